"""The official wording of every form is, blanks aside, the text of the act."""

import os
import re
from pathlib import Path

import pytest

from desk_app.domain.localized import Language, Origin
from desk_app.printing.contents import PLACEHOLDER, said
from desk_app.printing.template import load_template
from tests.printing.samples import TEMPLATES

# Lines of the act from the heading of the annex to its end, counted from 1.
PLACES = {
    "F21K-1": (163, 211),
    "F21K-3": (282, 318),
    "F21M-1": (485, 533),
    "F21M-5": (687, 723),
    "F24-1": (902, 948),
    "F24-3": (1051, 1101),
    "F24-6": (1173, 1231),
    "F24-7": (1233, 1283),
    "F24-8": (1285, 1339),
}
pytestmark = pytest.mark.shared


def act_lines(first: int, last: int) -> str:
    [file] = Path(os.environ["QABYLDAU_SHARED"], "seeds").glob("002_*.txt")
    return " ".join(file.read_text(encoding="utf-8").split("\n")[first - 1 : last])


def without_blanks(text: str) -> str:
    """Leave out ruled lines and the numbered lines of a list to fill in; any white space is one space."""
    text = re.sub(r"\d\)\s*(?:_+\s*;|\.{3,}|…\.?)", "", text)
    return re.sub(r"[_\s]+", " ", text).strip()


def without_stray_brackets(text: str) -> str:
    """The one thing a form leaves out: `1) ) …` and `6) ) …` of the employment categories."""
    return re.sub(r"([16]\)) \) ", r"\1 ", text)


@pytest.mark.parametrize("form", PLACES)
def test_the_official_text_is_verbatim(form: str) -> None:
    [file] = (TEMPLATES / form).glob("*.yaml")
    template = load_template(file)
    [language] = [language for language, origin in template.origin.items() if origin is Origin.OFFICIAL]
    ours = " ".join(PLACEHOLDER.sub(" ", text) for text in said(template.blocks, language))
    theirs = act_lines(*PLACES[form])
    if form == "F24-6":
        theirs = without_stray_brackets(theirs)
    assert without_blanks(ours) == without_blanks(theirs)


def test_every_form_with_an_official_text_is_compared() -> None:
    official = {
        file.parent.name
        for file in TEMPLATES.glob("*/*.yaml")
        if Origin.OFFICIAL in load_template(file).origin.values() and not load_template(file).house
    }
    assert official == set(PLACES)


def test_the_comparison_sees_one_changed_letter() -> None:
    [file] = (TEMPLATES / "F24-3").glob("*.yaml")
    texts = " ".join(said(load_template(file).blocks, Language.KK))
    changed = texts.replace("қолхат", "қолқат", 1)
    assert without_blanks(PLACEHOLDER.sub(" ", changed)) != without_blanks(act_lines(*PLACES["F24-3"]))
