"""A scenario file: one visit written down. `docs/scenarios.md` describes the format.

Reading is strict: a key, id or word that is not of the format or the catalogue is a fault with its line.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from desk_app.catalogue.scalars import Day, Whole, YesNo
from desk_app.catalogue.yaml_lines import FileError, FileProblem, Node, place_of, read_yaml, validate
from desk_app.domain.advice import Advice
from desk_app.domain.assessment import Outcome
from desk_app.domain.catalogue import Catalogue, ChannelKind, PublicService, Shown
from desk_app.domain.iin import iin_fault
from desk_app.domain.opening import Reason
from desk_app.domain.visit import COUNTER, HOME_VISIT, Kinship

OTHER_REGION = "other"
IN_MIGRANTS = "inmigrants"
KAZAKHSTAN_OFFSET = "+05:00"

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?")
_OFFSET = re.compile(r"([+-])(\d{2}):(\d{2})")

Finding = tuple[tuple[int | str, ...], str]
"""Where in a file something is wrong (keys and indexes), and what."""


def _moment(value: object) -> object:
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("must be a day and a time that exist, written 2025-11-26T11:35")


def _offset(value: object) -> object:
    found = _OFFSET.fullmatch(value) if isinstance(value, str) else None
    if found is None or int(found[2]) > 14 or int(found[3]) > 59:
        raise ValueError('must be an offset, written "+08:00"')
    return value


def _false(value: object) -> object:
    return "false" if value is None else value


def _true(value: object) -> object:
    return "true" if value is None else value


def _empty(value: object) -> object:
    return [] if value is None else value


def _empty_map(value: object) -> object:
    return {} if value is None else value


Moment = Annotated[datetime, BeforeValidator(_moment)]
Offset = Annotated[str, BeforeValidator(_offset)]
No = Annotated[YesNo, BeforeValidator(_false)]
Yes = Annotated[YesNo, BeforeValidator(_true)]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
Copies = Annotated[Whole, Field(ge=1)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class OfficePart(_Part):
    """Where the visit takes place."""

    channel: Text
    region: Text | None
    duty_department: No = False


class ApplicantPart(_Part):
    """Who comes."""

    surname: Text
    given_name: Text
    patronymic: Text | None = None
    born: Day
    iin: Annotated[str, Field(pattern=r"^[0-9]{12}$")] | None = None
    citizenship: Text | None = None
    region_asked: Text | None = None
    address: Text | None = None
    phone: Text | None = None
    employment_category: Annotated[Whole, Field(ge=1, le=9)] | None = None


class MemberPart(_Part):
    """A family member."""

    name: Text
    kinship: Kinship
    born: Day


class PaperPart(_Part):
    """A paper on the counter, or a declaration."""

    item: Text
    of: Annotated[str, Field(pattern=r"^(applicant|family:[1-9][0-9]*)$")]
    shown: Shown
    kind: Text | None = None
    number: Text | None = None
    issued: Day | None = None
    expires: Day | None = None


class VisitPart(_Part):
    """The visit."""

    at: Moment
    utc_offset: Offset | None = None
    way: Text
    service: Text
    variant: Text | None = None
    basis: Text | None = None
    since: Day | None = None
    included_before: No = False
    applicant: ApplicantPart
    family: Annotated[tuple[MemberPart, ...], BeforeValidator(_empty)] = ()
    consent: Yes = True
    papers: Annotated[tuple[PaperPart, ...], BeforeValidator(_empty)] = ()


class LaterPart(_Part):
    """A step done later."""

    step: Text
    day: Day


class ExpectPart(_Part):
    """What the scenario cares about. A key left out is not compared."""

    outcome: Outcome | None = None
    edition: Text | None = None
    reasons: tuple[Reason, ...] | None = None
    missing: tuple[Text, ...] | None = None
    expired: tuple[Text, ...] | None = None
    declared_absent: tuple[Text, ...] | None = None
    advice: tuple[Text, ...] | None = None
    printed: dict[str, Copies] | None = None
    electronic: tuple[Text, ...] | None = None
    dates: dict[str, Day | None] | None = None


class ScenarioFile(_Part):
    """A whole scenario."""

    format: Literal["1"]
    name: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    title: Text
    effective: Annotated[dict[str, Day], BeforeValidator(_empty_map)] = {}
    office: OfficePart
    visit: VisitPart
    later: Annotated[tuple[LaterPart, ...], BeforeValidator(_empty)] = ()
    expect: ExpectPart = ExpectPart()

    @property
    def moment(self) -> datetime:
        """Return the time of the visit with its offset."""
        text = self.visit.utc_offset or KAZAKHSTAN_OFFSET
        sign = -1 if text[0] == "-" else 1
        offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:6])) * sign
        return self.visit.at.replace(tzinfo=timezone(offset))

    @property
    def done(self) -> Mapping[str, date]:
        """Return the steps done later, by id."""
        return {step.step: step.day for step in self.later}


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


def raise_faults(node: Node, found: list[Finding]) -> None:
    """Raise the faults of a file with their lines; nothing for none.

    Raises:
        FileError: There is a fault.
    """
    if found:
        problems = (FileProblem(*place_of(node, path), what) for path, what in found)
        raise FileError(tuple(sorted(problems)))


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
        for n, line in enumerate(getattr(expect, key) or ()):
            found = _LINE.fullmatch(line)
            if found is None or found["item"] not in items:
                yield ("expect", key, n), f"{line!r} is not a line of a checklist"
    advice = {code.value for code in Advice}
    for n, code in enumerate(expect.advice or ()):
        yield from _unknown(("expect", "advice", n), code.removeprefix("-"), advice, "advice")
    for form in expect.printed or {}:
        yield from _unknown(("expect", "printed", form), form, set(forms), "form")
    for n, form in enumerate(expect.electronic or ()):
        yield from _unknown(("expect", "electronic", n), form, set(forms), "form")
    parts = {part.service_id for edition in editions.values() for part in edition.components}
    steps = {step_id for edition in editions.values() for step_id in edition.steps()}
    for key in expect.dates or {}:
        yield from _unknown(("expect", "dates", key), key, _FIXED_DATES | parts | steps, "step or date")
