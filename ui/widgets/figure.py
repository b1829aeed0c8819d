"""A number with the word for what it counts."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme
from ui.theme import Tone, Weight


class Figure(QWidget):
    """The number above, its word below. With a tone it has an icon and a colour too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.words = "", ""
        self._tone: Tone | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_number(self, number: str, words: str, tone: Tone | None = None) -> None:
        """Show another number; an empty one is still being counted."""
        self.number, self.words, self._tone = number, words, tone
        self.setAccessibleName(f"{words}: {number}" if number else words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of number and word."""
        words = QFontMetrics(theme.font(13)).horizontalAdvance(self.words)
        number = QFontMetrics(theme.font(28, Weight.STRONG)).horizontalAdvance(self.number) + theme.px(28)
        return QSize(max(words, number) + theme.px(4), theme.px(60))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a number is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number, icon and word."""
        chosen = theme.colours()
        colour = chosen.tone(self._tone) if self._tone else chosen.text
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(28, Weight.STRONG)
        upper = QRectF(0, 0, self.width(), theme.px(36))
        painter.setPen(QColor(colour))
        painter.setFont(font)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, self.number)
        if self._tone is not None:
            size = theme.px(18)
            left = QFontMetrics(font).horizontalAdvance(self.number) + theme.px(8)
            place = QRectF(left, upper.center().y() - size / 2, size, size)
            icons.draw(painter, "triangle-alert", place, colour)
        painter.setPen(QColor(colour if self._tone else chosen.muted))
        painter.setFont(theme.font(13))
        lower = QRectF(0, theme.px(38), self.width(), theme.px(20))
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, self.words)
