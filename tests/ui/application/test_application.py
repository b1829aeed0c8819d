"""The page of a case: papers and copies, legal dates, and the closing act."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pypdfium2
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desk_app.domain.application import Application, Closing, Status
from desk_app.domain.draft import Page, PaperEntry
from desk_app.domain.event import EventKind
from desk_app.domain.localized import Language
from desk_app.operations.ports import PrintState
from tests.ui.desk_fixtures import Bench
from tests.ui.hands import accessible_faults
from ui.fit import faults
from ui.screens.application.screen import ApplicationScreen
from ui.screenshots import settle
from ui.workplace import Workplace

TypeText = Callable[[str], None]
ENOUGH = timedelta(seconds=30)
A_YEAR = timedelta(days=366)
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(place: Workplace, qtbot: QtBot, **arguments: object) -> ApplicationScreen:
    place.navigator.open("application", **arguments)
    screen = place.navigator.current
    assert isinstance(screen, ApplicationScreen)
    idle(place, qtbot)
    return screen


def idle(place: Workplace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: place.jobs.running == 0)


def said(screen: ApplicationScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen))


def press(key: Qt.Key, qtbot: QtBot, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def stored(bench: Bench, case: Application) -> Application:
    return bench.desk.register.open(case.id)


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[n].get_textpage().get_text_bounded() for n in range(len(document))]
    finally:
        document.close()


def test_the_page_tells_the_case_by_its_number(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    case = bench.accept(members=10)
    screen = opened(place, qtbot, number=case.number.lower())
    words = said(screen)
    assert screen.title() == case.number
    assert case.visit.applicant.full_name in screen.subtitle()
    assert screen.state.words == "In work"
    for member in case.visit.family:
        assert member.name in words
    assert "Declared absent" in words
    assert "Application accepted" in words
    assert case.clerk_name in words


def test_an_unknown_number_is_told(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    screen = opened(place, qtbot, number="ABC-01-26-000009-9")
    assert "This desk has no case ABC-01-26-000009-9" in said(screen)
    assert screen.acts() == ()
    assert QApplication.focusWidget() is screen.missing.button
    press(Qt.Key.Key_Space, qtbot)
    assert place.navigator.current_name == "register"
    idle(place, qtbot)


def test_a_reprint_is_marked_and_counted(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    case = bench.accept()
    screen = opened(place, qtbot, case_id=case.id)
    for printed in (1, 2, 3):
        press(Qt.Key.Key_F6, qtbot)
        qtbot.waitUntil(lambda n=printed: len(bench.printer.sent) == n)
        bench.clock.advance(ENOUGH)
        qtbot.waitUntil(
            lambda: all(job.state is PrintState.DONE for job in bench.desk.printouts.jobs(case.id))
        )
        idle(place, qtbot)
    assert [job.reprint for job in bench.desk.printouts.jobs(case.id)] == [0, 1, 2]
    first, second, third = ("\n".join(pages_of(pdf)) for _, pdf in bench.printer.sent)
    assert "КОПИЯ" not in first
    assert "КОПИЯ № 1" in second
    assert "КОПИЯ № 2" in third
    kinds = [entry.kind for entry in bench.desk.register.history(case.id)]
    assert kinds.count(EventKind.REPRINTED) == 2
    qtbot.waitUntil(lambda: said(screen).count("Copy sent to the printer") == 2)
    assert "Copy No. 2" in said(screen)


def test_the_closing_act_empties_the_due_list(
    place: Workplace, bench: Bench, qtbot: QtBot, type_text: TypeText
) -> None:
    case = bench.accept()
    bench.clock.advance(timedelta(days=60))
    assert [row.id for row in bench.desk.register.today().late] == [case.id]
    screen = opened(place, qtbot, case_id=case.id)
    assert screen.state.words == "Late"
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    assert screen.closing.isVisible()
    press(Qt.Key.Key_Space, qtbot)
    for _ in range(2):
        press(Qt.Key.Key_Tab, qtbot)
    type_text("сенімхат бойынша")
    qtbot.waitUntil(lambda: screen.closing.note.value == "сенімхат бойынша")
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    qtbot.waitUntil(lambda: not stored(bench, case).status.open)
    idle(place, qtbot)

    today = bench.clock.now().date()
    kept = stored(bench, case)
    assert kept.closing == Closing(Status.HANDED_OVER, today, bench.clerk.id, "сенімхат бойынша")
    assert bench.desk.register.today().late == ()
    assert screen.state.words == "Handed over"
    assert [act.name for act in screen.acts()] == ["print"]


def test_a_result_is_returned_on_an_earlier_day(
    place: Workplace, bench: Bench, qtbot: QtBot, type_text: TypeText
) -> None:
    case = bench.accept()
    bench.clock.advance(timedelta(days=60))
    screen = opened(place, qtbot, case_id=case.id)
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Tab):
        press(key, qtbot)
    screen.closing.day.selectAll()
    type_text("02.03.2026")
    qtbot.waitUntil(lambda: screen.closing.day.value == date(2026, 3, 2))
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    assert screen.closing.summary.isHidden(), [line.text() for line in screen.closing.summary.lines]
    qtbot.waitUntil(lambda: stored(bench, case).status is Status.RETURNED)
    idle(place, qtbot)
    closing = stored(bench, case).closing
    assert closing is not None
    assert closing.on == date(2026, 3, 2)


def test_a_day_that_cannot_be_is_told_beside_its_field(
    place: Workplace, bench: Bench, qtbot: QtBot, type_text: TypeText
) -> None:
    case = bench.accept()
    screen = opened(place, qtbot, case_id=case.id)
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    assert screen.closing.outcome_field.error == "Choose what became of the result"
    assert QApplication.focusWidget() is screen.closing.summary
    screen.closing.outcome.setFocus()
    press(Qt.Key.Key_Space, qtbot)
    press(Qt.Key.Key_Tab, qtbot)
    screen.closing.day.selectAll()
    type_text("01.01.2031")
    qtbot.waitUntil(lambda: screen.closing.day.value == date(2031, 1, 1))
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    qtbot.waitUntil(lambda: screen.closing.day_field.error == "The day lies before the visit or after today")
    idle(place, qtbot)
    assert stored(bench, case).status.open
    assert screen.closing.isVisible()
    assert screen.closing.day.value == date(2031, 1, 1)


def test_a_case_closed_elsewhere_is_told_and_shown_closed(
    place: Workplace, bench: Bench, qtbot: QtBot
) -> None:
    case = bench.accept()
    screen = opened(place, qtbot, case_id=case.id)
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    press(Qt.Key.Key_Space, qtbot)
    bench.desk.handover.close(case.id, Status.RETURNED, on=case.visit.day, by=bench.clerk)
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    qtbot.waitUntil(lambda: screen.state.words == "Returned")
    idle(place, qtbot)
    assert screen.closing.isHidden()


def test_a_refusal_has_no_closing_act(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    screen = opened(place, qtbot, case_id=bench.refuse().id)
    assert [act.name for act in screen.acts()] == ["print"]
    assert screen.state.words == "Refused"
    assert screen.steps.isHidden()


def test_a_step_done_moves_the_steps_that_follow(
    place: Workplace, bench: Bench, qtbot: QtBot, type_text: TypeText
) -> None:
    case = bench.accept()
    bench.clock.advance(timedelta(days=8))
    before = bench.desk.handover.dates(case).steps
    screen = opened(place, qtbot, case_id=case.id)
    row = screen.steps.rows.rows["k24-9"]
    row.setFocus()
    press(Qt.Key.Key_Return, qtbot)
    assert QApplication.focusWidget() is screen.steps.day
    screen.steps.day.selectAll()
    type_text("05.02.2026")
    qtbot.waitUntil(lambda: screen.steps.day.value == date(2026, 2, 5))
    press(Qt.Key.Key_Return, qtbot)
    qtbot.waitUntil(lambda: stored(bench, case).done == {"k24-9": date(2026, 2, 5)})
    idle(place, qtbot)
    after = bench.desk.handover.dates(stored(bench, case)).steps
    assert after["k24-10"] < before["k24-10"]
    assert "Done 05.02.2026" in screen.steps.rows.rows["k24-9"].accessibleName()
    qtbot.waitUntil(lambda: "Step recorded as done" in said(screen))


def test_a_paper_is_saved_as_a_file(place: Workplace, bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    case = bench.accept()
    screen = opened(place, qtbot, case_id=case.id)
    qtbot.keyClick(screen.tray.save, Qt.Key.Key_Space)
    [dialog] = screen.findChildren(QFileDialog)
    file = tmp_path / "application.pdf"
    with qtbot.waitSignal(screen.saving.saved, timeout=5_000):
        dialog.fileSelected.emit(str(file))
        dialog.reject()
    assert file.read_bytes() == bench.desk.printouts.pdf(case.papers[0])


def test_pages_of_the_applicant_open_in_the_preview(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    screen = opened(place, qtbot, case_id=with_pages(bench))
    picture, pdf = screen.attached.rows
    for name, count in ((picture, 1), (pdf, 2)):
        screen.attached.rows[name].setFocus()
        press(Qt.Key.Key_Return, qtbot)
        idle(place, qtbot)
        assert screen.model.selected == name
        assert screen.preview.count == count
    assert screen.model.printable is None


def with_pages(bench: Bench) -> UUID:
    """Take an application whose identity document has a picture and a PDF of two pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(40, 60, QImage.Format.Format_RGB32).save(buffer, "PNG")
    first = bench.desk.printouts.pdf(bench.accept(members=10).papers[0])
    pages = (
        bench.desk.attachments.add("паспорт.png", bytes(buffer.data().data())),
        bench.desk.attachments.add("паспорт.pdf", first),
    )
    draft = bench.draft()
    papers = tuple(_with(paper, pages) if paper.item_id == "k24-id" else paper for paper in draft.papers[:2])
    return bench.desk.intake.accept(replace(draft, papers=(*papers, *draft.papers[2:])), bench.clerk).id


def _with(paper: PaperEntry, pages: tuple[Page, ...]) -> PaperEntry:
    return replace(paper, pages=pages)


def test_every_language_says_it_and_cuts_nothing(
    place: Workplace, bench: Bench, qtbot: QtBot, application: QApplication
) -> None:
    screen = opened(place, qtbot, case_id=bench.accept(surname="Құлжабайқызы-Әбдірахманова", members=10).id)
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    titles = set()
    for language in Language:
        place.language.choose(language)
        settle(application)
        titles.add(screen.state.words)
        assert faults(screen) == []
    place.language.choose(Language.EN)
    assert len(titles) == 3
    assert accessible_faults(screen) == []
