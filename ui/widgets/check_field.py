"""A statement to tick."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import icons, theme
from ui.theme import Weight
from ui.widgets.button import RING, draw_ring

_TOP = 8
_BOX = 20


class CheckField(QCheckBox):
    """A painted box and its words, which wrap. Signals: `chosen` - whether it is ticked, by the clerk."""

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.chosen)

    def set_words(self, words: str) -> None:
        """Change the words; they are the accessible name too."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        wrap = int(Qt.TextFlag.TextWordWrap)
        metrics = QFontMetrics(theme.font(14, Weight.MEDIUM))
        words = metrics.boundingRect(0, 0, max(width - self._left(), 1), 10_000, wrap, self.text()).height()
        return max(words + 2 * theme.px(_TOP), theme.px(36))

    def sizeHint(self) -> QSize:
        """Return a width that is comfortable to read."""
        return QSize(theme.px(280), self.heightForWidth(theme.px(280)))

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which words still wrap well."""
        return QSize(theme.px(160), theme.px(36))

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere, also on the words."""
        return self.rect().contains(place)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, box, tick and words."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme.px(_BOX)
        box = QRectF(RING + 1, theme.px(_TOP), size, size)
        if self.hasFocus():
            draw_ring(painter, box.adjusted(-1, -1, 1, 1), 7)
        is_on = self.isChecked()
        painter.setPen(QPen(QColor(chosen.accent if is_on else chosen.control), 1.5))
        painter.setBrush(QColor(chosen.accent if is_on else chosen.surface))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if is_on:
            icons.draw(painter, "check", box.adjusted(3, 3, -3, -3), chosen.on_accent)
        painter.setPen(QColor(chosen.text if self.isEnabled() else chosen.muted))
        painter.setFont(theme.font(14, Weight.MEDIUM))
        words = QRectF(self._left(), theme.px(_TOP), self.width() - self._left(), self.height())
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self.text())

    def _left(self) -> int:
        return theme.px(34)
