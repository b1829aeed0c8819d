"""State and commands of the set-up assistant. Holds no widget and no words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desk_app.domain.clerk import Clerk, Role
from desk_app.domain.entry import FieldNote
from desk_app.domain.set_up_entry import AccountEntry, ActDateEntry, OfficeEntry
from desk_app.operations.front import FrontDesk, SetUp
from desk_app.operations.law import Law
from desk_app.operations.sessions import SHORTEST_PASSWORD
from ui.jobs import JobRunner, Lane

Notes = dict[str, tuple[FieldNote, ...]]
"""What is wrong, by part: `office`, `account`, or the id of an act. A part without notes is not in it."""


class Step(StrEnum):
    """The steps, in their order."""

    OFFICE = "office"
    ACCOUNT = "account"
    ACTS = "acts"
    CHECK = "check"


@dataclass(frozen=True)
class Answers:
    """Everything typed so far; nothing of it is stored before the last step."""

    office: OfficeEntry = OfficeEntry()
    account: AccountEntry = AccountEntry()
    acts: Mapping[str, ActDateEntry] = field(default_factory=dict)


class SetUpViewModel(QObject):
    """Asks step by step and makes the desk at the end.

    Signals: `changed` - read `step`, `law`, `busy` again; `created` - the desk is there and the administrator
        signed in; `problem` - the `Exception`.
    """

    changed = Signal()
    created = Signal()
    problem = Signal(object)

    def __init__(self, jobs: JobRunner, front: Callable[[], FrontDesk | None]) -> None:
        super().__init__()
        self._jobs = jobs
        self._front = front
        self.answers = Answers()
        self.step = Step.OFFICE
        self.law: Law | None = None
        self.busy = False

    def load(self) -> None:
        """Read the law for the lists; while the program is getting ready nothing happens."""
        front = self._front()
        if front is not None and self.law is None:
            self._jobs.ask(Lane.STORE, lambda work: front.law(), done=self._on_law, failed=self.problem.emit)

    def notes(self) -> Notes:
        """Return what is wrong on this step."""
        found: Notes = {}
        if self.step is Step.OFFICE:
            found["office"] = self.answers.office.notes()
        elif self.step is Step.ACCOUNT:
            found["account"] = self.answers.account.notes(shortest=SHORTEST_PASSWORD)
        elif self.step is Step.ACTS and self.law is not None:
            acts = self.law.catalogue.acts
            found = {act_id: entry.notes(acts[act_id]) for act_id, entry in self.answers.acts.items()}
        return {part: notes for part, notes in found.items() if notes}

    def go_on(self) -> None:
        """Open the next step; only after `notes` found nothing."""
        steps = list(Step)
        self.go_to(steps[min(steps.index(self.step) + 1, len(steps) - 1)])

    def back(self) -> bool:
        """Open the step before; False if this is the first."""
        steps = list(Step)
        if self.step is steps[0]:
            return False
        self.go_to(steps[steps.index(self.step) - 1])
        return True

    def go_to(self, step: Step) -> None:
        """Open a step; what was typed stays."""
        self.step = step
        self.changed.emit()

    def create(self) -> None:
        """Make the desk. A second call while busy does nothing."""
        front = self._front()
        if front is None or self.busy:
            return
        answers = self.answers
        self._set_busy(True)
        self._jobs.do(
            Lane.STORE,
            lambda work: create_desk(front, answers),
            done=lambda _: self.created.emit(),
            failed=self.problem.emit,
            ended=lambda: self._set_busy(False),
        )

    def _on_law(self, law: Law) -> None:
        self.law = law
        self.changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()


def create_desk(front: FrontDesk, answers: Answers) -> Clerk:
    """Make the desk and record the days of the acts. STORE lane; after an error it may be called again.

    Raises:
        PasswordTooShort, SecretWrong: See `FrontDesk.set_up`.
        StoreInUse, StoreVersion, StoreUnavailable: The store cannot be made.
    """
    account = answers.account
    clerk = account.clerk(Role.ADMINISTRATOR)
    if front.desk is None:
        given = SetUp(
            office=answers.office.office(),
            login=clerk.id,
            password=account.password,
            full_name=clerk.full_name,
            position_kk=clerk.position_kk,
            position_ru=clerk.position_ru,
        )
        clerk = front.set_up(given)
    if front.desk is not None:
        recorded = front.desk.office.effective
        for act_id, entry in answers.acts.items():
            day = entry.read()
            if day is not None and recorded.get(act_id) != day:
                front.desk.office.record_effective_date(act_id, day, source=entry.source.strip(), by=clerk)
    return clerk
