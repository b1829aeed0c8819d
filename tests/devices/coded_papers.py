"""Papers with a bar code, and the bar codes read back from a paper: tells which one came out of a printer."""

from io import BytesIO

import pypdfium2
import zxingcpp
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk_app.printing.codes import code128, draw_code128


def coded(*numbers: str) -> bytes:
    """Return a PDF of A4 pages, each with the bar code of one number, drawn as on a receipt."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1)
    for number in numbers:
        draw_code128(canvas, code128(number), x=20 * mm, y=250 * mm, height=11 * mm)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def codes_on(pdf: bytes, dpi: float = 203) -> tuple[str, ...]:
    """Return the text of the code on each page, as a cheap hand scanner sees it; "" for none."""
    with pypdfium2.PdfDocument(pdf) as document:
        pictures = [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]
    read = [zxingcpp.read_barcodes(picture) for picture in pictures]
    return tuple(codes[0].text if codes else "" for codes in read)
