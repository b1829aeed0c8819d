"""Applies a list of edits to a picture."""

from collections.abc import Iterable

import cv2
import numpy as np

from desk_app.domain.page_edits import Crop, Edit, Grey, Straighten, Turn
from desk_app.imaging.picture import Pixels, grey_of


def applied(pixels: Pixels, edits: Iterable[Edit]) -> Pixels:
    """Return a new picture with all edits done in order; the given one stays as it is."""
    for edit in edits:
        pixels = _applied(pixels, edit)
    return pixels


def _applied(pixels: Pixels, edit: Edit) -> Pixels:
    match edit:
        case Turn(degrees):
            return np.ascontiguousarray(np.rot90(pixels, -degrees // 90))
        case Straighten(angle):
            return _straightened(pixels, angle)
        case Crop(corners):
            return _cropped(pixels, corners)
        case Grey():
            return grey_of(pixels)


def _straightened(pixels: Pixels, angle: float) -> Pixels:
    """Turn by a small angle onto a sheet large enough for all of it, filled up with the paper's colour."""
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    wide, high = round(width * cosine + height * sine), round(width * sine + height * cosine)
    turn[:, 2] += ((wide - width) / 2, (high - height) / 2)
    return cv2.warpAffine(pixels, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=_paper(pixels))


def _cropped(pixels: Pixels, corners: tuple[tuple[float, float], ...]) -> Pixels:
    height, width = pixels.shape[:2]
    source = np.array(corners, np.float32) * np.array((width, height), np.float32)
    across = max(np.linalg.norm(source[1] - source[0]), np.linalg.norm(source[2] - source[3]))
    down = max(np.linalg.norm(source[3] - source[0]), np.linalg.norm(source[2] - source[1]))
    wide, high = max(1, round(float(across))), max(1, round(float(down)))
    if _is_box(source):
        left, top = np.rint(source[0]).astype(int).clip(0)
        return np.ascontiguousarray(pixels[top : top + high, left : left + wide])
    target = np.array(((0, 0), (wide, 0), (wide, high), (0, high)), np.float32)
    warp = cv2.getPerspectiveTransform(source, target)
    return cv2.warpPerspective(
        pixels, warp, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )


def _is_box(corners: Pixels) -> bool:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners.tolist()
    return bool(max(abs(x0 - x3), abs(x1 - x2), abs(y0 - y1), abs(y2 - y3)) < 0.5)


def _paper(pixels: Pixels) -> tuple[float, ...]:
    """Return the usual colour of the outermost pixels, one value for each channel."""
    rim = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    return tuple(float(level) for level in np.atleast_1d(np.median(rim, axis=0)))
