"""A short list of things to open: one tab stop, Up and Down inside, Enter opens, Delete drops."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.theme import Tone, Weight

_WRAP = int(Qt.TextFlag.TextWordWrap)
_TONE_ICONS = {
    Tone.GOOD: "circle-check",
    Tone.ATTENTION: "triangle-alert",
    Tone.BAD: "circle-x",
    Tone.NOTE: "circle-dashed",
    Tone.QUIET: "circle-slash",
}


@dataclass(frozen=True)
class Row:
    """A line. `name` never changes; `state` is a word at the right with the icon and colour of `tone`."""

    name: str
    title: str
    note: str = ""
    icon_name: str = ""
    state: str = ""
    tone: Tone = Tone.QUIET


class RowList(QWidget):
    """Signals: `chosen` - name of the row on Enter or click; `dropped` - name of the row on Delete."""

    chosen = Signal(str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, _RowButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the focus stays on its row, or goes to the neighbour of one that is gone."""
        if [row.name for row in rows] != list(self.rows):
            self._rebuild(rows)
        for row in rows:
            self.rows[row.name].dress(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Up, Down, Home and End; open by Enter; drop by Delete."""
        name = self._focused()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and name:
            self.chosen.emit(name)
        elif event.key() == Qt.Key.Key_Delete and name:
            self.dropped.emit(name)
        elif name and (place := self._place_for(event.key(), list(self.rows).index(name))) is not None:
            list(self.rows.values())[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _place_for(self, key: int, place: int) -> int | None:
        last = len(self.rows) - 1
        places = {
            Qt.Key.Key_Up: max(place - 1, 0),
            Qt.Key.Key_Down: min(place + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        return places.get(Qt.Key(key))

    def _focused(self) -> str:
        return next((name for name, row in self.rows.items() if row.hasFocus()), "")

    def _rebuild(self, rows: Sequence[Row]) -> None:
        """Keep the buttons of rows that stay, so that nothing moves under the clerk's hands."""
        focused, old = self._focused(), self.rows
        place = list(old).index(focused) if focused else 0
        self.rows = {row.name: old.get(row.name) or self._new_button(row.name) for row in rows}
        for name, button in old.items():
            self._column.removeWidget(button)
            if name not in self.rows:
                button.deleteLater()
        for button in self.rows.values():
            self._column.addWidget(button)
            button.show()
        if focused and focused not in self.rows and self.rows:
            left = list(self.rows)[min(place, len(self.rows) - 1)]
            self.rows[left].setFocus(Qt.FocusReason.OtherFocusReason)
        for name in old.keys() - self.rows.keys():
            old[name].hide()
        self._make_stop(self._focused() or next(iter(self.rows), ""))

    def _new_button(self, name: str) -> "_RowButton":
        made = _RowButton(self)
        made.clicked.connect(lambda: self.chosen.emit(name))
        return made

    def _make_stop(self, stop: str) -> None:
        """Let Tab find this row alone: Up and Down reach the others."""
        for name, row in self.rows.items():
            policies = Qt.FocusPolicy
            row.setFocusPolicy(policies.StrongFocus if name == stop else policies.ClickFocus)
        if stop:
            self.setFocusProxy(self.rows[stop])

    def row_focused(self, focused: "_RowButton") -> None:
        """Take note of the row that has the focus; called by the row."""
        self._make_stop(next((name for name, row in self.rows.items() if row is focused), ""))


class _RowButton(QAbstractButton):
    """One row: the whole of it is the target."""

    def __init__(self, owner: RowList) -> None:
        super().__init__(owner)
        self._owner = owner
        self._row = Row("", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def dress(self, row: Row) -> None:
        self._row = row
        self.setText(row.title)
        self.setAccessibleName(". ".join(part for part in (row.title, row.note, row.state) if part))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words_height(width) + 2 * theme.px(9)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self.heightForWidth(theme.px(320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left() + theme.px(150) + self._state_width(), theme.px(40))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._owner.row_focused(self)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The list decides; a button of Qt would take the arrows for itself.
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(chosen.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.accent_soft if self.hasFocus() else chosen.surface_soft))
            painter.drawRoundedRect(body, 7, 7)
        if self._row.icon_name:
            size = theme.px(20)
            place = QRectF(theme.px(12), theme.px(11), size, size)
            icons.draw(painter, self._row.icon_name, place, chosen.accent)
        self._draw_words(painter)
        self._draw_state(painter)

    def _draw_words(self, painter: QPainter) -> None:
        chosen = theme.colours()
        top = theme.px(9)
        width = self._words_width(self.width())
        words = QRectF(self._left(), top, width, self.height())
        painter.setPen(QColor(chosen.text))
        painter.setFont(_title_font())
        painter.drawText(words, _WRAP, self._row.title)
        painter.setPen(QColor(chosen.muted))
        painter.setFont(_note_font())
        below = _height(_title_font(), self._row.title, width) + 1
        painter.drawText(words.adjusted(0, below, 0, 0), _WRAP, self._row.note)

    def _draw_state(self, painter: QPainter) -> None:
        if not self._row.state:
            return
        colour = theme.colours().tone(self._row.tone)
        left = self.width() - self._state_width()
        size, line = theme.px(16), theme.px(22)
        top = theme.px(9)
        place = QRectF(left, top + (line - size) / 2, size, size)
        icons.draw(painter, _TONE_ICONS[self._row.tone], place, colour)
        painter.setPen(QColor(colour))
        painter.setFont(_state_font())
        words = QRectF(left + size + theme.px(6), top, self.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._row.state)

    def _left(self) -> int:
        return theme.px(44 if self._row.icon_name else 12)

    def _state_width(self) -> int:
        """Return the room of the state with the gaps at both sides; none without a state."""
        if not self._row.state:
            return theme.px(12)
        words = QFontMetrics(_state_font()).horizontalAdvance(self._row.state)
        return theme.px(16 + 6 + 12) + words

    def _words_width(self, width: int) -> int:
        return max(width - self._left() - self._state_width() - theme.px(12), 1)

    def _words_height(self, width: int) -> int:
        room = self._words_width(width)
        note = _height(_note_font(), self._row.note, room) + 1 if self._row.note else 0
        return _height(_title_font(), self._row.title, room) + note


def _height(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(0, 0, width, 10_000, _WRAP, text).height()


def _title_font() -> QFont:
    return theme.font(14, Weight.MEDIUM)


def _note_font() -> QFont:
    return theme.font(13)


def _state_font() -> QFont:
    return theme.font(13, Weight.STRONG)
