from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.localized import Language, LocalizedText
from desk_app.printing.dates import PaperDates
from desk_app.printing.errors import TemplateFault
from tests.printing.samples import DATES


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (Language.KK, "2025 ж. 26 қараша"),
        (Language.RU, "26 ноября 2025 г."),
        (Language.EN, "26 November 2025"),
    ],
)
def test_a_date_in_words(language: Language, written: str) -> None:
    assert DATES.long(date(2025, 11, 26)).text(language) == written


def test_a_day_below_ten_has_two_digits_in_a_blank_and_one_in_a_sentence() -> None:
    blanks = DATES.blanks(date(2026, 3, 7))
    assert (blanks["dd"], blanks["yy"]) == ("07", "26")
    assert isinstance(blanks["month"], LocalizedText)
    assert blanks["month"].text(Language.RU) == "марта"
    assert DATES.long(date(2026, 3, 7)).text(Language.RU) == "7 марта 2026 г."


@pytest.mark.parametrize("language", list(Language))
def test_the_twelve_months_differ(language: Language) -> None:
    assert len({DATES.month(date(2026, month, 1)).text(language) for month in range(1, 13)}) == 12


def test_eleven_months_are_a_fault_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "dates.yaml"
    months = ", ".join("abcdefghijk")
    file.write_text(f'kk:\n  long: "{{d}}"\n  months: [{months}]\n', encoding="utf-8")
    with pytest.raises(TemplateFault) as fault:
        PaperDates(file)
    assert fault.value.line == 3
