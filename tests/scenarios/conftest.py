"""What the tests of the scenario command share: the files of the project's papers, and one good visit."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def samples(shared: Path) -> Path:
    """The folder of the sample scenarios. Only for tests marked `shared`."""
    return shared / "scenarios"


@pytest.fixture(scope="session")
def good_text() -> str:
    """A whole scenario file that is played as expected; tests change one line of it."""
    return (Path(__file__).parent / "good.yaml").read_text("utf-8")
