"""Ids of cases and events: UUIDv7 of RFC 9562, in the order of their creation.

    48 bits   milliseconds since 1970 (UTC)
     4 bits   version, 7
    12 bits   high part of the counter
     2 bits   variant
    62 bits   low part of the counter

The counter of 74 bits is random at the start of each millisecond and raised by a random step for every
further id (RFC 9562, section 6.2, method 2).
"""

import random
import secrets
from collections.abc import Callable
from threading import Lock
from uuid import UUID

from desk_app.operations.ports import Clock

_COUNTER_BITS = 74
_STEP_BITS = 32
_LOW_BITS = 62


class TimeOrderedIds:
    """Makes UUIDv7 that only grow, also when the wall clock is set back. Safe in every thread."""

    def __init__(
        self,
        clock: Clock,
        *,
        after: UUID | None = None,
        random_bits: Callable[[int], int] = secrets.randbits,
    ) -> None:
        """Start behind `after`, the newest id the desk has stored, so that order outlives a restart.

        Raises:
            ValueError: `after` is no UUIDv7.
        """
        self._clock = clock
        self._random_bits = random_bits
        self._lock = Lock()
        self._millisecond, self._counter = (0, 0) if after is None else _parts(after)

    def new(self) -> UUID:
        """Return the next id."""
        with self._lock:
            millisecond = int(self._clock.now().timestamp() * 1000)
            if millisecond > self._millisecond:
                self._begin(millisecond)
            else:
                self._raise_counter()
            return _uuid(self._millisecond, self._counter)

    def _begin(self, millisecond: int) -> None:
        self._millisecond = millisecond
        # The highest bit stays free, so that a millisecond practically never runs out of ids.
        self._counter = self._random_bits(_COUNTER_BITS - 1)

    def _raise_counter(self) -> None:
        self._counter += 1 + self._random_bits(_STEP_BITS)
        if self._counter >> _COUNTER_BITS:
            self._begin(self._millisecond + 1)


class SeededIds:
    """Makes the same ids in every run with the same clock and seed: scenarios and tests, never an office."""

    def __init__(self, clock: Clock, seed: int = 0) -> None:
        self._ids = TimeOrderedIds(clock, random_bits=random.Random(seed).getrandbits)

    def new(self) -> UUID:
        """Return the next id."""
        return self._ids.new()


def _uuid(millisecond: int, counter: int) -> UUID:
    high, low = divmod(counter, 1 << _LOW_BITS)
    return UUID(int=(millisecond << 80) | (0x7 << 76) | (high << 64) | (0b10 << 62) | low)


def _parts(made: UUID) -> tuple[int, int]:
    if made.version != 7:
        raise ValueError("not a UUIDv7")
    high = made.int >> 64 & 0xFFF
    low = made.int & ((1 << _LOW_BITS) - 1)
    return made.int >> 80, high << _LOW_BITS | low
