"""The look of a paper: sizes, colours, distances. One accent rule, hairlines elsewhere, no boxes."""

from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from desk_app.printing.fonts import BOLD, MEDIUM, REGULAR, SEMIBOLD

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN_SIDE = 20 * mm
MARGIN_TOP = 15 * mm
MARGIN_BOTTOM = 19 * mm
CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDE

ACCENT = HexColor(0x0F4C5C)
INK = HexColor(0x14181C)
SOFT = HexColor(0x414B55)
FAINT = HexColor(0x59646E)
HAIRLINE = HexColor(0xB9C2C9)
RULE = HexColor(0x7C8892)
WASH = HexColor(0xF1F5F6)
WATERMARK = Color(0.06, 0.30, 0.36, alpha=0.09)


@dataclass(frozen=True)
class Role:
    """How one kind of text is set in the first, second and third language of a paper.

    leading: distance of lines in sizes. between: points between two languages.
    """

    faces: tuple[str, str, str]
    sizes: tuple[float, float, float]
    leading: float = 1.32
    between: float = 0.8

    def style(self, level: int, **more: Any) -> ParagraphStyle:
        """Return the paragraph style of the language at `level`, 0 being the largest."""
        size = self.sizes[level]
        return ParagraphStyle(
            f"{self.faces[level]}-{size}-{level}",
            fontName=self.faces[level],
            fontSize=size,
            leading=size * self.leading,
            textColor=(INK, SOFT, FAINT)[level],
            splitLongWords=1,
            **{"spaceBefore": self.between if level else 0, **more},
        )


TITLE = Role((BOLD, MEDIUM, REGULAR), (13.4, 10.8, 9), leading=1.25)
LONG_TITLE = Role((BOLD, MEDIUM, REGULAR), (11, 9.4, 8.6), leading=1.25)
HEADING = Role((SEMIBOLD, REGULAR, REGULAR), (9.8, 8.8, 8.2))
BODY = Role((REGULAR, REGULAR, REGULAR), (9.6, 8.7, 8.1), leading=1.3, between=2)
NOTE = Role((REGULAR, REGULAR, REGULAR), (8.6, 8, 7.6))
LABEL = Role((REGULAR, REGULAR, REGULAR), (8.8, 8, 7.5), leading=1.25)
CAPTION = Role((REGULAR, REGULAR, REGULAR), (7.6, 7.2, 6.9), leading=1.18)
VALUE = Role((MEDIUM, REGULAR, REGULAR), (9.8, 8.8, 8.2), leading=1.26)
CELL = Role((MEDIUM, REGULAR, REGULAR), (9, 8.2, 7.7), leading=1.25)
UNDER = Role((REGULAR, REGULAR, REGULAR), (7.9, 7.9, 7.9), leading=1.25)
HEADER = Role((MEDIUM, REGULAR, REGULAR), (8.2, 7.4, 7), leading=1.2)
LARGE = Role((BOLD, MEDIUM, MEDIUM), (17, 12, 10), leading=1.2)
ANNEX = Role((REGULAR, REGULAR, REGULAR), (8, 7.4, 7), leading=1.25)


def soft(role: Role) -> Role:
    """Return the role without its emphasis."""
    return replace(role, faces=(REGULAR, REGULAR, REGULAR))
