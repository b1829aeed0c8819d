"""What a clerk likes at this desk is kept, and nothing unreadable stops the start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from desk_app.domain.localized import Language
from ui.preferences import Preferences
from ui.theme import ThemeName


def test_preferences_are_kept(tmp_path: Path) -> None:
    chosen = Preferences(tmp_path)
    assert (chosen.language, chosen.theme, chosen.type_scale) == (Language.KK, ThemeName.LIGHT, 100)
    chosen.language, chosen.theme, chosen.type_scale = Language.RU, ThemeName.DARK, 125
    chosen.printer, chosen.window = "Desk1", QByteArray(b"\x01\x02")
    chosen.keep()
    again = Preferences(tmp_path)
    assert (again.language, again.theme, again.type_scale) == (Language.RU, ThemeName.DARK, 125)
    assert (again.printer, again.window) == ("Desk1", QByteArray(b"\x01\x02"))


@pytest.mark.parametrize("line", ["language=xx", "theme=pink", "type_scale=110", "type_scale=", "window=5"])
def test_a_preference_nobody_can_read_counts_as_not_chosen(tmp_path: Path, line: str) -> None:
    (tmp_path / "window.ini").write_text(f"[General]\n{line}\n", encoding="utf-8")
    chosen = Preferences(tmp_path)
    assert (chosen.language, chosen.theme, chosen.type_scale) == (Language.KK, ThemeName.LIGHT, 100)
    assert chosen.window.isEmpty()
