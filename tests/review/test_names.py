"""Letters nobody sees are no part of a name."""

from dataclasses import replace

import pytest

from desk_app.domain.draft import ApplicantEntry
from desk_app.domain.entry import clean
from tests.operations.bench import Bench, complete


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Сейітов\u200b", "Сейітов"),
        ("\u202eСейітов\u202c", "Сейітов"),
        ("Сей\u00adітов", "Сейітов"),
        ("\ufeffСейітов\x00", "Сейітов"),
        ("Сейітов\u200b \u200bҰлы", "Сейітов Ұлы"),
        ("Сейітов\u00a0\tҰлы", "Сейітов Ұлы"),
        ("\u200b\u2060", ""),
    ],
)
def test_what_is_left_of_a_copied_name(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_name_nobody_sees_is_none(desk: Bench) -> None:
    draft = desk.kept(complete(applicant=ApplicantEntry("\u200b", "Дәулет", born="19.07.1984")))
    faults = desk.intake.look(draft).reading.faults
    assert [(note.field, note.code) for note in faults] == [("applicant.surname", "field.required")]


def test_a_pasted_name_is_found_by_typing_it(desk: Bench) -> None:
    person = replace(complete().applicant, surname="Сей\u200bітов")
    assert desk.accepted(applicant=person).visit.applicant.full_name == "Сейітов Дәулет"
