"""Days off of the years that have no reviewed table, from the pinned `holidays` package."""

from datetime import date
from functools import cache

from desk_app.domain.calendar import CalendarOrigin, YearTable

COUNTRY = "KZ"


@cache
def year_from_package(year: int) -> YearTable:
    """Return what the package says of `year`: holidays with their moved days off, and working weekends.

    The package is imported here, on first use: the start of the program does not wait for it. Names of the
    days are in its own words (English). It knows Kazakhstan from 1992; an earlier year has weekends only.
    """
    import holidays

    found = holidays.country_holidays(COUNTRY, years=year, observed=True, language="en_US")
    return YearTable(
        year=year,
        holidays={day: name for day, name in sorted(found.items()) if day.year == year},
        working_weekends=frozenset(
            day for day in _weekend_workdays(found) if day.year == year and found.is_working_day(day)
        ),
        origin=CalendarOrigin.PACKAGE,
    )


def _weekend_workdays(found: object) -> frozenset[date]:
    days: set[date] = getattr(found, "weekend_workdays", set())
    return frozenset(days)
