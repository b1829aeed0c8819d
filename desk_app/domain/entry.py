"""Reads what was typed into a visit, and says beside which field something is wrong.

Faults stop the acceptance; warnings never do: what can be read and is only unlikely is a warning, since
nothing but a missing or expired paper refuses a visit. Both are codes with facts, words are chosen at the
window.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from desk_app.domain.alphabets import mixes_alphabets
from desk_app.domain.catalogue import Shown
from desk_app.domain.draft import APPLICANT_KEY, ApplicantEntry, Draft, MemberEntry, PaperEntry
from desk_app.domain.errors import RuleError
from desk_app.domain.iin import birth_date, iin_fault
from desk_app.domain.visit import (
    APPLICANT,
    Applicant,
    FamilyMember,
    Kinship,
    OfficePlace,
    PersonRef,
    ShownPaper,
    Visit,
)

LONGEST_TEXT = 300
EARLIEST_BIRTH = date(1900, 1, 1)

_UNSEEN = frozenset({"Cc", "Cf"})
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})")
_DOTTED = re.compile(r"(?P<d>\d{1,2})[./ -](?P<m>\d{1,2})[./ -](?P<y>\d{4})")
_RUN = re.compile(r"(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4})")


@dataclass(frozen=True)
class FieldNote:
    """Something to say about one field: `applicant.born`, `family.<key>.name`, `papers.<key>.expires`."""

    field: str
    code: str
    fact: str = ""


@dataclass(frozen=True)
class Reading:
    """A draft as values, as far as it can be read, with its faults and warnings."""

    visit: Visit
    faults: tuple[FieldNote, ...]
    warnings: tuple[FieldNote, ...]


@dataclass(eq=False)
class InvalidEntry(RuleError):
    """Fields have to be corrected before the visit can be decided."""

    code: ClassVar[str] = "entry.invalid"
    notes: tuple[FieldNote, ...] = ()


@dataclass(frozen=True)
class Asked:
    """What the chosen edition asks of a draft besides name and date of birth."""

    region: bool = False
    employment_category: bool = False
    variant: bool = False


def read_date(text: str) -> date | None:
    """Return the day a text means (03.02.2001, 03022001, 2001-02-03), or None if there is no such day."""
    text = text.strip().rstrip(".")
    for pattern in (_ISO, _DOTTED, _RUN):
        if (found := pattern.fullmatch(text)) is not None:
            try:
                return date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError:
                return None
    return None


def read_draft(draft: Draft, office: OfficePlace, at: datetime, asked: Asked) -> Reading:
    """Read a draft as a visit to `office` at the local wall clock `at`."""
    people = {APPLICANT_KEY: APPLICANT} | {m.key: PersonRef(n) for n, m in enumerate(draft.family, start=1)}
    visit = Visit(
        at=at,
        office=office,
        way=draft.way,
        service_id=draft.service_id,
        applicant=_applicant(draft.applicant),
        family=tuple(_member(member) for member in draft.family),
        papers=tuple(_papers(draft, people)),
        variant=draft.variant or None,
        basis=draft.basis or None,
        since=read_date(draft.since),
        region_asked=draft.region_asked or None,
        included_before=draft.included_before,
        consent=draft.consent,
    )
    faults = tuple(_faults(draft, asked, at.date()))
    return Reading(visit, faults, tuple(_warnings(draft, visit)))


def clean(text: str) -> str:
    """Return a text as it is stored and printed: white space folded, letters that nobody sees left out.

    Copied texts bring zero-width spaces and marks that turn the direction of writing: a name with them is
    never found again, and one of them alone is no name.
    """
    shown = (letter for letter in text if letter.isspace() or unicodedata.category(letter) not in _UNSEEN)
    return " ".join("".join(shown).split())


def _digits(iin: str) -> str:
    return "".join(iin.split())


def _applicant(entry: ApplicantEntry) -> Applicant:
    return Applicant(
        surname=clean(entry.surname),
        given_name=clean(entry.given_name),
        born=read_date(entry.born),
        patronymic=clean(entry.patronymic) or None,
        iin=_digits(entry.iin) or None,
        citizenship=clean(entry.citizenship) or None,
        address=clean(entry.address) or None,
        phone=clean(entry.phone) or None,
        employment_category=entry.employment_category or None,
    )


def _member(entry: MemberEntry) -> FamilyMember:
    return FamilyMember(clean(entry.name), _kinship(entry), read_date(entry.born))


def _kinship(entry: MemberEntry) -> Kinship | None:
    return Kinship(entry.kinship) if entry.kinship in set(Kinship) else None


def _papers(draft: Draft, people: dict[str, PersonRef]) -> Iterator[ShownPaper]:
    for entry in draft.papers:
        if entry.shown in set(Shown) and entry.of in people:
            yield ShownPaper(
                item_id=entry.item_id,
                of=people[entry.of],
                shown=Shown(entry.shown),
                kind=entry.kind or None,
                number=clean(entry.number) or None,
                issued=read_date(entry.issued),
                expires=read_date(entry.expires),
                pages=len(entry.pages),
            )


def _faults(draft: Draft, asked: Asked, today: date) -> Iterator[FieldNote]:
    a = draft.applicant
    for field, text in (("surname", a.surname), ("given_name", a.given_name)):
        yield from _required(f"applicant.{field}", text)
    yield from _birth("applicant.born", a.born, today)
    yield from _iin(a.iin)
    for field, text in (("patronymic", a.patronymic), ("address", a.address), ("phone", a.phone)):
        yield from _too_long(f"applicant.{field}", text)
    if asked.employment_category and not a.employment_category:
        yield FieldNote("applicant.employment_category", "field.required")
    if asked.region and not draft.region_asked:
        yield FieldNote("region_asked", "field.required")
    if asked.variant and not draft.variant:
        yield FieldNote("variant", "field.required")
    yield from _date("since", draft.since)
    for member in draft.family:
        yield from _member_faults(member, today)
    for paper in draft.papers:
        yield from _paper_faults(paper)


def _member_faults(member: MemberEntry, today: date) -> Iterator[FieldNote]:
    prefix = f"family.{member.key}"
    yield from _required(f"{prefix}.name", member.name)
    if _kinship(member) is None:
        yield FieldNote(f"{prefix}.kinship", "field.required")
    yield from _birth(f"{prefix}.born", member.born, today)


def _paper_faults(paper: PaperEntry) -> Iterator[FieldNote]:
    prefix = f"papers.{paper.key}"
    yield from _too_long(f"{prefix}.number", paper.number)
    yield from _date(f"{prefix}.issued", paper.issued)
    yield from _date(f"{prefix}.expires", paper.expires)


def _required(field: str, text: str) -> Iterator[FieldNote]:
    if not clean(text):
        yield FieldNote(field, "field.required")
    yield from _too_long(field, text)


def _too_long(field: str, text: str) -> Iterator[FieldNote]:
    if len(text) > LONGEST_TEXT:
        yield FieldNote(field, "field.too_long", str(LONGEST_TEXT))


def _date(field: str, text: str) -> Iterator[FieldNote]:
    if text.strip() and read_date(text) is None:
        yield FieldNote(field, "date.unreadable")


def _birth(field: str, text: str, today: date) -> Iterator[FieldNote]:
    if not text.strip():
        yield FieldNote(field, "field.required")
        return
    yield from _date(field, text)
    born = read_date(text)
    if born and born > today:
        yield FieldNote(field, "date.in_future")
    elif born and born < EARLIEST_BIRTH:
        yield FieldNote(field, "date.too_early", EARLIEST_BIRTH.isoformat())


def _iin(text: str) -> Iterator[FieldNote]:
    digits = _digits(text)
    if digits and (fault := iin_fault(digits)) is not None:
        yield FieldNote("applicant.iin", fault.value)


def _same_people(draft: Draft) -> Iterator[FieldNote]:
    seen = {(clean(draft.title).casefold(), read_date(draft.applicant.born))}
    for member in draft.family:
        person = (clean(member.name).casefold(), read_date(member.born))
        if person[0] and person in seen:
            yield FieldNote(f"family.{member.key}.name", "family.same_person")
        seen.add(person)


def _warnings(draft: Draft, visit: Visit) -> Iterator[FieldNote]:
    a = draft.applicant
    for field, text in (("surname", a.surname), ("given_name", a.given_name), ("patronymic", a.patronymic)):
        if mixes_alphabets(text):
            yield FieldNote(f"applicant.{field}", "name.mixed_letters")
    for member in draft.family:
        if mixes_alphabets(member.name):
            yield FieldNote(f"family.{member.key}.name", "name.mixed_letters")
    iin, born = visit.applicant.iin, visit.applicant.born
    if iin and iin_fault(iin) is None and born and birth_date(iin) not in (None, born):
        yield FieldNote("applicant.iin", "iin.birth_date_differs")
    yield from _same_people(draft)
    for paper in draft.papers:
        issued, expires = read_date(paper.issued), read_date(paper.expires)
        if issued and expires and expires < issued:
            yield FieldNote(f"papers.{paper.key}.expires", "paper.expires_before_issue")
        if issued and issued > visit.day:
            yield FieldNote(f"papers.{paper.key}.issued", "date.in_future")
