"""A state in a word: icon, word and colour together, never colour alone."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme
from ui.theme import Tone, Weight
from ui.widgets.visibility import set_seen

_ICONS = {
    Tone.GOOD: "circle-check",
    Tone.ATTENTION: "triangle-alert",
    Tone.BAD: "circle-x",
    Tone.NOTE: "circle-dashed",
    Tone.QUIET: "minus",
}


class Pill(QWidget):
    """A rounded word. Without an icon of its own it wears that of its tone."""

    def __init__(
        self, tone: Tone = Tone.QUIET, words: str = "", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(tone, words, icon_name)

    def show_state(self, tone: Tone, words: str, icon_name: str = "") -> None:
        """Show another state; without words the pill is hidden."""
        self._tone, self.words = tone, words
        self._icon_name = icon_name or _ICONS[tone]
        self.setAccessibleName(words)
        set_seen(self, bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of icon and word."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.words)
        return QSize(theme.px(8 + 14 + 6 + 11) + words, theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a state is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill; in high contrast it has an outline."""
        chosen = theme.colours()
        colour = QColor(chosen.tone(self._tone))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        has_outline = theme.name() is theme.ThemeName.CONTRAST
        painter.setPen(QPen(colour, 1) if has_outline else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.tone_soft(self._tone)))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        size = theme.px(14)
        place = QRectF(theme.px(8), body.center().y() - size / 2, size, size)
        icons.draw(painter, self._icon_name, place, colour.name())
        painter.setPen(colour)
        painter.setFont(self._font())
        words = body.adjusted(theme.px(28), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.words)

    def _font(self) -> QFont:
        return theme.font(13, Weight.STRONG)
