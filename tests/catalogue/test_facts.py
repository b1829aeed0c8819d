"""Nothing of the fact base is lost on the way into the catalogue, and every quotation is one."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.catalogue import Catalogue, Edition
from desk_app.domain.localized import Language, LocalizedText, Origin

pytestmark = pytest.mark.shared

Facts = dict[str, Any]


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def editions_of(facts: Facts) -> Iterator[tuple[Facts, Facts]]:
    for service in facts["services"]:
        for edition in service["editions"]:
            yield service, edition


def own_editions(facts: Facts, catalogue: Catalogue) -> Iterator[tuple[Facts, Edition]]:
    """Pairs of the facts and the loaded edition, without the one that only inherits."""
    for _, stated in editions_of(facts):
        if "inherits" not in stated:
            yield stated, catalogue.edition(stated["id"])


def texts_in(value: object) -> Iterator[LocalizedText]:
    if isinstance(value, LocalizedText):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts_in(inner)


def stated_texts(value: object) -> Iterator[Facts]:
    if isinstance(value, dict):
        if {"kk", "ru", "en"} <= value.keys():
            yield value
        else:
            for inner in value.values():
                yield from stated_texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from stated_texts(inner)


def test_services_and_editions_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    stated = {service["id"]: {e["id"] for e in service["editions"]} for service in facts["services"]}
    assert {s.id: {e.id for e in s.editions} for s in catalogue.services.values()} == stated
    assert len(stated) == facts["counts"]["services"] == 10
    assert sum(map(len, stated.values())) == facts["counts"]["editions"] == 13


def test_channels_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    assert set(catalogue.channels) == {channel["id"] for channel in facts["channels"]}
    assert len(catalogue.channels) == facts["counts"]["channels"] == 12


def test_checklist_items_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    count = 0
    for stated, edition in own_editions(facts, catalogue):
        if not stated.get("checklist"):
            continue
        expected = {variant: [item["id"] for item in items] for variant, items in stated["checklist"].items()}
        assert {v: [item.id for item in items] for v, items in edition.checklists.items()} == expected
        count += len(edition.items())
        for items in stated["checklist"].values():
            for item in items:
                loaded = edition.items()[item["id"]]
                assert (loaded.number, loaded.ref, loaded.note) == (
                    item["no"],
                    item["ref"],
                    item.get("note", ""),
                )
                assert loaded.expiry_checked is item["expiry_checked"]
                assert loaded.who == item["who"]
                assert loaded.condition_literal == item["condition"].get("literal", "")
                assert bool(loaded.policy) == ("policy" in item["condition"])
                assert bool(loaded.any_of) == ("any_of_group" in item)
    assert count == facts["counts"]["checklist_items"] == 27


def test_steps_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    count = 0
    for stated, edition in own_editions(facts, catalogue):
        steps = {step["id"]: step for flow in (stated.get("flows") or {}).values() for step in flow}
        appeals = {step["id"]: step for step in stated.get("appeals") or []}
        assert edition.steps().keys() == steps.keys() | appeals.keys()
        assert [step.id for step in edition.appeals] == list(appeals)
        count += len(steps)
        for step in (steps | appeals).values():
            _same_step(step, edition)
    assert count == facts["counts"]["process_steps"] == 155


def _same_step(stated: Facts, edition: Edition) -> None:
    loaded = edition.steps()[stated["id"]]
    counts = stated.get("count_from") or {}
    assert (loaded.role, loaded.ref, loaded.form) == (stated["role"], stated["ref"], stated.get("form", ""))
    assert (loaded.system, loaded.result) == (stated.get("system", ""), stated.get("result", ""))
    assert loaded.counts_from == counts.get("event", "")
    assert loaded.counts_from_literal == folded(counts.get("literal", ""))
    assert loaded.counts_from_form == counts.get("literal_form", "")
    assert bool(loaded.when) == ("when" in stated)
    assert set(loaded.channels) - {"egov_mobile"} == set(stated.get("channels", []))
    limit = stated.get("limit")
    assert bool(loaded.limit) == bool(limit)
    if limit and loaded.limit:
        assert loaded.limit.unit == limit["unit"]
        assert loaded.limit.literal == limit.get("literal", "")
        if isinstance(limit.get("value", 0), int):
            assert loaded.limit.value == limit.get("value", 0)


def test_limits_with_several_values_keep_each_of_them(facts: Facts, catalogue: Catalogue) -> None:
    several = {
        step["id"]: (stated["id"], [int(number) for number in re.findall(r"\d+", step["limit"]["value"])])
        for _, stated in editions_of(facts)
        for flow in (stated.get("flows") or {}).values()
        for step in flow
        if isinstance((step.get("limit") or {}).get("value"), str) and "|" in step["limit"]["value"]
    }
    assert set(several) == {"r3-3", "r3-c5", "r6-3"}
    for step_id, (edition_id, values) in several.items():
        limit = catalogue.edition(edition_id).steps()[step_id].limit
        assert limit
        assert sorted(value for _, value in limit.by_operation) == sorted(values)


def test_flows_hold_the_steps_in_the_order_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    for stated, edition in own_editions(facts, catalogue):
        expected = {key: [step["id"] for step in steps] for key, steps in (stated.get("flows") or {}).items()}
        assert {flow.id: [step.id for step in flow.steps] for flow in edition.flows} == expected


def test_appeals_have_the_texts_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    sets = {
        tuple((step.id, step.ref) for step in edition.appeals)
        for _, edition in own_editions(facts, catalogue)
        if edition.appeals
    }
    assert sum(map(len, sets)) == facts["counts"]["appeal_steps"] == 12


def test_grounds_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    service = acceptance = 0
    for stated, edition in own_editions(facts, catalogue):
        refusals = [(g["no"], g["ref"]) for g in stated.get("grounds_refusal_of_service") or []]
        assert [(g.number, g.ref) for g in edition.grounds_to_refuse_service] == refusals
        papers = [
            (g["no"], g["ref"], g.get("form") or "", g["issued_by"])
            for g in stated.get("grounds_refusal_to_accept") or []
        ]
        loaded = edition.grounds_to_refuse_acceptance
        assert [(g.number, g.ref, g.form, g.issued_by) for g in loaded] == papers
        service += len(refusals)
        acceptance += len(papers)
    assert service == facts["counts"]["grounds_refusal_of_service"] == 16
    assert acceptance == facts["counts"]["grounds_refusal_to_accept"] == 9


def test_channels_of_each_edition_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    opened = closed = 0
    for stated, edition in own_editions(facts, catalogue):
        expected = {
            c["channel"]: (c["accepts"], c["ref"], tuple(c.get("flows", ())), c.get("note", ""))
            for c in stated["channels"]
        }
        loaded = {c.channel_id: (c.accepts, c.ref, c.variants, c.note) for c in edition.channels}
        assert loaded == expected
        opened += sum(channel.accepts for channel in edition.channels)
        closed += sum(not channel.accepts for channel in edition.channels)
    assert opened == facts["counts"]["service_channel_pairs_open"]
    assert closed == facts["counts"]["service_channel_pairs_closed"]


def test_terms_hours_and_minutes_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    for stated, edition in own_editions(facts, catalogue):
        limits = stated.get("limits") or {}
        term = limits.get("term")
        assert (edition.term and (edition.term.value, edition.term.unit)) == (
            term and (term["value"], term["unit"])
        )
        assert edition.term_ref == limits.get("ref", "")
        assert edition.waiting_max_min == limits.get("waiting_max_min")
        assert edition.service_max_min == limits.get("service_max_min")
        for channel, hours in (stated.get("hours") or {}).items():
            if not hours.get("accept"):
                assert channel not in edition.hours or edition.hours[channel].is_default
                continue
            loaded = edition.hours[channel]
            closes = loaded.accept.closes.isoformat("minutes") if loaded.accept.closes else "24:00"
            assert f"{loaded.accept.opens.isoformat('minutes')}-{closes}" == hours["accept"]
            assert bool(loaded.pause) == bool(hours.get("lunch"))
            assert bool(loaded.duty_saturday) == ("duty_departments" in hours)


SHORTER_NOW = {"incomplete package of documents (expiry is not named in 2015)"}
"""Working translations that held a remark, which now stands beside them as a note."""


def test_every_text_of_the_fact_base_is_in_its_edition(facts: Facts, catalogue: Catalogue) -> None:
    """Quotations word for word; a working translation as it was, or fuller."""
    for stated, edition in own_editions(facts, catalogue):
        loaded = list(texts_in(edition))
        for text in stated_texts(stated):
            found = next((t for t in loaded if _says(t, text)), None)
            assert found, text
            for language, working in (text.get("working_translation") or {}).items():
                wording = found.wording(Language(language))
                assert wording.origin is Origin.WORKING
                fuller = len(wording.text) >= len(folded(working)) or working in SHORTER_NOW
                assert wording.text == folded(working) or fuller, wording.text


def _says(text: LocalizedText, stated: Facts) -> bool:
    """Say whether each quotation of the fact base is an official wording of this text, with its lines."""
    quoted = {language: folded(stated[language]) for language in Language if stated[language]}
    if not quoted:
        return any(text.text(Language(key)) == words for key, words in stated["working_translation"].items())
    return all(
        text.text(language) == words
        and text.wording(language).origin is Origin.OFFICIAL
        and text.wording(language).lines == stated["lines"][language]
        for language, words in quoted.items()
    )


def test_every_official_wording_stands_in_its_source(shared: Path, catalogue: Catalogue) -> None:
    sources = {path.name[:3]: path.read_text("utf-8").split("\n") for path in (shared / "seeds").iterdir()}
    checked = 0
    for text in texts_in(catalogue):
        for language in Language:
            wording = text.wording(language)
            if wording.origin is Origin.OFFICIAL:
                found = re.fullmatch(r"(\d{3}) L(\d+)(?:-(\d+))?", wording.lines)
                assert found, wording.lines
                first, last = int(found[2]), int(found[3] or found[2])
                place = folded("\n".join(sources[found[1]][first - 1 : last]))
                assert bare(wording.text) in bare(place), wording
                checked += 1
    assert checked > 400


def bare(text: str) -> str:
    """Without white space, as the sources break their lines where they like."""
    return re.sub(r"\s+", "", text)


def test_regions_and_quotas_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    codes = {region["id"] for region in facts["regions"]["codes"]}
    assert set(catalogue.regions) == codes | {"other"}
    for year in facts["regions"]["outside_by_year"]:
        for group in ("kandas", "inmigrants"):
            stated = year.get(group)
            expected = tuple(stated) if stated else catalogue.quotas.default
            assert catalogue.quotas.regions(year["year"], group) == expected
            if stated:
                assert catalogue.quotas.people[year["year"]][group] == stated
    assert len(catalogue.quotas.default) == 7


def test_word_lists_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    numbers = [str(category["no"]) for category in facts["employment_categories"]]
    assert list(catalogue.employment_categories) == numbers
    assert len(numbers) == facts["counts"]["employment_categories"] == 9
    assert {role["id"] for role in facts["roles"]} <= set(catalogue.roles)


def test_the_calendar_tables_are_those_of_the_fact_base(facts: Facts, catalogue: Catalogue) -> None:
    stated = facts["calendar"]
    for year, days in stated["table"].items():
        table = catalogue.calendar.year(int(year))
        assert [day.isoformat() for day in table.holidays] == [day["date"] for day in days]
        weekends = [day for day in stated["working_weekend_days"] if day.startswith(year)]
        assert sorted(day.isoformat() for day in table.working_weekends) == weekends
    warned = re.findall(r"\d{4}-\d{2}-\d{2}", " ".join(stated["warnings"]))
    assert [day.isoformat() for day in catalogue.calendar.doubtful] == sorted(warned)
