"""One visit to the counter as checked values: who came, where, when, with which papers."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.catalogue import Shown

COUNTER = "counter"
HOME_VISIT = "home_visit"
STATE_CORPORATION = "state_corporation"


class Kinship(StrEnum):
    """How a family member is related to the applicant."""

    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    OTHER = "other"


@dataclass(frozen=True)
class OfficePlace:
    """What the rules need of an office: its channel, its region, whether it is a duty department.

    `region` is a region id, `other`, or None for a mission abroad.
    """

    channel: str
    region: str | None
    duty_department: bool = False


@dataclass(frozen=True)
class Applicant:
    """The person who asks. `employment_category` is "1" to "9" where the service asks for it.

    `born` is None only while a draft cannot be read yet; a case always has it.
    """

    surname: str
    given_name: str
    born: date | None
    patronymic: str | None = None
    iin: str | None = None
    citizenship: str | None = None
    address: str | None = None
    phone: str | None = None
    employment_category: str | None = None

    @property
    def full_name(self) -> str:
        """Return surname, given name and patronymic as they stand on the papers."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


@dataclass(frozen=True)
class FamilyMember:
    """A family member of the application, in the order of its table; complete once the case is made."""

    name: str
    kinship: Kinship | None
    born: date | None


@dataclass(frozen=True, order=True)
class PersonRef:
    """Whose paper: the applicant (0) or the n-th family member (1, 2 …)."""

    index: int = 0

    def __str__(self) -> str:
        """Return `applicant` or `family:n`."""
        return f"family:{self.index}" if self.index else "applicant"


APPLICANT = PersonRef()


@dataclass(frozen=True)
class ShownPaper:
    """A paper on the counter, or the declaration that there is none."""

    item_id: str
    of: PersonRef
    shown: Shown
    kind: str | None = None
    number: str | None = None
    issued: date | None = None
    expires: date | None = None
    pages: int = 0


@dataclass(frozen=True)
class Visit:
    """The facts of a visit. `at` is the wall clock of the office, without a zone.

    `way` is `counter`, `home_visit` or the id of a self-service channel; `since` the day the basis
    counts from; `included_before` what the information system shows of an earlier inclusion.
    """

    at: datetime
    office: OfficePlace
    way: str
    service_id: str
    applicant: Applicant
    family: tuple[FamilyMember, ...] = ()
    papers: tuple[ShownPaper, ...] = ()
    variant: str | None = None
    basis: str | None = None
    since: date | None = None
    region_asked: str | None = None
    included_before: bool = False
    consent: bool = True

    @property
    def at_counter(self) -> bool:
        """Say whether a clerk takes the papers; a home visit is a counter."""
        return self.way in (COUNTER, HOME_VISIT)

    @property
    def channel(self) -> str:
        """Return the channel that receives the visit: the office's own, or the self-service way."""
        return self.office.channel if self.at_counter else self.way

    @property
    def day(self) -> date:
        """Return the day of the visit on the office's calendar."""
        return self.at.date()

    def people(self) -> tuple[PersonRef, ...]:
        """Return the applicant and the family members in order."""
        return tuple(PersonRef(n) for n in range(len(self.family) + 1))

    def name_of(self, person: PersonRef) -> str:
        """Return the name of the applicant or a family member as written."""
        return self.family[person.index - 1].name if person.index else self.applicant.full_name
