"""State and commands of the page of a case. Holds no widget and no words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.application import Application, AttachedPage, HistoryEntry, IssuedPaper, Status
from desk_app.domain.assessment import Outcome
from desk_app.domain.deadlines import LegalDates
from desk_app.domain.errors import CaseNotFound
from desk_app.operations.desk import DeskOperations
from ui.case_facts import CaseFacts
from ui.jobs import JobRunner, Lane
from ui.paper_pages import PaperPages
from ui.print_jobs import PrintJobs


@dataclass(frozen=True)
class CaseFile:
    """Everything the page shows of a case. `dates` is None where no dates run: a refusal at a counter.

    `clerks`: full names by clerk id.
    """

    facts: CaseFacts
    dates: LegalDates | None
    history: tuple[HistoryEntry, ...]
    clerks: Mapping[str, str]

    @property
    def case(self) -> Application:
        """Return the case itself."""
        return self.facts.case


class ApplicationViewModel(QObject):
    """One case as it stands now.

    Signals: `changed` - read `file`, `selected` again; `closed` - the closing act is stored; `recorded` - a
        step is stored as done; `not_found` - the desk has no such case, the number asked for; `problem` - the
        `Exception`.
    """

    changed = Signal()
    closed = Signal()
    recorded = Signal()
    not_found = Signal(str)
    problem = Signal(object)

    def __init__(self, desk: DeskOperations, jobs: JobRunner, prints: PrintJobs, pages: PaperPages) -> None:
        super().__init__()
        self.prints, self.pages = prints, pages
        self.file: CaseFile | None = None
        self.selected = ""
        self.busy = False
        self._wish = 0
        self._desk, self._jobs = desk, jobs
        for part in (prints, pages):
            part.setParent(self)
        prints.problem.connect(self.problem)
        prints.ended.connect(self.refresh)
        pages.failed.connect(self.problem)

    @property
    def case(self) -> Application | None:
        """The case shown; None until it is read."""
        return self.file.case if self.file else None

    @property
    def today(self) -> date:
        """The day at the office."""
        return self._desk.clock.now().date()

    @property
    def may_close(self) -> bool:
        """Whether a result is still to be handed over."""
        return self.case is not None and self.case.status.open

    def open_id(self, case_id: UUID) -> None:
        """Show a case by its id."""
        register = self._desk.register
        self._open(lambda: register.open(case_id))

    def open_number(self, number: str) -> None:
        """Show a case by its number, typed or scanned."""
        register = self._desk.register
        self._open(lambda: register.by_code(number))

    def refresh(self) -> None:
        """Read the case again."""
        if self.case is not None:
            case_id, register = self.case.id, self._desk.register
            self._read(lambda: register.open(case_id))

    def select_paper(self, form_id: str) -> None:
        """Load a paper of the case for the preview."""
        paper = next((one for one in self.papers if one.form_id == form_id), None)
        if paper is not None:
            self.selected = form_id
            self.pages.show_paper(paper)
            self.changed.emit()

    def select_page(self, number: int) -> None:
        """Load a page the applicant brought for the preview."""
        if 0 <= number < len(self.attached):
            self.selected = page_name(number)
            self.pages.show_file(self.attached[number].page)
            self.changed.emit()

    @property
    def papers(self) -> tuple[IssuedPaper, ...]:
        """The papers of the case."""
        return self.case.papers if self.case else ()

    @property
    def attached(self) -> tuple[AttachedPage, ...]:
        """The pages the applicant brought."""
        return self.case.pages if self.case else ()

    @property
    def paper(self) -> IssuedPaper | None:
        """The paper in the preview; None while a page of the applicant is in it."""
        return next((one for one in self.papers if one.form_id == self.selected), None)

    @property
    def printable(self) -> IssuedPaper | None:
        """The paper that is printed next: the one in the preview, if it goes on paper."""
        return None if self.paper is None or self.paper.electronic else self.paper

    def print_selected(self) -> None:
        """Print the paper in the preview; after its first time it comes out as a marked copy."""
        if self.printable is not None:
            self.prints.print_one(self.printable.form_id)

    def close(self, status: Status, on: date, note: str) -> None:
        """Record that the result was handed over or returned."""
        clerk, case, handover = self._desk.sessions.clerk, self.case, self._desk.handover
        if clerk is None or case is None or self.busy:
            return
        self._do(lambda: handover.close(case.id, status, on=on, by=clerk, note=note), self._on_closed)

    def step_done(self, step_id: str, on: date) -> None:
        """Record the day on which the result of a step was with the next body."""
        clerk, case, handover = self._desk.sessions.clerk, self.case, self._desk.handover
        if clerk is None or case is None or self.busy:
            return
        self._do(lambda: handover.step_done(case.id, step_id, on=on, by=clerk), self._on_recorded)

    def _do(self, act: Callable[[], Application], done: Callable[[Application], None]) -> None:
        self.busy = True
        self._jobs.do(
            Lane.STORE, lambda work: act(), done=done, failed=self.problem.emit, ended=self._on_ended
        )

    def _on_closed(self, _: Application) -> None:
        self.closed.emit()

    def _on_recorded(self, _: Application) -> None:
        self.recorded.emit()

    def _on_ended(self) -> None:
        self.busy = False
        self.refresh()

    def _open(self, find: Callable[[], Application]) -> None:
        self.file, self.selected = None, ""
        self.changed.emit()
        self._read(find)

    def _read(self, find: Callable[[], Application]) -> None:
        self._wish += 1
        desk, wish = self._desk, self._wish
        self._jobs.ask(
            Lane.STORE, lambda work: (wish, _read(desk, find())), done=self._on_read, failed=self._on_failed
        )

    def _on_read(self, answer: tuple[int, CaseFile]) -> None:
        wish, file = answer
        if wish != self._wish:
            return
        is_new = self.case is None or self.case.id != file.case.id
        self.file = file
        if is_new:
            self.prints.show_case(file.case)
            self.changed.emit()
            if file.case.papers:
                self.select_paper(file.case.papers[0].form_id)
        else:
            self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, CaseNotFound):
            self.not_found.emit(error.number)
        else:
            self.problem.emit(error)


def page_name(number: int) -> str:
    """Return the name under which an attached page is listed."""
    return f"page:{number}"


def _read(desk: DeskOperations, case: Application) -> CaseFile:
    is_accepted = case.outcome is Outcome.ACCEPTED
    return CaseFile(
        facts=CaseFacts.of(case, desk.law.catalogue),
        dates=desk.handover.dates(case) if is_accepted else None,
        history=desk.register.history(case.id),
        clerks={account.clerk.id: account.clerk.full_name for account in desk.sessions.accounts()},
    )
