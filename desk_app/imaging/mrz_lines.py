"""Finds the lines of a machine readable zone on a picture and lays each of them straight."""

from dataclasses import dataclass

import cv2
import numpy as np

from desk_app.imaging.mrz_glyphs import CELL_WIDTH
from desk_app.imaging.picture import Pixels

PITCH_MM = 2.54
STRIP_HEIGHT = 44
_DPI = 100
_PAD_MM = 2.2
_GAP_MM = 0.8
_WIDTH_TOLERANCE_MM = 10


@dataclass(frozen=True)
class Band:
    """A dark line of text as a turned box, in pixels of the full picture; the angle is in degrees."""

    x: float
    y: float
    width: float
    height: float
    angle: float


def find_bands(grey: Pixels, dpi: int) -> list[Band]:
    """Return what may be a line of a zone, from top to bottom."""
    factor = dpi / _DPI
    small = cv2.resize(grey, None, fx=1 / factor, fy=1 / factor, interpolation=cv2.INTER_AREA)
    ink = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, _block(17, 17))
    _level, mask = cv2.threshold(
        ink, max(25.0, 0.35 * float(np.percentile(ink, 99.7))), 255, cv2.THRESH_BINARY
    )
    for step, block in (
        (cv2.MORPH_CLOSE, _block(17, 1)),
        (cv2.MORPH_OPEN, _block(25, 3)),
        (cv2.MORPH_CLOSE, _block(21, 1)),
    ):
        mask = cv2.morphologyEx(mask, step, block)
    contours, _tree = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    found = [_band(contour, factor) for contour in contours if len(contour) >= 100]
    return sorted((band for band in found if band is not None), key=lambda band: band.y)


def groups(bands: list[Band], dpi: float, *, lines: int, width_mm: float) -> list[tuple[Band, ...]]:
    """Return runs of neighbouring bands of the width and the distances of a zone."""
    fitting = [band for band in bands if abs(band.width * 25.4 / dpi - width_mm) < _WIDTH_TOLERANCE_MM]
    runs = [tuple(fitting[start : start + lines]) for start in range(len(fitting) - lines + 1)]
    return [run for run in runs if _evenly_spaced(run, dpi)]


def groups_of_any_size(
    bands: list[Band], *, lines: int, width_mm: float
) -> list[tuple[tuple[Band, ...], float]]:
    """Return runs of bands that would be a zone at some resolution, with that resolution: for photos."""
    found = []
    for start in range(len(bands) - lines + 1):
        run = tuple(bands[start : start + lines])
        widths = [band.width for band in run]
        dpi = float(np.mean(widths)) * 25.4 / (width_mm - _GAP_MM)
        if max(widths) < 1.08 * min(widths) and _evenly_spaced(run, dpi):
            found.append((run, dpi))
    return found


def straight_strip(grey: Pixels, band: Band, dpi: float) -> Pixels:
    """Return a band laid straight, `CELL_WIDTH` pixels to a sign, dark is high."""
    scale = CELL_WIDTH / (PITCH_MM * dpi / 25.4)
    width = int((band.width + _PAD_MM * 2 * dpi / 25.4) * scale)
    turn = np.radians(band.angle)
    cosine, sine = np.cos(turn) / scale, np.sin(turn) / scale
    across, down = width / 2, STRIP_HEIGHT / 2
    move = np.array(
        [
            [cosine, -sine, band.x - across * cosine + down * sine],
            [sine, cosine, band.y - across * sine - down * cosine],
        ],
        np.float32,
    )
    source = cv2.GaussianBlur(grey, (0, 0), 0.8) if scale < 0.8 else grey
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    light = cv2.warpAffine(source, move, (width, STRIP_HEIGHT), flags=flags, borderValue=255)
    dark: Pixels = 255 - light.astype(np.float32)
    above: Pixels = np.maximum(dark - np.percentile(dark, 20), 0)
    return above


def _block(width: int, height: int) -> Pixels:
    return np.ones((height, width), np.uint8)


def _band(contour: Pixels, factor: float) -> Band | None:
    (x, y), (width, height), angle = cv2.minAreaRect(contour)
    if width < height:
        width, height, angle = height, width, angle - 90
    angle = (angle + 90) % 180 - 90
    long, high = width * 25.4 / _DPI, height * 25.4 / _DPI
    if not (60 < long < 125 and 1.2 < high < 6.5 and abs(angle) < 20):
        return None
    return Band(x * factor, y * factor, width * factor, height * factor, angle)


def _evenly_spaced(run: tuple[Band, ...], dpi: float) -> bool:
    steps = [(below.y - above.y) * 25.4 / dpi for above, below in zip(run, run[1:], strict=False)]
    return all(4.5 < step < 8.5 for step in steps)
