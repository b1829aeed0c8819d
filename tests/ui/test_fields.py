"""Fields: what is typed, read, shown, and told to a screen reader."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import accessible_faults, press
from ui import keys
from ui.keys import Key
from ui.widgets.choice_list import Choice, ChoiceList, Segments
from ui.widgets.date_field import DateField
from ui.widgets.dates import read_date, written
from ui.widgets.field import Field
from ui.widgets.id_number_field import IdNumberField
from ui.widgets.search_field import SearchField
from ui.widgets.select_field import SelectField
from ui.widgets.text_field import LIMIT, TextField

Typing = Callable[[str], None]
KAZAKH_ROW = '"әіңғ,.үұқ'


def shown(qtbot: QtBot, widget: QWidget, focus: QWidget | None = None) -> None:
    """Show a window and wait until `focus` (else the widget itself) takes the keys."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    wanted = focus or widget
    wanted.setFocus()
    qtbot.waitUntil(wanted.hasFocus)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("03.02.2001", date(2001, 2, 3)),
        ("3.2.2001", date(2001, 2, 3)),
        ("03022001", date(2001, 2, 3)),
        ("03/02/2001", date(2001, 2, 3)),
        ("03-02-2001", date(2001, 2, 3)),
        (" 03 02 2001 ", date(2001, 2, 3)),
        ("2001-02-03", date(2001, 2, 3)),
        ("29.02.2000", date(2000, 2, 29)),
        ("29.02.2001", None),
        ("30.02.2001", None),
        ("03.02.01", None),
        ("030201", None),
        ("03.02", None),
        ("00.00.0000", None),
        ("", None),
        ("күні", None),
    ],
)
def test_a_day_is_read_however_it_is_typed(typed: str, day: date | None) -> None:
    assert read_date(typed) == day


@given(st.dates())
def test_a_written_day_is_read_back(day: date) -> None:
    assert read_date(written(day)) == day
    assert read_date(written(day).replace(".", "")) == day
    assert read_date(day.isoformat()) == day


@given(st.text())
def test_no_text_breaks_the_reading_of_days(text: str) -> None:
    found = read_date(text)
    assert found is None or read_date(written(found)) == found


def test_a_day_is_tidied_when_the_field_is_left(qtbot: QtBot, type_text: Typing) -> None:
    field = DateField()
    shown(qtbot, field)
    with qtbot.waitSignal(field.edited, check_params_cb=lambda day: day == date(2001, 2, 3)):
        type_text("03022001")
    field.clearFocus()
    assert (field.text(), field.value) == ("03.02.2001", date(2001, 2, 3))


def test_a_day_nobody_can_read_stays_and_is_named(qtbot: QtBot, type_text: Typing) -> None:
    field = DateField()
    box = Field(field)
    box.set_words("Date of birth")
    shown(qtbot, box, field)
    type_text("31.02.2001")
    field.clearFocus()
    assert field.text() == "31.02.2001"
    assert field.is_unreadable
    assert "03.02.2001" in box.error
    field.setFocus()
    field.selectAll()
    type_text("01.02.2001")
    assert box.error == ""


def test_the_kazakh_number_row_types_digits_and_dots_part_days(qtbot: QtBot) -> None:
    field = DateField()
    shown(qtbot, field)
    # Keys 0 3, dot of the number pad, 0 2, dot, 2 0 0 7: the dot over the 7 is a digit, another dot is not.
    for letter, code in [("қ", 19), ("і", 12), (".", 91), ("қ", 19), ("ә", 11), (".", 91)]:
        press(field, letter, code)
    for letter, code in [("ә", 11), ("қ", 19), ("қ", 19), (".", 16)]:
        press(field, letter, code)
    assert field.value == date(2007, 2, 3)


def test_an_identification_number_takes_the_kazakh_number_row(qtbot: QtBot, type_text: Typing) -> None:
    field = IdNumberField()
    shown(qtbot, field)
    with qtbot.waitSignal(field.completed) as completed:
        type_text(KAZAKH_ROW + '"ә')
    assert completed.args == ["123456789012"]
    assert field.text() == "123456 789012"


def test_a_number_of_a_document_takes_the_kazakh_number_row_and_a_name_does_not(
    qtbot: QtBot, type_text: Typing
) -> None:
    number, name = TextField(is_number=True), TextField()
    for field in (number, name):
        shown(qtbot, field)
        for letter, code in [("N", 57), ('"', 10), ("ә", 11), ("-", 82), ("қ", 19)]:
            press(field, letter, code)
    assert (number.value, name.value) == ("N12-0", 'N"ә-қ')


def test_undo_is_left_to_the_screen_where_a_field_has_none(qtbot: QtBot, type_text: Typing) -> None:
    page, calls = QWidget(), []
    field = TextField(parent=page)
    keys.on_key(page, Key.UNDO, lambda: calls.append("undo"))
    shown(qtbot, page, field)
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert calls == ["undo"]
    type_text("Алма")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (calls, field.text()) == (["undo"], "")


def test_an_identification_number_keeps_digits_alone(qtbot: QtBot, type_text: Typing) -> None:
    field = IdNumberField()
    shown(qtbot, field)
    type_text("01o02-03 4000179999")
    assert (field.value, field.text()) == ("010203400017", "010203 400017")


def test_correcting_in_the_middle_keeps_the_cursor(qtbot: QtBot, type_text: Typing) -> None:
    field = IdNumberField()
    shown(qtbot, field)
    field.set_value("01020340001")
    field.setCursorPosition(2)
    type_text("9")
    assert (field.text(), field.cursorPosition()) == ("019020 340001", 3)


def test_a_pasted_number_loses_what_is_no_digit(qtbot: QtBot) -> None:
    field = IdNumberField()
    shown(qtbot, field)
    QGuiApplication.clipboard().setText("ЖСН: 010203-400017")
    field.paste()
    assert field.value == "010203400017"


def test_three_hundred_letters_are_fine_and_more_are_named_and_kept(qtbot: QtBot, type_text: Typing) -> None:
    field = TextField()
    box = Field(field)
    box.set_words("Name")
    shown(qtbot, box, field)
    field.set_value("Ә" * LIMIT)
    assert not box.error
    type_text("лия")
    assert field.is_too_long
    assert len(field.value) == LIMIT + 3
    assert box.error.startswith("3 letters")


def test_text_is_composed_and_its_spaces_are_single(qtbot: QtBot, type_text: Typing) -> None:
    field = TextField()
    shown(qtbot, field)
    field.set_value("й".join(["И", "\u0438\u0306"]))
    assert field.value == "Ийй"
    field.set_value("")
    type_text("  Әлия   Сейітқали ")
    assert field.value == "Әлия Сейітқали"


def test_setting_what_is_typed_already_moves_nothing(qtbot: QtBot, type_text: Typing) -> None:
    field = TextField()
    shown(qtbot, field)
    type_text("Әлия ")
    field.setCursorPosition(2)
    field.set_value("Әлия")
    assert (field.text(), field.cursorPosition()) == ("Әлия ", 2)


def test_typing_takes_the_tick_away(qtbot: QtBot, type_text: Typing) -> None:
    field = TextField()
    shown(qtbot, field)
    field.show_saved(True)
    assert field.is_saved
    type_text("ә")
    assert not field.is_saved


def test_a_field_gives_name_and_error_to_a_screen_reader(qtbot: QtBot) -> None:
    box = Field(TextField())
    qtbot.addWidget(box)
    box.show()
    assert accessible_faults(box) == ["TextField "]
    box.set_words("Full name", "As in the identity card")
    assert accessible_faults(box) == []
    assert box.widget.accessibleDescription() == "As in the identity card"
    box.show_error("Type the name")
    assert (box.widget.accessibleDescription(), box.widget.property("deskState")) == (
        "Type the name",
        "error",
    )
    box.show_warning("Two people have this name")
    assert (box.error, box.warning) == ("", "Two people have this name")
    box.show_error("")
    assert (box.error, box.warning) == ("", "")


def test_a_search_waits_for_a_pause_and_enter_does_not(qtbot: QtBot, type_text: Typing) -> None:
    field = SearchField()
    shown(qtbot, field)
    told: list[str] = []
    field.searched.connect(told.append)
    with qtbot.waitSignal(field.searched):
        type_text("Әлия")
    assert told == ["Әлия"]
    type_text(" С")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["Әлия", "Әлия С"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (told[-1], field.text()) == ("", "")


CHOICES = [Choice("original", "Original"), Choice("copy", "Copy", "Certified"), Choice("none", "Not shown")]


@pytest.mark.parametrize(("kind", "key"), [(ChoiceList, Qt.Key.Key_Down), (Segments, Qt.Key.Key_Right)])
def test_answers_are_one_tab_stop_with_arrows_inside(
    qtbot: QtBot, kind: type[ChoiceList] | type[Segments], key: Qt.Key
) -> None:
    answers = kind()
    answers.setAccessibleName("How it was shown")
    answers.set_choices(CHOICES)
    answers.set_value("original")
    shown(qtbot, answers, answers.buttons[0])
    chosen: list[object] = []
    answers.chosen.connect(chosen.append)
    qtbot.keyClick(answers.buttons[0], key)
    assert (answers.value, chosen) == ("copy", ["copy"])
    assert answers.buttons[1].hasFocus()
    assert answers.buttons[1].accessibleName() == "How it was shown: Copy"
    assert accessible_faults(answers) == []


@pytest.mark.parametrize("kind", [ChoiceList, Segments])
def test_other_words_keep_answer_and_focus(qtbot: QtBot, kind: type[ChoiceList] | type[Segments]) -> None:
    answers = kind()
    answers.set_choices(CHOICES)
    answers.set_value("copy")
    shown(qtbot, answers, answers.buttons[1])
    answers.set_choices([Choice(choice.value, choice.words + "!") for choice in CHOICES])
    assert answers.value == "copy"
    assert answers.buttons[1].hasFocus()
    answers.set_value(None)
    assert answers.value is None
    answers.set_choices([])
    assert answers.value is None


def test_a_list_keeps_its_value_and_leaves_the_wheel_alone(qtbot: QtBot) -> None:
    field = SelectField()
    field.setAccessibleName("Answer")
    qtbot.addWidget(field)
    field.set_choices(CHOICES)
    assert field.value is None
    field.set_value("copy")
    field.set_choices(list(reversed(CHOICES)))
    assert field.value == "copy"
    field.set_value("unheard of")
    assert field.value is None
