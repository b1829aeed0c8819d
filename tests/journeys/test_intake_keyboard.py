"""A whole visit by the keyboard alone: every key goes to the widget in focus, nothing else is touched."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.application import Application
from desk_app.domain.assessment import Outcome
from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.localized import Language
from desk_app.operations.intake import Intake
from desk_app.operations.ports import CaseQuery
from tests.ui.desk_fixtures import Bench
from tests.ui.intake.fingers import enter, go_on, key, write
from ui.workplace import Workplace

SEARCHED = {Language.KK: "қандастарды", Language.RU: "кандасов"}
# The keys O, B and A of a Latin keyboard as they type under the Russian and the Kazakh layout.
ORIGINAL, BOTH, NONE = "щ", "и", "ф"
SPOUSE_PAPERS = "Нұрсейітова Мархаба Серікқызы"


def open_window_of(place: Workplace, bench: Bench, language: Language) -> None:
    """Show the window as after sign-in."""
    place.language.choose(language)
    place.navigator.open("keys")
    place.navigator.ready(bench.front)


def choose_service(language: Language) -> None:
    """Press New visit, find the service, answer what it asks."""
    key(Qt.Key.Key_F2)
    write(SEARCHED[language])
    enter()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    enter()
    key(Qt.Key.Key_Down)
    go_on()


def write_people() -> None:
    """Type the applicant and a spouse."""
    for words in ("Нұрсейітов", "Дәулет", "Қанатұлы", "19071984"):
        write(words)
        enter()
    key(Qt.Key.Key_Insert)
    write(SPOUSE_PAPERS)
    enter()
    key(Qt.Key.Key_Down)
    enter()
    write("05.01.1987")
    go_on()


def show_papers(*, marriage: str) -> None:
    """Tick the application, two identity documents, the certificate and what does not exist."""
    for letter in (ORIGINAL, ORIGINAL, BOTH):
        write(letter)
        key(Qt.Key.Key_Down)
    if marriage:
        write(marriage)
    else:
        key(Qt.Key.Key_Delete)
    key(Qt.Key.Key_Down)
    write(NONE)


def decided(place: Workplace, bench: Bench, qtbot: QtBot) -> Application:
    """Return the case once its receipt is seen."""
    qtbot.waitUntil(lambda: place.navigator.current_name == "receipt", timeout=20_000)
    qtbot.waitUntil(lambda: not place.jobs.running, timeout=20_000)
    with bench.desk.register.store.begin() as tx:
        (row,) = tx.applications.find(CaseQuery())
        return tx.applications.get(row.id)


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_accepts(workplace: Workplace, bench: Bench, qtbot: QtBot, language: Language) -> None:
    open_window_of(workplace, bench, language)
    choose_service(language)
    write_people()
    show_papers(marriage=BOTH)
    go_on()
    go_on()
    case = decided(workplace, bench, qtbot)
    assert case.outcome is Outcome.ACCEPTED
    assert case.visit.applicant.full_name == "Нұрсейітов Дәулет Қанатұлы"
    assert [(one.name, one.kinship) for one in case.visit.family] == [(SPOUSE_PAPERS, "spouse")]
    assert case.lines["k24-qual"] == "declared_absent"
    assert bench.desk.drafts.all() == ()


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_refuses(workplace: Workplace, bench: Bench, qtbot: QtBot, language: Language) -> None:
    open_window_of(workplace, bench, language)
    choose_service(language)
    write_people()
    show_papers(marriage="")
    key(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    assert len(bench.desk.drafts.all()) == 1, "the first F9 only shows what is missing"
    key(Qt.Key.Key_F9)
    case = decided(workplace, bench, qtbot)
    assert case.outcome is Outcome.REFUSED
    assert case.lines["k24-marriage"] == "missing"


def test_stays_where_it_is_when_the_acceptance_fails(
    workplace: Workplace, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed is kept, the act may be pressed again."""
    whole = Intake.accept

    def full_disk(*given: object) -> Application:
        raise StoreUnavailable("disk_full")

    monkeypatch.setattr(Intake, "accept", full_disk)
    open_window_of(workplace, bench, Language.KK)
    choose_service(Language.KK)
    write_people()
    show_papers(marriage=BOTH)
    go_on()
    go_on()
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    assert workplace.navigator.current_name == "intake"
    (draft,) = bench.desk.drafts.all()
    assert replace(draft.applicant, born="").surname == "Нұрсейітов"
    monkeypatch.setattr(Intake, "accept", whole)
    go_on()
    assert decided(workplace, bench, qtbot).outcome is Outcome.ACCEPTED
