"""Visitors waiting at the counter: in practice invented ones, later those of the electronic queue."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desk_app.domain.draft import Draft
from desk_app.domain.localized import LocalizedText


@dataclass(frozen=True)
class WaitingVisitor:
    """Somebody in the queue: who, what for, and what is known before the visit begins.

    `known` carries the fields to take over; its id, clerk and times mean nothing.
    """

    id: str
    name: str
    story: LocalizedText
    known: Draft

    def called(self, draft: Draft) -> Draft:
        """Return a new draft with what is known of the visitor."""
        return replace(
            self.known,
            id=draft.id,
            clerk_id=draft.clerk_id,
            started_at=draft.started_at,
        )


@dataclass(frozen=True)
class Queue:
    """The visitors waiting now. Empty where no queue is connected."""

    visitors: Callable[[], tuple[WaitingVisitor, ...]] = tuple
