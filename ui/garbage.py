"""Collects cyclic garbage in the window's thread alone.

Python collects cycles in whatever thread happens to allocate. A cycle that holds a widget would so be
destroyed in a lane, and Qt ends the process when an object of the window dies in another thread.
WORKAROUND: automatic collection is switched off and done by a timer of the window instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class WindowGarbage(QObject):
    """Keeps automatic collection off as long as it lives, and collects when a generation is due."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_due)
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Leave collecting to Python again: the window is gone."""
        self._timer.stop()
        gc.enable()


def collect_due() -> None:
    """Collect the oldest generation whose count has passed its threshold, as Python itself would."""
    due = [
        generation
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if threshold and count > threshold
    ]
    if due:
        gc.collect(due[-1])
