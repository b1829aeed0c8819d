"""The printers of a Windows desk, by `QPrinter`: pages go out as pictures of 300 dots to the inch.

Works in the lane it is called from (FILES): handing a page to a network printer may take seconds, and Qt lets
a painter work on a `QPrinter` outside the window's thread. A paper is opened, painted and closed within one
call, so no part of it is seen by two threads, and no letter is drawn here: the pages are pictures by then.
"""

import re
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PagePicture, PrintState

DPI = 300
_TRY_DPI = 10
_JOB = re.compile(r"qt-[0-9a-f]{32}")


class Pictures(Protocol):
    """Draws a page (from 0) of a PDF on white."""

    def __call__(self, pdf: bytes, *, page: int, dpi: float) -> PagePicture:
        """Return one page."""
        ...


class Queues(Protocol):
    """The printers of the system, as Qt knows them."""

    def names(self) -> tuple[str, ...]:
        """Return the names, the default printer's first."""
        ...

    def device(self, name: str) -> QPrinter | None:
        """Return a new device to paint one job on; None where there is no such printer."""
        ...


class SystemQueues:
    """Fits `Queues`."""

    def names(self) -> tuple[str, ...]:
        """Return the names, the default printer's first."""
        default = QPrinterInfo.defaultPrinterName()
        return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name)))

    def device(self, name: str) -> QPrinter | None:
        """Return a new device for a printer that is there."""
        found = QPrinterInfo.printerInfo(name)
        return None if found.isNull() else QPrinter(found, QPrinter.PrinterMode.HighResolution)


class QtPrinter:
    """Fits `ports.Printer`. Windows tells Qt nothing of a job it has taken: done means handed over whole."""

    def __init__(self, pictures: Pictures, queues: Queues | None = None) -> None:
        """Draw pages by `pictures`; print on `queues`, by default those of the system."""
        self._pictures = pictures
        self._queues = queues or SystemQueues()

    def names(self) -> tuple[str, ...]:
        """Return the printers of the system, the default one first."""
        return self._queues.names()

    def send(self, pdf: bytes, *, printer: str, title: str) -> str:
        """Hand over all pages, on A4, one-sided and at their true size, and return an id of our own.

        Raises:
            PrinterUnavailable: There is no such printer, or it broke off.
        """
        device = self._queues.device(printer) if printer in self._queues.names() else None
        if device is None:
            raise PrinterUnavailable(printer)
        device.setDocName(title)
        device.setResolution(DPI)
        device.setDuplex(QPrinter.DuplexMode.DuplexNone)
        device.setPageLayout(_sheet())
        device.setFullPage(True)
        if not self._paint(device, pdf):
            raise PrinterUnavailable(printer)
        return f"qt-{uuid4().hex}"

    def state(self, system_job: str) -> tuple[PrintState, str]:
        """Return done for a job of this printer: `send` returned after its last page was taken."""
        if _JOB.fullmatch(system_job):
            return PrintState.DONE, ""
        return PrintState.FAILED, PrintReason.UNKNOWN

    def cancel(self, system_job: str) -> None:
        """Do nothing: what was handed over is taken back in the window of the system's queue."""

    def forget(self, system_job: str) -> None:
        """Do nothing: Windows drops the pages by itself when they have come out."""

    def _paint(self, device: QPrinter, pdf: bytes) -> bool:
        """Paint every page; False if the printer takes no more."""
        pages = self._try_pages(pdf)
        painter = QPainter()
        if not painter.begin(device):
            return False
        try:
            for page in range(pages):
                if page and not device.newPage():
                    return False
                _draw(painter, device, self._pictures(pdf, page=page, dpi=DPI))
        finally:
            painter.end()
        return device.printerState() is not QPrinter.PrinterState.Error

    def _try_pages(self, pdf: bytes) -> int:
        """Return the number of pages, each drawn small once: a job that has begun cannot be called back."""
        pages = self._pictures(pdf, page=0, dpi=_TRY_DPI).pages
        for page in range(1, pages):
            self._pictures(pdf, page=page, dpi=_TRY_DPI)
        return pages


def _draw(painter: QPainter, device: QPrinter, page: PagePicture) -> None:
    """Draw a page at its true size, whatever resolution the printer has settled for."""
    pixels = page.pixels  # the picture of Qt does not own its bytes
    image = QImage(pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    scale = device.resolution() / DPI
    painter.drawImage(QRectF(0, 0, page.width * scale, page.height * scale), image)


def _sheet() -> QPageLayout:
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(a4, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
