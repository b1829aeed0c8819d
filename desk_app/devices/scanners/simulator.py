"""A scanner for demo and training inside the program: a feeder, a glass, and the faults it is told of."""

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event, Lock

from desk_app.devices.scanners import jpeg
from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.scan import (
    Abilities,
    ColourMode,
    CutPage,
    DeviceList,
    EndReason,
    PageProgress,
    PaperSource,
    ScanEnd,
    ScanJob,
    ScannedPage,
    ScannerDevice,
    ScannerTrouble,
)
from desk_app.operations.ports_scanning import PageSink, StopSign

DEVICE = ScannerDevice("practice:1", "Practice", "Scanner")
SECONDS_PER_PAGE = 1.0
_STEPS = 10
# With these nothing is drawn in; the others stop at a page.
_BEFORE_THE_FIRST = (EndReason.BUSY, EndReason.OFFLINE, EndReason.DENIED)


@dataclass(frozen=True)
class Trouble:
    """What goes wrong next, and at which page; it is over once it happened."""

    reason: EndReason
    page: int = 1


class SimulatedScanner:
    """Fits `ports_scanning.Scanner`. Pages come at the pace of a real scanner and are kept as those are."""

    def __init__(self, *, seconds_per_page: float = SECONDS_PER_PAGE) -> None:
        """Have an empty feeder and an empty glass; 0 seconds per page scans at once."""
        self._seconds_per_page = seconds_per_page
        self._feeder: list[bytes] = []
        self._trouble: Trouble | None = None
        self._lock = Lock()

    def load(self, pages: Sequence[bytes]) -> None:
        """Put pages (JPEG) into the feeder in place of what lies there; the glass holds the first one."""
        with self._lock:
            self._feeder = list(pages)

    def fail_with(self, trouble: Trouble | None) -> None:
        """Let something go wrong in the next scan, None for nothing."""
        with self._lock:
            self._trouble = trouble

    def devices(self) -> DeviceList:
        """Return the one scanner there is."""
        return DeviceList((DEVICE,))

    def abilities(self, device: str) -> Abilities:
        """Return what a small office scanner can do.

        Raises:
            ScannerTrouble: Another scanner is named.
        """
        if device != DEVICE.id:
            raise ScannerTrouble(EndReason.OFFLINE.value)
        return Abilities((PaperSource.FLATBED, PaperSource.FEEDER), tuple(ColourMode), (200, 300, 600))

    def scan(self, job: ScanJob, sink: PageSink, stop: StopSign) -> ScanEnd:
        """Give the pages of the feeder, or the first one as that of the glass."""
        if job.device != DEVICE.id:
            return ScanEnd(EndReason.OFFLINE)
        if job.source is PaperSource.FEEDER_DUPLEX:
            return ScanEnd(EndReason.UNSUPPORTED)
        with self._lock:
            trouble, self._trouble = self._trouble, None
        if trouble is not None and trouble.reason in _BEFORE_THE_FIRST:
            return ScanEnd(trouble.reason)
        return self._fed(job, sink, stop, trouble)

    def _fed(self, job: ScanJob, sink: PageSink, stop: StopSign, trouble: Trouble | None) -> ScanEnd:
        kept = 0
        while (content := self._next_sheet(job, kept)) is not None:
            number = kept + 1
            if trouble is not None and number == trouble.page:
                return ScanEnd(trouble.reason, kept, CutPage(number, 1, _STEPS))
            done = self._drawn_in(number, sink, stop)
            if done < _STEPS:
                return ScanEnd(EndReason.CANCELLED, kept, CutPage(number, done, _STEPS))
            try:
                sink.keep(_page(number, content, job), content)
            except StoreUnavailable as error:
                full = error.cause == "disk_full"
                return ScanEnd(EndReason.NO_SPACE if full else EndReason.NOT_STORED, kept)
            kept = number
        return ScanEnd(EndReason.DONE if kept else EndReason.NO_PAPER, kept)

    def _next_sheet(self, job: ScanJob, kept: int) -> bytes | None:
        with self._lock:
            if not self._feeder or (kept and not job.source.feeds):
                return None
            return self._feeder.pop(0) if job.source.feeds else self._feeder[0]

    def _drawn_in(self, number: int, sink: PageSink, stop: StopSign) -> int:
        """Let the time of a page pass and return how many steps of it came before the clerk cancelled."""
        end_s = time.monotonic()
        for step in range(_STEPS):
            if stop.is_set():
                return step
            end_s += self._seconds_per_page / _STEPS
            Event().wait(max(0.0, end_s - time.monotonic()))
            sink.progress(PageProgress(number, step + 1, _STEPS))
        return _STEPS


def _page(number: int, content: bytes, job: ScanJob) -> ScannedPage:
    width, height = jpeg.size_of(content) or (0, 0)
    digest = hashlib.sha256(content).hexdigest()
    return ScannedPage(
        number=number, sha256=digest, size=len(content), width=width, height=height, dpi=job.dpi
    )
