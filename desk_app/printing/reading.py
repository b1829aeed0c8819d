"""Finished pages looked at: as a picture for a preview, as text for a search."""

from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]  # pypdfium2 ships no types

POINTS_PER_INCH = 72


@dataclass(frozen=True)
class Picture:
    """One page as pixels, four bytes each in the order B, G, R, unused (QImage.Format_RGB32).

    stride: bytes from one row to the next. pages: how many pages the paper has.
    """

    pixels: bytes
    width: int
    height: int
    stride: int
    pages: int


def raster(pdf: bytes, *, page: int, dpi: float) -> Picture:
    """Draw one page (counted from 0) on white. Raises IndexError for a page that is not there."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = len(document)
        if not 0 <= page < pages:
            raise IndexError(page)
        bitmap = document[page].render(scale=dpi / POINTS_PER_INCH, prefer_bgrx=True, rev_byteorder=False)
        return Picture(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, pages)


def text(pdf: bytes) -> str:
    """Return the text of all pages in reading order, one form feed between two pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\f".join(page.get_textpage().get_text_bounded() for page in document)
