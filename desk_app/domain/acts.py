"""Legal acts, and the days on which the office recorded that they came into force."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.localized import LocalizedText


@dataclass(frozen=True)
class Act:
    """One edition of a legal act.

    The sources say only "ten calendar days after publication": the day itself is entered by the
    office (`EffectiveDate`) and never guessed.
    """

    id: str
    title: LocalizedText
    instrument: str
    signed_on: date | None
    ref: str
    note: str = ""


@dataclass(frozen=True)
class EffectiveDate:
    """The office's record that an act is in force from a day: who entered it, when, from what source."""

    act_id: str
    day: date
    entered_by: str
    entered_at: datetime
    source: str


EffectiveDays = Mapping[str, date]
"""Act id -> the day recorded last by the office; an act without an entry is never in force."""
