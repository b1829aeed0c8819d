"""The key file: which secrets open it, what stands in it, what an end in the middle leaves."""

import base64
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import SecretWrong, StoreUnavailable, StoreVersion
from desk_app.operations.ports import Keys
from desk_app.storage.keys import FILE_NAME, KeyFile, LastAccess, Scrypt
from desk_app.storage.sealing import Purpose, SealBroken, Sealer, subkey
from tests.fakes import FakeKeys
from tests.storage.samples import KEY, OTHER_KEY

CHEAP = Scrypt(n=2)


@pytest.fixture(params=["file", "fake"])
def keys(request: pytest.FixtureRequest, folder: Path) -> Keys:
    return FakeKeys() if request.param == "fake" else KeyFile(folder, CHEAP)


def test_a_secret_opens_the_key_it_wrapped(keys: Keys) -> None:
    assert not keys.exists()
    key = keys.create("Дана", "құпия сөз")
    assert keys.exists()
    assert len(key) == 32
    assert keys.unlock(" дана ", "құпия сөз") == key


@pytest.mark.parametrize(
    ("login", "secret"), [("dana", "other"), ("dana", ""), ("erlan", "right"), ("", "right")]
)
def test_neither_a_wrong_secret_nor_an_unknown_login_opens_it(keys: Keys, login: str, secret: str) -> None:
    keys.create("dana", "right")
    with pytest.raises(SecretWrong):
        keys.unlock(login, secret)


def test_every_login_opens_the_same_key_with_its_own_secret(keys: Keys) -> None:
    key = keys.create("dana", "first")
    keys.add(key, "erlan", "second")
    assert keys.unlock("erlan", "second") == key
    assert keys.unlock("dana", "first") == key
    with pytest.raises(SecretWrong):
        keys.unlock("dana", "second")


def test_a_new_secret_replaces_the_old_one_of_that_login(keys: Keys) -> None:
    key = keys.create("dana", "old")
    keys.add(key, "DANA", "new")
    assert keys.unlock("dana", "new") == key
    with pytest.raises(SecretWrong):
        keys.unlock("dana", "old")


def test_a_removed_login_opens_nothing_and_the_last_one_stays(keys: Keys) -> None:
    key = keys.create("dana", "first")
    keys.add(key, "erlan", "second")
    keys.remove("Dana")
    keys.remove("nobody")
    with pytest.raises(SecretWrong):
        keys.unlock("dana", "first")
    with pytest.raises(LastAccess):
        keys.remove("erlan")
    assert keys.unlock("erlan", "second") == key


def test_a_second_key_is_never_made_over_the_first(keys: Keys) -> None:
    key = keys.create("dana", "first")
    with pytest.raises(FileExistsError):
        keys.create("erlan", "second")
    assert keys.unlock("dana", "first") == key


def test_a_key_of_another_store_is_not_added(keys: Keys) -> None:
    keys.create("dana", "first")
    with pytest.raises(ValueError, match="key of this store"):
        keys.add(OTHER_KEY, "erlan", "second")


def test_letters_composed_in_two_ways_are_one_secret(folder: Path) -> None:
    key = KeyFile(folder, CHEAP).create("Зоя", "й")
    assert KeyFile(folder, CHEAP).unlock("Зоя", "и\N{COMBINING BREVE}") == key


def test_the_file_holds_neither_login_nor_secret_nor_key(folder: Path) -> None:
    key = KeyFile(folder, CHEAP).create("administrator", "correct horse")
    content = (folder / FILE_NAME).read_bytes()
    for hidden in (b"administrator", b"correct", base64.b64encode(key), key.hex().encode(), key):
        assert hidden not in content


def test_the_file_is_its_owners_alone(folder: Path) -> None:
    KeyFile(folder, CHEAP).create("dana", "first")
    assert (folder / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_key_is_stretched_at_the_cost_it_was_written_with(folder: Path) -> None:
    key = KeyFile(folder, CHEAP).create("dana", "first")
    later = KeyFile(folder, Scrypt(n=4))
    later.add(key, "erlan", "second")
    assert later.unlock("dana", "first") == key
    costs = [one["n"] for one in json.loads((folder / FILE_NAME).read_bytes())["logins"]]
    assert costs == [2, 4]


def test_the_cost_is_what_the_handbook_says() -> None:
    assert Scrypt() == Scrypt(n=2**15, r=8, p=1)
    assert Scrypt().stretch("a", b"salt") != Scrypt(n=2**14).stretch("a", b"salt")


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"version": 1}', b'{"version": 2}', b"\xff"])
def test_a_file_of_another_version_is_told_and_kept(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(StoreVersion):
        KeyFile(folder, CHEAP).unlock("dana", "first")
    assert (folder / FILE_NAME).read_bytes() == content


def test_a_missing_file_is_told(folder: Path) -> None:
    with pytest.raises(StoreUnavailable):
        KeyFile(folder, CHEAP).unlock("dana", "first")


def test_sub_keys_differ_by_purpose_and_by_key() -> None:
    made = {subkey(key, purpose) for key in (KEY, OTHER_KEY) for purpose in Purpose}
    assert len(made) == 2 * len(Purpose)
    assert not made & {KEY, OTHER_KEY}
    with pytest.raises(ValueError, match="32 bytes"):
        subkey(b"short", Purpose.BLOBS)


@given(content=st.binary(max_size=64), position=st.integers(0), bit=st.integers(0, 7))
def test_a_changed_bit_breaks_the_seal(content: bytes, position: int, bit: int) -> None:
    sealer = Sealer(KEY, Purpose.BLOBS)
    sealed = bytearray(sealer.seal(content, place=b"here"))
    assert sealer.open(bytes(sealed), place=b"here") == content
    with pytest.raises(SealBroken):
        sealer.open(bytes(sealed), place=b"there")
    with pytest.raises(SealBroken):
        Sealer(KEY, Purpose.JOURNAL).open(bytes(sealed), place=b"here")
    sealed[position % len(sealed)] ^= 1 << bit
    with pytest.raises(SealBroken):
        sealer.open(bytes(sealed), place=b"here")


def test_sealing_twice_gives_different_bytes() -> None:
    sealer = Sealer(KEY, Purpose.BLOBS)
    content = os.urandom(32)
    assert sealer.seal(content, place=b"") != sealer.seal(content, place=b"")
