"""Real stores in folders of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.storage.journal import FileDraftJournal
from desk_app.storage.store import SqlStore, open_store
from tests.storage.samples import KEY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def sql_store(folder: Path) -> Iterator[SqlStore]:
    store = open_store(folder, KEY)
    yield store
    store.close()


@pytest.fixture
def journal(folder: Path) -> Iterator[FileDraftJournal]:
    journal = FileDraftJournal(folder, KEY)
    yield journal
    journal.close()
