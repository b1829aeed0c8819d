from datetime import UTC, datetime, timedelta

import pytest

from desk_app.devices.clock import KAZAKHSTAN_TIME, FixedClock
from desk_app.devices.clock_watch import TOLERANCE, ClockWatch
from desk_app.domain.clock_doubt import ClockDoubt, ClockFault

NOON = datetime(2025, 11, 26, 12, 0, tzinfo=KAZAKHSTAN_TIME)
INSTANT = timedelta(microseconds=1)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def watch(clock: FixedClock) -> ClockWatch:
    return ClockWatch(clock)


def test_a_clock_that_runs_is_right(clock: FixedClock, watch: ClockWatch) -> None:
    clock.advance(timedelta(hours=9))
    assert watch.look(None) is None
    assert watch.look(clock.now()) is None


def test_a_clock_behind_the_newest_event_is_told(clock: FixedClock, watch: ClockWatch) -> None:
    newest = NOON + TOLERANCE + INSTANT
    assert watch.look(newest) == ClockDoubt(ClockFault.BEHIND_RECORD, NOON, newest)
    assert watch.look(NOON + TOLERANCE) is None


@pytest.mark.parametrize("by", [TOLERANCE + INSTANT, -TOLERANCE - INSTANT, timedelta(days=-365)])
def test_a_clock_set_while_the_desk_runs_is_told(clock: FixedClock, watch: ClockWatch, by: timedelta) -> None:
    clock.advance(timedelta(minutes=10))
    right = clock.now()
    clock.set_wall(right + by)
    assert watch.look(None) == ClockDoubt(ClockFault.JUMPED, right + by, right)


@pytest.mark.parametrize("by", [TOLERANCE, -TOLERANCE])
def test_the_small_step_of_a_time_server_is_not_told(
    clock: FixedClock, watch: ClockWatch, by: timedelta
) -> None:
    clock.set_wall(NOON + by)
    assert watch.look(None) is None


def test_a_change_of_the_offset_alone_is_no_jump(clock: FixedClock, watch: ClockWatch) -> None:
    clock.set_wall(NOON.astimezone(UTC))
    assert watch.look(NOON) is None


def test_a_clock_that_was_looked_at_is_taken_for_right(clock: FixedClock, watch: ClockWatch) -> None:
    clock.set_wall(NOON + timedelta(days=2))
    assert watch.look(None) is not None
    watch.accept()
    assert watch.look(None) is None


def test_a_clock_put_right_again_ends_the_doubt(clock: FixedClock, watch: ClockWatch) -> None:
    clock.set_wall(NOON + timedelta(days=2))
    assert watch.look(None) is not None
    clock.set_wall(NOON)
    assert watch.look(None) is None
