"""A wrong clock is told on every page, recorded once, and stops nothing."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.desk_fixtures import WEDNESDAY, Bench, enter
from tests.ui.desk_fixtures import bench as bench  # pytest finds the fixture by this name
from ui.clock_banner import ClockBanner
from ui.main_window import MainWindow
from ui.workplace import Workplace

CHANGED = "The clock of this computer was changed: it shows 05.02.2026 10:00"


@pytest.fixture
def window(workplace: Workplace, bench: Bench) -> MainWindow:
    """A window on the bench that looks at the clock a hundred times a second."""
    assert isinstance(workplace.shell, MainWindow)
    [banner] = workplace.shell.findChildren(ClockBanner)
    banner.set_pace(10)
    enter(workplace, bench)
    workplace.navigator.open("keys")
    return workplace.shell


def length_of_record(bench: Bench) -> int:
    with bench.desk.register.store.begin() as tx:
        return tx.events.verify()


def test_a_changed_clock_is_told_on_every_page_and_recorded_once(
    workplace: Workplace, window: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    before = length_of_record(bench)
    bench.clock.set_wall(WEDNESDAY + timedelta(days=1))
    qtbot.waitUntil(lambda: window.banner.isVisible() and window.banner.title == CHANGED)
    workplace.navigator.open("register")
    qtbot.waitUntil(lambda: window.banner.isVisible() and window.banner.title == CHANGED)
    assert length_of_record(bench) == before + 1
    assert bench.accept().number


def test_the_clerk_may_say_that_the_clock_is_right(
    workplace: Workplace, window: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    bench.clock.set_wall(WEDNESDAY + timedelta(days=1))
    qtbot.waitUntil(window.banner.isVisible)
    qtbot.keyClick(window.banner.act_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bench.desk.timekeeping.look("") is None)
    workplace.navigator.open("register")
    qtbot.waitUntil(lambda: workplace.jobs.running == 0)
    assert not window.banner.isVisible()


def test_nobody_signed_in_is_asked_nothing(workplace: Workplace, bench: Bench) -> None:
    bench.desk.sessions.clerk = None
    bench.clock.set_wall(WEDNESDAY + timedelta(days=1))
    enter(workplace, bench)
    workplace.navigator.open("keys")
    assert workplace.jobs.running == 0
