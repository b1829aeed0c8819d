"""State and commands of the start screen. Holds no widget and no words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import DeskError
from ui.jobs import JobRunner, Lane

if TYPE_CHECKING:
    from desk_app.domain.clerk import Clerk, Office
    from desk_app.domain.draft import ApplicantEntry, Draft
    from desk_app.domain.localized import LocalizedText
    from desk_app.operations.desk import DeskOperations
    from desk_app.operations.front import FrontDesk
    from desk_app.operations.register import Today
    from desk_app.operations.waiting import WaitingVisitor

_IIN_DIGITS = 12


@dataclass(frozen=True)
class DraftLine:
    """A visit that was begun: `done` of `of` steps are complete. `service` is None before one is chosen."""

    draft: Draft
    service: LocalizedText | None
    begun: datetime
    done: int
    of: int


@dataclass(frozen=True)
class Day:
    """Everything the start screen shows. `now` is the desk's clock when it was read."""

    now: datetime
    clerk: Clerk
    office: Office
    visitors: tuple[WaitingVisitor, ...]
    drafts: tuple[DraftLine, ...]
    today: Today


class StartViewModel(QObject):
    """The day of a clerk.

    Signals: `changed` - read `day` again; `dropped` - a draft was given up, the `Draft`; `problem` - the
        `Exception`.
    """

    changed = Signal()
    dropped = Signal(object)
    problem = Signal(object)

    def __init__(self, jobs: JobRunner, front: Callable[[], FrontDesk | None]) -> None:
        super().__init__()
        self._jobs = jobs
        self._front = front
        self._is_reading = False
        self._reads_again = False
        self.day: Day | None = None

    def read(self) -> None:
        """Read the day again; while the desk is being opened nothing happens."""
        desk, clerk = self._desk, self._clerk
        if desk is None or clerk is None:
            return
        if self._is_reading:
            self._reads_again = True
            return
        self._is_reading = True
        self._jobs.ask(
            Lane.STORE,
            lambda work: read_day(desk, clerk),
            done=self._on_read,
            failed=self.problem.emit,
            ended=self._on_read_ended,
        )

    def keep_typed(self, text: str) -> bool:
        """Make what is typed at the top durable; False before the desk is open and on a full disk."""
        desk, clerk = self._desk, self._clerk
        if desk is None or clerk is None:
            return False
        return self._guarded(lambda: desk.drafts.jot(clerk.id, _entry(text)))

    def typed(self) -> str:
        """Return what was typed at the top and no visit has begun of, also before the program last ended."""
        desk, clerk = self._desk, self._clerk
        jotted = desk.drafts.jotted(clerk.id) if desk and clerk else None
        return jotted.applicant.iin or jotted.applicant.surname if jotted else ""

    def set_aside(self) -> bool:
        """Put what was typed among the visits to go on with, to make room for something else."""
        desk, clerk = self._desk, self._clerk
        if desk is None or clerk is None or desk.drafts.jotted(clerk.id) is None:
            return True
        return self._write(lambda: desk.drafts.start(clerk.id, of_jotted=True))

    def drop(self, draft_id: UUID) -> None:
        """Give a draft up; `restore` takes it back."""
        desk = self._desk
        draft = desk.drafts.get(draft_id) if desk else None
        if desk is not None and draft is not None and self._write(lambda: desk.drafts.drop(draft_id)):
            self.dropped.emit(draft)

    def restore(self, draft: Draft) -> None:
        """Take back a draft that was given up."""
        desk = self._desk
        if desk is not None:
            self._write(lambda: desk.drafts.keep(draft))

    @property
    def _desk(self) -> DeskOperations | None:
        front = self._front()
        return front.desk if front else None

    @property
    def _clerk(self) -> Clerk | None:
        front = self._front()
        return front.clerk if front else None

    def _write(self, call: Callable[[], object]) -> bool:
        """Write the journal and read the day again."""
        if not self._guarded(call):
            return False
        self.read()
        return True

    def _guarded(self, call: Callable[[], object]) -> bool:
        """Write the journal in the UI thread (rulings 17); a full disk becomes a notice."""
        try:
            call()
        except DeskError as error:
            self.problem.emit(error)
            return False
        return True

    def _on_read(self, day: Day) -> None:
        self.day = day
        self.changed.emit()

    def _on_read_ended(self) -> None:
        self._is_reading = False
        if self._reads_again:
            self._reads_again = False
            self.read()


def read_day(desk: DeskOperations, clerk: Clerk) -> Day:
    """Read everything the start screen shows. STORE lane."""
    services = {service.id: service.name for service in desk.law.catalogue.services.values()}
    return Day(
        now=desk.clock.now(),
        clerk=clerk,
        office=desk.office.known(),
        visitors=desk.queue.visitors(),
        drafts=tuple(_line(desk, draft, services) for draft in reversed(desk.drafts.all())),
        today=desk.register.today(),
    )


def of_visitor(text: str) -> dict[str, str]:
    """Return what was typed as an argument of a new visit: `iin` for twelve digits, `surname` for words."""
    words = " ".join(text.split())
    digits = words.replace(" ", "")
    if not words:
        return {}
    if digits.isascii() and digits.isdigit():
        return {"iin": digits} if len(digits) <= _IIN_DIGITS else {}
    return {} if any(letter.isdigit() for letter in words) else {"surname": words}


def _entry(text: str) -> ApplicantEntry:
    """Return what was typed as an applicant's entry; what is part of nobody stands as the surname."""
    # Called by an open desk alone: what it imports is loaded by then.
    from desk_app.domain.draft import ApplicantEntry

    return ApplicantEntry(**(of_visitor(text) or {"surname": text}))


def _line(desk: DeskOperations, draft: Draft, services: dict[str, LocalizedText]) -> DraftLine:
    # The screen paints before the rules are loaded; once there is a desk, they are.
    from desk_app.domain.steps import StepStatus, step_states

    known = draft.service_id in services
    standing = desk.intake.look(draft) if known else None
    states = step_states(
        draft,
        standing.reading.faults if standing else (),
        standing.assessment if standing else None,
    )
    return DraftLine(
        draft=draft,
        service=services[draft.service_id] if known else None,
        begun=draft.started_at.astimezone(desk.clock.now().tzinfo),
        done=sum(state.status is StepStatus.COMPLETED for state in states),
        of=len(states),
    )
