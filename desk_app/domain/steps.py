"""Where each step of an intake stands, computed from the draft: nothing to restore after a crash."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.assessment import Assessment, Outcome
from desk_app.domain.checklist import LineStatus
from desk_app.domain.draft import Draft
from desk_app.domain.entry import FieldNote


class IntakeStep(StrEnum):
    """The steps of a visit, in the order of the counter."""

    SERVICE = "service"
    PEOPLE = "people"
    PAPERS = "papers"
    CHECK = "check"


class StepStatus(StrEnum):
    """How far a step is. Only a problem is worth a colour."""

    NOT_STARTED = "not_started"
    INCOMPLETE = "incomplete"
    COMPLETED = "completed"
    PROBLEM = "problem"
    LOCKED = "locked"


@dataclass(frozen=True)
class StepState:
    """One line of the task list."""

    step: IntakeStep
    status: StepStatus


def step_states(
    draft: Draft, faults: tuple[FieldNote, ...], assessment: Assessment | None
) -> tuple[StepState, ...]:
    """Return the state of every step of a draft."""
    service = _service(draft, faults, assessment)
    opened = service is StepStatus.COMPLETED
    people = _people(draft, faults) if opened else StepStatus.LOCKED
    papers = _papers(draft, faults, assessment) if opened else StepStatus.LOCKED
    ready = opened and people is StepStatus.COMPLETED
    check = StepStatus.NOT_STARTED if ready else StepStatus.LOCKED
    states = (service, people, papers, check)
    return tuple(StepState(step, state) for step, state in zip(IntakeStep, states, strict=True))


def step_of(field: str) -> IntakeStep:
    """Return the step on whose page a field stands."""
    first = field.partition(".")[0]
    if first in ("applicant", "family"):
        return IntakeStep.PEOPLE
    return IntakeStep.PAPERS if first == "papers" else IntakeStep.SERVICE


def _service(draft: Draft, faults: tuple[FieldNote, ...], assessment: Assessment | None) -> StepStatus:
    if not draft.service_id or assessment is None:
        return StepStatus.NOT_STARTED
    if assessment.outcome in (Outcome.NOT_OPEN, Outcome.CONSULTATION):
        return StepStatus.PROBLEM
    own = [note for note in faults if step_of(note.field) is IntakeStep.SERVICE]
    return StepStatus.INCOMPLETE if own else StepStatus.COMPLETED


def _people(draft: Draft, faults: tuple[FieldNote, ...]) -> StepStatus:
    own = [note for note in faults if step_of(note.field) is IntakeStep.PEOPLE]
    if not own:
        return StepStatus.COMPLETED
    if any(note.code != "field.required" for note in own):
        return StepStatus.PROBLEM
    return StepStatus.INCOMPLETE if _typed(draft) else StepStatus.NOT_STARTED


def _papers(draft: Draft, faults: tuple[FieldNote, ...], assessment: Assessment | None) -> StepStatus:
    if assessment is None:
        return StepStatus.LOCKED
    if any(step_of(note.field) is IntakeStep.PAPERS for note in faults):
        return StepStatus.PROBLEM
    if not any(paper.shown for paper in draft.papers):
        return StepStatus.NOT_STARTED
    statuses = [line.status for line in assessment.checklist.lines]
    if LineStatus.EXPIRED in statuses:
        return StepStatus.PROBLEM
    return StepStatus.INCOMPLETE if LineStatus.MISSING in statuses else StepStatus.COMPLETED


def _typed(draft: Draft) -> bool:
    texts: Iterable[str] = vars(draft.applicant).values()
    return any(text.strip() for text in texts) or bool(draft.family)
