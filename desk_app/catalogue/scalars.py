"""How the texts of a YAML file become typed values. Nothing is guessed: one spelling for each type."""

import re
from datetime import date, time
from typing import Annotated

from pydantic import BeforeValidator, StringConstraints

from desk_app.domain.catalogue import Span

_WHOLE = re.compile(r"-?(0|[1-9][0-9]*)")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_YES_NO = {"true": True, "false": False}
MIDNIGHT = "24:00"


def whole(value: object) -> object:
    """Read `14` or `-1`; a number with leading zeros is not one."""
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise ValueError("must be a whole number")


def day(value: object) -> object:
    """Read `2024-05-31`, a day that exists."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("must be a day that exists, written 2024-05-31")


def yes_no(value: object) -> object:
    """Read `true` or `false`, no other word."""
    if isinstance(value, str) and value in _YES_NO:
        return _YES_NO[value]
    raise ValueError("must be true or false")


def clock(text: str) -> time:
    """Read `09:30`.

    Raises:
        ValueError: The text is no time of day.
    """
    if not _CLOCK.fullmatch(text):
        raise ValueError("must be a time of day, written 09:30")
    return time.fromisoformat(text)


def span(value: object) -> object:
    """Read `09:00-17:30`; `24:00` may stand at the end."""
    opens, dash, closes = value.partition("-") if isinstance(value, str) else ("", "", "")
    if not dash:
        raise ValueError("must be a span of time, written 09:00-17:30")
    result = Span(clock(opens), None if closes == MIDNIGHT else clock(closes))
    if result.closes is not None and result.closes <= result.opens:
        raise ValueError("ends before it begins")
    return result


Word = Annotated[str, StringConstraints(min_length=1, pattern=r"^\S(.*\S)?$")]
"""A text of one line without space around it."""
Whole = Annotated[int, BeforeValidator(whole)]
Day = Annotated[date, BeforeValidator(day)]
YesNo = Annotated[bool, BeforeValidator(yes_no)]
Hours = Annotated[Span, BeforeValidator(span)]
