"""What happens to a case after the visit: finished steps, and the closing act."""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar
from uuid import UUID

from desk_app.domain.application import Application, Closing, Status
from desk_app.domain.assessment import Outcome
from desk_app.domain.clerk import Clerk, Right
from desk_app.domain.deadlines import LegalDates, dates_of_acceptance
from desk_app.domain.errors import RuleError
from desk_app.domain.event import EventKind
from desk_app.operations.law import Law
from desk_app.operations.office import demand
from desk_app.operations.ports import Clock, Store
from desk_app.operations.record import Recorder


@dataclass(eq=False)
class CaseClosed(RuleError):
    """The case is closed, or was a refusal: there is no result to hand over."""

    code: ClassVar[str] = "case.closed"


@dataclass(eq=False)
class DayImpossible(RuleError):
    """A result cannot be handed over before the application was taken, nor in the future."""

    code: ClassVar[str] = "case.day_impossible"


@dataclass(eq=False)
class StepUnknown(RuleError):
    """The edition of the case has no such step."""

    code: ClassVar[str] = "case.step_unknown"
    step: str = ""


CLOSINGS = (Status.HANDED_OVER, Status.RETURNED)
"""How a case can be closed."""


@dataclass(frozen=True)
class Handover:
    """Acts on an accepted case. They belong to the STORE lane."""

    store: Store
    clock: Clock
    recorder: Recorder
    law: Law

    def close(self, case_id: UUID, status: Status, *, on: date, by: Clerk, note: str = "") -> Application:
        """Record that the result was handed over to the applicant, or returned to the provider.

        Args:
            case_id: The case.
            status: `HANDED_OVER` or `RETURNED`.
            on: The day it happened.
            by: The clerk who records it.
            note: Free words of the clerk, stored with the case.

        Raises:
            CaseClosed: It is not an open acceptance.
            DayImpossible: `on` lies before the visit or after today.
        """
        demand(by, Right.TAKE_PAPERS)
        if status not in CLOSINGS:
            raise ValueError(f"{status} closes no case")
        with self.store.begin() as tx:
            case = tx.applications.get(case_id)
            if not case.status.open:
                raise CaseClosed
            if not case.visit.day <= on <= self.clock.now().date():
                raise DayImpossible
            case = replace(case, status=status, closing=Closing(status, on, by.id, note))
            tx.applications.replace(case)
            facts = {"status": status.value, "on": on.isoformat()}
            event = self.recorder.event(EventKind.CLOSED, clerk_id=by.id, case_id=case_id, facts=facts)
            tx.events.append(event)
        return case

    def step_done(self, case_id: UUID, step_id: str, *, on: date, by: Clerk) -> Application:
        """Record the day on which the result of a step was with the next body.

        The dates of the following steps count from it; what was printed stays as it is.

        Raises:
            CaseClosed: It was a refusal, of which no step follows.
            StepUnknown: The edition has no such step.
            NotAllowed: The role of the clerk does not give the right.
        """
        demand(by, Right.TAKE_PAPERS)
        with self.store.begin() as tx:
            case = tx.applications.get(case_id)
            if case.outcome is not Outcome.ACCEPTED:
                raise CaseClosed
            if step_id not in self.law.catalogue.edition(case.edition_id).steps():
                raise StepUnknown(step_id)
            case = replace(case, done={**case.done, step_id: on})
            tx.applications.replace(case)
            facts = {"step": step_id, "on": on.isoformat()}
            event = self.recorder.event(EventKind.STEP_DONE, clerk_id=by.id, case_id=case_id, facts=facts)
            tx.events.append(event)
        return case

    def dates(self, case: Application) -> LegalDates:
        """Return the legal dates of an accepted case as they stand now, finished steps counted in."""
        edition = self.law.catalogue.edition(case.edition_id)
        return dates_of_acceptance(case.visit, edition, self.law.catalogue.calendar, case.done)
