"""The register of cases: find, open, history, what is due."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desk_app.domain.application import Application, CaseRow, HistoryEntry
from desk_app.domain.numbering import scanned_number
from desk_app.operations.ports import Applications, CaseQuery, Clock, Store


@dataclass(frozen=True)
class Today:
    """The figures of the start screen: cases decided today, results due today, results late."""

    day: date
    taken: tuple[CaseRow, ...]
    due_today: tuple[CaseRow, ...]
    late: tuple[CaseRow, ...]


@dataclass(frozen=True)
class Register:
    """Reads cases. Everything here belongs to the STORE lane and changes nothing."""

    store: Store
    clock: Clock

    def find(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        """Return one page of cases; a scanned code in the text is read as its number."""
        with self.store.begin() as tx:
            return tx.applications.find(_read(query))

    def count(self, query: CaseQuery) -> int:
        """Return how many cases a query finds."""
        with self.store.begin() as tx:
            return tx.applications.count(_read(query))

    def open(self, case_id: UUID) -> Application:
        """Return a case.

        Raises:
            CaseNotFound: The desk has no such case.
        """
        with self.store.begin() as tx:
            return tx.applications.get(case_id)

    def by_code(self, code: str) -> Application:
        """Return the case whose number was typed or scanned.

        Raises:
            CaseNotFound: No case of the desk has that number.
        """
        with self.store.begin() as tx:
            return tx.applications.by_number(scanned_number(code) or code)

    def history(self, case_id: UUID) -> tuple[HistoryEntry, ...]:
        """Return everything that happened to a case, oldest first."""
        with self.store.begin() as tx:
            return tx.events.of_case(case_id)

    def today(self) -> Today:
        """Return what the start screen shows of today."""
        day = self.clock.now().date()
        with self.store.begin() as tx:
            taken = _every(tx.applications, CaseQuery(decided_on=day))
            due = _every(tx.applications, CaseQuery(due_through=day))
        return Today(
            day=day,
            taken=taken,
            due_today=tuple(row for row in due if row.due_on == day),
            late=tuple(row for row in due if row.due_on is not None and row.due_on < day),
        )


def _every(applications: Applications, query: CaseQuery) -> tuple[CaseRow, ...]:
    """Return all rows of a query, page by page: a figure that stops at the end of a page would be wrong."""
    rows: list[CaseRow] = []
    while True:
        found = applications.find(query)
        rows += found
        if len(found) < query.limit:
            return tuple(rows)
        query = replace(query, before=(found[-1].decided_at, found[-1].id))


def _read(query: CaseQuery) -> CaseQuery:
    number = scanned_number(query.text)
    if number is None:
        return query
    return replace(query, text=number)
