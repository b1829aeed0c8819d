"""Colours can be told apart; sizes follow the type scale."""

import re

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from desk_app import paths
from ui import theme
from ui.theme import Colours, ThemeName, Tone

TEXT, CONTROL = 4.5, 3.0


def text_pairs(colours: Colours) -> list[tuple[str, str]]:
    plain = [(word, back) for word in ("text", "muted") for back in ("page", "surface", "surface_soft")]
    plain += [("text", "accent_soft"), ("muted", "accent_soft"), ("text", "selection"), ("accent", "surface")]
    plain += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("accent", "accent_soft")]
    plain += [("accent", "bad_soft"), ("muted", "quiet_soft"), ("on_demo", "demo")]
    plain += [(tone.value, f"{tone.value}_soft") for tone in Tone]
    plain += [(tone.value, back) for tone in Tone for back in ("surface", "page")]
    # A chosen segment writes in the colour for accents on the colour of its tone.
    plain += [("on_accent", tone.value) for tone in Tone]
    plain += [("text", f"{tone.value}_soft") for tone in Tone] + [
        ("muted", f"{tone.value}_soft") for tone in Tone
    ]
    side = ("side_text", "side_muted", "side_accent", "side_good", "side_attention", "side_bad")
    plain += [(word, back) for word in side for back in ("side", "side_raised")]
    return [(getattr(colours, first), getattr(colours, second)) for first, second in plain]


def control_pairs(colours: Colours) -> list[tuple[str, str]]:
    names = [(edge, back) for edge in ("control", "focus", "bad") for back in ("surface", "page")]
    names += [("focus", "focus_gap"), ("control", "surface_soft"), ("focus", "bad_soft")]
    return [(getattr(colours, first), getattr(colours, second)) for first, second in names]


@pytest.mark.parametrize("name", ThemeName)
def test_every_text_can_be_read(name: ThemeName) -> None:
    weak = {pair for pair in text_pairs(theme.table(name)) if theme.contrast(*pair) < TEXT}
    assert not weak


@pytest.mark.parametrize("name", ThemeName)
def test_every_edge_and_focus_ring_can_be_seen(name: ThemeName) -> None:
    weak = {pair for pair in control_pairs(theme.table(name)) if theme.contrast(*pair) < CONTROL}
    assert not weak


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_the_style_sheet_knows_every_colour_it_names() -> None:
    text = (paths.resources() / "styles" / "desk.qss").read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    assert set(re.findall(r"@(\w+)", text)) - {"n", "m"} <= set(theme.COLOUR_NAMES)
    assert "@" not in theme.style_sheet(ThemeName.DARK, 150)


def test_sizes_follow_the_type_scale(application: QApplication) -> None:
    theme.use(ThemeName.LIGHT, scale=150)
    assert (theme.px(8), theme.font(14).pixelSize()) == (12, 21)
    assert application.font().pixelSize() == 21


def test_our_own_font_is_the_one_in_use(application: QApplication) -> None:
    assert QFontInfo(application.font()).family() == theme.FAMILY


def test_an_unknown_type_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="110"):
        theme.use(ThemeName.LIGHT, scale=110)
