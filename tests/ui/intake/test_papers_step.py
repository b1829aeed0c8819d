"""Step 3: answers by keys in any layout, details, files, what counts and what does not."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.catalogue import Shown
from desk_app.domain.steps import IntakeStep
from tests.ui.desk_fixtures import Bench
from tests.ui.intake.fingers import enter, focused, key, write
from tests.ui.intake.states import large_family, opened
from ui.screens.intake.papers_page import PapersPage
from ui.screens.intake.screen import IntakeScreen
from ui.workplace import Workplace


def bare(workplace: Workplace, bench: Bench) -> IntakeScreen:
    """Open a visit of three people without any paper at its list."""
    screen = opened(workplace, bench, replace(bench.draft(), papers=()))
    screen.go(IntakeStep.PAPERS)
    return screen


def papers(screen: IntakeScreen) -> PapersPage:
    page = screen.pages[IntakeStep.PAPERS]
    assert isinstance(page, PapersPage)
    return page


def statuses(screen: IntakeScreen) -> dict[str, str]:
    return {line.key: line.status.value for line in screen.model.lines}


LETTERS = [("o", "original"), ("щ", "original"), ("B", "original_and_copy")]


@pytest.mark.parametrize(("letter", "shown"), LETTERS)
def test_a_letter_answers_in_any_layout(workplace: Workplace, bench: Bench, letter: str, shown: str) -> None:
    screen = bare(workplace, bench)
    write(letter)
    assert [paper.shown for paper in screen.model.draft.papers] == [shown]
    assert statuses(screen)["k24-app"] == "present"


def test_only_answers_that_can_be_given_are_offered(workplace: Workplace, bench: Bench) -> None:
    screen = bare(workplace, bench)
    key(Qt.Key.Key_Down)
    write("c")
    write("a")
    assert screen.model.draft.papers == ()
    identity = papers(screen).rows["k24-id"].ways
    assert identity == (Shown.ORIGINAL, Shown.ORIGINAL_AND_COPY, Shown.DIGITAL)


def test_digital_papers_are_not_offered_at_a_counter_of_2021(workplace: Workplace, bench: Bench) -> None:
    bench.desk.office.effective = {"order-20@2021": bench.desk.office.effective["order-20@2021"]}
    draft = replace(bench.draft(), variant="in_country", basis="", papers=())
    screen = opened(workplace, bench, draft)
    (line, *_) = screen.model.lines
    assert Shown.DIGITAL not in screen.model.ways_to_show(line.item)


def test_right_and_left_go_through_the_answers(workplace: Workplace, bench: Bench) -> None:
    screen = bare(workplace, bench)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Right)
    assert screen.model.draft.papers[0].shown == "copy"
    key(Qt.Key.Key_Left)
    assert screen.model.draft.papers[0].shown == "original"


def test_nothing_said_yet_is_no_lack_but_not_shown_is(workplace: Workplace, bench: Bench) -> None:
    screen = bare(workplace, bench)
    row = papers(screen).rows["k24-app"]
    assert row.pill.words == "Not answered yet"
    assert papers(screen).notice.isHidden()
    key(Qt.Key.Key_Delete)
    assert row.pill.words == "Missing"
    assert "Missing" in papers(screen).notice.accessibleName()


def test_a_spouse_makes_the_certificate_something_to_ask_for(workplace: Workplace, bench: Bench) -> None:
    screen = bare(workplace, bench)
    assert papers(screen).rows["k24-marriage"].pill.words == "Ask for it"
    assert papers(screen).rows["k24-qual"].pill.words == "Not answered yet"


def test_details_open_take_what_is_typed_and_close(workplace: Workplace, bench: Bench) -> None:
    screen = bare(workplace, bench)
    key(Qt.Key.Key_Down)
    write("o")
    enter()
    enter()
    write("E0914472")
    enter()
    enter()
    write("03022020")
    key(Qt.Key.Key_Escape)
    (paper,) = screen.model.draft.papers
    assert (paper.number, paper.expires) == ("E0914472", "03022020")
    assert statuses(screen)["k24-id"] == "expired"
    assert focused() is papers(screen).rows["k24-id"]
    assert papers(screen).rows["k24-id"].pill.words == "Expired"


def test_looking_into_the_details_answers_nothing(workplace: Workplace, bench: Bench) -> None:
    screen = bare(workplace, bench)
    enter()
    key(Qt.Key.Key_Escape)
    assert screen.model.draft.papers == ()
    assert papers(screen).rows["k24-app"].pill.words == "Not answered yet"


def test_a_second_paper_helps_when_the_first_has_expired(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, large_family(bench))
    screen.go(IntakeStep.PAPERS)
    line = next(line for line in screen.model.lines if line.status.value == "expired")
    papers(screen).open_details(line.key)
    details = papers(screen).details
    assert details is not None
    details.more.setFocus()
    enter()
    first, second = screen.model.papers_on(line)
    assert second.shown == first.shown
    assert not papers(screen).fields[f"papers.{second.key}.shown"].isHidden()
    assert statuses(screen)[line.key] == "present"


def test_not_shown_is_said_of_every_paper_on_the_line(workplace: Workplace, bench: Bench) -> None:
    screen = bare(workplace, bench)
    line = screen.model.lines[1]
    screen.model.set_shown(line, Shown.ORIGINAL)
    screen.model.add_paper(line)
    papers(screen).rows["k24-id"].setFocus()
    key(Qt.Key.Key_Delete)
    assert [paper.shown for paper in screen.model.papers_on(line)] == ["", ""]
    assert statuses(screen)["k24-id"] == "missing"


def test_files_given_become_pages_in_their_order(
    workplace: Workplace, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = bare(workplace, bench)
    files = [tmp_path / "1.pdf", tmp_path / "2.png"]
    files[0].write_bytes(b"%PDF-1.7 one")
    files[1].write_bytes(b"\x89PNG\r\n\x1a\n two")
    papers(screen).rows["k24-app"].files_given.emit(files)
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    (paper,) = screen.model.draft.papers
    assert [page.name for page in paper.pages] == ["1.pdf", "2.png"]
    assert bench.desk.attachments.content(paper.pages[0]) == b"%PDF-1.7 one"


def test_a_file_that_is_no_page_is_refused_in_words(
    workplace: Workplace, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = bare(workplace, bench)
    file = tmp_path / "notes.pdf"
    file.write_bytes(b"plain words")
    with qtbot.waitSignal(screen.model.problem, timeout=20_000):
        papers(screen).rows["k24-app"].files_given.emit([file])
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    assert "notes.pdf" in workplace.shell.banner.title  # type: ignore[attr-defined]  # the shell is the window


def test_a_fault_in_closed_details_opens_them(workplace: Workplace, bench: Bench) -> None:
    draft = bench.draft()
    wrong = replace(draft.papers[1], expires="31.02.2029")
    screen = opened(workplace, bench, replace(draft, papers=(draft.papers[0], wrong, *draft.papers[2:])))
    screen.go(IntakeStep.CHECK)
    assert screen.step is IntakeStep.PAPERS
    key(Qt.Key.Key_Tab)
    enter()
    assert focused() is papers(screen).fields[f"papers.{wrong.key}.expires"].widget
