"""What can go wrong before a paper exists."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

from desk_app.domain.errors import OutsideError


@dataclass(eq=False)
class TemplateFault(OutsideError):
    """A file of `print_templates/` breaks the format; `line` counts from 1."""

    code: ClassVar[str] = "print.template"
    file: Path
    line: int
    what: str

    def __str__(self) -> str:
        """Return `FILE:LINE: what`: a template holds no personal data."""
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(eq=False)
class FormNotKnown(OutsideError):
    """No template of the form is old enough for the edition."""

    code: ClassVar[str] = "print.form_unknown"
    form_id: str
    on: date


class ContentDiffers(ValueError):
    """The names handed in are not those of the template: our own mistake, names only, no values."""

    def __init__(self, form_id: str, *, missing: frozenset[str], unknown: frozenset[str]) -> None:
        self.form_id = form_id
        self.missing = missing
        self.unknown = unknown
        super().__init__(f"{form_id}: missing {sorted(missing)}, unknown {sorted(unknown)}")
