"""Waits for what another program does: a condition and a deadline, never a guessed pause."""

import time
from collections.abc import Callable
from threading import Event

DEADLINE_S = 20.0
_BETWEEN_LOOKS_S = 0.005


def until(condition: Callable[[], bool], what: str) -> None:
    """Return as soon as `condition` holds; fail with `what` was awaited after `DEADLINE_S`."""
    never = Event()
    end = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < end, f"waited {DEADLINE_S:.0f} s in vain: {what}"
        never.wait(_BETWEEN_LOOKS_S)
