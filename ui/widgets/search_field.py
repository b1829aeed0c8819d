"""A field that searches while one types."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import icons, theme
from ui.widgets.line_edit import LineEdit

_PAUSE_MS = 150


class SearchField(LineEdit):
    """Signals: `searched` - the text, 150 ms after the last key, at once on Enter. Escape empties it."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(lambda _: self._pause.start())
        self.returnPressed.connect(self._tell)
        self.setTextMargins(theme.px(24), 0, 0, 0)

    @property
    def value(self) -> str:
        """The text without room at its ends."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show `value` and search for it at once."""
        self.setText(value)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Escape; an empty one leaves the key to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass."""
        super().paintEvent(event)
        size = theme.px(16)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(theme.px(12), (self.height() - size) / 2, size, size)
        icons.draw(painter, "search", place, theme.colours().muted)

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.value)
