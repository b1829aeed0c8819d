"""What is asked of an office, an account and the first day of an act before any of it is stored."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.acts import Act
from desk_app.domain.clerk import Role
from desk_app.domain.localized import LocalizedText
from desk_app.domain.numbering import RegistrationNumber
from desk_app.domain.set_up_entry import AccountEntry, ActDateEntry, OfficeEntry

OFFICE = OfficeEntry(
    name_kk="Kense", name_ru="Otdel", code="atr", desk="7", channel="state_corporation", region="atyrau"
)
ACCOUNT = AccountEntry("Serik A.", "maman", "spetsialist", "serik", "long enough", "long enough")
ACT = Act("order@2024", LocalizedText.same("order"), "order", date(2024, 5, 31), "ref")


def codes(notes: tuple[object, ...]) -> dict[str, str]:
    return {note.field: note.code for note in notes}  # type: ignore[attr-defined]  # FieldNote in every case


def test_a_whole_office_is_read_with_its_code_in_capitals() -> None:
    assert OFFICE.notes() == ()
    office = OFFICE.office()
    assert (office.code, office.desk, office.region) == ("ATR", 7, "atyrau")


def test_an_office_is_the_same_after_it_was_shown_for_changing() -> None:
    office = replace(OFFICE, address="  Atyrau,   Ulgi 1 ", duty_department=True).office(demo=True)
    assert OfficeEntry.of(office).office(demo=True) == office


@pytest.mark.parametrize("name", ["name_kk", "name_ru", "code", "desk", "channel", "region"])
def test_what_is_missing_is_named(name: str) -> None:
    assert codes(replace(OFFICE, **{name: " "}).notes()) == {name: "field.required"}


def test_a_mission_abroad_has_no_region() -> None:
    mission = replace(OFFICE, channel="foreign_mission")
    assert replace(mission, region="").notes() == ()
    assert mission.office().region is None


@pytest.mark.parametrize("code", ["AT", "ATRX", "A-1", "\u0410\u0422\u0420"])
def test_a_code_that_no_number_could_carry_is_refused(code: str) -> None:
    assert codes(replace(OFFICE, code=code).notes()) == {"code": "office.code_form"}


@pytest.mark.parametrize("desk", ["0", "100", "-1", "1.5", "\u0661", "x"])
def test_a_desk_outside_1_to_99_is_refused(desk: str) -> None:
    assert codes(replace(OFFICE, desk=desk).notes()) == {"desk": "office.desk_range"}


@given(code=st.text(max_size=5), desk=st.text(max_size=3))
def test_an_office_without_notes_gives_numbers_that_can_be_read_back(code: str, desk: str) -> None:
    entry = replace(OFFICE, code=code, desk=desk)
    if not entry.notes():
        office = entry.office()
        number = RegistrationNumber(office.code, office.desk, 26, 1)
        assert RegistrationNumber.parse(str(number)) == number


def test_a_whole_account_becomes_a_clerk() -> None:
    assert ACCOUNT.notes(shortest=8) == ()
    assert ACCOUNT.clerk(Role.CLERK).id == "serik"


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"password": "short", "again": "short"}, {"password": "account.password_short"}),
        ({"again": "something else"}, {"again": "account.passwords_differ"}),
        ({"login": "two words"}, {"login": "account.login_form"}),
        ({"full_name": ""}, {"full_name": "field.required"}),
        ({"full_name": "a" * 301}, {"full_name": "field.too_long"}),
    ],
)
def test_what_is_wrong_with_an_account_stands_beside_its_field(
    changed: dict[str, str], expected: dict[str, str]
) -> None:
    assert codes(replace(ACCOUNT, **changed).notes(shortest=8)) == expected


def test_a_password_is_not_shown_by_the_entry() -> None:
    assert "long enough" not in repr(ACCOUNT)


@pytest.mark.parametrize(
    ("day", "source", "expected"),
    [
        ("", "", {}),
        ("14.06.2024", "letter of 12 June", {}),
        ("14.06.2024", "", {"source": "field.required"}),
        ("", "letter of 12 June", {"day": "field.required"}),
        ("June", "letter of 12 June", {"day": "date.unreadable"}),
        ("30.05.2024", "letter of 12 June", {"day": "act.before_signing"}),
    ],
)
def test_a_day_needs_its_source_and_comes_after_the_signing(
    day: str, source: str, expected: dict[str, str]
) -> None:
    assert codes(ActDateEntry(day, source).notes(ACT)) == expected
