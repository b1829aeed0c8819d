"""Pictures of screens: nothing is cut, nothing lies over anything, and the finder finds what it should."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import fit, screenshots
from ui.screenshots import Look, settle
from ui.widgets.button import Button
from ui.widgets.text import Text

WORDS = "Қандастарды және қоныс аударушыларды қабылдау"


def page(qtbot: QtBot, application: QApplication, width: int) -> tuple[QWidget, Text]:
    root = QWidget()
    text = Text(wraps=True)
    text.setText(WORDS)
    column = QVBoxLayout(root)
    column.addWidget(text)
    column.addStretch(1)
    qtbot.addWidget(root)
    root.resize(width, 300)
    root.show()
    settle(application)
    return root, text


def test_wrapped_words_with_room_are_fine(qtbot: QtBot, application: QApplication) -> None:
    root, _ = page(qtbot, application, 200)
    assert fit.faults(root) == []


def test_a_text_too_low_is_cut(qtbot: QtBot, application: QApplication) -> None:
    root, text = page(qtbot, application, 200)
    text.setFixedHeight(20)
    settle(application)
    assert [fault.partition(":")[0] for fault in fit.faults(root)] == ["cut"]


def test_a_word_wider_than_its_line_is_cut(qtbot: QtBot, application: QApplication) -> None:
    root, text = page(qtbot, application, 200)
    text.setFixedWidth(60)
    text.setMinimumHeight(250)
    settle(application)
    assert any(fault.startswith("cut") for fault in fit.faults(root))


def test_a_narrow_button_is_cut(qtbot: QtBot, application: QApplication) -> None:
    root, _ = page(qtbot, application, 400)
    button = Button(WORDS, parent=root)
    button.setGeometry(0, 200, 100, 44)
    button.show()
    assert any(fault.startswith("cut: Button") for fault in fit.faults(root))


def test_widgets_over_each_other_are_found(qtbot: QtBot, application: QApplication) -> None:
    root, text = page(qtbot, application, 600)
    over = Text(parent=root)
    over.setText("over")
    over.setGeometry(text.geometry())
    over.show()
    assert any(fault.startswith("overlap") for fault in fit.faults(root))


def test_what_cannot_be_seen_at_the_right_is_found(qtbot: QtBot, application: QApplication) -> None:
    root, _ = page(qtbot, application, 400)
    away = Button("away", parent=root)
    away.setGeometry(380, 200, *away.sizeHint().toTuple())  # type: ignore[call-arg] # width and height
    away.show()
    assert any(fault.startswith("outside") for fault in fit.faults(root))


@pytest.mark.parametrize("name", ["kit-form", "kit-errors", "kit-lists", "keys-all", "problem-page"])
@pytest.mark.parametrize("look", screenshots.GALLERY_LOOKS, ids=lambda look: look.suffix)
def test_no_word_is_cut_in_any_look(application: QApplication, tmp_path: Path, name: str, look: Look) -> None:
    picture = tmp_path / "picture.png"
    assert screenshots.take(application, name, screenshots.all_states()[name], look, picture) == []
    assert picture.stat().st_size > 10_000


def test_a_picture_is_the_same_every_time(application: QApplication, tmp_path: Path) -> None:
    look, state = screenshots.LOOKS[0], screenshots.all_states()["kit-form"]
    files = [tmp_path / "first.png", tmp_path / "second.png"]
    for file in files:
        screenshots.take(application, "kit-form", state, look, file)
    assert files[0].read_bytes() == files[1].read_bytes()
