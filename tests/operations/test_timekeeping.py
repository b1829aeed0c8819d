"""A clock that cannot be right is told and recorded once; work goes on."""

from datetime import datetime, timedelta

import pytest

from desk_app.devices.clock import KAZAKHSTAN_TIME, FixedClock
from desk_app.devices.clock_watch import ClockWatch
from desk_app.devices.ids import SeededIds
from desk_app.domain.clock_doubt import ClockFault
from desk_app.domain.event import Event, EventKind
from desk_app.operations.record import Recorder
from desk_app.operations.timekeeping import Timekeeping
from tests.fakes import FakeStore

NOON = datetime(2026, 2, 4, 12, 0, tzinfo=KAZAKHSTAN_TIME)
HOUR = timedelta(hours=1)
CLERK = "clerk"


class Desk:
    """A store with one event of noon, and the clock of the test."""

    def __init__(self) -> None:
        self.clock = FixedClock(NOON)
        self.store = FakeStore()
        self.recorder = Recorder(self.clock, SeededIds(self.clock, 7))
        self.record(EventKind.SIGNED_IN)

    def record(self, kind: EventKind) -> None:
        with self.store.begin() as tx:
            tx.events.append(self.recorder.event(kind, clerk_id=CLERK))

    def opened(self) -> Timekeeping:
        """Return what is made when the program opens the store."""
        return Timekeeping(self.store, self.recorder, ClockWatch(self.clock))

    def told(self) -> list[Event]:
        return [e for e in self.store.committed.events.kept.values() if e.kind is EventKind.CLOCK_WRONG]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_clock_that_runs_is_right_and_nothing_is_recorded(desk: Desk) -> None:
    timekeeping = desk.opened()
    desk.clock.advance(HOUR)
    assert timekeeping.look(CLERK) is None
    assert desk.told() == []


def test_a_clock_behind_the_record_is_told_though_the_sign_in_carries_its_wrong_time(desk: Desk) -> None:
    desk.clock.set_wall(NOON - HOUR)
    timekeeping = desk.opened()
    desk.record(EventKind.SIGNED_IN)
    doubt = timekeeping.look(CLERK)
    assert doubt is not None
    assert (doubt.fault, doubt.wall, doubt.expected) == (ClockFault.BEHIND_RECORD, NOON - HOUR, NOON)


def test_a_doubt_is_told_again_and_recorded_once(desk: Desk) -> None:
    desk.clock.set_wall(NOON - HOUR)
    timekeeping = desk.opened()
    for _ in range(3):
        assert timekeeping.look(CLERK) is not None
        desk.clock.advance(timedelta(minutes=1))
    [event] = desk.told()
    assert event.clerk_id == CLERK
    assert event.facts == {"fault": "clock.behind_record", "expected": NOON.isoformat()}


def test_a_clock_set_while_the_desk_runs_is_told_until_it_is_back(desk: Desk) -> None:
    timekeeping = desk.opened()
    desk.clock.set_wall(NOON + 24 * HOUR)
    doubt = timekeeping.look(CLERK)
    assert doubt is not None
    assert doubt.fault is ClockFault.JUMPED
    desk.clock.set_wall(NOON)
    behind = timekeeping.look(CLERK)
    assert behind is not None, "the record holds an event of tomorrow"
    assert behind.fault is ClockFault.BEHIND_RECORD
    assert [event.facts["fault"] for event in desk.told()] == ["clock.jumped", "clock.behind_record"]


def test_a_clock_the_clerk_compared_is_right_from_then_on(desk: Desk) -> None:
    timekeeping = desk.opened()
    desk.clock.set_wall(NOON - HOUR)
    assert timekeeping.look(CLERK) is not None
    timekeeping.accept()
    assert timekeeping.look(CLERK) is None
    desk.clock.set_wall(NOON - 3 * HOUR)
    assert timekeeping.look(CLERK) is not None
    assert len(desk.told()) == 2
