"""What the reference files may hold: services, channels, acts, regions, calendars, words."""

from typing import Literal

from pydantic import Field

from desk_app.catalogue.scalars import Day, Whole, Word
from desk_app.catalogue.texts import Languages, LegalNode, Strict, TextNode
from desk_app.domain.catalogue import ChannelKind


class ServiceNode(Strict):
    """`service.yaml`: the names of a public service."""

    format: Literal["1"]
    id: Word
    family: Word
    name: LegalNode
    successor: Word | None = None
    note: Word | None = None


class ChannelEntry(Strict):
    """A place or portal where an application can be handed in."""

    id: Word
    kind: ChannelKind
    name: TextNode
    what: Word
    users: Word | None = None
    note: Word | None = None


class ChannelsFile(Strict):
    """`channels.yaml`."""

    format: Literal["1"]
    channels: tuple[ChannelEntry, ...] = Field(min_length=1)


class ActEntry(Strict):
    """One edition of a legal act."""

    id: Word
    title: TextNode
    instrument: Word
    signed: Day
    effective_rule: Word
    revoked: Word | None = None
    structure: Word | None = None
    ref: Word
    note: Word | None = None


class ActsFile(Strict):
    """`acts.yaml`."""

    format: Literal["1"]
    acts: tuple[ActEntry, ...] = Field(min_length=1)


class RegionEntry(Strict):
    """A region with an id."""

    id: Word
    name: Languages


class QuotaNode(Strict):
    """The quota of one region."""

    region: Word
    people: Whole = Field(ge=0)


class QuotaYear(Strict):
    """The list of a year; a group without a list by region has its total in words only."""

    year: Whole = Field(ge=2011, le=2100)
    source: Word
    kandas: tuple[QuotaNode, ...] = ()
    kandas_total: Word
    inmigrants: tuple[QuotaNode, ...] = ()
    inmigrants_total: Word
    note: Word | None = None


class DefaultList(LegalNode):
    """The regions of a year that has no list of its own."""

    regions: tuple[Word, ...] = Field(min_length=1)


class RegionsFile(Strict):
    """`regions.yaml`."""

    format: Literal["1"]
    regions: tuple[RegionEntry, ...] = Field(min_length=1)
    default_list: DefaultList
    quotas: tuple[QuotaYear, ...] = ()


class HolidayNode(Strict):
    """A public holiday or a day off moved to this day."""

    day: Day
    name: Languages


class WorkingWeekend(Strict):
    """A Saturday or Sunday made working, with the decision."""

    day: Day
    source: Word


class CalendarFile(Strict):
    """`calendars/<year>.yaml`: the reviewed table of a year."""

    format: Literal["1"]
    year: Whole = Field(ge=1992, le=2100)
    version: Whole = Field(ge=1)
    source: Word
    holidays: tuple[HolidayNode, ...] = Field(min_length=1)
    working_weekends: tuple[WorkingWeekend, ...] = ()


class DoubtfulDay(Strict):
    """A day the sources disagree on."""

    day: Day
    why: Languages
    source: Word


class DoubtfulFile(Strict):
    """`calendars/doubtful.yaml`."""

    format: Literal["1"]
    days: tuple[DoubtfulDay, ...] = ()


class ChoiceEntry(Strict):
    """An entry of a word list."""

    id: Word
    name: Languages


class LegalChoice(Strict):
    """An entry of a list that the law words."""

    id: Word
    name: TextNode
    ref: Word


class WordsFile(Strict):
    """`words.yaml`."""

    format: Literal["1"]
    kinships: tuple[ChoiceEntry, ...] = Field(min_length=1)
    family_members: tuple[LegalChoice, ...] = ()
    paper_kinds: tuple[ChoiceEntry, ...] = Field(min_length=1)
    employment_categories: tuple[LegalChoice, ...] = Field(min_length=1)
    roles: tuple[ChoiceEntry, ...] = Field(min_length=1)


class ReferencedService(Strict):
    """A service of another act that a composite service names."""

    id: Word
    name: TextNode
    working_days: Whole = Field(ge=1)
    ref: Word


class ReferencedFile(Strict):
    """`referenced_services.yaml`."""

    format: Literal["1"]
    services: tuple[ReferencedService, ...] = ()
