from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier, BrokenBarrierError
from uuid import RFC_4122, UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.devices.clock import FixedClock
from desk_app.devices.ids import SeededIds, TimeOrderedIds

# The example of RFC 9562, appendix A.6.
RFC_TIME = datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)
RFC_UUID = UUID("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")
RFC_COUNTER = 0xCC3 << 62 | 0x18C4DC0C0C07398F


def test_the_example_of_the_standard_comes_out() -> None:
    ids = TimeOrderedIds(FixedClock(RFC_TIME), random_bits=lambda bits: RFC_COUNTER)
    assert ids.new() == RFC_UUID


def test_version_variant_and_time_stand_where_the_standard_wants_them() -> None:
    made = TimeOrderedIds(FixedClock(RFC_TIME)).new()
    assert (made.version, made.variant) == (7, RFC_4122)
    assert made.int >> 80 == int(RFC_TIME.timestamp() * 1000)


@given(moves=st.lists(st.integers(-5_000, 5_000), max_size=60), seed=st.integers(0, 2**32))
def test_ids_grow_whatever_the_wall_clock_does(moves: list[int], seed: int) -> None:
    clock = FixedClock(RFC_TIME)
    ids = SeededIds(clock, seed)
    made = [ids.new()]
    for milliseconds in moves:
        clock.set_wall(clock.now() + timedelta(milliseconds=milliseconds))
        made.append(ids.new())
    assert made == sorted(set(made))


def test_a_used_up_millisecond_borrows_from_the_next_one() -> None:
    ids = TimeOrderedIds(FixedClock(RFC_TIME), random_bits=lambda bits: (1 << 74) - 1)
    first, second = ids.new(), ids.new()
    assert first < second
    assert second.int >> 80 == (first.int >> 80) + 1
    assert second.version == 7


def test_a_restart_with_a_clock_set_back_goes_on_behind_the_newest_id() -> None:
    newest = TimeOrderedIds(FixedClock(RFC_TIME)).new()
    ids = TimeOrderedIds(FixedClock(RFC_TIME - timedelta(days=400)), after=newest)
    assert newest < ids.new() < ids.new()


def test_only_an_id_of_this_kind_can_be_gone_on_from() -> None:
    with pytest.raises(ValueError, match="UUIDv7"):
        TimeOrderedIds(FixedClock(RFC_TIME), after=uuid4())


def test_two_threads_never_make_an_id_at_the_same_moment() -> None:
    both_inside = Barrier(2)
    met: list[bool] = []

    def random_bits(bits: int) -> int:
        try:
            both_inside.wait(timeout=0.1)
        except BrokenBarrierError:
            return bits
        met.append(True)
        return bits

    ids = TimeOrderedIds(FixedClock(RFC_TIME), random_bits=random_bits)
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda _: ids.new(), range(8)))
    assert met == []
    assert len(set(made)) == 8


def test_seeded_ids_are_the_same_in_every_run() -> None:
    first, again, other = (SeededIds(FixedClock(RFC_TIME), seed) for seed in (7, 7, 8))
    made = [first.new() for _ in range(5)]
    assert made == [again.new() for _ in range(5)]
    assert made != [other.new() for _ in range(5)]
