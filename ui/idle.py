"""Notices that nobody has touched keyboard or mouse for a while."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """An event filter for the application. Signals: `idle` - nothing was touched for the time given."""

    idle = Signal()

    def __init__(self, limit_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._limit_ms = limit_ms
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._timer.start(limit_ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of a touch and let it pass."""
        if event.type() in _TOUCHES:
            # Starting the timer anew with every move of the mouse would cost more than looking now and then.
            self._since.restart()
        return False

    def _look(self) -> None:
        left = self._limit_ms - self._since.elapsed()
        if left <= 0:
            self._since.restart()
            self.idle.emit()
            left = self._limit_ms
        self._timer.start(left)
