import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from desk_app.devices.clock import KAZAKHSTAN_TIME, FixedClock, ShiftedClock, SystemClock, office_zone

NOON = datetime(2025, 11, 26, 12, 0, tzinfo=KAZAKHSTAN_TIME)


def test_the_time_of_the_office_is_that_of_kazakhstan_wherever_the_machine_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        before = datetime.now(UTC)
        now = SystemClock().now()
        after = datetime.now(UTC)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert now.utcoffset() == timedelta(hours=5)
    assert before <= now <= after


def test_a_mission_follows_the_zone_of_its_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "XXX-08:00")
    time.tzset()
    try:
        assert SystemClock(office_zone("machine")).now().utcoffset() == timedelta(hours=8)
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("text", "minutes"), [("+05:00", 300), ("-03:30", -210), ("+00:00", 0), ("+14:00", 840)]
)
def test_an_offset_is_read_as_it_is_written(text: str, minutes: int) -> None:
    assert office_zone(text) == timezone(timedelta(minutes=minutes))


@pytest.mark.parametrize("text", ["", "5", "+5:00", "+14:01", "+05:60", "Asia/Almaty", "+05:00 ", "05:00"])
def test_anything_else_is_no_zone(text: str) -> None:
    with pytest.raises(ValueError, match="offset"):
        office_zone(text)


def test_the_monotonic_clock_of_the_machine_counts_sleep() -> None:
    first = SystemClock().monotonic_s()
    assert first >= time.monotonic() - 1
    assert SystemClock().monotonic_s() >= first


def test_a_fixed_clock_stands_until_it_is_advanced() -> None:
    clock = FixedClock(NOON)
    assert (clock.now(), clock.monotonic_s()) == (NOON, 0.0)
    clock.advance(timedelta(minutes=20))
    assert (clock.now(), clock.monotonic_s()) == (NOON + timedelta(minutes=20), 1200.0)
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(timedelta(seconds=-1))


def test_setting_the_wall_clock_leaves_the_monotonic_clock_alone() -> None:
    clock = FixedClock(NOON)
    clock.set_wall(NOON - timedelta(days=1))
    assert (clock.now(), clock.monotonic_s()) == (NOON - timedelta(days=1), 0.0)


def test_a_shifted_clock_runs_on_from_its_day() -> None:
    running = FixedClock(NOON)
    running.advance(timedelta(hours=3))
    start = datetime(2024, 8, 14, 9, 0, tzinfo=KAZAKHSTAN_TIME)
    clock = ShiftedClock(running, start)
    assert clock.now() == start
    running.advance(timedelta(minutes=5))
    assert clock.now() == start + timedelta(minutes=5)
    assert clock.monotonic_s() == running.monotonic_s()


def test_a_time_without_offset_is_refused() -> None:
    bare = NOON.replace(tzinfo=None)
    with pytest.raises(ValueError, match="offset"):
        FixedClock(bare)
    with pytest.raises(ValueError, match="offset"):
        FixedClock(NOON).set_wall(bare)
    with pytest.raises(ValueError, match="offset"):
        ShiftedClock(FixedClock(NOON), bare)
