"""The draft journal: each change of a draft is on the disk before the next turn of the event loop.

    journal/0000001.log, 0000002.log …     segments; only the newest is written to
    journal/damaged/…                      copies of segments in which something no longer opened

`replay` seals the segment that was written to and reads all sealed ones; `compact` removes exactly
those, so what the clerk types between the two is kept. A segment of an earlier run is never written
to again: its torn end stays torn and is passed over.
"""

import hashlib
import logging
import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

from desk_app.domain.draft import Draft
from desk_app.domain.errors import StoreVersion
from desk_app.storage.codec import CodecError, from_bytes, to_bytes
from desk_app.storage.files import create_file, make_folder, sync_folder, unavailable, write_all
from desk_app.storage.killpoints import KillPoint, reached
from desk_app.storage.sealing import Purpose, Sealer
from desk_app.storage.segments import FORMAT, Segment, read_segment

FOLDER_NAME = "journal"
_DAMAGED = "damaged"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Entry:
    """One record: the state of a draft, or that it is gone."""

    id: UUID
    draft: Draft | None


class FileDraftJournal:
    """Implements the port `DraftJournal` with files in the data folder. Safe for several threads."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Open the journal in the data folder.

        Raises:
            StoreUnavailable: Its folder cannot be made or written.
        """
        self._folder = folder / FOLDER_NAME
        self._sealer = Sealer(key, Purpose.JOURNAL)
        self._lock = threading.Lock()
        self._replayed: tuple[int, ...] = ()
        self._active: Segment | None = None
        with unavailable():
            make_folder(self._folder)
            self._sealed = sorted(self._on_disk())
            self._newest = max(self._sealed, default=0)
        self._start_early()

    def append(self, draft: Draft) -> None:
        """Write the state of a draft and return when it is on the disk.

        Raises:
            StoreUnavailable: Disk full or I/O error; the state before is intact.
        """
        self._write(_Entry(draft.id, draft))

    def forget(self, draft_id: UUID) -> None:
        """Write that a draft is gone.

        Raises:
            StoreUnavailable: Disk full or I/O error; the draft is still there.
        """
        self._write(_Entry(draft_id, None))

    def replay(self) -> Mapping[UUID, Draft | None]:
        """Return the last state of every draft in the journal; None: it is gone.

        A damaged segment is copied aside and logged; what else is in it counts.

        Raises:
            StoreUnavailable: A segment cannot be read.
            StoreVersion: Another version of the program wrote it; nothing was changed.
        """
        with self._lock, unavailable():
            if self._active is not None and not self._active.empty:
                self._seal()
                self._start_early()
            sealed = tuple(self._sealed)
        states: dict[UUID, Draft | None] = {}
        with unavailable():
            for number in sealed:
                states |= {entry.id: entry.draft for entry in self._read(number)}
        self._replayed = sealed
        return MappingProxyType(states)

    def compact(self) -> None:
        """Remove what the last `replay` returned; call after it was committed to the database.

        Raises:
            StoreUnavailable: A file could not be removed; it will be replayed again.
        """
        with self._lock, unavailable():
            reached(KillPoint.JOURNAL_COMPACT)
            for number in self._replayed:
                # Oldest first, each removal on the disk before the next: a newer state must
                # never go while an older one of the same draft stays.
                self._path(number).unlink(missing_ok=True)
                sync_folder(self._folder)
                self._sealed.remove(number)
                reached(KillPoint.JOURNAL_COMPACT_REMOVED)
            self._replayed = ()
            reached(KillPoint.JOURNAL_COMPACT_DONE)

    def damaged(self) -> tuple[Path, ...]:
        """Return the copies of damaged segments, for the page of problems."""
        folder = self._folder / _DAMAGED
        return tuple(sorted(folder.glob("*.log"))) if folder.is_dir() else ()

    def close(self) -> None:
        """Close the segment being written; the next `append` starts another."""
        with self._lock:
            if self._active is not None:
                self._seal()

    def _write(self, entry: _Entry) -> None:
        content = to_bytes(entry, _Entry)
        with self._lock, unavailable():
            segment = self._active or self._start()
            try:
                segment.append(content)
            except OSError:
                # After a failed sync the system may forget which bytes it owes the disk:
                # this segment is never written to again.
                self._seal()
                raise

    def _start(self) -> Segment:
        self._newest += 1
        self._active = Segment(self._path(self._newest), self._newest, self._sealer)
        return self._active

    def _start_early(self) -> None:
        """Make the next segment outside the UI thread; on a full disk the next `append` tries and tells."""
        with suppress(OSError):
            self._start()

    def _seal(self) -> None:
        if self._active is not None:
            self._active.close()
            self._sealed.append(self._active.number)
            self._active = None

    def _read(self, number: int) -> Iterator[_Entry]:
        contents = read_segment(self._path(number), number, self._sealer)
        if contents.damaged:
            self._set_aside(number)
        for record in contents.records:
            try:
                yield from_bytes(record, _Entry)
            except CodecError as error:
                # It opened, so it is what some version wrote: not damage.
                raise StoreVersion(found="journal of another version", known=f"journal {FORMAT}") from error

    def _set_aside(self, number: int) -> None:
        content = self._path(number).read_bytes()
        folder = self._folder / _DAMAGED
        make_folder(folder)
        copy = folder / f"{number:07}-{hashlib.sha256(content).hexdigest()[:12]}.log"
        if not copy.exists():
            _write_copy(copy, content)
        _log.error("journal.damaged", extra={"count": len(self.damaged())})

    def _path(self, number: int) -> Path:
        return self._folder / f"{number:07}.log"

    def _on_disk(self) -> Iterator[int]:
        return (int(path.stem) for path in self._folder.glob("*.log") if path.stem.isdecimal())


def _write_copy(path: Path, content: bytes) -> None:
    descriptor = create_file(path)
    try:
        write_all(descriptor, content)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    sync_folder(path.parent)
