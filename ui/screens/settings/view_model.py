"""State and commands of the settings. Holds no widget and no words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desk_app.domain.acts import EffectiveDate
from desk_app.domain.catalogue import Catalogue
from desk_app.domain.clerk import Clerk, Office, Right, Role
from desk_app.domain.set_up_entry import AccountEntry, ActDateEntry, OfficeEntry
from desk_app.operations.desk import DeskOperations
from desk_app.operations.front import FrontDesk
from desk_app.operations.ports import Account
from desk_app.operations.work import Work
from ui.jobs import JobRunner, Lane


class Done(StrEnum):
    """What was stored."""

    OFFICE = "office"
    ACTS = "acts"
    ACCOUNT_ADDED = "account_added"
    ACCOUNT_OPENED = "account_opened"
    ACCOUNT_CHANGED = "account_changed"
    PASSWORD = "password"
    RESET = "reset"


@dataclass(frozen=True)
class Facts:
    """Everything the settings show of the desk. `open_services` take applications on `now`."""

    now: datetime
    clerk: Clerk
    office: Office
    catalogue: Catalogue
    dates: tuple[EffectiveDate, ...]
    effective: dict[str, date]
    accounts: tuple[Account, ...]
    open_services: int
    folder: str
    may_reset: bool

    def may(self, right: Right) -> bool:
        """Say whether the clerk has a right."""
        return self.clerk.may(right)

    def name_of(self, clerk_id: str) -> str:
        """Return the name of an account, or its id where the account is unknown."""
        return next((a.clerk.full_name for a in self.accounts if a.clerk.id == clerk_id), clerk_id)


class SettingsViewModel(QObject):
    """Reads and changes what belongs to the desk.

    Signals: `changed` - read `facts`, `printers`, `busy` again; `done` - a `Done`; `problem` - what was
        tried, a `Done` or None, and the `Exception`.
    """

    changed = Signal()
    done = Signal(object)
    problem = Signal(object, object)

    def __init__(self, jobs: JobRunner, front: Callable[[], FrontDesk | None]) -> None:
        super().__init__()
        self._jobs = jobs
        self._front = front
        self.facts: Facts | None = None
        self.printers: tuple[str, ...] | None = None
        self.busy = False

    def read(self) -> None:
        """Read everything again; while nobody is signed in nothing happens."""
        front, desk = self._front(), self._desk
        if front is not None and desk is not None and front.clerk is not None:
            self._jobs.ask(
                Lane.STORE, lambda work: read_facts(front, desk), done=self._on_read, failed=self._on_failed
            )

    def find_printers(self) -> None:
        """Ask the system which printers there are; CUPS may take a while."""
        desk = self._desk
        if desk is not None:
            self._jobs.ask(
                Lane.FILES,
                lambda work: desk.printouts.printers(),
                done=self._on_printers,
                failed=self._on_failed,
            )

    def save_office(self, entry: OfficeEntry) -> None:
        """Store the office; code and desk number stay, they are in numbers given already."""
        facts = self.facts
        if facts is not None:
            kept = replace(entry, code=facts.office.code, desk=str(facts.office.desk))
            office = kept.office(demo=facts.office.demo)
            self._do(Done.OFFICE, lambda desk, by: desk.office.change(office, by))

    def record_dates(self, entries: dict[str, ActDateEntry]) -> None:
        """Record the first days in force that were typed."""

        def record(desk: DeskOperations, by: Clerk) -> None:
            for act_id, entry in entries.items():
                if (day := entry.read()) is not None:
                    desk.office.record_effective_date(act_id, day, source=entry.source.strip(), by=by)

        self._do(Done.ACTS, record)

    def add_account(self, entry: AccountEntry, role: Role) -> None:
        """Add an account."""
        clerk = entry.clerk(role)
        self._do(
            Done.ACCOUNT_ADDED,
            lambda desk, by: desk.sessions.add_account(clerk.id, entry.password, clerk, by=by),
        )

    def switch(self, login: str) -> None:
        """Switch an account off; a new password lets it in again."""
        account = self._account(login)
        if account is not None:
            off = replace(account, clerk=replace(account.clerk, active=False))
            self._do(Done.ACCOUNT_CHANGED, lambda desk, by: desk.sessions.switch(off, by=by))

    def set_password(self, login: str, password: str) -> None:
        """Give another account a new password; one that was switched off may sign in again."""
        account = self._account(login)
        if account is not None:
            self._do(
                Done.ACCOUNT_OPENED,
                lambda desk, by: desk.sessions.set_password(account, password, by=by),
            )

    def change_password(self, old: str, new: str) -> None:
        """Change the password of the clerk who is signed in."""
        facts = self.facts
        login = next((a.login for a in facts.accounts if a.clerk.id == facts.clerk.id), "") if facts else ""
        self._do(Done.PASSWORD, lambda desk, by: desk.sessions.change_password(login, old, new))

    def reset(self) -> None:
        """Throw the practice data away and begin anew."""
        front = self._front()
        if front is not None and front.reset is not None:
            reset = front.reset
            self._run(Done.RESET, lambda work: reset())

    def _account(self, login: str) -> Account | None:
        return next((a for a in self.facts.accounts if a.login == login), None) if self.facts else None

    @property
    def _desk(self) -> DeskOperations | None:
        front = self._front()
        return front.desk if front else None

    def _do(self, what: Done, call: Callable[[DeskOperations, Clerk], object]) -> None:
        front, desk = self._front(), self._desk
        clerk = front.clerk if front else None
        if desk is not None and clerk is not None:
            self._run(what, lambda work: call(desk, clerk))

    def _run(self, what: Done, call: Callable[[Work], object]) -> None:
        """Run one act at a time: a second press while busy does nothing."""
        if self.busy:
            return
        self._set_busy(True)
        self._jobs.do(
            Lane.STORE,
            call,
            done=lambda _: self.done.emit(what),
            failed=lambda error: self.problem.emit(what, error),
            ended=lambda: self._set_busy(False),
        )

    def _on_read(self, facts: Facts) -> None:
        self.facts = facts
        self.changed.emit()

    def _on_printers(self, names: tuple[str, ...]) -> None:
        self.printers = names
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.problem.emit(None, error)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()


def read_facts(front: FrontDesk, desk: DeskOperations) -> Facts:
    """Read everything the settings show. STORE lane."""
    now, clerk = desk.clock.now(), desk.sessions.clerk
    if clerk is None:
        raise RuntimeError("nobody is signed in")
    opened = [opening for _, opening in desk.intake.editions(now.date()) if opening.takes_papers]
    return Facts(
        now=now,
        clerk=clerk,
        office=desk.office.known(),
        catalogue=desk.law.catalogue,
        dates=desk.office.history_of_dates(),
        effective=dict(desk.office.effective),
        accounts=desk.sessions.accounts(),
        open_services=len(opened),
        folder=str(front.folder),
        may_reset=front.reset is not None,
    )
