"""Each kind of block set as flowables."""

from functools import singledispatch

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, HRFlowable, KeepTogether
from reportlab.platypus.flowables import Flowable

from desk_app.printing import blocks
from desk_app.printing.blocks import Block
from desk_app.printing.lines import set_line, set_pair
from desk_app.printing.styles import (
    ACCENT,
    BODY,
    CAPTION,
    CELL,
    CONTENT_WIDTH,
    HAIRLINE,
    HEADER,
    HEADING,
    INK,
    LABEL,
    LARGE,
    LONG_TITLE,
    NOTE,
    RULE,
    TITLE,
    WASH,
    soft,
)
from desk_app.printing.typeset import Cell, Command, Setter, gap, table

LABEL_COLUMN = 63 * mm
NUMBER_COLUMN = 7 * mm
_STYLES = {"body": BODY, "lead": BODY, "heading": HEADING, "note": NOTE}
# A text that opens something moves to the next page rather than stand alone at the foot of this one.
_ROOM_BELOW = {"lead": 52 * mm, "heading": 28 * mm}


@singledispatch
def set_block(block: Block, setter: Setter) -> list[Flowable]:
    """Set one block. `annex` is not here: it stands in the band at the top of the first page."""
    raise TypeError(type(block).__name__)


@set_block.register
def _title(block: blocks.Title, setter: Setter) -> list[Flowable]:
    long = setter.width_of_words(block.text, TITLE) > 1.6 * CONTENT_WIDTH
    return [gap(7), *setter.balanced(block.text, LONG_TITLE if long else TITLE), gap(5)]


@set_block.register
def _paragraph(block: blocks.Paragraph, setter: Setter) -> list[Flowable]:
    below = _ROOM_BELOW.get(block.style)
    keep = [CondPageBreak(below)] if below else []
    return [*keep, gap(5), *setter.words(block.text, _STYLES[block.style]), gap(3)]


@set_block.register
def _fields(block: blocks.Fields, setter: Setter) -> list[Flowable]:
    rows = _field_rows(block.rows, setter)
    if not rows:
        return []
    hairlines: Command = ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIRLINE)
    top: Command = ("LINEABOVE", (0, 0), (-1, 0), 0.4, HAIRLINE)
    return [
        gap(4),
        table(rows, [LABEL_COLUMN, CONTENT_WIDTH - LABEL_COLUMN], hairlines, top, _LABEL_GAP),
        gap(4),
    ]


_LABEL_GAP: Command = ("RIGHTPADDING", (0, 0), (0, -1), 4 * mm)


def _field_rows(rows: tuple[blocks.FieldRow, ...], setter: Setter) -> list[list[Cell]]:
    shown = [row for row in rows if not (row.omit_if_empty and not setter.filling.of(row.name))]
    return [[setter.words(row.label, LABEL), setter.named(row.name) or [gap(15)]] for row in shown]


@set_block.register
def _line(block: blocks.Line, setter: Setter) -> list[Flowable]:
    return set_line(block, setter)


@set_block.register
def _pair(block: blocks.Pair, setter: Setter) -> list[Flowable]:
    return set_pair(block, setter)


_TIGHT: tuple[Command, ...] = (
    ("TOPPADDING", (0, 0), (-1, -1), 1.2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.4),
)


@set_block.register
def _listing(block: blocks.Listing, setter: Setter) -> list[Flowable]:
    rows = setter.rows_of[block.table]
    if not rows and block.omit_if_empty:
        return []
    entries: list[list[Cell]] = []
    for number, row in enumerate(rows, start=1):
        entries.append(
            [setter.value(f"{number})", soft(CELL)), setter.with_under(row, block.column, block.under, CELL)]
        )
    ruled: tuple[Command, ...] = ()
    if not entries:
        entries = [[setter.value("1)", soft(CELL)), [gap(15)]]]
        ruled = (("LINEBELOW", (1, 0), (1, 0), 0.5, RULE),)
    heading = setter.words(block.heading, HEADING)
    numbered = table(entries, [NUMBER_COLUMN, CONTENT_WIDTH - NUMBER_COLUMN], *_TIGHT, *ruled)
    return [gap(6), CondPageBreak(28 * mm), *heading, numbered, gap(4)]


@set_block.register
def _grid(block: blocks.Grid, setter: Setter) -> list[Flowable]:
    rows = setter.rows_of[block.table]
    if not rows and block.omit_if_empty:
        return []
    columns = _columns(block, setter)
    body = [
        [setter.with_under(row, column.name, column.under, CELL) for column in block.columns] for row in rows
    ] or [[setter.value("—", soft(CELL)) for _ in block.columns]]
    header = [setter.words(column.label, HEADER) for column in block.columns]
    if block.numbered:
        header = [setter.value("№", HEADER), *header]
        body = [[setter.value(str(no), soft(CELL)), *row] for no, row in enumerate(body, start=1)]
    heading = setter.words(block.heading, HEADING) if block.heading else []
    grid = table([header, *body], columns, *_GRID_LINES, repeat=1)
    return [gap(6), CondPageBreak(32 * mm), *heading, gap(2), grid, gap(5)]


_GRID_LINES: tuple[Command, ...] = (
    ("LINEABOVE", (0, 0), (-1, 0), 0.6, INK),
    ("LINEBELOW", (0, 0), (-1, 0), 0.6, INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.4, HAIRLINE),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("RIGHTPADDING", (0, 0), (-2, -1), 3 * mm),
)


def _columns(block: blocks.Grid, setter: Setter) -> list[float]:
    number = [NUMBER_COLUMN] if block.numbered else []
    width = CONTENT_WIDTH - sum(number)
    whole = sum(column.share for column in block.columns)
    return [*number, *(width * column.share / whole for column in block.columns)]


@set_block.register
def _choice(block: blocks.Choice, setter: Setter) -> list[Flowable]:
    [chosen] = setter.filling.of(block.name) or [""]
    rows: list[list[Cell]] = []
    for number, option in enumerate(block.options, start=1):
        taken = str(number) == chosen
        role = CELL if taken else soft(CELL)
        rows.append([[_Mark(taken=taken)], setter.value(f"{number})", role), setter.words(option, role)])
    widths = [6 * mm, 6 * mm, CONTENT_WIDTH - 12 * mm]
    return [gap(5), *setter.words(block.label, HEADING, after=chosen), table(rows, widths, *_TIGHT), gap(3)]


class _Mark(Flowable):
    """An empty or filled box, drawn: the font has no such signs."""

    def __init__(self, *, taken: bool) -> None:
        super().__init__()
        self._taken = taken

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return _MARK_SIDE, _MARK_SIDE + 2

    def draw(self) -> None:
        canvas: Canvas = self.canv
        canvas.setStrokeColor(INK)
        canvas.setFillColor(INK)
        canvas.setLineWidth(0.7)
        canvas.rect(0.4, 0, _MARK_SIDE - 0.8, _MARK_SIDE - 0.8, stroke=1, fill=0)
        if self._taken:
            canvas.rect(2, 1.6, _MARK_SIDE - 4, _MARK_SIDE - 4, stroke=0, fill=1)


_MARK_SIDE = 3.1 * mm


@set_block.register
def _highlight(block: blocks.Highlight, setter: Setter) -> list[Flowable]:
    main = [*setter.words(block.label, LABEL), gap(2), *(setter.named(block.name, LARGE) or [gap(20)])]
    beside: Cell = []
    for row in block.beside:
        beside += [*setter.words(row.label, LABEL), gap(2), *(setter.named(row.name) or [gap(12)])]
    return [
        gap(4),
        table([[main, beside]], [CONTENT_WIDTH * 0.5, CONTENT_WIDTH * 0.5], *_HIGHLIGHTED),
        gap(5),
    ]


_HIGHLIGHTED: tuple[Command, ...] = (
    ("BACKGROUND", (0, 0), (-1, -1), WASH),
    ("LINEBEFORE", (0, 0), (0, -1), 2.4, ACCENT),
    ("LEFTPADDING", (0, 0), (-1, -1), 5 * mm),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3 * mm),
    ("TOPPADDING", (0, 0), (-1, -1), 3 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3 * mm),
)


@set_block.register
def _stamp(block: blocks.Stamp, setter: Setter) -> list[Flowable]:
    width = CONTENT_WIDTH - 10 * mm
    fields = table(
        _field_rows(block.rows, setter), [LABEL_COLUMN, width - LABEL_COLUMN], _LABEL_GAP,
        ("LINEBELOW", (0, 0), (-1, -2), 0.4, HAIRLINE),
    )  # fmt: skip
    frame: tuple[Command, ...] = (
        ("BOX", (0, 0), (-1, -1), 1.2, ACCENT),
        ("LEFTPADDING", (0, 0), (-1, -1), 5 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 5 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 3 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2 * mm),
    )
    box = table([[[*setter.words(block.heading, HEADING), gap(3), fields]]], [CONTENT_WIDTH], *frame)
    return [gap(12), KeepTogether([box])]


@set_block.register
def _cut(block: blocks.Cut, setter: Setter) -> list[Flowable]:
    dashed = HRFlowable(width="100%", thickness=0.8, color=RULE, dash=(4, 3), spaceBefore=9, spaceAfter=1)
    return [dashed, *setter.words(block.text, CAPTION, alignment=1), gap(2)]


@set_block.register
def _together(block: blocks.Together, setter: Setter) -> list[Flowable]:
    parts = [part for inner in block.blocks for part in set_block(inner, setter)]
    # A conditional break inside would report itself as high as the page and push the block to the next one.
    return [KeepTogether([part for part in parts if not isinstance(part, CondPageBreak)])]
