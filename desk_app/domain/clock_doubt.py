"""What may be wrong with the clock of the desk, as a value the window shows (rulings 15)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ClockFault(StrEnum):
    """How a wrong clock was noticed."""

    BEHIND_RECORD = "clock.behind_record"
    JUMPED = "clock.jumped"


@dataclass(frozen=True)
class ClockDoubt:
    """The wall clock cannot be right. Work goes on; a banner asks the clerk to have it set.

    `wall` is what the clock shows, `expected` what it should show at least (behind the record: the
    time of the newest event) or about (jumped: the time by the monotonic clock).
    """

    fault: ClockFault
    wall: datetime
    expected: datetime
