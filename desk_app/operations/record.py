"""Makes the events that every act leaves behind."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desk_app.domain.event import Event, EventKind
from desk_app.operations.ports import Clock, Ids


@dataclass(frozen=True)
class Recorder:
    """Stamps events with the desk's clocks and a new id."""

    clock: Clock
    ids: Ids

    def event(
        self,
        kind: EventKind,
        *,
        clerk_id: str,
        case_id: UUID | None = None,
        facts: Mapping[str, object] | None = None,
    ) -> Event:
        """Return an event of now; the caller appends it in the transaction of its act."""
        return Event(
            id=self.ids.new(),
            kind=kind,
            case_id=case_id,
            clerk_id=clerk_id,
            wall=self.clock.now(),
            monotonic_s=self.clock.monotonic_s(),
            facts=dict(facts or {}),
        )
