"""Clocks of the desk: the machine's, one that stands, and one that runs on from another day.

This is the only module of the program that asks the machine for the time.
"""

import re
import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from desk_app.operations.ports import Clock

KAZAKHSTAN_TIME = timezone(timedelta(hours=5))
MACHINE_ZONE = "machine"

_OFFSET = re.compile(r"([+-])(\d\d):([0-5]\d)")
_WIDEST = timedelta(hours=14)


def office_zone(text: str) -> tzinfo | None:
    """Return the zone a setting names: an offset such as `+05:00`, or `machine` (None: ask the machine).

    An offset is the rule: Kazakhstan has had one time, UTC+05:00, since 1 March 2024, and a machine whose
    list of zones is older would print wrong days. `machine` is for missions where clocks are changed twice
    a year.

    Raises:
        ValueError: It is neither.
    """
    if text == MACHINE_ZONE:
        return None
    match = _OFFSET.fullmatch(text)
    if match is None:
        raise ValueError("an offset such as +05:00, or machine")
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
    if offset > _WIDEST:
        raise ValueError("an offset of at most 14:00")
    return timezone(offset if match[1] == "+" else -offset)


class SystemClock:
    """The machine's clock, read in the time of the office."""

    def __init__(self, zone: tzinfo | None = KAZAKHSTAN_TIME) -> None:
        """Read the time in `zone`; None follows the zone of the machine, summer time included."""
        self._zone = zone

    def now(self) -> datetime:
        """Return the time at the office, with its offset."""
        return datetime.now(UTC).astimezone(self._zone)

    def monotonic_s(self) -> float:
        """Return seconds since the machine started, sleep included."""
        # time.monotonic() of Linux stands still while a laptop sleeps, and the wall clock would seem to jump.
        # Elsewhere it counts sleep too.
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()


class FixedClock:
    """A clock that stands until it is moved: scenarios and tests."""

    def __init__(self, at: datetime) -> None:
        """Stand at `at`, which must have an offset.

        Raises:
            ValueError: It has none.
        """
        self._at = _with_offset(at)
        self._monotonic_s = 0.0

    def now(self) -> datetime:
        """Return the time the clock stands at."""
        return self._at

    def monotonic_s(self) -> float:
        """Return the seconds the clock was advanced in all."""
        return self._monotonic_s

    def advance(self, by: timedelta) -> None:
        """Let time pass.

        Raises:
            ValueError: `by` is negative; to play a clock that was set back, use `set_wall`.
        """
        if by < timedelta():
            raise ValueError("time does not run backwards")
        self._at += by
        self._monotonic_s += by.total_seconds()

    def set_wall(self, at: datetime) -> None:
        """Set the wall clock as a person does: the monotonic clock does not notice.

        Raises:
            ValueError: `at` has no offset.
        """
        self._at = _with_offset(at)


class ShiftedClock:
    """A clock that was set to another time once and runs on from there: practice "as on that day"."""

    def __init__(self, running: Clock, start: datetime) -> None:
        """Stand at `start` now and keep the pace of `running`.

        Raises:
            ValueError: `start` has no offset.
        """
        self._running = running
        self._start = _with_offset(start)
        self._started_s = running.monotonic_s()

    def now(self) -> datetime:
        """Return the shifted time, in the offset of the start."""
        return self._start + timedelta(seconds=self._running.monotonic_s() - self._started_s)

    def monotonic_s(self) -> float:
        """Return the monotonic clock of the running clock."""
        return self._running.monotonic_s()


def _with_offset(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError("a time of the office has an offset")
    return at
