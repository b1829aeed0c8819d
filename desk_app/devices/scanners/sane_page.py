"""One page from an open SANE scanner: all its lines, or the truth about how many came."""

import time
from collections.abc import Callable
from ctypes import c_void_p, create_string_buffer
from dataclasses import dataclass
from threading import Event

from desk_app.devices.scanners.sane_library import FrameFormat, Parameters, SaneLibrary, Status

LARGEST_RAW = 320 << 20
_PIECE = 1 << 18
_TELL_EVERY_S = 0.2
_EMPTY_READ_PAUSE_S = 0.01
_UNKNOWN = -1


@dataclass(frozen=True)
class LineForm:
    """How pixels lie in a line: `channels` 1 or 3, `depth` 1, 8 or 16 bits, padding behind the last pixel."""

    pixels: int
    bytes: int
    channels: int
    depth: int

    @property
    def known(self) -> bool:
        """Say whether such lines can be read and are as long as their pixels need."""
        bits = self.pixels * self.channels * self.depth
        return self.pixels > 0 and self.depth in (1, 8, 16) and (bits + 7) // 8 <= self.bytes


@dataclass(frozen=True)
class RawPage:
    """Lines as they came. `promised` is -1 for a scanner that does not know how long the paper is."""

    raw: bytearray
    form: LineForm
    promised: int
    status: Status

    @property
    def lines(self) -> int:
        """How many lines came whole."""
        return len(self.raw) // self.form.bytes

    @property
    def whole(self) -> bool:
        """Say whether the page ended by itself with every line that was promised."""
        if self.status is not Status.EOF or not self.lines:
            return False
        return self.promised == _UNKNOWN or self.lines == self.promised


class PageTooLarge(Exception):
    """More bytes than are taken into memory."""


class PageForm(Exception):
    """A form of pixels that is not read: three passes, or a depth nobody knows."""


class PageReader:
    """Reads one page that was begun. `progress` gets lines done and lines promised, 0 where unknown."""

    def __init__(
        self,
        library: SaneLibrary,
        handle: c_void_p,
        *,
        progress: Callable[[int, int], None],
        stopping: Callable[[], bool],
    ) -> None:
        """Read from `handle`."""
        self._library = library
        self._handle = handle
        self._progress = progress
        self._stopping = stopping
        self._told_at_s = float("-inf")

    def read(self) -> RawPage:
        """Return what comes until the driver ends the page.

        Raises:
            PageTooLarge, PageForm: The page was not read.
        """
        parameters = self._library.parameters(self._handle)
        form = _form_of(parameters)
        if not form.known:
            raise PageForm
        if parameters.lines * form.bytes > LARGEST_RAW:
            raise PageTooLarge
        raw = bytearray()
        status = self._fill(raw, form, parameters.lines)
        return RawPage(raw, form, parameters.lines, status)

    def _fill(self, raw: bytearray, form: LineForm, promised: int) -> Status:
        buffer = create_string_buffer(_PIECE)
        piece = memoryview(buffer)
        while True:
            if self._stopping():
                self._library.cancel(self._handle)
            status, length = self._library.read(self._handle, buffer, _PIECE)
            if status is not Status.GOOD:
                return status
            raw += piece[:length]
            if len(raw) > LARGEST_RAW:
                raise PageTooLarge
            if not length:
                # A driver that does not wait for its device; the standard allows it.
                Event().wait(_EMPTY_READ_PAUSE_S)
            self._tell(len(raw) // form.bytes, max(promised, 0))

    def _tell(self, lines: int, promised: int) -> None:
        now_s = time.monotonic()
        if now_s - self._told_at_s >= _TELL_EVERY_S:
            self._told_at_s = now_s
            self._progress(lines, promised)


def _form_of(parameters: Parameters) -> LineForm:
    if parameters.format not in (FrameFormat.GREY, FrameFormat.RGB):
        raise PageForm
    channels = 3 if parameters.format == FrameFormat.RGB else 1
    return LineForm(parameters.pixels_per_line, parameters.bytes_per_line, channels, parameters.depth)
