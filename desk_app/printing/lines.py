"""Ruled lines: a label, a value, a place to sign and the caption under the rule."""

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus.flowables import Flowable

from desk_app.printing.blocks import Line, Pair, Signed, Words
from desk_app.printing.contents import PLACEHOLDER
from desk_app.printing.styles import BODY, CAPTION, CONTENT_WIDTH, RULE
from desk_app.printing.typeset import Cell, Command, Setter, gap, table

SIGN_WIDTH = 46 * mm
GAP_WIDTH = 5 * mm
LABEL_LIMIT = 84 * mm
INLINE_LIMIT = 50 * mm
BLANK_HEIGHT = 13.0


@dataclass(frozen=True)
class _Widths:
    label: float
    value: float
    sign: float

    @property
    def columns(self) -> list[float]:
        return [self.label, self.value, GAP_WIDTH if self.sign else 0.01, self.sign or 0.01]


def set_line(line: Line, setter: Setter) -> list[Flowable]:
    """Set a ruled line. A value too long to stand beside the signature gets the whole width above it."""
    widths = _widths(line, setter)
    if line.value and line.sign and setter.width_of_value(line.value) > widths.value:
        label = Line(block="line", label=line.label, value=line.value)
        below = Line(block="line", sign=line.sign, caption=line.caption)
        return [*set_line(label, setter), *_signature_below(below, setter)]
    label_cell, _ = _label(line, setter)
    value_cell = setter.named(line.value) if line.value else []
    sign_cell = setter.named(line.sign, CAPTION) if line.sign else []
    rows: list[list[Cell]] = [
        [label_cell, value_cell or [gap(BLANK_HEIGHT)], [], sign_cell or [gap(BLANK_HEIGHT)]]
    ]
    commands = _rules(line)
    if line.caption:
        rows.append(_caption(line, widths, setter))
        start = 1 if line.value else 3
        commands += [("SPAN", (start, 1), (3, 1)), ("TOPPADDING", (0, 1), (-1, 1), 1.5)]
    return [gap(3), table(rows, widths.columns, *commands)]


def set_pair(pair: Pair, setter: Setter) -> list[Flowable]:
    """Set two ruled blanks with a slash between them."""
    half = 56 * mm
    slash = setter.value(" / ")
    first = [_blank(pair.left, setter), slash, _blank(pair.right, setter), []]
    captions = [_small(pair.left.caption, half, setter), [], _small(pair.right.caption, half, setter), []]
    rest = CONTENT_WIDTH - 2 * half - 2 * GAP_WIDTH
    ruled = [("LINEBELOW", (column, 0), (column, 0), 0.5, RULE) for column in (0, 2)]
    return [gap(4), table([first, captions], [half, 2 * GAP_WIDTH, half, rest], *ruled, *_CENTRED_SLASH)]


_CENTRED_SLASH: tuple[Command, ...] = (
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("LEFTPADDING", (1, 0), (1, 0), 4.2 * mm),
    ("TOPPADDING", (0, 1), (-1, 1), 1.5),
)


def _blank(signed: Signed, setter: Setter) -> Cell:
    return setter.named(signed.name) or [gap(BLANK_HEIGHT)]


def _widths(line: Line, setter: Setter) -> _Widths:
    sign = SIGN_WIDTH if line.sign else 0.0
    _, needed = _label(line, setter)
    label = min(needed + 3 * mm, LABEL_LIMIT) if line.label else needed
    if line.sign and not line.value:
        return _Widths(CONTENT_WIDTH - sign - 2 * GAP_WIDTH, GAP_WIDTH, sign)
    taken = label + (sign + GAP_WIDTH if sign else 0.02)
    return _Widths(label, CONTENT_WIDTH - taken, sign)


def _label(line: Line, setter: Setter) -> tuple[Cell, float]:
    """Return the label and its width: all languages on one line where they are short."""
    words = line.label
    if words is None:
        return [], 0.01
    width = setter.width_inline(words, BODY)
    if width < INLINE_LIMIT and not PLACEHOLDER.search(words.kk or ""):
        return setter.inline(words, BODY), width
    return setter.words(words, BODY), setter.width_of_words(words, BODY)


def _rules(line: Line) -> list[Command]:
    ruled = [1] if line.value or not line.sign else []
    ruled += [3] if line.sign else []
    return [
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        *(("LINEBELOW", (column, 0), (column, 0), 0.5, RULE) for column in ruled),
    ]


def _caption(line: Line, widths: _Widths, setter: Setter) -> list[Cell]:
    if not line.value:
        return [[], [], [], _small(line.caption, widths.sign, setter)]
    return [[], _small(line.caption, CONTENT_WIDTH - widths.label, setter), [], []]


def _small(words: Words | None, room: float, setter: Setter) -> Cell:
    """Return the caption, its languages on one line where there is room for all of them."""
    if words is None:
        return []
    fits = setter.width_inline(words, CAPTION) < room
    return setter.inline(words, CAPTION) if fits else setter.words(words, CAPTION)


def _signature_below(line: Line, setter: Setter) -> list[Flowable]:
    sign = setter.named(line.sign, CAPTION) if line.sign else []
    captions = _small(line.caption, CONTENT_WIDTH - SIGN_WIDTH - GAP_WIDTH, setter)
    rows = [[captions, [], sign or [gap(BLANK_HEIGHT)]]]
    widths = [CONTENT_WIDTH - SIGN_WIDTH - GAP_WIDTH, GAP_WIDTH, SIGN_WIDTH]
    return [table(rows, widths, ("LINEBELOW", (2, 0), (2, 0), 0.5, RULE))]
