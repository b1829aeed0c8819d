"""Finding cases by what the clerk types: number, name or IIN, in any letter case."""

import unicodedata
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select, tuple_
from sqlalchemy.sql.elements import SQLCoreOperations

from desk_app.domain.application import Application, Status
from desk_app.operations.ports import CaseQuery
from desk_app.storage.tables import APPLICATION, APPLICATION_TEXT, column_text, microseconds

# The index holds groups of three characters; shorter words are looked for row by row.
_INDEXED_LETTERS = 3


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
    conditions: list[ColumnElement[bool]] = []
    words = folded(query.text).split()
    if words:
        conditions.append(columns.row.in_(_rows_with(words)))
    if query.status is not None:
        conditions.append(columns.status == query.status.value)
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


def _rows_with(words: Sequence[str]) -> Select[tuple[int]]:
    text = APPLICATION_TEXT.c
    long = [word for word in words if len(word) >= _INDEXED_LETTERS]
    conditions = [func.instr(text.search, word) > 0 for word in words if len(word) < _INDEXED_LETTERS]
    if long:
        phrases = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
        conditions.append(text.search.op("MATCH", is_comparison=True)(phrases))
    return select(text.rowid).where(*conditions)


def _behind(query: CaseQuery) -> ColumnElement[bool]:
    assert query.before is not None
    decided_at, case_id = query.before
    of = APPLICATION.c
    last = (literal(microseconds(decided_at)), literal(str(case_id)))
    if query.due_through is None:
        return tuple_(of.decided_at, of.id) < tuple_(*last)
    due = select(of.due_on).where(of.id == str(case_id)).scalar_subquery()
    return or_(of.due_on > due, and_(of.due_on == due, tuple_(of.decided_at, of.id) > tuple_(*last)))
