"""Places where a test ends the program without warning, to see that nothing was lost.

    QABYLDAU_KILL_AT=journal.append.written       at the first time the place is reached
    QABYLDAU_KILL_AT=store.commit.before:3        at the third time

Without that variable a call costs one comparison. The end is the system's, not Python's: no `finally`,
no flush, no rollback runs.
"""

import os
import signal
import sys
from enum import StrEnum

VARIABLE = "QABYLDAU_KILL_AT"


class KillPoint(StrEnum):
    """Every named place, before and after each step that changes what is on the disk."""

    KEYS_WRITE = "keys.write.before"
    KEYS_WRITTEN = "keys.write.written"
    KEYS_SYNCED = "keys.write.synced"
    KEYS_RENAMED = "keys.write.renamed"
    JOURNAL_SEGMENT = "journal.segment.before"
    JOURNAL_SEGMENT_CREATED = "journal.segment.created"
    JOURNAL_SEGMENT_READY = "journal.segment.ready"
    JOURNAL_APPEND = "journal.append.before"
    JOURNAL_APPEND_HALF = "journal.append.half"
    JOURNAL_APPEND_WRITTEN = "journal.append.written"
    JOURNAL_APPEND_SYNCED = "journal.append.synced"
    JOURNAL_COMPACT = "journal.compact.before"
    JOURNAL_COMPACT_REMOVED = "journal.compact.removed"
    JOURNAL_COMPACT_DONE = "journal.compact.done"
    BLOB_WRITE = "blob.write.before"
    BLOB_WRITTEN = "blob.write.written"
    BLOB_SYNCED = "blob.write.synced"
    BLOB_RENAMED = "blob.write.renamed"
    STORE_BEGUN = "store.begin.after"
    STORE_COMMIT = "store.commit.before"
    STORE_COMMITTED = "store.commit.after"
    NUMBER_RESERVE = "numbers.reserve.before"
    NUMBER_RESERVED = "numbers.reserve.after"
    MIGRATION_COPY = "migration.copy.before"
    MIGRATION_COPIED = "migration.copy.after"
    MIGRATION_COMMIT = "migration.commit.before"
    MIGRATION_COMMITTED = "migration.commit.after"


class _Trap:
    """The one armed place of this process and how often it still lets the program pass."""

    def __init__(self, setting: str) -> None:
        name, _, nth = setting.partition(":")
        self.point = KillPoint(name)
        self.passes_left = int(nth or 1)

    def spring(self) -> None:
        self.passes_left -= 1
        if self.passes_left == 0:
            # Windows has no SIGKILL; there SIGTERM ends a process just as suddenly.
            os.kill(os.getpid(), signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


_trap = _Trap(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None


def arm(setting: str) -> None:
    """Set the trap from now on, as the variable does from the start: `store.commit.before:2`."""
    global _trap
    _trap = _Trap(setting)


def reached(point: KillPoint) -> None:
    """End the process here if a test asked for it; otherwise do nothing."""
    if _trap is not None and _trap.point is point:
        _trap.spring()


def armed(point: KillPoint) -> bool:
    """Say whether a test asked for an end at this place, so that a write can be cut in two for it."""
    return _trap is not None and _trap.point is point
