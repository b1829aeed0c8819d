"""The bench of every screen, and print jobs that are followed without waiting."""

import pytest

from tests.ui.desk_fixtures import Bench, enter
from tests.ui.desk_fixtures import bench as bench  # pytest finds the fixture by this name
from ui import print_jobs
from ui.workplace import Workplace


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask the printer at once: the bench prints by a clock that the test moves."""
    monkeypatch.setattr(print_jobs, "SEEN_MS", 10)
    monkeypatch.setattr(print_jobs, "AWAY_MS", 10)


@pytest.fixture
def place(workplace: Workplace, bench: Bench) -> Workplace:
    """A window in English on the bench."""
    enter(workplace, bench)
    return workplace
