"""Lists, notices, tables, pictures: what they show, tell and take by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import accessible_faults
from ui.screenshots import settle
from ui.theme import Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice, Segments
from ui.widgets.clock_ring import ClockRing
from ui.widgets.drop_area import DropArea
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.page import Page
from ui.widgets.paged_table import Column, PagedTable
from ui.widgets.pill import Pill
from ui.widgets.preview import Preview
from ui.widgets.side_by_side import SideBySide
from ui.widgets.summary_list import SummaryList, SummaryRow
from ui.widgets.task_list import Task, TaskList, TaskState
from ui.widgets.text import ElidedText, Text
from ui.widgets.text_field import TextField


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def tasks(qtbot: QtBot) -> TaskList:
    made = TaskList()
    made.set_tasks(
        [
            Task("applicant", "Applicant", TaskState.DONE),
            Task("papers", "Papers", TaskState.IN_PROGRESS),
            Task("check", "Check", TaskState.CANNOT_START, "After the papers"),
        ],
        current="papers",
    )
    shown(qtbot, made)
    return made


def test_steps_tell_number_and_state_in_words(tasks: TaskList) -> None:
    names = [row.accessibleName() for row in tasks.rows.values()]
    assert names == ["1. Applicant: Completed", "2. Papers: In progress", "3. Check: After the papers"]
    assert accessible_faults(tasks) == []


def test_steps_are_walked_by_arrows_and_opened_by_space(qtbot: QtBot, tasks: TaskList) -> None:
    tasks.rows["applicant"].setFocus()
    qtbot.keyClick(tasks.rows["applicant"], Qt.Key.Key_Down)
    assert tasks.rows["papers"].hasFocus()
    with qtbot.waitSignal(tasks.chosen) as chosen:
        qtbot.keyClick(tasks.rows["papers"], Qt.Key.Key_Space)
    assert chosen.args == ["papers"]


def test_a_step_that_cannot_start_opens_nothing(qtbot: QtBot, tasks: TaskList) -> None:
    with qtbot.assertNotEmitted(tasks.chosen):
        qtbot.mouseClick(tasks.rows["check"], Qt.MouseButton.LeftButton)


def test_a_new_state_keeps_the_row_and_its_focus(tasks: TaskList) -> None:
    row = tasks.rows["papers"]
    row.setFocus()
    tasks.set_tasks(
        [
            Task("applicant", "Applicant", TaskState.DONE),
            Task("papers", "Papers", TaskState.DONE),
            Task("check", "Check", TaskState.NOT_STARTED),
        ]
    )
    assert tasks.rows["papers"] is row
    assert row.hasFocus()
    assert row.accessibleName() == "2. Papers: Completed"


def test_answers_are_changed_by_name(qtbot: QtBot) -> None:
    summary = SummaryList()
    summary.set_rows(
        [SummaryRow("name", "Name", "<Әлия & Co>"), SummaryRow("day", "Day", "03.02.2001", may_change=False)]
    )
    shown(qtbot, summary)
    assert list(summary.change_buttons) == ["name"]
    assert summary.change_buttons["name"].accessibleName() == "Change: Name"
    with qtbot.waitSignal(summary.change_wanted) as wanted:
        qtbot.mouseClick(summary.change_buttons["name"], Qt.MouseButton.LeftButton)
    assert wanted.args == ["name"]


def test_the_summary_of_errors_takes_the_focus_and_goes_when_all_is_well(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    summary, first, second = ErrorSummary(), TextField(), TextField()
    for widget in (summary, first, second):
        column.addWidget(widget)
    shown(qtbot, page)
    first.setFocus()
    assert not summary.isVisible()
    summary.show_errors([("Type the name", first), ("Type the address", second), ("Come later", None)])
    assert summary.hasFocus()
    assert summary.accessibleName() == "3 things to put right. Type the name. Type the address. Come later"
    qtbot.keyClick(summary, Qt.Key.Key_Tab)
    assert summary.lines[0].hasFocus()
    summary.setFocus()
    qtbot.keyClick(summary, Qt.Key.Key_Return)
    assert first.hasFocus()
    summary.lines[1].setFocus()
    qtbot.keyClick(summary.lines[1], Qt.Key.Key_Space)
    assert second.hasFocus()
    assert not summary.lines[2].isEnabled()
    summary.show_errors([])
    assert not summary.isVisible()
    assert second.hasFocus()


def test_a_notice_hides_before_its_act_runs(qtbot: QtBot) -> None:
    banner = Banner()
    seen: list[bool] = []
    page = QWidget()
    QVBoxLayout(page).addWidget(banner)
    banner.say(
        Tone.BAD, "No paper", "Put paper in", act_words="Go on", act=lambda: seen.append(banner.isVisible())
    )
    shown(qtbot, page)
    assert accessible_faults(banner) == []
    qtbot.mouseClick(banner.act_button, Qt.MouseButton.LeftButton)
    assert seen == [False]


def test_the_clock_changes_its_meaning_at_sixty_and_ninety_percent(qtbot: QtBot) -> None:
    clock = ClockRing()
    qtbot.addWidget(clock)
    tones = []
    for elapsed_s in (0, 719, 720, 1_079, 1_080, 5_000):
        clock.start(elapsed_s=elapsed_s, limit_min=20)
        clock.stop()
        tones.append(clock.tone)
    good, attention, bad = Tone.GOOD, Tone.ATTENTION, Tone.BAD
    assert tones == [good, good, attention, attention, bad, bad]
    assert "of 20 minutes" in clock.accessibleName()


def test_without_a_limit_the_clock_never_warns(qtbot: QtBot) -> None:
    clock = ClockRing()
    qtbot.addWidget(clock)
    clock.start(elapsed_s=50_000, limit_min=None)
    clock.stop()
    assert clock.tone is Tone.GOOD
    assert clock.accessibleName() == "Service time, 833 minutes used"


COLUMNS = (
    Column("Number", lambda row: str(row[0])),
    Column(
        "State", lambda row: str(row[1]), stretch=True, tone=lambda row: Tone.BAD, icon_name=lambda row: "x"
    ),
)


@pytest.fixture
def table(qtbot: QtBot) -> PagedTable:
    made = PagedTable()
    made.setAccessibleName("Register")
    made.show_rows(COLUMNS, [(number, "late") for number in range(100, 200)], page=1, total=250)
    made.resize(600, 400)
    shown(qtbot, made)
    made.setFocus()
    return made


def test_a_table_opens_the_row_under_the_cursor(qtbot: QtBot, table: PagedTable) -> None:
    assert table.selected == (100, "late")
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [(101, "late")]
    assert accessible_faults(table) == []


def test_a_table_asks_for_the_pages_around(qtbot: QtBot, table: PagedTable) -> None:
    for button, page in ((table.earlier, 0), (table.later, 2)):
        with qtbot.waitSignal(table.page_wanted) as wanted:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert wanted.args == [page]
    table.show_rows(COLUMNS, [(1, "late")], page=2, total=201)
    assert table.earlier.isEnabled()
    assert not table.later.isEnabled()
    table.show_rows(COLUMNS, [], page=0, total=0)
    assert not table.later.isVisible()
    assert table.selected is None


def test_tab_leaves_the_table(qtbot: QtBot, table: PagedTable) -> None:
    qtbot.keyClick(table.view, Qt.Key.Key_Tab)
    assert not table.view.hasFocus()


def test_the_rows_keep_the_contract_of_a_model(qtbot: QtBot, table: PagedTable) -> None:
    model: QAbstractItemModel = table.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_rows(COLUMNS, [(1, "late")], page=0, total=1)
    table.show_rows(COLUMNS, [], page=0, total=0)
    assert tester.model() is model


def page_image(width: int = 100) -> QImage:
    image = QImage(width, width * 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def test_a_preview_turns_pages_and_zooms_by_keys(qtbot: QtBot) -> None:
    preview = Preview()
    shown(qtbot, preview)
    preview.show_pages([page_image(), page_image()])
    preview.setFocus()
    for key, page in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, 0)):
        # A page may be higher than the place for it: the key scrolls first and turns at the edge.
        for _ in range(40):
            if preview.page != page:
                qtbot.keyClick(QApplication.focusWidget(), key)
        assert preview.page == page
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus)
    assert preview.zoom == 1.25
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Minus)
    assert preview.zoom == 1.0
    assert accessible_faults(preview) == []
    preview.show_pages([])
    assert preview.page == 0


def dropped(area: DropArea, files: list[Path]) -> QDropEvent:
    """Return the event of dropping `files`; the caller keeps the event and with it the files."""
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPoint(5, 5).toPointF(),
        Qt.DropAction.CopyAction,
        given,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    area.kept = given  # type: ignore[attr-defined] # the event does not own it
    return event


def test_files_of_the_right_kind_are_taken(qtbot: QtBot, tmp_path: Path) -> None:
    area = DropArea((".pdf",))
    shown(qtbot, area)
    files = [tmp_path / "куәлік.PDF", tmp_path / "notes.txt"]
    with qtbot.waitSignal(area.files_given) as given:
        area.dropEvent(dropped(area, files))
    assert given.args == [[files[0]]]
    assert accessible_faults(area) == []


def test_a_pill_without_words_takes_no_room(qtbot: QtBot) -> None:
    pill = Pill(Tone.GOOD, "")
    pill.show_state(Tone.GOOD, "Accepted")
    assert not pill.isVisible(), "a part without a page opened as a window"
    page = QWidget()
    QVBoxLayout(page).addWidget(pill)
    shown(qtbot, page)
    assert (pill.isVisible(), pill.accessibleName()) == (True, "Accepted")
    pill.show_state(Tone.BAD, "")
    assert not pill.isVisible()


def test_a_button_tells_its_key(qtbot: QtBot) -> None:
    button = Button("Continue", key="Ctrl+Return")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Continue, Ctrl+Enter"


def test_marks_in_a_text_are_letters(qtbot: QtBot) -> None:
    text = Text()
    qtbot.addWidget(text)
    text.setText("<b>Әлия</b>")
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_a_text_without_room_ends_in_dots_and_is_whole_in_its_tip(
    application: QApplication, qtbot: QtBot
) -> None:
    text = ElidedText()
    text.setText("Әбдірахманова Гүлнұр Өмірзаққызы")
    shown(qtbot, text)
    text.resize(60, 20)
    settle(application)
    assert text.is_elided()
    assert text.toolTip() == text.text()
    text.resize(900, 20)
    settle(application)
    assert not text.is_elided()


def test_parts_go_under_each_other_where_there_is_no_room(application: QApplication, qtbot: QtBot) -> None:
    parts = [Button("One"), Button("Two")]
    row = SideBySide([(parts[0], 1), (parts[1], 0)])
    shown(qtbot, row)
    row.resize(600, 100)
    settle(application)
    assert not row.is_narrow
    row.resize(row.minimumSizeHint().width(), 200)
    settle(application)
    assert row.is_narrow
    assert parts[0].geometry().bottom() < parts[1].geometry().top()
    assert row.heightForWidth(row.width()) > row.heightForWidth(600)


def test_answers_made_anew_keep_their_place_in_the_tab_order(application: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, answers, last = TextField(), Segments(), TextField()
    for widget in (first, answers, last):
        column.addWidget(widget)
    shown(qtbot, page)
    for offered in ("ab", "abc"):
        answers.set_choices([Choice(letter, letter) for letter in offered])
        settle(application)
        first.setFocus()
        qtbot.keyClick(first, Qt.Key.Key_Tab)
        assert answers.buttons[0].hasFocus()
        qtbot.keyClick(answers.buttons[0], Qt.Key.Key_Tab)
        assert last.hasFocus()


def test_the_first_answers_of_a_page_come_first(application: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    answers, last = Segments(), TextField()
    for widget in (answers, last):
        column.addWidget(widget)
    shown(qtbot, page)
    answers.set_choices([Choice("a", "a")])
    settle(application)
    answers.buttons[0].setFocus()
    qtbot.keyClick(answers.buttons[0], Qt.Key.Key_Tab)
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert answers.buttons[0].hasFocus()


def test_a_page_opens_at_its_top_and_keeps_what_has_the_focus_in_sight(qtbot: QtBot) -> None:
    page, above, field = Page(), QWidget(), TextField()
    above.setFixedHeight(100)
    for part in (above, field):
        page.body.addWidget(part)
    page.body.addSpacing(2000)
    page.resize(400, 300)
    shown(qtbot, page)
    field.setFocus()

    def in_sight() -> bool:
        top = field.mapTo(page.viewport(), QPoint(0, 0)).y()
        return 0 <= top <= page.viewport().height() - field.height()

    above.setFixedHeight(900)
    qtbot.waitUntil(in_sight)
    field.clearFocus()
    page.hide()
    page.show()
    assert page.verticalScrollBar().value() == 0
