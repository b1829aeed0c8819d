"""Words and values set as paragraphs: one below the other in the languages of the paper, largest first."""

from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph, Spacer
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table, TableStyle

from desk_app.domain.paper_content import Row, Value
from desk_app.printing.blocks import Words
from desk_app.printing.filling import Filling, markup
from desk_app.printing.fonts import REGULAR
from desk_app.printing.styles import UNDER, VALUE, Role

Cell = list[Flowable]
Command = tuple[object, ...]


@dataclass(frozen=True)
class Setter:
    """Sets the words and values of one paper. Every method returns paragraphs, top to bottom."""

    filling: Filling
    rows_of: dict[str, tuple[Row, ...]]

    def words(self, words: Words, role: Role, **style: object) -> Cell:
        """Set a text in each printed language, a wording that repeats only once."""
        seen: dict[str, int] = {}
        for level, language in enumerate(self.filling.languages):
            seen.setdefault(self.filling.sentence(words, language), level)
        return [Paragraph(text, role.style(level, **style)) for text, level in seen.items()]

    def value(self, value: Value, role: Role = VALUE) -> Cell:
        """Set a value: one paragraph where it reads the same everywhere, none where it is empty."""
        texts = self.filling.wordings(value)
        return [Paragraph(markup(text), role.style(level)) for level, text in enumerate(texts)]

    def named(self, name: str, role: Role = VALUE) -> Cell:
        """Set the value called `name`."""
        return self.value(self.filling.values[name], role)

    def with_under(self, row: Row, column: str, under: tuple[str, ...], role: Role) -> Cell:
        """Set one column of a row and, small below it, the columns that belong to it."""
        small = [cell for name in under for cell in self.value(row[name], UNDER)]
        return [*self.value(row[column], role), *small]

    def width_of_words(self, words: Words, role: Role) -> float:
        """Return the width in points the words need on one line, whatever the language."""
        return max(
            stringWidth(self.filling.sentence(words, language, plain=True), style.fontName, style.fontSize)
            for level, language in enumerate(self.filling.languages)
            for style in (role.style(level),)
        )

    def width_of_value(self, name: str, role: Role = VALUE) -> float:
        """Return the width in points the value needs on one line, 0 where it is empty."""
        widths = [
            stringWidth(text, role.faces[level], role.sizes[level])
            for level, text in enumerate(self.filling.of(name))
        ]
        return max(widths, default=0.0)


def table(rows: list[list[Cell]], widths: list[float], *commands: Command, repeat: int = 0) -> Table:
    """Build a table without padding at its sides. A row taller than a page is split, never cut."""
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
    return Table(rows, colWidths=widths, style=style, repeatRows=repeat, splitInRow=1, hAlign="LEFT")


def gap(points: float) -> Spacer:
    """Return empty space, dropped at the top of a page."""
    return Spacer(1, points)
