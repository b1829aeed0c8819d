"""One file of the draft journal: sealed records one behind the other, and how a damaged file is read.

    header   "QBDJ", format version
    record   mark (4), length (4), nonce (12), ciphertext and tag

Each record is bound to its segment and offset, so bytes copied elsewhere do not open. A program that
ends while writing leaves a torn record at the end, which was never confirmed to anybody. Damage before
the end loses the damaged record alone: reading goes on at the next mark behind which a record opens.
"""

import os
import struct
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.errors import StoreVersion
from desk_app.storage.files import create_file, sync_contents, sync_folder, write_all
from desk_app.storage.killpoints import KillPoint, armed, reached
from desk_app.storage.sealing import NONCE_BYTES, TAG_BYTES, SealBroken, Sealer

FORMAT = 1
_MAGIC = b"QBDJ"
_HEADER = struct.Struct(">4sI")
_MARK = b"\xf5REC"
_RECORD = struct.Struct(">4sI")
_PLACE = struct.Struct(">7sQQ")
_LEAST = NONCE_BYTES + TAG_BYTES


def _place(number: int, offset: int) -> bytes:
    return _PLACE.pack(b"journal", number, offset)


class Segment:
    """The segment being written. Not for two threads at once."""

    def __init__(self, path: Path, number: int, sealer: Sealer) -> None:
        """Create the file durably; raises `OSError` and leaves no file if that fails."""
        self.number = number
        self._sealer = sealer
        reached(KillPoint.JOURNAL_SEGMENT)
        self._descriptor = create_file(path)
        reached(KillPoint.JOURNAL_SEGMENT_CREATED)
        try:
            write_all(self._descriptor, _HEADER.pack(_MAGIC, FORMAT))
            os.fsync(self._descriptor)
            sync_folder(path.parent)
        except OSError:
            self.close()
            path.unlink(missing_ok=True)
            raise
        self._end = _HEADER.size
        reached(KillPoint.JOURNAL_SEGMENT_READY)

    @property
    def empty(self) -> bool:
        """Say whether nothing was written to it."""
        return self._end == _HEADER.size

    def append(self, content: bytes) -> None:
        """Write a record and return when it is on the disk.

        Raises:
            OSError: The record is not in the file; write no more to this segment.
        """
        sealed = self._sealer.seal(content, place=_place(self.number, self._end))
        record = _RECORD.pack(_MARK, len(sealed)) + sealed
        reached(KillPoint.JOURNAL_APPEND)
        try:
            self._write(record)
            sync_contents(self._descriptor)
        except OSError:
            self._cut_back()
            raise
        self._end += len(record)
        reached(KillPoint.JOURNAL_APPEND_SYNCED)

    def _write(self, record: bytes) -> None:
        half = len(record) // 2 if armed(KillPoint.JOURNAL_APPEND_HALF) else 0
        if half:
            write_all(self._descriptor, record[:half])
            reached(KillPoint.JOURNAL_APPEND_HALF)
        write_all(self._descriptor, record[half:])
        reached(KillPoint.JOURNAL_APPEND_WRITTEN)

    def _cut_back(self) -> None:
        try:
            os.ftruncate(self._descriptor, self._end)
            os.fsync(self._descriptor)
        except OSError:
            # The half record stays; it does not open and is passed over like a torn one.
            return

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)


@dataclass(frozen=True)
class Contents:
    """What a segment holds. `damaged`: something in it that had been whole no longer opens."""

    records: tuple[bytes, ...]
    damaged: bool


def read_segment(path: Path, number: int, sealer: Sealer) -> Contents:
    """Read a segment, passing over what does not open.

    Raises:
        OSError: It cannot be read.
        StoreVersion: Another version of the program wrote it.
    """
    content = path.read_bytes()
    if len(content) < _HEADER.size:
        return Contents((), damaged=False)
    magic, version = _HEADER.unpack_from(content)
    if magic == _MAGIC and version != FORMAT:
        raise StoreVersion(found=f"journal {version}", known=f"journal {FORMAT}")
    return _Reader(content, number, sealer).read(damaged=magic != _MAGIC)


class _Reader:
    """Walks through the bytes of one segment."""

    def __init__(self, content: bytes, number: int, sealer: Sealer) -> None:
        self._content = content
        self._number = number
        self._sealer = sealer

    def read(self, *, damaged: bool) -> Contents:
        records: list[bytes] = []
        offset = _HEADER.size
        while offset < len(self._content):
            opened = self._record(offset)
            if opened is None:
                after = self._next(offset)
                damaged = damaged or after is not None or not self._torn(offset)
                if after is None:
                    break
                offset = after
                continue
            records.append(opened[0])
            offset = opened[1]
        return Contents(tuple(records), damaged)

    def _record(self, offset: int) -> tuple[bytes, int] | None:
        """Return the record at an offset and the offset behind it."""
        start = offset + _RECORD.size
        if start + _LEAST > len(self._content):
            return None
        mark, length = _RECORD.unpack_from(self._content, offset)
        if mark != _MARK or start + length > len(self._content):
            return None
        try:
            sealed = self._content[start : start + length]
            return self._sealer.open(sealed, place=_place(self._number, offset)), start + length
        except SealBroken:
            return None

    def _next(self, offset: int) -> int | None:
        """Return where the next record that opens begins, behind a damaged one."""
        found = self._content.find(_MARK, offset + 1)
        while found >= 0 and self._record(found) is None:
            found = self._content.find(_MARK, found + 1)
        return found if found >= 0 else None

    def _torn(self, offset: int) -> bool:
        """Say whether the end of the file looks like a write that was cut short."""
        rest = self._content[offset:]
        if len(rest) < _RECORD.size + _LEAST or not rest.strip(b"\0"):
            return True
        mark, length = _RECORD.unpack_from(rest)
        return bool(mark == _MARK) and _RECORD.size + length > len(rest)
