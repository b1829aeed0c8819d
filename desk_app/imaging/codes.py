"""Codes on a page: the receipt of a visitor who comes back, separator sheets between papers in the feeder.

A code of somebody else does nothing: the number of a receipt carries a check character, a separator a sum.
"""

import zlib
from dataclasses import dataclass
from enum import StrEnum

import cv2
import zxingcpp

from desk_app.domain.numbering import scanned_number
from desk_app.imaging.picture import Pixels

SEPARATOR_PREFIX = "QBDS1"


class CodeKind(StrEnum):
    """Symbols that are looked for."""

    QR = "qr"
    CODE_128 = "code128"


_KINDS = {zxingcpp.BarcodeFormat.QRCode: CodeKind.QR, zxingcpp.BarcodeFormat.Code128: CodeKind.CODE_128}


@dataclass(frozen=True)
class PageCode:
    """One code on a page."""

    kind: CodeKind
    text: str

    @property
    def receipt(self) -> str | None:
        """Return the registration number if the code is that of one of our papers."""
        return scanned_number(self.text)

    @property
    def separator(self) -> str | None:
        """Return the id of the checklist line if the code is that of a separator sheet."""
        prefix, _, rest = self.text.partition("|")
        item, _, check = rest.rpartition("|")
        return item if prefix == SEPARATOR_PREFIX and item and check == _check(item) else None


def read_codes(grey: Pixels) -> tuple[PageCode, ...]:
    """Return the codes of a page; a code that stands there twice is named once.

    QR codes are looked for at half size first, which is fast; then everything at full size.
    """
    half = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return _found(half, "QRCode") or _found(grey, "QRCode,Code128")


def separator_text(item: str) -> str:
    """Return the text of the QR code of a separator sheet that opens a line of the checklist.

    Raises:
        ValueError: The id is empty or holds a bar.
    """
    if not item or "|" in item:
        raise ValueError("an id of a checklist line has letters and no bar")
    return f"{SEPARATOR_PREFIX}|{item}|{_check(item)}"


def _check(item: str) -> str:
    return f"{zlib.crc32(item.encode()):08x}"


def _found(grey: Pixels, formats: str) -> tuple[PageCode, ...]:
    wanted = zxingcpp.barcode_formats_from_str(formats)
    codes = zxingcpp.read_barcodes(grey, formats=wanted, try_invert=False)
    return tuple(dict.fromkeys(PageCode(_KINDS[code.format], code.text) for code in codes if code.valid))
