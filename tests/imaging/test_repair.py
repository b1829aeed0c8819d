"""Repairs: what is proposed, what an edit does, what a limit costs."""

import hashlib

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain.page_edits import Crop, Edit, Grey, Straighten, Turn, box, quarter_turns
from desk_app.domain.page_verdict import Expectation, Fault, PageKind
from desk_app.imaging.edits import applied
from desk_app.imaging.picture import decode, encode_jpeg
from desk_app.imaging.repair import derived, has_colour, proposed
from desk_app.imaging.shapes import SheetKind, find_sheet, split_pages
from desk_app.imaging.verdict import judge, look_at
from tests.imaging.generate import HEIGHT, KINDS, MM, WIDTH, scanned, tilted
from tests.imaging.labels import Page

TEXT = Expectation(dpi=300)
MEGABYTE = 1024 * 1024


def sheet(kind: str = "letter 11 pt", seed: int = 11) -> Page:
    return KINDS[kind](np.random.default_rng(seed))


def repaired(page: Page) -> tuple[tuple[Edit, ...], Page]:
    edits = proposed(page, look_at(page, TEXT).verdict, TEXT)
    return edits, applied(page, edits)


@pytest.mark.parametrize("angle", [-7.0, -1.2, 0.8, 4.0])
def test_a_crooked_page_is_levelled(angle: float) -> None:
    edits, straight = repaired(tilted(angle)(sheet(), np.random.default_rng(1)))
    [edit] = edits
    assert isinstance(edit, Straighten)
    assert edit.angle == pytest.approx(angle, abs=0.2)
    assert look_at(straight, TEXT).verdict.measures.skew == pytest.approx(0, abs=0.2)


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_page_that_lies_is_set_upright(quarter: int) -> None:
    page = scanned(sheet(), np.random.default_rng(2))
    edits, upright = repaired(np.ascontiguousarray(np.rot90(page, quarter)))
    assert edits == (Turn(90 * quarter),)
    assert np.array_equal(upright, page)


@given(turns=st.lists(st.sampled_from((90, 180, 270)), max_size=5))
def test_quarter_turns_add_up(turns: list[int]) -> None:
    edits = tuple(Turn(degrees) for degrees in turns)
    page = np.arange(12, dtype=np.uint8).reshape(3, 4)
    total = quarter_turns(edits)
    assert total is not None
    assert np.array_equal(applied(page, edits), np.rot90(page, -total // 90))
    assert quarter_turns((*edits, Grey())) is None


@settings(max_examples=50)
@given(st.data())
def test_a_crop_to_a_box_takes_exactly_its_pixels(data: st.DataObject) -> None:
    page = np.arange(60 * 40, dtype=np.uint16).reshape(60, 40).astype(np.uint8)
    left, right = sorted(data.draw(st.lists(st.integers(0, 40), min_size=2, max_size=2, unique=True)))
    top, bottom = sorted(data.draw(st.lists(st.integers(0, 60), min_size=2, max_size=2, unique=True)))
    done = applied(page, (box(left / 40, top / 60, right / 40, bottom / 60),))
    assert np.array_equal(done, page[top:bottom, left:right])


def on_glass(width_mm: float, height_mm: float, angle: float) -> Page:
    page = np.full((HEIGHT, WIDTH), 246, np.uint8)
    corners = cv2.boxPoints(((1200, 1500), (width_mm * MM, height_mm * MM), angle))
    cv2.fillConvexPoly(page, corners.astype(np.int32), (200,))
    for shift in (-150, 0, 150):
        cv2.circle(page, (1200, 1500 + shift), 40, (90,), -1)
    return scanned(page, np.random.default_rng(4))


@pytest.mark.parametrize("angle", [-14.0, -3.0, 0.0, 9.0])
@pytest.mark.parametrize(
    ("kind", "wide", "high"), [(SheetKind.ID_CARD, 85.6, 54), (SheetKind.PASSPORT_PAGE, 125, 88)]
)
def test_a_small_paper_on_the_glass_is_cut_out(
    kind: SheetKind, wide: float, high: float, angle: float
) -> None:
    page = on_glass(wide, high, angle)
    found = find_sheet(page, 300)
    assert found is not None
    assert found.kind is kind
    cut = applied(page, (found.crop,))
    assert cut.shape[1] / MM == pytest.approx(wide, abs=1.5)
    assert cut.shape[0] / MM == pytest.approx(high, abs=1.5)
    assert np.median(cut) == pytest.approx(200, abs=4)


def test_no_small_paper_is_seen_on_a_letter() -> None:
    assert find_sheet(scanned(sheet(), np.random.default_rng(5)), 300) is None


def test_a_photo_from_the_side_becomes_a_rectangle() -> None:
    page = np.full((400, 600), 30, np.uint8)
    corners = ((0.2, 0.1), (0.8, 0.2), (0.85, 0.9), (0.15, 0.8))
    cv2.fillConvexPoly(page, (np.array(corners) * (600, 400)).astype(np.int32), (220,))
    flat = applied(page, (Crop(corners),))
    assert (flat > 150).mean() > 0.98


def test_an_open_book_is_split_between_its_pages_and_one_page_is_not() -> None:
    left, right = sheet(seed=1), sheet(seed=2)
    spread = scanned(np.hstack([left, right]), np.random.default_rng(6))
    parts = split_pages(spread, 300)
    assert parts is not None
    pages = [applied(spread, (part,)) for part in parts]
    assert pages[0].shape[1] + pages[1].shape[1] == pytest.approx(2 * WIDTH, abs=2)
    assert all(look_at(page, TEXT).verdict.finding(Fault.CUT_EDGE) is None for page in pages)
    assert split_pages(left, 300) is None
    table = np.ascontiguousarray(np.rot90(sheet("work record")))
    assert split_pages(table, 300) is None


def coloured(page: Page) -> Page:
    return cv2.cvtColor(page, cv2.COLOR_GRAY2BGR)


def test_colour_is_left_out_where_it_says_nothing_and_kept_where_it_does() -> None:
    plain = coloured(scanned(sheet(), np.random.default_rng(7)))
    tinted = (plain * np.array((0.8, 0.95, 1.0))).astype(np.uint8)
    stamped = plain.copy()
    cv2.circle(stamped, (1700, 2900), 200, (180, 60, 30), 12)
    assert [has_colour(page) for page in (plain, tinted, stamped)] == [False, False, True]
    assert proposed(plain, look_at(plain, TEXT).verdict, TEXT) == (Grey(),)


def test_a_page_above_the_limit_fits_it_and_stays_readable() -> None:
    content = encode_jpeg(coloured(scanned(sheet(), np.random.default_rng(8), noise=9)), 95)
    assert len(content) > 2 * MEGABYTE
    made = derived(content, (Grey(),), TEXT, limit=MEGABYTE)
    assert made.before == len(content)
    assert made.after == len(made.content) <= MEGABYTE
    assert made.fits
    assert made.readable
    assert judge(made.content, Expectation(dpi=made.dpi)).clean


def test_an_identity_paper_is_never_made_coarser() -> None:
    content = encode_jpeg(scanned(sheet(), np.random.default_rng(9), noise=9), 95)
    made = derived(content, (), Expectation(dpi=300, kind=PageKind.IDENTITY), limit=100 * 1024)
    assert not made.fits
    assert made.dpi == 300


def test_a_page_within_the_limit_keeps_its_bytes() -> None:
    content = encode_jpeg(scanned(sheet(), np.random.default_rng(10)), 60)
    before = hashlib.sha256(content).digest()
    made = derived(content, (), TEXT, limit=2 * MEGABYTE)
    assert made.content is content
    turned = derived(content, (Turn(180),), TEXT, limit=2 * MEGABYTE)
    assert hashlib.sha256(content).digest() == before
    assert np.abs(decode(turned.content).astype(int) - np.rot90(decode(content), 2)).mean() < 3
