"""A scripted desk in a process of its own, to be killed at a named place.

    QABYLDAU_KILL_AT=<place>[:n] python -m tests.storage.visit FOLDER

Each line printed was confirmed by the store before it was printed: the test compares them with what a
new start finds. `draft 1 papers` means that the state of draft 1 at `papers` is on the disk.
"""

import sys
from pathlib import Path

from desk_app.storage.blobs import FileBlobs
from desk_app.storage.journal import FileDraftJournal
from desk_app.storage.keys import KeyFile, Scrypt
from desk_app.storage.store import SqlStore, open_store
from tests.storage import samples

CHEAP = Scrypt(n=2)
PLACES = ("service", "applicant/born", "papers", "check")
DRAFTS = 3


def confirm(*words: object) -> None:
    """Print what is on the disk."""
    print(*words, flush=True)


def paper(n: int) -> bytes:
    """Return the scan of a visit."""
    return f"invented page {n}".encode() * 40


def main(folder: Path) -> None:
    """Make a desk and play a few visits, accepted one after the other."""
    keys = KeyFile(folder, CHEAP)
    key = keys.unlock("dana", "secret") if keys.exists() else keys.create("dana", "secret")
    confirm("key")
    keys.add(key, "erlan", "other")
    confirm("second-key")
    store = open_store(folder, key)
    confirm("store")
    journal, blobs = FileDraftJournal(folder, key), FileBlobs(folder, key)
    for n in range(1, DRAFTS + 1):
        play(n, store, journal, blobs)
    store.close()
    confirm("end")


def play(n: int, store: SqlStore, journal: FileDraftJournal, blobs: FileBlobs) -> None:
    """Type a draft, scan a page, fold the journal, accept the draft."""
    for place in PLACES:
        journal.append(samples.draft(n, place=place))
        confirm("draft", n, place)
    confirm("blob", n, blobs.put(paper(n)))
    fold(store, journal)
    confirm("folded", n)
    with store.begin() as tx:
        number = tx.numbers.reserve(samples.uuid(n), office="ABC", desk=1, year=26, refusal=False)
        tx.applications.add(samples.application(n, number=str(number)))
        tx.events.append(samples.event(n, case=samples.uuid(n)))
        tx.drafts.remove(samples.uuid(n))
    confirm("case", n, number)
    journal.forget(samples.uuid(n))
    confirm("forgotten", n)


def fold(store: SqlStore, journal: FileDraftJournal) -> None:
    """Move what the journal holds into the database."""
    states = journal.replay()
    with store.begin() as tx:
        for draft_id, draft in states.items():
            tx.drafts.remove(draft_id) if draft is None else tx.drafts.put(draft)
    journal.compact()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
