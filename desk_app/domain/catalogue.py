"""The law as data: channels, services and their dated editions.

Files in `resources/catalogue` hold it, `desk_app/catalogue` reads and checks them. Ids are those of
the fact base and never change; a case keeps the edition it was accepted under (rule R8).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from desk_app.domain.acts import Act, EffectiveDays
from desk_app.domain.calendar import WorkingCalendar
from desk_app.domain.localized import LocalizedText


class ChannelKind(StrEnum):
    """How a channel receives people."""

    COUNTER = "counter"
    SELF_SERVICE = "self_service"


class Shown(StrEnum):
    """How a paper was shown at the counter, or what the applicant declared about it."""

    ORIGINAL = "original"
    COPY = "copy"
    ORIGINAL_AND_COPY = "original_and_copy"
    DIGITAL = "digital"
    DECLARED_ABSENT = "declared_absent"


class Whose(StrEnum):
    """Of whom a checklist item asks a paper."""

    APPLICANT = "applicant"
    EVERYONE = "everyone"


class LimitUnit(StrEnum):
    """Unit of a legal limit, as the act writes it."""

    MINUTE = "minute"
    HOUR = "hour"
    SAME_DAY = "same_day"
    WORKING_DAY = "working_day"
    CALENDAR_DAY = "calendar_day"
    DAY_UNQUALIFIED = "day_unqualified"
    MONTH_END = "month_end"


class Count(StrEnum):
    """How the plan of a case counts from one day to the next (scenario page, "Dates")."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTH_END = "month_end"


class Bound(StrEnum):
    """What a basis asks of the period that runs from `since`."""

    OVER = "over"
    NOT_OVER = "not_over"


class OpenDays(StrEnum):
    """Days of the week on which a counter receives people."""

    WORKING = "working"
    MON_SAT = "mon_sat"
    EVERY_DAY = "every_day"


@dataclass(frozen=True)
class Channel:
    """A place or portal where an application can be handed in."""

    id: str
    name: LocalizedText
    kind: ChannelKind
    note: str = ""
    users: str = ""


@dataclass(frozen=True)
class LegalText:
    """A sentence of the law with its place ("002-24:A2.8")."""

    text: LocalizedText
    ref: str
    note: str = ""


@dataclass(frozen=True)
class EditionChannel:
    """What an edition says about one channel; `variants` empty: open to all of them."""

    channel_id: str
    accepts: bool
    ref: str
    variants: tuple[str, ...] = ()
    note: str = ""
    issues: bool | None = None
    acceptance_evidence: str = ""
    refusal_to_accept_form: str = ""


@dataclass(frozen=True)
class Period:
    """A condition in months that runs from the day given as `since` (X34: advice, never a refusal)."""

    months: int
    bound: Bound


@dataclass(frozen=True)
class Basis:
    """Who may apply. `received_at` not empty: only these channels receive the group."""

    id: str
    text: LocalizedText
    ref: str
    received_at: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    period: Period | None = None
    note: str = ""


@dataclass(frozen=True)
class ChecklistItem:
    """One required or conditional paper.

    `accepted_as` lists the ways of showing that count; `bases` not empty: asked of these groups only;
    `exists_with_spouse`: a spouse in the family presets the answer "exists".
    """

    id: str
    number: str
    text: LocalizedText
    whose: Whose
    accepted_as: frozenset[Shown]
    expiry_checked: bool
    ref: str
    presented_as: LocalizedText
    condition: LocalizedText
    bases: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    exists_with_spouse: bool = False
    note: str = ""
    who: str = ""
    condition_literal: str = ""
    policy: str = ""
    any_of: str = ""
    digital_documents: str = ""

    @property
    def may_be_absent(self) -> bool:
        """Say whether the applicant may declare that the paper does not exist."""
        return Shown.DECLARED_ABSENT in self.accepted_as


@dataclass(frozen=True)
class Limit:
    """A limit as the act states it; the plan of dates is `Step.plan`.

    A negative value lies before the event. `by_operation`: the sub-operations that have their own value.
    """

    value: int
    unit: LimitUnit
    literal: str = ""
    note: str = ""
    by_operation: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Plan:
    """How the last day of a step is found: `days` counted from the first of `after` that has a day.

    An anchor is `day_0`, `hand_over_by`, a step id, or the step's own id (an appeal, which counts
    from the day its complaint was registered).
    """

    after: tuple[str, ...]
    count: Count
    days: int


@dataclass(frozen=True)
class Step:
    """One step of the procedure: who does what until when."""

    id: str
    role: str
    text: LocalizedText
    ref: str
    limit: Limit | None = None
    counts_from: str = ""
    counts_from_literal: str = ""
    when: LocalizedText | None = None
    plan: Plan | None = None
    after_refusal: bool = False
    channels: tuple[str, ...] = ()
    form: str = ""
    system: str = ""
    result: str = ""
    note: str = ""
    counts_from_form: str = ""


@dataclass(frozen=True)
class Flow:
    """The steps of one route; an empty condition matches everything."""

    id: str
    steps: tuple[Step, ...]
    channels: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ground:
    """A ground for refusing the service, or for refusing to accept papers."""

    number: int
    text: LocalizedText
    ref: str
    form: str = ""
    same_as: int | None = None
    note: str = ""
    issued_by: str = ""


@dataclass(frozen=True)
class Span:
    """From the first minute of `opens` to the last before `closes`; `closes` 24:00 is `None`."""

    opens: time
    closes: time | None

    def holds(self, moment: time) -> bool:
        """Say whether `moment` lies inside: open from the first minute, closed from the last."""
        return self.opens <= moment and (self.closes is None or moment < self.closes)


@dataclass(frozen=True)
class Hours:
    """When a channel receives people. `duty_*`: the hours of a duty department instead of `accept`.

    `issue`: when results are handed out, if at other hours; `closed_weekday` (1 Monday to 7 Sunday): not a
    reception day; `is_default`: ours, because the act gives this channel none (X13).
    """

    days: OpenDays
    accept: Span
    ref: str
    pause: Span | None = None
    duty_weekdays: Span | None = None
    duty_saturday: Span | None = None
    note: str = ""
    text: LocalizedText | None = None
    issue: Span | None = None
    closed_weekday: int | None = None
    is_default: bool = False


@dataclass(frozen=True)
class PrintedPaper:
    """A paper of the visit and its copies; `channels` not empty: only there."""

    form: str
    copies: int
    channels: tuple[str, ...] = ()


@dataclass(frozen=True)
class PapersOfVisit:
    """Which papers a visit leaves, on paper at a counter, electronically through self-service."""

    accepted: tuple[PrintedPaper, ...]
    refused: tuple[PrintedPaper, ...]
    electronic_accepted: tuple[str, ...]
    electronic_refused: tuple[str, ...]


@dataclass(frozen=True)
class Component:
    """A part of a composite service with its own limit in working days."""

    service_id: str
    text: LocalizedText
    working_days: int
    dated: bool
    ref: str
    note: str = ""


@dataclass(frozen=True)
class Operation:
    """A sub-operation of a service with limits of its own (Semipalatinsk, referrals, foreign labour)."""

    id: str
    name: LocalizedText
    recipient: str = ""
    kind: str = ""
    draft_limit: Limit | None = None
    centre_provider_limit: Limit | None = None
    counts_from: str = ""
    ref: str = ""


@dataclass(frozen=True)
class ResultForm:
    """A paper that carries the result; `recipient` where there are several."""

    form: str
    recipient: str = ""
    ref: str = ""


@dataclass(frozen=True)
class InForce:
    """When an edition applies: between two acts, from one act to a revocation, or always."""

    from_act: str | None
    until_act: str | None = None
    revoked_on: date | None = None
    revoked_by: str = ""

    def starts_on(self, days: EffectiveDays) -> date | None:
        """Return the recorded first day; `date.min` for an edition that needs no act."""
        return date.min if self.from_act is None else days.get(self.from_act)

    def covers(self, day: date, days: EffectiveDays) -> bool:
        """Say whether the edition is in force on `day` by what the office has recorded."""
        start = self.starts_on(days)
        if start is None or day < start:
            return False
        if self.revoked_on is not None and day >= self.revoked_on:
            return False
        end = days.get(self.until_act) if self.until_act else None
        return end is None or day < end


@dataclass(frozen=True)
class Edition:
    """The rules of a service from a given day on.

    `checklists` maps a variant to its items; a service with one variant has the key `all`. Empty:
    the list of documents is not in the sources (consultation only).
    `service_max_min` and `waiting_max_min` are minutes by channel id.
    `registers_next_day_at`: channels where the provider registers what comes after its closing time on
    its next working day (X78); empty: the edition gives no day of registration.
    """

    id: str
    service_id: str
    act_id: str
    name: LocalizedText
    in_force: InForce
    signed_on: date | None
    channels: tuple[EditionChannel, ...]
    bases: tuple[Basis, ...]
    checklists: Mapping[str, tuple[ChecklistItem, ...]]
    flows: tuple[Flow, ...]
    appeals: tuple[Step, ...]
    hours: Mapping[str, Hours]
    term: Limit | None
    term_ref: str
    papers: PapersOfVisit
    variant_names: Mapping[str, LocalizedText]
    provider: LegalText | None = None
    fee: LegalText | None = None
    result: LegalText | None = None
    grounds_to_refuse_acceptance: tuple[Ground, ...] = ()
    grounds_to_refuse_service: tuple[Ground, ...] = ()
    waiting_max_min: Mapping[str, int] | None = None
    service_max_min: Mapping[str, int] | None = None
    components: tuple[Component, ...] = ()
    quota_group: str = ""
    digital_at_counter: bool = False
    addressee_by_region: bool = False
    registers_next_day_at: tuple[str, ...] = ()
    gives_registration_day: bool = False
    variants_without_term: tuple[str, ...] = ()
    stages_always_exceed_term: tuple[str, ...] = ()
    parts_without_list: bool = False
    application_form: str = ""
    checklist_reason: str = ""
    status: str = ""
    note: str = ""
    form_of_service: LegalText | None = None
    definition: LegalText | None = None
    digital_documents: LegalText | None = None
    other_requirements: LegalText | None = None
    further_results: tuple[LegalText, ...] = ()
    result_forms: tuple[ResultForm, ...] = ()
    portal_requirements: tuple[LegalText, ...] = ()
    portal_steps: tuple[LegalText, ...] = ()
    operations: tuple[Operation, ...] = ()
    remarks: Mapping[str, str] = field(default_factory=dict)

    def channel(self, channel_id: str) -> EditionChannel | None:
        """Return what the edition says about a channel, or None where it does not name it."""
        return next((c for c in self.channels if c.channel_id == channel_id), None)

    def basis(self, basis_id: str) -> Basis | None:
        """Return a group of applicants by its id."""
        return next((b for b in self.bases if b.id == basis_id), None)

    def variant_of(self, variant: str | None) -> str | None:
        """Return the checklist key a visit uses: the one given, or the only one; None if it must be said."""
        if variant is not None:
            return variant if variant in self.checklists else None
        return next(iter(self.checklists)) if len(self.checklists) == 1 else None

    def steps(self) -> Mapping[str, Step]:
        """Return every step of the edition, appeals included, by id."""
        found = {step.id: step for flow in self.flows for step in flow.steps}
        return found | {step.id: step for step in self.appeals}

    def items(self) -> Mapping[str, ChecklistItem]:
        """Return every checklist item of every variant by id."""
        return {item.id: item for items in self.checklists.values() for item in items}

    def flow(self, *, channel: str, variant: str | None, basis: str | None) -> Flow | None:
        """Return the first route open to this visit."""

        def fits(allowed: tuple[str, ...], value: str | None) -> bool:
            return not allowed or value in allowed

        for flow in self.flows:
            if fits(flow.channels, channel) and fits(flow.variants, variant) and fits(flow.bases, basis):
                return flow
        return None


@dataclass(frozen=True)
class PublicService:
    """A public service and its editions, oldest first."""

    id: str
    name: LocalizedText
    family: str
    editions: tuple[Edition, ...]
    successor: str = ""
    note: str = ""

    def in_force(self, day: date, days: EffectiveDays) -> Edition | None:
        """Return the edition in force on `day`; of several the one that began last."""
        return next((e for e in reversed(self.editions) if e.in_force.covers(day, days)), None)

    def revoked(self, day: date) -> Edition | None:
        """Return the edition whose revocation has taken effect by `day`."""
        for edition in self.editions:
            ended = edition.in_force.revoked_on
            if ended is not None and ended <= day:
                return edition
        return None


@dataclass(frozen=True)
class Region:
    """A region that has an id in the fact base."""

    id: str
    name: LocalizedText


@dataclass(frozen=True)
class RegionalQuotas:
    """Regions that give a quota, by year and group; `default` for a year without such a list (X40)."""

    by_year: Mapping[int, Mapping[str, tuple[str, ...]]]
    default: tuple[str, ...]
    people: Mapping[int, Mapping[str, Mapping[str, int]]] = field(default_factory=dict)

    def regions(self, year: int, group: str) -> tuple[str, ...]:
        """Return the ids of the regions of `year` and `group`."""
        return self.by_year.get(year, {}).get(group, self.default)


@dataclass(frozen=True)
class Choice:
    """A word list entry: a kind of paper, a kinship, an employment category, a role."""

    id: str
    name: LocalizedText


@dataclass(frozen=True)
class Catalogue:
    """Everything the law says, as loaded from `resources/catalogue`."""

    services: Mapping[str, PublicService]
    channels: Mapping[str, Channel]
    acts: Mapping[str, Act]
    regions: Mapping[str, Region]
    quotas: RegionalQuotas
    calendar: WorkingCalendar
    kinships: Mapping[str, Choice]
    paper_kinds: Mapping[str, Choice]
    employment_categories: Mapping[str, Choice]
    roles: Mapping[str, Choice]
    family_members: Mapping[str, LocalizedText] = field(default_factory=dict)
    holiday_names: Mapping[date, LocalizedText] = field(default_factory=dict)
    doubts: Mapping[date, LocalizedText] = field(default_factory=dict)

    def edition(self, edition_id: str) -> Edition:
        """Return an edition by its id.

        Raises:
            KeyError: No edition has this id.
        """
        service = self.services[edition_id.partition("@")[0]]
        return next(e for e in service.editions if e.id == edition_id)
