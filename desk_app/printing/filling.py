"""Values put into the words of a template."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from desk_app.domain.localized import Language, LocalizedText
from desk_app.domain.paper_content import FormContent, Value
from desk_app.printing.blocks import Words
from desk_app.printing.contents import PLACEHOLDER, Asked
from desk_app.printing.errors import ContentDiffers
from desk_app.printing.fonts import MEDIUM, printable

_BLANK_LENGTHS = {"dd": 4, "yy": 4, "month": 14, "department_no": 6, "slip_year": 6}
_BLANK_LENGTH = 26
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SPACES = re.compile(r"[ \t\r\n\v\f]+")


def check_names(content: FormContent, wanted: Asked) -> None:
    """Raise ContentDiffers unless the names handed in are exactly those of the template."""
    given, needed = {*content.values, *content.tables}, {*wanted.values, *wanted.tables}
    missing, unknown = needed - given, given - needed
    for table, columns in wanted.tables.items():
        for row in content.tables.get(table, ()):
            missing |= {f"{table}.{column}" for column in columns - set(row)}
            unknown |= {f"{table}.{column}" for column in set(row) - columns}
    if missing or unknown:
        raise ContentDiffers(content.form_id, missing=frozenset(missing), unknown=frozenset(unknown))


def clean(text: str) -> str:
    """Compose letters with their marks, drop control characters, make one space of any white space."""
    return _SPACES.sub(" ", _CONTROL.sub("", unicodedata.normalize("NFC", text))).strip()


@dataclass(frozen=True)
class Filling:
    """The values of one paper, in the languages of its template."""

    values: Mapping[str, Value]
    languages: tuple[Language, ...]

    def wordings(self, value: Value) -> list[str]:
        """Return the wording in each printed language, each different one once; [] for an empty value."""
        if isinstance(value, str):
            return [printable(clean(value))] if clean(value) else []
        texts = (printable(clean(value.text(language))) for language in self.languages)
        return list(dict.fromkeys(text for text in texts if text))

    def of(self, name: str) -> list[str]:
        """Return the wordings of the value `name`."""
        return self.wordings(self.values[name])

    def sentence(self, words: Words, language: Language) -> str:
        """Return the words with their blanks filled, a line of underscores for an empty value."""
        return PLACEHOLDER.sub(lambda match: self._blank(match[1], language), words.text(language))

    def markup(self, words: Words, language: Language, *, face: str = MEDIUM) -> str:
        """Return the filled words as markup of a ReportLab paragraph, the values set in `face`."""

        def fill(match: re.Match[str]) -> str:
            return f'<font name="{face}">{escape(self._blank(match[1], language))}</font>'

        return PLACEHOLDER.sub(fill, escape(words.text(language)))

    def _blank(self, name: str, language: Language) -> str:
        return _text(self.values[name], language) or "_" * _BLANK_LENGTHS.get(name, _BLANK_LENGTH)


def _text(value: Value, language: Language) -> str:
    return printable(clean(value.text(language) if isinstance(value, LocalizedText) else value))
