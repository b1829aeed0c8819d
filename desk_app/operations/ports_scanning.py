"""What operations need from scanners, and what they give them to put pages into."""

from typing import Protocol

from desk_app.domain.scan import Abilities, DeviceList, PageProgress, ScanEnd, ScanJob, ScannedPage


class StopSign(Protocol):
    """Raised by the clerk to end a scan; a `threading.Event` is one."""

    def is_set(self) -> bool:
        """Say whether the scan should end. Asked often and from any thread."""
        ...


class PageSink(Protocol):
    """Where pages go. Both calls come from the thread that called `Scanner.scan`, in order."""

    def keep(self, page: ScannedPage, content: bytes) -> None:
        """Store a page and return when it is on the disk; the next sheet is not drawn in before.

        The bytes hold personal data and must be sealed before they are written.

        Raises:
            StoreUnavailable: It could not be stored; the scan ends, pages stored before stay.
        """
        ...

    def progress(self, progress: PageProgress) -> None:
        """Take note how far the page is that is being scanned."""
        ...


class Scanner(Protocol):
    """The scanners of the desk, real or simulated. Every call blocks: belongs into a lane of its own."""

    def devices(self) -> DeviceList:
        """Look for scanners; those the office named and those that answer."""
        ...

    def abilities(self, device: str) -> Abilities:
        """Return what a scanner can be asked for.

        Raises:
            ScannerTrouble: It is not there, busy, or its driver failed.
        """
        ...

    def scan(self, job: ScanJob, sink: PageSink, stop: StopSign) -> ScanEnd:
        """Scan until the glass or the feeder is done, trouble comes, or `stop` is set; return the outcome.

        Every page is in `sink` before the next one is begun. A device, driver or store in trouble is an
        outcome, not an error; any other error of `sink` goes through after the scanner was stopped.
        """
        ...
