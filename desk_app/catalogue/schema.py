"""What an edition file may hold. Every key is described in `docs/catalogue.md`."""

from typing import Annotated, Literal

from pydantic import Field

from desk_app.catalogue.scalars import Day, Hours, Whole, Word, YesNo
from desk_app.catalogue.texts import Languages, LegalNode, Strict, TextNode
from desk_app.domain.catalogue import Bound, Count, LimitUnit, OpenDays, Shown, Whose

Words = tuple[Word, ...]
ZeroOrMore = Annotated[Whole, Field(ge=0)]
OneOrMore = Annotated[Whole, Field(ge=1)]


class InForceNode(Strict):
    """When the edition applies; the days of the acts are entered by the office."""

    from_act: Word | None
    until_act: Word | None = None
    revoked_on: Day | None = None
    revoked_by: Word | None = None
    revoked_note: Word | None = None


class ChannelNode(Strict):
    """What the edition says about one channel."""

    channel: Word
    accepts: YesNo
    issues: YesNo | None = None
    ref: Word
    variants: Words = ()
    acceptance_evidence: Word | None = None
    refusal_to_accept_form: Word | None = None
    note: Word | None = None


class PeriodNode(Strict):
    """Months that must be over, or must not be over, counted from the day given as `since`."""

    months: OneOrMore
    bound: Bound


class BasisNode(Strict):
    """A group of people who may apply."""

    id: Word
    text: TextNode
    ref: Word
    received_at: Words = ()
    variants: Words = ()
    period: PeriodNode | None = None
    note: Word | None = None


class ItemNode(Strict):
    """A paper of the checklist."""

    id: Word
    number: Word
    text: TextNode
    whose: Whose
    who: Word
    accepted_as: tuple[Shown, ...]
    expiry_checked: YesNo
    presented_as: Languages
    condition: Languages
    condition_literal: Word | None = None
    policy: Word | None = None
    any_of: Word | None = None
    bases: Words = ()
    kinds: Words = ()
    exists_with_spouse: YesNo = False
    digital_documents: Word | None = None
    ref: Word
    note: Word | None = None


class ChecklistNode(Strict):
    """The list of one variant; an edition with one variant calls it `all`."""

    variant: Word
    name: Languages
    items: tuple[ItemNode, ...] = Field(min_length=1)


class LimitNode(Strict):
    """A limit as the act states it; `by_operation` where each sub-operation has its own."""

    value: Whole
    unit: LimitUnit
    by_operation: dict[Word, ZeroOrMore] = Field(default_factory=dict)
    literal: Word | None = None
    note: Word | None = None


class CountsFromNode(Strict):
    """The event a limit counts from."""

    event: Word | None = None
    literal: Word | None = None
    literal_form: Word | None = None


class PlanNode(Strict):
    """How the last day of a step is found."""

    after: Words = Field(min_length=1)
    count: Count
    days: ZeroOrMore


class StepNode(Strict):
    """A step of the procedure."""

    id: Word
    role: Word
    text: TextNode
    when: Languages | None = None
    limit: LimitNode | None = None
    counts_from: CountsFromNode | None = None
    plan: PlanNode | None = None
    after_refusal: YesNo = False
    channels: Words = ()
    form: Word | None = None
    system: Word | None = None
    result: Word | None = None
    ref: Word
    note: Word | None = None


class FlowNode(Strict):
    """A route: the ids of its steps, and for whom it is."""

    id: Word
    channels: Words = ()
    variants: Words = ()
    bases: Words = ()
    steps: Words = Field(min_length=1)


class GroundNode(Strict):
    """A ground for a refusal."""

    number: OneOrMore
    text: TextNode
    form: Word | None = None
    issued_by: Word | None = None
    same_as: OneOrMore | None = None
    ref: Word
    note: Word | None = None


class HoursNode(Strict):
    """When a channel receives people; without `accept` the act gives no hours."""

    channel: Word
    days: OpenDays | None = None
    accept: Hours | None = None
    pause: Hours | None = None
    duty_weekdays: Hours | None = None
    duty_saturday: Hours | None = None
    issue: Hours | None = None
    closed_weekday: Annotated[Whole, Field(ge=1, le=7)] | None = None
    is_default: YesNo = False
    text: TextNode | None = None
    days_literal: Word | None = None
    closed: Word | None = None
    after_hours: Word | None = None
    queue: Word | None = None
    ref: Word | None = None
    note: Word | None = None


class MinutesNode(Strict):
    """A greatest number of minutes at a channel (or for the way `one_application`)."""

    channel: Word
    minutes: OneOrMore


class TermNode(LimitNode):
    """The term of the service."""

    value: OneOrMore
    day_of_receipt_counted: YesNo | None = None
    day_of_receipt_literal: Word | None = None


class LimitsNode(Strict):
    """The term, and how long people may wait and be served."""

    term: TermNode | None = None
    waiting_max: tuple[MinutesNode, ...] = ()
    service_max: tuple[MinutesNode, ...] = ()
    ref: Word | None = None
    note: Word | None = None


class PrintedNode(Strict):
    """A paper and its copies; `channels` not empty: only there."""

    form: Word
    copies: OneOrMore
    channels: Words = ()


class PapersNode(Strict):
    """The papers of a visit."""

    accepted: tuple[PrintedNode, ...] = ()
    refused: tuple[PrintedNode, ...] = ()
    electronic_accepted: Words = ()
    electronic_refused: Words = ()


class ComponentNode(Strict):
    """A part of a composite service."""

    service: Word
    text: TextNode
    working_days: OneOrMore
    dated: YesNo = False
    ref: Word
    note: Word | None = None


class OperationNode(Strict):
    """A sub-operation with limits of its own."""

    id: Word
    name: TextNode
    recipient: Word | None = None
    operation: Word | None = None
    draft_limit: LimitNode | None = None
    centre_provider_limit: LimitNode | None = None
    counts_from: Word | None = None
    ref: Word | None = None


class ResultFormNode(Strict):
    """A paper that carries the result, and for whom where that matters."""

    form: Word
    recipient: Word | None = None
    ref: Word | None = None


class RemarksNode(Strict):
    """Facts of the sources, in English, that no rule reads."""

    instrument: Word | None = None
    edition_name: Word | None = None
    signed: Word | None = None
    registered: Word | None = None
    effective: Word | None = None
    territory: Word | None = None
    languages: Words = ()
    intake: Word | None = None
    consent: Word | None = None
    provider: Word | None = None
    hours: Word | None = None
    grounds: Word | None = None
    flows: Word | None = None
    sums: Words = ()
    differs: Word | None = None
    guides: Words = ()


class EditionNode(Strict):
    """One file of an edition."""

    format: Literal["1"]
    id: Word
    act: Word | None = None
    inherits: Word | None = None
    borrows: Word | None = None
    signed: Day | None = None
    status: Word
    in_force: InForceNode
    name: LegalNode | None = None
    provider: LegalNode | None = None
    form_of_service: LegalNode | None = None
    fee: LegalNode | None = None
    definition: LegalNode | None = None
    digital_documents: LegalNode | None = None
    other_requirements: LegalNode | None = None
    results: tuple[LegalNode, ...] = ()
    result_forms: tuple[ResultFormNode, ...] = ()
    portal_requirements: tuple[LegalNode, ...] = ()
    portal_steps: tuple[LegalNode, ...] = ()
    quota_group: Literal["kandas", "inmigrants"] | None = None
    digital_at_counter: YesNo = False
    addressee_by_region: YesNo = False
    gives_registration_day: YesNo = False
    registers_next_day_at: Words = ()
    variants_without_term: Words = ()
    stages_always_exceed_term: Words = ()
    parts_without_list: YesNo = False
    channels: tuple[ChannelNode, ...] = Field(min_length=1)
    bases: tuple[BasisNode, ...] = ()
    application_form: Word | None = None
    checklists: tuple[ChecklistNode, ...] = ()
    checklist_reason: Word | None = None
    limits: LimitsNode = LimitsNode()
    hours: tuple[HoursNode, ...] = ()
    papers: PapersNode = PapersNode()
    components: tuple[ComponentNode, ...] = ()
    operations: tuple[OperationNode, ...] = ()
    steps: tuple[StepNode, ...] = ()
    flows: tuple[FlowNode, ...] = ()
    appeals: tuple[StepNode, ...] = ()
    grounds_to_refuse_acceptance: tuple[GroundNode, ...] = ()
    grounds_to_refuse_service: tuple[GroundNode, ...] = ()
    remarks: RemarksNode = RemarksNode()
    note: Word | None = None
