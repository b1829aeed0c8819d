"""One program at a time on a data folder."""

import os
import sys
from pathlib import Path
from types import TracebackType

from desk_app.domain.errors import StoreInUse
from desk_app.storage.files import OWNER_FILE, make_folder, unavailable

FILE_NAME = "desk.lock"

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Holds a data folder for this process until `release`; the system lets go when the process ends."""

    def __init__(self, folder: Path) -> None:
        """Take the folder.

        Raises:
            StoreInUse: Another program holds it.
            StoreUnavailable: The lock file cannot be made.
        """
        with unavailable():
            make_folder(folder)
            self._descriptor = os.open(folder / FILE_NAME, os.O_RDWR | os.O_CREAT, OWNER_FILE)
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise StoreInUse from error

    def release(self) -> None:
        """Let the folder go; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> "FolderLock":
        """Return the lock itself."""
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Let the folder go."""
        self.release()
