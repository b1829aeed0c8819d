"""My day by keyboard alone, on a real desk."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.commands.demo import visitors
from desk_app.domain.localized import Language
from desk_app.operations.front import FrontDesk
from desk_app.operations.waiting import Queue
from tests.ui.desk_fixtures import Bench
from tests.ui.hands import accessible_faults
from ui import fit
from ui.screen import Screen
from ui.screens.start.screen import StartScreen, build
from ui.screens.start.view_model import of_visitor
from ui.screenshots import settle
from ui.workplace import Workplace

TypeText = Callable[[str], None]


class Opened:
    """What the navigator was asked to open, in place of the screens of others."""

    def __init__(self, place: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[tuple[str, dict[str, object]]] = []
        real = place.navigator.open

        def note(name: str, **arguments: object) -> bool:
            if name == "start":
                return real(name, **arguments)
            self.calls.append((name, arguments))
            return True

        monkeypatch.setattr(place.navigator, "open", note)


@pytest.fixture
def opened(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> Opened:
    return Opened(workplace, monkeypatch)


@pytest.fixture
def front(bench: Bench) -> FrontDesk:
    bench.front.desk = replace(bench.desk, queue=Queue(visitors))
    return bench.front


def show(qtbot: QtBot, place: Workplace, front: FrontDesk) -> StartScreen:
    """Open the day of an open desk and wait until it was read."""
    screen = build(place)
    assert isinstance(screen, StartScreen)
    place.navigator.ready(front)
    with qtbot.waitSignal(screen._model.changed, timeout=5_000):
        place.navigator.show_built("start", screen)
    settle(QApplication.instance())  # type: ignore[arg-type]  # there is one
    return screen


def type_in(qtbot: QtBot, screen: StartScreen, type_text: TypeText, words: str) -> None:
    """Type, and wait until the hand scanner has given back what it took for a code."""
    type_text(words)
    qtbot.waitUntil(lambda: screen.wanted.text() == words)


def key(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_it_takes_keys_before_the_desk_is_open_and_keeps_them(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, type_text: TypeText
) -> None:
    screen = build(workplace)
    assert isinstance(screen, StartScreen)
    workplace.navigator.show_built("start", screen)
    type_in(qtbot, screen, type_text, "Төле")
    assert screen.title() == "My day"
    with qtbot.waitSignal(screen._model.changed, timeout=5_000):
        workplace.navigator.ready(front)
    assert screen.wanted.value == "Төле"
    assert screen.title().startswith("Good morning")
    assert list(screen.waiting.list.rows) == [visitor.id for visitor in visitors()]


def test_enter_searches_the_register_for_what_was_typed(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, opened: Opened, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front)
    type_in(qtbot, screen, type_text, "ATR-01-26-000001-K")
    key(qtbot, Qt.Key.Key_Return)
    assert opened.calls == [("register", {"text": "ATR-01-26-000001-K"})]


def test_digits_of_the_kazakh_number_row_are_read_as_digits(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, opened: Opened, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front)
    type_in(qtbot, screen, type_text, 'қ"қү"ғңқ')
    key(qtbot, Qt.Key.Key_Return)
    assert opened.calls == [("register", {"text": "01081540"})]


def test_a_new_visit_takes_over_what_was_typed(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, opened: Opened, type_text: TypeText
) -> None:
    screen = show(qtbot, workplace, front)
    type_in(qtbot, screen, type_text, "Әбдірахманова")
    qtbot.keyClick(workplace.shell, Qt.Key.Key_F2)
    typed = {"iin": "", "surname": "Әбдірахманова", "jotted": True}
    assert opened.calls == [("intake", {"begin": True, **typed})]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", {}),
        ("  ", {}),
        ("010203 400017", {"iin": "010203400017"}),
        ("0102034000171", {}),
        ("Нұр  Сұлтан", {"surname": "Нұр Сұлтан"}),
        ("ATR-01-26-000001-K", {}),
    ],
)
def test_what_is_typed_is_read_as_part_of_a_visitor(typed: str, expected: dict[str, object]) -> None:
    assert of_visitor(typed) == expected


def test_enter_on_a_visitor_calls_the_visitor(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, opened: Opened
) -> None:
    show(qtbot, workplace, front)
    key(qtbot, Qt.Key.Key_Tab)
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Return)
    assert opened.calls == [("intake", {"visitor": visitors()[1]})]


def test_a_draft_is_resumed_dropped_and_taken_back(
    qtbot: QtBot,
    workplace: Workplace,
    front: FrontDesk,
    bench: Bench,
    opened: Opened,
) -> None:
    older, newer = bench.draft("Омарова"), bench.draft("Сәрсенов")
    bench.desk.drafts.keep(older)
    bench.desk.drafts.keep(newer)
    screen = show(qtbot, workplace, front)
    assert set(screen.drafts.list.rows) == {str(older.id), str(newer.id)}
    row = screen.drafts.list.rows[str(older.id)]
    row.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    assert opened.calls == [("intake", {"draft_id": older.id})]
    with qtbot.waitSignal(screen._model.changed, timeout=5_000):
        key(qtbot, Qt.Key.Key_Delete)
    assert list(screen.drafts.list.rows) == [str(newer.id)]
    assert bench.desk.drafts.get(older.id) is None
    assert QApplication.focusWidget() is screen.drafts.list.rows[str(newer.id)]
    with qtbot.waitSignal(screen._model.changed, timeout=5_000):
        key(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.desk.drafts.get(older.id) == older


def test_todays_cases_are_counted_and_open_by_enter(
    qtbot: QtBot,
    workplace: Workplace,
    front: FrontDesk,
    bench: Bench,
    opened: Opened,
) -> None:
    case = bench.accept()
    screen = show(qtbot, workplace, front)
    assert (screen.today.taken.number, screen.today.due.number, screen.today.late.number) == ("1", "0", "0")
    screen.today.lists["taken"].list.rows[str(case.id)].setFocus()
    key(qtbot, Qt.Key.Key_Return)
    assert opened.calls == [("application", {"case_id": UUID(str(case.id))})]


def test_a_late_result_is_said_with_its_days(
    qtbot: QtBot,
    workplace: Workplace,
    front: FrontDesk,
    bench: Bench,
    opened: Opened,
) -> None:
    case = bench.accept()
    assert case.due_on is not None
    bench.clock.advance(case.due_on - bench.clock.now().date() + timedelta(days=3))
    screen = show(qtbot, workplace, front)
    assert screen.today.late.number == "1"
    row = screen.today.lists["late"].list.rows[str(case.id)]
    assert "3 days" in row.accessibleName()


@pytest.mark.parametrize("language", list(Language))
def test_every_language_fits_and_is_read_aloud(
    qtbot: QtBot, workplace: Workplace, front: FrontDesk, language: Language
) -> None:
    screen: Screen = show(qtbot, workplace, front)
    workplace.language.choose(language)
    settle(QApplication.instance())  # type: ignore[arg-type]  # there is one
    assert fit.faults(screen) == []
    assert accessible_faults(screen) == []
