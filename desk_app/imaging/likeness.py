"""Whether two pictures show one page. The answer is a question for the clerk, never a removal.

Hashes of pictures cannot tell two filled copies of one form apart, so they only choose what is worth
comparing; then both pages are laid over each other and compared block by block.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from desk_app.imaging.picture import Pixels
from desk_app.imaging.small_page import DPI, SmallPage
from desk_app.imaging.thresholds import SamePage

_HASH_SIDE = 16
_BLOCK = 24
_DPI = 50
_BLOCK_CONTRAST = 6.0
_STEP = 2
"""Levels by which neighbours must differ: plain paper gives no bits."""


@dataclass(frozen=True, eq=False)
class Fingerprint:
    """What is kept of a page to compare later ones with: 256 bits and a small straightened copy."""

    bits: Pixels
    copy: Pixels


def fingerprint(page: SmallPage, angle: float | None) -> Fingerprint:
    """Return the fingerprint of a page whose lines stand at `angle`."""
    # Ink, not levels: uneven light differs from scan to scan.
    drawn = 255 - page.ink
    levels = drawn if angle is None else _straightened(drawn, angle)
    wide = cv2.resize(levels, (_HASH_SIDE + 1, _HASH_SIDE), interpolation=cv2.INTER_AREA).astype(np.int16)
    size = (round(levels.shape[1] * _DPI / DPI), round(levels.shape[0] * _DPI / DPI))
    copy = cv2.resize(levels, size, interpolation=cv2.INTER_AREA)
    return Fingerprint((wide[:, 1:] > wide[:, :-1] + _STEP).ravel(), copy)


def like(page: Fingerprint, earlier: Mapping[str, Fingerprint], limits: SamePage) -> str | None:
    """Return the name of the first earlier page that shows the same, or None."""
    return next((name for name, other in earlier.items() if same(page, other, limits)), None)


def same(one: Fingerprint, other: Fingerprint, limits: SamePage) -> bool:
    """Say whether two pages look like one."""
    if int((one.bits != other.bits).sum()) > limits.bits:
        return False
    blocks = _correlations(*_laid_over(one.copy, other.copy))
    if len(blocks) < 2:
        return False
    median, worst = np.percentile(blocks, (50, 3))
    return bool(median >= limits.median and worst >= limits.worst)


def _straightened(levels: Pixels, angle: float) -> Pixels:
    height, width = levels.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return cv2.warpAffine(levels, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)


def _laid_over(one: Pixels, other: Pixels) -> tuple[Pixels, Pixels]:
    height, width = min(one.shape[0], other.shape[0]), min(one.shape[1], other.shape[1])
    first = cv2.GaussianBlur(one[:height, :width], (0, 0), 1).astype(np.float32)
    second = cv2.GaussianBlur(other[:height, :width], (0, 0), 1).astype(np.float32)
    window = cv2.createHanningWindow((width, height), cv2.CV_32F)
    (dx, dy), _response = cv2.phaseCorrelate(first, second, window)
    move = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
    moved = cv2.warpAffine(
        second,
        move,
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    inner = (slice(_BLOCK // 2, height - _BLOCK // 2), slice(_BLOCK // 2, width - _BLOCK // 2))
    return first[inner], moved[inner]


def _correlations(one: Pixels, other: Pixels) -> Pixels:
    """Return the correlation of every block on which something stands."""
    a, b = _blocks(one), _blocks(other)
    spread = np.maximum(a.std(1), b.std(1))
    written = spread > _BLOCK_CONTRAST
    a, b = a[written], b[written]
    a, b = a - a.mean(1, keepdims=True), b - b.mean(1, keepdims=True)
    found: Pixels = (a * b).sum(1) / (np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1) + 1e-6)
    return found


def _blocks(picture: Pixels) -> Pixels:
    rows, columns = picture.shape[0] // _BLOCK, picture.shape[1] // _BLOCK
    cut = picture[: rows * _BLOCK, : columns * _BLOCK].reshape(rows, _BLOCK, columns, _BLOCK)
    blocks: Pixels = cut.transpose(0, 2, 1, 3).reshape(rows * columns, _BLOCK * _BLOCK)
    return blocks
