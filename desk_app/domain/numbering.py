"""Registration numbers given without a line, and the texts of the codes on a receipt.

`OOO-DD-YY-NNNNNN-C`: office, desk, year, sequence of desk and year, check character of
ISO/IEC 7064 MOD 37,36; a refusal has `R` and five digits in place of the sequence.
"""

import re
from dataclasses import dataclass
from datetime import date

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LAST_ACCEPTANCE = 999_999
LAST_REFUSAL = 99_999
QR_PREFIX = "QBD1"

_NUMBER = re.compile(r"([0-9A-Z]{3})-(\d{2})-(\d{2})-(R\d{5}|\d{6})-([0-9A-Z])")
_QR = re.compile(r"QBD1\|([0-9A-Z-]+)\|(\d{4}-\d{2}-\d{2}|-)\|([0-9A-Za-z-]+)")


@dataclass(frozen=True)
class RegistrationNumber:
    """The number of an acceptance or a refusal. `year` has two digits."""

    office: str
    desk: int
    year: int
    sequence: int
    refusal: bool = False

    def __str__(self) -> str:
        """Return the number as printed, with its check character."""
        body = self._body()
        return f"{body}-{check_character(body.replace('-', ''))}"

    def _body(self) -> str:
        sequence = f"R{self.sequence:05}" if self.refusal else f"{self.sequence:06}"
        return f"{self.office}-{self.desk:02}-{self.year:02}-{sequence}"

    @classmethod
    def parse(cls, text: str) -> "RegistrationNumber | None":
        """Read a printed or scanned number; None if it has not the form or its check fails."""
        found = _NUMBER.fullmatch(text.strip().upper())
        if found is None or not check_holds(text.strip().upper().replace("-", "")):
            return None
        office, desk, year, sequence, _check = found.groups()
        refusal = sequence.startswith("R")
        return cls(office, int(desk), int(year), int(sequence.lstrip("R")), refusal)


def check_character(text: str) -> str:
    """Return the ISO/IEC 7064 MOD 37,36 check character of letters and digits."""
    product = 36
    for character in text:
        total = (product + ALPHABET.index(character)) % 36 or 36
        product = total * 2 % 37
    return ALPHABET[(37 - product) % 36]


def check_holds(text: str) -> bool:
    """Say whether the last character of `text` is the check character of the rest."""
    return len(text) > 1 and check_character(text[:-1]) == text[-1]


def qr_text(number: str, due_on: date | None, kind: str) -> str:
    """Return the text of the QR code of a paper; it holds no personal data (rulings 12)."""
    return f"{QR_PREFIX}|{number}|{due_on.isoformat() if due_on else '-'}|{kind}"


def scanned_number(text: str) -> str | None:
    """Return the registration number in what a hand scanner typed, or None if it is neither code."""
    found = _QR.fullmatch(text.strip())
    number = RegistrationNumber.parse(found.group(1) if found else text)
    return str(number) if number else None
