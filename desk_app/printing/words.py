"""Words for the blanks of papers, from `print_templates/words.yaml` and `dates.yaml`."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from desk_app.domain.localized import Language, LocalizedText
from desk_app.domain.paper_content import Value
from desk_app.printing.blocks import STRICT
from desk_app.printing.dates import PaperDates
from desk_app.printing.yaml_source import read_yaml, typed


@dataclass(frozen=True, config=STRICT)
class Phrase:
    """One phrase in the three languages, with blanks in braces."""

    kk: str
    ru: str
    en: str

    def filled(self, language: Language, facts: Mapping[str, Value]) -> str:
        """Return the phrase in one language. Raises KeyError for a blank without a fact."""
        pattern: str = getattr(self, language)
        return pattern.format_map({name: _text(value, language) for name, value in facts.items()})


class TemplateWords:
    """Phrases and dates in the three languages.

    Args:
        templates: The folder `print_templates`.
    """

    def __init__(self, templates: Path) -> None:
        self._folder = templates

    def phrase(self, key: str, facts: Mapping[str, Value]) -> LocalizedText:
        """Return a phrase with its blanks filled language by language.

        Raises:
            KeyError: There is no such phrase, or a blank has no fact.
        """
        phrase = self._phrases[key]
        return LocalizedText.house(*(phrase.filled(language, facts) for language in Language))

    def has(self, key: str) -> bool:
        """Say whether there is such a phrase."""
        return key in self._phrases

    def long_date(self, day: date) -> LocalizedText:
        """Return a date in words."""
        return self._dates.long(day)

    def month(self, day: date) -> LocalizedText:
        """Return the name of the month as it stands after a day."""
        return self._dates.month(day)

    @cached_property
    def _phrases(self) -> Mapping[str, Phrase]:
        return typed(TypeAdapter(dict[str, Phrase]), read_yaml(self._folder / "words.yaml"))

    @cached_property
    def _dates(self) -> PaperDates:
        return PaperDates(self._folder / "dates.yaml")


def _text(value: Value, language: Language) -> str:
    return value.text(language) if isinstance(value, LocalizedText) else value
