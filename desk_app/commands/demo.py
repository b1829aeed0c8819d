"""Demo mode: an invented office, an invented clerk who is signed in, three visitors waiting."""

from dataclasses import replace
from datetime import UTC, datetime, time
from functools import cache, partial
from pathlib import Path
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from desk_app import bootstrap, paths
from desk_app.catalogue.scalars import Day, Word
from desk_app.catalogue.yaml_lines import read_yaml, validate
from desk_app.commands.practice import demo_office, invented_clerk, people
from desk_app.commands.scenario_file import ApplicantPart, MemberPart
from desk_app.devices.clock import ShiftedClock
from desk_app.domain.calendar import ONE_DAY, WorkingCalendar
from desk_app.domain.draft import ApplicantEntry, Draft, MemberEntry
from desk_app.domain.localized import LocalizedText
from desk_app.operations.desk import DeskOperations
from desk_app.operations.front import FrontDesk, Practice, SetUp, SetUpUnfinished
from desk_app.operations.ports import Clock, Printer
from desk_app.operations.waiting import Queue, WaitingVisitor
from desk_app.settings import Settings

PASSWORD = "practice-only"  # open to everybody on purpose: practice data is nobody's
SOURCE = "demo"
# Inside the hours of the State Corporation in every edition, and early enough for a long try.
OPENS, CLOSES, MORNING = time(9), time(17), time(10)


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Story(_Part):
    kk: Word
    ru: Word
    en: Word


class _Visitor(_Part):
    id: Word
    story: _Story
    service: Word
    basis: Word
    since: Day | None = None
    applicant: ApplicantPart
    family: tuple[MemberPart, ...]


class _Visitors(_Part):
    visitors: tuple[_Visitor, ...]


def open_demo(folder: Path, settings: Settings, clock: Clock, printer: Printer | None = None) -> FrontDesk:
    """Open the practice desk, made on the first start, with its clerk signed in. STORE lane.

    Practice prints on the simulated printer and its papers carry a watermark; it lives in a folder of
    its own and never meets real data.

    Raises:
        StoreInUse, StoreVersion, StoreUnavailable: The practice store cannot be opened.
    """
    law = cache(bootstrap.load_law)
    clock = practice_clock(clock, law().catalogue.calendar)
    front = bootstrap.front_desk(folder, settings, clock, law, printer)
    front.practice = Practice(people().clerk.login, PASSWORD)
    front.reset = partial(_reset, front)
    _enter(front, front.practice)
    return front


def practice_clock(clock: Clock, calendar: WorkingCalendar) -> Clock:
    """Return a clock of office hours: at night and on days off it runs from the next working morning.

    Who tries the program on a Sunday would else find every counter closed.
    """
    now = clock.now()
    if calendar.is_working(now.date()) and OPENS <= now.time() < CLOSES:
        return clock
    day = now.date() if now.time() < OPENS else now.date() + ONE_DAY
    return ShiftedClock(clock, datetime.combine(calendar.at_or_after(day), MORNING, now.tzinfo))


def _reset(front: FrontDesk) -> None:
    """Throw the practice data away and begin again with an empty desk."""
    front.close()
    bootstrap.erase_desk(front.folder)
    _enter(front, Practice(people().clerk.login, PASSWORD))


def _enter(front: FrontDesk, practice: Practice) -> None:
    try:
        if not front.is_set_up():
            raise SetUpUnfinished
        front.sign_in(practice.login, practice.password)
    except SetUpUnfinished:
        _set_up(front, practice.login)
    if front.desk is not None:
        front.desk = _prepare(front.desk)


def _set_up(front: FrontDesk, login: str) -> None:
    clerk = invented_clerk()
    front.set_up(
        SetUp(
            office=demo_office(),
            login=login,
            password=PASSWORD,
            full_name=clerk.full_name,
            position_kk=clerk.position_kk,
            position_ru=clerk.position_ru,
        )
    )


def _prepare(desk: DeskOperations) -> DeskOperations:
    """Bring the practice desk up to its invented dates and queue, however an earlier start ended."""
    for act_id, day in people().effective.items():
        if act_id not in desk.office.effective:
            desk.office.record_effective_date(act_id, day, source=SOURCE, by=invented_clerk())
    # At night the practice clock starts at the same morning again: behind the record on purpose.
    desk.timekeeping.accept()
    return replace(desk, queue=Queue(partial(_waiting_at, desk)))


def _waiting_at(desk: DeskOperations) -> tuple[WaitingVisitor, ...]:
    """Return the visitors whom nobody has called yet: no draft and no case of today is theirs."""
    called = {draft.title for draft in desk.drafts.all()} | {row.name for row in desk.register.today().taken}
    return tuple(visitor for visitor in visitors() if visitor.name not in called)


@cache
def visitors() -> tuple[WaitingVisitor, ...]:
    """Return the invented visitors."""
    read = validate(_Visitors, read_yaml(paths.resources() / "demo" / "visitors.yaml"))
    return tuple(_waiting(visitor) for visitor in read.visitors)


def _waiting(visitor: _Visitor) -> WaitingVisitor:
    person, story = visitor.applicant, visitor.story
    known = Draft(
        id=UUID(int=0),
        clerk_id="",
        started_at=datetime.min.replace(tzinfo=UTC),
        service_id=visitor.service,
        basis=visitor.basis,
        since=visitor.since.isoformat() if visitor.since else "",
        region_asked=person.region_asked or "",
        applicant=_entry(person),
        family=tuple(
            MemberEntry(f"m{n}", member.name, member.kinship.value, f"{member.born:%d.%m.%Y}")
            for n, member in enumerate(visitor.family, start=1)
        ),
    )
    return WaitingVisitor(visitor.id, known.title, LocalizedText.house(story.kk, story.ru, story.en), known)


def _entry(person: ApplicantPart) -> ApplicantEntry:
    return ApplicantEntry(
        surname=person.surname,
        given_name=person.given_name,
        patronymic=person.patronymic or "",
        born=f"{person.born:%d.%m.%Y}",
        iin=person.iin or "",
        citizenship=person.citizenship or "",
        address=person.address or "",
        phone=person.phone or "",
        employment_category=str(person.employment_category or ""),
    )
