"""A second, slow count of days: from the table of the fact base and the package `holidays`, day by day."""

import datetime
import functools
import os
from pathlib import Path
from typing import Any

import holidays
import yaml

ONE_DAY = datetime.timedelta(days=1)


@functools.cache
def facts() -> dict[str, Any]:
    """The fact base, as it lies in the folder named by QABYLDAU_SHARED."""
    text = Path(os.environ["QABYLDAU_SHARED"], "domain", "catalogue.yaml").read_text("utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


@functools.cache
def _package() -> Any:
    return holidays.country_holidays("KZ")


@functools.cache
def is_in_table(day: datetime.date) -> bool:
    """A day that the table, or for a year it does not hold the package, names as a day off."""
    table = facts()["calendar"]["table"]
    if str(day.year) in table:
        return any(entry["date"] == day.isoformat() for entry in table[str(day.year)])
    return day in _package()


@functools.cache
def is_working(day: datetime.date) -> bool:
    """R2."""
    calendar = facts()["calendar"]
    if str(day.year) not in calendar["table"]:
        return bool(_package().is_working_day(day))
    if day.isoformat() in calendar["working_weekend_days"]:
        return True
    return day.weekday() < 5 and not is_in_table(day)


def working_days_after(start: datetime.date, count: int) -> datetime.date:
    """R1: the day counted from is not counted."""
    day = start
    while count > 0:
        day += ONE_DAY
        if is_working(day):
            count -= 1
    return day


def to_working(day: datetime.date) -> datetime.date:
    """R4: a day off moves forward."""
    while not is_working(day):
        day += ONE_DAY
    return day


def back_to_working(day: datetime.date) -> datetime.date:
    """R5: a day off moves back."""
    while not is_working(day):
        day -= ONE_DAY
    return day


def calendar_days_after(start: datetime.date, count: int) -> datetime.date:
    for _ in range(count):
        start += ONE_DAY
    return to_working(start)


def months_later(start: datetime.date, months: int) -> datetime.date:
    """The same day of the later month, or the last day of that month."""
    year, month = start.year, start.month
    for _ in range(months):
        month += 1
        if month == 13:
            year, month = year + 1, 1
    day = start.day
    while True:
        try:
            return datetime.date(year, month, day)
        except ValueError:
            day -= 1


def end_of_next_month(day: datetime.date) -> datetime.date:
    """The last day of the month after the month of `day`, moved to a working day."""
    first_of_next = months_later(day.replace(day=1), 1)
    first_after = months_later(first_of_next, 1)
    return to_working(first_after - ONE_DAY)
