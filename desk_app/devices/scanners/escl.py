"""Scanners of the network by eSCL: no driver, the same on every system. Pages stay byte for byte as sent."""

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from http import HTTPStatus
from threading import Event
from typing import TypeVar

from desk_app.devices.scanners import escl_messages, jpeg
from desk_app.devices.scanners.backend import Outlet, Stopped
from desk_app.devices.scanners.escl_line import Answer, Line, LineBroke, LineTimes
from desk_app.devices.scanners.escl_messages import Capabilities, MessageBroken, ScannerStatus
from desk_app.domain.scan import (
    Abilities,
    CutPage,
    EndReason,
    PageProgress,
    ScanJob,
    ScannedPage,
    ScannerDevice,
)

_Message = TypeVar("_Message")

# Some scanners answer "no more pages" when asked before the page is ready (sane-airscan, issue 39).
_LATE_PAGE_S = 10.0
# A scanner that says "not yet" is believed longer than one that says "no more".
_BUSY_SHARE = 6
_SAME_SIZE = 0.02
_TELL_EVERY_S = 0.2
_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)


class EsclBackend:
    """Fits `Backend` for the scanners whose addresses the office named."""

    way = "escl"

    def __init__(
        self, addresses: Sequence[str], times: LineTimes | None = None, *, late_page_s: float = _LATE_PAGE_S
    ) -> None:
        """Ask nobody yet.

        Args:
            addresses: Like `http://scanner.office/eSCL`.
            times: How long the scanner is waited for.
            late_page_s: How long a page that the scanner counted but does not give is asked for.
        """
        self._addresses = addresses
        self._times = times or LineTimes()
        self._late_page_s = late_page_s

    def devices(self) -> Iterator[ScannerDevice]:
        """Yield those of the named scanners that answer; one that is switched off is no error."""
        for address in self._addresses:
            with suppress(Stopped):
                name = self._capabilities(Line(address, self._times)).maker_and_model
                maker, _, model = name.partition(" ")
                yield ScannerDevice(f"{self.way}:{address}", maker, model or maker)

    def abilities(self, address: str) -> Abilities:
        """Return what a scanner can do.

        Raises:
            Stopped: It does not answer.
        """
        return self._capabilities(Line(address, self._times)).abilities

    def pages(
        self, address: str, job: ScanJob, outlet: Outlet, closing: ExitStack
    ) -> Iterator[tuple[ScannedPage, bytes]]:
        """Yield whole pages until the feeder is empty, or the one of the glass.

        Raises:
            Stopped: For every other end.
        """
        line = Line(address, self._times)
        capabilities = self._capabilities(line)
        _check(job, capabilities.abilities)
        if job.source.feeds and (trouble := _status(line).feeder):
            # Some feeders report a jam when they are asked to draw in nothing (sane-airscan, issue 98).
            raise Stopped(trouble)
        path = _begun(line, job, capabilities)
        scan = _EsclScan(line, path, outlet, alive_every_s=self._times.alive_every_s)
        closing.callback(scan.close)
        while (content := scan.next(late_s=self._late_page_s)) is not None:
            yield _page(content, scan.got, job, capabilities)
            if not job.source.feeds:
                return
        if not scan.got:
            raise Stopped(EndReason.NO_PAPER)

    def _capabilities(self, line: Line) -> Capabilities:
        return _understood(line.ask("GET", "ScannerCapabilities"), escl_messages.capabilities_of)


class _EsclScan:
    """One job at a scanner, from its first page to its end."""

    def __init__(self, line: Line, path: str, outlet: Outlet, *, alive_every_s: float) -> None:
        self._line = line
        self._path = path
        self._outlet = outlet
        self._alive_every_s = alive_every_s
        self._looked_at_s = time.monotonic()
        self._told_at_s = float("-inf")
        self._ended = False
        self.got = 0

    def next(self, *, late_s: float) -> bytes | None:
        """Return the bytes of the next page; None when the scanner has no more and nothing is missing."""
        asked_at_s = time.monotonic()
        while True:
            answer = self._asked()
            if answer.status == HTTPStatus.OK:
                if not jpeg.whole(answer.body):
                    raise Stopped(EndReason.SHORT_PAGE, cut=CutPage(self.got + 1, len(answer.body), 0))
                self.got += 1
                self._told_at_s = float("-inf")
                return answer.body
            if answer.status in _GONE:
                status = _status(self._line)
                if self._nothing_missing(status):
                    self._ended = True
                    return None
                self._give_up_after(asked_at_s + late_s, status)
            elif answer.status != HTTPStatus.SERVICE_UNAVAILABLE:
                raise Stopped(_status(self._line).feeder or EndReason.FAILED)
            elif time.monotonic() >= asked_at_s + late_s * _BUSY_SHARE:
                raise Stopped(EndReason.BUSY)
            self._pause(min(answer.retry_after_s, late_s / 5))

    def close(self) -> None:
        """Tell the scanner that nothing more is wanted; one that is gone needs not be told."""
        if not self._ended:
            with suppress(Stopped):
                self._line.ask("DELETE", self._path)

    def _asked(self) -> Answer:
        try:
            return self._line.page(f"{self._path}/NextDocument", progress=self._progress, waits=self._waits)
        except LineBroke as broke:
            cut = CutPage(self.got + 1, broke.done, broke.of)
            trouble = EndReason.FAILED
            try:
                trouble = _status(self._line).feeder or trouble
            except Stopped as stopped:
                trouble = stopped.reason
            if trouble is EndReason.NO_PAPER:
                # The sheet is through the feeder; that it is empty is not what went wrong.
                trouble = EndReason.FAILED
            raise Stopped(trouble, cut=cut) from None

    def _nothing_missing(self, status: ScannerStatus) -> bool:
        if status.feeder not in (None, EndReason.NO_PAPER):
            raise Stopped(status.feeder or EndReason.FAILED)
        job = status.jobs.get(self._path)
        return job is None or (not job.working and job.images <= self.got)

    def _give_up_after(self, until_s: float, status: ScannerStatus) -> None:
        if time.monotonic() >= until_s:
            counted = status.jobs[self._path].images
            reason = EndReason.COUNT_DIFFERS if counted > self.got else EndReason.SILENT
            raise Stopped(reason, counted=counted)

    def _pause(self, seconds: float) -> None:
        end_s = time.monotonic() + seconds
        while (left_s := end_s - time.monotonic()) > 0:
            self._waits()
            Event().wait(min(left_s, 0.1))

    def _progress(self, done: int, of: int) -> None:
        self._stop_if_cancelled(CutPage(self.got + 1, done, of))
        now_s = time.monotonic()
        if now_s - self._told_at_s >= _TELL_EVERY_S:
            self._told_at_s = now_s
            self._outlet.progress(PageProgress(self.got + 1, done, of))

    def _waits(self) -> None:
        """While a page is prepared, the desk is told that the scanner still answers."""
        self._stop_if_cancelled(None)
        if time.monotonic() - self._looked_at_s >= self._alive_every_s:
            _status(self._line)
            self._looked_at_s = time.monotonic()
            self._outlet.progress(PageProgress(self.got + 1, 0, 0))

    def _stop_if_cancelled(self, cut: CutPage | None) -> None:
        if self._outlet.stopping():
            raise Stopped(EndReason.CANCELLED, cut=cut)


def _check(job: ScanJob, abilities: Abilities) -> None:
    fits = job.source in abilities.sources and job.mode in abilities.modes
    if not fits or job.dpi not in abilities.resolutions:
        raise Stopped(EndReason.UNSUPPORTED)


def _begun(line: Line, job: ScanJob, capabilities: Capabilities) -> str:
    """Begin a job and return its path."""
    answer = line.ask("POST", "ScanJobs", escl_messages.settings_for(job, capabilities))
    if answer.status == HTTPStatus.CREATED and answer.location:
        return answer.location
    if answer.status == HTTPStatus.SERVICE_UNAVAILABLE:
        raise Stopped(EndReason.BUSY)
    if answer.status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        raise Stopped(EndReason.DENIED)
    raise Stopped(_status(line).feeder or EndReason.FAILED)


def _status(line: Line) -> ScannerStatus:
    return _understood(line.ask("GET", "ScannerStatus"), escl_messages.status_of)


def _understood(answer: Answer, read: Callable[[bytes], _Message]) -> _Message:
    if answer.status == HTTPStatus.SERVICE_UNAVAILABLE:
        raise Stopped(EndReason.BUSY)
    try:
        return read(answer.body)
    except MessageBroken:
        raise Stopped(EndReason.FAILED) from None


def _page(content: bytes, number: int, job: ScanJob, capabilities: Capabilities) -> tuple[ScannedPage, bytes]:
    size = jpeg.size_of(content)
    if size is None:
        raise Stopped(EndReason.SHORT_PAGE, cut=CutPage(number, len(content), 0))
    return ScannedPage(
        number=number,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        width=size[0],
        height=size[1],
        dpi=_resolution(size, job, capabilities),
    ), content


def _resolution(size: tuple[int, int], job: ScanJob, capabilities: Capabilities) -> int:
    """Return the resolution taken: another than asked if both sides fit it, as after a cut only one would."""
    area = escl_messages.area_of(job, capabilities)
    for dpi in (job.dpi, *capabilities.abilities.resolutions, 100, 150):
        wanted = [side * dpi / escl_messages.UNITS_PER_INCH for side in area]
        if all(abs(got - want) <= want * _SAME_SIZE for got, want in zip(size, wanted, strict=True)):
            return dpi
    return job.dpi
