"""A watched folder: scanners that write files, phones and mail put pages there.

A file is taken when it has stood still, moved aside only after it was stored, and never deleted: it is the
sender's. Nothing watches by itself; whoever owns the folder asks `look` every second or two.
"""

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Protocol

from desk_app.domain.errors import OutsideError, RuleError
from desk_app.operations.attachments import LARGEST_FILE
from desk_app.operations.ports import Clock

TAKEN = "taken"
REFUSED = "refused"
SETTLED_S = 2.0
# What browsers, copy programs and office programs call files they have not finished.
_UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".filepart")


class FileSink(Protocol):
    """Where files go; what is stored must be sealed, it holds personal data."""

    def keep(self, name: str, content: bytes) -> None:
        """Store a file and return when it is on the disk.

        Raises:
            RuleError: It is none that can be a page; it will be moved to `refused`.
            StoreUnavailable: It could not be stored now; it stays and is offered again.
        """
        ...


@dataclass(frozen=True)
class Arrival:
    """A file that was taken (`refusal` None) or refused, with its name in the folder."""

    name: str
    refusal: RuleError | None = None


@dataclass(eq=False)
class InboxUnavailable(OutsideError):
    """The watched folder cannot be read or changed: a share that is away, a right that is missing."""

    code: ClassVar[str] = "inbox.unavailable"
    folder: str = ""


@dataclass(frozen=True)
class _Seen:
    size: int
    changed_ns: int
    since_s: float


class InboxFolder:
    """One watched folder. Belongs to one lane; `clock` says how long a file has stood still."""

    def __init__(self, folder: Path, clock: Clock, *, settled_s: float = SETTLED_S) -> None:
        """Watch `folder`, which need not be there yet."""
        self._folder = folder
        self._clock = clock
        self._settled_s = settled_s
        self._seen: dict[str, _Seen] = {}

    def look(self, sink: FileSink) -> tuple[Arrival, ...]:
        """Take every file that has stood still since an earlier look, by name.

        Raises:
            InboxUnavailable: The folder is not to be had; nothing was lost.
            StoreUnavailable: From `sink`; the file and those behind it stay.
        """
        try:
            files = self._files()
            self._seen = {name: seen for name, seen in self._seen.items() if name in files}
            settled = [name for name, state in sorted(files.items()) if self._stands_still(name, state)]
            arrivals = [self._taken(name, sink) for name in settled]
        except OSError:
            raise InboxUnavailable(str(self._folder)) from None
        return tuple(arrival for arrival in arrivals if arrival is not None)

    def _files(self) -> dict[str, os.stat_result]:
        found = {}
        with os.scandir(self._folder) as entries:
            for entry in entries:
                if not entry.name.startswith((".", "~")) and not entry.name.lower().endswith(_UNFINISHED):
                    state = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(state.st_mode):
                        found[entry.name] = state
        return found

    def _stands_still(self, name: str, state: os.stat_result) -> bool:
        """Say whether a file has not changed for a while; an empty one is still being begun."""
        now_s = self._clock.monotonic_s()
        seen = self._seen.get(name)
        if seen is None or (seen.size, seen.changed_ns) != (state.st_size, state.st_mtime_ns):
            self._seen[name] = _Seen(state.st_size, state.st_mtime_ns, now_s)
            return False
        return state.st_size > 0 and now_s - seen.since_s >= self._settled_s

    def _taken(self, name: str, sink: FileSink) -> Arrival | None:
        try:
            content = self._content(name)
        except FileNotFoundError:
            return None
        if content is None:
            # It grew while it was read; the next look begins anew.
            del self._seen[name]
            return None
        refusal: RuleError | None = None
        try:
            sink.keep(name, content)
        except RuleError as error:
            refusal = error
        self._move(name, REFUSED if refusal else TAKEN)
        del self._seen[name]
        return Arrival(name, refusal)

    def _content(self, name: str) -> bytes | None:
        """Return the bytes of a file, None if it is not what was seen.

        At most one more than a page may have, so that the sink refuses it and memory stays bounded.
        """
        with (self._folder / name).open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
            size = os.fstat(file.fileno()).st_size
        return content if size == self._seen[name].size else None

    def _move(self, name: str, place: str) -> None:
        folder = self._folder / place
        folder.mkdir(exist_ok=True)
        target, number = folder / name, 1
        while target.exists():
            number += 1
            target = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        (self._folder / name).rename(target)
