"""A visit in the making: everything exactly as typed, readable or not.

A draft holds text, not values: a half-typed date must survive a power cut as well as a whole one.
`domain/entry.py` reads it into a `Visit` and says what cannot be read.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

APPLICANT_KEY = "applicant"
AT_START = "start"
"""Place of a draft whose visit has not begun: it holds what was typed on the start screen."""


@dataclass(frozen=True)
class Page:
    """One page or file of a paper, stored as an encrypted blob under its SHA-256."""

    sha256: str
    name: str
    media_type: str
    size: int


@dataclass(frozen=True)
class ApplicantEntry:
    """The applicant as typed."""

    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    born: str = ""
    iin: str = ""
    citizenship: str = ""
    address: str = ""
    phone: str = ""
    employment_category: str = ""


@dataclass(frozen=True)
class MemberEntry:
    """A family member as typed. `key` stays the same when rows move, so papers keep their owner."""

    key: str
    name: str = ""
    kinship: str = ""
    born: str = ""


@dataclass(frozen=True)
class PaperEntry:
    """A paper as ticked and typed. `of` is `applicant` or the key of a family member."""

    key: str
    item_id: str
    of: str = APPLICANT_KEY
    shown: str = ""
    kind: str = ""
    number: str = ""
    issued: str = ""
    expires: str = ""
    pages: tuple[Page, ...] = ()


@dataclass(frozen=True)
class Draft:
    """Everything of one visit before it is accepted or refused.

    `place` names the step and field the clerk was at ("applicant/born"), so that a draft reopens there.
    """

    id: UUID
    clerk_id: str
    started_at: datetime
    place: str = ""
    way: str = "counter"
    service_id: str = ""
    variant: str = ""
    basis: str = ""
    since: str = ""
    region_asked: str = ""
    included_before: bool = False
    consent: bool = True
    applicant: ApplicantEntry = ApplicantEntry()
    family: tuple[MemberEntry, ...] = ()
    papers: tuple[PaperEntry, ...] = ()
    accepted_advice: tuple[str, ...] = ()

    def with_member(self, member: MemberEntry) -> "Draft":
        """Return the draft with a family member put in place of the one with its key, or added."""
        keys = [m.key for m in self.family]
        if member.key not in keys:
            return replace(self, family=(*self.family, member))
        return replace(self, family=tuple(member if m.key == member.key else m for m in self.family))

    def without_member(self, key: str) -> "Draft":
        """Return the draft without a family member and without that person's papers."""
        family = tuple(m for m in self.family if m.key != key)
        return replace(self, family=family, papers=tuple(p for p in self.papers if p.of != key))

    def with_paper(self, paper: PaperEntry) -> "Draft":
        """Return the draft with a paper put in place of the one with its key, or added."""
        keys = [p.key for p in self.papers]
        if paper.key not in keys:
            return replace(self, papers=(*self.papers, paper))
        return replace(self, papers=tuple(paper if p.key == paper.key else p for p in self.papers))

    def without_paper(self, key: str) -> "Draft":
        """Return the draft without one paper."""
        return replace(self, papers=tuple(p for p in self.papers if p.key != key))

    def papers_on(self, item_id: str, of: str) -> tuple[PaperEntry, ...]:
        """Return the papers on one line of the checklist."""
        return tuple(p for p in self.papers if p.item_id == item_id and p.of == of)

    @property
    def is_jotted(self) -> bool:
        """Say whether this is what was typed on the start screen and no visit has begun of it."""
        return self.place == AT_START

    @property
    def title(self) -> str:
        """Return the name typed so far."""
        a = self.applicant
        return " ".join(part for part in (a.surname, a.given_name, a.patronymic) if part.strip())
