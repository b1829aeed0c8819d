"""The individual identification number (IIN): twelve digits with a check digit."""

from datetime import date
from enum import StrEnum

LENGTH = 12
FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}


class IinFault(StrEnum):
    """Why a text is not an IIN."""

    LENGTH = "iin.length"
    DIGITS = "iin.digits"
    CHECK_DIGIT = "iin.check_digit"


def iin_fault(text: str) -> IinFault | None:
    """Return what is wrong with `text` as an IIN, or None.

    Only length, digits and check digit are faults; a birth date that does not fit is a warning,
    since numbers given before 2013 may differ (decree 853 of 2013).
    """
    if not (text.isascii() and text.isdigit()):
        return IinFault.DIGITS
    if len(text) != LENGTH:
        return IinFault.LENGTH
    return None if check_digit(text[:-1]) == int(text[-1]) else IinFault.CHECK_DIGIT


def check_digit(first_eleven: str) -> int | None:
    """Return the check digit of eleven digits, or None where no such number is issued."""
    for weights in (FIRST_WEIGHTS, SECOND_WEIGHTS):
        control = sum(int(d) * w for d, w in zip(first_eleven, weights, strict=True)) % 11
        if control < 10:
            return control
    return None


def birth_date(iin: str) -> date | None:
    """Return the date of birth an IIN states, or None where it states no real day."""
    century = CENTURIES.get(iin[6])
    if century is None:
        return None
    try:
        return date(century + int(iin[:2]), int(iin[2:4]), int(iin[4:6]))
    except ValueError:
        return None
