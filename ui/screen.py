"""What a screen is to the window. `docs/ui.md` shows how to add one."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Look


class Frame(StrEnum):
    """FULL: side bar, top bar, page, act bar. BARE: page and languages alone (sign-in, set-up)."""

    FULL = "full"
    BARE = "bare"


@dataclass(frozen=True)
class Act:
    """One act of the bottom bar. `key` is shown on its button and does the same from anywhere in the window.

    `name` never changes: tests and the bar find the act by it. `words` are already translated.
    """

    name: str
    words: str
    run: Callable[[], object]
    key: str = ""
    look: Look = Look.SECONDARY
    icon_name: str = ""


class Screen(QWidget):
    """A page of the window. Override what differs; the window calls, a screen never looks for the window.

    Signals: `bars_changed` - the window reads `title`, `subtitle` and `acts` again.
    """

    bars_changed = Signal()
    frame: ClassVar[Frame] = Frame.FULL

    def title(self) -> str:
        """Return the words of the top bar."""
        return ""

    def subtitle(self) -> str:
        """Return the small words under the title."""
        return ""

    def acts(self) -> tuple[Act, ...]:
        """Return the acts of the bottom bar, the main one last."""
        return ()

    def shown(self, **arguments: object) -> None:
        """Load what is to be seen; called at every opening with what was given to `Navigator.open`."""

    def refresh(self) -> None:
        """Read again: the store has changed while the screen is seen."""

    def retranslate(self) -> None:
        """Set every text that was made by `tr` again."""

    def may_leave(self) -> bool:
        """Return whether another screen may open now; a screen that says no tells why itself."""
        return True

    def go_back(self) -> bool:
        """Go one step back inside the screen; False lets the window open the screen before this one."""
        return False

    def take_scanned(self, text: str) -> bool:
        """Take what a hand scanner read; False lets the window search for it."""
        return False

    def show_law(self, focused: QWidget | None) -> bool:
        """Show the law on the thing in focus (F1); False if the screen knows none."""
        return False

    def of_visitor(self) -> dict[str, object]:
        """Return what is typed here of a visitor; "New visit" hands it to the intake."""
        return {}

    def address(self) -> dict[str, object] | None:
        """Return the arguments that lead back to what is seen now; None: those the screen was opened with."""
        return None

    def focus_first(self) -> None:
        """Put the focus where typing begins: by default the first widget that takes it."""
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget) and self._takes_focus(widget):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _takes_focus(self, widget: QWidget) -> bool:
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        return by_tab and widget.isEnabled() and widget.isVisibleTo(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.bars_changed.emit()
        super().changeEvent(event)
