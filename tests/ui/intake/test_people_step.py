"""Step 2: errors beside their fields, letters that look alike, the family, undo."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desk_app.domain.steps import IntakeStep
from tests.ui.desk_fixtures import Bench
from tests.ui.intake.fingers import CONTROL, enter, focused, go_on, key, write
from tests.ui.intake.states import large_family, nobody, opened, ten_members
from ui.screens.intake.people_page import PeoplePage
from ui.screens.intake.screen import IntakeScreen
from ui.workplace import Workplace


def people(screen: IntakeScreen) -> PeoplePage:
    page = screen.pages[IntakeStep.PEOPLE]
    assert isinstance(page, PeoplePage)
    return page


def test_errors_stand_beside_their_fields_and_lead_there(workplace: Workplace, bench: Bench) -> None:
    page = people(nobody(workplace, bench))
    assert focused() is page.summary
    lines = [line.text() for line in page.summary.lines]
    assert page.fields["applicant.surname"].error == lines[0]
    assert page.fields["applicant.iin"].error in lines
    born = page.fields["applicant.born"].widget
    assert isinstance(born, QLineEdit)
    assert born.text() == "31.02.2001"
    key(Qt.Key.Key_Tab)
    enter()
    assert focused() is page.fields["applicant.surname"].widget


def test_an_error_goes_as_soon_as_the_field_is_right(workplace: Workplace, bench: Bench) -> None:
    page = people(nobody(workplace, bench))
    page.focus_field("applicant.surname")
    write("Ә")
    assert page.fields["applicant.surname"].error == ""
    assert page.fields["applicant.given_name"].error


def test_nothing_is_called_wrong_before_the_clerk_goes_on(workplace: Workplace, bench: Bench) -> None:
    draft = replace(bench.draft(), applicant=replace(bench.draft().applicant, surname=""))
    screen = opened(workplace, bench, draft)
    screen.go(IntakeStep.PEOPLE)
    assert all(not field.error for field in people(screen).fields.values())


def test_look_alike_letters_are_put_right_by_one_key(workplace: Workplace, bench: Bench) -> None:
    screen = ten_members(workplace, bench)
    key_of = screen.model.draft.family[0].key
    field = people(screen).fields[f"family.{key_of}.name"]
    assert "F11" in field.warning
    key(Qt.Key.Key_F11)
    assert field.warning == ""
    assert screen.model.draft.family[0].name == "Абдірахманова Гүлнұр"
    key(Qt.Key.Key_Z, CONTROL)
    assert screen.model.draft.family[0].name == "Aбдірахманова Гүлнұр"


def test_an_iin_of_another_birth_date_is_a_warning_and_stops_nothing(
    workplace: Workplace, bench: Bench
) -> None:
    draft = bench.draft()
    screen = opened(workplace, bench, replace(draft, applicant=replace(draft.applicant, iin="020521504051")))
    screen.go(IntakeStep.PEOPLE)
    assert people(screen).fields["applicant.iin"].warning
    go_on()
    assert screen.step is IntakeStep.PAPERS


def test_a_member_is_added_and_taken_out_by_a_key_and_comes_back_with_papers(
    workplace: Workplace, bench: Bench
) -> None:
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PEOPLE)
    before = screen.model.draft
    people(screen).focus_field(f"family.{before.family[0].key}.name")
    key(Qt.Key.Key_Delete, CONTROL)
    assert len(screen.model.draft.family) == 1
    assert len(screen.model.draft.papers) == len(before.papers) - 1
    people(screen).add_button.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    assert screen.model.draft.family == before.family
    assert screen.model.draft.papers == before.papers


def test_the_cursor_stands_in_the_row_that_was_added(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PEOPLE)
    key(Qt.Key.Key_Insert)
    write("Әлия")
    assert screen.model.draft.family[-1].name == "Әлия"


def test_what_is_typed_in_one_go_is_taken_back_in_one_go(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PEOPLE)
    before = screen.model.draft.applicant
    people(screen).focus_field("applicant.phone")
    write("123")
    enter()
    key(Qt.Key.Key_Z, CONTROL)
    assert screen.model.draft.applicant == before
    assert focused() is people(screen).fields["applicant.phone"].widget


def test_the_kazakh_number_row_gives_digits(workplace: Workplace, bench: Bench) -> None:
    draft = bench.draft()
    screen = opened(workplace, bench, replace(draft, applicant=replace(draft.applicant, iin="")))
    screen.go(IntakeStep.PEOPLE)
    people(screen).focus_field("applicant.iin")
    write('"әіңғ')
    assert screen.model.draft.applicant.iin == "12345"


def test_the_employment_category_is_asked_of_in_migrants_only(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, large_family(bench))
    screen.go(IntakeStep.PEOPLE)
    assert people(screen).fields["applicant.employment_category"].isHidden()
    screen.model.choose_service("quota-inmigrants")
    assert not people(screen).fields["applicant.employment_category"].isHidden()
