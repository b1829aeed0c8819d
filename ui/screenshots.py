"""Pictures of every screen: `python -m ui.screenshots [FOLDER] [--only NAME]` (this is `./run screens`).

A screen offers its states in `ui/screens/<name>/states.py`:

    def states() -> dict[str, Callable[[Stage], None]]:
        return {"empty": show_empty, "ten-members": show_ten_members}

A state opens the screen in the stage's window and fills it with invented people. Each is taken in Kazakh,
Russian and English at 1366x768 and in Kazakh at 150 %, and looked through for cut and overlapping words; the
exit status is 1 if there are any.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.domain.localized import Language
from ui import fit, theme
from ui.app import Start, application_of, open_window
from ui.gallery import FormGallery, ListGallery, sample
from ui.main_window import MainWindow
from ui.navigation import SCREENS
from ui.preferences import Preferences
from ui.screen import Screen
from ui.shell import Card, Exchange
from ui.theme import ThemeName
from ui.workplace import Operations, Workplace

_SIZE = (1366, 768)


@dataclass(frozen=True)
class Look:
    """How a picture is taken."""

    language: Language
    theme: ThemeName = ThemeName.LIGHT
    scale: int = 100

    @property
    def suffix(self) -> str:
        """What a look adds to the name of a picture."""
        return f"{self.language.value}-{self.theme.value}-{self.scale}"


LOOKS = (
    Look(Language.KK),
    Look(Language.RU),
    Look(Language.EN),
    Look(Language.KK, scale=150),
)
"""Looks every state is taken in."""

GALLERY_LOOKS = (*LOOKS, Look(Language.RU, ThemeName.DARK), Look(Language.EN, ThemeName.CONTRAST))


@dataclass(frozen=True)
class Stage:
    """A window to play a state in. `place.operations` is what the state puts there."""

    window: MainWindow
    place: Workplace

    def show(self, screen: Screen, **arguments: object) -> None:
        """Show a screen that was built by hand."""
        self.place.navigator.show_built("state", screen, **arguments)


State = Callable[[Stage], None]


def all_states() -> dict[str, State]:
    """Return every state of every screen by the name of its picture."""
    found: dict[str, State] = {"kit-form": _form, "kit-errors": _form_with_errors, "kit-lists": _lists}
    found |= {"keys-all": _open("keys"), "problem-page": _open("problem", incident="7F3A-91C2")}
    for name, module in SCREENS.items():
        states = f"{module.rsplit('.', 1)[0]}.states"
        if find_spec(states) is not None:
            found |= {f"{name}-{state}": play for state, play in import_module(states).states().items()}
    return found


def take(application: QApplication, name: str, state: State, look: Look, file: Path) -> list[str]:
    """Save the picture of a state; return the faults found in it."""
    with tempfile.TemporaryDirectory() as folder:
        theme.use(look.theme, scale=look.scale)
        window, place = _window(application, Path(folder), look.language)
        strays = _Strays(window)
        application.installEventFilter(strays)
        try:
            state(Stage(window, place))
            settle(application)
            window.grab().save(str(file))
            return [f"{name} {look.suffix}: {fault}" for fault in strays.found + fit.faults(window)]
        finally:
            application.removeEventFilter(strays)
            close(application, place, window)


class _Strays(QObject):
    """Sees parts of a page that open as windows of their own: they flash and take the focus away."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QWidget) and watched.windowType() == Qt.WindowType.Window
        if event.type() == QEvent.Type.Show and is_window and watched is not self._window:
            self.found.append(f"stray window: {type(watched).__name__} was shown before it had a parent")
        return False


def close(application: QApplication, place: Workplace, window: MainWindow) -> None:
    """End a window and everything that belongs to it."""
    place.jobs.close()
    application.removeEventFilter(window.scanner)
    window.close()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    place.language.close()


def settle(application: QApplication) -> None:
    """Let every layout that asked for room get it: wrapped text asks twice."""
    for _ in range(4):
        application.sendPostedEvents()
        application.processEvents()


def main(arguments: list[str]) -> int:
    """Take the pictures; return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    only = arguments[arguments.index("--only") + 1] if "--only" in arguments else ""
    folder = Path(arguments[0] if arguments and not arguments[0].startswith("-") else "screens")
    folder.mkdir(parents=True, exist_ok=True)
    application = application_of([])
    theme.start(application)
    count, found = 0, []
    for name, state, look in _pictures(only):
        found += take(application, name, state, look, folder / f"{name}-{look.suffix}.png")
        count += 1
    for fault in found:
        sys.stderr.write(f"{fault}\n")
    sys.stdout.write(f"{count} pictures in {folder}, {len(found)} faults\n")
    return 1 if found else 0


def _pictures(only: str) -> Iterator[tuple[str, State, Look]]:
    for name, state in all_states().items():
        if only in name:
            for look in GALLERY_LOOKS if name.startswith("kit-") else LOOKS:
                yield name, state, look


def _window(application: QApplication, folder: Path, language: Language) -> tuple[MainWindow, Workplace]:
    preferences = Preferences(folder)
    preferences.language = language
    start = Start(folder, operations=_no_operations, first_screen="", is_demo=True)
    place, window = open_window(application, preferences, start)
    window.resize(*_SIZE)
    window.set_clerk(sample("clerk"), sample("clerk_role"))
    window.set_office(sample("office"))
    window.set_exchange(Exchange.OFFLINE, 2)
    window.set_card(Card.IN)
    window.show()
    window.activateWindow()
    # A blinking cursor would make two pictures of one state differ.
    application.setCursorFlashTime(0)
    settle(application)
    return window, place


def _no_operations() -> Operations:
    raise AssertionError("a picture builds no operations: its state puts them in the workplace")


def _open(name: str, **arguments: object) -> State:
    def play(stage: Stage) -> None:
        stage.place.navigator.open(name, **arguments)

    return play


def _form(stage: Stage) -> None:
    stage.window.start_clock(elapsed_s=754, limit_min=20)
    stage.show(FormGallery())
    stage.window.say_saved(sample("saved"))


def _form_with_errors(stage: Stage) -> None:
    screen = FormGallery()
    stage.window.start_clock(elapsed_s=1_100, limit_min=20)
    stage.show(screen)
    screen.show_error_summary()


def _lists(stage: Stage) -> None:
    stage.show(ListGallery())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
