"""The visit as a whole: it is kept, reopens where it was left, and is given up only on purpose."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desk_app.domain.draft import Draft
from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.localized import Language
from desk_app.domain.steps import IntakeStep
from desk_app.operations.drafts import OpenDrafts
from tests.ui.desk_fixtures import Bench
from tests.ui.hands import accessible_faults
from tests.ui.intake.fingers import focused, key, write
from tests.ui.intake.states import STATES, opened
from ui import fit
from ui.screens.intake.history import History
from ui.screens.intake.screen import IntakeScreen
from ui.screenshots import settle
from ui.workplace import Workplace


def current(place: Workplace) -> IntakeScreen:
    screen = place.navigator.current
    assert isinstance(screen, IntakeScreen)
    return screen


def test_every_letter_is_kept_before_the_next(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PEOPLE)
    screen.pages[IntakeStep.PEOPLE].focus_field("applicant.phone")
    write("9")
    (kept,) = bench.desk.drafts.journal.replay().values()
    assert kept == screen.model.draft


def test_a_visit_reopens_with_the_cursor_where_it_was(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PEOPLE)
    screen.pages[IntakeStep.PEOPLE].focus_field("applicant.address")
    draft_id = screen.model.draft.id
    workplace.navigator.open("keys")
    workplace.navigator.start_anew("intake", draft_id=draft_id)
    again = current(workplace)
    assert again.step is IntakeStep.PEOPLE
    assert focused() is again.pages[IntakeStep.PEOPLE].fields["applicant.address"].widget


def test_back_leads_to_the_same_visit_and_begins_no_other(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench)
    screen.model.choose_service("quota-kandas")
    draft_id = screen.model.draft.id
    workplace.navigator.open("keys")
    key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert current(workplace).model.draft.id == draft_id
    assert len(bench.desk.drafts.all()) == 1


def test_a_visit_in_which_nothing_was_done_leaves_nothing(workplace: Workplace, bench: Bench) -> None:
    opened(workplace, bench)
    workplace.navigator.open("keys")
    assert bench.desk.drafts.all() == ()


def test_a_second_visit_leaves_the_first_to_be_resumed(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, bench.draft())
    key(Qt.Key.Key_F2)
    assert screen.title() == "New visit"
    assert [draft.service_id for draft in bench.desk.drafts.all()] == ["quota-kandas", ""]


def test_a_visit_begins_with_what_was_typed_on_the_start_page(workplace: Workplace, bench: Bench) -> None:
    workplace.navigator.ready(bench.front)
    workplace.navigator.open("intake", begin=True, surname="Әбдірахманов")
    assert current(workplace).model.draft.applicant.surname == "Әбдірахманов"


def test_a_visit_given_up_can_be_brought_back(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, bench.draft())
    before = screen.model.draft
    key(Qt.Key.Key_F10)
    assert bench.desk.drafts.all() == ()
    workplace.shell.banner.act_button.click()  # type: ignore[attr-defined]  # the shell is the window
    assert replace(current(workplace).model.draft, place=before.place) == before


def test_typing_goes_on_when_the_disk_is_full_and_nothing_is_lost(
    workplace: Workplace, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PEOPLE)
    screen.pages[IntakeStep.PEOPLE].focus_field("applicant.phone")
    whole = OpenDrafts.keep

    def full_disk(self: OpenDrafts, draft: Draft) -> None:
        raise StoreUnavailable("disk_full")

    monkeypatch.setattr(OpenDrafts, "keep", full_disk)
    write("55")
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.text().endswith("55")
    assert workplace.shell.banner.isVisible()  # type: ignore[attr-defined]  # the shell is the window
    monkeypatch.setattr(OpenDrafts, "keep", whole)
    write("7")
    (kept,) = bench.desk.drafts.all()
    assert kept.applicant.phone.endswith("557")


def test_the_law_of_a_paper_is_one_key_away(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PAPERS, "k24-marriage")
    key(Qt.Key.Key_F1)
    assert "marriage" in workplace.shell.banner.title  # type: ignore[attr-defined]  # the shell is the window


def test_the_steps_are_reached_by_arrows(
    workplace: Workplace, bench: Bench, application: QApplication
) -> None:
    screen = opened(workplace, bench, bench.draft())
    settle(application)
    screen.tasks.rows["service"].setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert screen.step is IntakeStep.PAPERS


def test_the_service_clock_runs_from_the_beginning_with_the_limit_of_the_edition(
    workplace: Workplace, bench: Bench
) -> None:
    screen = opened(workplace, bench, bench.draft())
    assert screen.model.limit_min == 20
    clock = workplace.shell.top_bar.clock  # type: ignore[attr-defined]  # the shell is the window
    assert clock.isVisible()
    workplace.navigator.open("keys")
    assert not clock.isVisible()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", list(STATES))
def test_every_state_fits_and_speaks(
    workplace: Workplace, bench: Bench, application: QApplication, name: str, language: Language
) -> None:
    workplace.language.choose(language)
    screen = STATES[name](workplace, bench)
    settle(application)
    assert fit.faults(screen) == []
    assert accessible_faults(screen) == []


def test_the_history_joins_letters_of_one_field_and_parts_at_another(bench: Bench) -> None:
    first = bench.draft()
    typed = [replace(first, since=text) for text in ("1", "12", "123")]
    history = History()
    for before, mark in ((first, "since"), (typed[0], "since"), (typed[1], "basis")):
        history.remember(before, mark)
    assert [history.take_back() for _ in range(3)] == [typed[1], first, None]
    history.remember(first, "since")
    history.part()
    history.remember(typed[0], "since")
    assert history.take_back() == typed[0]
