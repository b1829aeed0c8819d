"""The register finds a case by what is typed or scanned; the newest wish wins."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.application import CaseRow, Status
from desk_app.domain.localized import Language
from desk_app.operations.ports import CaseQuery
from desk_app.operations.register import Register
from tests.ui.desk_fixtures import Bench
from tests.ui.hands import accessible_faults
from ui.fit import faults
from ui.screens.application.screen import ApplicationScreen
from ui.screens.register.screen import RegisterScreen
from ui.screens.register.view_model import Filter
from ui.screenshots import settle
from ui.workplace import Workplace

TypeText = Callable[[str], None]


def opened(place: Workplace, qtbot: QtBot, **arguments: object) -> RegisterScreen:
    place.navigator.open("register", **arguments)
    screen = place.navigator.current
    assert isinstance(screen, RegisterScreen)
    found(screen, place, qtbot)
    return screen


def found(screen: RegisterScreen, place: Workplace, qtbot: QtBot) -> None:
    def is_settled() -> bool:
        answer = screen.model.found
        return place.jobs.running == 0 and answer is not None and answer.wish == screen.model.wish

    qtbot.waitUntil(is_settled)


def names(screen: RegisterScreen) -> list[str]:
    return [row.name.split()[0] for row in screen.table.model.rows]


def cell(screen: RegisterScreen, row: int, column: int) -> str:
    model = screen.table.model
    return str(model.data(model.index(row, column)))


@pytest.fixture
def two(bench: Bench) -> tuple[str, str]:
    """Numbers of a case that becomes late and of a fresh one."""
    first = bench.accept(surname="Құлжабаева")
    bench.clock.advance(timedelta(days=30))
    return first.number, bench.accept(surname="Серікбаев").number


def test_typing_finds_by_name_in_any_case(
    place: Workplace, two: tuple[str, str], qtbot: QtBot, type_text: TypeText
) -> None:
    screen = opened(place, qtbot)
    assert names(screen) == ["Серікбаев", "Құлжабаева"]
    assert QApplication.focusWidget() is screen.search
    type_text("ҚҰЛЖАБ")
    qtbot.waitUntil(lambda: names(screen) == ["Құлжабаева"])


def test_a_part_of_the_number_finds_and_enter_opens_the_only_case(
    place: Workplace, two: tuple[str, str], qtbot: QtBot, type_text: TypeText
) -> None:
    screen = opened(place, qtbot)
    type_text(two[1][-8:])
    qtbot.keyClick(screen.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(place.navigator.current, ApplicationScreen))
    qtbot.waitUntil(lambda: place.navigator.current is not None and place.navigator.current.title() == two[1])


def test_a_late_case_says_so_in_word_and_colour(place: Workplace, two: tuple[str, str], qtbot: QtBot) -> None:
    screen = opened(place, qtbot)
    model = screen.table.model
    assert [cell(screen, row, 5) for row in (0, 1)] == ["In work", "Late"]
    assert model.data(model.index(1, 5), Qt.ItemDataRole.DecorationRole) is not None
    colours = {str(model.data(model.index(row, 5), Qt.ItemDataRole.ForegroundRole)) for row in (0, 1)}
    assert len(colours) == 2


def test_filters_count_and_list(place: Workplace, bench: Bench, two: tuple[str, str], qtbot: QtBot) -> None:
    bench.refuse(surname="Омаров")
    closed = bench.accept(surname="Ахметова")
    day = bench.clock.now().date()
    bench.desk.handover.close(closed.id, Status.RETURNED, on=day, by=bench.clerk)
    screen = opened(place, qtbot)
    assert screen.model.found is not None
    assert screen.model.found.counts == {
        Filter.ALL: 4,
        Filter.OPEN: 2,
        Filter.DUE: 1,
        Filter.REFUSED: 1,
        Filter.HANDED_OVER: 0,
        Filter.RETURNED: 1,
    }
    screen.filters.setFocus()
    listed = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        found(screen, place, qtbot)
        listed.append(names(screen))
    assert listed == [["Серікбаев", "Құлжабаева"], ["Құлжабаева"], ["Омаров"], [], ["Ахметова"]]


def test_a_day_lists_what_was_decided_on_it(
    place: Workplace, two: tuple[str, str], qtbot: QtBot, type_text: TypeText
) -> None:
    screen = opened(place, qtbot)
    screen.day.setFocus()
    type_text("04022026")
    qtbot.waitUntil(lambda: names(screen) == ["Құлжабаева"])


def test_nothing_found_is_told_and_everything_shown_again(
    place: Workplace, two: tuple[str, str], qtbot: QtBot
) -> None:
    screen = opened(place, qtbot, text="zzz")
    assert screen.empty.isVisible()
    qtbot.keyClick(screen.empty.button, Qt.Key.Key_Space)
    found(screen, place, qtbot)
    assert len(names(screen)) == 2
    assert screen.search.value == ""


def test_an_empty_register_says_why(place: Workplace, qtbot: QtBot) -> None:
    screen = opened(place, qtbot)
    assert screen.empty.isVisible()
    assert not screen.empty.button.isVisible()


def test_the_newest_wish_wins(
    place: Workplace, bench: Bench, two: tuple[str, str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(place, qtbot)
    go_on, find = Event(), Register.find
    asked: list[str] = []

    def slow_for_the_first(register: Register, query: CaseQuery) -> tuple[CaseRow, ...]:
        asked.append(query.text)
        if query.text == "Құлжабаева":
            assert go_on.wait(10)
        return find(register, query)

    monkeypatch.setattr(Register, "find", slow_for_the_first)
    screen.model.search("Құлжабаева")
    qtbot.waitUntil(lambda: asked == ["Құлжабаева"])
    screen.model.search("Құлж")
    screen.model.search("Серікбаев")
    shown: list[list[str]] = []
    screen.model.changed.connect(lambda: shown.append(names(screen)))
    go_on.set()
    found(screen, place, qtbot)
    assert names(screen) == ["Серікбаев"]
    assert ["Құлжабаева"] not in shown
    assert asked == ["Құлжабаева", "Серікбаев"], "a wish nobody waits for any more was looked up"


def test_a_decision_elsewhere_appears_and_the_marked_case_stays_marked(
    place: Workplace, bench: Bench, two: tuple[str, str], qtbot: QtBot
) -> None:
    screen = opened(place, qtbot)
    screen.table.view.selectRow(1)
    bench.accept(surname="Жаңабаев")
    place.jobs.store_changed.emit()
    found(screen, place, qtbot)
    assert names(screen) == ["Жаңабаев", "Серікбаев", "Құлжабаева"]
    selected = screen.table.selected
    assert isinstance(selected, CaseRow)
    assert selected.number == two[0]


def test_ctrl_f_leads_to_the_search_from_anywhere(
    place: Workplace, two: tuple[str, str], qtbot: QtBot
) -> None:
    place.navigator.open("keys")
    qtbot.keyClick(place.navigator.current, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    screen = place.navigator.current
    assert isinstance(screen, RegisterScreen)
    found(screen, place, qtbot)
    screen.table.setFocus()
    qtbot.keyClick(screen.table.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is screen.search


def test_every_language_says_it_and_cuts_nothing(
    place: Workplace, bench: Bench, two: tuple[str, str], qtbot: QtBot, application: QApplication
) -> None:
    screen = opened(place, qtbot)
    titles = set()
    for language in Language:
        place.language.choose(language)
        settle(application)
        titles.add(screen.title())
        assert faults(screen) == []
    place.language.choose(Language.EN)
    assert len(titles) == 3
    assert accessible_faults(screen) == []


def test_ten_thousand_cases_turn_by_pages(place: Workplace, bench: Bench, qtbot: QtBot) -> None:
    fill(bench, 10_000)
    screen = opened(place, qtbot)
    assert screen.subtitle() == "10001 applications"
    first = [row.id for row in screen.table.model.rows]
    assert len(first) == 100
    for page in range(1, 4):
        screen.table.later.click()
        found(screen, place, qtbot)
        assert screen.model.wish.page == page
        assert not set(first) & {row.id for row in screen.table.model.rows}
    for _ in range(3):
        screen.table.earlier.click()
        found(screen, place, qtbot)
    assert [row.id for row in screen.table.model.rows] == first


def test_the_window_is_never_deaf_while_ten_thousand_are_searched(
    place: Workplace, bench: Bench, qtbot: QtBot, type_text: TypeText
) -> None:
    fill(bench, 10_000)
    screen = opened(place, qtbot)
    # The machine may be busy with other tests: one round of three has to be undisturbed.
    longest = [longest_silence_ms(lambda: browse(screen, place, qtbot)) for _ in range(3)]
    assert min(longest) < 100, longest


def browse(screen: RegisterScreen, place: Workplace, qtbot: QtBot) -> None:
    """Search by letters that all cases have, turn pages, filter, and show everything again."""
    for text in ("ә", "әб", "әбдірахманов", "atr-02-26-0099", ""):
        screen.model.search(text)
        found(screen, place, qtbot)
    for page in (1, 2, 3):
        screen.model.turn_to(page)
        found(screen, place, qtbot)
    for wanted in (Filter.DUE, Filter.ALL):
        screen.model.filter(wanted)
        found(screen, place, qtbot)


def longest_silence_ms(act: Callable[[], None]) -> float:
    """Return the longest time between two turns of the event loop while `act` goes on."""
    clock, watch = QElapsedTimer(), QTimer()
    longest = 0

    def on_turn() -> None:
        nonlocal longest
        longest = max(longest, clock.restart())

    watch.timeout.connect(on_turn)
    watch.start(1)
    clock.start()
    act()
    watch.stop()
    return longest


def fill(bench: Bench, count: int) -> None:
    """Store copies of one case under other numbers."""
    case = bench.accept()
    with bench.desk.register.store.begin() as tx:
        for n in range(count):
            at = case.decided_at - timedelta(minutes=n)
            twin = replace(
                case, id=bench.desk.printouts.ids.new(), number=f"ATR-02-26-{n:06}-X", decided_at=at
            )
            tx.applications.add(twin)
