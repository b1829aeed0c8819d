"""Golos Text for ReportLab: registered once per process, embedded and cut to the letters used."""

from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "GolosText-Regular"
MEDIUM = "GolosText-Medium"
SEMIBOLD = "GolosText-SemiBold"
BOLD = "GolosText-Bold"
FACES = (REGULAR, MEDIUM, SEMIBOLD, BOLD)
# Letters the font lacks and one of its own that looks the same: the text of the PDF keeps the letter written.
# U+02BB stands in every Uzbek name in Latin letters with o or g and a stroke.
_LOOKS_LIKE = {0x02BB: 0x2018, 0x02BD: 0x201B, 0x02B9: 0x2032}
NO_LETTER = "\u25a1"
"""Printed in place of a letter the font lacks: its own empty box. Left to itself ReportLab prints nothing."""
_registered: dict[str, TTFont] = {}


def register_fonts(folder: Path) -> None:
    """Make the four faces known to ReportLab and keep its own Helvetica, which has no Kazakh, out.

    Raises:
        reportlab.pdfbase.ttfonts.TTFError: A font file is missing or broken.
    """
    for face in FACES:
        _register(folder, face)
    rl_config.canvas_basefontname = REGULAR


def _register(folder: Path, face: str) -> None:
    if face not in _registered:
        font = _with_box(_with_look_alikes(TTFont(face, str(folder / f"{face}.ttf"))))
        pdfmetrics.registerFont(font)
        _registered[face] = font


def _with_box(font: TTFont) -> TTFont:
    """Give the box of the font, glyph 0, a letter of its own."""
    font.face.charToGlyph.setdefault(ord(NO_LETTER), 0)
    font.face.charWidths.setdefault(ord(NO_LETTER), font.face.defaultWidth)
    return font


def _with_look_alikes(font: TTFont) -> TTFont:
    for letter, alike in _LOOKS_LIKE.items():
        if letter not in font.face.charToGlyph and alike in font.face.charToGlyph:
            font.face.charToGlyph[letter] = font.face.charToGlyph[alike]
            font.face.charWidths[letter] = font.face.charWidths[alike]
    return font


def missing_letters(text: str, folder: Path) -> frozenset[str]:
    """Return the characters of `text` that the font has no shape for; the four faces have the same letters.

    The first call reads one file of `folder`, in about 2 ms.
    """
    _register(folder, REGULAR)
    return _missing(text)


def printable(text: str) -> str:
    """Return `text` with a box for every letter the font lacks. The fonts must have been registered."""
    missing = _missing(text)
    return "".join(NO_LETTER if letter in missing else letter for letter in text) if missing else text


def _missing(text: str) -> frozenset[str]:
    known = _registered[REGULAR].face.charToGlyph
    return frozenset(letter for letter in text if ord(letter) not in known and not letter.isspace())
