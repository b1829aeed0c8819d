"""A name in Uzbek Latin letters prints whole and is found in the text of the paper."""

import pytest

from desk_app.domain.draft import ApplicantEntry
from tests.operations.bench import Bench


@pytest.mark.parametrize("surname", ["Oʻrinboyev", "Gʻaniyev", "Saʼdullayev", "Ибраhимов"])
def test_the_name_is_on_every_paper(desk: Bench, surname: str) -> None:
    case = desk.accepted(applicant=ApplicantEntry(surname, "Dilshod", born="19.07.1984"))
    forms = desk.printouts.forms
    texts = [forms.text(desk.printouts.pdf(paper)) for paper in case.papers]
    assert len(texts) == 2
    assert [surname in text for text in texts] == [True, True]
