"""What stands on every page around the form: band with the codes, foot line, page numbers, watermark."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from desk_app.printing.codes import MODULE, QR_SIDE, QUIET_MODULES, Bars, draw_code128, draw_qr
from desk_app.printing.fonts import BOLD, REGULAR, SEMIBOLD
from desk_app.printing.styles import (
    ACCENT,
    CONTENT_WIDTH,
    FAINT,
    HAIRLINE,
    INK,
    MARGIN_BOTTOM,
    MARGIN_SIDE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    WATERMARK,
)

_BARS_HEIGHT = 11 * mm
_CODE_GAP = 3 * mm
_FOOT_SIZE = 7


class Band(Flowable):
    """The top of the first page: QR, bars with the number under them, annex at the right, accent rule."""

    def __init__(
        self, *, number: str | None, number_label: str, bars: Bars | None, qr: tuple[str, ...] | None,
        annex: list[Flowable],
    ) -> None:  # fmt: skip
        super().__init__()
        self._number = number
        self._label = number_label
        self._bars = bars
        self._qr = qr
        self._annex = annex

    def _codes_width(self) -> float:
        qr = QR_SIDE + _CODE_GAP if self._qr else 0.0
        bars = self._bars.width + _CODE_GAP if self._bars else 0.0
        return qr + bars

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size: as high as the codes or the annex, whichever is higher, and the rule."""
        room = width - self._codes_width()
        self._sizes = [part.wrap(room, height)[1] for part in self._annex]
        content = max(sum(self._sizes), QR_SIDE if self._codes_width() else 0)
        self.width, self.height = width, content + 5 * mm
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the origin of the flowable."""
        canvas: Canvas = self.canv
        top, x = self.height, 0.0
        if self._qr:
            draw_qr(canvas, self._qr, x=x, y=top - QR_SIDE)
            x += QR_SIDE + _CODE_GAP
        if self._bars:
            self._draw_number(canvas, x, top)
        for part, height in zip(self._annex, self._sizes, strict=True):
            top -= height
            part.drawOn(canvas, self._codes_width(), top)
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1.4)
        canvas.line(0, 0.5 * mm, self.width, 0.5 * mm)

    def _draw_number(self, canvas: Canvas, x: float, top: float) -> None:
        assert self._bars is not None
        assert self._number is not None
        draw_code128(canvas, self._bars, x=x, y=top - _BARS_HEIGHT, height=_BARS_HEIGHT)
        canvas.setFillColor(INK)
        canvas.setFont(SEMIBOLD, 11)
        x += QUIET_MODULES * MODULE
        canvas.drawString(x, top - _BARS_HEIGHT - 4.6 * mm, self._number)
        canvas.setFillColor(FAINT)
        canvas.setFont(REGULAR, 7)
        canvas.drawString(x, top - _BARS_HEIGHT - 8.2 * mm, self._label)


@dataclass(frozen=True)
class Surround:
    """What is drawn around the form on each page.

    foot: lines at the lower left, top to bottom. number: repeated beside the page number.
    watermark: words across the page, or None.
    """

    foot: tuple[str, ...]
    number: str | None
    watermark: str | None

    def draw_under(self, canvas: Canvas) -> None:
        """Draw what lies under the form."""
        if not self.watermark:
            return
        canvas.saveState()
        canvas.setFillColor(WATERMARK)
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(52)
        canvas.setFont(BOLD, 84)
        canvas.drawCentredString(0, -28, self.watermark)
        canvas.restoreState()

    def draw_foot(self, canvas: Canvas, *, page: int, pages: int) -> None:
        """Draw the foot line with marks, number and page x/y."""
        y = MARGIN_BOTTOM - 4 * mm
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.4)
        canvas.line(MARGIN_SIDE, y + 3 * mm, MARGIN_SIDE + CONTENT_WIDTH, y + 3 * mm)
        canvas.setFillColor(FAINT)
        canvas.setFont(REGULAR, _FOOT_SIZE)
        for index, text in enumerate(self.foot):
            canvas.drawString(MARGIN_SIDE, y - index * _FOOT_SIZE * 1.2, text)
        corner = " · ".join(part for part in (self.number, f"{page}/{pages}" if pages > 1 else "") if part)
        width = stringWidth(corner, SEMIBOLD, _FOOT_SIZE + 1)
        canvas.setFont(SEMIBOLD, _FOOT_SIZE + 1)
        canvas.drawString(MARGIN_SIDE + CONTENT_WIDTH - width, y, corner)


class CountingCanvas(Canvas):
    """A canvas that keeps its pages back until their number is known, then draws each foot line."""

    def __init__(self, *args: Any, surround: Surround, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._surround = surround
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:
        """Keep the page back."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # of Canvas, left out of its stubs

    def save(self) -> None:
        """Draw the foot of every page and write the file."""
        for index, state in enumerate(self._kept, start=1):
            kept = self._kept
            self.__dict__.update(state)
            self._kept = kept
            self._surround.draw_foot(self, page=index, pages=len(kept))
            super().showPage()
        super().save()
