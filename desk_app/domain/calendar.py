"""Working days of Kazakhstan (rules R1, R2, R4 and R5 of the fact base)."""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum

ONE_DAY = timedelta(days=1)
SATURDAY = 5


class CalendarOrigin(StrEnum):
    """Where the days off of a year come from."""

    TABLE = "table"
    PACKAGE = "package"


@dataclass(frozen=True)
class YearTable:
    """Days off and working weekend days of one year.

    `holidays` holds every named day, also those on a weekend; `working_weekends` the Saturdays and
    Sundays made working by a decision of the Government.
    """

    year: int
    holidays: Mapping[date, str]
    working_weekends: frozenset[date]
    origin: CalendarOrigin


@dataclass(frozen=True)
class DayCorrection:
    """A day whose nature the office corrected, with the decree as its source (rule R9)."""

    day: date
    working: bool
    decree: str


@dataclass(frozen=True)
class WorkingCalendar:
    """Says which days work and counts them.

    `tables` are the reviewed years; every other year comes from `package`, the pinned holiday
    package, so that no year is ever a reason to stop. `doubtful` are days the sources disagree on.
    """

    tables: Mapping[int, YearTable]
    package: Callable[[int], YearTable]
    doubtful: tuple[date, ...] = ()
    corrections: Mapping[date, DayCorrection] = field(default_factory=dict)

    def year(self, year: int) -> YearTable:
        """Return the reviewed table of `year`, or what the holiday package says."""
        return self.tables.get(year) or self.package(year)

    def is_holiday(self, day: date) -> bool:
        """Say whether `day` is a public holiday or a moved day off, on whatever day of the week."""
        if day in self.corrections:
            return not self.corrections[day].working
        return day in self.year(day.year).holidays

    def is_working(self, day: date) -> bool:
        """Say whether `day` is a working day (rule R2)."""
        if day in self.corrections:
            return self.corrections[day].working
        table = self.year(day.year)
        if day in table.working_weekends:
            return True
        return day.weekday() < SATURDAY and day not in table.holidays

    def add_working(self, day: date, count: int) -> date:
        """Return the `count`-th working day after `day`; `day` itself is not counted (rule R1)."""
        while count > 0:
            day += ONE_DAY
            if self.is_working(day):
                count -= 1
        return day

    def at_or_after(self, day: date) -> date:
        """Return `day` if it works, else the next working day."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def at_or_before(self, day: date) -> date:
        """Return `day` if it works, else the last working day before it."""
        while not self.is_working(day):
            day -= ONE_DAY
        return day

    def add_calendar(self, day: date, count: int) -> date:
        """Return `day` plus `count` calendar days, moved on to a working day (rule R4)."""
        return self.at_or_after(day + timedelta(days=count))

    def working_days(self, after: date, through: date) -> int:
        """Count the working days after `after` up to and including `through`; negative if it lies before."""
        if through < after:
            return -self.working_days(through, after)
        days = (after + timedelta(days=n) for n in range(1, (through - after).days + 1))
        return sum(self.is_working(day) for day in days)

    def doubtful_between(self, after: date, through: date) -> tuple[date, ...]:
        """Return the days in doubt later than `after` and not later than `through`."""
        first = bisect_left(self.doubtful, after + ONE_DAY)
        return tuple(day for day in self.doubtful[first:] if day <= through)


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later, or the last day of that month where it has no such day.

    Behind the last day that can be written it is that day.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def end_of_following_month(day: date) -> date:
    """Return the last day of the month after the month of `day`."""
    first_of_next = add_months(day.replace(day=1), 1)
    return first_of_next.replace(day=monthrange(first_of_next.year, first_of_next.month)[1])
