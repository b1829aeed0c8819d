"""Turns the reference files into the values the rules read."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from desk_app.catalogue.holidays_package import year_from_package
from desk_app.catalogue.references import References
from desk_app.catalogue.schema_words import CalendarFile
from desk_app.domain.acts import Act
from desk_app.domain.calendar import CalendarOrigin, WorkingCalendar, YearTable
from desk_app.domain.catalogue import Catalogue, Channel, Choice, PublicService, Region, RegionalQuotas
from desk_app.domain.localized import LocalizedText

GROUPS = ("kandas", "inmigrants")


class _Localizable(Protocol):
    def localized(self) -> LocalizedText: ...


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> _Localizable: ...


def catalogue(services: Mapping[str, PublicService], references: References) -> Catalogue:
    """Put services and reference files together."""
    words = references.words
    return Catalogue(
        services=services,
        channels=_channels(references),
        acts=_acts(references),
        regions={r.id: Region(r.id, r.name.localized()) for r in references.regions.regions},
        quotas=_quotas(references),
        calendar=_calendar(references),
        kinships=_choices(words.kinships),
        paper_kinds=_choices(words.paper_kinds),
        employment_categories=_choices(words.employment_categories),
        roles=_choices(words.roles),
        family_members={entry.id: entry.name.localized() for entry in words.family_members},
        holiday_names={
            holiday.day: holiday.name.localized()
            for year in references.calendars
            for holiday in year.holidays
        },
        doubts={doubt.day: doubt.why.localized() for doubt in references.doubtful.days},
    )


def _choices(entries: Iterable[_Named]) -> dict[str, Choice]:
    return {entry.id: Choice(entry.id, entry.name.localized()) for entry in entries}


def _channels(references: References) -> dict[str, Channel]:
    return {
        entry.id: Channel(entry.id, entry.name.localized(), entry.kind, entry.note or "", entry.users or "")
        for entry in references.channels.channels
    }


def _acts(references: References) -> dict[str, Act]:
    return {
        entry.id: Act(
            id=entry.id,
            title=entry.title.localized(),
            instrument=entry.instrument,
            signed_on=entry.signed,
            ref=entry.ref,
            note=entry.note or "",
        )
        for entry in references.acts.acts
    }


def _quotas(references: References) -> RegionalQuotas:
    regions = references.regions
    people = {
        year.year: {
            group: {quota.region: quota.people for quota in getattr(year, group)}
            for group in GROUPS
            if getattr(year, group)
        }
        for year in regions.quotas
    }
    listed = {
        year: {group: tuple(found) for group, found in groups.items()} for year, groups in people.items()
    }
    return RegionalQuotas(listed, regions.default_list.regions, people)


def _calendar(references: References) -> WorkingCalendar:
    return WorkingCalendar(
        tables={file.year: _table(file) for file in references.calendars},
        package=year_from_package,
        doubtful=tuple(sorted(doubt.day for doubt in references.doubtful.days)),
    )


def _table(file: CalendarFile) -> YearTable:
    return YearTable(
        year=file.year,
        holidays={holiday.day: holiday.name.en for holiday in file.holidays},
        working_weekends=frozenset(weekend.day for weekend in file.working_weekends),
        origin=CalendarOrigin.TABLE,
    )
