"""Code 128 and QR drawn as vectors, with their quiet zones, on white."""

from dataclasses import dataclass
from functools import lru_cache

import segno
from barcode import Code128  # type: ignore[import-untyped]  # python-barcode ships no types
from reportlab.lib.colors import black, white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

MODULE = 0.33 * mm
QUIET_MODULES = 10
QR_SIDE = 20 * mm
QR_QUIET_MODULES = 4


@dataclass(frozen=True)
class Bars:
    """The dark bars of a code as (start, width) in modules, and the width of the whole in modules."""

    bars: tuple[tuple[int, int], ...]
    modules: int

    @property
    def width(self) -> float:
        """Width in points with both quiet zones."""
        return (self.modules + 2 * QUIET_MODULES) * MODULE


@lru_cache(maxsize=64)
def code128(number: str) -> Bars:
    """Encode `number` (ASCII) as Code 128."""
    [pattern] = Code128(number).build()
    return Bars(tuple(_runs(pattern)), len(pattern))


@lru_cache(maxsize=64)
def qr_rows(text: str) -> tuple[str, ...]:
    """Encode `text` as a QR code of error level M: one string of 0 and 1 for each row."""
    code = segno.make_qr(text, error="m", boost_error=False)
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.matrix)


def draw_code128(canvas: Canvas, bars: Bars, *, x: float, y: float, height: float) -> None:
    """Draw the bars; (x, y) is the lower left corner of the left quiet zone."""
    canvas.setFillColor(white)
    canvas.rect(x, y, bars.width, height, stroke=0, fill=1)
    path = canvas.beginPath()
    for start, width in bars.bars:
        path.rect(x + (QUIET_MODULES + start) * MODULE, y, width * MODULE, height)
    _fill_black(canvas, path)


def draw_qr(canvas: Canvas, rows: tuple[str, ...], *, x: float, y: float) -> None:
    """Draw the symbol 20 mm wide; (x, y) is its lower left corner, the quiet zone lies outside."""
    side = QR_SIDE / len(rows)
    quiet = QR_QUIET_MODULES * side
    canvas.setFillColor(white)
    canvas.rect(x - quiet, y - quiet, QR_SIDE + 2 * quiet, QR_SIDE + 2 * quiet, stroke=0, fill=1)
    path = canvas.beginPath()
    for index, row in enumerate(rows):
        bottom = y + QR_SIDE - (index + 1) * side
        for start, width in _runs(row):
            path.rect(x + start * side, bottom, width * side, side)
    _fill_black(canvas, path)


def _fill_black(canvas: Canvas, path: PDFPathObject) -> None:
    """Fill one path for the whole code: rectangles filled one by one leave light seams on a screen."""
    canvas.setFillColor(black)
    canvas.drawPath(path, stroke=0, fill=1)


def _runs(pattern: str) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for index, cell in enumerate(pattern):
        if cell == "0":
            continue
        if runs and sum(runs[-1]) == index:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((index, 1))
    return runs
