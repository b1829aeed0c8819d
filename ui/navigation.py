"""Which screens there are, and the way between them. A screen is imported when it is first opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.keys import Key
from ui.screen import Screen
from ui.widgets.later_words import LaterWords
from ui.workplace import Operations, Workplace

SCREENS = {
    "intake": "ui.screens.intake.screen",
    "application": "ui.screens.application.screen",
    "receipt": "ui.screens.receipt.screen",
    "register": "ui.screens.register.screen",
    "keys": "ui.screens.keys.screen",
    "problem": "ui.screens.problem.screen",
    "set_up": "ui.screens.set_up.screen",
    "settings": "ui.screens.settings.screen",
    "sign_in": "ui.screens.sign_in.screen",
    "start": "ui.screens.start.screen",
}
"""Name of a screen -> its module, which offers `build(place: Workplace) -> Screen`."""

EARLY = frozenset({"keys", "problem", "start", "sign_in", "set_up"})
"""Screens that may open before the operations are built; they hear of them by `Navigator.became_ready`."""


@dataclass(frozen=True)
class Entry:
    """A line of the side bar; it is shown only if its screen is in `SCREENS`."""

    screen: str
    words: str
    icon_name: str
    key: str
    arguments: Mapping[str, object] = field(default_factory=dict)


SIDE_BAR = (
    Entry(
        "intake", str(QT_TRANSLATE_NOOP("SideBar", "New visit")), "file-plus", Key.NEW_VISIT, {"begin": True}
    ),
    Entry("start", str(QT_TRANSLATE_NOOP("SideBar", "My day")), "house", Key.MY_DAY),
    Entry("register", str(QT_TRANSLATE_NOOP("SideBar", "Register")), "inbox", Key.REGISTER),
    Entry("exchange", str(QT_TRANSLATE_NOOP("SideBar", "Send")), "send", Key.SEND),
    Entry("settings", str(QT_TRANSLATE_NOOP("SideBar", "Settings")), "settings", Key.SETTINGS),
    Entry("keys", str(QT_TRANSLATE_NOOP("SideBar", "Keys")), "keyboard", Key.ALL_KEYS),
)


@dataclass(frozen=True)
class _Visit:
    name: str
    arguments: dict[str, object]


class Navigator(QObject):
    """Opens screens by name and goes back. Screens are kept until `forget`.

    Signals: `opened` - the name of the screen now seen; `became_ready` - operations are in the workplace.
    """

    opened = Signal(str)
    became_ready = Signal()

    def __init__(self, stack: QStackedWidget, place: Workplace) -> None:
        super().__init__(stack)
        self._stack = stack
        self._words = LaterWords(self)
        self._place = place
        self._screens: dict[str, Screen] = {}
        self._way: list[_Visit] = []
        self._waiting: _Visit | None = None
        self._is_ready = False
        self._covered: tuple[QWidget | None, QWidget | None] | None = None
        place.jobs.store_changed.connect(self._refresh_current)

    @property
    def current(self) -> Screen | None:
        """The screen that is seen; None before the first."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Screen) else None

    @property
    def current_name(self) -> str:
        """Name of the screen that is seen; empty before the first."""
        return self._way[-1].name if self._way else ""

    def open(self, name: str, **arguments: object) -> bool:
        """Open a screen; False if the present one may not be left or operations are still being built.

        In the second case the screen opens by itself as soon as they are.

        Raises:
            KeyError: There is no such screen.
        """
        visit = _Visit(name, arguments)
        if self._covered is not None:
            return False
        if not self._is_ready and name not in EARLY:
            self._waiting = visit
            return False
        if self.current is not None and not self.current.may_leave():
            return False
        self._remember_address()
        self._show(visit)
        if self._way and self._way[-1].name == name:
            self._way.pop()
        self._way.append(visit)
        self.opened.emit(name)
        return True

    def show_built(self, name: str, screen: Screen, **arguments: object) -> None:
        """Open a screen that was built outside of `SCREENS`: states for pictures and tests."""
        self._keep(name, screen)
        visit = _Visit(name, arguments)
        self._show(visit)
        self._way.append(visit)
        self.opened.emit(name)

    def back(self) -> bool:
        """Open the screen before this one with the arguments it had; False if there is none."""
        if self._covered is not None or len(self._way) < 2:
            return False
        if self.current is not None and not self.current.may_leave():
            return False
        self._way.pop()
        self._show(self._way[-1])
        self.opened.emit(self._way[-1].name)
        return True

    def cover(self, name: str, **arguments: object) -> None:
        """Show a screen over everything until `uncover`: the lock. Screens, way and focus stay."""
        if self._covered is not None:
            return
        self._covered = (self._stack.currentWidget(), QApplication.focusWidget())
        self._show(_Visit(name, arguments))
        self.opened.emit(name)

    def uncover(self) -> None:
        """Show what was covered, the focus in the same place."""
        if self._covered is None:
            return
        (page, focused), self._covered = self._covered, None
        if page is not None:
            self._stack.setCurrentWidget(page)
        self.opened.emit(self.current_name)
        # The bars are shown again only now, and a button of the act bar was made anew.
        if focused is not None and isValid(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(page, Screen):
            page.focus_first()
        self._refresh_current()

    @property
    def is_covered(self) -> bool:
        """Whether a screen was shown by `cover`."""
        return self._covered is not None

    @property
    def may_go_back(self) -> bool:
        """Whether there is a screen to go back to."""
        return len(self._way) > 1

    def start_anew(self, name: str, **arguments: object) -> None:
        """Throw away every screen and the way behind, then open `name`: sign-out, lock, change of clerk."""
        self._covered = None
        old, self._screens, self._way = self._screens, {}, []
        for screen in old.values():
            self._stack.removeWidget(screen)
            screen.deleteLater()
        self.open(name, **arguments)

    def ready(self, operations: Operations) -> None:
        """Take the operations; opens the screen that waited for them."""
        self._place.operations = operations
        self._is_ready = True
        self.became_ready.emit()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.open(waiting.name, **waiting.arguments)

    def _remember_address(self) -> None:
        """Let Back lead to what was seen, which may be more than what the screen was opened with."""
        address = self.current.address() if self.current is not None and self._way else None
        if address is not None:
            self._way[-1] = _Visit(self._way[-1].name, address)

    def _show(self, visit: _Visit) -> None:
        screen = self._screens.get(visit.name)
        if screen is None:
            screen = self._keep(visit.name, self._built(visit.name))
        self._stack.setCurrentWidget(screen)
        screen.shown(**visit.arguments)
        screen.focus_first()

    def _keep(self, name: str, screen: Screen) -> Screen:
        self._screens[name] = screen
        self._stack.addWidget(screen)
        self._words.watch(screen)
        return screen

    def _built(self, name: str) -> Screen:
        screen = import_module(SCREENS[name]).build(self._place)
        if not isinstance(screen, Screen):
            raise TypeError(f"build of {name!r} made no Screen")
        return screen

    def _refresh_current(self) -> None:
        if self.current is not None:
            self.current.refresh()
