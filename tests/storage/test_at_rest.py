"""Nobody reads a name, an IIN or a number of a paper in any file of the data folder."""

from contextlib import suppress
from pathlib import Path

import pytest

from desk_app.storage.backup import BackupDamaged, back_up
from desk_app.storage.blobs import FileBlobs
from desk_app.storage.journal import FileDraftJournal
from desk_app.storage.keys import KeyFile, Scrypt
from desk_app.storage.store import SqlStore, open_store
from tests.storage import samples

NAMES = (samples.SURNAME, "Айгүл", "Ержан", "Сәрсенбай")
SECRET_WORDS = (*NAMES, samples.IIN, "N 0123", "төлқұжат", "ABC-01-26", "applicant")
ENCODINGS = ("utf-8", "utf-16-le", "cp1251", "unicode_escape")


def traces(folder: Path) -> list[tuple[str, str]]:
    """Return every file of a folder in which a secret word stands, in any usual encoding."""
    found = []
    for path in (path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        for word in SECRET_WORDS:
            cases = (word, word.lower(), word.upper(), word.casefold())
            forms = {case.encode(code, "ignore") for case in cases for code in ENCODINGS}
            if any(len(form) > 3 and form in content for form in forms):
                found.append((path.name, word))
    return found


def use(folder: Path, key: bytes) -> tuple[SqlStore, FileDraftJournal]:
    store, journal = open_store(folder, key), FileDraftJournal(folder, key)
    FileBlobs(folder, key).put(f"{samples.SURNAME} {samples.IIN}".encode())
    for n in range(1, 20):
        journal.append(samples.draft(n))
        with store.begin() as tx:
            tx.drafts.put(samples.draft(n))
            tx.applications.add(samples.application(n))
            tx.events.append(samples.event(n))
            tx.accounts.put(samples.account())
    return store, journal


def test_no_file_of_a_desk_at_work_shows_a_name(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    key = KeyFile(folder, Scrypt(n=2)).create("Сәрсенбай", "құпия")
    store, journal = use(folder, key)
    assert {path.name for path in folder.iterdir()} >= {"desk.db", "desk.db-wal", "journal", "blobs"}
    assert (folder / "desk.db-wal").stat().st_size > 0
    assert traces(folder) == []
    with suppress(BackupDamaged):
        # The papers the cases name were never stored; the copy is made all the same and then refused.
        back_up(folder, tmp_path / "backup", key)
    assert (tmp_path / "backup.part" / "desk.db").exists()
    store.close()
    journal.close()
    assert traces(tmp_path) == []


@pytest.mark.parametrize("code", ["utf-8", "cp1251", "utf-16-le"])
def test_the_search_for_traces_finds_one(tmp_path: Path, code: str) -> None:
    (tmp_path / "left.tmp").write_bytes(b"\0\1" + samples.SURNAME.encode(code, "ignore") + b"\2")
    assert traces(tmp_path) == [("left.tmp", samples.SURNAME)]
