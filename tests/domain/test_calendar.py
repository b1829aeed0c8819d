"""The count of working days against a slow one that walks over a list of all days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk_app.domain.calendar import (
    CalendarOrigin,
    DayCorrection,
    WorkingCalendar,
    YearTable,
    add_months,
    end_of_following_month,
)
from desk_app.domain.catalogue import Catalogue

FIRST = date(2024, 1, 1)
YEARS = (2024, 2025, 2026)
DAYS = [FIRST + timedelta(n) for n in range(3 * 365 + 1)]
days = st.sampled_from(DAYS[:800])


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    """A calendar of three years, the last of them from the package."""
    holidays = draw(st.frozensets(st.sampled_from(DAYS), max_size=60))
    weekends = [day for day in DAYS if day.weekday() >= 5]
    working = draw(st.frozensets(st.sampled_from(weekends), max_size=20))

    def table(year: int) -> YearTable:
        return YearTable(
            year,
            {day: "" for day in holidays if day.year == year},
            frozenset(day for day in working if day.year == year),
            CalendarOrigin.TABLE,
        )

    tables = {year: table(year) for year in YEARS[:2]}
    doubtful = tuple(sorted(draw(st.frozensets(st.sampled_from(DAYS), max_size=5))))
    return WorkingCalendar(tables, table, doubtful)


def works(calendar: WorkingCalendar, day: date) -> bool:
    """R2 read off the tables themselves."""
    table = calendar.tables[day.year] if day.year in calendar.tables else calendar.package(day.year)
    named_off = day in table.holidays
    return day in table.working_weekends or (day.isoweekday() <= 5 and not named_off)


@given(calendars(), days, st.integers(1, 100))
def test_the_nth_working_day_is_the_nth_of_the_list(calendar: WorkingCalendar, day: date, n: int) -> None:
    later = [other for other in DAYS if other > day and works(calendar, other)]
    assert calendar.add_working(day, n) == later[n - 1]


@given(calendars(), days)
def test_no_working_days_later_is_the_day_itself(calendar: WorkingCalendar, day: date) -> None:
    assert calendar.add_working(day, 0) == day


@given(calendars(), days)
def test_moving_to_a_working_day(calendar: WorkingCalendar, day: date) -> None:
    working = [other for other in DAYS if works(calendar, other)]
    assert calendar.at_or_after(day) == min(other for other in working if other >= day)
    assume(day > working[0])
    assert calendar.at_or_before(day) == max(other for other in working if other <= day)


@given(calendars(), days, st.integers(0, 60))
def test_calendar_days_end_on_a_working_day(calendar: WorkingCalendar, day: date, n: int) -> None:
    last = calendar.add_calendar(day, n)
    assert works(calendar, last)
    between = [other for other in DAYS if day + timedelta(n) <= other < last]
    assert not any(works(calendar, other) for other in between)


@given(calendars(), days, days)
def test_counting_the_days_between(calendar: WorkingCalendar, after: date, through: date) -> None:
    first, last = min(after, through), max(after, through)
    count = sum(works(calendar, day) for day in DAYS if first < day <= last)
    assert calendar.working_days(after, through) == (count if after <= through else -count)


@given(calendars(), days, st.integers(1, 60))
def test_counting_undoes_adding(calendar: WorkingCalendar, day: date, n: int) -> None:
    assert calendar.working_days(day, calendar.add_working(day, n)) == n


@given(calendars(), days, days)
def test_days_in_doubt(calendar: WorkingCalendar, after: date, through: date) -> None:
    wanted = tuple(day for day in calendar.doubtful if after < day <= through)
    assert calendar.doubtful_between(after, through) == wanted


@given(calendars(), st.sampled_from(DAYS), st.booleans())
def test_a_correction_of_the_office_overrules_the_tables(
    calendar: WorkingCalendar, day: date, working: bool
) -> None:
    corrected = replace(calendar, corrections={day: DayCorrection(day, working, "decree 1")})
    assert corrected.is_working(day) is working
    assert corrected.is_holiday(day) is not working
    for other in (day - timedelta(1), day + timedelta(1)):
        if other in DAYS:
            assert corrected.is_working(other) is calendar.is_working(other)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2025-01-31", 1, "2025-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-08-31", 6, "2025-02-28"),
        ("2023-08-30", 6, "2024-02-29"),
        ("2024-12-15", 1, "2025-01-15"),
        ("2024-06-15", 6, "2024-12-15"),
        ("2024-06-15", 0, "2024-06-15"),
        ("9999-12-31", 12, "9999-12-31"),
    ],
)
def test_the_same_day_months_later(day: str, months: int, later: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(later)


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 40))
def test_months_later_keeps_the_day_or_takes_the_last(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(1)).day == 1)


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_the_end_of_the_following_month(day: date) -> None:
    end = end_of_following_month(day)
    assert (end + timedelta(1)).day == 1
    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == 1


@pytest.mark.parametrize(
    ("day", "works_", "why"),
    [
        ("2024-05-04", True, "Saturday made working"),
        ("2025-01-05", True, "Sunday made working"),
        ("2024-05-08", False, "day off moved from 4 May"),
        ("2025-01-03", False, "day off moved from 5 January"),
        ("2025-12-16", False, "Independence Day"),
        ("2026-08-31", True, "in doubt, taken as working"),
        ("2026-05-27", False, "Kurban Ait, an estimate"),
        ("2022-03-05", True, "a year of the package: Saturday made working"),
        ("2022-03-07", False, "a year of the package: its day off"),
        ("2027-03-15", False, "Constitution Day from 2027"),
        ("2026-08-30", False, "a Sunday"),
    ],
)
def test_days_of_kazakhstan(catalogue: Catalogue, day: str, works_: bool, why: str) -> None:
    assert catalogue.calendar.is_working(date.fromisoformat(day)) is works_, why
