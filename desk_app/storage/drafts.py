"""Drafts folded into the database."""

from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from desk_app.domain.draft import Draft
from desk_app.storage.codec import from_bytes, to_bytes
from desk_app.storage.tables import DRAFT, microseconds


class DraftRepository:
    """Implements the port `Drafts`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, draft: Draft) -> None:
        """Store a draft in place of its earlier state."""
        values = {"started_at": microseconds(draft.started_at), "body": to_bytes(draft, Draft)}
        statement = insert(DRAFT).values(id=str(draft.id), **values)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))

    def remove(self, draft_id: UUID) -> None:
        """Remove a draft; unknown ids are fine."""
        self._connection.execute(delete(DRAFT).where(DRAFT.c.id == str(draft_id)))

    def all(self) -> tuple[Draft, ...]:
        """Return every draft, oldest first."""
        rows = self._connection.execute(select(DRAFT.c.body).order_by(DRAFT.c.started_at, DRAFT.c.id))
        return tuple(from_bytes(body, Draft) for (body,) in rows)
