"""What follows from a visit: the whole decision in one value (scenario page, points 1 to 6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk_app.domain.acts import EffectiveDays
from desk_app.domain.advice import Advice, AdviceFacts, give_advice
from desk_app.domain.catalogue import Catalogue, Edition, PrintedPaper
from desk_app.domain.checklist import Checklist, fill_checklist
from desk_app.domain.deadlines import (
    NO_DATES,
    Done,
    LegalDates,
    dates_of_acceptance,
    dates_of_consultation,
    dates_of_refusal,
)
from desk_app.domain.opening import Opening, Reason, find_opening
from desk_app.domain.visit import Visit


class Outcome(StrEnum):
    """How a visit ends."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_OPEN = "not_open"
    CONSULTATION = "consultation"


@dataclass(frozen=True)
class PapersDue:
    """The papers of the visit: on paper with their copies, and the electronic ones."""

    printed: Mapping[str, int] = field(default_factory=dict)
    electronic: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """Return every form of the visit once, printed ones first."""
        return (*self.printed, *self.electronic)


@dataclass(frozen=True)
class Assessment:
    """The outcome of a visit with everything the clerk and the papers need."""

    outcome: Outcome
    edition: Edition | None
    reason: Reason | None
    checklist: Checklist
    advice: tuple[Advice, ...]
    papers: PapersDue
    dates: LegalDates


NO_CHECKLIST = Checklist(())


def assess(
    visit: Visit,
    catalogue: Catalogue,
    effective: EffectiveDays,
    *,
    unofficial_forms: frozenset[str],
    done: Done | None = None,
) -> Assessment:
    """Decide a visit; only an incomplete or expired package refuses it.

    Args:
        visit: The facts.
        catalogue: The law.
        effective: Days of coming into force as the office recorded them.
        unofficial_forms: Forms that have no official text in Kazakh or in Russian.
        done: Steps finished since, with the day their result reached the next body.
    """
    opening = find_opening(visit, catalogue, effective)
    if opening.edition is None or not opening.takes_papers:
        return _without_papers(visit, catalogue, opening)
    edition = opening.edition
    checklist = fill_checklist(visit, edition)
    accepted = checklist.complete
    papers = papers_of(visit, edition, accepted=accepted)
    plan = _dates(visit, edition, catalogue, None, accepted=accepted)
    facts = AdviceFacts(edition, frozenset(papers.forms), unofficial_forms, plan, accepted)
    return Assessment(
        outcome=Outcome.ACCEPTED if accepted else Outcome.REFUSED,
        edition=edition,
        reason=None,
        checklist=checklist,
        advice=give_advice(visit, catalogue, facts),
        papers=papers,
        dates=_dates(visit, edition, catalogue, done, accepted=accepted) if done else plan,
    )


def papers_of(visit: Visit, edition: Edition, *, accepted: bool) -> PapersDue:
    """Return the papers a visit leaves: printed at a counter, electronic through self-service."""
    rules = edition.papers
    if not visit.at_counter:
        return PapersDue(electronic=rules.electronic_accepted if accepted else rules.electronic_refused)
    printed = rules.accepted if accepted else rules.refused
    return PapersDue({paper.form: paper.copies for paper in printed if _is_issued(paper, visit.channel)})


def _is_issued(paper: PrintedPaper, channel: str) -> bool:
    return not paper.channels or channel in paper.channels


def _dates(
    visit: Visit, edition: Edition, catalogue: Catalogue, done: Done | None, *, accepted: bool
) -> LegalDates:
    if accepted:
        return dates_of_acceptance(visit, edition, catalogue.calendar, done)
    return dates_of_refusal(visit, edition, catalogue.calendar)


def _without_papers(visit: Visit, catalogue: Catalogue, opening: Opening) -> Assessment:
    dates = NO_DATES
    if opening.reason is Reason.LIST_NOT_LOADED and opening.edition is not None:
        dates = dates_of_consultation(visit, opening.edition, catalogue.calendar)
    outcome = Outcome.CONSULTATION if opening.consultation else Outcome.NOT_OPEN
    return Assessment(outcome, opening.edition, opening.reason, NO_CHECKLIST, (), PapersDue(), dates)
