"""What the tests of the scenario command share: the files of the project's papers, and one good visit."""

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app import bootstrap


@pytest.fixture(scope="session", autouse=True)
def _law_read_once() -> Iterator[None]:
    """The law is read once for all runs of the command in this process: it takes half of a short run."""
    with pytest.MonkeyPatch.context() as patch:
        law = functools.cache(bootstrap.load_law)
        patch.setattr(bootstrap, "load_law", law)
        forms = bootstrap.known_forms(law().catalogue)
        patch.setattr(bootstrap, "known_forms", lambda _catalogue: forms)
        yield


@pytest.fixture(scope="session")
def samples(shared: Path) -> Path:
    """The folder of the sample scenarios. Only for tests marked `shared`."""
    return shared / "scenarios"


@pytest.fixture(scope="session")
def good_text() -> str:
    """A whole scenario file that is played as expected; tests change one line of it."""
    return Path(__file__).with_name("good.yaml").read_text("utf-8")
