"""The places in the law are named as people name them, never by the marks of the catalogue."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.domain.localized import Language
from tests.ui.desk_fixtures import law
from ui import law_places
from ui.language import WindowLanguage


@pytest.fixture
def language(application: QApplication) -> Iterator[WindowLanguage]:
    made = WindowLanguage(application)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("of", "ref", "words"),
    [
        (Language.EN, "002-24:3", "point 3"),
        (Language.EN, "002-24:14, 17; A2.8", "point 14; point 17; appendix 2, row 8"),
        (Language.EN, "002-24:3(1); A2.2(2)", "point 3, subpoint 1); appendix 2, row 2, subpoint 2)"),
        (Language.EN, "002-24:3; 002-24:A1; 001", "point 3; appendix 1"),
        (Language.EN, "004:R1:9", "point 9"),
        (Language.EN, "001", ""),
        (Language.RU, "002-24:3(1)", "подпункт 1) пункта 3"),
        (Language.KK, "002-24:A2.8", "2-қосымшаның 8-жолы"),
    ],
)
def test_a_place_is_named_in_words(language: WindowLanguage, of: Language, ref: str, words: str) -> None:
    language.choose(of)
    assert law_places.place(ref) == words


def test_every_ground_and_paper_of_the_catalogue_has_a_place(language: WindowLanguage) -> None:
    """F1 and the grounds of a visit quote these: where one cannot be read, nothing would stand there."""
    language.choose(Language.EN)
    for edition in (one for service in law().catalogue.services.values() for one in service.editions):
        items = [item for checklist in edition.checklists.values() for item in checklist]
        for place in (*edition.bases, *items):
            assert law_places.place(place.ref), place.ref
