"""Finding cases by what the clerk types: number, name or IIN, in any letter case."""

import unicodedata
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, and_, func, literal, literal_column, or_, select, tuple_
from sqlalchemy.sql.elements import SQLCoreOperations

from desk_app.domain.application import Application, Status
from desk_app.operations.ports import CaseQuery
from desk_app.storage.tables import APPLICATION, column_text, microseconds

# The sign keeps SQLite from choosing the index of due dates, which would read and sort every such row;
# the register is walked newest first until the page is full.
_unindexed_status: ColumnElement[str] = literal_column("+application.status")


def folded(words: str) -> str:
    """Return words without letter case and with each letter in its one composed form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", column_text(words)).casefold())


def search_text(application: Application) -> str:
    """Return everything a case can be found by, one thing a line so that no find runs across two."""
    visit = application.visit
    number = application.number
    things = [number, number.replace("-", ""), visit.applicant.full_name, visit.applicant.iin or ""]
    things += [member.name for member in visit.family]
    return folded("\n".join(" ".join(thing.split()) for thing in things if thing))


def matching(query: CaseQuery) -> list[ColumnElement[bool]]:
    """Return the conditions of a query, without the place to go on from."""
    columns = APPLICATION.c
    conditions = [func.instr(columns.search, word) > 0 for word in folded(query.text).split()]
    if query.status is not None:
        conditions.append(_unindexed_status == query.status.value)
    if query.decided_on is not None:
        conditions.append(columns.decided_on == query.decided_on.isoformat())
    if query.due_through is not None:
        conditions.append(columns.status == Status.ACCEPTED.value)
        conditions.append(columns.due_on <= query.due_through.isoformat())
    return conditions


def page(query: CaseQuery, columns: Sequence[SQLCoreOperations[object]]) -> Select[*tuple[object, ...]]:
    """Return the statement for one page of a query."""
    statement = select(*columns).where(*matching(query)).limit(query.limit)
    of = APPLICATION.c
    if query.due_through is None:
        statement = statement.order_by(of.decided_at.desc(), of.id.desc())
    else:
        statement = statement.order_by(of.due_on, of.decided_at, of.id)
    return statement if query.before is None else statement.where(_behind(query))


def _behind(query: CaseQuery) -> ColumnElement[bool]:
    assert query.before is not None
    decided_at, case_id = query.before
    of = APPLICATION.c
    last = (literal(microseconds(decided_at)), literal(str(case_id)))
    if query.due_through is None:
        return tuple_(of.decided_at, of.id) < tuple_(*last)
    due = select(of.due_on).where(of.id == str(case_id)).scalar_subquery()
    return or_(of.due_on > due, and_(of.due_on == due, tuple_(of.decided_at, of.id) > tuple_(*last)))
