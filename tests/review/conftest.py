"""A desk on the real store, journal and key file in a folder of its own."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from desk_app import bootstrap
from desk_app.devices.clock import FixedClock
from desk_app.operations.front import FrontDesk, SetUp
from desk_app.operations.law import Law
from desk_app.settings import Settings
from tests.operations.bench import EFFECTIVE, OFFICE, VISIT, Bench, new_bench

LOGIN, PASSWORD = "dana", "secret-enough"


@cache
def law() -> Law:
    return bootstrap.load_law()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(VISIT)


@pytest.fixture
def front(tmp_path: Path, clock: FixedClock) -> Iterator[FrontDesk]:
    """A desk that is set up, its administrator signed in."""
    front = bootstrap.front_desk(tmp_path / "desk", Settings(), clock, law)
    clerk = front.set_up(SetUp(OFFICE, LOGIN, PASSWORD, "Дана", "маман", "специалист"))
    assert front.desk is not None
    for act, day in EFFECTIVE.items():
        front.desk.office.record_effective_date(act, day, source="gazette 1", by=clerk)
    yield front
    front.close()


@pytest.fixture
def desk() -> Bench:
    """A desk on stores in memory."""
    return new_bench(law())
