"""The desk's store: one transaction at a time, with its repositories."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from sqlalchemy import Connection, Engine

from desk_app.domain.errors import StoreUnavailable
from desk_app.storage.accounts import AccountRepository
from desk_app.storage.applications import ApplicationRepository
from desk_app.storage.drafts import DraftRepository
from desk_app.storage.engine import FILE_NAME, open_engine, store_errors
from desk_app.storage.events import EventRepository
from desk_app.storage.killpoints import KillPoint, reached
from desk_app.storage.numbers import NumberRepository
from desk_app.storage.office import OfficeRepository
from desk_app.storage.print_jobs import PrintJobRepository
from desk_app.storage.schema import bring_up_to_date


class SqlTransaction:
    """Implements the port `Transaction` on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def drafts(self) -> DraftRepository:
        """Drafts."""
        return DraftRepository(self._connection)

    @cached_property
    def applications(self) -> ApplicationRepository:
        """Cases."""
        return ApplicationRepository(self._connection)

    @cached_property
    def numbers(self) -> NumberRepository:
        """Registration numbers."""
        return NumberRepository(self._connection)

    @cached_property
    def events(self) -> EventRepository:
        """Events."""
        return EventRepository(self._connection)

    @cached_property
    def print_jobs(self) -> PrintJobRepository:
        """Print jobs."""
        return PrintJobRepository(self._connection)

    @cached_property
    def accounts(self) -> AccountRepository:
        """Accounts."""
        return AccountRepository(self._connection)

    @cached_property
    def office(self) -> OfficeRepository:
        """The office."""
        return OfficeRepository(self._connection)


class SqlStore:
    """Implements the port `Store` with the desk's encrypted database. Safe for several threads."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._closed = False

    @contextmanager
    def begin(self) -> Iterator[SqlTransaction]:
        """Open a transaction that commits when the block ends and rolls back on any error.

        Takes the write lock at once; a second one inside the block would wait for the first in vain.

        Raises:
            StoreUnavailable: Disk full, file locked by another program, I/O error; nothing was changed.
                Also once the store was closed: another program may hold the folder by then.
        """
        if self._closed:
            # The pool would quietly connect again, without the lock on the folder.
            raise StoreUnavailable("locked")
        with store_errors(), self.engine.connect() as connection:
            with connection.begin():
                reached(KillPoint.STORE_BEGUN)
                yield SqlTransaction(connection)
                reached(KillPoint.STORE_COMMIT)
            reached(KillPoint.STORE_COMMITTED)

    def close(self) -> None:
        """Close every connection for good; the write-ahead log is folded into the database."""
        self._closed = True
        self.engine.dispose()


def open_store(folder: Path, key: bytes) -> SqlStore:
    """Open the database of a data folder, made or migrated where needed.

    Raises:
        StoreVersion: It is of a newer version, or the key does not open it; nothing was changed.
        StoreUnavailable: Disk full, file locked, I/O error.
    """
    file = folder / FILE_NAME
    engine = open_engine(file, key)
    try:
        bring_up_to_date(engine, file)
    except BaseException:
        engine.dispose()
        raise
    return SqlStore(engine)
