"""A desk as the window meets it: real operations on its own store, an invented office, a clerk signed in.

    with open_bench(folder) as bench:
        case = bench.accept()
        case = bench.refuse()

The clock stands until it is moved; the printer prints by that clock.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from desk_app import bootstrap
from desk_app.commands.demo import visitors
from desk_app.commands.practice import demo_office, invented_clerk, people
from desk_app.devices.clock import KAZAKHSTAN_TIME, FixedClock
from desk_app.devices.printers.none import NoPrinter
from desk_app.devices.printers.simulator import Condition, SimulatedPrinter
from desk_app.domain.application import Application
from desk_app.domain.clerk import Clerk
from desk_app.domain.draft import APPLICANT_KEY, Draft, MemberEntry, PaperEntry
from desk_app.operations.desk import DeskOperations
from desk_app.operations.front import FrontDesk
from desk_app.operations.law import Law
from desk_app.operations.ports import Account
from desk_app.operations.sessions import Door
from tests.fakes import FakeKeys
from ui.workplace import Workplace

WEDNESDAY = datetime(2026, 2, 4, 10, 0, tzinfo=KAZAKHSTAN_TIME)


@cache
def law() -> Law:
    """Return the law, read once a run."""
    return bootstrap.load_law()


class KeepingPrinter(SimulatedPrinter):
    """Keeps what was sent: the desk makes the printer forget a paper once its outcome is stored."""

    def __init__(self, clock: FixedClock) -> None:
        super().__init__(clock)
        self.sent: list[tuple[str, bytes]] = []

    def send(self, pdf: bytes, *, printer: str, title: str) -> str:
        job = super().send(pdf, printer=printer, title=title)
        self.sent.append((title, pdf))
        return job

    def remembered(self) -> int:
        """Return how many papers the printer still holds."""
        return len(self._jobs)


@dataclass(frozen=True)
class Bench:
    """The open desk with what a test moves by hand."""

    front: FrontDesk
    desk: DeskOperations
    clock: FixedClock
    printer: KeepingPrinter
    clerk: Clerk

    def put_printer(self, condition: str) -> None:
        """Put the printer into a condition, named by its word."""
        self.printer.set_condition(Condition(condition))

    def take_printer(self) -> None:
        """Leave the desk without a printer."""
        self.front.desk = replace(self.desk, printouts=replace(self.desk.printouts, printer=NoPrinter()))

    def accept(self, surname: str = "", members: int = 2) -> Application:
        """Take a kandas with family and complete papers."""
        return self.desk.intake.accept(self.draft(surname, members), self.clerk)

    def refuse(self, surname: str = "", members: int = 2) -> Application:
        """Refuse the same visitor without any identity document."""
        draft = self.draft(surname, members)
        papers = tuple(paper for paper in draft.papers if paper.item_id != "k24-id")
        return self.desk.intake.refuse(replace(draft, papers=papers), self.clerk)

    def draft(self, surname: str = "", members: int = 2) -> Draft:
        """Return a complete draft of the first invented visitor."""
        draft = visitors()[0].called(self.desk.drafts.start(self.clerk.id))
        draft = replace(draft, family=_family(draft, members))
        if surname:
            draft = replace(draft, applicant=replace(draft.applicant, surname=surname))
        everybody = (APPLICANT_KEY, *(member.key for member in draft.family))
        identity = (
            PaperEntry(f"id-{of}", "k24-id", of, "original", "foreign_passport", expires="01.05.2029")
            for of in everybody
        )
        application = PaperEntry("app", "k24-app", shown="original")
        married = PaperEntry("m", "k24-marriage", shown="original_and_copy", kind="marriage_certificate")
        skilled = PaperEntry("q", "k24-qual", shown="declared_absent")
        return replace(draft, papers=(application, *identity, married, skilled))


def _family(draft: Draft, members: int) -> tuple[MemberEntry, ...]:
    known = draft.family
    more = (replace(known[-1], key=f"more-{n}", name=f"{known[-1].name} {n}") for n in range(3, members + 1))
    return (*known[:members], *more)


@contextmanager
def open_bench(folder: Path, at: datetime = WEDNESDAY) -> Iterator[Bench]:
    """Open a new desk in `folder` for the time of a block."""
    clock = FixedClock(at)
    with bootstrap.open_new_desk(folder, law(), clock) as opened:
        clerk, printer = invented_clerk(), KeepingPrinter(clock)
        desk = replace(opened, printouts=replace(opened.printouts, printer=printer))
        with desk.register.store.begin() as tx:
            tx.accounts.put(Account(people().clerk.login, clerk))
        desk.office.set_up(demo_office(), clerk.id)
        for act_id, day in people().effective.items():
            desk.office.record_effective_date(act_id, day, source="test", by=clerk)
        desk.sessions.clerk = clerk
        front = FrontDesk(Door(FakeKeys()), lambda key: desk, lambda: None, law, folder, desk=desk)
        yield Bench(front, desk, clock, printer, clerk)


def enter(place: Workplace, bench: Bench) -> None:
    """Let the window of a test work on the bench."""
    place.navigator.ready(bench.front)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """An open desk of an invented office on Wednesday, 4 February 2026, at ten."""
    with open_bench(tmp_path / "desk") as opened:
        yield opened
