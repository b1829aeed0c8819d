"""The key of the store in a file of its owner, wrapped once for each secret that opens it (rulings 20).

    keys.json  {"version": 1, "check": …, "logins": [{"login", "salt", "n", "r", "p", "wrapped"}, …]}

The secret goes through scrypt, whose result wraps the random 32-byte key with AES-256-GCM. Login names
stand in the file only as salted hashes. Whoever forgets every secret has lost the store: there is no
other way in.
"""

import base64
import hashlib
import hmac
import json
import os
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import ClassVar

from desk_app.domain.clerk import login_key
from desk_app.domain.errors import RuleError, SecretWrong, StoreVersion
from desk_app.storage.files import WritePoints, make_folder, replace_durably, unavailable
from desk_app.storage.killpoints import KillPoint
from desk_app.storage.sealing import KEY_BYTES, Purpose, SealBroken, Sealer, subkey

FILE_NAME = "keys.json"
_VERSION = 1
_SALT_BYTES = 16
_PLACE = b"qabyldau/1/wrapped"
_POINTS = WritePoints(
    KillPoint.KEYS_WRITE, KillPoint.KEYS_WRITTEN, KillPoint.KEYS_SYNCED, KillPoint.KEYS_RENAMED
)


@dataclass(eq=False)
class LastAccess(RuleError):
    """The last login of a store keeps its access: without one nobody could open it again."""

    code: ClassVar[str] = "account.last_access"


@dataclass(frozen=True)
class Scrypt:
    """Cost of a guess. As given: about 100 ms and 32 MiB on an office machine."""

    n: int = 2**15
    r: int = 8
    p: int = 1

    def stretch(self, secret: str, salt: bytes) -> bytes:
        """Return 32 bytes that wrap the key; the same secret typed on any keyboard gives the same."""
        text = unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")
        room = 256 * self.n * self.r + 2**20
        return hashlib.scrypt(text, salt=salt, n=self.n, r=self.r, p=self.p, maxmem=room, dklen=KEY_BYTES)


# 1 GiB: a file that asks for more was not written by this program and would stop the desk.
_DEAREST = Scrypt(n=2**20, r=8, p=4)


@dataclass(frozen=True)
class _Wrapped:
    """The key wrapped for one login. Bytes are Base64 texts, as in the file."""

    login: str
    salt: str
    n: int
    r: int
    p: int
    wrapped: str

    def is_of(self, login: str) -> bool:
        return hmac.compare_digest(self.login, _login_hash(login, base64.b64decode(self.salt)))

    def open(self, secret: str) -> bytes:
        wrapping = Scrypt(self.n, self.r, self.p).stretch(secret, base64.b64decode(self.salt))
        try:
            return Sealer(wrapping, Purpose.CHECK).open(base64.b64decode(self.wrapped), place=_PLACE)
        except SealBroken:
            raise SecretWrong from None


@dataclass(frozen=True)
class _Contents:
    """Everything in the file."""

    check: str
    logins: tuple[_Wrapped, ...]

    def without(self, login: str) -> tuple[_Wrapped, ...]:
        return tuple(one for one in self.logins if not one.is_of(login))


class KeyFile:
    """Implements the port `Keys` with one file in the data folder."""

    def __init__(self, folder: Path, cost: Scrypt | None = None) -> None:
        self._path = folder / FILE_NAME
        self._cost = cost or Scrypt()

    def exists(self) -> bool:
        """Say whether a key was made."""
        return self._path.is_file()

    def create(self, login: str, secret: str) -> bytes:
        """Make the key of a new store and return it.

        Raises:
            FileExistsError: There is a key; making another would lose the store.
            StoreUnavailable: The file cannot be written.
        """
        if self.exists():
            raise FileExistsError(FILE_NAME)
        key = os.urandom(KEY_BYTES)
        self._write(_Contents(_check(key), (self._wrap(key, login, secret),)))
        return key

    def unlock(self, login: str, secret: str) -> bytes:
        """Return the key; takes about 100 ms whether or not the login is known.

        Raises:
            SecretWrong: The login is unknown or the secret does not open it.
            StoreVersion: The file is of another version or damaged.
        """
        found = [one for one in self._read().logins if one.is_of(login)]
        if not found:
            self._cost.stretch(secret, b"as slow as a known login")
            raise SecretWrong
        return found[0].open(secret)

    def add(self, key: bytes, login: str, secret: str) -> None:
        """Wrap the key for one more login, in place of an earlier secret of that login.

        Raises:
            ValueError: It is not the key of this store.
        """
        contents = self._read()
        if not hmac.compare_digest(contents.check, _check(key)):
            raise ValueError("not the key of this store")
        self._write(_Contents(contents.check, (*contents.without(login), self._wrap(key, login, secret))))

    def remove(self, login: str) -> None:
        """Take the access of a login away; an unknown one is fine.

        Raises:
            LastAccess: Nobody could open the store afterwards.
        """
        contents = self._read()
        left = contents.without(login)
        if not left:
            raise LastAccess
        if len(left) < len(contents.logins):
            self._write(_Contents(contents.check, left))

    def _wrap(self, key: bytes, login: str, secret: str) -> _Wrapped:
        salt = os.urandom(_SALT_BYTES)
        sealed = Sealer(self._cost.stretch(secret, salt), Purpose.CHECK).seal(key, place=_PLACE)
        cost = self._cost
        return _Wrapped(_login_hash(login, salt), _text(salt), cost.n, cost.r, cost.p, _text(sealed))

    def _read(self) -> _Contents:
        with unavailable():
            content = self._path.read_bytes()
        try:
            plain = json.loads(content)
            if plain["version"] != _VERSION:
                raise StoreVersion(found=f"keys {plain['version']}", known=f"keys {_VERSION}")
            return _Contents(plain["check"], tuple(_wrapped(one) for one in plain["logins"]))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise StoreVersion(found="keys unreadable", known=f"keys {_VERSION}") from error

    def _write(self, contents: _Contents) -> None:
        plain = {"version": _VERSION, "check": contents.check, "logins": [asdict(o) for o in contents.logins]}
        with unavailable():
            make_folder(self._path.parent)
            temporary = self._path.with_suffix(".part")
            replace_durably(
                self._path, json.dumps(plain, indent=1).encode(), temporary=temporary, points=_POINTS
            )


def _wrapped(plain: dict[str, object]) -> _Wrapped:
    """Return an entry of the file; raises `ValueError` or `TypeError` for what later steps cannot take."""
    one = _Wrapped(**plain)  # type: ignore[arg-type]  # the values are looked at below
    for text in (one.login, one.salt, one.wrapped):
        base64.b64decode(text, validate=True)
    if not (one.n.bit_count() == 1 and 1 < one.n <= _DEAREST.n and 0 < one.r <= _DEAREST.r):
        raise ValueError("not a cost of this program")
    if not 0 < one.p <= _DEAREST.p:
        raise ValueError("not a cost of this program")
    return one


def _login_hash(login: str, salt: bytes) -> str:
    return _text(hashlib.sha256(salt + login_key(login).encode("utf-8", "surrogatepass")).digest())


def _check(key: bytes) -> str:
    return _text(subkey(key, Purpose.CHECK))


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()
