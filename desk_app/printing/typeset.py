"""Words and values set as paragraphs: one below the other in the languages of the paper, largest first."""

from dataclasses import dataclass
from math import ceil
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph, Spacer
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table, TableStyle

from desk_app.domain.paper_content import Row, Value
from desk_app.printing.blocks import Words
from desk_app.printing.filling import Filling
from desk_app.printing.fonts import MEDIUM, REGULAR
from desk_app.printing.styles import CONTENT_WIDTH, UNDER, VALUE, Role

Cell = list[Flowable]
Command = tuple[Any, ...]


@dataclass(frozen=True)
class Setter:
    """Sets the words and values of one paper. Every method returns paragraphs, top to bottom."""

    filling: Filling
    rows_of: dict[str, tuple[Row, ...]]

    def words(self, words: Words, role: Role, *, after: str = "", **style: object) -> Cell:
        """Set a text in each printed language, a wording that repeats only once; `after` ends the first."""
        seen: dict[str, int] = {}
        for level, language in enumerate(self.filling.languages):
            # A value is a little heavier than the text around it, never lighter.
            face = MEDIUM if role.faces[level] == REGULAR else role.faces[level]
            seen.setdefault(self.filling.markup(words, language, face=face), level)
        ends = [f" {escape(after)}" if after and not level else "" for level in seen.values()]
        return [
            Paragraph(text + end, role.style(level, **style))
            for (text, level), end in zip(seen.items(), ends, strict=True)
        ]

    def balanced(self, words: Words, role: Role) -> Cell:
        """Set a text like `words`, its lines about equally long instead of one word left over."""
        paragraphs: Cell = []
        for level, language in enumerate(self.filling.languages):
            plain, style = self.filling.sentence(words, language), role.style(level)
            width = stringWidth(plain, style.fontName, style.fontSize)
            lines = ceil(width / CONTENT_WIDTH)
            indent = max(CONTENT_WIDTH - 1.15 * width / lines, 0) if lines > 1 else 0
            text = self.filling.markup(words, language, face=style.fontName)
            paragraphs.append(Paragraph(text, role.style(level, rightIndent=indent)))
        return paragraphs

    def inline(self, words: Words, role: Role) -> Cell:
        """Set a text in each printed language on one line, a stroke between two of them."""
        parts: dict[str, str] = {}
        for level, language in enumerate(self.filling.languages):
            style = role.style(level)
            text = self.filling.markup(words, language)
            look = f'<font size="{style.fontSize}" color="{style.textColor.hexval()}">{text}</font>'
            parts.setdefault(text, look)
        return [Paragraph(" / ".join(parts.values()), role.style(0))]

    def value(self, value: Value, role: Role = VALUE) -> Cell:
        """Set a value: one paragraph where it reads the same everywhere, none where it is empty."""
        texts = self.filling.wordings(value)
        return [Paragraph(escape(text), role.style(level)) for level, text in enumerate(texts)]

    def named(self, name: str, role: Role = VALUE) -> Cell:
        """Set the value called `name`."""
        return self.value(self.filling.values[name], role)

    def with_under(self, row: Row, column: str, under: tuple[str, ...], role: Role) -> Cell:
        """Set one column of a row and, small below it, the columns that belong to it."""
        parts = (" / ".join(self.filling.wordings(row[name])) for name in under)
        small = " · ".join(part for part in parts if part)
        below = [Paragraph(escape(small), UNDER.style(1))] if small else []
        return [*self.value(row[column], role), *below]

    def width_of_words(self, words: Words, role: Role) -> float:
        """Return the width in points the words need on one line, whatever the language."""
        return max(
            stringWidth(self.filling.sentence(words, language), style.fontName, style.fontSize)
            for level, language in enumerate(self.filling.languages)
            for style in (role.style(level),)
        )

    def width_inline(self, words: Words, role: Role) -> float:
        """Return the width in points `inline` needs at most."""
        texts = dict.fromkeys(words.text(language) for language in self.filling.languages)
        return stringWidth(" / ".join(texts), role.faces[0], role.sizes[0])

    def width_of_value(self, name: str, role: Role = VALUE) -> float:
        """Return the width in points the value needs on one line, 0 where it is empty."""
        widths = [
            stringWidth(text, role.faces[level], role.sizes[level])
            for level, text in enumerate(self.filling.of(name))
        ]
        return max(widths, default=0.0)


def table(rows: list[list[Cell]], widths: list[float], *commands: Command, repeat: int = 0) -> Table:
    """Build a table without padding at its sides; it breaks between rows."""
    bare: list[Command] = [
        # Without this, Table asks for Helvetica even in cells that hold paragraphs only.
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    style = TableStyle([*bare, *commands])
    return Table(rows, colWidths=widths, style=style, repeatRows=repeat, hAlign="LEFT")


def gap(points: float) -> Spacer:
    """Return empty space, dropped at the top of a page."""
    return Spacer(1, points)
