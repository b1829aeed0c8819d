"""Scanners of Linux through SANE: pages of a feeder or of the glass, and why no more come."""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from ctypes import c_void_p

from desk_app.devices.scanners.backend import Outlet, Stopped
from desk_app.devices.scanners.sane_library import DriverMissing, SaneFault, SaneLibrary, Status
from desk_app.devices.scanners.sane_options import MM_PER_INCH, SaneOptions
from desk_app.devices.scanners.sane_page import PageForm, PageReader, PageTooLarge, RawPage
from desk_app.domain.scan import (
    Abilities,
    CutPage,
    EndReason,
    PageProgress,
    ScanJob,
    ScannedPage,
    ScannerDevice,
)

_REASONS = {
    Status.UNSUPPORTED: EndReason.UNSUPPORTED,
    Status.CANCELLED: EndReason.CANCELLED,
    Status.DEVICE_BUSY: EndReason.BUSY,
    Status.INVAL: EndReason.UNSUPPORTED,
    Status.EOF: EndReason.SHORT_PAGE,
    Status.JAMMED: EndReason.JAM,
    Status.NO_DOCS: EndReason.NO_PAPER,
    Status.COVER_OPEN: EndReason.COVER_OPEN,
    Status.IO_ERROR: EndReason.FAILED,
    Status.NO_MEM: EndReason.NO_MEMORY,
    Status.ACCESS_DENIED: EndReason.DENIED,
}
# A scanner that was unplugged or never there cannot be opened; drivers say so in either way.
_REASONS_TO_OPEN = {Status.INVAL: EndReason.OFFLINE, Status.IO_ERROR: EndReason.OFFLINE}


class SaneBackend:
    """Fits `Backend`. The library is loaded when it is first needed."""

    way = "sane"

    def __init__(self) -> None:
        """Load nothing yet."""
        self._loaded: SaneLibrary | None = None

    def devices(self) -> Iterator[ScannerDevice]:
        """Yield what the drivers find; nothing on a machine without SANE.

        Raises:
            Stopped: A driver failed.
        """
        with _told():
            for name, maker, model in self._library().devices():
                yield ScannerDevice(f"{self.way}:{name}", maker, model)

    def abilities(self, address: str) -> Abilities:
        """Return what a scanner can do.

        Raises:
            Stopped: It cannot be opened.
        """
        with _told(), self._opened(address) as handle:
            options = SaneOptions(self._library(), handle)
            return Abilities(tuple(options.sources()), tuple(options.modes()), options.resolutions())

    def pages(
        self, address: str, job: ScanJob, outlet: Outlet, closing: ExitStack
    ) -> Iterator[tuple[ScannedPage, bytes]]:
        """Yield whole pages until the feeder is empty, or the one of the glass.

        Raises:
            Stopped: For every other end.
        """
        with _told():
            handle = closing.enter_context(self._opened(address))
            options = SaneOptions(self._library(), handle)
            _prepare(options, job)
            # Drivers refuse every look at their options while a page is under way.
            dpi = round(options.number("resolution") or 0)
            number = 0
            while self._begun(handle, any_before=number > 0):
                number += 1
                raw = self._raw(handle, number, outlet)
                if number > 1 and raw.status is Status.NO_DOCS and not raw.lines:
                    # Some drivers notice only now that there is no further sheet.
                    return
                yield _page(raw, number, dpi, job, cancelled=outlet.stopping())
                if not job.source.feeds:
                    return

    def _begun(self, handle: c_void_p, *, any_before: bool) -> bool:
        """Begin a page; False if the feeder has run empty after at least one page."""
        try:
            self._library().start(handle)
        except SaneFault as fault:
            if fault.status is Status.NO_DOCS and any_before:
                return False
            raise
        return True

    def _raw(self, handle: c_void_p, number: int, outlet: Outlet) -> RawPage:
        reader = PageReader(
            self._library(),
            handle,
            progress=lambda done, of: outlet.progress(PageProgress(number, done, of)),
            stopping=outlet.stopping,
        )
        return reader.read()

    @contextmanager
    def _opened(self, address: str) -> Iterator[c_void_p]:
        if not address:
            # SANE would open the first scanner it finds.
            raise Stopped(EndReason.OFFLINE)
        library = self._library()
        try:
            handle = library.open(address)
        except SaneFault as fault:
            raise Stopped(_REASONS_TO_OPEN.get(fault.status, _REASONS[fault.status])) from None
        try:
            yield handle
        finally:
            library.cancel(handle)
            library.close(handle)

    def _library(self) -> SaneLibrary:
        if self._loaded is None:
            self._loaded = SaneLibrary()
        return self._loaded


def _prepare(options: SaneOptions, job: ScanJob) -> None:
    """Set what the job asks for; source and mode first, as they change the limits of the others."""
    options.choose_source(job.source)
    options.choose_mode(job.mode)
    if options.has("depth") and options.allows("depth", 8):
        options.set("depth", 8)
    if options.has("resolution"):
        options.set("resolution", job.dpi)
    options.choose_area(width_mm=job.width_mm, height_mm=job.height_mm, dpi=job.dpi)
    for name, value in job.driver_options:
        options.set(name, value)


def _page(raw: RawPage, number: int, dpi: int, job: ScanJob, *, cancelled: bool) -> tuple[ScannedPage, bytes]:
    # OpenCV takes a tenth of a second to load; the first sheet is through the feeder by then.
    from desk_app.devices.scanners.raster import jpeg_of

    if not raw.whole:
        raise _broken_off(raw, number, cancelled=cancelled)
    # A driver may have rounded; where it says nothing, pixels and millimetres do.
    dpi = dpi or round(raw.form.pixels * MM_PER_INCH / job.width_mm)
    content = jpeg_of(raw.raw, raw.form, dpi=dpi)
    digest = hashlib.sha256(content).hexdigest()
    page = ScannedPage(
        number=number, sha256=digest, size=len(content), width=raw.form.pixels, height=raw.lines, dpi=dpi
    )
    return page, content


def _broken_off(page: RawPage, number: int, *, cancelled: bool) -> Stopped:
    reason = EndReason.CANCELLED if cancelled else _REASONS[page.status]
    cut = CutPage(number, page.lines, max(page.promised, 0)) if page.lines else None
    return Stopped(reason, cut=cut)


@contextmanager
def _told() -> Iterator[None]:
    """Turn what SANE says into a closed reason."""
    try:
        yield
    except SaneFault as fault:
        raise Stopped(_REASONS[fault.status]) from None
    except DriverMissing:
        raise Stopped(EndReason.NO_DRIVER) from None
    except (PageTooLarge, MemoryError):
        raise Stopped(EndReason.TOO_LARGE) from None
    except PageForm:
        raise Stopped(EndReason.UNSUPPORTED) from None
