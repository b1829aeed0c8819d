"""The settings on a real store: what each role may change, and that it was changed."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app import bootstrap
from desk_app.commands.demo import open_demo
from desk_app.commands.practice import demo_office
from desk_app.devices.clock import FixedClock
from desk_app.domain.clerk import Clerk, Role
from desk_app.domain.errors import SecretWrong
from desk_app.domain.localized import Language
from desk_app.operations.front import FrontDesk, SetUp
from desk_app.settings import PrintBackend, Settings
from desk_app.version import VERSION
from tests.ui.desk_fixtures import WEDNESDAY
from tests.ui.hands import accessible_faults
from ui import fit, theme
from ui.screens.settings.screen import Section, SettingsScreen
from ui.screenshots import settle
from ui.theme import ThemeName
from ui.workplace import Workplace

TypeText = Callable[[str], None]
SETTINGS = Settings(print_backend=PrintBackend.SIMULATOR)
CONTROL = Qt.KeyboardModifier.ControlModifier
ACT = "order-20@2024"


@pytest.fixture
def front(tmp_path: Path) -> Iterator[FrontDesk]:
    """A desk whose administrator `aigerim` is signed in; there is also a clerk, `zhanna`."""
    opened = bootstrap.front_desk(tmp_path / "desk", SETTINGS, FixedClock(WEDNESDAY))
    clerk = opened.set_up(SetUp(demo_office(), "aigerim", "first password", "Aigerim S.", "maman", "spets"))
    assert opened.desk is not None
    other = Clerk("zhanna", "Zhanna B.", "maman", "spets", Role.CLERK)
    opened.desk.sessions.add_account("zhanna", "second password", other, by=clerk)
    yield opened
    opened.close()


def show(qtbot: QtBot, place: Workplace, front: FrontDesk, section: Section) -> SettingsScreen:
    place.navigator.ready(front)
    place.navigator.open("settings", section=section.value)
    screen = place.navigator.current
    assert isinstance(screen, SettingsScreen)
    rest(qtbot, place)
    settle(QApplication.instance())  # type: ignore[arg-type]  # there is one
    return screen


def rest(qtbot: QtBot, place: Workplace) -> None:
    qtbot.waitUntil(lambda: place.jobs.running == 0, timeout=10_000)


def key(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def type_in(qtbot: QtBot, type_text: TypeText, field: object, words: str) -> None:
    """Type into a field, and wait until the hand scanner has given back what it held."""
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    type_text(words)
    qtbot.waitUntil(lambda: field.text() == words)


def test_arrows_go_from_section_to_section(qtbot: QtBot, workplace: Workplace, front: FrontDesk) -> None:
    screen = show(qtbot, workplace, front, Section.WINDOW)
    assert QApplication.focusWidget() is screen.tabs.buttons[0]
    key(qtbot, Qt.Key.Key_Right)
    assert screen.office.isVisibleTo(screen)
    assert not screen.window_part.isVisibleTo(screen)


def test_an_administrator_changes_the_office(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front, Section.OFFICE)
    field = screen.office.form.form.fields["address"].widget
    type_in(qtbot, type_text, field, "Атырау, Үлгі 2")
    key(qtbot, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, workplace)
    assert front.desk is not None
    office = front.desk.office.known()
    assert (office.address, office.code, office.demo) == ("Атырау, Үлгі 2", "ATR", True)


def test_what_is_being_typed_is_not_overwritten_by_what_is_stored(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front, Section.OFFICE)
    field = screen.office.form.form.fields["phone"].widget
    type_in(qtbot, type_text, field, "+7 700")
    screen.refresh()
    rest(qtbot, workplace)
    workplace.language.choose(Language.RU)
    assert isinstance(field, QLineEdit)
    assert field.text() == "+7 700"


def test_code_and_desk_number_stay_as_they_are_in_numbers(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk
) -> None:
    screen = show(qtbot, workplace, front, Section.OFFICE)
    for name in ("code", "desk"):
        field = screen.office.form.form.fields[name].widget
        assert isinstance(field, QLineEdit)
        assert field.isReadOnly()


def test_a_clerk_reads_the_office_and_is_told_who_changes_it(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk
) -> None:
    front.sign_in("zhanna", "second password")
    screen = show(qtbot, workplace, front, Section.OFFICE)
    assert screen.office.notice.title == "You can read these particulars. An administrator changes them."
    field = screen.office.form.form.fields["address"].widget
    assert isinstance(field, QLineEdit)
    assert field.isReadOnly()
    assert screen.acts() == ()


def test_a_day_is_recorded_with_its_source(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front, Section.ACTS)
    fields = screen.acts_part.forms[ACT].form.fields
    type_in(qtbot, type_text, fields["day"].widget, "14.06.2024")
    key(qtbot, Qt.Key.Key_Return, CONTROL)
    assert fields["source"].error == "Fill in: Where the day is known from"
    type_in(qtbot, type_text, fields["source"].widget, "letter 118")
    key(qtbot, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, workplace)
    assert front.desk is not None
    [entry] = front.desk.office.history_of_dates()
    assert (entry.act_id, entry.day, entry.source) == (ACT, date(2024, 6, 14), "letter 118")
    [row] = screen.acts_part.records.rows.values()
    assert "14.06.2024" in row.accessibleName()
    assert "Aigerim S." in row.accessibleName()
    assert screen.acts_part.typed() == {}


def test_an_administrator_adds_a_clerk_who_can_sign_in(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front, Section.ACCOUNTS)
    fields = screen.accounts.form.form.fields
    answers = ("Нұрлан Ө.", "маман", "специалист", "nurlan", "third password", "third password")
    for field, answer in zip(fields.values(), answers, strict=True):
        type_in(qtbot, type_text, field.widget, answer)
    screen.accounts.add_button.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    rest(qtbot, workplace)
    assert "nurlan" in screen.accounts.list.rows
    assert fields["password"].widget.property("text") == ""
    assert front.sign_in("nurlan", "third password").role is Role.CLERK


def test_a_login_that_is_taken_is_told_at_its_field(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front, Section.ACCOUNTS)
    fields = screen.accounts.form.form.fields
    answers = ("Нұрлан Ө.", "маман", "специалист", "Zhanna", "third password", "third password")
    for field, answer in zip(fields.values(), answers, strict=True):
        type_in(qtbot, type_text, field.widget, answer)
    screen.accounts.add_button.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    rest(qtbot, workplace)
    assert fields["login"].error == "Another account has this login: choose another"
    assert fields["full_name"].widget.property("text") == "Нұрлан Ө."


def test_an_account_is_switched_off_and_let_in_again_with_a_new_password(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front, Section.ACCOUNTS)
    screen.accounts.list.rows["zhanna"].setFocus()
    key(qtbot, Qt.Key.Key_Return)
    panel = screen.accounts.panel
    fields = panel.password.fields
    assert QApplication.focusWidget() is fields["password"].widget
    panel.off_button.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    rest(qtbot, workplace)
    assert "Switched off" in screen.accounts.list.rows["zhanna"].accessibleName()
    with pytest.raises(SecretWrong):
        front.sign_in("zhanna", "second password")
    assert not panel.off_button.isVisibleTo(screen)
    for name in ("password", "again"):
        type_in(qtbot, type_text, fields[name].widget, "another password")
    panel.password_button.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    rest(qtbot, workplace)
    assert "May sign in" in screen.accounts.list.rows["zhanna"].accessibleName()
    assert front.sign_in("zhanna", "another password").id == "zhanna"


def test_nobody_switches_off_the_own_account(qtbot: QtBot, workplace: Workplace, front: FrontDesk) -> None:
    screen = show(qtbot, workplace, front, Section.ACCOUNTS)
    screen.accounts.list.rows["aigerim"].setFocus()
    key(qtbot, Qt.Key.Key_Return)
    assert not screen.accounts.panel.isVisibleTo(screen)


def test_a_clerk_sees_the_own_account_and_changes_the_own_password(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    front.sign_in("zhanna", "second password")
    screen = show(qtbot, workplace, front, Section.ACCOUNTS)
    assert list(screen.accounts.list.rows) == ["zhanna"]
    assert not screen.accounts.form.isVisibleTo(screen)
    fields = screen.accounts.password.fields
    for name, answer in (
        ("old", "not this one"),
        ("password", "a new password"),
        ("again", "a new password"),
    ):
        type_in(qtbot, type_text, fields[name].widget, answer)
    screen.accounts.password_button.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    rest(qtbot, workplace)
    assert fields["old"].error == "This password is not right"
    type_in(qtbot, type_text, fields["old"].widget, "second password")
    screen.accounts.password_button.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    rest(qtbot, workplace)
    assert front.sign_in("zhanna", "a new password").id == "zhanna"


def test_colours_and_type_change_at_once_and_are_kept(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk
) -> None:
    screen = show(qtbot, workplace, front, Section.WINDOW)
    screen.window_part.theme.buttons[0].setFocus()
    key(qtbot, Qt.Key.Key_Right)
    assert theme.name() is ThemeName.DARK
    assert workplace.preferences.theme is ThemeName.DARK
    screen.window_part.scale.buttons[0].setFocus()
    key(qtbot, Qt.Key.Key_Right)
    assert (theme.scale(), workplace.preferences.type_scale) == (125, 125)


def test_the_version_shown_is_that_of_the_project(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, repository: Path
) -> None:
    screen = show(qtbot, workplace, front, Section.ABOUT)
    assert f'version = "{VERSION}"' in (repository / "pyproject.toml").read_text(encoding="utf-8")
    assert not screen.about.reset_button.isVisibleTo(screen)


def test_practice_is_reset_only_on_the_second_press(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path
) -> None:
    front = open_demo(tmp_path / "demo", SETTINGS, FixedClock(WEDNESDAY))
    assert front.desk is not None
    front.desk.drafts.start("somebody")
    screen = show(qtbot, workplace, front, Section.ABOUT)
    screen.about.reset_button.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    assert len(front.desk.drafts.all()) == 1
    key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workplace.navigator.current_name == "start", timeout=20_000)
    rest(qtbot, workplace)
    assert front.desk.drafts.all() == ()
    front.close()


@pytest.mark.parametrize("language", list(Language))
def test_every_section_fits_in_every_language_and_is_read_aloud(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, language: Language
) -> None:
    screen = show(qtbot, workplace, front, Section.WINDOW)
    workplace.language.choose(language)
    for section in Section:
        screen.open_section(section)
        settle(QApplication.instance())  # type: ignore[arg-type]  # there is one
        assert fit.faults(screen) == [], section
        assert accessible_faults(screen) == [], section
