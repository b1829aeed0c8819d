from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain import iin as iin_rules
from desk_app.domain.cyrillic_names import in_cyrillic_letters
from desk_app.domain.mrz import LAYOUTS, Checked, MrzFormat, MrzRecord, Sex, check_digit, format_of, parse_mrz

TODAY = date(2026, 6, 1)
# Specimens of ICAO Doc 9303 and invented Kazakh papers.
PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
LARGE_CARD = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
KAZAKH_PASSPORT = (
    "P<KAZIVANOV<<IVAN<<<<<<<<<<<<<<<<<<<<<<<<<<<",
    "N210522283KAZ7212273M3011021721227376285<<42",
)
KAZAKH_CARD = (
    "IDKAZ2327118484800413394030<<<",
    "8004130M3001248KAZ<<<<<<<<<<<5",
    "AKHMETOV<<DANIYAR<<<<<<<<<<<<<",
)
SPECIMENS = (PASSPORT, CARD, LARGE_CARD, KAZAKH_PASSPORT, KAZAKH_CARD)


def read(lines: tuple[str, ...], today: date = TODAY) -> MrzRecord:
    record = parse_mrz(lines, today=today)
    assert record is not None
    return record


@pytest.mark.parametrize("lines", SPECIMENS)
def test_every_specimen_is_certain(lines: tuple[str, ...]) -> None:
    record = read(lines)
    assert record.failed == ()
    assert record.certain


def test_the_passport_of_the_standard() -> None:
    record = read(PASSPORT)
    assert (record.format, record.kind, record.issuer, record.number) == (
        MrzFormat.TD3,
        "P",
        "UTO",
        "L898902C3",
    )
    assert (record.surname, record.given_names, record.sex) == ("ERIKSSON", "ANNA MARIA", Sex.FEMALE)
    assert (record.born_on, record.expires_on) == (date(1974, 8, 12), date(2012, 4, 15))
    assert record.iin is None
    assert record.expired(TODAY) is True
    assert record.expired(date(2012, 4, 15)) is False


def test_a_kazakh_paper_gives_its_iin() -> None:
    assert (read(KAZAKH_CARD).iin, read(KAZAKH_CARD).number) == ("800413394030", "232711848")
    assert (read(KAZAKH_PASSPORT).iin, read(KAZAKH_PASSPORT).number) == ("721227376285", "N21052228")
    assert read(KAZAKH_CARD).iin_holds


def test_a_right_zone_with_a_wrong_iin_is_not_certain() -> None:
    first, second, third = KAZAKH_CARD
    first = first.replace("800413394030", "800413394031")
    composite = check_digit(first[5:30] + second[:7] + second[8:15] + second[18:29])
    record = read((first, second[:29] + composite, third))
    assert record.failed == ()
    assert not record.iin_holds
    assert not record.certain


@pytest.mark.parametrize(
    ("today", "born"), [(date(2026, 6, 1), date(1926, 12, 30)), (date(2026, 12, 30), date(2026, 12, 30))]
)
def test_nobody_is_born_in_the_future(today: date, born: date) -> None:
    second = "D231458907UTO2612303F1204159<<<<<<<"
    lines = (LARGE_CARD[0], second + check_digit(second[:10] + second[13:20] + second[21:35]))
    assert read(lines, today).born_on == born


def test_the_iin_states_the_century_of_a_birth() -> None:
    # Born in 1925: the zone alone would say 2025.
    eleven = "25010130012"
    iin = f"{eleven}{iin_rules.check_digit(eleven)}"
    first = f"IDKAZ2327118484{iin}<<<"
    second = f"250101{check_digit('250101')}M3001248KAZ<<<<<<<<<<<"
    whole = check_digit(first[5:30] + second[:7] + second[8:15] + second[18:29])
    assert read((first, second + whole, KAZAKH_CARD[2])).born_on == date(1925, 1, 1)


def test_a_day_that_does_not_exist_is_no_date() -> None:
    second = f"800231{check_digit('800231')}M3001248KAZ<<<<<<<<<<<"
    whole = check_digit(KAZAKH_CARD[0][5:30] + second[:7] + second[8:15] + second[18:29])
    record = read((KAZAKH_CARD[0], second + whole, KAZAKH_CARD[2]))
    assert record.failed == ()
    assert record.born_on is None
    assert not record.certain


@given(data=st.data())
def test_every_single_wrong_digit_under_a_check_is_noticed(data: st.DataObject) -> None:
    lines = data.draw(st.sampled_from(SPECIMENS))
    name = format_of(lines)
    assert name is not None
    check = data.draw(st.sampled_from(LAYOUTS[name].checks))
    line, start, end = data.draw(st.sampled_from(check.parts))
    digits = [at for at in range(start, end) if lines[line][at].isdigit()]
    if not digits:
        return
    at = data.draw(st.sampled_from(digits))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != lines[line][at]]))
    changed = tuple(
        text[:at] + other + text[at + 1 :] if number == line else text for number, text in enumerate(lines)
    )
    record = read(changed)
    # Weights of 7, 3 and 1 have no factor in common with 10: no single digit can slip through.
    assert check.what in record.failed
    assert not record.certain


@given(lines=st.lists(st.text(max_size=50), max_size=4))
def test_any_text_is_read_or_refused(lines: list[str]) -> None:
    record = parse_mrz(lines, today=TODAY)
    assert record is None or record.format is format_of(record.lines)


def test_an_empty_optional_part_needs_no_digit_and_a_full_one_does() -> None:
    [check] = [check for check in LAYOUTS[MrzFormat.TD3].checks if check.what is Checked.OPTIONAL]
    empty = PASSPORT[1][:28] + "<" * 15 + PASSPORT[1][43:]
    assert check.holds((PASSPORT[0], empty))
    full = PASSPORT[1][:42] + "<" + PASSPORT[1][43:]
    assert not check.holds((PASSPORT[0], full))


def test_the_proposal_takes_the_longest_entry_and_keeps_what_it_does_not_know() -> None:
    table = {"S": "с", "H": "х", "SH": "ш", "SHCH": "щ", "A": "а"}
    assert in_cyrillic_letters("SHASHCHA ASH", table) == "Шаща Аш"
    assert in_cyrillic_letters("HAS7", table) == "Хас7"
    assert in_cyrillic_letters("", table) == ""
