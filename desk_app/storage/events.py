"""The record of everything that happened: append-only, numbered without a gap, chained by SHA-256.

The hash of an event covers the hash before it, its running number and its canonical JSON. Triggers
refuse to change or remove a row; SQLite's own record of the highest number tells a cut-off end.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select, text

from desk_app.domain.application import HistoryEntry
from desk_app.domain.errors import ChainBroken
from desk_app.domain.event import Event
from desk_app.storage.codec import CodecError, canonical, from_bytes, to_bytes
from desk_app.storage.tables import EVENT

_START = bytes(32)


@dataclass(frozen=True)
class _Link:
    """The end of the chain: the running number and the hash of the newest event."""

    position: int
    hash: bytes

    def next_hash(self, body: bytes) -> bytes:
        return hashlib.sha256(self.hash + (self.position + 1).to_bytes(8, "big") + body).digest()


class EventRepository:
    """Implements the port `Events`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, event: Event) -> None:
        """Add an event behind all others, chained to the one before by its hash."""
        last = self._last()
        body = to_bytes(event, Event)
        self._connection.execute(
            EVENT.insert().values(
                position=last.position + 1,
                id=str(event.id),
                case_id=str(event.case_id) if event.case_id else None,
                body=body,
                previous=last.hash,
                hash=last.next_hash(body),
            )
        )

    def last_wall(self) -> datetime | None:
        """Return the wall time of the newest event."""
        body = self._connection.scalar(select(EVENT.c.body).order_by(EVENT.c.position.desc()).limit(1))
        return None if body is None else from_bytes(body, Event).wall

    def of_case(self, case_id: UUID) -> tuple[HistoryEntry, ...]:
        """Return the history of a case, oldest first. Facts that are not texts come as JSON."""
        of = EVENT.c
        rows = self._connection.execute(
            select(of.body).where(of.case_id == str(case_id)).order_by(of.position)
        )
        return tuple(_entry(from_bytes(body, Event)) for (body,) in rows)

    def verify(self) -> int:
        """Recompute the chain and return its length.

        Raises:
            ChainBroken: An event was changed or removed; names the first place where it shows.
        """
        of = EVENT.c
        link = _Link(0, _START)
        columns = (of.position, of.id, of.case_id, of.body, of.previous, of.hash)
        for position, *row in self._connection.execute(select(*columns).order_by(of.position)):
            if position != link.position + 1 or not _holds(link, row):
                raise ChainBroken(link.position + 1)
            link = _Link(position, row[-1])
        if link.position != self._highest_ever():
            raise ChainBroken(link.position + 1)
        return link.position

    def _last(self) -> _Link:
        of = EVENT.c
        row = self._connection.execute(
            select(of.position, of.hash).order_by(of.position.desc()).limit(1)
        ).first()
        return _Link(*row) if row is not None else _Link(0, _START)

    def _highest_ever(self) -> int:
        highest = text("SELECT seq FROM sqlite_sequence WHERE name = 'event'")
        return self._connection.scalar(highest) or 0


def _holds(link: _Link, row: list[object]) -> bool:
    """Say whether a row is what its columns say and follows the link before it."""
    event_id, case_id, body, previous, own_hash = row
    assert isinstance(body, bytes)
    if previous != link.hash or own_hash != link.next_hash(body):
        return False
    try:
        event = from_bytes(body, Event)
    except CodecError:
        return False
    return (str(event.id), str(event.case_id) if event.case_id else None) == (event_id, case_id)


def _entry(event: Event) -> HistoryEntry:
    return HistoryEntry(event.wall, event.clerk_id, event.kind.value, _texts(event.facts))


def _texts(facts: Mapping[str, object]) -> dict[str, str]:
    return {
        name: fact
        if isinstance(fact, str)
        else ""
        if fact is None
        else canonical(fact).decode("utf-8", "surrogatepass")
        for name, fact in facts.items()
    }
