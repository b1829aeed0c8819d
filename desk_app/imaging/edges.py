"""Sides where something printed goes on past the picture."""

import numpy as np

from desk_app.domain.page_verdict import Side
from desk_app.imaging.picture import Pixels
from desk_app.imaging.small_page import PER_MM, Marks, SmallPage
from desk_app.imaging.thresholds import CutEdge

_LETTER_MM = 8
_SHADOW_MM = 25
_DEEP_MM = 8


def cut_sides(page: SmallPage, limits: CutEdge) -> tuple[Side, ...]:
    """Return the sides that are cut, in a fixed order."""
    height, width = page.mask.shape
    found = Marks.of(page.mask)
    strip = max(2, round(limits.strip_mm * PER_MM))
    near = round(limits.near_mm * PER_MM)
    right, bottom = found.x + found.width, found.y + found.height
    # A band printed across the whole page is meant to reach both borders.
    across = ((found.x < strip) & (right > width - strip)) | ((found.y < strip) & (bottom > height - strip))
    views = (
        (Side.LEFT, found.labels[:, :strip], found.x < near, found.width, found.height),
        (Side.RIGHT, found.labels[:, -strip:], right > width - near, found.width, found.height),
        (Side.TOP, found.labels[:strip], found.y < near, found.height, found.width),
        (Side.BOTTOM, found.labels[-strip:], bottom > height - near, found.height, found.width),
    )
    return tuple(
        side
        for side, touched, close, depth, along in views
        if _reaches_in(touched, depth, along, found.area, across, limits)
        or _letters(found, close) >= limits.letters
    )


def _reaches_in(
    touched: Pixels, depth: Pixels, along: Pixels, area: Pixels, across: Pixels, limits: CutEdge
) -> bool:
    ids = np.unique(touched)
    ids = ids[ids > 0]
    # A shadow of the scanner runs along the border; what was cut reaches inwards.
    short = (along[ids] < _SHADOW_MM * PER_MM) | (depth[ids] > _DEEP_MM * PER_MM)
    deep = (depth[ids] >= limits.reach_mm * PER_MM) & (area[ids] >= 6)
    return bool((deep & short & ~across[ids]).any())


def _letters(found: Marks, close: Pixels) -> int:
    size = _LETTER_MM * PER_MM
    letters = close & (found.area >= 5) & (found.height < size) & (found.width < size)
    letters[0] = False
    return int(letters.sum())
