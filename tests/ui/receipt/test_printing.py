"""F6 prints the papers of a case; the tray tells how far each is, and the store what became of it."""

import stat
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk_app.devices.printers.simulator import Condition
from desk_app.domain.application import Application
from desk_app.domain.event import EventKind
from desk_app.operations.ports import PrintJob, PrintState
from tests.ui.desk_fixtures import Bench
from ui.screens.receipt.screen import ReceiptScreen
from ui.widgets.print_tray import PrintRow
from ui.workplace import Workplace

ENOUGH = timedelta(seconds=30)


def opened(place: Workplace, case: Application, qtbot: QtBot) -> ReceiptScreen:
    place.navigator.open("receipt", case=case)
    screen = place.navigator.current
    assert isinstance(screen, ReceiptScreen)
    qtbot.waitUntil(lambda: screen.tray.printers.count() == 1 and place.jobs.running == 0)
    return screen


def press(screen: ReceiptScreen, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(screen.window().focusWidget(), key)


def rows(screen: ReceiptScreen) -> list[PrintRow]:
    return list(screen.tray.rows.values())


def stored(bench: Bench, case: Application) -> list[PrintJob]:
    return list(bench.desk.printouts.jobs(case.id))


def texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[n].get_textpage().get_text_bounded() for n in range(len(document))]
    finally:
        document.close()


def test_a_refusal_is_one_job_with_both_copies_marked(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    case = bench.refuse()
    screen = opened(place, case, qtbot)
    press(screen, Qt.Key.Key_F6, qtbot)
    qtbot.waitUntil(lambda: [row.state_words for row in rows(screen)] == ["Printing"])
    bench.clock.advance(ENOUGH)
    qtbot.waitUntil(lambda: [row.state_words for row in rows(screen)] == ["Printed"])

    [(title, pdf)] = bench.printer.sent
    assert title == f"{case.number} F24-3"
    pages = texts(pdf)
    half = len(pages) // 2
    assert len(pages) == 2 * half
    assert all("1/2" in page for page in pages[:half])
    assert all("2/2" in page for page in pages[half:])
    [job] = stored(bench, case)
    assert (job.state, job.copies, job.reprint) == (PrintState.DONE, 2, 0)
    kinds = [entry.kind for entry in bench.desk.register.history(case.id)]
    assert kinds[-2:] == [EventKind.PRINT_SENT, EventKind.PRINT_ENDED]


def test_the_printer_keeps_no_name_once_the_outcome_is_stored(
    place: Workplace, bench: Bench, qtbot: QtBot
) -> None:
    screen = opened(place, bench.accept(), qtbot)
    press(screen, Qt.Key.Key_F6, qtbot)
    qtbot.waitUntil(lambda: len(rows(screen)) == 2)
    assert bench.printer.remembered() == 2
    bench.clock.advance(ENOUGH)
    qtbot.waitUntil(lambda: [row.state_words for row in rows(screen)] == ["Printed", "Printed"])
    assert bench.printer.remembered() == 0


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Condition.NO_PAPER, "No paper: add paper, it goes on by itself"),
        (Condition.JAMMED, "Paper jam: take the jammed sheet out, it goes on by itself"),
        (Condition.PAUSED, "The printer is paused: ask the administrator to resume it"),
    ],
)
def test_a_printer_that_stands_says_why_and_goes_on(
    place: Workplace, bench: Bench, qtbot: QtBot, condition: Condition, words: str
) -> None:
    case = bench.refuse()
    screen = opened(place, case, qtbot)
    bench.printer.set_condition(condition)
    press(screen, Qt.Key.Key_F6, qtbot)
    qtbot.waitUntil(lambda: [row.reason.text() for row in rows(screen)] == [words])
    assert [row.state_words for row in rows(screen)] == ["Stopped"]
    assert [job.reason for job in stored(bench, case)] == [condition.value]

    bench.printer.set_condition(Condition.READY)
    bench.clock.advance(ENOUGH)
    qtbot.waitUntil(lambda: [row.state_words for row in rows(screen)] == ["Printed"])
    assert rows(screen)[0].reason.isHidden()
    assert len(bench.printer.sent) == 1


def test_a_second_press_prints_nothing_twice(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    screen = opened(place, bench.accept(), qtbot)
    for _ in range(3):
        press(screen, Qt.Key.Key_F6, qtbot)
    qtbot.waitUntil(lambda: len(rows(screen)) == 2 and place.jobs.running == 0)
    press(screen, Qt.Key.Key_F6, qtbot)
    assert place.shell.banner.title == "All papers were sent to the printer"  # type: ignore[attr-defined]  # the window
    assert len(bench.printer.sent) == 2


def test_a_printer_that_takes_nothing_is_told_and_tried_again(
    place: Workplace, bench: Bench, qtbot: QtBot
) -> None:
    case = bench.refuse()
    screen = opened(place, case, qtbot)
    bench.printer.set_condition(Condition.REJECTING)
    press(screen, Qt.Key.Key_F6, qtbot)
    qtbot.waitUntil(lambda: [row.state_words for row in rows(screen)] == ["Not printed"])
    [row] = rows(screen)
    assert row.reason.text() == "The printer takes no papers: choose another printer"
    assert [job.reason for job in stored(bench, case)] == ["rejecting"]

    bench.printer.set_condition(Condition.READY)
    row.again.setFocus()
    qtbot.keyClick(row.again, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [row.state_words for row in rows(screen)] == ["Printing"])
    assert [job.reprint for job in stored(bench, case)] == [0, 0]


def test_a_job_is_taken_back(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    case = bench.refuse()
    screen = opened(place, case, qtbot)
    press(screen, Qt.Key.Key_F6, qtbot)
    qtbot.waitUntil(lambda: len(rows(screen)) == 1)
    qtbot.keyClick(rows(screen)[0].cancel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [row.state_words for row in rows(screen)] == ["Cancelled"])
    assert [job.state for job in stored(bench, case)] == [PrintState.CANCELLED]


def test_the_next_visitor_waits_for_no_printer(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    case = bench.refuse()
    screen = opened(place, case, qtbot)
    press(screen, Qt.Key.Key_F6, qtbot)
    qtbot.waitUntil(lambda: len(rows(screen)) == 1)
    other = bench.accept(surname="Серікбаев")
    assert place.navigator.open("receipt", case=other)
    assert rows(screen) == []
    assert place.navigator.open("register")
    bench.clock.advance(ENOUGH)
    qtbot.waitUntil(lambda: [job.state for job in stored(bench, case)] == [PrintState.DONE])


def test_without_a_printer_the_paper_is_saved_as_a_file(
    place: Workplace, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = bench.desk
    bench.take_printer()
    case = bench.refuse()
    place.navigator.open("receipt", case=case)
    screen = place.navigator.current
    assert isinstance(screen, ReceiptScreen)
    qtbot.waitUntil(lambda: screen.tray.printers.isHidden() or not screen.tray.printers.isVisible())
    qtbot.waitUntil(lambda: place.jobs.running == 0)
    assert screen.tray.says_no_printer
    assert [act.name for act in screen.acts()] == ["case", "next"]
    qtbot.keyClick(screen.tray.save, Qt.Key.Key_Space)
    [dialog] = screen.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"{case.number}-F24-3.pdf")
    file = tmp_path / "refusal.pdf"
    with qtbot.waitSignal(screen.saving.saved, timeout=5_000):
        dialog.fileSelected.emit(str(file))
        dialog.reject()
    assert file.read_bytes() == desk.printouts.pdf(case.papers[0])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_is_told(
    place: Workplace, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = opened(place, bench.refuse(), qtbot)
    assert screen.model.paper is not None
    screen.saving.save(screen.model.paper, tmp_path)
    banner = place.shell.banner  # type: ignore[attr-defined]  # the shell of a test is the window
    qtbot.waitUntil(lambda: banner.title == "The file could not be written")
