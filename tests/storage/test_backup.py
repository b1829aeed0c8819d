"""A back-up holds the whole desk, says when it does not, and becomes a desk again."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.application import Application
from desk_app.domain.draft import Draft
from desk_app.domain.errors import StoreInUse, StoreUnavailable, StoreVersion
from desk_app.storage.backup import (
    MANIFEST,
    BackupDamaged,
    BackupReport,
    FolderInTheWay,
    back_up,
    check_backup,
    restore,
)
from desk_app.storage.blobs import FileBlobs
from desk_app.storage.journal import FileDraftJournal
from desk_app.storage.keys import KeyFile, Scrypt
from desk_app.storage.lock import FolderLock
from desk_app.storage.store import open_store
from tests.storage import samples
from tests.storage.samples import OTHER_KEY, uuid

PAPER = b"%PDF invented paper"
CHEAP = Scrypt(n=2)


@pytest.fixture
def key(folder: Path) -> bytes:
    """A desk with a case, a draft in the database, another still in the journal, and papers."""
    key = KeyFile(folder, CHEAP).create("dana", "secret")
    sha256 = FileBlobs(folder, key).put(PAPER)
    case = samples.application(1)
    [paper], [attached] = case.papers, case.pages
    store = open_store(folder, key)
    with store.begin() as tx:
        tx.applications.add(_with_blob(sha256))
        tx.drafts.put(_draft(2))
        tx.events.append(samples.event())
    store.close()
    journal = FileDraftJournal(folder, key)
    journal.append(_draft(3))
    journal.close()
    assert (paper.sha256, attached.page.sha256) != (sha256, sha256)
    return key


def _with_blob(sha256: str) -> Application:
    case = samples.application(1)
    papers = tuple(replace(paper, sha256=sha256) for paper in case.papers)
    return replace(case, papers=papers, pages=())


def _draft(n: int) -> Draft:
    return samples.draft(n).without_paper("p1")


@pytest.fixture
def backup(tmp_path: Path, folder: Path, key: bytes) -> Path:
    target = tmp_path / "backup"
    back_up(folder, target, key)
    return target


def test_a_back_up_says_what_it_holds(tmp_path: Path, folder: Path, key: bytes) -> None:
    report = back_up(folder, tmp_path / "backup", key)
    size = sum(path.stat().st_size for path in (tmp_path / "backup").rglob("*") if path.name != MANIFEST)
    assert report == BackupReport(cases=1, drafts=1, events=1, blobs=1, size=report.size)
    assert 0 < report.size <= size
    assert not (tmp_path / "backup.part").exists()
    for path in (tmp_path / "backup").rglob("*"):
        assert path.stat().st_mode & 0o077 == 0


def test_a_restored_desk_has_everything(tmp_path: Path, backup: Path) -> None:
    desk = tmp_path / "new" / "desk"
    restore(backup, desk, KeyFile(backup, CHEAP).unlock("dana", "secret"))
    key = KeyFile(desk, CHEAP).unlock("dana", "secret")
    store = open_store(desk, key)
    with store.begin() as tx:
        [paper] = tx.applications.get(uuid(1)).papers
        assert tx.drafts.all() == (_draft(2),)
        assert tx.events.verify() == 1
    store.close()
    assert FileBlobs(desk, key).get(paper.sha256) == PAPER
    journal = FileDraftJournal(desk, key)
    assert journal.replay() == {uuid(3): _draft(3)}
    journal.close()
    assert not (desk / "restoring").exists()


def test_work_goes_on_while_a_back_up_is_made(tmp_path: Path, folder: Path, key: bytes) -> None:
    store = open_store(folder, key)
    with FolderLock(folder):
        with store.begin() as tx:
            tx.drafts.put(_draft(4))
        assert back_up(folder, tmp_path / "backup", key).drafts == 2
        with store.begin() as tx:
            tx.drafts.put(_draft(5))
    store.close()


def test_a_desk_is_never_restored_over(tmp_path: Path, folder: Path, key: bytes, backup: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(FolderInTheWay):
        restore(backup, folder, key)
    assert {path: path.read_bytes() for path in before} == before
    with pytest.raises(FolderInTheWay):
        back_up(folder, backup, key)
    with FolderLock(tmp_path / "used"), pytest.raises(StoreInUse):
        restore(backup, tmp_path / "used", key)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


@pytest.mark.parametrize("harm", [_cut, Path.unlink])
@pytest.mark.parametrize("part", ["desk.db", "keys.json", "journal/*.log", "blobs/??/??/*", MANIFEST])
def test_a_harmed_back_up_is_told_and_not_restored(
    tmp_path: Path, key: bytes, backup: Path, part: str, harm: Callable[[Path], None]
) -> None:
    harm(next(backup.glob(part)))
    with pytest.raises(BackupDamaged):
        restore(backup, tmp_path / "new", key)
    assert not (tmp_path / "new").exists()


def test_a_paper_that_is_not_in_the_back_up_is_told(tmp_path: Path, folder: Path, key: bytes) -> None:
    [blob] = (folder / "blobs").glob("??/??/*")
    blob.unlink()
    with pytest.raises(BackupDamaged) as damaged:
        back_up(folder, tmp_path / "backup", key)
    assert damaged.value.part == "blobs"
    assert not (tmp_path / "backup").exists()


def test_a_broken_record_of_events_is_told(tmp_path: Path, folder: Path, key: bytes) -> None:
    store = open_store(folder, key)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER event_no_update")
        connection.exec_driver_sql("UPDATE event SET hash = zeroblob(32)")
    store.close()
    with pytest.raises(BackupDamaged) as damaged:
        back_up(folder, tmp_path / "backup", key)
    assert damaged.value.part == "events"


def test_checking_changes_nothing(key: bytes, backup: Path) -> None:
    before = sorted(backup.rglob("*"))
    check_backup(backup, key)
    assert sorted(backup.rglob("*")) == before


def test_another_key_or_version_is_told(backup: Path, key: bytes) -> None:
    with pytest.raises(StoreVersion):
        check_backup(backup, OTHER_KEY)
    manifest = json.loads((backup / MANIFEST).read_text())
    (backup / MANIFEST).write_text(json.dumps(manifest | {"version": 2}))
    with pytest.raises(StoreVersion):
        check_backup(backup, key)


def test_a_folder_without_a_desk_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        back_up(tmp_path / "nothing", tmp_path / "backup", OTHER_KEY)
