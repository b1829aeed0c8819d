"""The shipped catalogue, and the fact base it was made from."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from desk_app.catalogue.loader import load_catalogue
from desk_app.domain.catalogue import Catalogue

SHIPPED = Path(__file__).parents[2] / "resources" / "catalogue"


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(SHIPPED)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the shipped catalogue that a test may spoil."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "catalogue"))


@pytest.fixture(scope="session")
def shared() -> Path:
    return Path(os.environ["QABYLDAU_SHARED"])


@pytest.fixture(scope="session")
def facts(shared: Path) -> dict[str, Any]:
    text = (shared / "domain" / "catalogue.yaml").read_text(encoding="utf-8")
    facts: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return facts
