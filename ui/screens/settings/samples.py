"""A small law and an invented office for the pictures of set-up and settings. Nobody here exists."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from desk_app.domain.acts import Act
from desk_app.domain.calendar import WorkingCalendar, YearTable
from desk_app.domain.catalogue import Catalogue, Channel, ChannelKind, Region, RegionalQuotas
from desk_app.domain.localized import LocalizedText, Origin, Wording
from desk_app.domain.set_up_entry import AccountEntry, ActDateEntry, OfficeEntry
from desk_app.operations.law import Law

WORDS: dict[str, Any] = json.loads(Path(__file__).with_name("samples.json").read_text(encoding="utf-8"))
OFFICE = OfficeEntry(**WORDS["office"])
ACCOUNT = AccountEntry(**WORDS["account"])
DATED = ActDateEntry("14.06.2024", WORDS["source"])
ACT_IDS = ("order@2021", "order@2024")


def law() -> Law:
    """Return a law with two counters, a region and two acts, and no service."""
    channels = {name: Channel(name, _text(words), ChannelKind.COUNTER) for name, words in _named("channels")}
    regions = {name: Region(name, _text(words)) for name, words in _named("regions")}
    kk, ru, en = (wording.text for wording in vars(_text(WORDS["act"])).values())
    title = LocalizedText(
        Wording(kk, Origin.OFFICIAL), Wording(ru, Origin.WORKING), Wording(en, Origin.OFFICIAL)
    )
    days = (date(2021, 8, 11), date(2024, 5, 31))
    acts = {
        act_id: Act(act_id, title, WORDS["instrument"], day, "002-ord")
        for act_id, day in zip(ACT_IDS, days, strict=True)
    }
    catalogue = Catalogue(
        services={},
        channels=channels,
        acts=acts,
        regions=regions,
        quotas=RegionalQuotas({}, ()),
        calendar=WorkingCalendar({}, _no_table),
        kinships={},
        paper_kinds={},
        employment_categories={},
        roles={},
    )
    return Law(catalogue, frozenset())


def _named(name: str) -> list[tuple[str, list[str]]]:
    return list(WORDS[name].items())


def _text(words: list[str]) -> LocalizedText:
    return LocalizedText.house(*words)


def _no_table(year: int) -> YearTable:
    raise AssertionError("a picture counts no days")
