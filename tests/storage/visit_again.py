"""Start a desk that ended suddenly, as the program does, and use it: type, scan, fold, take a number."""

import sys
from pathlib import Path

from desk_app.storage.blobs import FileBlobs
from desk_app.storage.journal import FileDraftJournal
from desk_app.storage.keys import KeyFile
from desk_app.storage.store import open_store
from tests.storage import samples
from tests.storage.visit import CHEAP, fold, paper

NEW = 50


def main(folder: Path) -> None:
    """Open everything and play one more draft."""
    keys = KeyFile(folder, CHEAP)
    key = keys.unlock("dana", "secret") if keys.exists() else keys.create("dana", "secret")
    store, journal, blobs = open_store(folder, key), FileDraftJournal(folder, key), FileBlobs(folder, key)
    fold(store, journal)
    journal.append(samples.draft(NEW))
    assert blobs.get(blobs.put(paper(NEW))) == paper(NEW)
    fold(store, journal)
    with store.begin() as tx:
        assert samples.draft(NEW) in tx.drafts.all()
        tx.numbers.reserve(samples.uuid(NEW), office="ABC", desk=1, year=26, refusal=False)
    assert not list((folder / "blobs" / "incoming").iterdir())
    store.close()
    journal.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
