"""A window for tests: dressed once a session; whatever a test leaves behind fails it."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desk_app.domain.localized import Language
from tests.ui.hands import press
from ui import theme
from ui.app import Start, open_window
from ui.garbage import collect_due
from ui.jobs import JobRunner
from ui.language import WindowLanguage
from ui.preferences import Preferences
from ui.screenshots import close, settle
from ui.workplace import Operations, Workplace

_WATCH_MS = 300
_WATCHDOG = "watchdog"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the one warning of the offscreen platform pass; every other message of Qt fails a test."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application with fonts, colours and English words. Dressing it for each test costs ten times."""
    theme.start(qapp)
    language = WindowLanguage(qapp)
    language.choose(Language.EN)
    yield qapp
    language.close()


@pytest.fixture(autouse=True)
def _garbage_dies_here(application: QApplication) -> Iterator[None]:
    """Collect cycles between tests in this thread: a widget that dies in a lane ends the process."""
    gc.disable()
    yield
    collect_due()
    gc.enable()


@pytest.fixture(autouse=True)
def _light_and_plain(application: QApplication) -> Iterator[None]:
    yield
    if (theme.name(), theme.scale()) != (theme.ThemeName.LIGHT, 100):
        theme.use(theme.ThemeName.LIGHT, scale=100)


@pytest.fixture(autouse=True)
def _nothing_left(application: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window, a running timer or a job."""
    before = set(application.topLevelWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    now = set(application.topLevelWidgets()) - before
    seen = [widget for widget in now if widget.isVisible()]
    found = [thing for thing in gc.get_objects() if isinstance(thing, QTimer | JobRunner) and isValid(thing)]
    timers = [timer for timer in found if isinstance(timer, QTimer) and _is_running(timer)]
    running = [runner for runner in found if isinstance(runner, JobRunner) and runner.running]
    for widget in seen:
        widget.close()
    assert not seen, f"windows left open: {seen}"
    assert not timers, f"timers left running: {[timer.parent() for timer in timers]}"
    assert not running, "jobs left running"


@pytest.fixture(autouse=True)
def _no_dialog_waits(application: QApplication) -> Iterator[None]:
    """Close a modal dialog nobody answers and fail the test: otherwise it would hang for ever."""
    caught: list[str] = []

    def look() -> None:
        dialog = application.activeModalWidget()
        if dialog is not None:
            caught.append(dialog.windowTitle() or type(dialog).__name__)
            dialog.close()

    watch = QTimer()
    watch.setObjectName(_WATCHDOG)
    watch.setInterval(_WATCH_MS)
    watch.timeout.connect(look)
    watch.start()
    yield
    watch.stop()
    assert not caught, f"modal dialogs were open: {caught}"


@pytest.fixture
def workplace(application: QApplication, tmp_path: Path) -> Iterator[Workplace]:
    """A shown window of 1366x768 in English with nothing opened in it; `workplace.shell` is the window."""
    preferences = Preferences(tmp_path)
    preferences.language = Language.EN
    start = Start(tmp_path, _no_operations, first_screen="", is_barcode=lambda text: text.startswith("AST-"))
    place, window = open_window(application, preferences, start)
    window.resize(1366, 768)
    window.show()
    settle(application)
    yield place
    close(application, place, window)


@pytest.fixture
def type_text() -> Callable[[str], None]:
    """Type into whatever has the focus, letter by letter. `qtbot.keyClicks` aborts on Kazakh letters."""

    def type_into_focus(words: str) -> None:
        for letter in words:
            press(QApplication.focusWidget(), letter)

    return type_into_focus


def _is_running(timer: QTimer) -> bool:
    return timer.isActive() and timer.objectName() != _WATCHDOG


def _no_operations() -> Operations:
    raise AssertionError("this test builds no operations")
