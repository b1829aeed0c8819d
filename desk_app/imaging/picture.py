"""From the bytes of a file to pixels, with every limit checked before memory is taken.

The header is read by ourselves: the size of a picture is known before a decoder sees it, so a small file that
unfolds to gigabytes is refused while it is small.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from desk_app.imaging.errors import PictureTooLarge, PictureUnreadable

Pixels = npt.NDArray[Any]
"""Rows of grey levels (height, width) or of blue, green, red (height, width, 3), eight bits each."""

MOST_PIXELS = 80_000_000
"""An A3 page of 600 dpi has 70 million."""

_PNG = b"\x89PNG\r\n\x1a\n"
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis", b"avif"})
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PNG_CHANNELS = {0: 1, 2: 3, 3: 3, 4: 2, 6: 4}


class Kind(StrEnum):
    """Formats that are read; the value is the media type."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    TIFF = "image/tiff"


@dataclass(frozen=True)
class Header:
    """What a file says of itself before it is decoded."""

    kind: Kind
    width: int
    height: int
    channels: int


def read_header(content: bytes) -> Header:
    """Return kind and size of a picture without decoding it.

    Raises:
        PictureUnreadable: It is empty, of another kind, or its header is broken.
    """
    if not content:
        raise PictureUnreadable("empty")
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        raise PictureUnreadable("heic")
    try:
        if content.startswith(b"\xff\xd8\xff"):
            return _jpeg_header(content)
        if content.startswith(_PNG):
            return _png_header(content)
        if content[:4] in (b"II*\x00", b"MM\x00*"):
            return _tiff_header(content)
    except (struct.error, IndexError, KeyError, ValueError) as error:
        raise PictureUnreadable("damaged") from error
    raise PictureUnreadable("kind")


def decode(content: bytes, *, colour: bool = False, most_pixels: int = MOST_PIXELS) -> Pixels:
    """Return the pixels of a picture, grey unless `colour`. Turns that a camera noted are not applied.

    Raises:
        PictureUnreadable: It is no picture, is damaged, or its end is missing.
        PictureTooLarge: It has more than `most_pixels`.
    """
    header = read_header(content)
    _require_size(header, most_pixels)
    _require_whole(content, header)
    mode = cv2.IMREAD_COLOR if colour else cv2.IMREAD_GRAYSCALE
    try:
        pixels = cv2.imdecode(np.frombuffer(content, np.uint8), mode | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error as error:
        raise PictureUnreadable("damaged") from error
    if pixels is None or pixels.shape[:2] != (header.height, header.width):
        raise PictureUnreadable("damaged")
    return pixels


def grey_of(pixels: Pixels) -> Pixels:
    """Return the grey levels of a picture that may be in colour."""
    return pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)


def encode_jpeg(pixels: Pixels, quality: int) -> bytes:
    """Return a baseline JPEG; the same pixels give the same bytes."""
    done, content = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError("these pixels cannot be encoded")
    return content.tobytes()


def _require_size(header: Header, most_pixels: int) -> None:
    if header.width < 1 or header.height < 1:
        raise PictureUnreadable("damaged")
    if header.width * header.height > most_pixels:
        raise PictureTooLarge(header.width * header.height // 1_000_000, most_pixels // 1_000_000)


def _require_whole(content: bytes, header: Header) -> None:
    """Refuse what decoders forgive: they fill what is missing with grey and say nothing."""
    if header.kind is Kind.JPEG and b"\xff\xd9" not in content[-4096:]:
        raise PictureUnreadable("cut_off")
    if header.kind is Kind.PNG:
        names = [name for name, _data in _png_chunks(content)]
        if not names or names[-1] != b"IEND":
            raise PictureUnreadable("cut_off")


def _jpeg_header(content: bytes) -> Header:
    at = 2
    while True:
        if content[at] != 0xFF:
            raise ValueError("no marker where one must stand")
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _START_OF_FRAME:
            height, width, channels = struct.unpack(">HHB", content[at + 5 : at + 10])
            return Header(Kind.JPEG, width, height, channels)
        at += 2 + struct.unpack(">H", content[at + 2 : at + 4])[0]


def _png_header(content: bytes) -> Header:
    name, width, height, _depth, colour = struct.unpack(">4sIIBB", content[12:26])
    if name != b"IHDR":
        raise ValueError("the first chunk is not the header")
    return Header(Kind.PNG, width, height, _PNG_CHANNELS[colour])


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give the chunks whose check sum holds; a broken one raises, a missing end ends."""
    at = len(_PNG)
    while at + 12 <= len(content):
        (size,) = struct.unpack(">I", content[at : at + 4])
        body = content[at + 4 : at + 8 + size]
        check = content[at + 8 + size : at + 12 + size]
        if len(check) < 4:
            return
        if zlib.crc32(body).to_bytes(4, "big") != check:
            raise PictureUnreadable("damaged")
        yield body[:4], body[4:]
        at += 12 + size


def _tiff_header(content: bytes) -> Header:
    order = "<" if content[:2] == b"II" else ">"
    (at,) = struct.unpack(f"{order}I", content[4:8])
    (count,) = struct.unpack(f"{order}H", content[at : at + 2])
    found: dict[int, int] = {}
    for index in range(count):
        entry = content[at + 2 + 12 * index : at + 14 + 12 * index]
        tag, kind = struct.unpack(f"{order}HH", entry[:4])
        short = kind == 3
        (found[tag],) = struct.unpack(f"{order}H" if short else f"{order}I", entry[8 : 10 if short else 12])
    return Header(Kind.TIFF, found[256], found[257], found.get(277, 1))
