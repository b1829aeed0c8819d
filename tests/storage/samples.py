"""Invented people, cases and events for the tests of the store."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

from desk_app.domain.acts import EffectiveDate
from desk_app.domain.application import Application, AttachedPage, Closing, IssuedPaper, Status
from desk_app.domain.assessment import Outcome
from desk_app.domain.catalogue import Shown
from desk_app.domain.clerk import Clerk, Office, Role
from desk_app.domain.draft import ApplicantEntry, Draft, MemberEntry, Page, PaperEntry
from desk_app.domain.event import Event, EventKind
from desk_app.domain.visit import Applicant, FamilyMember, Kinship, OfficePlace, PersonRef, ShownPaper, Visit
from desk_app.operations.ports import Account, PrintJob, PrintState

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
ALMATY = timezone(timedelta(hours=5))
MORNING = datetime(2026, 3, 2, 9, 15, 0, 250, tzinfo=ALMATY)
IIN = "900515300127"
SURNAME = "Құлжабаева"


def uuid(n: int) -> UUID:
    """Return the n-th id; ids sort by n."""
    return UUID(int=0x0190_0000_0000_7000_8000_0000_0000_0000 + n)


def draft(n: int = 1, *, place: str = "applicant/born", started_at: datetime = MORNING) -> Draft:
    applicant = ApplicantEntry(surname=SURNAME, given_name="Айгүл", born="15.05.19", iin=IIN)
    page = Page("ab" * 32, "төлқұжат.pdf", "application/pdf", 70_000)
    papers = (PaperEntry("p1", "k24-id", shown="original", number="N 0123", pages=(page,)),)
    family = (MemberEntry("m1", "Құлжабаев Ержан", "child", "2015-"),)
    return Draft(
        uuid(n), "clerk-1", started_at, place=place, applicant=applicant, family=family, papers=papers
    )


def visit(surname: str = SURNAME, *, iin: str | None = IIN, member: str = "Құлжабаев Ержан") -> Visit:
    return Visit(
        at=datetime(2026, 3, 2, 9, 15),  # noqa: DTZ001 - the wall clock of the office has no zone
        office=OfficePlace("state_corporation", "r-11"),
        way="counter",
        service_id="quota-kandas",
        applicant=Applicant(surname, "Айгүл", date(1990, 5, 15), iin=iin),
        family=(FamilyMember(member, Kinship.CHILD, date(2015, 6, 1)),),
        papers=(ShownPaper("k24-id", PersonRef(1), Shown.ORIGINAL, expires=date(2030, 1, 1)),),
    )


def application(
    n: int = 1, *, number: str | None = None, of: Visit | None = None, decided_at: datetime = MORNING
) -> Application:
    return Application(
        id=uuid(n),
        number=f"ABC-01-26-{n:06}-X" if number is None else number,
        outcome=Outcome.ACCEPTED,
        status=Status.ACCEPTED,
        visit=of or visit(),
        edition_id="quota-kandas-2024",
        clerk_id="clerk-1",
        clerk_name="Сәрсенбай Дана",
        decided_at=decided_at,
        lines={"k24-id": "present", "k24-id of family:1": "missing"},
        advice=("consent_withheld",),
        dates={"day_0": date(2026, 3, 2), "term_end": date(2026, 3, 13), "hand_over_by": None},
        papers=(IssuedPaper("F24-1", "cd" * 32, 2, date(2024, 1, 5), 81_000),),
        pages=(AttachedPage("k24-id", Page("ab" * 32, "1.png", "image/png", 10)),),
        done={"registered": date(2026, 3, 2)},
    )


def due(case: Application, on: date | None) -> Application:
    return replace(case, dates={**case.dates, "term_end": on})


def closed(case: Application) -> Application:
    closing = Closing(Status.HANDED_OVER, date(2026, 3, 12), "clerk-2", "given to her in person")
    return replace(case, status=Status.HANDED_OVER, closing=closing)


def event(n: int = 1, *, case: UUID | None = None, wall: datetime = MORNING) -> Event:
    facts = {"number": "ABC-01-26-000001-X", "copies": 2, "on": date(2026, 3, 2), "of": ("a", "b"), "n": None}
    return Event(uuid(1_000 + n), EventKind.ACCEPTED, case, "clerk-1", wall, 12.5, facts)


def print_job(n: int = 1, *, case: UUID | None = None, state: PrintState = PrintState.WAITING) -> PrintJob:
    sent_at = datetime(2026, 3, 2, 5, n, tzinfo=UTC)
    return PrintJob(uuid(2_000 + n), case or uuid(1), "F24-1", "cd" * 32, 2, 0, "Kassa", sent_at, state)


def account(login: str = "Dana") -> Account:
    return Account(login, Clerk("clerk-1", "Сәрсенбай Дана", "маман", "специалист", Role.CLERK))


def office(code: str = "ABC") -> Office:
    return Office("Бөлім", "Отдел", code, 1, "state_corporation", "r-11")


def effective_date(day: date = date(2024, 2, 1)) -> EffectiveDate:
    return EffectiveDate("act-2024", day, "clerk-1", MORNING, "Әділет")
