"""Progress and cancellation of a slow call, free of Qt and of threads."""

from collections.abc import Callable
from threading import Event


class Cancelled(Exception):
    """The clerk stopped the work. Nothing is shown for it."""


class Work:
    """Handed to a slow operation: it reports steps and stops when it was cancelled."""

    def __init__(self, report: Callable[[int, int], None] = lambda done, total: None) -> None:
        self._report = report
        self._cancelled = Event()

    def step(self, done: int, total: int) -> None:
        """Report `done` of `total` steps.

        Raises:
            Cancelled: `cancel` was called before.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self._report(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next step. May be called from any thread."""
        self._cancelled.set()
