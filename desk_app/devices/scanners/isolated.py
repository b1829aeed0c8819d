"""Scanners of the desk, each use in a process of its own: the port `Scanner` for real devices."""

from collections.abc import Callable, Mapping, Sequence

from desk_app.devices.scanners import frames
from desk_app.devices.scanners.frames import Frame, Word
from desk_app.devices.scanners.process import WORKER, Died, Patience, ScannerProcess, Silent
from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.scan import (
    Abilities,
    DeviceList,
    EndReason,
    ScanEnd,
    ScanJob,
    ScannedPage,
    ScannerDevice,
    ScannerTrouble,
)
from desk_app.operations.ports_scanning import PageSink, StopSign

_DISK_FULL = "disk_full"


class IsolatedScanners:
    """Fits `ports_scanning.Scanner`. Two scans at once are two processes and do not know of each other.

    A new process for each use sees scanners that were plugged in since, and drivers that keep options of the
    use before (the `test` backend of SANE does) begin anew.
    """

    def __init__(
        self,
        *,
        addresses: Sequence[str] = (),
        patience: Patience | None = None,
        command: Sequence[str] = WORKER,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Name the scanners of the network that the office uses.

        Args:
            addresses: Like `http://scanner.office:80/eSCL`.
            patience: How long a scanner may be silent.
            command: The scanner process, without addresses.
            environment: On top of the desk's own: `SANE_CONFIG_DIR` limits SANE to the office's drivers.
        """
        self._command = (*command, *addresses)
        self._patience = patience or Patience()
        self._environment = dict(environment or {})

    def devices(self) -> DeviceList:
        """Return the scanners that answer, also those found before a driver failed."""
        found: list[ScannerDevice] = []
        end = self._ask(Frame(Word.LIST, {}), lambda frame: found.append(frames.device_of(frame)))
        return DeviceList(tuple(found), None if end.reason is EndReason.DONE else end.reason)

    def abilities(self, device: str) -> Abilities:
        """Return what a scanner can be asked for.

        Raises:
            ScannerTrouble: It cannot be asked.
        """
        found: list[Abilities] = []
        request = Frame(Word.ABILITIES, {"device": device})
        end = self._ask(request, lambda frame: found.append(frames.abilities_of(frame)))
        if not found:
            raise ScannerTrouble(end.reason.value)
        return found[0]

    def scan(self, job: ScanJob, sink: PageSink, stop: StopSign) -> ScanEnd:
        """Scan in a new process and keep each page before the next sheet is drawn in."""
        with self._started() as process:
            process.say(frames.of_job(job))
            return _Scan(process, sink, stop).followed()

    def _ask(self, request: Frame, found: Callable[[Frame], None]) -> ScanEnd:
        with self._started() as process:
            process.say(request)
            try:
                while (frame := process.next(first=True, stopping=lambda: False)).word is not Word.END:
                    if frame.word is not Word.READY:
                        found(frame)
            except Silent:
                return ScanEnd(EndReason.SILENT)
            except Died:
                return ScanEnd(EndReason.CRASHED)
            return frames.end_of(frame)

    def _started(self) -> ScannerProcess:
        return ScannerProcess(self._command, self._environment, self._patience)


class _Scan:
    """Follows one scan to its end."""

    def __init__(self, process: ScannerProcess, sink: PageSink, stop: StopSign) -> None:
        self._process = process
        self._sink = sink
        self._stop = stop
        self._kept = 0
        self._begun = False
        self._store_failed: EndReason | None = None

    def followed(self) -> ScanEnd:
        try:
            end = self._end()
        except Silent as silent:
            return ScanEnd(EndReason.CANCELLED if silent.cancelled else EndReason.SILENT, self._kept)
        except Died:
            end = ScanEnd(EndReason.CRASHED)
        # What the desk stored counts, not what the process believes.
        return ScanEnd(self._store_failed or end.reason, self._kept, end.cut, end.counted)

    def _end(self) -> ScanEnd:
        while True:
            frame = self._process.next(first=not self._begun, stopping=self._stop.is_set)
            self._begun = self._begun or frame.word is not Word.READY
            if frame.word is Word.END:
                return frames.end_of(frame)
            if frame.word is Word.PROGRESS:
                self._sink.progress(frames.progress_of(frame))
            elif frame.word is Word.PAGE:
                self._keep(frames.page_of(frame), frame.content)

    def _keep(self, page: ScannedPage, content: bytes) -> None:
        if self._store_failed:
            return
        try:
            self._sink.keep(page, content)
        except StoreUnavailable as error:
            full = error.cause == _DISK_FULL
            self._store_failed = EndReason.NO_SPACE if full else EndReason.NOT_STORED
            self._process.cancel()
            return
        self._kept += 1
        if self._stop.is_set():
            # Said now, it comes before the next sheet is drawn in.
            self._process.cancel()
        self._process.say(Frame(Word.STORED, {"page": page.number}))
