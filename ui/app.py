"""Starts the window: first the first page, painted and usable; then everything heavy, in the store's lane."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSettings, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.barcode import HandScanner
from ui.clock_banner import ClockBanner
from ui.garbage import WindowGarbage
from ui.idle import IdleWatch
from ui.jobs import JobRunner, Lane
from ui.language import WindowLanguage
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.problems import Problems
from ui.screen import Frame
from ui.workplace import Operations, Workplace

log = logging.getLogger(__name__)

_FIRST_SIZE = (1440, 900)


@dataclass(frozen=True)
class Start:
    """What `main.py` decides before there is a window.

    `operations` is called in the STORE lane after the first paint, because importing the database, the papers
    and the cryptography before it would cost four times the budget of the start. `is_barcode` tells whether a
    burst of keys is one of our codes. `idle_lock_min`: the desk locks itself after so many
    minutes without a touch, 0 for never. `exit_when_ready` ends the program as soon as the first page is
    painted and takes keys, for measuring.
    """

    folder: Path
    operations: Callable[[], Operations]
    first_screen: str
    first_arguments: dict[str, object] = field(default_factory=dict)
    is_demo: bool = False
    exit_when_ready: bool = False
    is_barcode: Callable[[str], bool] = lambda text: False
    idle_lock_min: int = 0


def run(start: Start) -> int:
    """Show the window until it is closed; return the exit status of the program."""
    application = application_of(sys.argv)
    preferences = Preferences(start.folder)
    theme.start(application, preferences.theme, preferences.type_scale)
    garbage = WindowGarbage(application)
    place, window = open_window(application, preferences, start)
    _catch_errors(place.problems)
    window.painted.connect(lambda: _after_first_paint(application, place, start))
    place.navigator.open(start.first_screen, **start.first_arguments)
    _show(window, preferences)
    status = application.exec()
    place.jobs.close()
    if place.operations is not None:
        place.operations.close()
    preferences.keep()
    garbage.stop()
    return status


def application_of(arguments: list[str]) -> QApplication:
    """Return the application, made if there is none yet."""
    application = QApplication.instance() or QApplication(arguments)
    if not isinstance(application, QApplication):
        raise TypeError("an application without windows is running")
    # Qt's file dialog keeps in clear where it was last: the folder of a memory stick may bear a name.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    application.setApplicationName("qabyldau")
    application.setApplicationDisplayName("")
    return application


def open_window(
    application: QApplication, preferences: Preferences, start: Start
) -> tuple[Workplace, MainWindow]:
    """Return the window and its workplace, nothing shown yet; journeys in tests begin here too."""
    language = WindowLanguage(application)
    language.choose(preferences.language)
    window = MainWindow(is_demo=start.is_demo)
    place = Workplace(JobRunner(window), language, preferences, window)
    place.problems = Problems(place)
    window.attach(place)
    window.scanner = HandScanner(start.is_barcode, parent=window)
    window.scanner.read.connect(lambda text: _on_scanned(place, text))
    application.installEventFilter(window.scanner)
    ClockBanner(place, window)
    if start.idle_lock_min:
        watch = IdleWatch(start.idle_lock_min * 60_000, window)
        watch.idle.connect(window.lock)
        application.installEventFilter(watch)
    return place, window


def _show(window: MainWindow, preferences: Preferences) -> None:
    if not window.restoreGeometry(preferences.window):
        available, first = window.screen().availableGeometry().size(), QSize(*_FIRST_SIZE)
        window.resize(first.boundedTo(available))
        # The frame comes on top of the size: where there is no room for both, the whole screen is taken.
        if first.boundedTo(available - QSize(1, 1)) != first:
            window.setWindowState(Qt.WindowState.WindowMaximized)
    window.show()
    window.activateWindow()


def _after_first_paint(application: QApplication, place: Workplace, start: Start) -> None:
    if start.exit_when_ready:
        application.exit(0)
        return
    place.jobs.ask(
        Lane.STORE,
        lambda work: start.operations(),
        done=place.navigator.ready,
        failed=place.problems.show,
    )


def _on_scanned(place: Workplace, text: str) -> None:
    current = place.navigator.current
    if current is not None and current.frame is Frame.BARE:
        return  # nobody is signed in
    if current is None or not current.take_scanned(text):
        place.navigator.open("register", scanned=text)


def _catch_errors(problems: Problems) -> None:
    """Lead what nobody caught to the problem page; in a thread that is not ours, to the log."""

    def in_window(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            problems.show_page(error)

    def in_thread(given: threading.ExceptHookArgs) -> None:
        from desk_app import logs

        if given.exc_value is not None:
            logs.report(given.exc_value)

    sys.excepthook = in_window
    threading.excepthook = in_thread
    qInstallMessageHandler(_log_of_qt)


def _log_of_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep the kind of what Qt says, not its words: they may hold a path or what was typed."""
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        log.error("qt.message")
        sys.stderr.write(f"{message}\n")
    elif kind == QtMsgType.QtWarningMsg:
        log.warning("qt.message")
