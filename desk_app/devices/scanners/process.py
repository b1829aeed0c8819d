"""The desk's end of a scanner process: starts it, listens, and ends it when it hangs."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

from desk_app.devices.scanners.frames import Frame, Word, write_frame
from desk_app.devices.scanners.reading import FrameReader

WORKER = (sys.executable, "-m", "desk_app.devices.scanners.worker")
_LOOK_EVERY_S = 0.05


@dataclass(frozen=True)
class Patience:
    """How long a scanner may be silent, in seconds.

    `start_s` until it first says something (a lamp warms up), `silence_s` from then on, `cancel_s` from
    "cancel" to its end.
    """

    start_s: float = 60.0
    silence_s: float = 20.0
    cancel_s: float = 3.0


class Silent(Exception):
    """Nothing came in time; the process was killed. `cancelled`: after "cancel"."""

    def __init__(self, *, cancelled: bool) -> None:
        """Say whether the clerk had cancelled."""
        super().__init__()
        self.cancelled = cancelled


class Died(Exception):
    """The process ended, or said something that is no frame, before its answer was complete."""


class ScannerProcess:
    """One scanner process for one request, as a context manager that leaves none behind."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], patience: Patience) -> None:
        """Start `command` with `environment` on top of the desk's own."""
        self._patience = patience
        # What drivers print is dropped: it may name papers, and nobody reads it.
        self._child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **environment},
            start_new_session=True,
        )
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._to_child = self._child.stdin
        self._from_child = self._child.stdout
        self._reader = FrameReader(self._from_child)
        self._cancelled_at_s: float | None = None
        self._answered = False

    @property
    def pid(self) -> int:
        """The process id."""
        return self._child.pid

    def __enter__(self) -> "ScannerProcess":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process: it has nothing more to do, or is killed."""
        if not self._answered:
            self._child.kill()
        with suppress(OSError):
            self._to_child.close()
        try:
            self._child.wait(self._patience.cancel_s)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._reader.drain()
        self._from_child.close()

    def say(self, frame: Frame) -> None:
        """Send a frame; a process that is gone is noticed when its next frame is waited for."""
        with suppress(OSError):
            write_frame(self._to_child, frame)

    def cancel(self) -> None:
        """Ask it to stop, once; from now on it has `Patience.cancel_s` to end."""
        if self._cancelled_at_s is None:
            self._cancelled_at_s = time.monotonic()
            self.say(Frame(Word.CANCEL, {}))

    def next(self, *, first: bool, stopping: Callable[[], bool]) -> Frame:
        """Return the next frame.

        Args:
            first: Nothing about the request has come yet.
            stopping: Asked every 50 ms; True cancels.

        Raises:
            Silent: It hangs; it was killed.
            Died: It ended before its answer did.
        """
        limit_s = time.monotonic() + (self._patience.start_s if first else self._patience.silence_s)
        while True:
            try:
                frame = self._reader.next(timeout_s=_LOOK_EVERY_S)
            except TimeoutError:
                if stopping():
                    self.cancel()
                self._look_at_the_time(limit_s)
                continue
            if frame is None:
                raise Died
            if stopping():
                self.cancel()
            self._answered = frame.word is Word.END
            return frame

    def _look_at_the_time(self, limit_s: float) -> None:
        cancelled = self._cancelled_at_s is not None
        if self._cancelled_at_s is not None:
            limit_s = min(limit_s, self._cancelled_at_s + self._patience.cancel_s)
        if time.monotonic() >= limit_s:
            self._child.kill()
            raise Silent(cancelled=cancelled)
