"""The receipt says what was decided, until when, what happens next, and shows every paper."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from desk_app.domain.localized import Language
from tests.ui.desk_fixtures import Bench
from tests.ui.hands import accessible_faults
from ui import case_words
from ui.fit import faults
from ui.screens.receipt.screen import ReceiptScreen
from ui.screenshots import settle
from ui.workplace import Workplace


def said(screen: ReceiptScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def opened(place: Workplace, qtbot: QtBot, **arguments: object) -> ReceiptScreen:
    place.navigator.open("receipt", **arguments)
    screen = place.navigator.current
    assert isinstance(screen, ReceiptScreen)
    qtbot.waitUntil(lambda: place.jobs.running == 0 and screen.preview.count > 0)
    return screen


def test_an_acceptance_tells_number_and_days(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    case = bench.accept()
    words = said(opened(place, qtbot, case=case))
    assert case.due_on is not None
    assert case.hand_over_by is not None
    assert "The application is accepted" in words
    assert case.number in words
    assert f"Result by {case_words.long_date(case.due_on)}" in words
    assert f"The result is back at this counter by {case_words.long_date(case.hand_over_by)}" in words


def test_a_refusal_tells_exactly_what_to_bring(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    case = bench.refuse(members=2)
    words = said(opened(place, qtbot, case=case))
    assert "Acceptance of the papers is refused" in words
    assert "3 papers to bring" in words
    assert words.count("\nMissing") == 3
    for member in case.visit.family:
        assert member.name in words


def test_the_number_is_copied_by_its_key(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    case = bench.accept()
    screen = opened(place, qtbot, case=case)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(screen.window().focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == case.number


def test_the_focus_begins_on_the_papers_and_enter_shows_one(
    place: Workplace, bench: Bench, qtbot: QtBot
) -> None:
    screen = opened(place, qtbot, case=bench.accept())
    first, second = screen.papers.rows.values()
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Down)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.jobs.running == 0)
    assert screen.model.selected == "N-ACCEPT"
    assert screen.preview.page == 0


def test_pages_turn_and_grow_by_keys_and_wheel(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    screen = opened(place, qtbot, case=bench.accept(members=10))
    sheets = screen.preview.focusProxy()
    assert isinstance(sheets, QScrollArea)
    for _ in range(10):
        qtbot.keyClick(sheets, Qt.Key.Key_PageDown)
    assert screen.preview.page == 1
    for _ in range(10):
        qtbot.keyClick(sheets, Qt.Key.Key_PageUp)
    assert screen.preview.page == 0
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(sheets.viewport(), turn)
    assert screen.preview.zoom == pytest.approx(1.25)


def test_every_language_says_it_and_cuts_nothing(
    place: Workplace, bench: Bench, qtbot: QtBot, application: QApplication
) -> None:
    case = bench.refuse(surname="Құлжабайқызы-Әбдірахманова", members=10)
    screen = opened(place, qtbot, case=case)
    titles = {}
    for language in Language:
        place.language.choose(language)
        settle(application)
        titles[language] = screen.title()
        assert [fault for fault in faults(screen)] == []
    place.language.choose(Language.EN)
    assert len(set(titles.values())) == 3


def test_everything_has_a_name_for_a_screen_reader(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    assert accessible_faults(opened(place, qtbot, case=bench.accept())) == []


def test_every_form_a_visit_can_leave_has_words(bench: Bench) -> None:
    editions = [one for service in bench.desk.law.catalogue.services.values() for one in service.editions]
    printed = {paper.form for one in editions for paper in (*one.papers.accepted, *one.papers.refused)}
    sent = {
        form for one in editions for form in (*one.papers.electronic_accepted, *one.papers.electronic_refused)
    }
    assert printed | sent <= case_words.FORMS
