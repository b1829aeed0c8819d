"""The law as the program loads it."""

import pytest

from desk_app import bootstrap
from desk_app.domain.catalogue import Catalogue


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return bootstrap.load_law().catalogue
