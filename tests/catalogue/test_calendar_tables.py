"""The reviewed years against the pinned holiday package, and the years that only the package knows."""

from datetime import date, timedelta

import pytest

from desk_app.catalogue.holidays_package import year_from_package
from desk_app.domain.calendar import CalendarOrigin
from desk_app.domain.catalogue import Catalogue

YEARS = (2024, 2025, 2026)

DIFFERENCES: dict[date, str] = {}
"""Days on which a reviewed table and the package disagree, with the reason. None as of holidays 0.109."""


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", YEARS)
def test_a_reviewed_table_agrees_with_the_package_but_for_the_explained_days(
    catalogue: Catalogue, year: int
) -> None:
    table, package = catalogue.calendar.year(year), year_from_package(year)
    assert (table.origin, package.origin) == (CalendarOrigin.TABLE, CalendarOrigin.PACKAGE)
    for kind in ("holidays", "working_weekends"):
        differing = set(getattr(table, kind)) ^ set(getattr(package, kind))
        assert differing == {day for day in DIFFERENCES if day.year == year}


@pytest.mark.parametrize("year", [1995, 2016, 2020, 2021, 2022, 2023, 2027, 2030])
def test_a_year_of_the_package_says_the_same_of_each_day_as_the_package(
    catalogue: Catalogue, year: int
) -> None:
    import holidays

    found = holidays.country_holidays("KZ", years=year, observed=True)
    for day in days_of(year):
        assert catalogue.calendar.is_working(day) == found.is_working_day(day), day


def test_a_year_before_the_package_has_weekends_only(catalogue: Catalogue) -> None:
    assert not year_from_package(1985).holidays
    assert catalogue.calendar.is_working(date(1985, 1, 1))


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2024-05-04", True),  # a Saturday made working
        ("2024-05-08", False),  # for it
        ("2025-01-05", True),
        ("2025-01-03", False),
        ("2026-08-31", True),  # in doubt, counted as working
        ("2026-05-27", False),
        ("2022-03-05", True),  # from the package
        ("2022-03-07", False),
    ],
)
def test_days_that_were_moved(catalogue: Catalogue, day: str, working: bool) -> None:
    assert catalogue.calendar.is_working(date.fromisoformat(day)) is working


def test_every_named_day_has_a_name_in_three_languages(catalogue: Catalogue) -> None:
    for year in YEARS:
        for day, name in catalogue.calendar.year(year).holidays.items():
            assert catalogue.holiday_names[day].en.text == name
            assert catalogue.holiday_names[day].kk.text
    assert set(catalogue.doubts) == set(catalogue.calendar.doubtful)
