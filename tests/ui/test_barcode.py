"""Hand scanners: told apart from typing, in any layout, never typed into a field."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import press
from ui import layouts
from ui.barcode import HandScanner

CODE = "AST-01-26-000042-X"
QR = "QBD1|AST-01-26-000042-X|2026-12-03|accept"
IN_RUSSIAN = "ФЫЕ-01-26-000042-Ч"
IN_KAZAKH = 'ФЫЕөқ"өә,өққққғәөЧ'.replace("ғә", "ңә")
Typing = Callable[[str], None]


class Hands:
    """A clock that the test turns, and a page to type on."""

    def __init__(self) -> None:
        self.now = 1_000
        self.page = QWidget()
        self.line, self.text, self.button = QLineEdit(), QPlainTextEdit(), QPushButton("act")
        self.keys: list[str] = []
        column = QVBoxLayout(self.page)
        for widget in (self.line, self.text, self.button):
            column.addWidget(widget)

    def burst(self, words: str, *, gap_ms: int = 5, enter: bool = True) -> None:
        for letter in words + ("\r" if enter else ""):
            self.now += gap_ms
            press(QApplication.focusWidget(), letter)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    made = Hands()
    qtbot.addWidget(made.page)
    made.page.show()
    made.page.activateWindow()
    return made


@pytest.fixture
def scanner(application: QApplication, hands: Hands) -> Iterator[HandScanner]:
    made = HandScanner(lambda text: text in (CODE, QR), now_ms=lambda: hands.now)
    application.installEventFilter(made)
    yield made
    made.let_go()
    application.removeEventFilter(made)


def focus(qtbot: QtBot, widget: QWidget) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


@pytest.mark.parametrize("typed", [CODE, IN_RUSSIAN, IN_KAZAKH])
def test_a_code_is_read_in_any_layout_and_the_field_stays_as_it_was(
    qtbot: QtBot, hands: Hands, scanner: HandScanner, typed: str
) -> None:
    focus(qtbot, hands.line)
    hands.line.setText("Сейітқали")
    hands.line.setCursorPosition(4)
    with qtbot.waitSignal(scanner.read) as read:
        hands.burst(typed)
    assert read.args == [CODE]
    assert (hands.line.text(), hands.line.cursorPosition()) == ("Сейітқали", 4)


def test_who_follows_the_typing_hears_that_the_letter_was_taken_back(
    qtbot: QtBot, hands: Hands, scanner: HandScanner
) -> None:
    focus(qtbot, hands.line)
    heard: list[str] = []
    hands.line.textEdited.connect(heard.append)
    hands.burst(QR)
    assert heard[-1] == ""
    assert len(heard) <= 2


def test_a_longer_text_stays_as_it_was_too(qtbot: QtBot, hands: Hands, scanner: HandScanner) -> None:
    hands.text.setPlainText("reason")
    focus(qtbot, hands.text)
    hands.burst(CODE)
    assert hands.text.toPlainText() == "reason"


def test_a_code_presses_no_button(qtbot: QtBot, hands: Hands, scanner: HandScanner) -> None:
    focus(qtbot, hands.button)
    clicks: list[bool] = []
    hands.button.clicked.connect(clicks.append)
    with qtbot.waitSignal(scanner.read):
        hands.burst(CODE)
    assert clicks == []


def test_typing_slowly_is_typing(qtbot: QtBot, hands: Hands, scanner: HandScanner) -> None:
    focus(qtbot, hands.line)
    told: list[str] = []
    scanner.read.connect(told.append)
    hands.burst(CODE, gap_ms=36)
    assert (hands.line.text(), told) == (CODE, [])


def test_a_fast_burst_that_is_no_code_is_typed_whole(
    qtbot: QtBot, hands: Hands, scanner: HandScanner
) -> None:
    focus(qtbot, hands.line)
    entered: list[bool] = []
    hands.line.returnPressed.connect(lambda: entered.append(True))
    hands.burst("AST-01-26-000043-X")
    qtbot.waitUntil(lambda: bool(entered))
    assert hands.line.text() == "AST-01-26-000043-X"


def test_letters_without_enter_are_let_go_after_the_gap(
    qtbot: QtBot, hands: Hands, scanner: HandScanner
) -> None:
    focus(qtbot, hands.line)
    hands.burst("Әли", enter=False)
    assert hands.line.text() == "Ә"
    qtbot.waitUntil(lambda: hands.line.text() == "Әли")


def test_another_key_lets_go_in_order(qtbot: QtBot, hands: Hands, scanner: HandScanner) -> None:
    focus(qtbot, hands.line)
    hands.burst("Әли", enter=False)
    qtbot.keyClick(hands.line, Qt.Key.Key_Backspace)
    assert hands.line.text() == "Әл"


def test_every_reading_is_offered() -> None:
    assert CODE in layouts.readings(IN_RUSSIAN)
    assert CODE in layouts.readings(IN_KAZAKH)
    assert layouts.readings("plain") == ("plain",)


def test_the_bar_of_a_qr_code_survives_both_layouts() -> None:
    assert "A|1" in layouts.readings("Ф/1")
    assert "A|1" in layouts.readings('Ф/"')
