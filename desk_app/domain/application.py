"""A finished visit: an acceptance, a refusal or a consultation, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desk_app.domain.assessment import Outcome
from desk_app.domain.draft import Page
from desk_app.domain.visit import Visit


class Status(StrEnum):
    """Where a case stands. Only an accepted case moves on."""

    ACCEPTED = "accepted"
    HANDED_OVER = "handed_over"
    RETURNED = "returned"
    REFUSED = "refused"
    CONSULTED = "consulted"

    @property
    def open(self) -> bool:
        """Say whether a result is still to be handed over."""
        return self is Status.ACCEPTED


@dataclass(frozen=True)
class IssuedPaper:
    """A paper of the case: its form, bytes by SHA-256, copies on paper (0: electronic)."""

    form_id: str
    sha256: str
    copies: int
    title_on: date
    size: int = 0

    @property
    def electronic(self) -> bool:
        """Say whether the paper goes to a cabinet or a system and is not printed."""
        return self.copies == 0


@dataclass(frozen=True)
class AttachedPage:
    """A page kept with the case and the checklist line it belongs to."""

    line: str
    page: Page


@dataclass(frozen=True)
class Closing:
    """The closing act: the result handed over to the applicant, or returned to the provider."""

    status: Status
    on: date
    by_clerk: str
    note: str = ""


@dataclass(frozen=True)
class Application:
    """A case of this desk. It keeps the edition and the facts it was decided on for ever (rule R8).

    `id` is the id of the draft it came from: a case cannot be made twice from one draft.
    `lines` maps each checklist line to its status; `dates` holds the legal dates under the keys of
    the scenario page, as told on the day of the visit.
    """

    id: UUID
    number: str
    outcome: Outcome
    status: Status
    visit: Visit
    edition_id: str
    clerk_id: str
    clerk_name: str
    decided_at: datetime
    reason: str = ""
    lines: Mapping[str, str] = field(default_factory=dict)
    advice: tuple[str, ...] = ()
    dates: Mapping[str, date | None] = field(default_factory=dict)
    papers: tuple[IssuedPaper, ...] = ()
    pages: tuple[AttachedPage, ...] = ()
    done: Mapping[str, date] = field(default_factory=dict)
    closing: Closing | None = None

    @property
    def due_on(self) -> date | None:
        """Return the day told to the applicant."""
        return self.dates.get("term_end")

    @property
    def hand_over_by(self) -> date | None:
        """Return the day by which the result has to be back at a State Corporation counter."""
        return self.dates.get("hand_over_by")


@dataclass(frozen=True)
class CaseRow:
    """One line of a list of cases: what a clerk recognises a case by, nothing else."""

    id: UUID
    number: str
    name: str
    service_id: str
    outcome: Outcome
    status: Status
    decided_at: datetime
    due_on: date | None
    clerk_name: str


@dataclass(frozen=True)
class HistoryEntry:
    """One event of a case for its history: when, who, what (an event kind), and its facts."""

    at: datetime
    clerk_id: str
    kind: str
    facts: Mapping[str, str] = field(default_factory=dict)
