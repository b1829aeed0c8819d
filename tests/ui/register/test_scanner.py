"""A hand scanner types a code on any screen; its case opens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.numbering import check_character, qr_text, scanned_number
from tests.ui.desk_fixtures import Bench
from ui.barcode import HandScanner
from ui.main_window import MainWindow
from ui.screens.application.screen import ApplicationScreen
from ui.screens.register.screen import RegisterScreen
from ui.workplace import Workplace


@pytest.fixture
def scanner(place: Workplace, application: QApplication) -> Iterator[HandScanner]:
    """A scanner whose keys all come at one moment, in place of that of the window."""
    assert isinstance(place.shell, MainWindow)
    old = place.shell.scanner
    application.removeEventFilter(old)
    scanner = HandScanner(lambda text: scanned_number(text) is not None, now_ms=lambda: 0)
    scanner.read.connect(old.read)
    application.installEventFilter(scanner)
    yield scanner
    application.removeEventFilter(scanner)


def scan(text: str, qtbot: QtBot) -> None:
    for letter in text:
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("screen", ["keys", "register", "application"])
def test_a_scanned_code_opens_its_case_from_any_screen(
    place: Workplace, bench: Bench, scanner: HandScanner, qtbot: QtBot, screen: str
) -> None:
    other, case = bench.accept(), bench.accept(surname="Серікбаев")
    place.navigator.open(screen, **({"case_id": other.id} if screen == "application" else {}))
    qtbot.waitUntil(lambda: place.jobs.running == 0)
    scan(qr_text(case.number, case.due_on, "A"), qtbot)
    qtbot.waitUntil(lambda: place.navigator.current_name == "application" and place.jobs.running == 0)
    assert isinstance(place.navigator.current, ApplicationScreen)
    assert place.navigator.current.title() == case.number


def test_the_search_field_keeps_what_was_typed_before_a_scan(
    place: Workplace, bench: Bench, scanner: HandScanner, qtbot: QtBot
) -> None:
    case = bench.accept()
    place.navigator.open("register", text="abc")
    qtbot.waitUntil(lambda: place.jobs.running == 0)
    scan(case.number, qtbot)
    qtbot.waitUntil(lambda: place.navigator.current_name == "application" and place.jobs.running == 0)
    place.navigator.back()
    register = place.navigator.current
    assert isinstance(register, RegisterScreen)
    qtbot.waitUntil(lambda: place.jobs.running == 0)
    assert register.search.value == "abc"
    assert place.navigator.current_name == "register"


def test_a_code_of_another_desk_is_told(
    place: Workplace, bench: Bench, scanner: HandScanner, qtbot: QtBot
) -> None:
    number = f"ABC-01-26-000001-{check_character('ABC0126000001')}"
    place.navigator.open("keys")
    scan(number, qtbot)
    qtbot.waitUntil(lambda: place.navigator.current_name == "register" and place.jobs.running == 0)
    register = place.navigator.current
    assert isinstance(register, RegisterScreen)
    assert register.search_field.error == f"This desk has no case {number}"
    assert QApplication.focusWidget() is register.search


def test_back_from_a_scanned_case_leads_to_the_list_and_not_into_the_case_again(
    place: Workplace, bench: Bench, scanner: HandScanner, qtbot: QtBot
) -> None:
    case = bench.accept()
    place.navigator.open("keys")
    scan(case.number, qtbot)
    qtbot.waitUntil(lambda: place.navigator.current_name == "application" and place.jobs.running == 0)
    place.navigator.back()
    qtbot.waitUntil(lambda: place.jobs.running == 0)
    assert place.navigator.current_name == "register"
