"""Which way up a page of text lies: its letters are compared with known shapes in four turns.

The table of shapes is made by `tests/imaging/make_glyphs.py`. A page with few letters, or of handwriting,
gets no answer: silence is better than a wrong turn.
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from desk_app import paths
from desk_app.imaging.picture import Pixels

SIDE = 16
_DPI = 150
_MOST_LETTERS = 180
_FEWEST_LETTERS = 25
_SMALLEST_PX, _LARGEST_PX = 8, 34
_SURE_MARGIN = 6.0


@dataclass(frozen=True)
class Reading:
    """How a page must be turned to stand upright: degrees clockwise, and how sure that is (0 to 1)."""

    turn: int
    confidence: float


def reading_of(grey: Pixels, dpi: int) -> Reading | None:
    """Return the turn of a page, or None if it has too few letters to say."""
    letters = _letters(grey, dpi)
    if len(letters) < _FEWEST_LETTERS:
        return None
    shapes = np.stack([normalised(letter) for letter in letters])
    # One product for all turns: the libraries below start threads for each.
    best = (shapes @ _turned_shapes().T).reshape(len(shapes), 4, -1).max(2)
    totals = best.mean(0)
    winner = int(totals.argmax())
    runner_up = int(np.argsort(totals)[-2])
    lead = best[:, winner] - best[:, runner_up]
    margin = float(lead.mean() / (lead.std() / np.sqrt(len(lead)) + 1e-6))
    return Reading(winner * 90, min(1.0, max(0.0, margin / _SURE_MARGIN)))


def normalised(letter: Pixels) -> Pixels:
    """Return a dark-is-high cut of one letter as a unit vector: fitted into a square, without its mean."""
    height, width = letter.shape
    scale = (SIDE - 2) / max(height, width)
    size = (max(2, round(width * scale)), max(2, round(height * scale)))
    square = np.zeros((SIDE, SIDE), np.float32)
    top, left = (SIDE - size[1]) // 2, (SIDE - size[0]) // 2
    square[top : top + size[1], left : left + size[0]] = cv2.resize(
        letter, size, interpolation=cv2.INTER_AREA
    )
    vector = cv2.GaussianBlur(square, (0, 0), 0.6).ravel()
    vector -= vector.mean()
    return vector / (np.linalg.norm(vector) + 1e-6)


@cache
def _turned_shapes() -> Pixels:
    """Return the shapes as seen on a page that must be turned by 0, 90, 180, 270 degrees clockwise."""
    with np.load(paths.resources() / "imaging" / "letters.npz") as stored:
        shapes = stored["shapes"].astype(np.float32) / 255
    return np.stack(
        [
            normalised(np.ascontiguousarray(np.rot90(shape, quarter)))
            for quarter in range(4)
            for shape in shapes
        ]
    )


def _letters(grey: Pixels, dpi: int) -> list[Pixels]:
    factor = _DPI / dpi
    size = (round(grey.shape[1] * factor), round(grey.shape[0] * factor))
    reduced = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    ink = cv2.morphologyEx(reduced, cv2.MORPH_BLACKHAT, np.ones((15, 15), np.uint8))
    level = max(40.0, 0.45 * float(np.percentile(ink[::2, ::2], 99.5)))
    mask = (ink > level).astype(np.uint8)
    _count, labels, stats, _centres = cv2.connectedComponentsWithStats(mask, connectivity=8)
    width, height, area = stats[:, 2], stats[:, 3], stats[:, 4]
    shorter, longer = np.minimum(width, height), np.maximum(width, height)
    fits = (
        (shorter >= 5) & (longer >= _SMALLEST_PX) & (longer <= _LARGEST_PX) & (area < 0.75 * width * height)
    )
    fits[0] = False
    ids = np.flatnonzero(fits)
    if len(ids) > _MOST_LETTERS:
        ids = ids[np.linspace(0, len(ids) - 1, _MOST_LETTERS).astype(int)]
    return [_cut(ink, labels, stats[number], int(number)) for number in ids]


def _cut(ink: Pixels, labels: Pixels, stats: Pixels, number: int) -> Pixels:
    left, top, width, height = (int(value) for value in stats[:4])
    box = (slice(top, top + height), slice(left, left + width))
    return np.where(labels[box] == number, ink[box], 0).astype(np.float32)
