"""The set-up assistant by keyboard alone: from an empty folder to a desk that opens after a restart."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app import bootstrap
from desk_app.devices.clock import FixedClock
from desk_app.domain.localized import Language
from desk_app.operations.front import FrontDesk, SetUpUnfinished
from desk_app.settings import PrintBackend, Settings
from tests.ui.desk_fixtures import WEDNESDAY
from tests.ui.hands import accessible_faults
from ui import fit
from ui.screens.set_up.screen import SetUpScreen
from ui.screens.set_up.view_model import Step
from ui.screenshots import settle
from ui.widgets.select_field import SelectField
from ui.workplace import Workplace

TypeText = Callable[[str], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
ACT = "order-20@2024-07"


def door(folder: Path) -> FrontDesk:
    return bootstrap.front_desk(folder, Settings(print_backend=PrintBackend.SIMULATOR), FixedClock(WEDNESDAY))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def front(folder: Path) -> Iterator[FrontDesk]:
    opened = door(folder)
    yield opened
    opened.close()


class Hands:
    """A clerk at the assistant: keys only."""

    def __init__(self, qtbot: QtBot, place: Workplace, type_text: TypeText) -> None:
        self._qtbot, self._place, self._type = qtbot, place, type_text

    @property
    def screen(self) -> SetUpScreen:
        screen = self._place.navigator.current
        assert isinstance(screen, SetUpScreen)
        return screen

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def go_on(self) -> None:
        self.press(Qt.Key.Key_Return, CONTROL)

    def back(self) -> None:
        self.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    def fill(self, *answers: str) -> None:
        """Answer the fields one after the other, moving on by Tab; an empty answer leaves one out."""
        for answer in answers:
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit), field
            if answer:
                self._type(answer)
                self._qtbot.waitUntil(lambda field=field, answer=answer: field.text() == answer)
            self.press(Qt.Key.Key_Tab)

    def choose(self) -> None:
        """Take the first choice of a list."""
        field = QApplication.focusWidget()
        assert isinstance(field, SelectField), field
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Tab)

    def answer_office(self) -> None:
        self.fill("№ 3 бөлім", "Отдел № 3", "atr", "7", "Атырау", "")
        self.choose()
        self.choose()
        assert self.screen.office.entry().notes() == ()
        self.go_on()

    def answer_account(self) -> None:
        self.fill("Сейітқали Айгерім", "маман", "специалист", "aigerim", "several words", "several words")
        self.go_on()


@pytest.fixture
def hands(qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText) -> Iterator[Hands]:
    workplace.navigator.open("set_up")
    workplace.navigator.ready(front)
    made = Hands(qtbot, workplace, type_text)
    qtbot.waitUntil(lambda: bool(made.screen.act_forms), timeout=10_000)
    yield made
    qtbot.waitUntil(lambda: workplace.jobs.running == 0, timeout=10_000)


def test_the_keyboard_alone_makes_a_desk_that_opens_after_a_restart(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, folder: Path, hands: Hands
) -> None:
    hands.answer_office()
    hands.answer_account()
    assert hands.screen._model.step is Step.ACTS
    hands.fill("", "", "", "", "15.08.2024", "letter 118")
    hands.go_on()
    assert hands.screen._model.step is Step.CHECK
    assert not (folder / "keys.json").exists()
    hands.go_on()
    qtbot.waitUntil(lambda: workplace.navigator.current_name == "start", timeout=20_000)
    qtbot.waitUntil(lambda: workplace.jobs.running == 0, timeout=10_000)
    front.close()

    again = door(folder)
    clerk = again.sign_in("aigerim", "several words")
    assert clerk.full_name == "Сейітқали Айгерім"
    assert again.desk is not None
    office = again.desk.office.known()
    assert (office.code, office.desk, office.name_kk) == ("ATR", 7, "№ 3 бөлім")
    assert office.channel == "state_corporation"
    [recorded] = again.desk.office.history_of_dates()
    assert (recorded.act_id, recorded.day, recorded.source) == (ACT, date(2024, 8, 15), "letter 118")
    assert recorded.entered_by == clerk.id
    again.close()


def test_what_is_missing_is_listed_and_each_line_leads_to_its_field(hands: Hands) -> None:
    hands.go_on()
    screen = hands.screen
    assert screen._model.step is Step.OFFICE
    assert QApplication.focusWidget() is screen.summary
    words = [line.text() for line in screen.summary.lines]
    fields = screen.office.form.fields
    asked = ("name_kk", "name_ru", "code", "desk", "channel", "region")
    assert words == [fields[name].error for name in asked]
    screen.summary.lines[2].setFocus()
    hands.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is fields["code"].widget


def test_what_was_typed_survives_going_back(hands: Hands) -> None:
    hands.answer_office()
    hands.fill("Сейітқали Айгерім", "маман", "")
    before = hands.screen.account.entry()
    hands.back()
    assert hands.screen._model.step is Step.OFFICE
    assert hands.screen.office.entry().code == "atr"
    hands.go_on()
    assert hands.screen._model.step is Step.ACCOUNT
    assert hands.screen.account.entry() == before
    assert hands.screen._model.answers.account.full_name == "Сейітқали Айгерім"


def test_passwords_that_differ_stop_at_their_field(hands: Hands) -> None:
    hands.answer_office()
    hands.fill("Сейітқали Айгерім", "маман", "специалист", "aigerim", "several words", "several word")
    hands.go_on()
    screen = hands.screen
    assert screen._model.step is Step.ACCOUNT
    assert screen.account.form.fields["again"].error == "The two passwords differ: type them again"


def test_an_answer_is_changed_from_the_last_page(hands: Hands) -> None:
    hands.answer_office()
    hands.answer_account()
    hands.go_on()
    screen = hands.screen
    buttons = screen.check.lists[Step.OFFICE].change_buttons
    assert QApplication.focusWidget() is buttons["name_kk"]
    buttons["code"].setFocus()
    hands.press(Qt.Key.Key_Return)
    assert screen._model.step is Step.OFFICE
    assert QApplication.focusWidget() is screen.office.form.fields["code"].widget


def test_a_set_up_that_ended_half_way_is_finished_with_the_same_password(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, folder: Path, hands: Hands
) -> None:
    bootstrap.keys_of(folder).create("aigerim", "several words")
    with pytest.raises(SetUpUnfinished):
        front.sign_in("aigerim", "several words")
    hands.answer_office()
    hands.answer_account()
    hands.go_on()
    hands.go_on()
    qtbot.waitUntil(lambda: workplace.navigator.current_name == "start", timeout=20_000)
    assert front.clerk is not None


def test_a_half_made_desk_does_not_open_to_another_password(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, folder: Path, hands: Hands
) -> None:
    bootstrap.keys_of(folder).create("aigerim", "quite another")
    hands.answer_office()
    hands.answer_account()
    hands.go_on()
    with qtbot.waitSignal(hands.screen._model.problem, timeout=10_000):
        hands.go_on()
    screen = hands.screen
    assert screen._model.step is Step.ACCOUNT
    assert screen.account.form.fields["password"].error == "This password is not right"
    assert front.clerk is None


@pytest.mark.parametrize("language", list(Language))
def test_every_step_fits_in_every_language_and_is_read_aloud(
    workplace: Workplace, hands: Hands, language: Language
) -> None:
    workplace.language.choose(language)
    for step in Step:
        hands.screen._model.go_to(step)
        settle(QApplication.instance())  # type: ignore[arg-type]  # there is one
        assert fit.faults(hands.screen) == [], step
        assert accessible_faults(hands.screen) == [], step
