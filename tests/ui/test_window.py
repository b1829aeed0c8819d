"""The window: screens, keys, languages, notices, the end."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import OutsideError, RuleError
from desk_app.domain.localized import Language
from tests.ui.hands import accessible_faults
from ui import fit, navigation, theme
from ui.jobs import Lane
from ui.main_window import MainWindow
from ui.screen import Act, Frame, Screen
from ui.screenshots import settle
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.side_parts import SideLine
from ui.widgets.text_field import TextField
from ui.workplace import Workplace

Typing = Callable[[str], None]


class Page(Screen):
    """A screen with one field, two acts, and a diary."""

    def __init__(self) -> None:
        super().__init__()
        self.diary: list[object] = []
        self.may_go = True
        self.summary = ErrorSummary()
        self.field = Field(TextField())
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.field)
        self.retranslate()

    def title(self) -> str:
        return "Title"

    def acts(self) -> tuple[Act, ...]:
        return (
            Act("print", "Print", lambda: self.diary.append("print"), key="F6"),
            Act("continue", "Continue", lambda: self.diary.append("continue"), key="Ctrl+Return"),
        )

    def retranslate(self) -> None:
        self.field.set_words("Name")

    def shown(self, **arguments: object) -> None:
        self.diary.append(arguments)

    def refresh(self) -> None:
        self.diary.append("refresh")

    def may_leave(self) -> bool:
        return self.may_go

    def take_scanned(self, text: str) -> bool:
        self.diary.append(text)
        return True


class BarePage(Page):
    frame: ClassVar[Frame] = Frame.BARE


@pytest.fixture
def window(workplace: Workplace) -> MainWindow:
    assert isinstance(workplace.shell, MainWindow)
    return workplace.shell


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, window: MainWindow) -> Page:
    made = Page()
    workplace.navigator.show_built("page", made, number=1)
    window.activateWindow()
    qtbot.waitUntil(made.field.widget.hasFocus)
    return made


def test_the_first_field_takes_the_keys_at_once(qtbot: QtBot, page: Page, type_text: Typing) -> None:
    type_text("Әлия")
    field = page.field.widget
    assert isinstance(field, TextField)
    assert field.value == "Ә"
    qtbot.waitUntil(lambda: field.value == "Әлия")


def test_acts_answer_to_their_keys_and_buttons(qtbot: QtBot, window: MainWindow, page: Page) -> None:
    page.diary.clear()
    qtbot.keyClick(page.field.widget, Qt.Key.Key_F6)
    qtbot.keyClick(page.field.widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.field.widget, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(window.act_bar.buttons["print"], Qt.MouseButton.LeftButton)
    assert page.diary == ["print", "continue", "continue", "print"]


def test_acts_in_other_words_keep_their_buttons(window: MainWindow, page: Page) -> None:
    before = dict(window.act_bar.buttons)
    page.bars_changed.emit()
    assert window.act_bar.buttons == before


def test_back_opens_the_screen_before_with_its_arguments(
    qtbot: QtBot, workplace: Workplace, window: MainWindow, page: Page
) -> None:
    workplace.navigator.open("keys")
    assert workplace.navigator.current_name == "keys"
    page.diary.clear()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (workplace.navigator.current, page.diary) == (page, [{"number": 1}])
    assert not workplace.navigator.back()


def test_a_screen_that_may_not_be_left_stays(workplace: Workplace, page: Page) -> None:
    page.may_go = False
    assert not workplace.navigator.open("keys")
    assert workplace.navigator.current is page
    page.may_go = True


def test_a_screen_that_needs_operations_waits_for_them(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(navigation.SCREENS, "late", "ui.screens.keys.screen")
    assert not workplace.navigator.open("late")
    assert workplace.navigator.current is None
    # Nothing in the window asks these for more than where the desk is and who works there.
    operations = SimpleNamespace(desk=None, clerk=None)
    workplace.navigator.ready(operations)  # type: ignore[arg-type] # a stand-in
    assert workplace.navigator.current_name == "late"
    assert workplace.operations is operations


def test_starting_anew_throws_every_screen_away(workplace: Workplace, page: Page) -> None:
    workplace.navigator.open("keys")
    workplace.navigator.start_anew("keys")
    assert not workplace.navigator.may_go_back
    assert workplace.navigator.current is not page


def test_a_bare_screen_has_no_ways_out(qtbot: QtBot, workplace: Workplace, window: MainWindow) -> None:
    bare = BarePage()
    workplace.navigator.show_built("bare", bare)
    window.activateWindow()
    qtbot.waitUntil(bare.field.widget.hasFocus)
    assert not window.top_bar.isVisible()
    assert not any(entry.isVisible() for entry in window.side_bar.entries.values())
    qtbot.keyClick(bare.field.widget, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert workplace.navigator.current is bare


def test_only_the_seen_screen_reads_again(qtbot: QtBot, workplace: Workplace, page: Page) -> None:
    def fail(error: Exception) -> None:
        raise AssertionError from error

    page.diary.clear()
    with qtbot.waitSignal(workplace.jobs.store_changed):
        workplace.jobs.do(Lane.STORE, lambda work: None, done=lambda _: None, failed=fail)
    assert page.diary == ["refresh"]
    workplace.navigator.open("keys")
    with qtbot.waitSignal(workplace.jobs.store_changed):
        workplace.jobs.do(Lane.STORE, lambda work: None, done=lambda _: None, failed=fail)
    assert page.diary == ["refresh"]


def test_languages_change_at_run_time_and_are_remembered(workplace: Workplace, window: MainWindow) -> None:
    workplace.navigator.open("keys")
    seen = set()
    for language in Language:
        window.side_bar.language_chosen.emit(language)
        assert workplace.preferences.language is language
        seen.add((window.side_bar.entries["keys"].text(), workplace.navigator.current.title()))  # type: ignore[union-attr] # opened above
    assert len(seen) == 3


@pytest.mark.parametrize("language", list(Language))
def test_the_name_of_the_program_is_the_same_in_every_language(
    application: QApplication, workplace: Workplace, window: MainWindow, language: Language
) -> None:
    window.choose_language(language)
    workplace.navigator.open("sign_in")
    settle(application)
    said = [text.text() for text in window.findChildren(QLabel) if text.isVisible()]
    assert window.windowTitle() == "Қабылдау"
    assert "Қабылдау" in said
    lines = [line.accessibleName() for line in window.side_bar.findChildren(SideLine)]
    assert any(line.startswith("Қабылдау") for line in lines)


def test_the_other_language_is_shown_while_its_key_is_held(
    application: QApplication, workplace: Workplace, window: MainWindow
) -> None:
    window.choose_language(Language.KK)
    settle(application)
    entry = window.side_bar.entries["start"]
    kazakh = entry.text()
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F12, plain))
    settle(application)
    assert (workplace.language.shown, entry.text() != kazakh) == (Language.RU, True)
    assert workplace.preferences.language is Language.KK
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_F12, plain))
    settle(application)
    assert (workplace.language.shown, entry.text()) == (Language.KK, kazakh)


def test_type_grows_by_keys_and_is_remembered(qtbot: QtBot, workplace: Workplace, page: Page) -> None:
    for _ in range(4):
        qtbot.keyClick(page.field.widget, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (theme.scale(), workplace.preferences.type_scale) == (150, 150)
    qtbot.keyClick(page.field.widget, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale() == 125


@dataclass(eq=False)
class Unreachable(OutsideError):
    """A line that is down."""


@dataclass(eq=False)
class NameMissing(RuleError):
    """No name was typed."""


def test_a_rule_error_is_listed_and_leads_to_its_field(
    qtbot: QtBot, workplace: Workplace, page: Page
) -> None:
    workplace.problems.show(NameMissing(), summary=page.summary, field_of=lambda error: page.field)
    assert page.summary.hasFocus()
    [line] = page.summary.lines
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert page.field.widget.hasFocus()


def test_an_outside_error_is_a_notice_that_tries_again(
    qtbot: QtBot, workplace: Workplace, window: MainWindow, page: Page
) -> None:
    tries: list[bool] = []
    workplace.problems.show(Unreachable(), retry=lambda: tries.append(True))
    assert window.banner.isVisible()
    qtbot.mouseClick(window.banner.act_button, Qt.MouseButton.LeftButton)
    assert (tries, window.banner.isVisible()) == ([True], False)


def test_our_own_mistake_opens_the_problem_page_and_leads_back(
    qtbot: QtBot, workplace: Workplace, page: Page, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        workplace.problems.show(KeyError("Сейітқали"))
    assert workplace.navigator.current_name == "problem"
    [record] = caplog.records
    assert workplace.navigator.current.incident.text() == record.incident  # type: ignore[union-attr,attr-defined] # the problem page
    workplace.navigator.back()
    assert workplace.navigator.current is page


def test_a_scanned_code_goes_to_the_screen_that_is_seen(
    workplace: Workplace, window: MainWindow, page: Page
) -> None:
    window.scanner.read.emit("AST-01-26-000042-X")
    assert page.diary[-1] == "AST-01-26-000042-X"


def test_a_notice_goes_with_its_page(workplace: Workplace, window: MainWindow, page: Page) -> None:
    window.notify(theme.Tone.NOTE, "Something happened")
    assert window.banner.isVisible()
    workplace.navigator.open("keys")
    assert not window.banner.isVisible()


def test_a_small_window_keeps_the_side_bar_as_icons(
    application: QApplication, workplace: Workplace, window: MainWindow
) -> None:
    wide = window.side_bar.width()
    theme.use(theme.ThemeName.LIGHT, scale=150)
    settle(application)
    assert window.side_bar.width() < wide
    assert fit.faults(window) == []


def test_everything_in_the_window_has_a_name(workplace: Workplace, window: MainWindow) -> None:
    workplace.navigator.open("keys")
    assert accessible_faults(window) == []
