"""Hand scanners: they type like a keyboard, only faster, and end with Enter.

On every screen a burst of keys that is one of our codes is taken out of the typing and told as `read`. In a
text field the first letter passes at once, so that typing feels as ever, and is taken back if it began a
code; anywhere else it waits, because there a letter may be an act. Later letters wait at most 35 ms.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui import layouts

GAP_MS = 35
_LONGEST = 120
_SHORTEST = 6
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WATCHED = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.FocusOut,
    QEvent.Type.InputMethod,
)


@dataclass(frozen=True)
class _Before:
    """A text field as it was before the first letter of a burst."""

    field: QLineEdit | QPlainTextEdit
    text: str
    cursor: int

    def restore(self) -> None:
        if isinstance(self.field, QLineEdit):
            # Through `insert` and not `setText`, so that whoever follows the typing hears of it.
            self.field.selectAll()
            self.field.insert(self.text) if self.text else self.field.del_()
            self.field.setCursorPosition(self.cursor)
        elif self.field.toPlainText() != self.text:
            self.field.undo()


class HandScanner(QObject):
    """An event filter of the application. Signals: `read` - the text of a code, in Latin letters."""

    read = Signal(str)

    def __init__(
        self,
        is_code: Callable[[str], bool],
        *,
        now_ms: Callable[[], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_code = is_code
        clock = QElapsedTimer()
        clock.start()
        self._now_ms = now_ms or clock.elapsed
        self._typed = ""
        self._held: list[QKeyEvent] = []
        self._target: QWidget | None = None
        self._before: _Before | None = None
        self._last_ms = 0
        self._is_replaying = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(GAP_MS)
        self._wait.timeout.connect(self.let_go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a code; everything else first lets go of what is held."""
        # Every event of the window comes by here, and reading its type is most of the cost.
        kind = event.type()
        if kind not in _WATCHED or self._is_replaying or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QKeyEvent):
            return watched is QApplication.focusWidget() and self._on_press(watched, event)
        self.let_go()
        return False

    def let_go(self) -> None:
        """Give the letters that were held to the widget they were typed into: it was no code."""
        held, target = self._held, self._target
        self._forget()
        self._is_replaying = True
        try:
            for event in held:
                if target is not None:
                    QCoreApplication.sendEvent(target, event)
        finally:
            self._is_replaying = False

    def _on_press(self, target: QWidget, event: QKeyEvent) -> bool:
        now = self._now_ms()
        is_fast = bool(self._typed) and now - self._last_ms < GAP_MS
        self._last_ms = now
        if event.key() in _ENTER and is_fast and self._take():
            return True
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock):
            return False
        # Our codes have no spaces, and a space on a button is an act whose key is released soon after.
        is_letter = len(event.text()) == 1 and event.text().isprintable() and not event.text().isspace()
        if not is_letter or event.modifiers() & ~_PLAIN:
            self.let_go()
            return False
        if is_fast and len(self._typed) < _LONGEST:
            self._typed += event.text()
            return self._hold(target, event)
        self.let_go()
        return self._begin(target, event)

    def _begin(self, target: QWidget, event: QKeyEvent) -> bool:
        """Start a burst with its first letter; whether that letter is held."""
        self._typed = event.text()
        self._before = _before(target)
        if self._before is not None:
            return False
        return self._hold(target, event)

    def _hold(self, target: QWidget, event: QKeyEvent) -> bool:
        self._target = target
        self._held.append(event.clone())
        self._wait.start()
        return True

    def _take(self) -> bool:
        """End the burst at Enter; whether it was one of our codes."""
        found = next((text for text in layouts.readings(self._typed) if self._is_code(text)), None)
        if found is None or len(self._typed) < _SHORTEST:
            return False
        before = self._before
        self._forget()
        if before is not None:
            before.restore()
        self.read.emit(found)
        return True

    def _forget(self) -> None:
        self._wait.stop()
        self._typed, self._held, self._target, self._before = "", [], None, None


def _before(target: QWidget) -> _Before | None:
    if isinstance(target, QLineEdit):
        return _Before(target, target.text(), target.cursorPosition())
    if isinstance(target, QPlainTextEdit):
        return _Before(target, target.toPlainText(), 0)
    return None
