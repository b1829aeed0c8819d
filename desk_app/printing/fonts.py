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
_registered: dict[str, TTFont] = {}


def register_fonts(folder: Path) -> None:
    """Make the four faces known to ReportLab and keep its own Helvetica, which has no Kazakh, out.

    Raises:
        reportlab.pdfbase.ttfonts.TTFError: A font file is missing or broken.
    """
    for face in FACES:
        if face not in _registered:
            _registered[face] = TTFont(face, str(folder / f"{face}.ttf"))
            pdfmetrics.registerFont(_registered[face])
    rl_config.canvas_basefontname = REGULAR


def missing_letters(text: str) -> frozenset[str]:
    """Return the characters of `text` that the font has no shape for (they would print as a box).

    The fonts must have been registered.
    """
    known = _registered[REGULAR].face.charToGlyph
    return frozenset(letter for letter in text if ord(letter) not in known and not letter.isspace())
