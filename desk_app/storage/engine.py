"""Opens the desk's database: encrypted, one writer at a time, on the disk when a commit returns.

The only module that knows SQLCipher and the error codes of SQLite.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # no types are published for it

from desk_app.domain.errors import StoreUnavailable, StoreVersion
from desk_app.storage.files import OWNER_FILE, make_folder, unavailable
from desk_app.storage.sealing import Purpose, subkey

FILE_NAME = "desk.db"
_BUSY_S = 5.0
_PAGE_BYTES = 4096

# Primary result codes, https://www.sqlite.org/rescode.html
_CAUSES = {
    3: "read_only",
    5: "locked",
    6: "locked",
    8: "read_only",
    10: "io",
    11: "io",
    13: "disk_full",
    14: "io",
}
_NOT_A_DATABASE = 26


class RawConnection(Protocol):
    """What is used of a connection of the binding."""

    def execute(self, sql: str) -> object:
        """Run one statement."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


def open_engine(file: Path, key: bytes) -> Engine:
    """Open the database so that every transaction takes the write lock at once.

    SQLAlchemy leaves BEGIN to the binding, which delays it until the first write: two threads may then
    read the same counter and both write the same next number, without an error.
    An absent file is created. `key` is the key of the store.

    Raises:
        StoreUnavailable: The file cannot be made or opened.
        StoreVersion: It is not a database that this key opens.
    """
    with unavailable():
        make_folder(file.parent)
        _refuse_stump(file)
        _close_to_others(file)
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(file, key),
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def open_read_only(file: Path, key: bytes) -> Engine:
    """Open a database nobody writes to, such as a back-up, without changing a byte in its folder."""
    return create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: _connect_read_only(file, key),
        poolclass=QueuePool,
        hide_parameters=True,
    )


def _connect_read_only(file: Path, key: bytes) -> RawConnection:
    connection = dbapi2.connect(f"{file.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
    _give_key(connection, key)
    return cast(RawConnection, connection)


def connect(file: Path, key: bytes) -> RawConnection:
    """Return a connection of the binding, keyed and set up. Raises the binding's own errors."""
    connection = dbapi2.connect(str(file), timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
    try:
        _give_key(connection, key)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
    except dbapi2.Error:
        connection.close()
        raise
    return cast(RawConnection, connection)


def _give_key(connection: RawConnection, key: bytes) -> None:
    # A raw key of 32 bytes: nothing is stretched again, so opening takes a millisecond.
    connection.execute(f"PRAGMA key = \"x'{subkey(key, Purpose.DATABASE).hex()}'\"")


@contextmanager
def store_errors() -> Iterator[None]:
    """Turn an error of the database into `StoreUnavailable` or `StoreVersion`.

    A broken constraint or wrong SQL is our own mistake and passes.
    """
    try:
        yield
    except DBAPIError as error:
        raise _told(error.orig, error) from error
    except dbapi2.Error as error:
        raise _told(error, error) from error


def _told(cause: BaseException | None, error: Exception) -> Exception:
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None:
        return error
    if code & 0xFF == _NOT_A_DATABASE:
        return StoreVersion(found="unreadable")
    told = _CAUSES.get(code & 0xFF)
    return StoreUnavailable(told) if told else error


def _refuse_stump(file: Path) -> None:
    # SQLite takes a file shorter than a page for an empty database and writes over it. Only one that was
    # cut short while it was made may be: its rollback journal is still there.
    made = file.exists() and file.stat().st_size > 0
    if made and file.stat().st_size < _PAGE_BYTES and not file.with_name(f"{file.name}-journal").exists():
        raise StoreVersion(found="unreadable")


def _close_to_others(file: Path) -> None:
    # SQLite gives its WAL and index the mode of the database file, so it must be narrow from the start.
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, OWNER_FILE)
    os.close(descriptor)
    file.chmod(OWNER_FILE)
