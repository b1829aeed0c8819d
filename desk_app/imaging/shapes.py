"""Shapes on a picture: a card or passport page on the glass, and the two pages of an open book."""

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np

from desk_app.domain.page_edits import Crop, box
from desk_app.imaging.picture import Pixels
from desk_app.imaging.small_page import PER_MM, SmallPage

_TOLERANCE_MM = 3.5
_DIFFERENCE = 10
_GAP_MM = 6.0


class SheetKind(StrEnum):
    """What the size of a small paper says it is."""

    ID_CARD = "id_card"
    PASSPORT_PAGE = "passport_page"


_SIZES_MM = {SheetKind.ID_CARD: (85.6, 54.0), SheetKind.PASSPORT_PAGE: (125.0, 88.0)}


@dataclass(frozen=True)
class SmallSheet:
    """A small paper on the glass: what it is, and the crop that cuts it out and straightens it."""

    kind: SheetKind
    crop: Crop
    angle: float


def find_sheet(grey: Pixels, dpi: int) -> SmallSheet | None:
    """Return the largest card or passport page that lies on the glass, or None."""
    page = SmallPage.of(grey, dpi)
    differs = np.abs(cv2.GaussianBlur(page.levels, (0, 0), 1).astype(np.int16) - page.paper)
    spots = (differs > _DIFFERENCE).astype(np.uint8)
    mask = cv2.morphologyEx(spots, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    contours, _tree = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    found = [_sheet(contour, page) for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:3]]
    return next((sheet for sheet in found if sheet is not None), None)


def split_pages(grey: Pixels, dpi: int) -> tuple[Crop, Crop] | None:
    """Return the crops to the left and right page of an open book, or None if it is one page.

    The pages part where, near the middle of a picture that lies, a gap without print runs from top to bottom.
    """
    page = SmallPage.of(grey, dpi)
    height, width = page.levels.shape
    if width < 1.2 * height:
        return None
    columns = page.text[page.border : -page.border].sum(0) > max(1, height // 200)
    gap = _widest_gap(columns, round(width * 0.35), round(width * 0.65))
    if gap is None or gap[1] - gap[0] < _GAP_MM * PER_MM:
        return None
    middle = (gap[0] + gap[1]) // 2
    if min(columns[:middle].sum(), columns[middle:].sum()) < 30 * PER_MM:
        return None
    share = middle / width
    return box(0, 0, share, 1), box(share, 0, 1, 1)


def _sheet(contour: Pixels, page: SmallPage) -> SmallSheet | None:
    (x, y), (width, height), angle = cv2.minAreaRect(contour)
    long, short = max(width, height) / PER_MM, min(width, height) / PER_MM
    if cv2.contourArea(contour) < 0.85 * width * height:
        return None
    for kind, (wide, high) in _SIZES_MM.items():
        if abs(long - wide) < _TOLERANCE_MM and abs(short - high) < _TOLERANCE_MM:
            return _straight(kind, (x, y), (width, height), angle, page)
    return None


def _straight(
    kind: SheetKind, centre: tuple[float, float], size: tuple[float, float], angle: float, page: SmallPage
) -> SmallSheet:
    """Order the corners so that the crop turns the sheet by less than an eighth."""
    width, height = size
    while angle > 45:
        angle, width, height = angle - 90, height, width
    while angle <= -45:
        angle, width, height = angle + 90, height, width
    turn = np.radians(angle)
    along, down = np.array((np.cos(turn), np.sin(turn))), np.array((-np.sin(turn), np.cos(turn)))
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    extent = np.array(page.levels.shape[::-1], np.float64)
    points = [np.array(centre) + a * along * width / 2 + d * down * height / 2 for a, d in signs]
    first, second, third, fourth = (tuple((point / extent).tolist()) for point in points)
    return SmallSheet(kind, Crop((first, second, third, fourth)), float(angle))


def _widest_gap(columns: Pixels, start: int, end: int) -> tuple[int, int] | None:
    """Return the longest run of empty columns that touches the span, as (first, behind the last)."""
    edges = np.flatnonzero(np.diff(np.r_[1, columns.astype(np.int8), 1]))
    runs = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > start and a < end]
    return max(runs, key=lambda run: run[1] - run[0], default=None)
