"""State and commands of the register. Holds no widget and no words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desk_app.domain.application import Application, CaseRow, Status
from desk_app.domain.errors import CaseNotFound
from desk_app.domain.localized import LocalizedText
from desk_app.operations.desk import DeskOperations
from desk_app.operations.ports import CaseQuery
from desk_app.operations.register import Register
from ui.jobs import Job, JobRunner, Lane

PAGE_ROWS = 100


class Filter(StrEnum):
    """Which cases are listed."""

    ALL = "all"
    OPEN = "open"
    DUE = "due"
    REFUSED = "refused"
    HANDED_OVER = "handed_over"
    RETURNED = "returned"


_STATUS = {
    Filter.OPEN: Status.ACCEPTED,
    Filter.REFUSED: Status.REFUSED,
    Filter.HANDED_OVER: Status.HANDED_OVER,
    Filter.RETURNED: Status.RETURNED,
}


@dataclass(frozen=True)
class Wish:
    """What the clerk asked for: text, filter, day of the decision, page from 0."""

    text: str = ""
    filter: Filter = Filter.ALL
    decided_on: date | None = None
    page: int = 0

    @property
    def is_narrow(self) -> bool:
        """Say whether anything is left out."""
        return bool(self.text) or self.filter is not Filter.ALL or self.decided_on is not None


@dataclass(frozen=True)
class Found:
    """The answer to a wish: one page of rows, how many there are in all, and how many of each filter."""

    wish: Wish
    rows: tuple[CaseRow, ...]
    counts: Mapping[Filter, int]

    @property
    def total(self) -> int:
        """Return how many cases the wish finds."""
        return self.counts[self.wish.filter]


class RegisterViewModel(QObject):
    """The newest wish wins: what is found for an older one is dropped.

    Signals: `changed` - read `wish`, `found` again; `opened` - a scanned code led to a case, the
        `Application`; `unknown` - no case has the scanned code, the code; `problem` - the `Exception`.
    """

    changed = Signal()
    opened = Signal(object)
    unknown = Signal(str)
    problem = Signal(object)

    def __init__(self, desk: DeskOperations, jobs: JobRunner) -> None:
        super().__init__()
        self.wish = Wish()
        self.found: Found | None = None
        self._desk, self._jobs = desk, jobs
        self._job: Job | None = None
        self._cursors: list[CaseRow | None] = [None]

    @property
    def today(self) -> date:
        """The day at the office."""
        return self._desk.clock.now().date()

    def service(self, service_id: str) -> LocalizedText:
        """Return the name of a public service, its newest edition's; the id where the catalogue has none."""
        found = self._desk.law.catalogue.services.get(service_id)
        return found.editions[-1].name if found and found.editions else LocalizedText.same(service_id)

    def show(self, text: str) -> None:
        """Begin anew with a text and without filters."""
        self._ask(Wish(text=text))

    def search(self, text: str) -> None:
        """Find cases by number, name or IIN."""
        self._ask(replace(self.wish, text=text, page=0))

    def filter(self, wanted: Filter) -> None:
        """List cases of one state only."""
        self._ask(replace(self.wish, filter=wanted, page=0))

    def on_day(self, day: date | None) -> None:
        """List cases decided on one day only."""
        self._ask(replace(self.wish, decided_on=day, page=0))

    def turn_to(self, page: int) -> None:
        """Show another page: the next one, or one that was seen before."""
        if 0 <= page < len(self._cursors):
            self._ask(replace(self.wish, page=page))

    def refresh(self) -> None:
        """Read the page again."""
        self._ask(self.wish)

    def open_code(self, code: str) -> None:
        """Open the case whose code was read by a hand scanner."""
        register = self._desk.register
        self._jobs.ask(
            Lane.STORE, lambda work: _by_code(register, code), done=self._on_code, failed=self.problem.emit
        )

    def _ask(self, wish: Wish) -> None:
        if replace(wish, page=0) != replace(self.wish, page=0):
            self._cursors = [None]
        self.wish = wish
        if self._job is not None:
            self._job.cancel()
        query, today, register = self._query(wish), self.today, self._desk.register
        self._job = self._jobs.ask(
            Lane.STORE,
            lambda work: Found(wish, register.find(query), _counts(register, query, today)),
            done=self._on_found,
            failed=self.problem.emit,
        )

    def _query(self, wish: Wish) -> CaseQuery:
        last = self._cursors[wish.page]
        before = (last.decided_at, last.id) if last else None
        query = CaseQuery(text=wish.text, decided_on=wish.decided_on, before=before, limit=PAGE_ROWS)
        return _filtered(query, wish.filter, self.today)

    def _on_found(self, found: Found) -> None:
        if found.wish != self.wish:
            return
        self.found = found
        del self._cursors[found.wish.page + 1 :]
        if len(found.rows) == PAGE_ROWS:
            self._cursors.append(found.rows[-1])
        self.changed.emit()

    def _on_code(self, answer: tuple[str, Application | None]) -> None:
        code, case = answer
        if case is None:
            self.unknown.emit(code)
        else:
            self.opened.emit(case)


def _filtered(query: CaseQuery, wanted: Filter, today: date) -> CaseQuery:
    due_through = today if wanted is Filter.DUE else None
    return replace(query, status=_STATUS.get(wanted), due_through=due_through)


def _counts(register: Register, query: CaseQuery, today: date) -> dict[Filter, int]:
    return {wanted: register.count(_filtered(query, wanted, today)) for wanted in Filter}


def _by_code(register: Register, code: str) -> tuple[str, Application | None]:
    try:
        return code, register.by_code(code)
    except CaseNotFound:
        return code, None
