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
_registered: dict[str, TTFont] = {}


def register_fonts(folder: Path) -> None:
    """Make the four faces known to ReportLab and keep its own Helvetica, which has no Kazakh, out.

    Raises:
        reportlab.pdfbase.ttfonts.TTFError: A font file is missing or broken.
    """
    for face in FACES:
        if face not in _registered:
            _registered[face] = _with_look_alikes(TTFont(face, str(folder / f"{face}.ttf")))
            pdfmetrics.registerFont(_registered[face])
    rl_config.canvas_basefontname = REGULAR


def _with_look_alikes(font: TTFont) -> TTFont:
    for letter, alike in _LOOKS_LIKE.items():
        if letter not in font.face.charToGlyph and alike in font.face.charToGlyph:
            font.face.charToGlyph[letter] = font.face.charToGlyph[alike]
            font.face.charWidths[letter] = font.face.charWidths[alike]
    return font


def missing_letters(text: str) -> frozenset[str]:
    """Return the characters of `text` that the font has no shape for (they would print as nothing).

    The fonts must have been registered.
    """
    known = _registered[REGULAR].face.charToGlyph
    return frozenset(letter for letter in text if ord(letter) not in known and not letter.isspace())
