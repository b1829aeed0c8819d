"""Every error a clerk may meet: a code and facts, never a sentence.

    DeskError
    +-- RuleError       input that breaks a rule; shown beside the field and in the error summary
    +-- OutsideError    card, scanner, printer, disk, line, clock; shown as a banner with "Try again"

Anything else that is raised is our own mistake and ends on the problem page.
Words for each code live in `ui/messages.py`, cause and cure in `docs/errors.md`; tests check both.
"""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(eq=False)
class DeskError(Exception):
    """Root of the errors a clerk may meet. `code` names the row of words; fields are its facts."""

    code: ClassVar[str] = "desk.error"

    def __str__(self) -> str:
        """Return the code alone: facts may hold personal data and messages end in logs."""
        return self.code


@dataclass(eq=False)
class RuleError(DeskError):
    """Input that breaks a rule; the clerk can correct it."""

    code: ClassVar[str] = "rule.error"


@dataclass(eq=False)
class OutsideError(DeskError):
    """Something outside the program failed; trying again may help."""

    code: ClassVar[str] = "outside.error"
