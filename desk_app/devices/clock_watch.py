"""Notices a wrong wall clock without a centre: by the newest event and by the monotonic clock."""

from datetime import datetime, timedelta

from desk_app.domain.clock_doubt import ClockDoubt, ClockFault
from desk_app.operations.ports import Clock

# Time servers move a clock by seconds; a whole minute is a hand or an empty battery.
TOLERANCE = timedelta(seconds=60)


class ClockWatch:
    """Remembers when it was made and compares both clocks whenever it is asked."""

    def __init__(self, clock: Clock, *, tolerance: timedelta = TOLERANCE) -> None:
        self._clock = clock
        self._tolerance = tolerance
        self._trust()

    def look(self, newest_event: datetime | None) -> ClockDoubt | None:
        """Return what is wrong with the wall clock, None for nothing.

        A clock behind the record comes first: dates on papers are wrong for sure. A jump is told until the
        clock is back or `accept` is called.

        Args:
            newest_event: Wall time of the newest stored event (`Events.last_wall`).
        """
        wall = self._clock.now()
        if newest_event is not None and wall < newest_event - self._tolerance:
            return ClockDoubt(ClockFault.BEHIND_RECORD, wall, newest_event)
        passed = timedelta(seconds=self._clock.monotonic_s() - self._monotonic_s)
        expected = (self._wall + passed).astimezone(wall.tzinfo)
        if abs(wall - expected) > self._tolerance:
            return ClockDoubt(ClockFault.JUMPED, wall, expected)
        return None

    def accept(self) -> None:
        """Take the wall clock as it is now for right: the clerk has looked at it."""
        self._trust()

    def _trust(self) -> None:
        self._wall = self._clock.now()
        self._monotonic_s = self._clock.monotonic_s()
