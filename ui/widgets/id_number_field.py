"""A field for an individual identification number: twelve digits, shown as six and six."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import layouts
from ui.widgets.line_edit import LineEdit

_DIGITS = 12
_GROUP = 6


class IdNumberField(LineEdit):
    """Takes digits alone, in any layout. Whether they make a number is asked of the rules, not here.

    Signals: `edited` - the digits typed so far; `completed` - all twelve.
    """

    edited = Signal(str)
    completed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda _: self._on_edited())

    @property
    def value(self) -> str:
        """The digits alone, at most twelve."""
        return _only_digits(self.text())

    def set_value(self, value: str) -> None:
        """Show a number; anything but digits is dropped."""
        self.replace_text(_grouped(_only_digits(value)))

    def minimumSizeHint(self) -> QSize:
        """Return the room of a whole number."""
        return self.room_for("000000 000000")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the Kazakh number row as digits."""
        super().keyPressEvent(layouts.healed(event, keeps_signs=False))

    def _on_edited(self) -> None:
        left = len(_only_digits(self.text()[: self.cursorPosition()]))
        shown = _grouped(self.value)
        if shown != self.text():
            self.setText(shown)
            self.setCursorPosition(left + (left > _GROUP))
        self.edited.emit(self.value)
        if len(self.value) == _DIGITS:
            self.completed.emit(self.value)


def _only_digits(text: str) -> str:
    return "".join(letter for letter in text if letter in "0123456789")[:_DIGITS]


def _grouped(digits: str) -> str:
    return f"{digits[:_GROUP]} {digits[_GROUP:]}".strip()
