"""A field for a password: dots instead of letters, and a word when the keyboard is not as one thinks."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.line_edit import LineEdit


class Doubt(StrEnum):
    """What may be wrong with the keyboard, judged by the letter typed last."""

    NONE = "none"
    CAPITALS = "capitals"
    NOT_LATIN = "not_latin"


class SecretField(LineEdit):
    """Never trims what was typed: a space may belong to a password. Signals: `doubted` - a `Doubt`."""

    doubted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubt = Doubt.NONE
        self.setEchoMode(QLineEdit.EchoMode.Password)

    @property
    def value(self) -> str:
        """The password as typed."""
        return self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the letter before it becomes a dot."""
        if event.key() == Qt.Key.Key_CapsLock:
            self._doubt(Doubt.NONE)
        elif event.text().isalpha():
            self._doubt(_doubt_about(event))
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the doubt: it is about the key pressed last."""
        self._doubt(Doubt.NONE)
        super().focusOutEvent(event)

    def _doubt(self, doubt: Doubt) -> None:
        if doubt is not self.doubt:
            self.doubt = doubt
            self.doubted.emit(doubt)


def _doubt_about(event: QKeyEvent) -> Doubt:
    """Capitals are doubted without Shift, small letters with it: then Caps Lock is on."""
    if not event.text().isascii():
        return Doubt.NOT_LATIN
    is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return Doubt.CAPITALS if event.text().isupper() != is_shifted else Doubt.NONE
