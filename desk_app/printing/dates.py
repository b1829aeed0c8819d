"""Dates in words for papers, by the patterns of `print_templates/dates.yaml`."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter
from pydantic.dataclasses import dataclass

from desk_app.domain.localized import Language, LocalizedText
from desk_app.domain.paper_content import Value
from desk_app.printing.blocks import STRICT
from desk_app.printing.yaml_source import read_yaml, typed


@dataclass(frozen=True, config=STRICT)
class Pattern:
    """How one language writes a date: `{d}`, `{month}`, `{yyyy}`, and its twelve names of months."""

    long: str
    months: Annotated[tuple[str, ...], Field(min_length=12, max_length=12)]

    def month(self, day: date) -> str:
        """Return the name of the month in the case a date needs."""
        return self.months[day.month - 1]

    def written(self, day: date) -> str:
        """Return the whole date."""
        return self.long.format(d=day.day, month=self.month(day), yyyy=f"{day.year:04}")


class PaperDates:
    """Writes dates in the three languages.

    Raises:
        TemplateFault: The file of patterns is broken.
    """

    def __init__(self, file: Path) -> None:
        self._patterns = typed(TypeAdapter(dict[Language, Pattern]), read_yaml(file))

    def long(self, day: date) -> LocalizedText:
        """Return the date in a sentence: day without a leading zero, month by name, year in four digits."""
        return self._each(lambda pattern: pattern.written(day))

    def month(self, day: date) -> LocalizedText:
        """Return the name of the month as the blanks of the forms take it."""
        return self._each(lambda pattern: pattern.month(day))

    def blanks(self, day: date) -> dict[str, Value]:
        """Return the three blanks `dd`, `month`, `yy` of a form's date line; two digits each."""
        return {"dd": f"{day.day:02}", "month": self.month(day), "yy": f"{day.year % 100:02}"}

    def _each(self, write: Callable[[Pattern], str]) -> LocalizedText:
        kk, ru, en = (write(self._patterns[language]) for language in Language)
        return LocalizedText.house(kk, ru, en)
