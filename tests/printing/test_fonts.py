from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from desk_app.printing.fonts import FACES
from tests.printing.samples import FONTS, TEMPLATES

LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі№₸«»—"


@pytest.fixture(params=FACES)
def letters(request: pytest.FixtureRequest) -> frozenset[int]:
    return frozenset(TTFont(FONTS / f"{request.param}.ttf").getBestCmap())


def test_every_kazakh_letter_and_sign_is_in_each_face(letters: frozenset[int]) -> None:
    assert [letter for letter in LETTERS if ord(letter) not in letters] == []


@pytest.mark.parametrize(
    "file", sorted(TEMPLATES.rglob("*.yaml")), ids=lambda file: str(file.relative_to(TEMPLATES))
)
def test_every_character_of_a_template_is_in_each_face(letters: frozenset[int], file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert {letter for letter in text if ord(letter) not in letters and letter != "\n"} == set()


def test_outlines_are_truetype_and_the_licence_is_beside_them() -> None:
    for face in FACES:
        font = TTFont(FONTS / f"{face}.ttf")
        assert "glyf" in font
        assert font["name"].getBestFamilyName() == "Golos Text"
    assert "SIL Open Font License" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
