"""Keys pressed in the widget that has the focus, and nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.hands import press

PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key that is no letter."""
    QTest.keyClick(focused(), code, modifiers)


def write(words: str) -> None:
    """Type letters, and let the reader of bar codes give back what it held."""
    for letter in words:
        press(QApplication.focusWidget(), letter)
    press(QApplication.focusWidget(), "")


def enter() -> None:
    """Move on."""
    key(Qt.Key.Key_Return)


def go_on() -> None:
    """Continue, or accept."""
    key(Qt.Key.Key_Return, CONTROL)
