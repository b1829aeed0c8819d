"""The office and the days acts came into force are recorded acts."""

from dataclasses import replace
from datetime import date

import pytest

from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.event import EventKind
from desk_app.operations.office import NotAllowed, OfficeDesk
from tests.operations.bench import ADMINISTRATOR, CLERK, EFFECTIVE, OFF, OFFICE, SUPERVISOR, VISIT, Bench

ACT = "order-20@2024-07"


def reopened(desk: Bench) -> OfficeDesk:
    office = OfficeDesk(desk.store, desk.clock, desk.recorder)
    office.load()
    return office


def test_the_set_up_is_recorded_and_read_back(desk: Bench) -> None:
    assert desk.office.known() == OFFICE
    assert reopened(desk).known() == OFFICE
    assert reopened(desk).effective == EFFECTIVE
    [event] = desk.events(EventKind.OFFICE_SET_UP)
    assert event.facts == {"code": "ATY", "desk": 3, "channel": "state_corporation"}


def test_a_desk_without_a_set_up_has_no_office(desk: Bench) -> None:
    empty = OfficeDesk(type(desk.store)(), desk.clock, desk.recorder)
    assert empty.load() is None
    with pytest.raises(RuntimeError):
        empty.known()


def test_a_day_in_force_is_recorded_with_who_when_and_source(desk: Bench) -> None:
    desk.days_later(1)
    desk.office.record_effective_date(ACT, date(2024, 8, 20), source="gazette 151", by=SUPERVISOR)
    last = desk.office.history_of_dates()[-1]
    assert (last.act_id, last.day, last.entered_by, last.source) == (
        ACT, date(2024, 8, 20), "supervisor", "gazette 151",
    )  # fmt: skip
    assert (last.entered_at - VISIT).days == 1
    event = desk.events(EventKind.EFFECTIVE_DATE)[-1]
    assert event.facts == {"act": ACT, "day": "2024-08-20", "source": "gazette 151"}


def test_a_later_record_overrules_and_the_earlier_one_stays(desk: Bench) -> None:
    for day in (date(2024, 8, 20), date(2024, 8, 16)):
        desk.office.record_effective_date(ACT, day, source="gazette", by=ADMINISTRATOR)
        assert desk.office.effective[ACT] == day
        assert reopened(desk).effective[ACT] == day
    days = [entry.day for entry in desk.office.history_of_dates() if entry.act_id == ACT]
    assert days == [date(2024, 8, 14), date(2024, 8, 20), date(2024, 8, 16)]


def test_the_intake_goes_by_the_recorded_day_at_once(desk: Bench) -> None:
    def edition() -> str | None:
        found = {service.id: opening for service, opening in desk.intake.editions(date(2024, 8, 15))}
        opening = found["quota-kandas"]
        return opening.edition.id if opening.edition else None

    assert edition() == "quota-kandas@2024"
    desk.office.record_effective_date(ACT, date(2024, 8, 16), source="gazette", by=ADMINISTRATOR)
    assert edition() == "quota-kandas@2024-173"


@pytest.mark.parametrize(
    ("clerk", "allowed"), [(CLERK, False), (OFF, False), (SUPERVISOR, True), (ADMINISTRATOR, True)]
)
def test_who_may_record_a_day(desk: Bench, clerk: object, allowed: bool) -> None:
    def act() -> None:
        desk.office.record_effective_date(ACT, date(2024, 8, 20), source="gazette", by=clerk)  # type: ignore[arg-type]  # clerks

    if allowed:
        act()
        return
    before = desk.store.committed
    with pytest.raises(NotAllowed) as caught:
        act()
    assert caught.value.right == "record_effective_dates"
    assert desk.store.committed is before


def test_only_an_administrator_changes_the_office(desk: Bench) -> None:
    moved = replace(OFFICE, name_ru="Отдел Атырау, новое здание")
    for clerk in (CLERK, SUPERVISOR, replace(ADMINISTRATOR, active=False)):
        with pytest.raises(NotAllowed):
            desk.office.change(moved, clerk)
    assert reopened(desk).known() == OFFICE
    desk.office.change(moved, ADMINISTRATOR)
    assert desk.office.known() == reopened(desk).known() == moved
    assert [e.clerk_id for e in desk.events(EventKind.OFFICE_CHANGED)] == ["administrator"]


def test_a_change_that_is_not_stored_is_not_in_hand(desk: Bench) -> None:
    desk.store.fail_next = StoreUnavailable("disk_full")
    with pytest.raises(StoreUnavailable):
        desk.office.record_effective_date(ACT, date(2024, 8, 20), source="gazette", by=ADMINISTRATOR)
    assert reopened(desk).effective == EFFECTIVE
    assert desk.office.effective == EFFECTIVE
