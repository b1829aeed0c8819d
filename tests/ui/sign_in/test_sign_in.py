"""The door and the lock by keyboard alone, on a real store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app import bootstrap
from desk_app.commands.demo import PASSWORD, open_demo
from desk_app.commands.practice import demo_office, people
from desk_app.devices.clock import FixedClock
from desk_app.domain.clerk import Clerk, Role
from desk_app.domain.errors import SecretWrong, StoreInUse
from desk_app.domain.localized import Language
from desk_app.operations.front import FrontDesk, SetUp
from desk_app.settings import PrintBackend, Settings
from tests.ui.desk_fixtures import WEDNESDAY
from tests.ui.hands import accessible_faults, press
from ui import fit
from ui.idle import IdleWatch
from ui.main_window import MainWindow
from ui.screens.sign_in.screen import SignInScreen
from ui.screens.start.screen import StartScreen
from ui.screenshots import settle
from ui.widgets.secret_field import Doubt, SecretField
from ui.workplace import Workplace

TypeText = Callable[[str], None]
SETTINGS = Settings(print_backend=PrintBackend.SIMULATOR)
OTHER = Clerk("zhanna", "Zhanna B.", "maman", "spetsialist", Role.CLERK)


def door(folder: Path) -> FrontDesk:
    return bootstrap.front_desk(folder, SETTINGS, FixedClock(WEDNESDAY))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that was set up and closed, with an administrator `aigerim` and a clerk `zhanna`."""
    made = tmp_path / "desk"
    front = door(made)
    given = SetUp(demo_office(), "aigerim", "first password", "Aigerim S.", "maman", "spetsialist")
    clerk = front.set_up(given)
    assert front.desk is not None
    front.desk.sessions.add_account("zhanna", "second password", OTHER, by=clerk)
    front.close()
    return made


@pytest.fixture
def front(folder: Path) -> Iterator[FrontDesk]:
    opened = door(folder)
    yield opened
    opened.close()


def screen_of(place: Workplace) -> SignInScreen:
    screen = place.navigator.current
    assert isinstance(screen, SignInScreen)
    return screen


def key(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def type_in(qtbot: QtBot, type_text: TypeText, words: str) -> None:
    """Type into the field in focus, and wait until the hand scanner has given back what it held."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    type_text(words)
    qtbot.waitUntil(lambda: field.text() == words)


def give(qtbot: QtBot, type_text: TypeText, login: str, password: str) -> None:
    type_in(qtbot, type_text, login)
    key(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, type_text, password)
    key(qtbot, Qt.Key.Key_Return)


def enter(qtbot: QtBot, place: Workplace, front: FrontDesk, type_text: TypeText) -> None:
    place.navigator.ready(front)
    place.navigator.open("sign_in")
    give(qtbot, type_text, "aigerim", "first password")
    qtbot.waitUntil(lambda: place.navigator.current_name == "start", timeout=10_000)
    qtbot.waitUntil(lambda: place.jobs.running == 0, timeout=10_000)


def test_login_and_password_lead_to_the_day(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    enter(qtbot, workplace, front, type_text)
    assert front.clerk is not None
    assert front.clerk.id == "aigerim"


def test_keys_typed_before_the_program_is_ready_are_used_when_it_is(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    workplace.navigator.open("sign_in")
    give(qtbot, type_text, "aigerim", "first password")
    assert front.clerk is None
    workplace.navigator.ready(front)
    qtbot.waitUntil(lambda: workplace.navigator.current_name == "start", timeout=10_000)
    qtbot.waitUntil(lambda: workplace.jobs.running == 0, timeout=10_000)


@pytest.mark.parametrize(("login", "password"), [("aigerim", "wrong password"), ("nobody", "first password")])
def test_a_wrong_answer_does_not_say_which_of_the_two(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText, login: str, password: str
) -> None:
    workplace.navigator.ready(front)
    workplace.navigator.open("sign_in")
    screen = screen_of(workplace)
    with qtbot.waitSignal(screen._model.problem, timeout=10_000) as problem:
        give(qtbot, type_text, login, password)
    assert isinstance(problem.args[0], SecretWrong)
    assert screen.password_field.error == "Login or password is not right"
    assert screen.login_field.error == ""
    assert screen.login.value == login
    assert QApplication.focusWidget() is screen.password
    qtbot.waitUntil(lambda: workplace.jobs.running == 0, timeout=10_000)


def test_a_desk_that_is_open_elsewhere_says_so(
    qtbot: QtBot, workplace: Workplace, folder: Path, type_text: TypeText
) -> None:
    first, second = door(folder), door(folder)
    first.sign_in("aigerim", "first password")
    workplace.navigator.ready(second)
    workplace.navigator.open("sign_in")
    screen = screen_of(workplace)
    with qtbot.waitSignal(screen._model.problem, timeout=10_000) as problem:
        give(qtbot, type_text, "aigerim", "first password")
    assert isinstance(problem.args[0], StoreInUse)
    assert screen.banner.title == "The program is already open on this computer"
    first.close()
    key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workplace.navigator.current_name == "start", timeout=10_000)
    qtbot.waitUntil(lambda: workplace.jobs.running == 0, timeout=10_000)
    second.close()


def test_the_same_clerk_comes_back_to_the_same_field(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    enter(qtbot, workplace, front, type_text)
    start, field = workplace.navigator.current, QApplication.focusWidget()
    type_in(qtbot, type_text, "Serik")
    key(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    screen = screen_of(workplace)
    assert "Aigerim S." in screen._card.accessibleName()
    assert not workplace.navigator.open("start")
    assert not workplace.navigator.back()
    give(qtbot, type_text, "aigerim", "first password")
    qtbot.waitUntil(lambda: workplace.navigator.current is start, timeout=10_000)
    assert QApplication.focusWidget() is field
    assert isinstance(field, QLineEdit)
    assert field.text() == "Serik"
    qtbot.waitUntil(lambda: workplace.jobs.running == 0, timeout=10_000)


@pytest.mark.parametrize("place_of_focus", ["side bar", "act bar"])
def test_the_focus_comes_back_to_the_bars_too(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText, place_of_focus: str
) -> None:
    enter(qtbot, workplace, front, type_text)
    window, start = workplace.shell, workplace.navigator.current
    assert isinstance(window, MainWindow)
    assert isinstance(start, StartScreen)
    entry = window.side_bar.entries["start"]
    (entry if place_of_focus == "side bar" else window.act_bar.buttons["begin"]).setFocus()
    key(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    give(qtbot, type_text, "aigerim", "first password")
    qtbot.waitUntil(lambda: workplace.navigator.current is start, timeout=10_000)
    qtbot.waitUntil(lambda: workplace.jobs.running == 0, timeout=10_000)
    assert QApplication.focusWidget() is (entry if place_of_focus == "side bar" else start.wanted)


def test_another_clerk_at_the_lock_gets_a_day_of_her_own(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    enter(qtbot, workplace, front, type_text)
    before = workplace.navigator.current
    key(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    give(qtbot, type_text, "zhanna", "second password")
    qtbot.waitUntil(lambda: front.clerk is not None and front.clerk.id == "zhanna", timeout=10_000)
    qtbot.waitUntil(lambda: workplace.navigator.current_name == "start", timeout=10_000)
    assert workplace.navigator.current is not before
    assert not workplace.navigator.is_covered
    qtbot.waitUntil(lambda: workplace.jobs.running == 0, timeout=10_000)


def test_the_desk_locks_when_nobody_touches_it(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    enter(qtbot, workplace, front, type_text)
    window = workplace.shell
    assert isinstance(window, MainWindow)
    watch = IdleWatch(1, window)
    with qtbot.waitSignal(watch.idle, timeout=5_000):
        watch.idle.connect(window.lock)
    watch.deleteLater()
    assert isinstance(workplace.navigator.current, SignInScreen)


def test_the_practice_desk_tells_its_password_and_begins_anew(tmp_path: Path, workplace: Workplace) -> None:
    front = open_demo(tmp_path / "demo", SETTINGS, FixedClock(WEDNESDAY))
    assert front.desk is not None
    assert front.practice is not None
    assert (front.practice.login, front.practice.password) == (people().clerk.login, PASSWORD)
    assert front.reset is not None
    front.desk.drafts.start("x")
    front.reset()
    assert front.desk is not None
    assert front.desk.drafts.all() == ()
    assert front.clerk is not None
    assert len(front.desk.queue.visitors()) == 3
    front.close()


def test_a_capital_typed_with_shift_raises_no_doubt(qtbot: QtBot) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    press(field, "A")
    assert field.doubt is Doubt.CAPITALS
    qtbot.keyClick(field, "A", Qt.KeyboardModifier.ShiftModifier)
    assert (field.doubt, field.value) == (Doubt.NONE, "AA")


@pytest.mark.parametrize(
    ("letter", "doubt"), [("A", Doubt.CAPITALS), ("ф", Doubt.NOT_LATIN), ("7", Doubt.NONE)]
)
def test_caps_lock_and_another_layout_are_noticed(qtbot: QtBot, letter: str, doubt: Doubt) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    press(field, letter)
    assert field.doubt is doubt
    assert field.value == letter


@pytest.mark.parametrize("language", list(Language))
def test_every_language_fits_and_is_read_aloud(workplace: Workplace, language: Language) -> None:
    workplace.navigator.open("sign_in")
    workplace.language.choose(language)
    screen = screen_of(workplace)
    screen._on_problem(SecretWrong())
    settle(QApplication.instance())  # type: ignore[arg-type]  # there is one
    assert fit.faults(screen) == []
    assert accessible_faults(screen) == []
