"""What is typed into the first field outlives the program, until a visit or a search has begun of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.commands.demo import open_demo
from desk_app.devices.clock import FixedClock
from desk_app.domain.errors import StoreUnavailable
from desk_app.operations.front import FrontDesk
from desk_app.settings import PrintBackend, Settings
from desk_app.storage.journal import FileDraftJournal
from tests.ui.desk_fixtures import WEDNESDAY, Bench
from ui.screens.start.screen import StartScreen
from ui.workplace import Workplace

TypeText = Callable[[str], None]
SURNAME = "Әбдірахманова"


def at_start(place: Workplace) -> StartScreen:
    """Return the start screen as the window shows it."""
    place.navigator.open("start")
    screen = place.navigator.current
    assert isinstance(screen, StartScreen)
    return screen


def settled(qtbot: QtBot, place: Workplace) -> None:
    qtbot.waitUntil(lambda: not place.jobs.running, timeout=20_000)


def write(qtbot: QtBot, screen: StartScreen, type_text: TypeText, words: str) -> None:
    """Type, and wait until the hand scanner has given back what it took for a code."""
    before = screen.wanted.text()
    type_text(words)
    qtbot.waitUntil(lambda: screen.wanted.text() == before + words)


def press(key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


@contextmanager
def practice(folder: Path) -> Iterator[FrontDesk]:
    """Open the practice desk of a folder: its store, journal and keys are real files."""
    front = open_demo(folder, Settings(print_backend=PrintBackend.SIMULATOR), FixedClock(WEDNESDAY))
    try:
        yield front
    finally:
        front.close()


@pytest.mark.parametrize(
    "words", ["Ә", "Әбд", "9001154", "900115400017", "ATR-01-26-000001-K", "9001154000178", "Әбд 2"]
)
def test_it_is_there_again_after_the_power_failed(
    qtbot: QtBot, workplace: Workplace, type_text: TypeText, tmp_path: Path, words: str
) -> None:
    left = tmp_path / "left"
    with practice(tmp_path / "desk") as front:
        workplace.navigator.ready(front)
        write(qtbot, at_start(workplace), type_text, words)
        settled(qtbot, workplace)
        shutil.copytree(tmp_path / "desk", left)
    with practice(left) as front:
        workplace.navigator.ready(front)
        workplace.navigator.start_anew("start")
        screen = at_start(workplace)
        assert screen.wanted.text() == words
        settled(qtbot, workplace)
        assert screen.drafts.list.rows == {}, "no visit has begun of it"


def test_letters_typed_before_the_desk_is_open_are_kept_as_soon_as_it_is(
    qtbot: QtBot, workplace: Workplace, bench: Bench, type_text: TypeText
) -> None:
    write(qtbot, at_start(workplace), type_text, SURNAME)
    assert bench.desk.drafts.jotted(bench.clerk.id) is None
    workplace.navigator.ready(bench.front)
    note = bench.desk.drafts.jotted(bench.clerk.id)
    assert note is not None
    assert note.applicant.surname == SURNAME
    settled(qtbot, workplace)


def test_letters_typed_early_do_not_overwrite_those_of_the_day_before(
    qtbot: QtBot, workplace: Workplace, bench: Bench, type_text: TypeText
) -> None:
    drafts = bench.desk.drafts
    at_start(workplace)
    write(qtbot, at_start(workplace), type_text, "900115")
    drafts.jot(bench.clerk.id, replace(bench.draft().applicant, surname=SURNAME))
    workplace.navigator.ready(bench.front)
    assert SURNAME in [draft.applicant.surname for draft in drafts.all()]
    note = drafts.jotted(bench.clerk.id)
    assert note is not None
    assert note.applicant.iin == "900115"
    settled(qtbot, workplace)


def test_f2_begins_the_visit_of_this_very_note_and_its_clock_starts_then(
    qtbot: QtBot, workplace: Workplace, bench: Bench, type_text: TypeText
) -> None:
    workplace.navigator.ready(bench.front)
    write(qtbot, at_start(workplace), type_text, SURNAME)
    note = bench.desk.drafts.jotted(bench.clerk.id)
    assert note is not None
    bench.clock.advance(timedelta(minutes=7))
    press(Qt.Key.Key_F2, qtbot)
    assert workplace.navigator.current_name == "intake"
    (draft,) = bench.desk.drafts.all()
    assert draft == replace(note, started_at=bench.clock.now(), place="")
    assert bench.desk.drafts.jotted(bench.clerk.id) is None
    assert at_start(workplace).wanted.text() == ""
    settled(qtbot, workplace)


def test_digits_of_the_kazakh_number_row_begin_a_visit_as_digits(
    qtbot: QtBot, workplace: Workplace, bench: Bench, type_text: TypeText
) -> None:
    workplace.navigator.ready(bench.front)
    write(qtbot, at_start(workplace), type_text, 'қ"қү"ғңқ')
    press(Qt.Key.Key_F2, qtbot)
    (draft,) = bench.desk.drafts.all()
    assert (draft.applicant.iin, draft.applicant.surname) == ("01081540", "")
    settled(qtbot, workplace)


def test_f2_before_the_desk_is_open_begins_one_visit(
    qtbot: QtBot, workplace: Workplace, bench: Bench, type_text: TypeText
) -> None:
    write(qtbot, at_start(workplace), type_text, SURNAME)
    press(Qt.Key.Key_F2, qtbot)
    assert workplace.navigator.current_name == "start"
    workplace.navigator.ready(bench.front)
    assert workplace.navigator.current_name == "intake"
    assert [draft.title for draft in bench.desk.drafts.all()] == [SURNAME]
    assert at_start(workplace).wanted.text() == ""
    settled(qtbot, workplace)


def test_f2_on_what_is_no_part_of_a_visitor_leaves_it_in_the_field(
    qtbot: QtBot, workplace: Workplace, bench: Bench, type_text: TypeText
) -> None:
    workplace.navigator.ready(bench.front)
    write(qtbot, at_start(workplace), type_text, "ATR-01-26-000001-K")
    press(Qt.Key.Key_F2, qtbot)
    assert [draft.title for draft in bench.desk.drafts.all()] == [""]
    assert at_start(workplace).wanted.text() == "ATR-01-26-000001-K"
    settled(qtbot, workplace)


def test_enter_hands_it_to_the_search_and_drops_it(
    qtbot: QtBot, workplace: Workplace, bench: Bench, type_text: TypeText
) -> None:
    workplace.navigator.ready(bench.front)
    write(qtbot, at_start(workplace), type_text, SURNAME)
    press(Qt.Key.Key_Return, qtbot)
    assert workplace.navigator.current_name == "register"
    assert bench.desk.drafts.jotted(bench.clerk.id) is None
    assert at_start(workplace).wanted.text() == ""
    settled(qtbot, workplace)


def test_an_emptied_field_is_forgotten(
    qtbot: QtBot, workplace: Workplace, bench: Bench, type_text: TypeText
) -> None:
    workplace.navigator.ready(bench.front)
    write(qtbot, at_start(workplace), type_text, SURNAME)
    press(Qt.Key.Key_Escape, qtbot)
    assert bench.desk.drafts.jotted(bench.clerk.id) is None
    settled(qtbot, workplace)


def test_a_full_disk_is_told_and_what_is_typed_is_kept_when_there_is_room(
    qtbot: QtBot,
    workplace: Workplace,
    bench: Bench,
    type_text: TypeText,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full_disk(*given: object) -> None:
        raise StoreUnavailable("disk_full")

    workplace.navigator.ready(bench.front)
    screen = at_start(workplace)
    with monkeypatch.context() as disk:
        disk.setattr(FileDraftJournal, "append", full_disk)
        write(qtbot, screen, type_text, "Ә")
        assert workplace.shell.banner.isVisible()  # type: ignore[attr-defined]  # the shell is the window
    workplace.navigator.open("keys")
    assert at_start(workplace).wanted.text() == "Ә"
    note = bench.desk.drafts.jotted(bench.clerk.id)
    assert note is not None
    assert note.applicant.surname == "Ә"
    settled(qtbot, workplace)
