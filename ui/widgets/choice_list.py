"""One answer out of a few: as a list with hints, or as a row of segments. One tab stop, arrows inside."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QWidget

from ui import theme
from ui.theme import Tone, Weight
from ui.widgets.button import RING, draw_ring
from ui.widgets.tab_order import follow_place


@dataclass(frozen=True)
class Choice:
    """An answer. `hint` is shown in lists only; `tone` colours a chosen segment."""

    value: object
    words: str
    hint: str = ""
    tone: Tone | None = None


class _Choices(QWidget):
    """What list and segments share. Signals: `chosen` - the value chosen by the clerk."""

    chosen = Signal(object)

    def __init__(self, layout: QBoxLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QRadioButton] = []
        self._choices: tuple[Choice, ...] = ()
        self._group = QButtonGroup(self)
        self._row = layout
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setLayout(self._row)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._choices[index].value))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these. The same values in other words keep their buttons, focus and answer."""
        value = self.value
        if [choice.value for choice in choices] != [choice.value for choice in self._choices]:
            self._rebuild(len(choices))
        self._choices = tuple(choices)
        for button, choice in zip(self.buttons, choices, strict=True):
            self._dress(button, choice)
        self.set_value(value)
        self._name_buttons()

    @property
    def value(self) -> object:
        """The value chosen; None if there is none."""
        index = self._group.checkedId()
        return self._choices[index].value if 0 <= index < len(self._choices) else None

    def set_value(self, value: object) -> None:
        """Choose without a signal; a value that is not offered chooses nothing."""
        self._group.setExclusive(False)
        for button, choice in zip(self.buttons, self._choices, strict=True):
            button.setChecked(value is not None and choice.value == value)
        self._group.setExclusive(True)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            for button in self.buttons:
                button.updateGeometry()
        super().changeEvent(event)

    def setAccessibleName(self, name: str) -> None:
        """Name the question; every answer tells it too, for a screen reader."""
        super().setAccessibleName(name)
        self._name_buttons()

    def _name_buttons(self) -> None:
        question = self.accessibleName()
        for button, choice in zip(self.buttons, self._choices, strict=True):
            button.setAccessibleName(f"{question}: {choice.words}" if question else choice.words)
            button.setAccessibleDescription(choice.hint)

    def _rebuild(self, count: int) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._new_button() for _ in range(count)]
        for index, button in enumerate(self.buttons):
            self._group.addButton(button, index)
            self._row.addWidget(button)
        follow_place(self, self.buttons)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])

    def _new_button(self) -> QRadioButton:
        raise NotImplementedError

    def _dress(self, button: QRadioButton, choice: Choice) -> None:
        raise NotImplementedError


class ChoiceList(_Choices):
    """Answers one under the other, each with its hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QBoxLayout(QBoxLayout.Direction.TopToBottom), parent)

    def _new_button(self) -> QRadioButton:
        return _ListButton()

    def _dress(self, button: QRadioButton, choice: Choice) -> None:
        if isinstance(button, _ListButton):
            button.dress(choice)


class Segments(_Choices):
    """Answers side by side, for words so short that all fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QBoxLayout(QBoxLayout.Direction.LeftToRight), parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _new_button(self) -> QRadioButton:
        return _Segment()

    def _dress(self, button: QRadioButton, choice: Choice) -> None:
        if isinstance(button, _Segment):
            place = self.buttons.index(button)
            button.dress(choice, is_first=place == 0, is_last=place == len(self.buttons) - 1)


class _ListButton(QRadioButton):
    """A painted radio button with words and hint."""

    def __init__(self) -> None:
        super().__init__()
        self._hint = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def dress(self, choice: Choice) -> None:
        self.setText(choice.words)
        self._hint = choice.hint
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), self._height(theme.px(280)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(36))

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme.px(20)
        mark = QRectF(RING + 1, theme.px(8), size, size)
        if self.hasFocus():
            draw_ring(painter, mark.adjusted(-1, -1, 1, 1), size / 2 + 3)
        colour = QColor(chosen.accent if self.isChecked() else chosen.control)
        painter.setPen(QPen(colour, 2 if self.isChecked() else 1.5))
        painter.setBrush(QColor(chosen.surface))
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setBrush(colour)
            painter.drawEllipse(mark.adjusted(5.5, 5.5, -5.5, -5.5))
        wrap = Qt.TextFlag.TextWordWrap
        words = QRectF(self._left(), theme.px(8), self.width() - self._left(), self.height())
        painter.setPen(QColor(chosen.text if self.isEnabled() else chosen.muted))
        painter.setFont(self._font())
        painter.drawText(words, wrap, self.text())
        if self._hint:
            painter.setPen(QColor(chosen.muted))
            painter.setFont(theme.font(13))
            below = self._text_height(self._font(), self.text()) + 1
            painter.drawText(words.adjusted(0, below, 0, 0), wrap, self._hint)

    def _font(self) -> QFont:
        return theme.font(14, Weight.MEDIUM)

    def _left(self) -> int:
        return theme.px(34)

    def _text_height(self, font: QFont, text: str, width: int = 0) -> int:
        room = (width or self.width()) - self._left()
        wrap = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(font).boundingRect(0, 0, room, 10_000, wrap, text).height()

    def _height(self, width: int) -> int:
        height = self._text_height(self._font(), self.text(), width)
        if self._hint:
            height += self._text_height(theme.font(13), self._hint, width) + 1
        return max(height + theme.px(16), theme.px(36))


class _Segment(QRadioButton):
    """A painted segment without an indicator."""

    def __init__(self) -> None:
        super().__init__()
        self._tone: Tone | None = None
        self._is_first = self._is_last = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def dress(self, choice: Choice, *, is_first: bool, is_last: bool) -> None:
        self.setText(choice.words)
        self._tone, self._is_first, self._is_last = choice.tone, is_first, is_last
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font(13, Weight.STRONG)).horizontalAdvance(self.text())
        ends = RING * (self._is_first + self._is_last)
        return QSize(words + theme.px(24) + ends, theme.px(30) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(
            RING + 0.5 if self._is_first else -0.5,
            RING + 0.5,
            -RING - 0.5 if self._is_last else 0.5,
            -RING - 0.5,
        )
        back, words = chosen.surface, chosen.text
        if self.isChecked():
            back = chosen.tone(self._tone) if self._tone else chosen.accent
            words = chosen.on_accent
        elif self.underMouse():
            back = chosen.surface_soft
        painter.setPen(QPen(QColor(chosen.control), 1))
        painter.setBrush(QColor(back))
        self._draw_body(painter, body)
        if self.hasFocus():
            inner = body.adjusted(3, 3, -3, -3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(words), 1.5))
            painter.drawRoundedRect(inner, 4, 4)
            painter.setPen(QPen(QColor(chosen.focus), 2))
            self._draw_body(painter, body)
        painter.setPen(QColor(words))
        painter.setFont(theme.font(13, Weight.STRONG))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self.text())

    def _draw_body(self, painter: QPainter, body: QRectF) -> None:
        """Draw the outline, rounded at the ends of the row only."""
        wide = body.adjusted(0 if self._is_first else -12, 0, 0 if self._is_last else 12, 0)
        painter.save()
        painter.setClipRect(self.rect())
        painter.drawRoundedRect(wide, 6, 6)
        if not self._is_first:
            painter.drawLine(QPointF(0.5, body.top()), QPointF(0.5, body.bottom()))
        painter.restore()
