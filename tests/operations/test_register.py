"""The register finds cases by number, code, name and due day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk_app.domain.application import Status
from desk_app.domain.draft import ApplicantEntry
from desk_app.domain.errors import CaseNotFound
from desk_app.domain.numbering import RegistrationNumber, qr_text
from desk_app.operations.ports import CaseQuery
from tests.operations.bench import CLERK, VISIT, Bench, complete

TODAY = VISIT.date()


def named(surname: str, iin: str = "") -> ApplicantEntry:
    return replace(complete().applicant, surname=surname, iin=iin)


@pytest.mark.parametrize("form", ["{0}", " {0}\r", "QBD1|{0}|2025-12-17|A", "QBD1|{0}|-|R"])
def test_a_code_opens_its_case(desk: Bench, form: str) -> None:
    desk.accepted()
    case = desk.accepted()
    assert desk.register.by_code(form.format(case.number)) == case


def test_a_number_may_be_typed_in_small_letters(desk: Bench) -> None:
    case = desk.accepted()
    assert desk.register.by_code(case.number.lower()) == case


def test_the_codes_on_the_papers_are_those_that_open_the_case(desk: Bench) -> None:
    case = desk.accepted()
    assert desk.register.by_code(qr_text(case.number, case.due_on, "A")) == case


@pytest.mark.parametrize("code", ["", "ATY-03-25-000009", "something", "QBD1|x|-|A"])
def test_a_code_of_no_case(desk: Bench, code: str) -> None:
    desk.accepted()
    with pytest.raises(CaseNotFound):
        desk.register.by_code(code)


def test_a_number_of_another_desk_is_not_found(desk: Bench) -> None:
    desk.accepted()
    with pytest.raises(CaseNotFound) as caught:
        desk.register.by_code(str(RegistrationNumber("ATY", 4, 25, 1)))
    assert caught.value.number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("сейітова", ["Сейітова"]),
        ("ДӘУЛЕТ", ["Қойшыбай", "Сейітова"]),
        ("950211303148", ["Қойшыбай"]),
        ("9502", ["Қойшыбай"]),
        ("Нұрбек", []),
        ("", ["Қойшыбай", "Сейітова"]),
    ],
)
def test_a_case_is_found_by_name_and_iin(desk: Bench, text: str, found: list[str]) -> None:
    desk.accepted(applicant=named("Сейітова"), family=(), papers=_alone())
    desk.clock.advance(timedelta(minutes=1))
    desk.accepted(applicant=named("Қойшыбай", "950211303148"), family=(), papers=_alone())
    query = CaseQuery(text)
    assert [row.name.split()[0] for row in desk.register.find(query)] == found
    assert desk.register.count(query) == len(found)


def _alone() -> tuple[object, ...]:
    return tuple(paper for paper in complete().papers if paper.of == "applicant")


def test_a_scanned_code_in_the_search_field_finds_its_case(desk: Bench) -> None:
    desk.accepted()
    case = desk.accepted()
    for text in (case.number, qr_text(case.number, case.due_on, "A"), case.number[:16]):
        assert [row.id for row in desk.register.find(CaseQuery(text))] == [case.id]
    assert desk.register.count(CaseQuery(qr_text(case.number, None, "A"))) == 1


def test_other_conditions_stay_beside_a_scanned_code(desk: Bench) -> None:
    case = desk.accepted()
    code = qr_text(case.number, case.due_on, "A")
    assert desk.register.count(CaseQuery(code, status=Status.REFUSED)) == 0
    assert desk.register.count(CaseQuery(code, decided_on=TODAY + timedelta(1))) == 0
    assert desk.register.count(CaseQuery(code, status=Status.ACCEPTED, decided_on=TODAY)) == 1


def test_cases_come_newest_first_and_page_by_page(desk: Bench) -> None:
    cases = []
    for _ in range(5):
        cases.append(desk.accepted())
        desk.clock.advance(timedelta(minutes=1))
    first = desk.register.find(CaseQuery(limit=2))
    rest = desk.register.find(CaseQuery(before=(first[-1].decided_at, first[-1].id), limit=10))
    assert [row.id for row in (*first, *rest)] == [case.id for case in reversed(cases)]


def test_today_shows_what_was_taken_what_is_due_and_what_is_late(desk: Bench) -> None:
    early, refused = desk.accepted(), desk.refused()
    desk.clock.advance(timedelta(minutes=1))
    today = desk.register.today()
    assert {row.id for row in today.taken} == {early.id, refused.id}
    assert (today.day, today.due_today, today.late) == (TODAY, (), ())
    desk.days_later(1)
    next_one = desk.accepted()
    assert (early.due_on, next_one.due_on) == (date(2025, 12, 17), date(2025, 12, 18))
    desk.days_later(20)
    today = desk.register.today()
    assert today.day == date(2025, 12, 17)
    assert ([row.id for row in today.due_today], today.late) == ([early.id], ())
    desk.days_later(1)
    today = desk.register.today()
    assert [row.id for row in today.due_today] == [next_one.id]
    assert [row.id for row in today.late] == [early.id]
    desk.handover.close(early.id, Status.HANDED_OVER, on=today.day, by=CLERK)
    assert desk.register.today().late == ()


def test_reading_changes_nothing(desk: Bench) -> None:
    case = desk.accepted()
    events = desk.events()
    desk.register.find(CaseQuery())
    desk.register.today()
    desk.register.history(case.id)
    assert desk.events() == events
    assert desk.register.open(case.id) == case
