"""What the clerk is told and may not refuse for: eligibility, quota, consent, working texts (X34, X35)."""

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.calendar import add_months
from desk_app.domain.catalogue import Bound, Catalogue, Edition
from desk_app.domain.deadlines import LegalDates
from desk_app.domain.visit import Visit

HOUSE_RECEIPT = "N-ACCEPT"
REGION_WITHOUT_ID = "other"


class Advice(StrEnum):
    """A hint that is shown and recorded, and blocks nothing."""

    REGION_WITHOUT_QUOTA = "region_without_quota"
    CONSENT_WITHHELD = "consent_withheld"
    INCLUDED_BEFORE = "included_before"
    NOT_ELIGIBLE = "not_eligible"
    WORKING_TRANSLATION = "working_translation"
    OFFICIAL_RECEIPT_NOT_SET = "official_receipt_not_set"
    NO_ADDRESSEE = "no_addressee"
    TERM_SHORTER_THAN_STAGES = "term_shorter_than_stages"
    CALENDAR_UNCERTAIN = "calendar_uncertain"
    LIST_NOT_LOADED = "list_not_loaded"


@dataclass(frozen=True)
class AdviceFacts:
    """What advice is drawn from besides the visit itself.

    `forms` are the forms printed or sent, `unofficial` those of them without an official text in
    Kazakh or in Russian; `plan` the dates before any later step was done.
    """

    edition: Edition
    forms: frozenset[str]
    unofficial: frozenset[str]
    plan: LegalDates
    accepted: bool


def give_advice(visit: Visit, catalogue: Catalogue, facts: AdviceFacts) -> tuple[Advice, ...]:
    """Return the advice of an accepted or refused visit in a fixed order."""
    found = {
        Advice.REGION_WITHOUT_QUOTA: _region_without_quota(visit, catalogue, facts.edition),
        Advice.CONSENT_WITHHELD: not visit.consent,
        Advice.INCLUDED_BEFORE: visit.included_before,
        Advice.NOT_ELIGIBLE: not _period_kept(visit, facts.edition),
        Advice.WORKING_TRANSLATION: bool(facts.unofficial & facts.forms),
        Advice.OFFICIAL_RECEIPT_NOT_SET: HOUSE_RECEIPT in facts.forms,
    }
    if facts.accepted:
        found |= _of_acceptance(visit, catalogue, facts)
    return tuple(advice for advice, applies in found.items() if applies)


def _of_acceptance(visit: Visit, catalogue: Catalogue, facts: AdviceFacts) -> dict[Advice, bool]:
    plan, edition = facts.plan, facts.edition
    doubtful = (
        catalogue.calendar.doubtful_between(plan.day_0, plan.term_end)
        if plan.day_0 is not None and plan.term_end is not None
        else ()
    )
    return {
        Advice.NO_ADDRESSEE: edition.addressee_by_region and visit.region_asked == REGION_WITHOUT_ID,
        Advice.TERM_SHORTER_THAN_STAGES: _stages_exceed_term(visit, edition, plan),
        Advice.CALENDAR_UNCERTAIN: bool(doubtful),
        Advice.LIST_NOT_LOADED: edition.parts_without_list,
    }


def _region_without_quota(visit: Visit, catalogue: Catalogue, edition: Edition) -> bool:
    if not edition.quota_group or visit.region_asked is None:
        return False
    return visit.region_asked not in catalogue.quotas.regions(visit.day.year, edition.quota_group)


def _period_kept(visit: Visit, edition: Edition) -> bool:
    """Say whether the period of the basis holds; without the day it runs from nothing is said.

    The same day of the later month (or its last day) still lies inside the period.
    """
    basis = edition.basis(visit.basis) if visit.basis else None
    if basis is None or basis.period is None or visit.since is None:
        return True
    end = add_months(visit.since, basis.period.months)
    return end <= visit.day if basis.period.bound is Bound.OVER else visit.day <= end


def _stages_exceed_term(visit: Visit, edition: Edition, plan: LegalDates) -> bool:
    if edition.variant_of(visit.variant) in edition.stages_always_exceed_term:
        return True
    bound = plan.hand_over_by or plan.term_end
    last = plan.last_stage
    return bound is not None and last is not None and last > bound
