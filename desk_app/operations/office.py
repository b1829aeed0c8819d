"""The office of the desk: set-up, changes, and the days acts came into force (rulings 5)."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from desk_app.domain.acts import EffectiveDate, EffectiveDays
from desk_app.domain.clerk import Clerk, Office, Right
from desk_app.domain.errors import RuleError
from desk_app.domain.event import EventKind
from desk_app.operations.ports import Clock, Store, Transaction
from desk_app.operations.record import Recorder


@dataclass(eq=False)
class NotAllowed(RuleError):
    """The role of the clerk does not give this right."""

    code: ClassVar[str] = "clerk.not_allowed"
    right: str = ""


def demand(clerk: Clerk, right: Right) -> None:
    """Let a clerk pass who has a right.

    Raises:
        NotAllowed: The role does not give it.
    """
    if not clerk.may(right):
        raise NotAllowed(right.value)


@dataclass
class OfficeDesk:
    """The office and its effective dates, read once and kept until they change.

    The values in hand are read by the window; the methods that change something belong to the STORE lane.
    """

    store: Store
    clock: Clock
    recorder: Recorder
    office: Office | None = None
    effective: EffectiveDays = field(default_factory=dict)

    def load(self) -> Office | None:
        """Read office and dates from the store; None before the set-up."""
        with self.store.begin() as tx:
            read = _read(tx)
        self.office, self.effective = read
        return self.office

    def set_up(self, office: Office, clerk_id: str) -> None:
        """Record the office of a new desk."""
        with self.store.begin() as tx:
            tx.office.put(office)
            facts = {"code": office.code, "desk": office.desk, "channel": office.channel}
            tx.events.append(self.recorder.event(EventKind.OFFICE_SET_UP, clerk_id=clerk_id, facts=facts))
            read = _read(tx)
        self.office, self.effective = read

    def change(self, office: Office, by: Clerk) -> None:
        """Record changed particulars of the office.

        Raises:
            NotAllowed: Only an administrator may.
        """
        demand(by, Right.CHANGE_OFFICE)
        with self.store.begin() as tx:
            tx.office.put(office)
            tx.events.append(self.recorder.event(EventKind.OFFICE_CHANGED, clerk_id=by.id))
            read = _read(tx)
        self.office, self.effective = read

    def record_effective_date(self, act_id: str, day: date, *, source: str, by: Clerk) -> None:
        """Record that an act is in force from `day`; an earlier record stays and is overruled.

        Raises:
            NotAllowed: The role of the clerk does not give the right.
        """
        demand(by, Right.RECORD_EFFECTIVE_DATES)
        entry = EffectiveDate(act_id, day, by.id, self.clock.now(), source)
        with self.store.begin() as tx:
            tx.office.add_effective_date(entry)
            facts = {"act": act_id, "day": day.isoformat(), "source": source}
            tx.events.append(self.recorder.event(EventKind.EFFECTIVE_DATE, clerk_id=by.id, facts=facts))
            read = _read(tx)
        self.office, self.effective = read

    def history_of_dates(self) -> tuple[EffectiveDate, ...]:
        """Return every recorded date, oldest first."""
        with self.store.begin() as tx:
            return tx.office.effective_dates()

    def known(self) -> Office:
        """Return the office of a desk that is set up.

        Raises:
            RuntimeError: The set-up was not done; the window never comes here before it.
        """
        if self.office is None:
            raise RuntimeError("the desk is not set up")
        return self.office


def _read(tx: Transaction) -> tuple[Office | None, EffectiveDays]:
    """Return office and dates of the store; the caller takes them in hand only once they are committed."""
    return tx.office.get(), {entry.act_id: entry.day for entry in tx.office.effective_dates()}
