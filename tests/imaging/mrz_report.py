"""`python -m tests.imaging.mrz_report [COUNT]`: how often zones on generated papers are read right."""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date

import numpy as np

from desk_app.domain.mrz import MrzFormat, MrzRecord, parse_mrz
from desk_app.imaging.mrz_reader import read_mrz
from tests.imaging.identity import on_sheet, paper, photographed, zone
from tests.imaging.labels import Page

TODAY = date(2026, 6, 1)
Taken = Callable[[Page, np.random.Generator], Page]


def _scan(page: Page, rng: np.random.Generator) -> Page:
    return on_sheet(page, rng, blur=0.8, noise=4, contrast=1.0, tilt=float(rng.uniform(-2, 2)))


def _bad_scan(page: Page, rng: np.random.Generator) -> Page:
    blur, noise = float(rng.uniform(1.2, 2.4)), float(rng.uniform(6, 14))
    return on_sheet(
        page,
        rng,
        blur=blur,
        noise=noise,
        contrast=float(rng.uniform(0.5, 0.9)),
        tilt=float(rng.uniform(-6, 6)),
    )


WAYS: tuple[tuple[str, Taken, int | None], ...] = (
    ("scan", _scan, 300),
    ("bad scan", _bad_scan, 300),
    ("photo", photographed, None),
)


def cases(
    count: int, cuts: tuple[str, ...]
) -> Iterator[tuple[str, str, MrzFormat, tuple[str, ...], Page, int | None]]:
    """Give papers in every format, cut and way of taking."""
    for cut in cuts:
        for way, taken, dpi in WAYS:
            for name in MrzFormat:
                for number in range(count):
                    rng = np.random.default_rng([number, *cut.encode(), *way.encode(), *name.encode()])
                    lines = zone(name, rng)
                    yield cut, way, name, lines, taken(paper(name, lines, cut=cut, seed=number), rng), dpi


def numbers_of(record: MrzRecord) -> tuple[object, ...]:
    """Return what is taken over without typing: number, IIN and dates."""
    return record.number, record.iin, record.born_on, record.expires_on


def main(arguments: list[str]) -> int:
    """Print the table of `docs/imaging.md`."""
    count = int(arguments[0]) if arguments else 5
    rows: dict[tuple[str, str], list[int]] = {}
    seconds: list[float] = []
    for cut, way, _name, lines, page, dpi in cases(count, ("OCRB", "OCRBL", "OCRBS")):
        truth = parse_mrz(lines, today=TODAY)
        assert truth is not None
        assert truth.certain
        before = time.perf_counter()
        reading = read_mrz(page, dpi=dpi, today=TODAY)
        seconds.append(time.perf_counter() - before)
        row = rows.setdefault((cut, way), [0, 0, 0, 0, 0])
        row[0] += 1
        if reading is None:
            continue
        right = numbers_of(reading.record) == numbers_of(truth)
        row[1] += reading.record.lines == lines
        row[2] += right
        row[3] += reading.sure and right
        row[4] += reading.sure and not right
    print("| cut | taken | papers | whole zone right | numbers right | sure and right | sure but wrong |")
    print("|---|---|---|---|---|---|---|")
    for (cut, way), row in rows.items():
        print(f"| {cut} | {way} | " + " | ".join(map(str, row)) + " |")
    middle, slow = np.quantile(seconds, (0.5, 0.95)) * 1000
    print(f"\nReading: median {middle:.0f} ms, p95 {slow:.0f} ms.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
