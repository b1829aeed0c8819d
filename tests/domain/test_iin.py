"""The identification number: length, digits, check digit; and the day of birth it states."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk_app.domain.iin import IinFault, birth_date, check_digit, iin_fault

eleven = st.text("0123456789", min_size=11, max_size=11)


def slow_check(first: str) -> int | None:
    """The rule of the fact base written out without a table of weights."""
    total = 0
    for place in range(11):
        total += int(first[place]) * (place + 1)
    if total % 11 < 10:
        return total % 11
    total = 0
    for place in range(11):
        weight = place + 3 if place + 3 <= 11 else place + 3 - 11
        total += int(first[place]) * weight
    return total % 11 if total % 11 < 10 else None


@given(eleven)
def test_the_check_digit_against_a_slow_one(first: str) -> None:
    assert check_digit(first) == slow_check(first)


@given(eleven, st.integers(0, 9) | st.just(11), st.integers(1, 9))
def test_one_wrong_digit_is_found_by_the_first_sum(first: str, place: int, step: int) -> None:
    """Every wrong digit changes the first sum, for 11 is a prime; only the 11th, of weight 11, does not."""
    total = sum(int(digit) * weight for weight, digit in enumerate(first, start=1)) % 11
    assume(total < 10)
    right = first + str(total)
    wrong = right[:place] + str((int(right[place]) + step) % 10) + right[place + 1 :]
    other = sum(int(digit) * weight for weight, digit in enumerate(wrong[:11], start=1)) % 11
    assume(other < 10)
    assert iin_fault(right) is None
    assert iin_fault(wrong) is IinFault.CHECK_DIGIT


def test_the_second_set_of_weights() -> None:
    """Eleven digits whose first sum is 10 take the second set; some are never issued."""
    both = {first: slow_check(first) for first in (f"{n:011}" for n in range(3000))}
    second = [f for f in both if sum(int(d) * w for w, d in enumerate(f, start=1)) % 11 == 10]
    assert {check_digit(f) for f in second} == {None, *range(10)}
    for first in second:
        digit = both[first]
        if digit is None:
            assert all(iin_fault(f"{first}{d}") is IinFault.CHECK_DIGIT for d in range(10))
        else:
            assert iin_fault(f"{first}{digit}") is None


@pytest.mark.parametrize("iin", ["950211303148", "850805402779", "020521504051", "660909401012"])
def test_numbers_that_hold(iin: str) -> None:
    assert iin_fault(iin) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", IinFault.DIGITS),
        ("95021130314", IinFault.LENGTH),
        ("9502113031480", IinFault.LENGTH),
        ("95021130314O", IinFault.DIGITS),
        ("95021130314 ", IinFault.DIGITS),
        ("٩٥٠٢١١٣٠٣١٤٨", IinFault.DIGITS),
        ("95021130314²", IinFault.DIGITS),
        ("950211303149", IinFault.CHECK_DIGIT),
    ],
)
def test_what_is_no_iin(text: str, fault: IinFault) -> None:
    assert iin_fault(text) is fault


@given(st.text(max_size=20))
def test_any_text_is_judged(text: str) -> None:
    assert iin_fault(text) in (None, *IinFault)


@pytest.mark.parametrize(
    ("iin", "born"),
    [
        ("950211303148", date(1995, 2, 11)),
        ("020521504051", date(2002, 5, 21)),
        ("660909401012", date(1966, 9, 9)),
        ("991231100000", date(1899, 12, 31)),
        ("990230300000", None),
        ("950211703148", None),
        ("950211003148", None),
    ],
)
def test_the_day_of_birth(iin: str, born: date | None) -> None:
    assert birth_date(iin) == born
