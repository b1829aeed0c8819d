"""Dates as people type them."""

import re
from datetime import date

_APART = re.compile(r"(\d{1,2})\s*[./,\- ]\s*(\d{1,2})\s*[./,\- ]\s*(\d{4})")
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def read_date(text: str) -> date | None:
    """Return the day meant by `text`, or None.

    Day, month, year: `03.02.2001`, `3/2/2001`, `03 02 2001`, `03022001`; also `2001-02-03`. The year has four
    digits: with two, nobody can tell a child from a pensioner.
    """
    stripped = text.strip()
    if found := _ISO.fullmatch(stripped):
        year, month, day = map(int, found.groups())
    elif found := _APART.fullmatch(stripped) or _TOGETHER.fullmatch(stripped):
        day, month, year = map(int, found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def written(day: date) -> str:
    """Return the day as it is shown in every language: `03.02.2001`."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"
