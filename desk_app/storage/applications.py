"""Cases of this desk: each whole in one row, with the columns a register is searched and sorted by."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.engine import Row

from desk_app.domain.application import Application, CaseRow, Status
from desk_app.domain.assessment import Outcome
from desk_app.domain.errors import CaseExists, CaseNotFound
from desk_app.operations.ports import CaseQuery
from desk_app.storage.case_search import matching, page, search_text
from desk_app.storage.codec import from_bytes, to_bytes
from desk_app.storage.tables import (
    APPLICATION,
    column_text,
    microseconds,
    moment,
    offset_seconds,
)


class ApplicationRepository:
    """Implements the port `Applications`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, application: Application) -> None:
        """Store a new case.

        Raises:
            CaseExists: The draft was decided before; nothing is changed.
        """
        if self._row_of(application.id) is not None:
            raise CaseExists
        self._connection.execute(APPLICATION.insert().values(**_columns(application)))

    def replace(self, application: Application) -> None:
        """Store a case in place of its earlier state.

        Raises:
            CaseNotFound: This desk has no such case.
        """
        row = self._row_of(application.id)
        if row is None:
            raise CaseNotFound
        stored = APPLICATION.update().where(APPLICATION.c.row == row)
        self._connection.execute(stored.values(**_columns(application)))

    def get(self, case_id: UUID) -> Application:
        """Return a case.

        Raises:
            CaseNotFound: This desk has no such case.
        """
        body = self._connection.scalar(select(APPLICATION.c.body).where(APPLICATION.c.id == str(case_id)))
        if body is None:
            raise CaseNotFound
        return from_bytes(body, Application)

    def by_number(self, number: str) -> Application:
        """Return a case by its registration number.

        Raises:
            CaseNotFound: This desk never gave that number.
        """
        found = select(APPLICATION.c.body).where(APPLICATION.c.number == number, APPLICATION.c.number != "")
        body = self._connection.scalar(found)
        if body is None:
            raise CaseNotFound(number)
        return from_bytes(body, Application)

    def find(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        """Return one page of the register, newest first; by due date where `due_through` is given."""
        of = APPLICATION.c
        names = ("id", "number", "name", "service_id", "outcome", "status", "decided_at", "due_on")
        columns = [of[name] for name in (*names, "clerk_name", "decided_offset")]
        return tuple(_case_row(row) for row in self._connection.execute(page(query, columns)))

    def count(self, query: CaseQuery) -> int:
        """Return how many cases the query finds in all."""
        counted = select(func.count()).select_from(APPLICATION).where(*matching(query))
        return self._connection.scalar(counted) or 0

    def _row_of(self, case_id: UUID) -> int | None:
        return self._connection.scalar(select(APPLICATION.c.row).where(APPLICATION.c.id == str(case_id)))


def _columns(application: Application) -> dict[str, object]:
    decided_at, due_on = application.decided_at, application.due_on
    return {
        "id": str(application.id),
        "number": application.number,
        "status": application.status.value,
        "outcome": application.outcome.value,
        "decided_at": microseconds(decided_at),
        "decided_on": decided_at.date().isoformat(),
        "due_on": due_on.isoformat() if due_on else None,
        "name": column_text(application.visit.applicant.full_name),
        "service_id": application.visit.service_id,
        "clerk_name": column_text(application.clerk_name),
        "decided_offset": offset_seconds(decided_at),
        "search": search_text(application),
        "body": to_bytes(application, Application),
    }


def _case_row(row: Row[*tuple[object, ...]]) -> CaseRow:
    return CaseRow(
        id=UUID(row.id),
        number=row.number,
        name=row.name,
        service_id=row.service_id,
        outcome=Outcome(row.outcome),
        status=Status(row.status),
        decided_at=moment(row.decided_at, row.decided_offset),
        due_on=date.fromisoformat(row.due_on) if row.due_on else None,
        clerk_name=row.clerk_name,
    )
