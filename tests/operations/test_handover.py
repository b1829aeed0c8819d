"""After the visit: finished steps move the plan, and a case is closed once, on a possible day."""

from datetime import date, timedelta

import pytest

from desk_app.domain.application import Closing, Status
from desk_app.domain.errors import CaseNotFound, StoreUnavailable
from desk_app.domain.event import EventKind
from desk_app.operations.handover import CaseClosed, DayImpossible, StepUnknown
from desk_app.operations.office import NotAllowed
from tests.operations.bench import CLERK, OFF, VISIT, Bench

TODAY = VISIT.date()


@pytest.mark.parametrize("status", [Status.HANDED_OVER, Status.RETURNED])
def test_a_case_is_closed_with_day_clerk_and_note(desk: Bench, status: Status) -> None:
    case = desk.accepted()
    desk.days_later(5)
    on = TODAY + timedelta(3)
    closed = desk.handover.close(case.id, status, on=on, by=CLERK, note="сенімхатпен")
    assert closed.status is status
    assert closed.closing == Closing(status, on, CLERK.id, "сенімхатпен")
    assert desk.register.open(case.id) == closed
    [event] = desk.events(EventKind.CLOSED)
    assert event.facts == {"status": status.value, "on": on.isoformat()}
    assert (closed.papers, closed.dates, closed.visit) == (case.papers, case.dates, case.visit)


def test_a_case_is_closed_only_once(desk: Bench) -> None:
    case = desk.accepted()
    closed = desk.handover.close(case.id, Status.HANDED_OVER, on=TODAY, by=CLERK)
    with pytest.raises(CaseClosed):
        desk.handover.close(case.id, Status.RETURNED, on=TODAY, by=CLERK)
    assert desk.register.open(case.id) == closed
    assert len(desk.events(EventKind.CLOSED)) == 1


@pytest.mark.parametrize(("day", "possible"), [(-1, False), (0, True), (2, True), (3, False)])
def test_the_day_lies_between_the_visit_and_today(desk: Bench, day: int, possible: bool) -> None:
    case = desk.accepted()
    desk.days_later(2)
    on = TODAY + timedelta(day)
    if possible:
        assert desk.handover.close(case.id, Status.HANDED_OVER, on=on, by=CLERK).closing
        return
    with pytest.raises(DayImpossible):
        desk.handover.close(case.id, Status.HANDED_OVER, on=on, by=CLERK)
    assert desk.register.open(case.id) == case
    assert desk.events(EventKind.CLOSED) == []


def test_a_refusal_has_no_result_and_no_steps(desk: Bench) -> None:
    case = desk.refused()
    with pytest.raises(CaseClosed):
        desk.handover.close(case.id, Status.HANDED_OVER, on=TODAY, by=CLERK)
    with pytest.raises(CaseClosed):
        desk.handover.step_done(case.id, "k24-9", on=TODAY, by=CLERK)
    assert desk.register.open(case.id) == case


def test_a_case_of_another_desk(desk: Bench) -> None:
    stranger = desk.recorder.ids.new()
    with pytest.raises(CaseNotFound):
        desk.handover.close(stranger, Status.HANDED_OVER, on=TODAY, by=CLERK)
    with pytest.raises(CaseNotFound):
        desk.handover.step_done(stranger, "k24-9", on=TODAY, by=CLERK)


def test_who_has_no_right_closes_and_records_nothing(desk: Bench) -> None:
    case = desk.accepted()
    with pytest.raises(NotAllowed):
        desk.handover.close(case.id, Status.HANDED_OVER, on=TODAY, by=OFF)
    with pytest.raises(NotAllowed):
        desk.handover.step_done(case.id, "k24-9", on=TODAY, by=OFF)
    assert desk.register.open(case.id) == case


def test_a_finished_step_moves_the_plan_and_no_paper(desk: Bench) -> None:
    case = desk.accepted()
    assert desk.handover.dates(case).as_mapping() == case.dates
    done = desk.handover.step_done(case.id, "k24-9", on=date(2025, 12, 1), by=CLERK)
    dates = desk.handover.dates(done)
    assert dates.steps["k24-9"] == date(2025, 12, 4)
    assert dates.steps["k24-10"] == date(2025, 12, 8)
    assert (dates.term_end, dates.hand_over_by) == (case.due_on, case.hand_over_by)
    assert (done.papers, done.dates) == (case.papers, case.dates)
    assert desk.register.open(case.id) == done
    [event] = desk.events(EventKind.STEP_DONE)
    assert event.facts == {"step": "k24-9", "on": "2025-12-01"}


def test_a_step_is_put_right_by_recording_it_again(desk: Bench) -> None:
    case = desk.accepted()
    desk.handover.step_done(case.id, "k24-9", on=date(2025, 12, 1), by=CLERK)
    case = desk.handover.step_done(case.id, "k24-9", on=date(2025, 12, 2), by=CLERK)
    assert dict(case.done) == {"k24-9": date(2025, 12, 2)}
    assert len(desk.events(EventKind.STEP_DONE)) == 2


def test_a_step_of_another_edition_is_not_taken(desk: Bench) -> None:
    case = desk.accepted()
    with pytest.raises(StepUnknown) as caught:
        desk.handover.step_done(case.id, "k21-6", on=TODAY, by=CLERK)
    assert caught.value.step == "k21-6"
    assert desk.register.open(case.id) == case


def test_what_is_not_stored_did_not_happen(desk: Bench) -> None:
    case = desk.accepted()
    desk.store.fail_next = StoreUnavailable("locked")
    with pytest.raises(StoreUnavailable):
        desk.handover.close(case.id, Status.HANDED_OVER, on=TODAY, by=CLERK)
    assert desk.register.open(case.id) == case
    assert desk.events(EventKind.CLOSED) == []


def test_the_history_tells_everything_in_order(desk: Bench) -> None:
    case = desk.accepted()
    desk.accepted()
    desk.handover.step_done(case.id, "k24-9", on=TODAY, by=CLERK)
    desk.handover.close(case.id, Status.RETURNED, on=TODAY, by=CLERK)
    kinds = [entry.kind for entry in desk.register.history(case.id)]
    assert kinds == [EventKind.ACCEPTED, EventKind.STEP_DONE, EventKind.CLOSED]
