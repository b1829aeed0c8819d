"""The blocks a template is made of, as the file gives them. Layout reads them, nothing changes them."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass

from desk_app.domain.localized import Language, Origin

STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True, config=STRICT)
class Words:
    """One text in the languages of its template; `{name}` stands for a value.

    origin: only where it is not the template's own (a house line on an official form).
    """

    kk: str | None = None
    ru: str | None = None
    en: str | None = None
    origin: Origin | None = None

    def text(self, language: Language) -> str:
        """Return the text; the loader has seen to it that there is one in each language."""
        return {Language.KK: self.kk, Language.RU: self.ru, Language.EN: self.en}[language] or ""


@dataclass(frozen=True, config=STRICT)
class Annex:
    """The heading at the top right: of which Rules the form is an annex."""

    block: Literal["annex"]
    text: Words


@dataclass(frozen=True, config=STRICT)
class Title:
    """The name of the paper."""

    block: Literal["title"]
    text: Words


@dataclass(frozen=True, config=STRICT)
class Paragraph:
    """Running text. `lead` leads to the table that follows, `heading` opens a part, `note` is small."""

    block: Literal["paragraph"]
    text: Words
    style: Literal["body", "lead", "heading", "note"] = "body"


@dataclass(frozen=True, config=STRICT)
class FieldRow:
    """One label with one value. `omit_if_empty` leaves the row out where there is no value."""

    name: str
    label: Words
    omit_if_empty: bool = False


@dataclass(frozen=True, config=STRICT)
class Fields:
    """Labels in a column on the left, values on the right."""

    block: Literal["fields"]
    rows: tuple[FieldRow, ...]


@dataclass(frozen=True, config=STRICT)
class Line:
    """A ruled line: label, value, place for a signature, small caption under the rule. Each may be absent."""

    block: Literal["line"]
    label: Words | None = None
    value: str | None = None
    sign: str | None = None
    caption: Words | None = None


@dataclass(frozen=True, config=STRICT)
class Signed:
    """A ruled blank with its caption."""

    name: str
    caption: Words


@dataclass(frozen=True, config=STRICT)
class Pair:
    """Two ruled blanks side by side, a slash between them: signature / date."""

    block: Literal["pair"]
    left: Signed
    right: Signed


@dataclass(frozen=True, config=STRICT)
class Listing:
    """A numbered list of any length, `1) …;`. `under` names columns printed small below each entry."""

    block: Literal["list"]
    table: str
    heading: Words
    column: str = "name"
    under: tuple[str, ...] = ()
    omit_if_empty: bool = False


@dataclass(frozen=True, config=STRICT)
class Column:
    """One column of a table. `share` is its part of the width in percent."""

    name: str
    label: Words
    share: Annotated[int, Field(ge=3, le=100)]
    under: tuple[str, ...] = ()


@dataclass(frozen=True, config=STRICT)
class Grid:
    """A table whose header row repeats on every page."""

    block: Literal["table"]
    table: str
    columns: tuple[Column, ...]
    heading: Words | None = None
    numbered: bool = False
    omit_if_empty: bool = False


@dataclass(frozen=True, config=STRICT)
class Choice:
    """One of several printed answers; the value is the number of the answer, counted from 1."""

    block: Literal["choice"]
    name: str
    label: Words
    options: tuple[Words, ...]


@dataclass(frozen=True, config=STRICT)
class Highlight:
    """The one value a reader must not miss, printed large; `beside` it what belongs to it."""

    block: Literal["highlight"]
    name: str
    label: Words
    beside: tuple[FieldRow, ...] = ()


@dataclass(frozen=True, config=STRICT)
class Stamp:
    """A framed box of the office: heading and fields."""

    block: Literal["stamp"]
    heading: Words
    rows: tuple[FieldRow, ...]


@dataclass(frozen=True, config=STRICT)
class Cut:
    """A dashed line to cut along."""

    block: Literal["cut"]
    text: Words


@dataclass(frozen=True, config=STRICT)
class Whole:
    """The whole of another form, printed as part of this one (a copy of an application)."""

    block: Literal["form"]
    form: str


@dataclass(frozen=True, config=STRICT)
class Together:
    """Blocks that never stand on different pages (signatures)."""

    block: Literal["together"]
    blocks: tuple["Block", ...]


Block = Annotated[
    Annex
    | Title
    | Paragraph
    | Fields
    | Line
    | Pair
    | Listing
    | Grid
    | Choice
    | Highlight
    | Stamp
    | Cut
    | Whole
    | Together,
    Field(discriminator="block"),
]


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the blocks in print order, those inside `together` one by one."""
    for block in blocks:
        if isinstance(block, Together):
            yield from flat(block.blocks)
        else:
            yield block
