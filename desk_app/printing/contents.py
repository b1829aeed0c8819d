"""What a template asks for (names of values and tables) and what it says (its words in print order)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desk_app.domain.localized import Language
from desk_app.printing.blocks import (
    Block,
    Choice,
    Fields,
    Grid,
    Highlight,
    Line,
    Listing,
    Pair,
    Stamp,
    Words,
    flat,
)

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True)
class Asked:
    """The names a template asks for: single values, and the columns of each table."""

    values: frozenset[str]
    tables: dict[str, frozenset[str]]


def asked(blocks: tuple[Block, ...]) -> Asked:
    """Collect every name the blocks ask for."""
    values: set[str] = set()
    tables: dict[str, frozenset[str]] = {}
    for block in flat(blocks):
        values.update(_named_values(block))
        for words in _words_of(block):
            values.update(PLACEHOLDER.findall(words.kk or words.ru or words.en or ""))
        if isinstance(block, Listing):
            tables[block.table] = frozenset({block.column, *block.under})
        elif isinstance(block, Grid):
            tables[block.table] = frozenset(
                name for column in block.columns for name in (column.name, *column.under)
            )
    return Asked(frozenset(values), tables)


def said(blocks: tuple[Block, ...], language: Language) -> Iterator[str]:
    """Yield the texts of one language in the order in which they are printed."""
    for block in flat(blocks):
        if isinstance(block, Choice):
            yield block.label.text(language)
            yield from (f"{no}) {option.text(language)}" for no, option in enumerate(block.options, start=1))
        elif isinstance(block, Pair):
            yield f"{block.left.caption.text(language)} / {block.right.caption.text(language)}"
        else:
            yield from (words.text(language) for words in _words_of(block))


def all_words(blocks: tuple[Block, ...]) -> Iterator[Words]:
    """Yield every text of the blocks, in print order."""
    for block in flat(blocks):
        yield from _words_of(block)


def _named_values(block: Block) -> Iterator[str]:
    if isinstance(block, Fields | Stamp):
        yield from (row.name for row in block.rows)
    elif isinstance(block, Line):
        yield from (name for name in (block.value, block.sign) if name)
    elif isinstance(block, Pair):
        yield from (block.left.name, block.right.name)
    elif isinstance(block, Choice):
        yield block.name
    elif isinstance(block, Highlight):
        yield from (block.name, *(row.name for row in block.beside))


def _words_of(block: Block) -> Iterator[Words]:
    own = (getattr(block, name, None) for name in ("text", "label", "caption", "heading"))
    yield from (words for words in own if words is not None)
    parts = [*getattr(block, "rows", ()), *getattr(block, "columns", ()), *_highlighted(block)]
    yield from (part.label for part in parts)
    if isinstance(block, Choice):
        yield from block.options
    elif isinstance(block, Pair):
        yield from (block.left.caption, block.right.caption)


def _highlighted(block: Block) -> tuple[object, ...]:
    return block.beside if isinstance(block, Highlight) else ()
