"""Step 4: the decision as it would fall, advice that stops nothing, ways back to the answers."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.localized import Language
from desk_app.domain.steps import IntakeStep
from tests.ui.desk_fixtures import Bench
from tests.ui.intake.fingers import enter, focused, go_on, key
from tests.ui.intake.states import acceptance, opened, refusal
from ui.screens.intake.check_page import CheckPage
from ui.screens.intake.screen import IntakeScreen
from ui.screenshots import settle
from ui.workplace import Workplace


def check(screen: IntakeScreen) -> CheckPage:
    page = screen.pages[IntakeStep.CHECK]
    assert isinstance(page, CheckPage)
    return page


def act_names(screen: IntakeScreen) -> list[str]:
    return [act.name for act in screen.acts()]


def test_a_complete_package_is_accepted_from_here(workplace: Workplace, bench: Bench) -> None:
    screen = acceptance(workplace, bench)
    assert act_names(screen) == ["drop", "refuse", "accept"]
    assert "complete" in check(screen).outcome.title
    assert "Receipt of acceptance" in check(screen).printed.text()
    assert "Due on 24.02.2026" in check(screen).due.text()


def test_advice_is_said_and_stops_nothing(workplace: Workplace, bench: Bench) -> None:
    screen = acceptance(workplace, bench)
    said = check(screen).accessible_advice()
    assert "consent" in said
    assert "provider of the region" in said
    assert "accept" in act_names(screen)


def test_a_complete_package_cannot_be_refused_and_the_clerk_reads_why(
    workplace: Workplace, bench: Bench, qtbot: QtBot
) -> None:
    screen = opened(workplace, bench, bench.draft())
    key(Qt.Key.Key_F9)
    assert screen.step is IntakeStep.CHECK
    key(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    assert screen.step is IntakeStep.CHECK
    assert "cannot be refused" in workplace.shell.banner.title  # type: ignore[attr-defined]  # it is the window
    assert len(bench.desk.drafts.all()) == 1


def test_a_lack_names_the_document_and_the_people(workplace: Workplace, bench: Bench) -> None:
    screen = refusal(workplace, bench)
    words = check(screen).outcome.accessibleName()
    assert "Expired" in words
    assert "01.05.2020" in words
    assert "identity document" in words
    assert act_names(screen) == ["drop", "refuse", "papers"]


def test_a_refusal_needs_readable_fields_too(workplace: Workplace, bench: Bench) -> None:
    draft = bench.draft()
    screen = opened(
        workplace, bench, replace(draft, papers=(), applicant=replace(draft.applicant, surname=""))
    )
    key(Qt.Key.Key_F9)
    assert screen.step is IntakeStep.PEOPLE
    assert focused() is screen.pages[IntakeStep.PEOPLE].summary


def test_change_leads_to_the_field_and_continue_leads_back(workplace: Workplace, bench: Bench) -> None:
    screen = acceptance(workplace, bench)
    check(screen).focus_field("applicant.address")
    enter()
    assert focused() is screen.pages[IntakeStep.PEOPLE].fields["applicant.address"].widget
    go_on()
    assert screen.step is IntakeStep.CHECK


def test_change_of_a_paper_leads_to_its_row(workplace: Workplace, bench: Bench) -> None:
    screen = acceptance(workplace, bench)
    check(screen).focus_field("k24-qual")
    enter()
    assert screen.step is IntakeStep.PAPERS
    assert "does not exist" in focused().accessibleName().casefold()


def test_a_decision_is_written_once(workplace: Workplace, bench: Bench, qtbot: QtBot) -> None:
    screen = acceptance(workplace, bench)
    with qtbot.waitSignal(screen.model.decided, timeout=30_000):
        go_on()
        screen.model.accept()
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    assert len(bench.desk.register.today().taken) == 1


def test_the_check_follows_the_language(
    workplace: Workplace, bench: Bench, application: QApplication
) -> None:
    screen = acceptance(workplace, bench)
    workplace.language.choose(Language.KK)
    settle(application)
    assert "топтамасы толық" in check(screen).outcome.title
    workplace.language.choose(Language.EN)
    settle(application)
    assert "complete" in check(screen).outcome.title
