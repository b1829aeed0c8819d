"""Colours, type and sizes of the window: three tables of colours, one style sheet, three sizes of type.

    theme.start(application)                  once: style, fonts, colours
    theme.use(ThemeName.DARK, scale=125)      later: every widget repaints
    theme.colours().accent, theme.px(8), theme.font(14, Weight.STRONG)

Pixels are those of the 100 % type scale; `px` turns them into pixels of the scale in use. Painted widgets
ask here whenever they paint and hear of a change by `QEvent.StyleChange`.
"""

import json
import re
from dataclasses import dataclass, fields
from enum import IntEnum, StrEnum
from functools import cache, lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desk_app import paths

FAMILY = "Golos Text"
SCALES = (100, 125, 150)
BODY = 14


class ThemeName(StrEnum):
    """The three colour tables."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Weight(IntEnum):
    """The weights the program uses; each is one font file."""

    PLAIN = 400
    MEDIUM = 500
    STRONG = 600


class Tone(StrEnum):
    """What a colour means. A state is always shown as icon, word and colour together."""

    GOOD = "good"
    ATTENTION = "attention"
    BAD = "bad"
    NOTE = "note"
    QUIET = "quiet"


@dataclass(frozen=True)
class Colours:
    """One colour table, `#RRGGBB`. Contrast of every pair in use is tested in `tests/ui/test_theme.py`."""

    page: str
    surface: str
    surface_soft: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus: str
    focus_gap: str
    selection: str
    good: str
    good_soft: str
    attention: str
    attention_soft: str
    bad: str
    bad_soft: str
    note: str
    note_soft: str
    quiet: str
    quiet_soft: str
    side: str
    side_raised: str
    side_line: str
    side_text: str
    side_muted: str
    side_accent: str
    side_good: str
    side_attention: str
    side_bad: str
    demo: str
    on_demo: str

    def tone(self, tone: Tone) -> str:
        """Return the colour of words and icons of this meaning."""
        return str(getattr(self, tone.value))

    def tone_soft(self, tone: Tone) -> str:
        """Return the background that goes with `tone`."""
        return str(getattr(self, f"{tone.value}_soft"))


@dataclass(frozen=True)
class _InUse:
    name: ThemeName
    scale: int


_in_use = _InUse(ThemeName.LIGHT, 100)


@cache
def table(name: ThemeName) -> Colours:
    """Return the colour table of this name, read from `resources/styles`."""
    text = (paths.resources() / "styles" / f"{name.value}.json").read_text(encoding="utf-8")
    return Colours(**json.loads(text))


def start(application: QApplication, name: ThemeName = ThemeName.LIGHT, scale: int = 100) -> None:
    """Load the fonts and dress the application. Called once, before the first widget is made."""
    for file in sorted((paths.resources() / "fonts").glob("GolosText-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setStyle("Fusion")
    use(name, scale=scale)


def use(name: ThemeName, *, scale: int) -> None:
    """Change colours and type scale (100, 125 or 150 percent) of every widget at once."""
    global _in_use
    if scale not in SCALES:
        raise ValueError(f"no such type scale: {scale}")
    _in_use = _InUse(name, scale)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setFont(font(BODY))
        application.setPalette(_palette(table(name)))
        application.setStyleSheet(style_sheet(name, scale))


def name() -> ThemeName:
    """Return the name of the colours in use."""
    return _in_use.name


def scale() -> int:
    """Return the type scale in use, in percent."""
    return _in_use.scale


def colours() -> Colours:
    """Return the colours in use."""
    return table(_in_use.name)


def px(pixels: float) -> int:
    """Return `pixels` of the 100 % scale in pixels of the scale in use."""
    return round(pixels * _in_use.scale / 100)


def font(size: int = BODY, weight: Weight = Weight.PLAIN) -> QFont:
    """Return the font of this size (pixels at 100 %) and weight at the scale in use."""
    return QFont(_font(px(size), weight))


@lru_cache(maxsize=64)
def _font(pixels: int, weight: Weight) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(int(weight)))
    # Without hinting text has the same width on every machine, so screens can be compared byte by byte.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def style_sheet(name: ThemeName, scale: int) -> str:
    """Return the style sheet with colours and sizes filled in.

    `@word` is a colour; `@n(12)` is 12 pixels at this scale; `@m(12)` is one pixel less than `@n(12)`,
    so that a border of two pixels does not move the text.
    """
    text = (paths.resources() / "styles" / "desk.qss").read_text(encoding="utf-8")
    text = re.sub(r"@n\((\d+)\)", lambda found: str(round(int(found[1]) * scale / 100)), text)
    text = re.sub(r"@m\((\d+)\)", lambda found: str(round(int(found[1]) * scale / 100) - 1), text)
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    chosen = table(name)
    return re.sub(r"@(\w+)", lambda found: str(getattr(chosen, found[1])), text)


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in {
        role.Window: chosen.page,
        role.WindowText: chosen.text,
        role.Base: chosen.surface,
        role.AlternateBase: chosen.surface_soft,
        role.Text: chosen.text,
        role.Button: chosen.surface,
        role.ButtonText: chosen.text,
        role.Highlight: chosen.selection,
        role.HighlightedText: chosen.text,
        role.PlaceholderText: chosen.muted,
        role.ToolTipBase: chosen.text,
        role.ToolTipText: chosen.surface,
        role.Link: chosen.accent,
    }.items():
        palette.setColor(target, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, QColor(chosen.muted))
    return palette


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours after WCAG 2.2, from 1 (same) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


COLOUR_NAMES = tuple(field.name for field in fields(Colours))
"""Names a style sheet may use after `@`."""
