"""Make the small database of the current version that later versions must open.

    python -m tests.storage.make_released tests/data/<version>

Run once when a version is released; the people in it are invented and its key is `samples.KEY`.
"""

import sys
from pathlib import Path

from desk_app.storage.store import open_store
from tests.storage import samples


def main(folder: Path) -> None:
    """Write `desk.db` into a folder that has none."""
    if (folder / "desk.db").exists():
        raise SystemExit("a released database is never made anew")
    store = open_store(folder, samples.KEY)
    with store.begin() as tx:
        tx.drafts.put(samples.draft(1))
        tx.applications.add(samples.application(2))
        tx.applications.add(samples.closed(samples.application(3)))
        tx.numbers.reserve(samples.uuid(2), office="ABC", desk=1, year=26, refusal=False)
        tx.events.append(samples.event(1, case=samples.uuid(2)))
        tx.events.append(samples.event(2))
        tx.print_jobs.put(samples.print_job(1))
        tx.accounts.put(samples.account())
        tx.office.put(samples.office())
        tx.office.add_effective_date(samples.effective_date())
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
