"""A desk to play states of receipt, register and case page on: that of the tests, in a folder of its own."""

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from ui.gallery import sample
from ui.screenshots import Stage

if TYPE_CHECKING:
    from tests.ui.desk_fixtures import Bench

_LONGEST_MS = 10_000


def bench_of(stage: Stage) -> "Bench":
    """Return an open desk that the stage's window works on; it is closed with the window."""
    # Late: the modules of the window load no database, and these only when a picture is taken.
    from tests.ui.desk_fixtures import enter, open_bench

    stack = ExitStack()
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    bench = stack.enter_context(open_bench(Path(folder) / "desk"))
    # A lambda, because a bound method of a plain object is not kept alive by the connection.
    stage.window.destroyed.connect(lambda: stack.close())
    enter(stage.place, bench)
    # The invented office has a longer name than the side bar has room for.
    stage.window.set_office(sample("office"))
    stage.window.set_clerk(sample("clerk"), sample("clerk_role"))
    return bench


def settle(stage: Stage) -> None:
    """Wait until everything asked of the lanes is shown."""
    clock = QElapsedTimer()
    clock.start()
    QApplication.processEvents()
    while stage.place.jobs.running and clock.elapsed() < _LONGEST_MS:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    QApplication.processEvents()
