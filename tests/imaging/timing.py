"""`python -m tests.imaging.timing`: what each step costs on an A4 page of 300 dpi, archive against a copy."""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np

from desk_app.domain.page_edits import Straighten
from desk_app.domain.page_verdict import Expectation
from desk_app.imaging.archive import ArchivePage, archive_copy
from desk_app.imaging.codes import read_codes
from desk_app.imaging.mrz_reader import read_mrz
from desk_app.imaging.picture import decode, encode_jpeg
from desk_app.imaging.repair import derived
from desk_app.imaging.verdict import judge
from tests.imaging.generate import KINDS, scanned

ROUNDS = 4
WHEN = datetime(2026, 6, 1, tzinfo=UTC)


def main() -> int:
    """Print a table of medians and 95th percentiles."""
    pages = [
        encode_jpeg(scanned(draw(np.random.default_rng(n)), np.random.default_rng(n)), 80)
        for n, draw in enumerate(KINDS.values())
    ]
    expectation = Expectation(dpi=300)
    print("| step | median ms | p95 ms |\n|---|---|---|")
    _row("decode", pages, decode)
    _row("verdict with decoding", pages, lambda content: judge(content, expectation))
    grey = [decode(content) for content in pages]
    _row(
        "codes, page without one",
        [page for page, kind in zip(grey, KINDS, strict=True) if kind != "cover sheet"],
        read_codes,
    )
    _row("zone, page without one", grey, lambda page: read_mrz(page, dpi=300, today=date(2026, 6, 1)))
    straight = (Straighten(1.2),)
    _row(
        "straighten, encode, judge again",
        pages,
        lambda page: derived(page, straight, expectation, limit=2**20),
    )
    ten = tuple(ArchivePage(content, dpi=300) for content in (pages * 2)[:10])
    size = sum(len(page.content) for page in ten)
    with tempfile.TemporaryDirectory() as folder:
        _row(f"copy 10 pages, {size / 1e6:.1f} MB", [ten] * 5, lambda all_: _copy(all_, Path(folder)))
    for check in (False, True):
        name = "archive 10 pages, checked" if check else "archive 10 pages, unchecked"
        _row(
            name,
            [ten] * 5,
            lambda all_, check=check: archive_copy(all_, title="x", certified_at=WHEN, check=check),
        )
    made = archive_copy(ten, title="x", certified_at=WHEN)
    print(f"\nArchive of 10 pages: {100 * (len(made.content) / size - 1):.2f} % larger than its pictures.")
    return 0


def _row(name: str, things: list, act: Callable) -> None:  # type: ignore[type-arg]  # any thing, any act
    act(things[0])
    times = []
    for thing in things * ROUNDS:
        before = time.perf_counter()
        act(thing)
        times.append(time.perf_counter() - before)
    median, slow = np.quantile(times, (0.5, 0.95)) * 1000
    print(f"| {name} | {median:.0f} | {slow:.0f} |", flush=True)


def _copy(pages: tuple[ArchivePage, ...], folder: Path) -> None:
    for number, page in enumerate(pages):
        (folder / f"{number}.jpg").write_bytes(page.content)


if __name__ == "__main__":
    sys.exit(main())
