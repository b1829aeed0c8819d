"""Versions of the database: the tables of this one, one that is newer, one of a released version."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from desk_app.domain.errors import StoreUnavailable, StoreVersion
from desk_app.storage import schema
from desk_app.storage.engine import FILE_NAME, open_engine, open_read_only
from desk_app.storage.killpoints import VARIABLE, KillPoint
from desk_app.storage.schema import MIGRATIONS, NEWEST, bring_up_to_date
from desk_app.storage.store import SqlStore, open_store
from desk_app.storage.tables import METADATA
from tests.storage import samples
from tests.storage.samples import KEY, uuid

RELEASED = Path(__file__).parents[1] / "data"
NEXT_STEP = """
from alembic import op
revision = "0002"
down_revision = "0001"

def upgrade():
    op.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")
    op.execute("INSERT INTO later VALUES (1)")
    {more}
"""


def tables(store: SqlStore) -> set[str]:
    with store.engine.connect() as connection, connection.begin():
        return {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master")}


def set_revision(store: SqlStore, revision: str) -> None:
    with store.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")
    store.close()


def with_next_step(tmp_path: Path, more: str = "") -> Path:
    migrations = tmp_path / "migrations 100%"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / "0002_later.py").write_text(NEXT_STEP.format(more=more))
    return migrations


def test_the_newest_step_is_the_one_this_version_works_with() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [NEWEST]


def test_no_step_imports_the_program() -> None:
    for step in (MIGRATIONS / "versions").glob("*.py"):
        assert "desk_app" not in step.read_text()


def test_the_steps_lead_to_the_tables_the_program_knows(sql_store: SqlStore) -> None:
    with sql_store.engine.connect() as connection, connection.begin():
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []


def test_a_database_of_a_newer_version_is_refused_untouched(folder: Path, sql_store: SqlStore) -> None:
    set_revision(sql_store, "0999")
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(StoreVersion) as refused:
        open_store(folder, KEY)
    assert (refused.value.found, refused.value.known) == ("0999", NEWEST)
    assert (folder / FILE_NAME).read_bytes() == before
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_a_database_of_another_program_is_refused(folder: Path) -> None:
    other = open_engine(folder / FILE_NAME, KEY)
    with other.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE theirs (id INTEGER)")
    other.dispose()
    with pytest.raises(StoreVersion) as refused:
        open_store(folder, KEY)
    assert refused.value.found == "foreign"


def test_an_older_database_is_copied_and_migrated(tmp_path: Path, folder: Path, sql_store: SqlStore) -> None:
    with sql_store.begin() as tx:
        tx.drafts.put(samples.draft())
    file = folder / FILE_NAME
    bring_up_to_date(sql_store.engine, file, migrations=with_next_step(tmp_path), newest="0002")
    assert "later" in tables(sql_store)
    with sql_store.begin() as tx:
        assert tx.drafts.all() == (samples.draft(),)
    copy = folder / f"{FILE_NAME}.before-0001"
    assert copy.stat().st_mode & 0o777 == 0o600
    old = SqlStore(open_read_only(copy, KEY))
    assert "later" not in tables(old)
    assert "draft" in tables(old)
    old.close()


@pytest.mark.parametrize("more", ["raise ZeroDivisionError", 'op.execute("CREATE TABLE later (id INTEGER)")'])
def test_a_step_that_fails_leaves_the_older_database(
    tmp_path: Path, folder: Path, sql_store: SqlStore, more: str
) -> None:
    migrations = with_next_step(tmp_path, more)
    before = tables(sql_store)
    with pytest.raises(Exception, match="later|^$"):
        bring_up_to_date(sql_store.engine, folder / FILE_NAME, migrations=migrations, newest="0002")
    assert tables(sql_store) == before
    sql_store.close()
    open_store(folder, KEY).close()


def test_without_room_for_the_copy_nothing_is_migrated(
    tmp_path: Path, folder: Path, sql_store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path) -> int:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(schema, "create_file", full)
    with pytest.raises(StoreUnavailable) as refused:
        bring_up_to_date(
            sql_store.engine, folder / FILE_NAME, migrations=with_next_step(tmp_path), newest="0002"
        )
    assert refused.value.cause == "disk_full"
    assert "later" not in tables(sql_store)


@pytest.mark.parametrize("version", ["0.1.0"])
def test_a_database_of_a_released_version_opens(folder: Path, version: str) -> None:
    """Made by `python -m tests.storage.make_released` of that version."""
    folder.mkdir()
    shutil.copy(RELEASED / version / FILE_NAME, folder / FILE_NAME)
    store = open_store(folder, KEY)
    with store.begin() as tx:
        assert tx.drafts.all() == (samples.draft(1),)
        assert tx.applications.get(uuid(2)) == samples.application(2)
        assert tx.applications.by_number(samples.application(3).number) == samples.closed(
            samples.application(3)
        )
        assert tx.numbers.reserve(uuid(2), office="ABC", desk=1, year=26, refusal=False).sequence == 1
        assert tx.events.verify() == 2
        assert tx.print_jobs.unfinished() == (samples.print_job(1),)
        assert tx.accounts.by_login("dana") == samples.account()
        assert tx.office.get() == samples.office()
        assert tx.office.effective_dates() == (samples.effective_date(),)
    store.close()


MIGRATE = """
import sys
from pathlib import Path
from desk_app.storage.engine import open_engine
from desk_app.storage.schema import bring_up_to_date
folder, migrations = Path(sys.argv[1]), Path(sys.argv[2])
file = folder / "desk.db"
bring_up_to_date(open_engine(file, bytes(range(32))), file, migrations=migrations, newest="0002")
"""


@pytest.mark.torture
@pytest.mark.parametrize("point", [point for point in KillPoint if point.startswith("migration")])
def test_ended_while_migrating_the_database_is_the_old_or_the_new_one(
    tmp_path: Path, folder: Path, sql_store: SqlStore, point: KillPoint
) -> None:
    with sql_store.begin() as tx:
        tx.drafts.put(samples.draft())
    sql_store.close()
    migrations = with_next_step(tmp_path)
    command = [sys.executable, "-c", MIGRATE, str(folder), str(migrations)]
    ended = subprocess.run(command, env=os.environ | {VARIABLE: point}, check=False)
    assert ended.returncode != 0
    engine = open_engine(folder / FILE_NAME, KEY)
    store = SqlStore(engine)
    assert ("later" in tables(store)) == (point is KillPoint.MIGRATION_COMMITTED)
    bring_up_to_date(engine, folder / FILE_NAME, migrations=migrations, newest="0002")
    assert "later" in tables(store)
    with store.begin() as tx:
        assert tx.drafts.all() == (samples.draft(),)
    store.close()
