"""A key drawn as a key."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme import Weight


class KeyCap(QWidget):
    """Shows `words` as they stand on a key."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the words, never narrower than high."""
        width = QFontMetrics(theme.font(13, Weight.MEDIUM)).horizontalAdvance(self.words) + theme.px(20)
        return QSize(max(width, theme.px(40)), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a key is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRectF(0.5, 0.5, self.sizeHint().width() - 1, self.height() - 1)
        painter.setPen(QPen(QColor(chosen.control), 1))
        painter.setBrush(QColor(chosen.surface_soft))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setPen(QColor(chosen.text))
        painter.setFont(theme.font(13, Weight.MEDIUM))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.words)
