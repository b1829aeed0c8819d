"""What a schema cannot see: ids that must exist, plans that must not go round, times that must not overlap.

Each check yields `(path, what)`: the keys and indexes that lead to the value, and what is wrong with it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desk_app.catalogue.schema import EditionNode, HoursNode, StepNode

Path = tuple[int | str, ...]
Finding = tuple[Path, str]

DAY_0 = "day_0"
HAND_OVER_BY = "hand_over_by"
ONE_APPLICATION = "one_application"


@dataclass(frozen=True)
class Known:
    """The ids that the reference files define."""

    acts: frozenset[str]
    channels: frozenset[str]
    kinds: frozenset[str]
    roles: frozenset[str]
    services: frozenset[str]


def edition(node: EditionNode, known: Known) -> Iterator[Finding]:
    """Find everything wrong inside one edition."""
    yield from _acts(node, known)
    yield from _channels(node, known)
    yield from _hours(node, known)
    yield from _bases_and_items(node, known)
    yield from _variants(node)
    yield from _steps(node, known)
    yield from _plans(node)
    yield from _flows(node)
    yield from _grounds(node)
    yield from _parts(node, known)


def unknown(values: Iterable[str], known: Iterable[str], path: Path, kind: str) -> Iterator[Finding]:
    """Name the values that no reference file defines."""
    allowed = set(known)
    for index, value in enumerate(values):
        if value not in allowed:
            yield (*path, index), f"unknown {kind} {value!r}"


def doubles(values: Iterable[object], path: Path, key: str, kind: str) -> Iterator[Finding]:
    """Name the values that stand in a list twice."""
    seen = set()
    for index, value in enumerate(values):
        if value in seen:
            yield (*path, index, key), f"{kind} {str(value)!r} stands here twice"
        seen.add(value)


def _one(value: str | None, known: Iterable[str], path: Path, kind: str) -> Iterator[Finding]:
    if value is not None and value not in known:
        yield path, f"unknown {kind} {value!r}"


def _acts(node: EditionNode, known: Known) -> Iterator[Finding]:
    span = node.in_force
    yield from _one(node.act, known.acts, ("act",), "act")
    yield from _one(span.from_act, known.acts, ("in_force", "from_act"), "act")
    yield from _one(span.until_act, known.acts, ("in_force", "until_act"), "act")
    if span.until_act is not None and span.until_act == span.from_act:
        yield ("in_force", "until_act"), "the edition ends with the act it begins with"
    if (span.revoked_on is None) != (span.revoked_by is None):
        yield ("in_force",), "'revoked_on' and 'revoked_by' go together"


def _channels(node: EditionNode, known: Known) -> Iterator[Finding]:
    yield from doubles((c.channel for c in node.channels), ("channels",), "channel", "channel")
    for index, channel in enumerate(node.channels):
        yield from _one(channel.channel, known.channels, ("channels", index, "channel"), "channel")
    named = {channel.channel for channel in node.channels}
    yield from unknown(node.registers_next_day_at, named, ("registers_next_day_at",), "channel")
    for side in ("accepted", "refused"):
        for index, paper in enumerate(getattr(node.papers, side)):
            yield from unknown(paper.channels, known.channels, ("papers", side, index, "channels"), "channel")
    for key in ("waiting_max", "service_max"):
        minutes = getattr(node.limits, key)
        yield from doubles((m.channel for m in minutes), ("limits", key), "channel", "channel")
        for index, entry in enumerate(minutes):
            allowed = known.channels | {ONE_APPLICATION}
            yield from _one(entry.channel, allowed, ("limits", key, index, "channel"), "channel")


def _hours(node: EditionNode, known: Known) -> Iterator[Finding]:
    yield from doubles((h.channel for h in node.hours), ("hours",), "channel", "channel")
    for index, hours in enumerate(node.hours):
        yield from _one(hours.channel, known.channels, ("hours", index, "channel"), "channel")
        yield from _day_of(hours, ("hours", index))


def _day_of(hours: HoursNode, path: Path) -> Iterator[Finding]:
    if hours.accept is None:
        if hours.pause or hours.duty_weekdays or hours.duty_saturday:
            yield path, "a break or a duty department needs 'accept'"
        return
    if hours.ref is None:
        yield path, "hours need their place in the law: 'ref'"
    pause = hours.pause
    if pause and not (pause.closes and hours.accept.opens < pause.opens and hours.accept.holds(pause.closes)):
        yield (*path, "pause"), "the break lies outside the hours"


def _bases_and_items(node: EditionNode, known: Known) -> Iterator[Finding]:
    named = {channel.channel for channel in node.channels}
    bases = {basis.id for basis in node.bases}
    yield from doubles((b.id for b in node.bases), ("bases",), "id", "basis")
    for index, basis in enumerate(node.bases):
        yield from unknown(basis.received_at, named, ("bases", index, "received_at"), "channel")
    seen: set[str] = set()
    for number, checklist in enumerate(node.checklists):
        for index, item in enumerate(checklist.items):
            path = ("checklists", number, "items", index)
            if item.id in seen:
                yield (*path, "id"), f"item {item.id!r} stands here twice"
            seen.add(item.id)
            yield from unknown(item.bases, bases, (*path, "bases"), "basis")
            yield from unknown(item.kinds, known.kinds, (*path, "kinds"), "kind of paper")


def _variants(node: EditionNode) -> Iterator[Finding]:
    variants = {checklist.variant for checklist in node.checklists}
    yield from doubles((c.variant for c in node.checklists), ("checklists",), "variant", "variant")
    for key in ("variants_without_term", "stages_always_exceed_term"):
        yield from unknown(getattr(node, key), variants, (key,), "variant")
    for key in ("channels", "bases", "flows"):
        for index, entry in enumerate(getattr(node, key)):
            yield from unknown(entry.variants, variants, (key, index, "variants"), "variant")
    if not node.checklists and node.checklist_reason is None:
        yield (), "an edition without a checklist says why: 'checklist_reason'"


def _steps(node: EditionNode, known: Known) -> Iterator[Finding]:
    named = {channel.channel for channel in node.channels}
    operations = {operation.id for operation in node.operations}
    yield from doubles((s.id for s in (*node.steps, *node.appeals)), ("steps",), "id", "step")
    for key in ("steps", "appeals"):
        for index, step in enumerate(getattr(node, key)):
            path = (key, index)
            yield from _one(step.role, known.roles, (*path, "role"), "role")
            yield from unknown(step.channels, named, (*path, "channels"), "channel")
            yield from _limit(step, path, operations)


def _limit(step: StepNode, path: Path, operations: set[str]) -> Iterator[Finding]:
    if step.limit is None:
        return
    before_the_end = step.plan is not None and HAND_OVER_BY in step.plan.after
    if step.limit.value < 0 and not before_the_end:
        yield (*path, "limit", "value"), "a limit is negative only where it lies before the end of the term"
    for operation in step.limit.by_operation:
        if operation not in operations:
            yield (*path, "limit", "by_operation", operation), f"unknown operation {operation!r}"


def _plans(node: EditionNode) -> Iterator[Finding]:
    steps = {step.id: step for step in node.steps}
    for index, step in enumerate(node.steps):
        anchors = step.plan.after if step.plan else ()
        path = ("steps", index, "plan", "after")
        yield from unknown(anchors, {DAY_0, HAND_OVER_BY, *steps}, path, "step or day")
        if _goes_round(step.id, steps):
            yield path, f"the plan of {step.id!r} counts from itself"
    for index, step in enumerate(node.appeals):
        if step.plan and step.plan.after != (step.id,):
            path = ("appeals", index, "plan", "after")
            yield path, f"an appeal counts from its own registration: [{step.id}]"


def _goes_round(start: str, steps: dict[str, StepNode]) -> bool:
    waiting, seen = [start], set()
    while waiting:
        plan = steps[waiting.pop()].plan
        for anchor in plan.after if plan else ():
            if anchor == start:
                return True
            if anchor in steps and anchor not in seen:
                seen.add(anchor)
                waiting.append(anchor)
    return False


def _flows(node: EditionNode) -> Iterator[Finding]:
    named = {channel.channel for channel in node.channels}
    bases = {basis.id for basis in node.bases}
    steps = {step.id for step in node.steps}
    used: set[str] = set()
    conditions = set()
    yield from doubles((f.id for f in node.flows), ("flows",), "id", "flow")
    for index, flow in enumerate(node.flows):
        path = ("flows", index)
        yield from unknown(flow.channels, named, (*path, "channels"), "channel")
        yield from unknown(flow.bases, bases, (*path, "bases"), "basis")
        yield from unknown(flow.steps, steps, (*path, "steps"), "step")
        used.update(flow.steps)
        condition = (frozenset(flow.channels), frozenset(flow.variants), frozenset(flow.bases))
        if condition in conditions:
            yield (*path, "id"), f"flow {flow.id!r} overlaps an earlier one and is never taken"
        conditions.add(condition)
    for index, step in enumerate(node.steps):
        if step.id not in used:
            yield ("steps", index, "id"), f"step {step.id!r} stands in no flow"


def _grounds(node: EditionNode) -> Iterator[Finding]:
    for key in ("grounds_to_refuse_acceptance", "grounds_to_refuse_service"):
        grounds = getattr(node, key)
        yield from doubles((g.number for g in grounds), (key,), "number", "ground")
        numbers = {ground.number for ground in grounds}
        for index, ground in enumerate(grounds):
            if ground.same_as is not None and ground.same_as not in numbers - {ground.number}:
                yield (key, index, "same_as"), f"no other ground has the number {ground.same_as}"


def _parts(node: EditionNode, known: Known) -> Iterator[Finding]:
    yield from doubles((o.id for o in node.operations), ("operations",), "id", "operation")
    for index, component in enumerate(node.components):
        yield from _one(component.service, known.services, ("components", index, "service"), "service")
