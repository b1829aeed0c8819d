"""The disk is full: each write is refused in words, and what was there before is there after."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk_app.domain.errors import StoreUnavailable
from desk_app.operations.ports import CaseQuery
from desk_app.storage.blobs import FOLDER_NAME, FileBlobs
from desk_app.storage.engine import FILE_NAME
from desk_app.storage.journal import FileDraftJournal
from desk_app.storage.keys import KeyFile, Scrypt
from desk_app.storage.store import SqlStore
from tests.storage import samples
from tests.storage.samples import KEY, uuid


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Let the system refuse, as a full disk does, to make a file longer than `size` bytes.

    It takes what still fits and answers with an error (EFBIG) only then: a torn write.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def segment(folder: Path) -> Path:
    return max((folder / "journal").glob("*.log"))


@pytest.mark.parametrize("room", [0, 1, 9, 100, 700])
def test_the_journal_keeps_the_state_before_and_goes_on(
    folder: Path, journal: FileDraftJournal, room: int
) -> None:
    journal.append(samples.draft(1))
    written = segment(folder)
    whole = written.stat().st_size
    with files_up_to(whole + room), pytest.raises(StoreUnavailable) as full:
        journal.append(samples.draft(1, place="lost"))
    assert full.value.cause == "disk_full"
    assert written.stat().st_size == whole
    assert journal.replay() == {uuid(1): samples.draft(1)}
    journal.append(samples.draft(1, place="room again"))
    assert journal.replay() == {uuid(1): samples.draft(1, place="room again")}
    assert journal.damaged() == ()


def test_without_room_for_a_new_segment_the_journal_still_reads(folder: Path) -> None:
    first = FileDraftJournal(folder, KEY)
    first.append(samples.draft(1))
    first.close()
    with files_up_to(0):
        journal = FileDraftJournal(folder, KEY)
        assert journal.replay() == {uuid(1): samples.draft(1)}
        with pytest.raises(StoreUnavailable):
            journal.append(samples.draft(2))
    journal.append(samples.draft(2))
    assert journal.replay() == {uuid(1): samples.draft(1), uuid(2): samples.draft(2)}
    journal.close()


@pytest.mark.parametrize("room", [0, 100, 4_000])
def test_a_blob_is_stored_whole_or_not_at_all(folder: Path, room: int) -> None:
    blobs = FileBlobs(folder, KEY)
    kept = blobs.put(b"page 1")
    with files_up_to(room), pytest.raises(StoreUnavailable) as full:
        blobs.put(b"page 2" * 1_000)
    assert full.value.cause == "disk_full"
    assert list(blobs.hashes()) == [kept]
    assert not list((folder / FOLDER_NAME / "incoming").iterdir())
    assert blobs.get(blobs.put(b"page 2" * 1_000)) == b"page 2" * 1_000


def test_the_key_file_keeps_the_logins_before(folder: Path) -> None:
    keys = KeyFile(folder, Scrypt(n=2))
    key = keys.create("dana", "secret")
    with files_up_to(64), pytest.raises(StoreUnavailable) as full:
        keys.add(key, "erlan", "other")
    assert full.value.cause == "disk_full"
    assert keys.unlock("dana", "secret") == key
    assert [path.name for path in folder.iterdir()] == ["keys.json"]


def test_a_transaction_is_undone(folder: Path, sql_store: SqlStore) -> None:
    with sql_store.begin() as tx:
        tx.drafts.put(samples.draft(1))
    limit = (folder / f"{FILE_NAME}-wal").stat().st_size + 10_000
    with files_up_to(limit), pytest.raises(StoreUnavailable):
        _write_much(sql_store)
    with sql_store.begin() as tx:
        assert tx.drafts.all() == (samples.draft(1),)
        assert tx.applications.count(CaseQuery()) == 0
    _write_much(sql_store)
    with sql_store.begin() as tx:
        assert tx.applications.count(CaseQuery()) == 200
        assert tx.events.verify() == 200


def _write_much(store: SqlStore) -> None:
    with store.begin() as tx:
        tx.drafts.remove(uuid(1))
        for n in range(200):
            tx.applications.add(samples.application(n))
            tx.events.append(samples.event(n))
