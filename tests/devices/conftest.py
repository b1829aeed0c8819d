import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.devices.private_cups import PrivateCups


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder with a path short enough for a socket inside."""
    with tempfile.TemporaryDirectory(prefix="qabyldau-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def cups() -> Iterator[PrivateCups]:
    """A real cupsd without queues, one for all tests."""
    with tempfile.TemporaryDirectory(prefix="qabyldau-", dir="/tmp") as folder:
        daemon = PrivateCups(Path(folder))
        daemon.start()
        try:
            yield daemon
        finally:
            daemon.stop()
