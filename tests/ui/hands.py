"""What a clerk's hands and a screen reader do, for tests."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget


def press(widget: QWidget | None, letter: str, scan_code: int = 0) -> None:
    """Send one key press to `widget`; `scan_code` is the key's place on the keyboard as X11 numbers it."""
    assert widget is not None, "nothing has the focus"
    kind, plain = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(0)
    event = QKeyEvent(kind, key, plain, scan_code, 0, 0, letter)
    QCoreApplication.sendEvent(widget, event)


def accessible_faults(root: QWidget) -> list[str]:
    """Return every widget under `root` that takes the focus and says nothing to a screen reader."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in [root, *root.findChildren(QWidget)]
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(root)
        and not _spoken(widget)
    ]


def _spoken(widget: QWidget) -> str:
    read = QAccessible.queryAccessibleInterface(widget)
    return read.text(QAccessible.Text.Name).strip() if read else ""
