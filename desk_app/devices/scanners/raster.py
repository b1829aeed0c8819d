"""From lines of pixels as a driver gives them to the bytes of a JPEG file."""

import struct
from typing import Any

import cv2
import numpy as np

from desk_app.devices.scanners.sane_page import LineForm

GREY_QUALITY = 85
COLOUR_QUALITY = 90
_STRIP_LINES = 256


def jpeg_of(raw: bytearray, form: LineForm, *, dpi: int) -> bytes:
    """Return whole lines as JPEG, with the resolution in its head. `raw` is used as scratch space.

    Raises:
        ValueError: They cannot be made a picture.
    """
    if not form.known:
        raise ValueError("unknown form of lines")
    lines = len(raw) // form.bytes
    picture = _picture(np.frombuffer(raw, np.uint8, form.bytes * lines).reshape(lines, form.bytes), form)
    quality = GREY_QUALITY if form.channels == 1 else COLOUR_QUALITY
    done, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError("cannot be encoded")
    return with_resolution(encoded.tobytes(), dpi)


def _picture(rows: Any, form: LineForm) -> Any:
    """Return rows as a picture in the order blue, green, red, without a second copy of a colour page."""
    used = form.pixels * form.channels
    if form.depth == 1:
        # One bit is one pixel, and set means black.
        return (1 - np.unpackbits(rows, axis=1)[:, :used]) * np.uint8(255)
    if form.depth == 16:
        rows = (rows.view(np.uint16) >> 8).astype(np.uint8)
    picture = rows[:, :used]
    if form.channels == 1:
        return picture
    picture = picture.reshape(len(rows), form.pixels, 3)
    for start in range(0, len(rows), _STRIP_LINES):
        strip = picture[start : start + _STRIP_LINES]
        strip[:] = strip[:, :, ::-1].copy()
    return picture


def with_resolution(jpeg: bytes, dpi: int) -> bytes:
    """Return a JFIF file that says its resolution; other files unchanged."""
    if jpeg[2:4] != b"\xff\xe0" or jpeg[6:11] != b"JFIF\0":
        return jpeg
    return jpeg[:13] + struct.pack(">BHH", 1, dpi, dpi) + jpeg[18:]
