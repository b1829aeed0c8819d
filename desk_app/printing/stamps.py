"""Marks put over finished pages: which copy it is, and that it is a reprint."""

from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]  # pypdfium2 ships no types
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desk_app.printing.fonts import BOLD
from desk_app.printing.styles import ACCENT, MARGIN_SIDE, PAGE_HEIGHT, PAGE_WIDTH

_SIZE = 9
_BASELINE = PAGE_HEIGHT - 9.5 * mm
_PAD = 2.2 * mm


class Stamps:
    """Stamps pages in the top margin, where no form prints.

    Args:
        copy_words: The words of a reprint, with `{no}` for its number.
    """

    def __init__(self, copy_words: str) -> None:
        self._copy_words = copy_words

    def stamp(self, pdf: bytes, *, copy: tuple[int, int] | None, reprint: int | None) -> bytes:
        """Return `pdf` with the marks on every page; the page contents under them stay as they are."""
        texts = [f"{copy[0]}/{copy[1]}"] if copy else []
        texts += [self._copy_words.format(no=reprint)] if reprint else []
        with pypdfium2.PdfDocument(pdf) as document, pypdfium2.PdfDocument(_marks_page(texts)) as marks:
            mark = marks.page_as_xobject(0, document)
            for page in document:
                page.insert_obj(mark.as_pageobject())
                page.gen_content()
            written = BytesIO()
            document.save(written)
        return written.getvalue()


def _marks_page(texts: list[str]) -> bytes:
    """Draw the marks on an empty page, from the right margin leftwards."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1)
    right = PAGE_WIDTH - MARGIN_SIDE
    for text in texts:
        width = stringWidth(text, BOLD, _SIZE) + 2 * _PAD
        canvas.setStrokeColor(ACCENT)
        canvas.setFillColor(ACCENT)
        canvas.setLineWidth(0.9)
        canvas.roundRect(right - width, _BASELINE - 1.9 * mm, width, 6 * mm, 1.2 * mm, stroke=1, fill=0)
        canvas.setFont(BOLD, _SIZE)
        canvas.drawString(right - width + _PAD, _BASELINE, text)
        right -= width + 2 * mm
    canvas.showPage()
    canvas.save()
    return written.getvalue()
