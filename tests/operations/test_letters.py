"""Letters the papers cannot show are told beside their field, stop nothing and stay in the record."""

from dataclasses import replace

import pytest

from desk_app.domain.draft import ApplicantEntry, MemberEntry, PaperEntry
from desk_app.operations.letters import CODE
from tests.operations.bench import CLERK, Bench, complete

FOREIGN = {"乌鲁木齐": "乌 木 鲁 齐", "عمر": "ر ع م", "Aliya 😀": "😀"}


def warned(desk: Bench, **changed: object) -> set[tuple[str, str]]:
    notes = desk.intake.look(complete(**changed)).reading.warnings
    return {(note.field, note.fact) for note in notes if note.code == CODE}


@pytest.mark.parametrize("text", FOREIGN)
@pytest.mark.parametrize("name", ["surname", "given_name", "patronymic", "citizenship", "address", "phone"])
def test_every_printed_field_of_the_applicant_is_looked_at(desk: Bench, name: str, text: str) -> None:
    entry = replace(complete().applicant, **{name: text})
    assert warned(desk, applicant=entry) == {(f"applicant.{name}", FOREIGN[text])}


def test_family_and_numbers_of_papers_are_looked_at(desk: Bench) -> None:
    assert warned(desk, family=(MemberEntry("a", "آیلا", "child", "23.10.2016"),)) == {
        ("family.a.name", "آ ا ل ی")
    }
    assert warned(desk, papers=(PaperEntry("2", "k24-id", shown="original", number="护照7"),)) == {
        ("papers.2.number", "护 照")
    }


@pytest.mark.parametrize(
    "text",
    ["Әбдірахманова-Қуанышбекқызы", "O\u02bbg\u02bbli", "Seyitov", "Ғ\u200bани", "e\u0301", "№ 5, «Нұр»"],
)
def test_letters_of_here_are_not_told(desk: Bench, text: str) -> None:
    assert warned(desk, applicant=replace(complete().applicant, address=text)) == set()


def test_nothing_is_stopped_and_the_record_keeps_the_letters(desk: Bench) -> None:
    entry = ApplicantEntry("Сейітов", "Дәулет", born="19.07.1984", address="乌鲁木齐")
    case = desk.accepted(applicant=entry)
    assert desk.register.open(case.id).visit.applicant.address == "乌鲁木齐"
    assert case.clerk_id == CLERK.id
