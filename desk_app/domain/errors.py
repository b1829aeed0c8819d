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


@dataclass(eq=False)
class CaseNotFound(RuleError):
    """No case of the desk has that number or id."""

    code: ClassVar[str] = "case.not_found"
    number: str = ""


@dataclass(eq=False)
class CaseExists(RuleError):
    """The draft was already decided; the case stands as it is."""

    code: ClassVar[str] = "case.exists"


@dataclass(eq=False)
class AccountUnknown(RuleError):
    """No account has that login name."""

    code: ClassVar[str] = "account.unknown"


@dataclass(eq=False)
class SecretWrong(RuleError):
    """The login name or the password is not right; which of the two is not said."""

    code: ClassVar[str] = "account.secret_wrong"


@dataclass(eq=False)
class NumbersUsedUp(RuleError):
    """The desk has given every number of the year."""

    code: ClassVar[str] = "numbers.used_up"
    year: int = 0


@dataclass(eq=False)
class StoreUnavailable(OutsideError):
    """The database or a file of the desk cannot be written or read.

    `cause` is one of `disk_full`, `locked`, `io`, `read_only`.
    """

    code: ClassVar[str] = "store.unavailable"
    cause: str = "io"


@dataclass(eq=False)
class StoreVersion(OutsideError):
    """The database was made by another version of the program; nothing was changed in it."""

    code: ClassVar[str] = "store.version"
    found: str = ""
    known: str = ""


@dataclass(eq=False)
class StoreInUse(OutsideError):
    """A second copy of the program works on the same folder."""

    code: ClassVar[str] = "store.in_use"


@dataclass(eq=False)
class ChainBroken(OutsideError):
    """An event of the record was changed or removed. `position` is its running number."""

    code: ClassVar[str] = "events.chain_broken"
    position: int = 0


@dataclass(eq=False)
class BlobMissing(OutsideError):
    """A stored page or paper is gone from the disk."""

    code: ClassVar[str] = "blob.missing"


@dataclass(eq=False)
class BlobDamaged(OutsideError):
    """A stored page or paper was changed on the disk."""

    code: ClassVar[str] = "blob.damaged"


@dataclass(eq=False)
class PrinterUnavailable(OutsideError):
    """There is no such printer, or it takes no jobs."""

    code: ClassVar[str] = "printer.unavailable"
    printer: str = ""
