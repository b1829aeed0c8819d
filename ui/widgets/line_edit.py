"""One line of typing: what every field of text, digits and dates has in common."""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import icons, theme


class LineEdit(QLineEdit):
    """Signals: `problem_changed` - words to show beside the field, empty when all is well."""

    problem_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_saved = False
        self.textEdited.connect(lambda _: self.show_saved(False))

    def show_saved(self, is_saved: bool) -> None:
        """Show or hide the tick that says: what stands here is stored. Typing hides it."""
        if is_saved != self._is_saved:
            self._is_saved = is_saved
            self.setTextMargins(0, 0, theme.px(20) if is_saved else 0, 0)
            self.update()

    @property
    def is_saved(self) -> bool:
        """Whether the tick is shown."""
        return self._is_saved

    def show_state(self, state: str) -> None:
        """Wear the border of `error`, or none."""
        if (self.property("deskState") or "") != state:
            self.setProperty("deskState", state)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the screen where the field itself has nothing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return True
        return super().event(event)

    def _leaves(self, event: QEvent) -> bool:
        is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return is_undo and not self.isUndoAvailable()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick over the right end."""
        super().paintEvent(event)
        if self._is_saved:
            size = theme.px(16)
            place = QRectF(self.width() - size - theme.px(10), (self.height() - size) / 2, size, size)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            icons.draw(painter, "check", place, theme.colours().good)

    def room_for(self, text: str) -> QSize:
        """Return the smallest size that shows all of `text`."""
        inner = QFontMetrics(theme.font()).horizontalAdvance(text)
        return QSize(inner + theme.px(2 * 11) + 8, super().minimumSizeHint().height())

    def replace_text(self, text: str) -> None:
        """Show `text` without moving the cursor of somebody typing the same."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)
