"""The print jobs of one case: sent, followed to their end, taken back, tried again."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.application import Application, IssuedPaper
from desk_app.domain.clerk import Clerk
from desk_app.domain.errors import PrinterUnavailable
from desk_app.operations.front import FrontDesk
from desk_app.operations.ports import PrintJob, PrintState
from desk_app.operations.printouts import Printouts
from desk_app.operations.work import Work
from ui.jobs import JobRunner, Lane
from ui.preferences import Preferences

SEEN_MS = 1_000
AWAY_MS = 5_000
MOST_LOOKS_AWAY = 120
_LOST = (PrintState.FAILED, PrintState.CANCELLED)


class PrintJobs(QObject):
    """State and commands of the print tray. Everything that waits for a printer runs in the FILES lane.

    A job is asked after every second while its screen is seen. When the clerk goes on to the next visitor,
    as one may at any moment, it is followed for ten minutes more, so that its true outcome is stored.

    Signals: `changed` - read `jobs`, `printers`, `printer`, `busy` again; `ended` - a job came to its end and
        that is stored; `all_printed` - there was nothing left to print; `problem` - the `Exception`.
    """

    changed = Signal()
    ended = Signal()
    all_printed = Signal()
    problem = Signal(object)

    def __init__(
        self,
        printouts: Printouts,
        jobs: JobRunner,
        front: FrontDesk,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.printers: tuple[str, ...] | None = None
        self.jobs: tuple[PrintJob, ...] = ()
        self.busy = False
        self._printouts, self._lanes, self._front, self._preferences = printouts, jobs, front, preferences
        self._last_clerk = front.clerk
        self._case: Application | None = None
        self._others: tuple[PrintJob, ...] = ()
        self._is_asking = False
        self._looks_left = MOST_LOOKS_AWAY
        self._is_seen = False
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.timeout.connect(self._follow)

    @property
    def printer(self) -> str:
        """The printer that prints next: the one used last, else the system's first; empty where none is."""
        printers = self.printers or ()
        last = self._preferences.printer
        return last if last in printers else next(iter(printers), "")

    @property
    def has_printer(self) -> bool:
        """Whether there is a printer; until they are known one is hoped for."""
        return self.printers != ()

    @property
    def newest(self) -> tuple[PrintJob, ...]:
        """Of every form the newest job, and every older one that has not ended."""
        last = {job.form_id: job.id for job in self.jobs}
        return tuple(job for job in self.jobs if job.id == last[job.form_id] or not job.state.ended)

    def show_case(self, case: Application) -> None:
        """Show the jobs of a case and ask for the printers; those of the case before are followed on."""
        if self._case is None or self._case.id != case.id:
            others = (job for job in (*self._others, *self.jobs) if not job.state.ended)
            self._others = tuple(job for job in others if job.case_id != case.id)
            self.jobs = ()
        self._case = case
        printouts = self._printouts
        self._lanes.ask(
            Lane.FILES,
            lambda work: printouts.printers(),
            done=self._on_printers,
            failed=self.problem.emit,
        )
        self._read(case.id)

    def set_seen(self, is_seen: bool) -> None:
        """Follow at the pace of a clerk who looks, or of one who has gone on."""
        self._is_seen = is_seen
        self._looks_left = MOST_LOOKS_AWAY
        self._go_on()

    def look_now(self) -> None:
        """Ask at once how far the papers are."""
        if self._waiting() and not self._is_asking:
            self._follow()

    def choose(self, printer: str) -> None:
        """Print on this printer from now on."""
        self._preferences.printer = printer
        self.changed.emit()

    def unprinted(self) -> tuple[IssuedPaper, ...]:
        """Return the papers that go on paper and neither came out nor are on their way."""
        papers = self._case.papers if self._case else ()
        sent = {job.form_id for job in self.jobs if job.state not in _LOST}
        return tuple(paper for paper in papers if not paper.electronic and paper.form_id not in sent)

    def print_all(self) -> None:
        """Print what was not printed yet; a second press prints nothing twice."""
        forms = tuple(paper.form_id for paper in self.unprinted())
        if forms:
            self._send(forms)
        elif not self.busy:
            self.all_printed.emit()

    def print_one(self, form_id: str) -> None:
        """Print a paper; one that came out before is marked as a copy and counted."""
        self._send((form_id,))

    def cancel(self, job: PrintJob) -> None:
        """Take a job back."""
        printouts, clerk = self._printouts, self._clerk()
        self._lanes.do(
            Lane.FILES,
            lambda work: (printouts.cancel(job, clerk),),
            done=self._on_followed,
            failed=self.problem.emit,
        )

    def _send(self, forms: tuple[str, ...]) -> None:
        case, clerk, printer = self._case, self._clerk(), self.printer
        if case is None or self.busy:
            return
        self._set_busy(True)
        printouts = self._printouts

        def send_each(work: Work) -> None:
            _send_each(printouts, case, forms, printer, clerk)

        self._lanes.do(
            Lane.FILES, send_each, done=self._on_sent, failed=self.problem.emit, ended=self._on_send_ended
        )

    def _on_sent(self, _: object) -> None:
        if self.printer:
            self._preferences.printer = self.printer

    def _on_send_ended(self) -> None:
        self._set_busy(False)
        if self._case is not None:
            self._read(self._case.id)

    def _read(self, case_id: UUID) -> None:
        printouts = self._printouts
        self._lanes.ask(
            Lane.STORE,
            lambda work: (case_id, printouts.jobs(case_id)),
            done=self._on_read,
            failed=self.problem.emit,
        )

    def _on_read(self, answer: tuple[UUID, tuple[PrintJob, ...]]) -> None:
        case_id, jobs = answer
        if self._case is not None and self._case.id == case_id:
            self.jobs = jobs
            self.changed.emit()
            self._go_on()

    def _on_printers(self, printers: tuple[str, ...]) -> None:
        self.printers = printers
        self.changed.emit()

    def _go_on(self) -> None:
        """Look again in a while if anything is on its way and somebody looks, or not too long after."""
        is_bored = not self._is_seen and self._looks_left <= 0
        if self._is_asking or is_bored or not self._waiting():
            self._pace.stop()
        else:
            self._pace.start(SEEN_MS if self._is_seen else AWAY_MS)

    def _waiting(self) -> tuple[PrintJob, ...]:
        return tuple(job for job in (*self._others, *self.jobs) if not job.state.ended)

    def _follow(self) -> None:
        printouts, waiting, clerk = self._printouts, self._waiting(), self._clerk()
        self._is_asking = True
        self._looks_left -= 0 if self._is_seen else 1
        self._lanes.ask(
            Lane.FILES,
            lambda work: tuple(printouts.follow(job, clerk) for job in waiting),
            done=self._on_followed,
            failed=self.problem.emit,
            ended=self._on_asked,
        )

    def _on_asked(self) -> None:
        self._is_asking = False
        self._go_on()

    def _on_followed(self, told: tuple[PrintJob, ...]) -> None:
        now = {job.id: job for job in told}
        before, self.jobs = self.jobs, tuple(now.get(job.id, job) for job in self.jobs)
        others = (now.get(job.id, job) for job in self._others)
        self._others = tuple(job for job in others if not job.state.ended)
        if before != self.jobs:
            self.changed.emit()
        if any(new.state.ended and not old.state.ended for old, new in zip(before, self.jobs, strict=True)):
            self.ended.emit()

    def _clerk(self) -> Clerk:
        """Return who is signed in; after a sign-out whoever was: jobs are still followed to their end."""
        self._last_clerk = self._front.clerk or self._last_clerk
        if self._last_clerk is None:
            raise RuntimeError("nobody has signed in")
        return self._last_clerk

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()


def _send_each(
    printouts: Printouts, case: Application, forms: tuple[str, ...], printer: str, clerk: Clerk
) -> None:
    """Send papers one after the other; a printer that takes none leaves a failed job for each to see."""
    for form_id in forms:
        try:
            printouts.send(case, form_id, printer=printer, by=clerk)
        except PrinterUnavailable:
            continue
