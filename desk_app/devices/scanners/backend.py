"""What every way to a scanner offers inside the scanner process, and how it ends early."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import Protocol

from desk_app.domain.scan import (
    Abilities,
    CutPage,
    EndReason,
    PageProgress,
    ScanEnd,
    ScanJob,
    ScannedPage,
    ScannerDevice,
)


class Stopped(Exception):
    """The scanner cannot go on: a closed reason, and what came of the page that broke off."""

    def __init__(self, reason: EndReason, *, cut: CutPage | None = None, counted: int | None = None) -> None:
        """Stop for `reason`."""
        super().__init__(reason.value)
        self.reason = reason
        self.cut = cut
        self.counted = counted


class Outlet(Protocol):
    """Where a backend puts what comes out of the scanner."""

    def page(self, page: ScannedPage, content: bytes) -> None:
        """Hand a page over and return when the desk has stored it.

        Raises:
            Stopped: The desk could not store it, or the clerk cancelled: no further sheet may be drawn in.
        """
        ...

    def progress(self, progress: PageProgress) -> None:
        """Tell how far the current page is."""
        ...

    def stopping(self) -> bool:
        """Say whether the clerk cancelled; asked between pieces of a page."""
        ...


class Backend(Protocol):
    """One way to reach scanners."""

    @property
    def way(self) -> str:
        """How ids of its devices begin: `sane`."""
        ...

    def devices(self) -> Iterator[ScannerDevice]:
        """Yield the scanners that answer.

        Raises:
            Stopped: The search itself failed.
        """
        ...

    def abilities(self, address: str) -> Abilities:
        """Return what a scanner can do; `address` is its id without the way.

        Raises:
            Stopped: It cannot be asked.
        """
        ...

    def pages(
        self, address: str, job: ScanJob, outlet: Outlet, closing: ExitStack
    ) -> Iterator[tuple[ScannedPage, bytes]]:
        """Yield whole pages; the next sheet is drawn in only when the next page is asked for.

        What lets the scanner go again is left in `closing`: the desk hears the outcome first, as drivers hang
        at their end more often than anywhere else.

        Raises:
            Stopped: For every other end than the last sheet's.
        """
        ...


def carried_out(pages: Iterable[tuple[ScannedPage, bytes]], outlet: Outlet) -> ScanEnd:
    """Hand every page to the outlet and return how it ended."""
    kept = 0
    try:
        for page, content in pages:
            outlet.page(page, content)
            kept += 1
    except Stopped as stopped:
        return ScanEnd(stopped.reason, kept, stopped.cut, stopped.counted)
    return ScanEnd(EndReason.DONE, kept)
