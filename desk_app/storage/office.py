"""The office of the desk, and its append-only record of the days on which acts came into force."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desk_app.domain.acts import EffectiveDate
from desk_app.domain.clerk import Office
from desk_app.storage.codec import from_bytes, to_bytes
from desk_app.storage.tables import EFFECTIVE_DATE, OFFICE

_ONLY_ROW = 1


class OfficeRepository:
    """Implements the port `OfficeRecord`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Office | None:
        """Return the office, or None before the set-up."""
        body = self._connection.scalar(select(OFFICE.c.body))
        return None if body is None else from_bytes(body, Office)

    def put(self, office: Office) -> None:
        """Store the office."""
        body = to_bytes(office, Office)
        statement = insert(OFFICE).values(id=_ONLY_ROW, body=body)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_={"body": body}))

    def effective_dates(self) -> tuple[EffectiveDate, ...]:
        """Return every recorded date, oldest first; of one act the last one counts."""
        of = EFFECTIVE_DATE.c
        rows = self._connection.execute(select(of.body).order_by(of.position))
        return tuple(from_bytes(body, EffectiveDate) for (body,) in rows)

    def add_effective_date(self, entry: EffectiveDate) -> None:
        """Add a record; earlier ones stay, triggers see to that."""
        self._connection.execute(EFFECTIVE_DATE.insert().values(body=to_bytes(entry, EffectiveDate)))
