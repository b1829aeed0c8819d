"""Painted parts of the dark side bar: entries, lines of state, the switch of languages."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy, QWidget

from ui import icons, keys, theme
from ui.theme import Weight
from ui.widgets.visibility import set_seen


class SideEntry(QAbstractButton):
    """A way to a screen, with its key. Checked while that screen is seen."""

    def __init__(self, icon_name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._key = keys.shown(key)
        self._is_compact = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Reached by its key; as a tab stop it would stand between the clerk and the first field.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Change the words; the accessible name tells the key."""
        self.setText(words)
        self.setAccessibleName(f"{words}, {self._key}" if self._key else words)
        self.updateGeometry()

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon alone, its words as a tool tip."""
        self._is_compact = is_compact
        self.setToolTip(self.accessibleName() if is_compact else "")
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Leave the mark to the navigator: a screen may refuse to be left."""

    def sizeHint(self) -> QSize:
        """Return the room of icon, words and key."""
        if self._is_compact:
            return QSize(theme.px(46), theme.px(40))
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        key = QFontMetrics(theme.font(12)).horizontalAdvance(self._key)
        return QSize(theme.px(46) + words + theme.px(14) + key + theme.px(12), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.side_raised))
            painter.drawRoundedRect(body, 7, 7)
        if self.isChecked():
            painter.setBrush(QColor(chosen.side_accent))
            painter.drawRoundedRect(QRectF(0, 8, 3, body.height() - 16), 1.5, 1.5)
        size = theme.px(18)
        colour = chosen.side_accent if self.isChecked() else chosen.side_muted
        icon = QRectF(theme.px(14), body.center().y() - size / 2, size, size)
        icons.draw(painter, self._icon_name, icon, colour)
        if not self._is_compact:
            self._draw_words(painter, body)

    def _draw_words(self, painter: QPainter, body: QRectF) -> None:
        chosen = theme.colours()
        painter.setPen(QColor(chosen.side_text))
        painter.setFont(self._font())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(body.adjusted(theme.px(44), 0, 0, 0), middle, self.text())
        painter.setPen(QColor(chosen.side_muted))
        painter.setFont(theme.font(12))
        right = middle | Qt.AlignmentFlag.AlignRight
        painter.drawText(body.adjusted(0, 0, -theme.px(12), 0), right, self._key)

    def _font(self) -> QFont:
        return theme.font(14, Weight.STRONG if self.isChecked() else Weight.MEDIUM)


_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_TALL = 1000


class SideLine(QWidget):
    """Words and smaller words with an icon: office, exchange, card, clerk. Long ones wrap."""

    def __init__(self, *, size: int = 13, icon_size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._icon_size = size, icon_size
        self._icon_name, self._colour, self._words, self._more = "", "side_muted", "", ""
        self._is_compact = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, icon_name: str, colour: str, words: str, more: str = "") -> None:
        """Show `words` and under them `more`; `colour` is the theme's name of the icon's colour."""
        self._icon_name, self._colour, self._words, self._more = icon_name, colour, words, more
        self.setAccessibleName(f"{words}, {more}" if more else words)
        self._tell()
        set_seen(self, bool(words))
        self.updateGeometry()
        self.update()

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon alone, its words as a tool tip."""
        self._is_compact = is_compact
        self._tell()
        self.updateGeometry()
        self.update()

    def is_elided(self) -> bool:
        """Return whether a part of the words is not seen though there should be room."""
        return not self._is_compact and any(high > most for high, most in self._heights())

    def sizeHint(self) -> QSize:
        """Return the height of the words as they wrap in the present width; any width will do."""
        if self._is_compact:
            return QSize(40, theme.px(30 if self._more else 24))
        words, more = (min(high, most) for high, most in self._heights())
        return QSize(40, max(theme.px(24), words + more + theme.px(4)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew where the side bar became wider or narrower."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._tell()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new height when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and lines."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect())
        size = theme.px(self._icon_size)
        left = (body.width() - size) / 2 if self._is_compact else 0
        icon = QRectF(left, body.center().y() - size / 2, size, size)
        icons.draw(painter, self._icon_name, icon, str(getattr(chosen, self._colour)))
        if not self._is_compact:
            self._draw_lines(painter, body)

    def _tell(self) -> None:
        is_hidden = self._is_compact or self.is_elided()
        self.setToolTip(self.accessibleName() if is_hidden else "")

    def _draw_lines(self, painter: QPainter, body: QRectF) -> None:
        chosen = theme.colours()
        words, more = (min(high, most) for high, most in self._heights())
        place = body.adjusted(self._left(), (body.height() - words - more) / 2, 0, 0)
        place.setHeight(words)
        painter.setPen(QColor(chosen.side_text if self._more else chosen.side_muted))
        painter.setFont(self._font())
        painter.drawText(place, _WRAPPED, self._words)
        if self._more:
            painter.setPen(QColor(chosen.side_muted))
            painter.setFont(theme.font(12))
            painter.drawText(place.translated(0, words).adjusted(0, 0, 0, more - words), _WRAPPED, self._more)

    def _heights(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the height each text takes when it wraps, and the most it gets (two and four lines)."""
        parts = ((self._font(), self._words, 2), (theme.font(12), self._more, 4))
        first, second = (self._height(font, text, lines) for font, text, lines in parts)
        return first, second

    def _height(self, font: QFont, text: str, lines: int) -> tuple[int, int]:
        if not text:
            return 0, 0
        metrics = QFontMetrics(font)
        room = QRect(0, 0, max(self._room(), 1), _TALL)
        return metrics.boundingRect(room, _WRAPPED, text).height(), metrics.lineSpacing() * lines

    def _font(self) -> QFont:
        return theme.font(self._size, Weight.STRONG if self._size > 13 else Weight.PLAIN)

    def _left(self) -> int:
        return theme.px(self._icon_size + 10)

    def _room(self) -> int:
        return self.width() - self._left()


class SideSwitch(QRadioButton):
    """One language of the switch: a group of these is one tab stop, arrows go inside it."""

    def __init__(self, words: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return the room of the words."""
        words = QFontMetrics(theme.font(13, Weight.STRONG)).horizontalAdvance(self.text())
        return QSize(words + theme.px(20), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:
        """Take a click anywhere on it: there is no indicator."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, raised while chosen."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            border = QPen(QColor(chosen.side_accent), 1) if theme.name() == "contrast" else Qt.PenStyle.NoPen
            painter.setPen(border)
            painter.setBrush(QColor(chosen.side_raised))
            painter.drawRoundedRect(body, 6, 6)
        painter.setPen(QColor(chosen.side_text if self.isChecked() else chosen.side_muted))
        painter.setFont(theme.font(13, Weight.STRONG if self.isChecked() else Weight.MEDIUM))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self.text())
