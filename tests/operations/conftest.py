"""A desk on stores in memory for every test."""

import pytest

from desk_app.operations.law import Law
from tests.operations.bench import Bench, load_law, new_bench


@pytest.fixture(scope="session")
def law() -> Law:
    return load_law()


@pytest.fixture
def desk(law: Law) -> Bench:
    return new_bench(law)
