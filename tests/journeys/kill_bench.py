"""The other side of the kill tests: runs the program, ends it, compares what is found with what was seen."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from pathlib import Path
from uuid import UUID

from desk_app.commands.demo import PASSWORD
from desk_app.commands.practice import people
from desk_app.devices.clock import FixedClock
from desk_app.domain.application import Application
from desk_app.domain.draft import Draft
from desk_app.domain.event import EventKind
from desk_app.operations.desk import DeskOperations
from desk_app.operations.ports import CaseQuery
from desk_app.settings import Settings
from desk_app.storage.killpoints import VARIABLE
from tests.journeys.desk_process import WEDNESDAY
from tests.journeys.eyes import Sight, sight_of
from tests.journeys.plans import SEVERAL
from tests.ui.desk_fixtures import law

ROOT = Path(__file__).parents[2]
FILE = b"%PDF-1.4\n% a page of an invented paper\n" + bytes(range(256)) * 16
DECIDED = {EventKind.ACCEPTED, EventKind.REFUSED}
SIGKILL = -9
_LONGEST_S = 120


@dataclass(frozen=True)
class Seen:
    """What stood on the screen while visit number `visit` was taken."""

    visit: int
    sight: Sight


@dataclass(frozen=True)
class Run:
    """One life of the program: how it ended, and everything that had been seen until then."""

    code: int
    seen: tuple[Seen, ...]

    @property
    def last(self) -> Seen:
        """What was seen last."""
        return self.seen[-1]

    @property
    def claimed(self) -> Seen | None:
        """What was seen last if the window said that it is stored."""
        return self.seen[-1] if self.seen and self.seen[-1].sight.saved else None

    @property
    def numbers(self) -> dict[str, int]:
        """Every number seen on a receipt, with its visit."""
        return {one.sight.number: one.visit for one in self.seen if one.sight.number}


@dataclass(frozen=True)
class Bench:
    """A data folder, a home and a memory stick of its own for every test."""

    folder: Path
    file: str = "scan.pdf"

    @property
    def data(self) -> Path:
        """Return the folder given as `--data`."""
        return self.folder / "data"

    @cached_property
    def stick(self) -> Path:
        """Return the file the applicant brings along."""
        file = self.folder / "stick" / self.file
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(FILE)
        return file

    def environment(self, kill_at: str = "") -> dict[str, str]:
        """Return the environment of the program: nothing of the user, everything temporary inside."""
        home = {name: self.folder / "home" / name.lower() for name in _PRIVATE}
        for place in home.values():
            place.mkdir(parents=True, exist_ok=True)
        own = {name: str(place) for name, place in home.items()}
        return os.environ | own | {"QT_QPA_PLATFORM": "offscreen", VARIABLE: kill_at}

    @contextmanager
    def started(
        self, *, begin: int = 0, kill_at: str = "", options: tuple[str, ...] = ()
    ) -> "Iterator[Life]":
        """Start the program for the time of a block."""
        command = [sys.executable, "-m", "tests.journeys.desk_process", str(self.data), str(self.stick)]
        with (self.folder / "stderr.txt").open("wb") as errors:
            process = subprocess.Popen(
                [*command, "--begin", str(begin), *options],
                cwd=ROOT,
                env=self.environment(kill_at),
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        try:
            yield Life(process)
        finally:
            process.kill()
            process.communicate()

    def run(self, *, begin: int = 0, kill_at: str = "", options: tuple[str, ...] = ()) -> Run:
        """Run the program until it ends, by itself or by force."""
        with self.started(begin=begin, kill_at=kill_at, options=options) as life:
            return self.checked(life.to_the_end())

    def checked(self, run: Run) -> Run:
        """Fail a test whose program ended neither by itself nor by force."""
        assert run.code in (0, SIGKILL), (self.folder / "stderr.txt").read_text(encoding="utf-8")
        return run

    def copy(self, name: str) -> "Bench":
        """Return a bench whose data folder is a copy of this one as it lies on the disk now."""
        other = Bench(self.folder / name)
        if self.data.exists():
            shutil.copytree(self.data, other.data)
        return other


_PRIVATE = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


class Life:
    """A program that runs, and what was seen of it so far."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._seen: list[Seen] = []

    def see(self) -> bool:
        """Wait for the next line; False when there is none."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        # A line that was cut short by the end was never seen by anybody.
        if not line.endswith(b"\n"):
            return False
        facts = json.loads(line)
        self._seen.append(Seen(facts["visit"], sight_of(facts["sight"])))
        return True

    def kill(self, after_s: float) -> Run:
        """End the program without warning, so long after the last line."""
        moment = time.perf_counter() + after_s
        while time.perf_counter() < moment:
            pass
        self._process.kill()
        return self.to_the_end()

    def to_the_end(self) -> Run:
        """Read until the program has ended."""
        while self.see():
            pass
        return Run(self._process.wait(_LONGEST_S), tuple(self._seen))


@dataclass(frozen=True)
class Found:
    """What lies in a data folder, read by the operations of the program."""

    cases: dict[str, Application]
    drafts: tuple[Draft, ...]
    decisions: tuple[UUID, ...]
    pages: dict[str, bytes]
    papers: int


def open_folder(bench: Bench) -> Found:
    """Open a data folder as the program does after a sudden end, and read everything in it."""
    from desk_app import bootstrap

    front = bootstrap.front_desk(bench.data / "demo", Settings(), FixedClock(WEDNESDAY), law)
    front.sign_in(people().clerk.login, PASSWORD)
    assert front.desk is not None
    try:
        return _read(front.desk)
    finally:
        front.close()


def _read(desk: DeskOperations) -> Found:
    """Read everything; a paper or page that does not open raises here, and so does a broken chain."""
    with desk.register.store.begin() as tx:
        tx.events.verify()
        cases = [tx.applications.get(row.id) for row in tx.applications.find(CaseQuery())]
        events = [(case.id, entry) for case in cases for entry in tx.events.of_case(case.id)]
    drafts = desk.drafts.all()
    given = [page for draft in drafts for paper in draft.papers for page in paper.pages]
    given += [attached.page for case in cases for attached in case.pages]
    papers = [desk.printouts.pdf(paper) for case in cases for paper in case.papers]
    return Found(
        cases={case.visit.applicant.surname: case for case in cases},
        drafts=drafts,
        decisions=tuple(case_id for case_id, entry in events if entry.kind in DECIDED),
        pages={page.sha256: desk.attachments.content(page) for page in given},
        papers=sum(content.startswith(b"%PDF-") for content in papers),
    )


def check_whole(found: Found) -> None:
    """Fail on half an acceptance: a case has its papers, its event and no draft, or there is none of it."""
    numbers = [case.number for case in found.cases.values()]
    assert len(set(numbers)) == len(numbers), "a number was given twice"
    assert sorted(found.decisions) == sorted(case.id for case in found.cases.values())
    assert {case.id for case in found.cases.values()}.isdisjoint(draft.id for draft in found.drafts)
    assert found.papers == sum(len(case.papers) for case in found.cases.values())
    assert all(case.papers for case in found.cases.values())
    assert all(content == FILE for content in found.pages.values())


def check_numbers(found: Found, numbers: dict[str, int]) -> None:
    """Fail if a number was seen that the register does not have, or has for somebody else."""
    for number, visit in numbers.items():
        case = found.cases.get(SEVERAL[visit].surname)
        assert case is not None, f"visit {visit} had a number on the screen and is gone"
        assert case.number == number


def _but_place(content: tuple[object, ...], claimed: Seen) -> tuple[object, ...]:
    """Return the content as a cursor on no field would show it, where `claimed` had none."""
    return content if claimed.sight.place else (*content[:2], "", *content[3:])


def check_kept(claimed: Seen, again: Sight, known: tuple[Seen, ...]) -> None:
    """Fail unless what was seen as saved is seen again, or what the key under way made of it."""
    of_visit = [one.sight.content for one in known if one.visit == claimed.visit and one.sight.step]
    course = [content for content, _ in groupby(of_visit)]
    seen = claimed.sight.content
    # Between two pages the cursor stands on no field for a moment; all else must have been seen before.
    same = [n for n, content in enumerate(course) if content == seen or _but_place(content, claimed) == seen]
    assert same, f"never seen without an end in between: {seen}"
    follows = [course[n + 1] for n in same if n + 1 < len(course)]
    # A cursor that stood on no field is put where the step begins.
    before = claimed.sight if claimed.sight.place else replace(claimed.sight, place=again.place)
    assert again.content in [before.content, *follows], f"seen as saved: {seen}\nfound again: {again.content}"
