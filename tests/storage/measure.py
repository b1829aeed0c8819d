"""Measure the store on this machine and print the table of docs/storage.md.

    python -m tests.storage.measure [cases]        default 100 000; `--quick` is 5 000

Writes into a folder of its own beside the current one and removes it: a folder in memory would flatter.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # no types are published for it

from desk_app.operations.ports import CaseQuery
from desk_app.storage.blobs import FileBlobs
from desk_app.storage.journal import FileDraftJournal
from desk_app.storage.keys import Scrypt
from desk_app.storage.store import SqlStore, open_store
from tests.storage import samples
from tests.storage.samples import KEY

APPENDS = 1_000
COMMITS = 300
SURNAMES = ("Құлжабаева", "Әбдірахманов", "Жұмағұлова", "Ли", "Ковалёва", "Өтегенов", "Іңкәрбек", "Ұлықпан")


def say(what: str, *figures: object) -> None:
    """Print one row."""
    print(f"{what:58}", *figures, flush=True)


def milliseconds(times: list[float]) -> str:
    """Return the median and the 95th percentile of times in seconds."""
    cut = statistics.quantiles(times, n=20)
    return f"p50 {statistics.median(times) * 1e3:8.2f} ms   p95 {cut[18] * 1e3:8.2f} ms"


def timed(call: Callable[[], object], times: int) -> list[float]:
    """Call something and return how long each call took, in seconds."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        call()
        taken.append(perf_counter() - start)
    return taken


def measure_binding(folder: Path) -> None:
    """Compare bare connections with the same settings, so that only encryption differs."""
    variants = {
        "plain sqlite3": (sqlite3, ()),
        "SQLCipher": (dbapi2, (f"PRAGMA key = \"x'{KEY.hex()}'\"",)),
        "SQLCipher, cipher_memory_security": (
            dbapi2,
            ("PRAGMA cipher_memory_security = ON", f"PRAGMA key = \"x'{KEY.hex()}'\""),
        ),
    }
    for number, (name, (module, first)) in enumerate(variants.items()):
        file = folder / f"bare{number}.db"

        def connect(
            module: object = module, file: Path = file, first: tuple[str, ...] = first
        ) -> sqlite3.Connection:
            connection: sqlite3.Connection = module.connect(str(file), isolation_level=None)  # type: ignore[attr-defined]  # either binding
            for statement in (*first, "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"):
                connection.execute(statement)
            return connection

        connection = connect()
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB)")
        say(f"{name}: insert of 3 kB and commit", milliseconds(timed(partial(insert, connection), COMMITS)))
        start = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO t (body) VALUES (?)", ((os.urandom(3000),) for _ in range(10_000))
        )
        connection.execute("COMMIT")
        say(f"{name}: 10 000 inserts in one commit", f"{perf_counter() - start:.2f} s")
        start = perf_counter()
        connection.execute("SELECT sum(length(hex(body))) FROM t").fetchone()
        say(f"{name}: reading all of it", f"{perf_counter() - start:.2f} s")
        connection.close()

        def reopen(connect: Callable[[], sqlite3.Connection] = connect) -> None:
            opened = connect()
            opened.execute("SELECT body FROM t LIMIT 1").fetchone()
            opened.close()

        say(f"{name}: open and read a row", milliseconds(timed(reopen, 50)))


def insert(connection: sqlite3.Connection) -> None:
    """Write one row as a transaction of its own."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO t (body) VALUES (?)", (os.urandom(3000),))
    connection.execute("COMMIT")


def measure_journal(folder: Path) -> None:
    """Time what the UI thread waits for."""
    journal = FileDraftJournal(folder, KEY)
    draft = samples.draft()
    for n in range(10):
        draft = draft.with_member(replace(draft.family[0], key=f"m{n}"))
    say(
        "journal: append of a draft with ten family members",
        milliseconds(timed(lambda: journal.append(draft), APPENDS)),
    )
    start = perf_counter()
    journal.replay()
    say(f"journal: replay of {APPENDS} records", f"{(perf_counter() - start) * 1e3:.0f} ms")
    journal.close()
    blobs = FileBlobs(folder, KEY)
    say("blobs: put of a page of 300 kB", milliseconds(timed(lambda: blobs.put(os.urandom(300_000)), 50)))
    say("keys: stretching a secret", milliseconds(timed(lambda: Scrypt().stretch("secret", b"salt"), 10)))


def fill(store: SqlStore, cases: int) -> None:
    """Store cases with many different names, as years of a desk would."""
    case = samples.application()
    for first in range(1, cases + 1, 5_000):
        with store.begin() as tx:
            for n in range(first, min(first + 5_000, cases + 1)):
                of = samples.visit(f"{SURNAMES[n % 8]}{n % 977}", iin=f"{n:012}")
                days = {**case.dates, "term_end": date(2026, 1, 1) + timedelta(days=n % 300)}
                tx.applications.add(
                    replace(
                        case,
                        id=samples.uuid(n),
                        number=f"ABC-01-26-{n:06}-X",
                        visit=of,
                        decided_at=samples.MORNING + timedelta(minutes=n),
                        dates=days,
                    )
                )


def measure_store(folder: Path, cases: int) -> None:
    """Time the store itself with a full register."""
    start = perf_counter()
    store = open_store(folder, KEY)
    say("store: make a new one (with alembic)", f"{(perf_counter() - start) * 1e3:.0f} ms")
    start = perf_counter()
    fill(store, cases)
    say(f"store: {cases} cases added", f"{perf_counter() - start:.1f} s")
    store.close()
    say("store: size of the file", f"{(folder / 'desk.db').stat().st_size / 2**20:.0f} MiB")
    start = perf_counter()
    store = open_store(folder, KEY)
    say("store: open", f"{(perf_counter() - start) * 1e3:.1f} ms")
    for name, query in QUERIES.items():
        with store.begin() as tx:
            say(f"find {name}", milliseconds(timed(partial(tx.applications.find, query), 20)))
            say(
                f"count {name}",
                milliseconds(timed(partial(tx.applications.count, query), 5)),
                tx.applications.count(query),
            )
    numbers = iter(range(cases + 1, cases + 1_000))
    say(
        "accept: number, case, event, draft removed, commit",
        milliseconds(timed(lambda: accept(store, next(numbers)), COMMITS)),
    )
    store.close()


QUERIES = {
    "everything, newest first": CaseQuery(),
    "surname": CaseQuery(text="құлжабаева"),
    "one name of a thousand": CaseQuery(text="құлжабаева16"),
    "given name (in every case)": CaseQuery(text="айгүл"),
    "IIN": CaseQuery(text="000000004321"),
    "number": CaseQuery(text="abc-01-26-004321"),
    "two letters": CaseQuery(text="ли"),
    "nothing": CaseQuery(text="жоқсөз"),
    "open and due": CaseQuery(due_through=date(2026, 1, 31)),
    "one day": CaseQuery(decided_on=date(2026, 3, 4)),
}


def accept(store: SqlStore, n: int) -> None:
    """Write what accepting a case writes."""
    with store.begin() as tx:
        number = tx.numbers.reserve(samples.uuid(n), office="ABC", desk=1, year=26, refusal=False)
        tx.applications.add(samples.application(n, number=f"{number}-{n}"))
        tx.events.append(samples.event(n, case=samples.uuid(n)))
        tx.drafts.remove(samples.uuid(n))


@contextmanager
def own_folder() -> Iterator[Path]:
    """Give a folder on the disk of the current folder."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".measure-") as name:
        yield Path(name)


def main(cases: int) -> None:
    """Measure everything."""
    with own_folder() as folder:
        measure_binding(folder)
        measure_journal(folder)
        measure_store(folder, cases)


if __name__ == "__main__":
    main(5_000 if "--quick" in sys.argv else int((sys.argv[1:] or ["100000"])[0]))
