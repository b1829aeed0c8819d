"""Sharpness as the width of an edge: contrast over steepest slope, in pixels.

The variance of the Laplacian, which is often used for it, depends on how much is printed and cannot tell a
sparse sharp page from a full blurred one.
"""

import cv2
import numpy as np

from desk_app.imaging.picture import Pixels
from desk_app.imaging.small_page import SmallPage

_TILES = 48
_TILE = 128
_LEAST_CONTRAST = 25
_FEWEST_TILES = 4


def edge_width(grey: Pixels, page: SmallPage) -> float | None:
    """Return the width of edges across the worse direction, or None on a page with too few of them."""
    found: tuple[list[float], list[float]] = ([], [])
    for row, column in _best_tiles(page):
        tile = grey[row : row + _TILE, column : column + _TILE]
        if tile.shape != (_TILE, _TILE):
            continue
        for index, width in enumerate(_widths(tile)):
            if width is not None:
                found[index].append(width)
    typical = [float(np.percentile(widths, 30)) for widths in found if len(widths) >= _FEWEST_TILES]
    return max(typical) if typical else None


def _best_tiles(page: SmallPage) -> list[tuple[int, int]]:
    """Return the corners, on the full page, of the tiles with most contrast; the outer ring is left out."""
    side = max(4, round(_TILE / page.factor))
    rows, columns = page.ink.shape[0] // side, page.ink.shape[1] // side
    if rows < 1 or columns < 1:
        return []
    tiles = page.ink[: rows * side, : columns * side].reshape(rows, side, columns, side)
    contrast = tiles.max((1, 3)).astype(int)
    if rows > 4 and columns > 4:
        contrast[[0, -1]] = 0
        contrast[:, [0, -1]] = 0
    order = np.argsort(contrast.ravel(), kind="stable")[::-1][:_TILES]
    scale = side * page.factor
    return [
        (int(index // columns * scale), int(index % columns * scale))
        for index in order
        if contrast.flat[index] >= _LEAST_CONTRAST
    ]


def _widths(tile: Pixels) -> list[float | None]:
    smooth = cv2.GaussianBlur(tile, (0, 0), 0.6)
    low, high = np.percentile(smooth[::2, ::2], (0.5, 99.5))
    return [_width(smooth, float(high - low), dx, dy) for dx, dy in ((1, 0), (0, 1))]


def _width(smooth: Pixels, contrast: float, dx: int, dy: int) -> float | None:
    slopes = np.abs(cv2.Sobel(smooth, cv2.CV_16S, dx, dy, ksize=3)).ravel()
    steepest = float(np.partition(slopes, -40)[-40]) / 8
    return contrast / steepest if contrast > _LEAST_CONTRAST and steepest > 2 else None
