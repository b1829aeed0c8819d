"""The small house texts that every paper carries: origin marks, labels of the codes, copy mark."""

from pathlib import Path

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from desk_app.domain.localized import Origin
from desk_app.printing.blocks import STRICT, Words
from desk_app.printing.template import Template
from desk_app.printing.yaml_source import read_yaml, typed


@dataclass(frozen=True, config=STRICT)
class Marks:
    """Texts of `marks.yaml`. `working` has one entry for each set of languages with our translation."""

    number: Words
    house: Words
    working: dict[str, Words]
    practice: str
    copy: str

    def foot(self, template: Template) -> tuple[str, ...]:
        """Return the foot lines of a paper: which wording is not official, whether the form is ours."""
        translated = "-".join(
            language for language, origin in template.origin.items() if origin is Origin.WORKING
        )
        words = self.working[translated] if translated else None
        lines = [text for text in (words.kk, words.ru) if text] if words else []
        return (*lines, both(self.house)) if template.house else tuple(lines)


def both(words: Words) -> str:
    """Return Kazakh and Russian on one line."""
    return f"{words.kk} · {words.ru}"


def load_marks(file: Path) -> Marks:
    """Read `marks.yaml`. Raises TemplateFault naming file and line."""
    return typed(TypeAdapter(Marks), read_yaml(file))
