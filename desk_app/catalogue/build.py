"""Turns a checked edition file into the value the rules read."""

from desk_app.catalogue.schema import (
    BasisNode,
    ChannelNode,
    EditionNode,
    GroundNode,
    HoursNode,
    ItemNode,
    LimitNode,
    MinutesNode,
    OperationNode,
    PapersNode,
    PrintedNode,
    RemarksNode,
    StepNode,
)
from desk_app.catalogue.texts import Languages, LegalNode
from desk_app.domain.catalogue import (
    Basis,
    ChecklistItem,
    Component,
    Edition,
    EditionChannel,
    Flow,
    Ground,
    Hours,
    InForce,
    LegalText,
    Limit,
    OpenDays,
    Operation,
    PapersOfVisit,
    Period,
    Plan,
    PrintedPaper,
    ResultForm,
    Step,
)
from desk_app.domain.localized import LocalizedText


def edition(node: EditionNode, service_id: str, service_name: LocalizedText) -> Edition:
    """Build an edition; one that names no title of its own has that of the service.

    The file must have passed `check`: a flow that names an unknown step is a KeyError here.
    """
    steps = {step.id: _step(step) for step in node.steps}
    term = node.limits.term
    return Edition(
        id=node.id,
        service_id=service_id,
        act_id=node.act or "",
        name=node.name.localized() if node.name else service_name,
        in_force=_in_force(node),
        signed_on=node.signed,
        channels=tuple(_channel(channel) for channel in node.channels),
        bases=tuple(_basis(basis) for basis in node.bases),
        checklists={c.variant: tuple(_item(item) for item in c.items) for c in node.checklists},
        flows=tuple(
            Flow(flow.id, tuple(steps[i] for i in flow.steps), flow.channels, flow.variants, flow.bases)
            for flow in node.flows
        ),
        appeals=tuple(_step(step) for step in node.appeals),
        hours={h.channel: hours for h in node.hours if (hours := _hours(h)) is not None},
        term=_limit(term),
        term_ref=node.limits.ref or "",
        papers=_papers(node.papers),
        variant_names={c.variant: c.name.localized() for c in node.checklists},
        provider=_legal(node.provider),
        fee=_legal(node.fee),
        result=_legal(node.results[0]) if node.results else None,
        grounds_to_refuse_acceptance=tuple(_ground(g) for g in node.grounds_to_refuse_acceptance),
        grounds_to_refuse_service=tuple(_ground(g) for g in node.grounds_to_refuse_service),
        waiting_max_min=_minutes(node.limits.waiting_max),
        service_max_min=_minutes(node.limits.service_max),
        components=tuple(
            Component(c.service, c.text.localized(), c.working_days, c.dated, c.ref, c.note or "")
            for c in node.components
        ),
        quota_group=node.quota_group or "",
        digital_at_counter=node.digital_at_counter,
        addressee_by_region=node.addressee_by_region,
        registers_next_day_at=node.registers_next_day_at,
        gives_registration_day=node.gives_registration_day,
        variants_without_term=node.variants_without_term,
        stages_always_exceed_term=node.stages_always_exceed_term,
        parts_without_list=node.parts_without_list,
        application_form=node.application_form or "",
        checklist_reason=node.checklist_reason or "",
        status=node.status,
        note=node.note or "",
        form_of_service=_legal(node.form_of_service),
        definition=_legal(node.definition),
        digital_documents=_legal(node.digital_documents),
        other_requirements=_legal(node.other_requirements),
        further_results=tuple(result.legal() for result in node.results[1:]),
        result_forms=tuple(ResultForm(f.form, f.recipient or "", f.ref or "") for f in node.result_forms),
        portal_requirements=tuple(text.legal() for text in node.portal_requirements),
        portal_steps=tuple(text.legal() for text in node.portal_steps),
        operations=tuple(_operation(operation) for operation in node.operations),
        remarks=_remarks(node.remarks, node.limits.note),
    )


def _legal(node: LegalNode | None) -> LegalText | None:
    return node.legal() if node else None


def _in_force(node: EditionNode) -> InForce:
    span = node.in_force
    return InForce(span.from_act, span.until_act, span.revoked_on, span.revoked_by or "")


def _channel(node: ChannelNode) -> EditionChannel:
    return EditionChannel(
        channel_id=node.channel,
        accepts=node.accepts,
        ref=node.ref,
        variants=node.variants,
        note=node.note or "",
        issues=node.issues,
        acceptance_evidence=node.acceptance_evidence or "",
        refusal_to_accept_form=node.refusal_to_accept_form or "",
    )


def _basis(node: BasisNode) -> Basis:
    return Basis(
        id=node.id,
        text=node.text.localized(),
        ref=node.ref,
        received_at=node.received_at,
        variants=node.variants,
        period=Period(node.period.months, node.period.bound) if node.period else None,
        note=node.note or "",
    )


def _item(node: ItemNode) -> ChecklistItem:
    return ChecklistItem(
        id=node.id,
        number=node.number,
        text=node.text.localized(),
        whose=node.whose,
        accepted_as=frozenset(node.accepted_as),
        expiry_checked=node.expiry_checked,
        ref=node.ref,
        presented_as=node.presented_as.localized(),
        condition=node.condition.localized(),
        bases=node.bases,
        kinds=node.kinds,
        exists_with_spouse=node.exists_with_spouse,
        note=node.note or "",
        who=node.who,
        condition_literal=node.condition_literal or "",
        policy=node.policy or "",
        any_of=node.any_of or "",
        digital_documents=node.digital_documents or "",
    )


def _limit(node: LimitNode | None) -> Limit | None:
    if node is None:
        return None
    return Limit(node.value, node.unit, node.literal or "", node.note or "", tuple(node.by_operation.items()))


def _step(node: StepNode) -> Step:
    counts = node.counts_from
    return Step(
        id=node.id,
        role=node.role,
        text=node.text.localized(),
        ref=node.ref,
        limit=_limit(node.limit),
        counts_from=(counts and counts.event) or "",
        counts_from_literal=(counts and counts.literal) or "",
        counts_from_form=(counts and counts.literal_form) or "",
        when=_own(node.when),
        plan=Plan(node.plan.after, node.plan.count, node.plan.days) if node.plan else None,
        after_refusal=node.after_refusal,
        channels=node.channels,
        form=node.form or "",
        system=node.system or "",
        result=node.result or "",
        note=node.note or "",
    )


def _own(node: Languages | None) -> LocalizedText | None:
    return node.localized() if node else None


def _ground(node: GroundNode) -> Ground:
    return Ground(
        number=node.number,
        text=node.text.localized(),
        ref=node.ref,
        form=node.form or "",
        same_as=node.same_as,
        note=node.note or "",
        issued_by=node.issued_by or "",
    )


def _hours(node: HoursNode) -> Hours | None:
    """Return the hours of a channel, or None where the act only mentions it."""
    if node.accept is None:
        return None
    return Hours(
        days=node.days or OpenDays.WORKING,
        accept=node.accept,
        ref=node.ref or "",
        pause=node.pause,
        duty_weekdays=node.duty_weekdays,
        duty_saturday=node.duty_saturday,
        note=node.note or "",
        text=node.text.localized() if node.text else None,
        issue=node.issue,
        closed_weekday=node.closed_weekday,
        is_default=node.is_default,
    )


def _minutes(nodes: tuple[MinutesNode, ...]) -> dict[str, int] | None:
    return {node.channel: node.minutes for node in nodes} or None


def _papers(node: PapersNode) -> PapersOfVisit:
    return PapersOfVisit(
        accepted=_printed(node.accepted),
        refused=_printed(node.refused),
        electronic_accepted=node.electronic_accepted,
        electronic_refused=node.electronic_refused,
    )


def _printed(nodes: tuple[PrintedNode, ...]) -> tuple[PrintedPaper, ...]:
    return tuple(PrintedPaper(node.form, node.copies, node.channels) for node in nodes)


def _operation(node: OperationNode) -> Operation:
    return Operation(
        id=node.id,
        name=node.name.localized(),
        recipient=node.recipient or "",
        kind=node.operation or "",
        draft_limit=_limit(node.draft_limit),
        centre_provider_limit=_limit(node.centre_provider_limit),
        counts_from=node.counts_from or "",
        ref=node.ref or "",
    )


def _remarks(node: RemarksNode, limits: str | None) -> dict[str, str]:
    stated = {key: value for key, value in node.model_dump().items() if value}
    texts = {key: "; ".join(value) if isinstance(value, tuple) else value for key, value in stated.items()}
    return texts | ({"limits": limits} if limits else {})
