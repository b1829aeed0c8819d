"""The database file: numbers under threads, errors in words, one program at a time, closed to others."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # no types are published for it

from desk_app.domain.errors import ChainBroken, StoreInUse, StoreUnavailable, StoreVersion
from desk_app.operations.ports import CaseQuery
from desk_app.storage import engine as engine_module
from desk_app.storage.engine import FILE_NAME
from desk_app.storage.lock import FolderLock
from desk_app.storage.store import SqlStore, open_store
from tests.storage import samples
from tests.storage.samples import KEY, OTHER_KEY, uuid

THREADS, EACH = 4, 200


def test_threads_never_share_or_lose_a_number(sql_store: SqlStore) -> None:
    given: list[list[int]] = [[] for _ in range(THREADS)]
    start = threading.Barrier(THREADS)

    def reserve(thread: int) -> None:
        start.wait()
        for n in range(EACH):
            with sql_store.begin() as tx:
                number = tx.numbers.reserve(
                    uuid(thread * EACH + n), office="ABC", desk=1, year=2026, refusal=False
                )
            given[thread].append(number.sequence)

    threads = [threading.Thread(target=reserve, args=(thread,)) for thread in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(sum(given, [])) == list(range(1, THREADS * EACH + 1))


def test_a_block_holds_the_write_lock_from_its_first_line(folder: Path, sql_store: SqlStore) -> None:
    with sql_store.begin(), engine_module_timeout(0.05):
        other = open_second(folder)
        with pytest.raises(StoreUnavailable) as locked, other.begin():
            pytest.fail("the second program got the lock")
    other.close()
    assert locked.value.cause == "locked"


class engine_module_timeout:  # noqa: N801 - reads as a statement
    """Shorten the wait for a lock inside a block."""

    def __init__(self, seconds: float) -> None:
        self._patch = pytest.MonkeyPatch()
        self._seconds = seconds

    def __enter__(self) -> None:
        self._patch.setattr(engine_module, "_BUSY_S", self._seconds)

    def __exit__(self, *_error: object) -> None:
        self._patch.undo()


def open_second(folder: Path) -> SqlStore:
    return SqlStore(engine_module.open_engine(folder / FILE_NAME, KEY))


def test_a_full_disk_is_told_and_the_state_before_stays(sql_store: SqlStore) -> None:
    with sql_store.begin() as tx:
        tx.drafts.put(samples.draft(1))
    with sql_store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        # SQLite then answers as for a full disk (SQLITE_FULL). The pool hands the same connection out again.
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreUnavailable) as full:
        _write_much(sql_store)
    assert full.value.cause == "disk_full"
    with sql_store.begin() as tx:
        assert tx.drafts.all() == (samples.draft(1),)
        assert tx.applications.count(CaseQuery()) == 0
        assert tx.events.verify() == 0


def _write_much(store: SqlStore) -> None:
    with store.begin() as tx:
        tx.drafts.remove(uuid(1))
        for n in range(200):
            tx.applications.add(samples.application(n))
            tx.events.append(samples.event(n))


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (13, "disk_full"),
        (5, "locked"),
        (6, "locked"),
        (8, "read_only"),
        (10, "io"),
        (10 | 3 << 8, "io"),
        (14, "io"),
    ],
)
def test_errors_of_the_database_are_told_by_cause(code: int, cause: str) -> None:
    error = dbapi2.OperationalError("told by its number alone")
    error.sqlite_errorcode = code
    with pytest.raises(StoreUnavailable) as told, engine_module.store_errors():
        raise error
    assert told.value.cause == cause


def test_our_own_mistake_is_not_told_as_the_disks(sql_store: SqlStore) -> None:
    with pytest.raises(DBAPIError), engine_module.store_errors(), sql_store.engine.begin() as connection:
        connection.execute(text("SELECT"))


def test_an_error_never_carries_what_was_stored(sql_store: SqlStore) -> None:
    with sql_store.begin() as tx:
        tx.applications.add(samples.application(1))
    with pytest.raises(IntegrityError) as twice, sql_store.begin() as tx:
        tx.applications.add(samples.application(2, number=samples.application(1).number))
    assert samples.SURNAME not in str(twice.value)
    assert samples.IIN not in str(twice.value)


def test_another_key_is_refused_and_nothing_changes(folder: Path, sql_store: SqlStore) -> None:
    with sql_store.begin() as tx:
        tx.drafts.put(samples.draft())
    sql_store.close()
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(StoreVersion) as refused:
        open_store(folder, OTHER_KEY)
    assert refused.value.found == "unreadable"
    assert (folder / FILE_NAME).read_bytes() == before
    reopened = open_store(folder, KEY)
    with reopened.begin() as tx:
        assert tx.drafts.all() == (samples.draft(),)
    reopened.close()


@pytest.mark.parametrize("content", [b"x", b"not a database" * 1000, b"SQLite format 3\0" + bytes(4080)])
def test_a_file_that_is_no_database_is_refused_untouched(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(StoreVersion):
        open_store(folder, KEY)
    assert (folder / FILE_NAME).read_bytes() == content


def test_an_empty_file_is_a_new_store(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).touch()
    store = open_store(folder, KEY)
    with store.begin() as tx:
        assert tx.drafts.all() == ()
    store.close()


def test_a_damaged_page_is_told(folder: Path, sql_store: SqlStore) -> None:
    with sql_store.begin() as tx:
        for n in range(50):
            tx.drafts.put(samples.draft(n))
    sql_store.close()
    content = bytearray((folder / FILE_NAME).read_bytes())
    for page in range(4096, len(content), 4096):
        content[page + 100] ^= 1
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises((StoreUnavailable, StoreVersion)):
        open_store(folder, KEY)


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "desk").write_bytes(b"")
    with pytest.raises(StoreUnavailable):
        open_store(tmp_path / "desk", KEY)


def test_every_file_is_its_owners_alone(folder: Path) -> None:
    before = os.umask(0)
    try:
        store = open_store(folder, KEY)
        with store.begin() as tx:
            tx.drafts.put(samples.draft())
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        store.close()
    finally:
        os.umask(before)
    assert modes == {FILE_NAME: 0o600, f"{FILE_NAME}-wal": 0o600, f"{FILE_NAME}-shm": 0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_every_connection_is_set_to_be_safe(sql_store: SqlStore) -> None:
    with sql_store.engine.connect() as one:
        wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2}
        found = {name: one.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    assert found == wanted


def test_a_second_program_on_the_folder_is_refused(folder: Path) -> None:
    code = (
        "import sys, pathlib; from desk_app.storage.lock import FolderLock\n"
        "lock = FolderLock(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StoreInUse):
            FolderLock(folder)
        other.kill()
    with FolderLock(folder) as lock:
        assert stat.S_IMODE((folder / "desk.lock").stat().st_mode) == 0o600
        with pytest.raises(StoreInUse):
            FolderLock(folder)
        lock.release()
        FolderLock(folder).release()


def _chain(store: SqlStore, *statements: str) -> int:
    """Change the record as somebody with the key would, and verify it."""
    with store.engine.connect() as connection, connection.begin():
        for change in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS event_no_{change}")
        for statement in statements:
            connection.exec_driver_sql(statement)
    with store.begin() as tx:
        return tx.events.verify()


@pytest.mark.parametrize(
    ("change", "position"),
    [
        ("UPDATE event SET body = CAST(replace(body, 'clerk-1', 'clerk-2') AS BLOB) WHERE position = 3", 3),
        ("UPDATE event SET case_id = NULL WHERE position = 2", 2),
        ("UPDATE event SET id = 'other' WHERE position = 4", 4),
        ("UPDATE event SET hash = zeroblob(32) WHERE position = 5", 5),
        ("UPDATE event SET previous = zeroblob(32) WHERE position = 2", 2),
        ("DELETE FROM event WHERE position = 1", 1),
        ("DELETE FROM event WHERE position = 3", 3),
        ("DELETE FROM event WHERE position = 5", 5),
        ("DELETE FROM event", 1),
        ("UPDATE event SET position = position + 1 WHERE position = 5", 5),
    ],
)
def test_a_changed_or_removed_event_breaks_the_chain(sql_store: SqlStore, change: str, position: int) -> None:
    with sql_store.begin() as tx:
        for n in range(5):
            tx.events.append(samples.event(n, case=uuid(1)))
    assert _chain(sql_store) == 5
    with pytest.raises(ChainBroken) as broken:
        _chain(sql_store, change)
    assert broken.value.position == position


@pytest.mark.parametrize("table", ["event", "effective_date", "number"])
@pytest.mark.parametrize("change", ["DELETE FROM {0}", "UPDATE {0} SET rowid = rowid + 10"])
def test_records_cannot_be_changed_by_mistake(sql_store: SqlStore, table: str, change: str) -> None:
    with sql_store.begin() as tx:
        tx.events.append(samples.event())
        tx.office.add_effective_date(samples.effective_date())
        tx.numbers.reserve(uuid(1), office="ABC", desk=1, year=26, refusal=False)
    with pytest.raises(IntegrityError, match="append-only"), sql_store.engine.begin() as connection:
        connection.exec_driver_sql(change.format(table))
