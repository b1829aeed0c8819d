"""A scenario file: one visit written down. `docs/scenarios.md` describes the format.

Reading is strict: a key, id or word that is not of the format or the catalogue is a fault with its line.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from desk_app.catalogue.scalars import Day, Whole, YesNo
from desk_app.catalogue.yaml_lines import FileError, FileProblem, Node, place_of
from desk_app.domain.assessment import Outcome
from desk_app.domain.catalogue import Shown
from desk_app.domain.opening import Reason
from desk_app.domain.visit import Kinship

KAZAKHSTAN_OFFSET = "+05:00"
FIRST_YEAR, LAST_YEAR = 2000, 2099

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


AnyDay = TypeVar("AnyDay", bound=date)


def _countable(value: AnyDay) -> AnyDay:
    """Terms are counted from these days: the calendars reach no further."""
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(f"must lie in the years {FIRST_YEAR} to {LAST_YEAR}")
    return value


Moment = Annotated[datetime, BeforeValidator(_moment), AfterValidator(_countable)]
CountedDay = Annotated[Day, AfterValidator(_countable)]
Offset = Annotated[str, BeforeValidator(_offset)]
No = Annotated[YesNo, BeforeValidator(_false)]
Yes = Annotated[YesNo, BeforeValidator(_true)]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
Copies = Annotated[Whole, Field(ge=1)]
Lines = Annotated[tuple[Text, ...], BeforeValidator(_empty)]


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
    of: Annotated[str, Field(pattern=r"^(applicant|family:[1-9][0-9]{0,3})$")]
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
    day: CountedDay


class ExpectPart(_Part):
    """What the scenario cares about. A key left out is not compared; null is an empty list or map."""

    outcome: Outcome | None = None
    edition: Text | None = None
    reasons: Annotated[tuple[Reason, ...], BeforeValidator(_empty)] = ()
    missing: Lines = ()
    expired: Lines = ()
    declared_absent: Lines = ()
    advice: Lines = ()
    printed: Annotated[dict[str, Copies], BeforeValidator(_empty_map)] = {}
    electronic: Lines = ()
    dates: Annotated[dict[str, Day | None], BeforeValidator(_empty_map)] = {}


class ScenarioFile(_Part):
    """A whole scenario."""

    format: Literal["1"]
    name: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    title: Text
    effective: Annotated[dict[str, Day | None], BeforeValidator(_empty_map)] = {}
    office: OfficePart
    visit: VisitPart
    later: Annotated[tuple[LaterPart, ...], BeforeValidator(_empty)] = ()
    expect: Annotated[ExpectPart, BeforeValidator(_empty_map)] = ExpectPart()

    @property
    def moment(self) -> datetime:
        """Return the time of the visit with its offset."""
        text = self.visit.utc_offset or KAZAKHSTAN_OFFSET
        sign = -1 if text[0] == "-" else 1
        offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:6])) * sign
        return self.visit.at.replace(tzinfo=timezone(offset))

    @property
    def dates_entered(self) -> Mapping[str, date]:
        """Return the effective dates the office entered; an act left at null has none."""
        return {act: day for act, day in self.effective.items() if day is not None}

    @property
    def done(self) -> Mapping[str, date]:
        """Return the steps done later, by id."""
        return {step.step: step.day for step in self.later}


def raise_faults(node: Node, found: list[Finding]) -> None:
    """Raise the faults of a file with their lines; nothing for none.

    Raises:
        FileError: There is a fault.
    """
    if found:
        problems = (FileProblem(*place_of(node, path), what) for path, what in found)
        raise FileError(tuple(sorted(problems)))
