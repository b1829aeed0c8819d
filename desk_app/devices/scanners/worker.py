"""The scanner process: drivers run here, so that one which hangs or crashes can be ended without the window.

    python -m desk_app.devices.scanners.worker

One request, its answer, the end. It hears on standard input and speaks on standard output (`frames`), and
ends by itself when its input does: a desk that was killed leaves no scanner busy.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from threading import Event
from typing import BinaryIO

from desk_app.devices.scanners import frames
from desk_app.devices.scanners.backend import Backend, Stopped, carried_out
from desk_app.devices.scanners.escl import EsclBackend
from desk_app.devices.scanners.frames import Frame, Word
from desk_app.devices.scanners.reading import FrameReader
from desk_app.devices.scanners.sane import SaneBackend
from desk_app.domain.scan import EndReason, PageProgress, ScanEnd, ScannedPage

ORPHAN_GRACE_S = 3.0
_ORPHANED = 3


class Worker:
    """Answers one request over two pipes; also the `Outlet` of the backend that scans."""

    def __init__(self, backends: Sequence[Backend], hears: BinaryIO, speaks: BinaryIO) -> None:
        """Listen at once: "cancel" and the end of the desk are heard while a driver works."""
        self._backends = backends
        self._speaks = speaks
        self._stop = Event()
        self._finished = Event()
        self._reader = FrameReader(hears, takes=self._takes, at_end=self._orphaned)

    def answer(self) -> None:
        """Wait for the request and answer it."""
        self._say(Frame(Word.READY, {}))
        request = self._reader.next(timeout_s=None)
        with ExitStack() as closing:
            if request is not None:
                self._say(frames.of_end(self._carried_out(request, closing)))
        self._finished.set()

    def page(self, page: ScannedPage, content: bytes) -> None:
        """Send a page and wait until the desk has stored it.

        Raises:
            Stopped: The clerk cancelled, or the desk could not store it and says so by "cancel".
        """
        self._say(frames.of_page(page, content))
        answer = self._reader.next(timeout_s=None)
        if self._stop.is_set() or answer is None:
            raise Stopped(EndReason.CANCELLED)

    def progress(self, progress: PageProgress) -> None:
        """Send how far the page is."""
        self._say(frames.of_progress(progress))

    def stopping(self) -> bool:
        """Say whether "cancel" was heard or the desk is gone."""
        return self._stop.is_set()

    def _carried_out(self, request: Frame, closing: ExitStack) -> ScanEnd:
        try:
            if request.word is Word.LIST:
                return self._list()
            if request.word is Word.ABILITIES:
                backend, address = self._backend(str(request.facts["device"]))
                self._say(frames.of_abilities(backend.abilities(address)))
                return ScanEnd(EndReason.DONE)
            job = frames.job_of(request)
            backend, address = self._backend(job.device)
            return carried_out(backend.pages(address, job, self, closing), self)
        except Stopped as stopped:
            return ScanEnd(stopped.reason)

    def _list(self) -> ScanEnd:
        reason = EndReason.DONE
        for backend in self._backends:
            try:
                for device in backend.devices():
                    self._say(frames.of_device(device))
            except Stopped as stopped:
                reason = stopped.reason
        return ScanEnd(reason)

    def _backend(self, device: str) -> tuple[Backend, str]:
        way, _, address = device.partition(":")
        for backend in self._backends:
            if backend.way == way:
                return backend, address
        raise Stopped(EndReason.OFFLINE)

    def _say(self, frame: Frame) -> None:
        frames.write_frame(self._speaks, frame)

    def _takes(self, frame: Frame) -> bool:
        if frame.word is Word.CANCEL:
            self._stop.set()
        # "cancel" also answers a page that waits to be stored, so it goes on into the queue.
        return False

    def _orphaned(self) -> None:
        self._stop.set()
        # A driver that listens gets the time to let its scanner go; one that hangs does not keep us.
        self._finished.wait(ORPHAN_GRACE_S)
        os._exit(_ORPHANED)


def own_pipe() -> BinaryIO:
    """Return standard output for frames alone: what drivers print goes to standard error."""
    speaks = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return speaks


def backends(addresses: Sequence[str]) -> list[Backend]:
    """Return every way to scanners of this system; `addresses` are network scanners the office named."""
    return [EsclBackend(addresses), SaneBackend()]


def main() -> None:
    """Answer one request. Arguments are the addresses of network scanners."""
    speaks = own_pipe()
    try:
        Worker(backends(sys.argv[1:]), sys.stdin.buffer, speaks).answer()
    except BrokenPipeError:
        # The desk is gone, and nobody is left to tell.
        os._exit(_ORPHANED)
    # Without the clean-up of drivers, which may hang: the page is stored and the device closed.
    os._exit(0)


if __name__ == "__main__":
    main()
