"""Faults of the toolkit that would stop a working day."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.domain.localized import Language
from ui.preferences import Preferences
from ui.theme import ThemeName


def test_calls_that_return_nothing_cost_no_reference_to_none(qtbot: QtBot) -> None:
    # PySide6 6.12.0 on Python 3.11 loses one each time and aborts after some thousands (PYSIDE-3474).
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1_000):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < 100


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
