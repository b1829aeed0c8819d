"""The codes as a cheap hand scanner sees them: one bit a dot, 203 dots an inch."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from barcode import Code128
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk_app.printing.codes import MODULE, QR_SIDE, QUIET_MODULES, code128, draw_code128, draw_qr, qr_rows
from desk_app.printing.form_printer import FormPrinter
from desk_app.printing.template import TemplateShelf
from tests.printing.conftest import Run
from tests.printing.samples import NUMBER, QR, TEMPLATES, content

FORMS = [(form, days[-1]) for form, days in TemplateShelf(TEMPLATES).known_forms().items()]
NUMBERS = st.from_regex(r"[A-Z0-9]{3}-[0-9]{2}-[0-9]{2}-(?:[0-9]{6}|R[0-9]{5})-[A-Z0-9]", fullmatch=True)


def scanned(image: Image.Image) -> dict[str, str]:
    return {code.format.name: code.text for code in zxingcpp.read_barcodes(image)}


def dots(pdf: Path, poppler: Run) -> Image.Image:
    poppler("pdftoppm", "-r", "203", "-mono", "-f", "1", "-l", "1", pdf, pdf.with_suffix(""))
    [picture] = pdf.parent.glob(f"{pdf.stem}*.pbm")
    return Image.open(picture)


@pytest.mark.parametrize("practice", [False, True], ids=["real", "practice"])
@pytest.mark.parametrize(("form", "on"), FORMS, ids=[form for form, _ in FORMS])
def test_number_and_qr_are_read_back_from_the_paper(
    printer: FormPrinter, poppler: Run, tmp_path: Path, form: str, on: date, *, practice: bool
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(printer.render(content(printer, form, on, practice=practice)))
    assert scanned(dots(file, poppler)) == {"Code128": NUMBER, "QRCode": QR}


def _drawn(number: str, text: str) -> Image.Image:
    page = BytesIO()
    canvas = Canvas(page, pagesize=(130 * mm, 60 * mm))
    draw_code128(canvas, code128(number), x=5 * mm, y=40 * mm, height=11 * mm)
    draw_qr(canvas, qr_rows(text), x=10 * mm, y=10 * mm)
    canvas.save()
    image: Any = pypdfium2.PdfDocument(page.getvalue())[0].render(scale=203 / 72).to_pil()
    return image.convert("1", dither=Image.Dither.NONE)


@settings(max_examples=40)
@given(number=NUMBERS)
def test_every_number_is_read_back(number: str) -> None:
    text = f"QBD1|{number}|-|refusal"
    assert scanned(_drawn(number, text)) == {"Code128": number, "QRCode": text}


def test_every_bar_stands_where_the_standard_puts_it() -> None:
    """Readers forgive much; eight dots a module show a bar that is off by an eighth."""
    page = BytesIO()
    canvas = Canvas(page, pagesize=(130 * mm, 20 * mm))
    draw_code128(canvas, code128(NUMBER), x=0, y=0, height=20 * mm)
    canvas.save()
    image: Any = pypdfium2.PdfDocument(page.getvalue())[0].render(scale=8 / MODULE).to_pil()
    row = [image.convert("L").getpixel((8 * module + 4, 40)) < 128 for module in range(250)]
    [pattern] = Code128(NUMBER).build()
    drawn = "".join("1" if dark else "0" for dark in row)
    assert drawn == f"{'0' * QUIET_MODULES}{pattern}".ljust(250, "0")
    edges = [image.convert("L").getpixel((8 * QUIET_MODULES + dot, 40)) < 128 for dot in (-1, 0, 15, 16)]
    assert edges == [False, True, True, False]


def test_every_cell_of_the_qr_code_stands_in_its_place() -> None:
    rows = qr_rows(QR)
    page = BytesIO()
    canvas = Canvas(page, pagesize=(30 * mm, 30 * mm))
    draw_qr(canvas, rows, x=5 * mm, y=5 * mm)
    canvas.save()
    cell = QR_SIDE / len(rows)
    image: Any = pypdfium2.PdfDocument(page.getvalue())[0].render(scale=10 / cell).to_pil()
    grey = image.convert("L")
    start = 5 * mm * 10 / cell
    for at in (2, 7):
        dots = [start + 10 * index + at for index in range(len(rows))]
        drawn = [
            "".join("1" if grey.getpixel((round(x), round(y))) < 128 else "0" for x in dots) for y in dots
        ]
        assert tuple(drawn) == rows


def test_bars_are_wide_enough_and_the_symbol_is_20_mm() -> None:
    assert MODULE / mm >= 0.30
    assert QR_SIDE / mm == pytest.approx(20)
    assert code128(NUMBER).width / mm < 90


def test_two_numbers_have_different_bars() -> None:
    assert code128("ABC-01-26-000123-K") != code128("ABC-01-26-000124-K")
