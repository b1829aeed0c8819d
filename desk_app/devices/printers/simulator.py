"""A printer for demo and training: it runs out of paper when told to and prints by the clock handed in."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

from desk_app.devices.printers.errors import PrinterRejecting
from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import Clock, PrintState

PRINTER_NAME = "practice"
SECONDS_PER_JOB = 3.0


class Condition(StrEnum):
    """What the simulated printer is made to be; `FAILING` ends every job without a paper."""

    READY = "ready"
    FAILING = "failing"
    NO_PAPER = PrintReason.MEDIA_EMPTY.value
    JAMMED = PrintReason.MEDIA_JAM.value
    COVER_OPEN = PrintReason.COVER_OPEN.value
    NO_TONER = PrintReason.TONER_EMPTY.value
    OFFLINE = PrintReason.OFFLINE.value
    PAUSED = PrintReason.PAUSED.value
    REJECTING = PrintReason.REJECTING.value


# Rejecting closes the door to new jobs; those inside are printed.
_PRINTING_GOES_ON = (Condition.READY, Condition.REJECTING)


@dataclass
class _Job:
    title: str
    pdf: bytes
    left_s: float
    ended: PrintState | None = None


class SimulatedPrinter:
    """Fits `ports.Printer`. Starts no thread: every question first lets the passed time count.

    Jobs are printed one after the other. They are forgotten with the program, like those of a printer
    whose queue was emptied.
    """

    def __init__(self, clock: Clock, *, seconds_per_job: float = SECONDS_PER_JOB) -> None:
        """Print by `clock`; 0 seconds per job prints at once."""
        self._clock = clock
        self._seconds_per_job = seconds_per_job
        self._condition = Condition.READY
        self._jobs: dict[str, _Job] = {}
        self._looked_at_s = clock.monotonic_s()
        self._last_number = 0
        self._lock = Lock()

    @property
    def condition(self) -> Condition:
        """The condition the printer is in."""
        return self._condition

    def set_condition(self, condition: Condition) -> None:
        """Put the printer into a condition from now on; what was printed until now stays printed."""
        with self._lock:
            self._let_time_count()
            self._condition = condition
            self._let_time_count()

    def printed(self) -> tuple[tuple[str, bytes], ...]:
        """Return title and bytes of every paper that came out, oldest first."""
        with self._lock:
            self._let_time_count()
            return tuple((job.title, job.pdf) for job in self._jobs.values() if job.ended is PrintState.DONE)

    def names(self) -> tuple[str, ...]:
        """Return the one printer there is."""
        return (PRINTER_NAME,)

    def send(self, pdf: bytes, *, printer: str, title: str) -> str:
        """Put a paper into the queue and return its job id.

        Raises:
            PrinterUnavailable: Another printer is named.
            PrinterRejecting: The condition says so.
        """
        if printer != PRINTER_NAME:
            raise PrinterUnavailable(printer)
        with self._lock:
            if self._condition is Condition.REJECTING:
                raise PrinterRejecting(printer)
            self._let_time_count()
            self._last_number += 1
            system_job = f"{PRINTER_NAME}-{self._last_number}"
            self._jobs[system_job] = _Job(title, pdf, self._seconds_per_job)
            return system_job

    def state(self, system_job: str) -> tuple[PrintState, str]:
        """Return how far a job is by now and the reason it stands."""
        with self._lock:
            self._let_time_count()
            job = self._jobs.get(system_job)
            if job is None or job.ended is PrintState.FAILED:
                return PrintState.FAILED, PrintReason.UNKNOWN
            if job.ended is not None:
                return job.ended, ""
            if self._condition not in _PRINTING_GOES_ON:
                return PrintState.STOPPED, PrintReason(self._condition.value)
            first = next(self._waiting())
            return (PrintState.PRINTING if job is first else PrintState.WAITING), ""

    def cancel(self, system_job: str) -> None:
        """Take a job out of the queue; a finished or unknown one is left alone."""
        with self._lock:
            self._let_time_count()
            job = self._jobs.get(system_job)
            if job is not None and job.ended is None:
                job.ended = PrintState.CANCELLED

    def forget(self, system_job: str) -> None:
        """Drop a job that has ended, with its bytes."""
        with self._lock:
            self._let_time_count()
            job = self._jobs.get(system_job)
            if job is not None and job.ended is not None:
                del self._jobs[system_job]

    def _waiting(self) -> Iterator[_Job]:
        return (job for job in self._jobs.values() if job.ended is None)

    def _let_time_count(self) -> None:
        now_s = self._clock.monotonic_s()
        passed_s, self._looked_at_s = now_s - self._looked_at_s, now_s
        for job in self._waiting():
            if self._condition is Condition.FAILING:
                job.ended = PrintState.FAILED
            elif self._condition in _PRINTING_GOES_ON:
                spent_s = min(passed_s, job.left_s)
                passed_s -= spent_s
                job.left_s -= spent_s
                if job.left_s > 0:
                    return
                job.ended = PrintState.DONE
