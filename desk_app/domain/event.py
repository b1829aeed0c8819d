"""Events: what happened at the desk, immutable, chained, the audit and the outbox in one table."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class EventKind(StrEnum):
    """Every kind of event a desk records."""

    ACCEPTED = "application.accepted"
    REFUSED = "application.refused"
    CONSULTED = "application.consulted"
    STEP_DONE = "application.step_done"
    CLOSED = "application.closed"
    PRINT_SENT = "paper.print_sent"
    PRINT_ENDED = "paper.print_ended"
    REPRINTED = "paper.reprinted"
    EFFECTIVE_DATE = "office.effective_date"
    OFFICE_SET_UP = "office.set_up"
    OFFICE_CHANGED = "office.changed"
    ACCOUNT_CHANGED = "account.changed"
    SIGNED_IN = "session.signed_in"
    CLOCK_WRONG = "clock.wrong"


@dataclass(frozen=True)
class Event:
    """One thing that happened.

    `id` is a UUIDv7 made at the desk; `wall` the office's clock, `monotonic_s` seconds since the
    machine started, so that a jumped clock can be told later (rulings 15). `facts` hold what the
    centre needs; they are encrypted at rest like everything else.
    """

    id: UUID
    kind: EventKind
    case_id: UUID | None
    clerk_id: str
    wall: datetime
    monotonic_s: float
    facts: Mapping[str, object]
