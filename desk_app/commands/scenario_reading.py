"""Reads a scenario file and checks every id in it against the catalogue, each fault with its line."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from desk_app.catalogue.yaml_lines import Node, read_yaml, validate
from desk_app.commands.scenario_file import (
    ApplicantPart,
    ExpectPart,
    Finding,
    ScenarioFile,
    raise_faults,
)
from desk_app.domain.advice import Advice
from desk_app.domain.catalogue import Catalogue, ChannelKind, PublicService
from desk_app.domain.iin import iin_fault
from desk_app.domain.visit import COUNTER, HOME_VISIT

OTHER_REGION = "other"
IN_MIGRANTS = "inmigrants"


def read_scenario(path: Path, catalogue: Catalogue, forms: frozenset[str]) -> tuple[ScenarioFile, Node]:
    """Read a scenario and check every id in it against the catalogue.

    Args:
        path: The file.
        catalogue: Where the ids come from.
        forms: The ids of the forms there are.

    Raises:
        FileError: With the line of every fault.
    """
    node = read_yaml(path)
    scenario = validate(ScenarioFile, node)
    found = [*_unknown_ids(scenario, catalogue), *_visit_faults(scenario, catalogue)]
    found += _expect_faults(scenario.expect, catalogue, forms)
    raise_faults(node, found)
    return scenario, node


def _unknown_ids(scenario: ScenarioFile, catalogue: Catalogue) -> Iterator[Finding]:
    office, visit = scenario.office, scenario.visit
    regions = {*catalogue.regions, OTHER_REGION}
    editions = [e for service in catalogue.services.values() for e in service.editions]
    steps = {step_id for edition in editions for step_id in edition.steps()}
    yield from _unknown(("office", "channel"), office.channel, catalogue.channels, "channel")
    yield from _unknown(("office", "region"), office.region, regions, "region")
    yield from _unknown(("visit", "service"), visit.service, catalogue.services, "service")
    variants = {key for edition in editions for key in edition.checklists}
    yield from _unknown(("visit", "variant"), visit.variant, variants, "variant")
    bases = {basis.id for edition in editions for basis in edition.bases}
    yield from _unknown(("visit", "basis"), visit.basis, bases, "basis")
    asked = visit.applicant.region_asked
    yield from _unknown(("visit", "applicant", "region_asked"), asked, regions, "region")
    items = {item_id for edition in editions for item_id in edition.items()}
    for n, paper in enumerate(visit.papers):
        yield from _unknown(("visit", "papers", n, "item"), paper.item, items, "checklist item")
        yield from _unknown(
            ("visit", "papers", n, "kind"), paper.kind, catalogue.paper_kinds, "kind of paper"
        )
    for n, later in enumerate(scenario.later):
        yield from _unknown(("later", n, "step"), later.step, steps, "step")
    for act in scenario.effective:
        yield from _unknown(("effective", act), act, catalogue.acts, "act")


def _unknown(
    path: tuple[int | str, ...], value: str | None, known: Mapping[str, object] | set[str], what: str
) -> Iterator[Finding]:
    if value is not None and value not in known:
        yield path, f"no {what} has the id {value!r}"


def _visit_faults(scenario: ScenarioFile, catalogue: Catalogue) -> Iterator[Finding]:
    visit = scenario.visit
    if visit.way not in (COUNTER, HOME_VISIT):
        channel = catalogue.channels.get(visit.way)
        if channel is None or channel.kind is not ChannelKind.SELF_SERVICE:
            yield ("visit", "way"), f"{visit.way!r} is not counter, home_visit or a self-service channel"
    iin = visit.applicant.iin
    if iin is not None and iin_fault(iin) is not None:
        yield ("visit", "applicant", "iin"), "the check digit of the IIN does not fit"
    for n, paper in enumerate(visit.papers):
        if paper.of != "applicant" and int(paper.of.removeprefix("family:")) > len(visit.family):
            yield ("visit", "papers", n, "of"), f"{paper.of!r} is not in the family"
    service = catalogue.services.get(visit.service)
    if service is not None:
        yield from _required_by(service, visit.applicant)


def _required_by(service: PublicService, applicant: ApplicantPart) -> Iterator[Finding]:
    groups = {edition.quota_group for edition in service.editions} - {""}
    if groups and applicant.region_asked is None:
        yield ("visit", "applicant"), f"key 'region_asked' is missing: {service.id} requires it"
    if IN_MIGRANTS in groups and applicant.employment_category is None:
        yield ("visit", "applicant"), f"key 'employment_category' is missing: {service.id} requires it"


_FIXED_DATES = {"day_0", "registered_on", "term_end", "hand_over_by"}
_LINE = re.compile(r"(?P<item>[a-z0-9-]+)( of family:[1-9][0-9]*)?")


def _expect_faults(expect: ExpectPart, catalogue: Catalogue, forms: frozenset[str]) -> Iterator[Finding]:
    editions = {e.id: e for service in catalogue.services.values() for e in service.editions}
    items = {item_id for edition in editions.values() for item_id in edition.items()}
    yield from _unknown(("expect", "edition"), expect.edition, editions, "edition")
    for key in ("missing", "expired", "declared_absent"):
        for n, line in enumerate(getattr(expect, key)):
            found = _LINE.fullmatch(line)
            if found is None or found["item"] not in items:
                yield ("expect", key, n), f"{line!r} is not a line of a checklist"
    advice = {code.value for code in Advice}
    for n, code in enumerate(expect.advice):
        yield from _unknown(("expect", "advice", n), code.removeprefix("-"), advice, "advice")
    for form in expect.printed:
        yield from _unknown(("expect", "printed", form), form, set(forms), "form")
    for n, form in enumerate(expect.electronic):
        yield from _unknown(("expect", "electronic", n), form, set(forms), "form")
    parts = {part.service_id for edition in editions.values() for part in edition.components}
    steps = {step_id for edition in editions.values() for step_id in edition.steps()}
    for key in expect.dates:
        yield from _unknown(("expect", "dates", key), key, _FIXED_DATES | parts | steps, "step or date")
