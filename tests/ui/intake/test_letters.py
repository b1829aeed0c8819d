"""Letters the papers cannot show, told beside the field while they are typed."""

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.domain.localized import Language
from desk_app.domain.steps import IntakeStep
from tests.ui.desk_fixtures import Bench
from tests.ui.intake.states import opened
from ui.widgets.line_edit import LineEdit
from ui.workplace import Workplace


@pytest.mark.parametrize("name", ["applicant.surname", "applicant.address", "family.m1.name"])
def test_they_are_named_beside_the_field_and_stop_nothing(
    workplace: Workplace, bench: Bench, name: str
) -> None:
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PEOPLE)
    page = screen.pages[IntakeStep.PEOPLE]
    page.focus_field(name)
    field = QApplication.focusWidget()
    assert isinstance(field, LineEdit)
    before = field.text()
    field.selectAll()
    QApplication.clipboard().setText("乌鲁木齐")
    field.paste()
    told = "These letters cannot be printed: 乌 木 鲁 齐. Write them in Cyrillic or Latin letters"
    assert page.fields[name].warning == told
    assert screen.go(IntakeStep.CHECK), "it is a warning"
    screen.go(IntakeStep.PEOPLE)
    field.selectAll()
    field.insert(before)
    assert page.fields[name].warning == ""


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_it_is_told_in_the_language_of_the_window(
    workplace: Workplace, bench: Bench, language: Language
) -> None:
    workplace.language.choose(language)
    screen = opened(workplace, bench, bench.draft())
    screen.go(IntakeStep.PEOPLE)
    screen.model.edit_applicant(address="عمر")
    told = screen.pages[IntakeStep.PEOPLE].fields["applicant.address"].warning
    assert "ر ع م" in told
    assert "These letters" not in told
