"""Files of the desk: readable by their owner alone, and on the disk before a call returns."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from desk_app.domain.errors import StoreUnavailable
from desk_app.storage.killpoints import KillPoint, reached

OWNER_FILE = 0o600
OWNER_FOLDER = 0o700

# Windows translates line ends unless told not to; elsewhere the flag does not exist.
_BINARY = getattr(os, "O_BINARY", 0)

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_LOCKED = frozenset({errno.EAGAIN, errno.EBUSY, errno.EDEADLK, errno.ETXTBSY})


class WritePoints(NamedTuple):
    """The kill points of one durable write, in order."""

    before: KillPoint
    written: KillPoint
    synced: KillPoint
    renamed: KillPoint


def cause_of(error: OSError) -> str:
    """Return the cause a clerk is told: `disk_full`, `read_only`, `locked` or `io`."""
    if error.errno in _FULL:
        return "disk_full"
    if error.errno in _READ_ONLY:
        return "read_only"
    return "locked" if error.errno in _LOCKED else "io"


@contextmanager
def unavailable() -> Iterator[None]:
    """Turn an error of the system into `StoreUnavailable` with its cause."""
    try:
        yield
    except OSError as error:
        raise StoreUnavailable(cause_of(error)) from error


def make_folder(folder: Path) -> None:
    """Make a folder only its owner may enter, durably; one that exists keeps its contents."""
    if not folder.is_dir():
        if not folder.parent.is_dir():
            # `mkdir(parents=True)` would leave the parents open to others and not on the disk.
            make_folder(folder.parent)
        folder.mkdir(mode=OWNER_FOLDER, exist_ok=True)
        sync_folder(folder.parent)
    folder.chmod(OWNER_FOLDER)


def create_file(path: Path) -> int:
    """Create a file only its owner may read and return its descriptor; an existing one is an error."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, OWNER_FILE)


def write_all(descriptor: int, content: bytes) -> None:
    """Write every byte; the system may take them in several pieces."""
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]


def sync_contents(descriptor: int) -> None:
    """Wait until the bytes of a file, and the length needed to read them, are on the disk."""
    if hasattr(os, "fdatasync"):
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk."""
    if os.name == "nt":
        # NTFS keeps names in its own log; a folder cannot be opened to be synced.
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace_durably(path: Path, content: bytes, *, temporary: Path, points: WritePoints) -> None:
    """Put a file in place whole or not at all: write beside it, sync, rename, sync the folder.

    Raises:
        OSError: Nothing was changed; the temporary file is gone.
    """
    reached(points.before)
    try:
        _write_new(temporary, content, points)
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    reached(points.renamed)
    sync_folder(path.parent)


def _write_new(path: Path, content: bytes, points: WritePoints) -> None:
    path.unlink(missing_ok=True)
    descriptor = create_file(path)
    try:
        write_all(descriptor, content)
        reached(points.written)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    reached(points.synced)
