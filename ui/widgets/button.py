"""The button of the program: words, an icon where it helps, and the key that does the same."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import icons, keys, theme
from ui.theme import Weight


class Look(StrEnum):
    """PRIMARY: the one way on. SECONDARY: everything else. DANGER: refuses, throws away. LINK: in a text."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    LINK = "link"


# Room around the button for the focus ring: two pixels of ring, one of gap.
RING = 3


class Button(QAbstractButton):
    """A painted button. `key` is shown on it; the shortcut itself belongs to the window's action bar."""

    def __init__(
        self,
        words: str = "",
        *,
        look: Look = Look.SECONDARY,
        icon_name: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.icon_name = icon_name
        self._key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Change the words; the accessible name follows and tells the key."""
        self.setText(words)
        key = keys.shown(self._key)
        self.setAccessibleName(f"{words}, {key}" if key else words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of icon, words, key and focus ring."""
        inner = 2 * self._side_room() + QFontMetrics(self._font()).horizontalAdvance(self.text())
        if self.icon_name:
            inner += theme.px(18) + (theme.px(8) if self.text() else 0)
        if self._key:
            inner += theme.px(12) + self._key_width()
        height = theme.px(26 if self.look is Look.LINK else 38)
        return QSize(inner + 2 * RING, height + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Return the same: words of a button are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes when colours or type scale changed."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.EnabledChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too: by itself Qt takes Space alone."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, body, icon, words and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            draw_ring(painter, body)
        words, back, border = self._colours()
        painter.setPen(QPen(QColor(border), 1) if border else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back) if back else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        self._draw_content(painter, body, words)

    def _draw_content(self, painter: QPainter, body: QRectF, words: str) -> None:
        left = body.left() + self._side_room()
        if self.icon_name:
            size = theme.px(18)
            place = QRectF(left, body.center().y() - size / 2, size, size)
            icons.draw(painter, self.icon_name, place, words)
            left += size + theme.px(8)
        painter.setPen(QColor(words))
        painter.setFont(self._font())
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, body.top(), width + 2, body.height()), middle, self.text())
        if self._key:
            self._draw_key(painter, body, left + width + theme.px(12), words)

    def _draw_key(self, painter: QPainter, body: QRectF, left: float, words: str) -> None:
        height = theme.px(20)
        cap = QRectF(left, body.center().y() - height / 2, self._key_width(), height)
        painter.setPen(QPen(QColor(words), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(0.55)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setOpacity(1)
        painter.setFont(theme.font(12, Weight.MEDIUM))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys.shown(self._key))

    def _colours(self) -> tuple[str, str, str]:
        """Return colour of words, of the body, of its border; an empty one is not drawn."""
        chosen = theme.colours()
        if not self.isEnabled():
            return chosen.muted, chosen.quiet_soft, chosen.line
        pressed = self.isDown() or self.underMouse()
        if self.look is Look.PRIMARY:
            return chosen.on_accent, chosen.accent_hover if pressed else chosen.accent, ""
        if self.look is Look.DANGER:
            return chosen.bad, chosen.bad_soft if pressed else chosen.surface, chosen.bad
        if self.look is Look.LINK:
            return chosen.accent, chosen.accent_soft if pressed else "", ""
        return chosen.text, chosen.surface_soft if pressed else chosen.surface, chosen.control

    def _side_room(self) -> int:
        return theme.px(6 if self.look is Look.LINK else 16)

    def _font(self) -> QFont:
        return theme.font(14, Weight.MEDIUM if self.look is Look.LINK else Weight.STRONG)

    def _key_width(self) -> int:
        metrics = QFontMetrics(theme.font(12, Weight.MEDIUM))
        return metrics.horizontalAdvance(keys.shown(self._key)) + theme.px(12)


def draw_ring(painter: QPainter, body: QRectF, radius: float = 9) -> None:
    """Draw the two-tone focus ring around `body`: seen on any background, also on the accent colour."""
    chosen = theme.colours()
    painter.setBrush(QColor(chosen.focus_gap))
    painter.setPen(QPen(QColor(chosen.focus), 2))
    painter.drawRoundedRect(body.adjusted(-2, -2, 2, 2), radius, radius)
