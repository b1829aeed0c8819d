"""What a printed paper says: plain values, handed to the printer of forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desk_app.domain.localized import LocalizedText

Value = str | LocalizedText
"""A text that reads the same in every language, or one with a wording for each."""

Row = Mapping[str, Value]
"""One row of a table or list: column name to value."""


@dataclass(frozen=True)
class FormContent:
    """Everything a form needs to be printed, already in words.

    The names of `values` and `tables` are those of the form's template, all of them and no other
    (`docs/print-templates.md` lists them). An empty text prints as a ruled line to fill by hand.

    form_id: `F24-1`, `N-ACCEPT` and so on.
    on: signing date of the edition; the newest template that is not younger is taken.
    number: registration number, printed as text and as Code 128; None prints neither.
    qr: text of the QR code, None for none. Must not hold personal data.
    practice: demo and training papers carry a watermark across every page.
    """

    form_id: str
    on: date
    number: str | None = None
    qr: str | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    tables: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    practice: bool = False
