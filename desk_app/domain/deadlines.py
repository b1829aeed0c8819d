"""Every legal date of a case (rules R1 to R5, R7 and the "Dates" tables of the scenario page)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desk_app.domain.calendar import ONE_DAY, WorkingCalendar, end_of_following_month
from desk_app.domain.catalogue import Component, Count, Edition, Flow, Plan, Step
from desk_app.domain.opening import provider_closes
from desk_app.domain.visit import STATE_CORPORATION, Visit

DAY_0 = "day_0"
REGISTERED_ON = "registered_on"
TERM_END = "term_end"
HAND_OVER_BY = "hand_over_by"

Done = Mapping[str, date]
"""Step id -> the day on which the result of that step was with the next body."""


@dataclass(frozen=True)
class LegalDates:
    """The dates of a case; None: the rules give no such date.

    `steps` holds the last day on which each step is still on time, `parts` the ends of the parts of a
    composite service. The term governs what the citizen is told; the stages have clocks of their own (R7).
    """

    day_0: date | None = None
    registered_on: date | None = None
    term_end: date | None = None
    hand_over_by: date | None = None
    steps: Mapping[str, date] = field(default_factory=dict)
    parts: Mapping[str, date] = field(default_factory=dict)

    def as_mapping(self) -> dict[str, date | None]:
        """Return all dates under the keys of the scenario page."""
        fixed = {
            DAY_0: self.day_0,
            REGISTERED_ON: self.registered_on,
            TERM_END: self.term_end,
            HAND_OVER_BY: self.hand_over_by,
        }
        return fixed | dict(self.parts) | dict(self.steps)

    @property
    def due_on(self) -> date | None:
        """Return the day told to the applicant: the end of the term (R7)."""
        return self.term_end

    @property
    def last_stage(self) -> date | None:
        """Return the last day of the plan."""
        return max(self.steps.values(), default=None)


NO_DATES = LegalDates()


def received_on(visit: Visit, edition: Edition, calendar: WorkingCalendar) -> date:
    """Return day 0: the day of a visit to a counter; after hours on a portal the next working day (R3)."""
    return visit.day if visit.at_counter else _provider_day(visit, edition, calendar)


def dates_of_acceptance(
    visit: Visit, edition: Edition, calendar: WorkingCalendar, done: Done | None = None
) -> LegalDates:
    """Compute the plan of an accepted case; `done` moves the steps that follow a finished one."""
    day_0 = received_on(visit, edition, calendar)
    flow = edition.flow(channel=visit.channel, variant=edition.variant_of(visit.variant), basis=visit.basis)
    term_end = _term_end(visit, edition, calendar, day_0)
    steps = _own_steps(flow, edition, visit.channel)
    hand_over = _hand_over_by(visit, steps, calendar, term_end)
    known = {DAY_0: day_0} | ({HAND_OVER_BY: hand_over} if hand_over else {})
    return LegalDates(
        day_0=day_0,
        registered_on=_registered_on(visit, edition, calendar, day_0),
        term_end=term_end,
        hand_over_by=hand_over,
        steps=_plan(steps, calendar, known, done or {}),
        parts=_parts(edition.components, calendar, day_0),
    )


def dates_of_refusal(visit: Visit, edition: Edition, calendar: WorkingCalendar) -> LegalDates:
    """Compute the dates of a refusal: none at a counter; through self-service the notice has a limit."""
    if visit.at_counter:
        return NO_DATES
    day_0 = received_on(visit, edition, calendar)
    flow = edition.flow(channel=visit.channel, variant=edition.variant_of(visit.variant), basis=visit.basis)
    steps = [step for step in (flow.steps if flow else ()) if step.after_refusal]
    return LegalDates(
        day_0=day_0,
        registered_on=_registered_on(visit, edition, calendar, day_0),
        steps=_plan(steps, calendar, {DAY_0: day_0}, {}),
    )


def dates_of_consultation(visit: Visit, edition: Edition, calendar: WorkingCalendar) -> LegalDates:
    """Compute the dates of a portal order whose list is not loaded: day 0 and the end of the term."""
    if visit.at_counter:
        return NO_DATES
    day_0 = received_on(visit, edition, calendar)
    return LegalDates(day_0=day_0, term_end=_term_end(visit, edition, calendar, day_0))


def _provider_day(visit: Visit, edition: Edition, calendar: WorkingCalendar) -> date:
    closes = provider_closes(edition)
    in_time = closes is None or visit.at.time() < closes
    if calendar.is_working(visit.day) and in_time:
        return visit.day
    return calendar.add_working(visit.day, 1)


def _registered_on(visit: Visit, edition: Edition, calendar: WorkingCalendar, day_0: date) -> date | None:
    if not edition.gives_registration_day:
        return None
    if visit.channel in edition.registers_next_day_at:
        return _provider_day(visit, edition, calendar)
    return day_0


def _term_end(visit: Visit, edition: Edition, calendar: WorkingCalendar, day_0: date) -> date | None:
    if edition.term is None or edition.variant_of(visit.variant) in edition.variants_without_term:
        return None
    return calendar.add_working(day_0, edition.term.value)


def _hand_over_by(
    visit: Visit, steps: list[Step], calendar: WorkingCalendar, term_end: date | None
) -> date | None:
    if visit.channel != STATE_CORPORATION or term_end is None:
        return None
    if not any(step.plan and HAND_OVER_BY in step.plan.after for step in steps):
        return None
    return calendar.at_or_before(term_end - ONE_DAY)


def _own_steps(flow: Flow | None, edition: Edition, channel: str) -> list[Step]:
    steps = (*(flow.steps if flow else ()), *edition.appeals)
    return [s for s in steps if not s.after_refusal and (not s.channels or channel in s.channels)]


def _plan(
    steps: list[Step], calendar: WorkingCalendar, known: Mapping[str, date], done: Done
) -> dict[str, date]:
    """Go through the steps in order; each counts from the day its anchor was done, or is due."""
    days = dict(known)
    own = {step.id: done[step.id] for step in steps if step.id in done}
    for step in steps:
        anchor = _anchor(step.plan, days, own) if step.plan else None
        if step.plan and anchor:
            days[step.id] = _counted(step.plan, anchor, calendar)
    return {step.id: days[step.id] for step in steps if step.id in days}


def _anchor(plan: Plan, days: Mapping[str, date], done: Done) -> date | None:
    known = (done.get(anchor, days.get(anchor)) for anchor in plan.after)
    return next((day for day in known if day is not None), None)


def _counted(plan: Plan, anchor: date, calendar: WorkingCalendar) -> date:
    if plan.count is Count.MONTH_END:
        return calendar.at_or_after(end_of_following_month(anchor))
    if plan.count is Count.CALENDAR_DAYS:
        return calendar.add_calendar(anchor, plan.days)
    return calendar.add_working(anchor, plan.days)


def _parts(parts: tuple[Component, ...], calendar: WorkingCalendar, day_0: date) -> dict[str, date]:
    return {p.service_id: calendar.add_working(day_0, p.working_days) for p in parts if p.dated}
