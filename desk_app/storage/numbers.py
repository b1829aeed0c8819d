"""Registration numbers of this desk: one row for each number ever given, which no key lets repeat."""

from uuid import UUID

from sqlalchemy import Connection, func, select

from desk_app.domain.errors import NumbersUsedUp
from desk_app.domain.numbering import LAST_ACCEPTANCE, LAST_REFUSAL, RegistrationNumber
from desk_app.storage.killpoints import KillPoint, reached
from desk_app.storage.tables import NUMBER


class NumberRepository:
    """Implements the port `Numbers`. Counts inside a transaction that holds the write lock."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def reserve(
        self, draft_id: UUID, *, office: str, desk: int, year: int, refusal: bool
    ) -> RegistrationNumber:
        """Return the number of a draft: the one it was given before, or the next of desk and year.

        A draft may hold one number of each series. `year` may have four digits; two are printed.

        Raises:
            NumbersUsedUp: The sequence of the year is at its end.
        """
        reached(KillPoint.NUMBER_RESERVE)
        given = self._given(draft_id, refusal=refusal)
        if given is not None:
            return given
        number = RegistrationNumber(
            office, desk, year % 100, 1 + self._last(office, desk, year % 100, refusal), refusal
        )
        if number.sequence > (LAST_REFUSAL if refusal else LAST_ACCEPTANCE):
            raise NumbersUsedUp(year)
        values = {name: getattr(number, name) for name in ("office", "desk", "year", "sequence")}
        self._connection.execute(
            NUMBER.insert().values(draft_id=str(draft_id), refusal=int(refusal), **values)
        )
        reached(KillPoint.NUMBER_RESERVED)
        return number

    def _given(self, draft_id: UUID, *, refusal: bool) -> RegistrationNumber | None:
        of = NUMBER.c
        found = select(of.office, of.desk, of.year, of.sequence).where(
            of.draft_id == str(draft_id), of.refusal == int(refusal)
        )
        row = self._connection.execute(found).first()
        return RegistrationNumber(*row, refusal) if row is not None else None

    def _last(self, office: str, desk: int, year: int, refusal: bool) -> int:
        of = NUMBER.c
        last = select(func.max(of.sequence)).where(
            of.office == office, of.desk == desk, of.year == year, of.refusal == int(refusal)
        )
        return self._connection.scalar(last) or 0
