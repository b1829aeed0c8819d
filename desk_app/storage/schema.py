"""Brings a database to the shape this version of the program knows, or refuses it untouched."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection, Engine, text

from desk_app.domain.errors import StoreVersion
from desk_app.storage.engine import store_errors
from desk_app.storage.files import create_file, sync_folder, unavailable
from desk_app.storage.killpoints import KillPoint, reached

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0001"
"""The revision this version works with: the last file in `migrations/versions`."""

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(
    engine: Engine, file: Path, *, migrations: Path = MIGRATIONS, newest: str = NEWEST
) -> None:
    """Make the tables of a new database or migrate an older one, whole or not at all.

    An older database is copied first, beside itself as `desk.db.before-<revision>`.

    Raises:
        StoreVersion: It is of a newer version, or no database this key opens; nothing was changed.
        StoreUnavailable: Disk full, file locked, I/O error; the database is as it was.
    """
    with store_errors():
        with engine.connect() as connection, connection.begin():
            found = revision(connection)
        if found == newest:
            return
        # Alembic takes long to import and a desk rarely needs it.
        if found is not None:
            _refuse_unknown(found, migrations, newest)
            _copy_aside(engine, file, found)
        _migrate(engine, migrations, newest)


def copy_database(engine: Engine, target: Path) -> None:
    """Write a consistent copy, encrypted with the same key, while others go on working.

    Raises:
        StoreUnavailable: Disk full or I/O error; no copy is left.
    """
    with unavailable(), store_errors():
        target.unlink(missing_ok=True)
        descriptor = create_file(target)
        try:
            connection = engine.raw_connection()
            try:
                connection.cursor().execute("VACUUM INTO ?", (str(target),))
            finally:
                connection.close()
            os.fsync(descriptor)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        finally:
            os.close(descriptor)
        sync_folder(target.parent)


def revision(connection: Connection) -> str | None:
    """Return the revision of a database, None for an empty one.

    Raises:
        StoreVersion: It is another program's.
    """
    known = text("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'")
    if connection.scalar(known):
        return cast(str, connection.scalar(text("SELECT version_num FROM alembic_version")))
    if connection.scalar(text("SELECT count(*) FROM sqlite_master")):
        raise StoreVersion(found="foreign", known=NEWEST)
    return None


def _refuse_unknown(found: str, migrations: Path, newest: str) -> None:
    from alembic.script import ScriptDirectory
    from alembic.util.exc import CommandError

    try:
        ScriptDirectory.from_config(_config(migrations)).get_revision(found)
    except CommandError:
        raise StoreVersion(found=found, known=newest) from None


def _copy_aside(engine: Engine, file: Path, found: str) -> None:
    reached(KillPoint.MIGRATION_COPY)
    copy_database(engine, file.with_name(f"{file.name}.before-{found}"))
    reached(KillPoint.MIGRATION_COPIED)


def _migrate(engine: Engine, migrations: Path, newest: str) -> None:
    from alembic import command

    config = _config(migrations)
    with engine.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, newest)
        reached(KillPoint.MIGRATION_COMMIT)
    reached(KillPoint.MIGRATION_COMMITTED)


def _config(migrations: Path) -> "Config":
    from alembic.config import Config

    config = Config()
    # alembic reads the value with interpolation: a percent sign in a folder's name is doubled.
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
