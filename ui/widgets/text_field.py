"""A field for words: names, addresses, reasons."""

import unicodedata

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import layouts
from ui.widgets.line_edit import LineEdit

LIMIT = 300


class TextField(LineEdit):
    """Takes up to 300 letters; longer text is kept in the field and named as a problem, never cut.

    With `is_number` - of a document, of a telephone - the Kazakh number row types digits.

    Signals: `edited` - the value while it is typed.
    """

    edited = Signal(str)

    def __init__(self, *, limit: int = LIMIT, is_number: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit, self._is_number = limit, is_number
        self.textEdited.connect(self._on_edited)

    @property
    def value(self) -> str:
        """The text composed (NFC), without room at its ends and with single spaces inside."""
        return " ".join(unicodedata.normalize("NFC", self.text()).split())

    def set_value(self, value: str) -> None:
        """Show `value`; no signal of typing is sent."""
        if value != self.value:
            self.replace_text(value)
        self._tell_problem()

    @property
    def is_too_long(self) -> bool:
        """Whether the value is over the limit and cannot be stored."""
        return len(self.value) > self._limit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the Kazakh number row as digits where a number is wanted."""
        super().keyPressEvent(layouts.healed(event, keeps_signs=True) if self._is_number else event)

    def changeEvent(self, event: QEvent) -> None:
        """Say the problem again in the language of the window."""
        if event.type() == QEvent.Type.LanguageChange and self.is_too_long:
            self._tell_problem()
        super().changeEvent(event)

    def _on_edited(self) -> None:
        self._tell_problem()
        self.edited.emit(self.value)

    def _tell_problem(self) -> None:
        over = len(self.value) - self._limit
        self.problem_changed.emit(
            self.tr("%n letter(s) too long, shorten the text", "", over) if over > 0 else ""
        )
