"""Scans and papers as encrypted files named by the SHA-256 of what is in them.

    blobs/ab/cd/abcd…            the sealed bytes
    blobs/incoming/              being written; emptied when the program starts

The name is part of the seal: a file moved to another name does not open.
"""

import hashlib
import re
import uuid
from collections.abc import Iterator
from pathlib import Path

from desk_app.domain.errors import BlobDamaged, BlobMissing
from desk_app.storage.files import WritePoints, make_folder, replace_durably, unavailable
from desk_app.storage.killpoints import KillPoint
from desk_app.storage.sealing import Purpose, SealBroken, Sealer

FOLDER_NAME = "blobs"
_INCOMING = "incoming"
_HASH = re.compile(r"[0-9a-f]{64}")
_POINTS = WritePoints(
    KillPoint.BLOB_WRITE, KillPoint.BLOB_WRITTEN, KillPoint.BLOB_SYNCED, KillPoint.BLOB_RENAMED
)


class FileBlobs:
    """Implements the port `Blobs` with files in the data folder. Safe for several threads."""

    def __init__(self, folder: Path, key: bytes, *, read_only: bool = False) -> None:
        """Open the blobs of the data folder and remove what an earlier end left half written.

        With `read_only` nothing on the disk is touched.

        Raises:
            StoreUnavailable: The folder cannot be made or written.
        """
        self._folder = folder / FOLDER_NAME
        self._sealer = Sealer(key, Purpose.BLOBS)
        if read_only:
            return
        with unavailable():
            make_folder(self._folder / _INCOMING)
            for left in (self._folder / _INCOMING).iterdir():
                left.unlink()

    def put(self, content: bytes) -> str:
        """Store bytes durably and return their SHA-256; a damaged copy of them is replaced.

        Raises:
            StoreUnavailable: Disk full or I/O error; nothing was changed.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        if not self._holds(sha256):
            self._write(sha256, self._sealer.seal(content, place=sha256.encode()))
        return sha256

    def get(self, sha256: str) -> bytes:
        """Return bytes.

        Raises:
            BlobMissing: Nothing is stored under this hash.
            BlobDamaged: What is stored does not decrypt to this hash.
            StoreUnavailable: I/O error.
        """
        if not _HASH.fullmatch(sha256):
            raise BlobMissing
        with unavailable():
            try:
                sealed = self._path(sha256).read_bytes()
            except FileNotFoundError:
                raise BlobMissing from None
        try:
            content = self._sealer.open(sealed, place=sha256.encode())
        except SealBroken:
            raise BlobDamaged from None
        if hashlib.sha256(content).hexdigest() != sha256:
            raise BlobDamaged
        return content

    def hashes(self) -> Iterator[str]:
        """Yield the hash of every stored blob, in no order."""
        return (path.name for path in self._folder.glob("??/??/*") if _HASH.fullmatch(path.name))

    def _holds(self, sha256: str) -> bool:
        try:
            self.get(sha256)
        except (BlobMissing, BlobDamaged):
            return False
        return True

    def _write(self, sha256: str, sealed: bytes) -> None:
        path = self._path(sha256)
        temporary = self._folder / _INCOMING / uuid.uuid4().hex
        with unavailable():
            make_folder(path.parent)
            replace_durably(path, sealed, temporary=temporary, points=_POINTS)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256[2:4] / sha256
