"""Compares every cell of a line with the shapes of OCR-B: a table of how well each sign fits each place."""

import cv2
import numpy as np

from desk_app.imaging.mrz_glyphs import CELL_HEIGHT, CELL_WIDTH, SIGNS, shapes
from desk_app.imaging.picture import Pixels

_TOP, _BOTTOM = 8, 36
_PITCHES = np.arange(0.965, 1.036, 0.005) * CELL_WIDTH
_REACH = 26


def sign_scores(strip: Pixels, length: int) -> Pixels:
    """Return for each place of a line the likeness (-1 to 1) of each sign of `SIGNS`."""
    pitch, start = _grid(strip, length)
    known, numbers = shapes()
    scores = np.full((length, len(SIGNS)), -1.0)
    for place in range(length):
        cells = _cells(strip, start + place * pitch, round(pitch))
        if len(cells):
            best = (known @ cells.T).max(1)
            np.maximum.at(scores[place], numbers, best)
    return scores


def _grid(strip: Pixels, length: int) -> tuple[float, float]:
    """Return pitch and start at which the borders of the cells fall into the gaps between signs."""
    columns = strip[_TOP:_BOTTOM].sum(0)
    sums = np.r_[0.0, np.cumsum(columns)]
    width = len(columns)
    best = (np.inf, float(CELL_WIDTH), 0.0)
    for pitch in _PITCHES:
        span = pitch * length
        first, last = (
            max(0.0, (width - span) / 2 - _REACH),
            min(width - span - 1, (width - span) / 2 + _REACH),
        )
        starts = np.arange(first, last, 1.0)
        if not len(starts):
            continue
        edges = (starts[:, None] + pitch * np.arange(length + 1)).astype(int)
        on = columns[np.minimum(edges, width - 1)].sum(1)
        right, left = columns[np.minimum(edges + 1, width - 1)], columns[np.maximum(edges - 1, 0)]
        inside = sums[np.minimum(width, (starts + span).astype(int))] - sums[starts.astype(int)]
        costs = on + 0.5 * (right.sum(1) + left.sum(1)) - 0.12 * inside
        cheapest = int(costs.argmin())
        best = min(best, (float(costs[cheapest]), float(pitch), float(starts[cheapest])))
    return best[1], best[2]


def _cells(strip: Pixels, left: float, pitch: int) -> Pixels:
    """Return a place of the line, shifted a little each way, as unit vectors."""
    found = []
    for down in range(-7, 8):
        top = _TOP + down
        for across in (-1.5, 0.0, 1.5):
            start = max(0, round(left + across))
            cell = strip[max(0, top) : top + CELL_HEIGHT, start : start + pitch]
            if cell.shape[0] < CELL_HEIGHT or cell.shape[1] < CELL_WIDTH - 3:
                continue
            if cell.shape[1] != CELL_WIDTH:
                cell = cv2.resize(cell, (CELL_WIDTH, CELL_HEIGHT))
            vector = cell.ravel() - cell.mean()
            size = float(np.linalg.norm(vector))
            if size >= 1:
                found.append(vector / size)
    return np.array(found, np.float32)
