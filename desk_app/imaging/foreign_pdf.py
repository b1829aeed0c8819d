"""A PDF that somebody brings: it is looked at, nothing in it is run, its bytes are kept as they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf

from desk_app.imaging.errors import PdfRefused

_MOST_OBJECTS = 500_000
_ACTS = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition", "/RichMediaExecute"})


@dataclass(frozen=True)
class PdfFacts:
    """What is known of a PDF that may be taken. A signed one must never be rewritten or merged."""

    pages: int
    signed: bool


def inspect_pdf(content: bytes) -> PdfFacts:
    """Return the facts of a PDF.

    Raises:
        PdfRefused: It is damaged, locked, empty of pages, or holds what acts or hides.
    """
    try:
        with pikepdf.open(BytesIO(content), suppress_warnings=True) as pdf:
            return _facts(pdf)
    except pikepdf.PasswordError as error:
        raise PdfRefused("locked") from error
    except (pikepdf.PdfError, ValueError, RecursionError) as error:
        raise PdfRefused("damaged") from error


def _facts(pdf: pikepdf.Pdf) -> PdfFacts:
    if len(pdf.objects) > _MOST_OBJECTS:
        raise PdfRefused("damaged")
    if any(_acts(thing) for thing in _dictionaries(pdf)):
        raise PdfRefused("active")
    if not len(pdf.pages):
        raise PdfRefused("no_pages")
    return PdfFacts(len(pdf.pages), signed=any(_signs(thing) for thing in _dictionaries(pdf)))


def _dictionaries(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Give every dictionary of the file, also those inside others: acts hide in annotations."""
    for thing in pdf.objects:
        yield from _inside(thing, 0)


def _inside(thing: Any, depth: int) -> Iterator[Any]:
    if depth > 12:
        return
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        yield thing
        for _key, value in thing.items():
            if isinstance(value, pikepdf.Object) and not value.is_indirect:
                yield from _inside(value, depth + 1)
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            if isinstance(value, pikepdf.Object) and not value.is_indirect:
                yield from _inside(value, depth + 1)


def _acts(thing: Any) -> bool:
    """Say whether a dictionary is a script or an act, or names a file inside the PDF."""
    return str(thing.get("/S", "")) in _ACTS or any(
        key in thing for key in ("/JS", "/EmbeddedFiles", "/EF", "/XFA")
    )


def _signs(thing: Any) -> bool:
    return str(thing.get("/FT", "")) == "/Sig" and "/V" in thing
