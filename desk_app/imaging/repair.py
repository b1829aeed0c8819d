"""Repairs instead of refusals: what would help a page, and bytes that keep to the office's limit.

edits = proposed(pixels, verdict, expectation)       # turn, straighten, cut out, grey: the clerk decides
page = derived(content, edits, expectation, limit=1024 * 1024)
page.before, page.after, page.readable               # "2.4 MB to 0.8 MB, readable"
"""

from dataclasses import dataclass

import cv2
import numpy as np

from desk_app.domain.page_edits import Edit, Grey, Straighten, Turn
from desk_app.domain.page_verdict import Expectation, PageKind, PageVerdict
from desk_app.imaging.edits import applied
from desk_app.imaging.picture import Kind, Pixels, decode, encode_jpeg, grey_of, read_header
from desk_app.imaging.shapes import find_sheet
from desk_app.imaging.verdict import look_at, resolution

LEAST_ANGLE, MOST_ANGLE = 0.3, 10.0
_QUALITIES = (85, 75, 65, 55)
_REDUCED_DPI = 200
_CHROMA = 28
_COLOURED_SHARE = 0.0004


@dataclass(frozen=True)
class Derived:
    """A picture made from an original by edits. Sizes are in bytes; `dpi` is that of the new picture."""

    content: bytes
    before: int
    after: int
    dpi: int
    readable: bool
    fits: bool
    """The size keeps to the limit; False if even the smallest picture that is tried does not."""


def proposed(pixels: Pixels, verdict: PageVerdict, expectation: Expectation) -> tuple[Edit, ...]:
    """Return the edits that would help a page, in the order in which they must be done."""
    found = verdict.measures
    edits: list[Edit] = []
    if expectation.kind is PageKind.IDENTITY and (sheet := find_sheet(grey_of(pixels), found.dpi)):
        edits.append(sheet.crop)
    elif found.turn:
        edits.append(Turn(found.turn))
    elif found.skew is not None and LEAST_ANGLE <= abs(found.skew) <= MOST_ANGLE:
        edits.append(Straighten(round(found.skew, 1)))
    if expectation.kind is PageKind.TEXT and pixels.ndim == 3 and not has_colour(pixels):
        edits.append(Grey())
    return tuple(edits)


def has_colour(pixels: Pixels) -> bool:
    """Say whether colour tells something: a stamp, ink of a pen, a photo; a tint of the paper does not."""
    if pixels.ndim == 2:
        return False
    small = cv2.resize(pixels, None, fx=1 / 6, fy=1 / 6, interpolation=cv2.INTER_AREA)
    chroma = cv2.cvtColor(small, cv2.COLOR_BGR2LAB)[:, :, 1:].astype(np.int16)
    away = np.abs(chroma - np.median(chroma, axis=(0, 1))).max(2)
    return bool((away > _CHROMA).mean() > _COLOURED_SHARE)


def derived(content: bytes, edits: tuple[Edit, ...], expectation: Expectation, *, limit: int) -> Derived:
    """Make the picture that edits describe, in at most `limit` bytes where that can be done.

    Without edits an original JPEG that keeps to the limit is returned as it is, to the byte.

    Raises:
        PictureUnreadable, PictureTooLarge: The original cannot be decoded.
    """
    colour = read_header(content).channels > 1 and Grey() not in edits
    original = decode(content, colour=colour)
    pixels = applied(original, edits)
    dpi = resolution(original.shape[1], original.shape[0], expectation)
    if not edits and len(content) <= limit and read_header(content).kind is Kind.JPEG:
        return Derived(
            content, len(content), len(content), dpi, _readable(pixels, dpi, expectation), fits=True
        )
    return _fitted(pixels, dpi, expectation, len(content), limit)


def _fitted(pixels: Pixels, dpi: int, expectation: Expectation, before: int, limit: int) -> Derived:
    """Take the best quality that fits, coarser only where text allows it; if none fits, the smallest."""
    tries = [(quality, dpi) for quality in _QUALITIES]
    if expectation.kind is PageKind.TEXT and dpi > _REDUCED_DPI:
        tries += [(quality, _REDUCED_DPI) for quality in _QUALITIES]
    made, fine = b"", dpi
    for quality, fine in tries:
        made = encode_jpeg(pixels if fine == dpi else _reduced(pixels, fine / dpi), quality)
        if len(made) <= limit:
            break
    readable = _readable(decode(made), fine, expectation)
    return Derived(made, before, len(made), fine, readable, fits=len(made) <= limit)


def _reduced(pixels: Pixels, scale: float) -> Pixels:
    return cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def _readable(pixels: Pixels, dpi: int, expectation: Expectation) -> bool:
    return look_at(pixels, Expectation(dpi=dpi, kind=expectation.kind)).verdict.readable
