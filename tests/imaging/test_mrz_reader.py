"""Zones on generated papers; `python -m tests.imaging.mrz_report` counts more of them."""

import numpy as np
import pytest

from desk_app.domain.cyrillic_names import in_cyrillic_letters
from desk_app.domain.mrz import MrzFormat, parse_mrz
from desk_app.imaging.mrz_reader import MrzReading, read_mrz
from desk_app.imaging.name_table import shipped_names
from tests.imaging.generate import KINDS, scanned
from tests.imaging.identity import on_sheet, paper, photographed, zone
from tests.imaging.labels import Page
from tests.imaging.mrz_report import TODAY, numbers_of


def taken(name: MrzFormat, seed: int, **how: float) -> tuple[tuple[str, ...], Page]:
    rng = np.random.default_rng(seed)
    lines = zone(name, rng)
    how = {"blur": 1.2, "noise": 6, "contrast": 0.8, "tilt": 3.0} | how
    return lines, on_sheet(paper(name, lines, cut="OCRBS", seed=seed), rng, **how)


def read(page: Page, dpi: int | None = 300) -> MrzReading:
    reading = read_mrz(page, dpi=dpi, today=TODAY)
    assert reading is not None
    return reading


@pytest.mark.parametrize("name", MrzFormat)
def test_a_scan_is_read_whole_in_a_cut_that_the_shapes_were_not_made_from(name: MrzFormat) -> None:
    lines, page = taken(name, 31)
    reading = read(page)
    assert reading.record.lines == lines
    assert reading.sure


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_page_may_lie_any_way(quarter: int) -> None:
    lines, page = taken(MrzFormat.TD1, 32)
    reading = read(np.ascontiguousarray(np.rot90(page, quarter)))
    assert (reading.record.lines, reading.turn) == (lines, quarter * 90)


@pytest.mark.parametrize("name", [MrzFormat.TD1, MrzFormat.TD3])
def test_a_photo_of_unknown_size_is_read(name: MrzFormat) -> None:
    rng = np.random.default_rng(33)
    lines = zone(name, rng)
    reading = read(photographed(paper(name, lines, seed=33), rng), dpi=None)
    truth = parse_mrz(lines, today=TODAY)
    assert truth is not None
    assert numbers_of(reading.record) == numbers_of(truth)


@pytest.mark.parametrize("seed", range(40, 46))
def test_what_can_hardly_be_seen_is_right_or_not_sure(seed: int) -> None:
    lines, page = taken(MrzFormat.TD1, seed, blur=4.5, noise=25, contrast=0.3)
    reading = read_mrz(page, dpi=300, today=TODAY)
    truth = parse_mrz(lines, today=TODAY)
    assert truth is not None
    assert reading is None or not reading.sure or numbers_of(reading.record) == numbers_of(truth)


def test_a_zone_with_a_wrong_check_digit_is_never_sure() -> None:
    rng = np.random.default_rng(34)
    first, second, third = zone(MrzFormat.TD1, rng)
    wrong = second[:29] + str((int(second[29]) + 1) % 10)
    page = on_sheet(paper(MrzFormat.TD1, (first, wrong, third)), rng, blur=0.8, noise=3, contrast=1, tilt=0)
    reading = read(page)
    assert reading.record.lines == (first, wrong, third)
    assert not reading.sure


@pytest.mark.parametrize("kind", ["letter 11 pt", "work record", "id card"])
def test_other_papers_have_no_zone(kind: str) -> None:
    page = scanned(KINDS[kind](np.random.default_rng(35)), np.random.default_rng(36))
    reading = read_mrz(page, dpi=300, today=TODAY)
    assert reading is None or not reading.sure


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("AIGERIM", "Айгерим"),
        ("QUANYSH", "Қуаныш"),
        ("ZHUMABEKOV", "Жумабеков"),
        ("MAYA", "Мая"),
        ("YURIY NIKOLAYEVICH", "Юрий Николаевич"),
    ],
)
def test_a_cyrillic_spelling_is_proposed(latin: str, cyrillic: str) -> None:
    assert in_cyrillic_letters(latin, shipped_names()) == cyrillic
