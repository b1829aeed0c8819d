"""The one place of the scanners that starts a thread: it reads frames while its owner waits or works.

Both ends need it: the desk, because a pipe of Windows cannot be waited for with a time limit; the scanner
process, because it must hear "cancel", and the end of the desk, while a driver holds the main thread.
"""

import queue
import threading
from collections.abc import Callable

from desk_app.devices.scanners.frames import Frame, FrameBroken, Reads, read_frame

_AHEAD = 2


class FrameReader:
    """Frames of a stream, in order, with a time limit for each wait.

    At most two frames are read ahead: a page is a few megabytes, and the other side waits meanwhile.
    """

    def __init__(
        self,
        stream: Reads,
        *,
        takes: Callable[[Frame], bool] = lambda _: False,
        at_end: Callable[[], None] = lambda: None,
    ) -> None:
        """Start reading. Both functions are called in the reading thread.

        Args:
            stream: Where the frames come from.
            takes: Sees each frame first; one it takes (True) is not given out.
            at_end: Called when the stream is over, or holds something else than frames (`broken`).
        """
        self._frames: queue.Queue[Frame | None] = queue.Queue(_AHEAD)
        self._takes = takes
        self._at_end = at_end
        self._stream = stream
        self.broken = False
        self._thread = threading.Thread(target=self._read, name="scanner frames", daemon=True)
        self._thread.start()

    def next(self, *, timeout_s: float | None) -> Frame | None:
        """Return the next frame, None for the end of the stream; None as time limit waits for ever.

        Raises:
            TimeoutError: Nothing came in time.
        """
        try:
            return self._frames.get(timeout=timeout_s)
        except queue.Empty:
            raise TimeoutError from None

    def drain(self) -> None:
        """Drop what still comes until the stream is over and the thread has ended."""
        while self._thread.is_alive():
            try:
                self._frames.get(timeout=0.05)
            except queue.Empty:
                continue
        self._thread.join()

    def _read(self) -> None:
        try:
            while (frame := read_frame(self._stream)) is not None:
                if not self._takes(frame):
                    self._frames.put(frame)
        except (FrameBroken, OSError, ValueError):
            self.broken = True
        self._at_end()
        self._frames.put(None)
