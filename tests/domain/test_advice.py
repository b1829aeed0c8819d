"""Advice is shown and recorded, and blocks nothing."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from desk_app import bootstrap
from desk_app.domain.advice import Advice
from desk_app.domain.assessment import Assessment, Outcome, assess
from desk_app.domain.catalogue import Catalogue
from desk_app.domain.visit import OfficePlace, Visit
from tests.domain.visits import IN_MIGRANT, KANDAS, KANDAS_2021, USUAL_DAYS, complete_papers, paper

UNOFFICIAL = frozenset({"F24-1", "F24-3", "F24-6", "F24-7", "F24-8", "N-ACCEPT", "N-AIS-REFUSE", "F21K-1"})
IN_2025 = replace(IN_MIGRANT, at=datetime.fromisoformat("2025-03-05T11:15"))


def assessed(catalogue: Catalogue, visit: Visit, unofficial: frozenset[str] = UNOFFICIAL) -> Assessment:
    return assess(visit, catalogue, USUAL_DAYS, unofficial_forms=unofficial)


def advice(catalogue: Catalogue, visit: Visit) -> set[str]:
    found = assessed(catalogue, visit)
    assert found.outcome in (Outcome.ACCEPTED, Outcome.REFUSED)
    return {code.value for code in found.advice}


@pytest.mark.parametrize(
    ("visit", "region", "year", "without"),
    [
        (KANDAS, "atyrau", 2025, False),
        (KANDAS, "ulytau", 2025, True),
        (KANDAS, "other", 2025, True),
        (KANDAS, "atyrau", 2026, False),
        (KANDAS, "atyrau", 2024, True),
        (KANDAS, "abai", 2024, False),
        (KANDAS, "atyrau", 2027, True),
        (IN_MIGRANT, "kostanay", 2025, False),
        (IN_MIGRANT, "abai", 2025, True),
        (IN_MIGRANT, "abai", 2026, False),
        (IN_MIGRANT, "akmola", 2026, True),
        (IN_MIGRANT, "akmola", 2024, False),
    ],
)
def test_regions_with_a_quota_by_year_and_group(
    catalogue: Catalogue, visit: Visit, region: str, year: int, without: bool
) -> None:
    visit = replace(visit, region_asked=region, at=visit.at.replace(year=year, day=25))
    assert ("region_without_quota" in advice(catalogue, visit)) is without


@pytest.mark.parametrize(
    ("basis", "since", "warned"),
    [
        ("one-year-registration", "2024-03-05", False),
        ("one-year-registration", "2024-03-06", True),
        ("one-year-registration", "2024-03-04", False),
        ("one-year-registration", "2026-01-01", True),
        ("one-year-registration", None, False),
        ("self-arrived", "2024-09-05", False),
        ("self-arrived", "2024-09-04", True),
        ("graduate", "2024-09-04", True),
        ("graduate", "2024-09-06", False),
        ("graduate", None, False),
        (None, "2000-01-01", False),
    ],
)
def test_periods_from_the_day_of_the_basis(
    catalogue: Catalogue, basis: str | None, since: str | None, warned: bool
) -> None:
    visit = replace(IN_2025, basis=basis, since=date.fromisoformat(since) if since else None)
    assert ("not_eligible" in advice(catalogue, visit)) is warned


@pytest.mark.parametrize(
    ("at", "since", "warned"),
    [
        ("2025-02-28T11:15", "2024-08-31", False),
        ("2025-02-28T11:15", "2024-08-29", False),
        ("2025-03-03T11:15", "2024-08-31", True),
        ("2026-03-02T11:15", "2025-08-31", True),
        ("2025-08-29T11:15", "2025-02-28", True),
        ("2025-08-28T11:15", "2025-02-28", False),
    ],
)
def test_six_months_end_with_a_shorter_month(catalogue: Catalogue, at: str, since: str, warned: bool) -> None:
    visit = replace(
        IN_MIGRANT, basis="self-arrived", at=datetime.fromisoformat(at), since=date.fromisoformat(since)
    )
    assert ("not_eligible" in advice(catalogue, visit)) is warned


def test_a_leap_day_ends_its_year_on_28_february(catalogue: Catalogue) -> None:
    visit = replace(IN_MIGRANT, since=date(2024, 2, 29), at=datetime.fromisoformat("2025-02-28T11:15"))
    assert "not_eligible" not in advice(catalogue, visit)
    assert "not_eligible" in advice(catalogue, replace(visit, at=datetime.fromisoformat("2025-02-27T11:15")))


def test_consent_and_an_earlier_inclusion(catalogue: Catalogue) -> None:
    plain = advice(catalogue, KANDAS)
    assert advice(catalogue, replace(KANDAS, consent=False)) - plain == {"consent_withheld"}
    assert advice(catalogue, replace(KANDAS, included_before=True)) - plain == {"included_before"}


def test_no_advice_changes_the_outcome(catalogue: Catalogue) -> None:
    bad = replace(IN_2025, consent=False, included_before=True, region_asked="other", since=date(2025, 3, 1))
    found = assessed(catalogue, bad)
    assert found.outcome is Outcome.ACCEPTED
    assert {
        "consent_withheld",
        "included_before",
        "region_without_quota",
        "not_eligible",
        "no_addressee",
    } <= {code.value for code in found.advice}


def test_papers_that_are_not_official_are_told(catalogue: Catalogue) -> None:
    assert Advice.WORKING_TRANSLATION in assessed(catalogue, KANDAS, frozenset({"F24-1"})).advice
    assert Advice.WORKING_TRANSLATION not in assessed(catalogue, KANDAS, frozenset({"F24-3"})).advice
    portal = replace(KANDAS, way="egov_portal")
    assert Advice.WORKING_TRANSLATION not in assessed(catalogue, portal).advice
    assert Advice.WORKING_TRANSLATION in assessed(catalogue, replace(portal, papers=())).advice


def test_every_form_of_today_is_without_an_official_text_in_one_language() -> None:
    law = bootstrap.load_law()
    papers = [edition.papers for service in law.catalogue.services.values() for edition in service.editions]
    printed = {paper.form for rules in papers for paper in (*rules.accepted, *rules.refused)}
    sent = {form for rules in papers for form in (*rules.electronic_accepted, *rules.electronic_refused)}
    assert printed | sent <= law.unofficial_forms


def test_the_house_receipt_is_told(catalogue: Catalogue) -> None:
    assert "official_receipt_not_set" in advice(catalogue, KANDAS)
    assert "official_receipt_not_set" not in advice(catalogue, IN_2025)
    assert "official_receipt_not_set" not in advice(catalogue, replace(KANDAS, papers=()))


def test_no_addressee_for_a_region_without_an_id_in_2024_only(catalogue: Catalogue) -> None:
    assert "no_addressee" in advice(catalogue, replace(KANDAS, region_asked="other"))
    assert "no_addressee" not in advice(catalogue, replace(KANDAS, region_asked="other", papers=()))
    assert "no_addressee" not in advice(catalogue, replace(KANDAS_2021, region_asked="other"))


def test_stages_that_do_not_fit_into_the_term(catalogue: Catalogue) -> None:
    code = "term_shorter_than_stages"
    assert code in advice(catalogue, KANDAS)
    direct = replace(KANDAS, office=OfficePlace("local_executive_body", "atyrau"))
    assert code not in advice(catalogue, direct)
    assert code not in advice(catalogue, IN_2025)
    assert code in advice(catalogue, KANDAS_2021)


def test_the_return_fits_unless_its_last_leg_runs_into_a_weekend(catalogue: Catalogue) -> None:
    """Ten working days and then five calendar days: from a Monday they end on a Saturday, the 15th day."""
    papers = (*complete_papers("k21r"), paper("k21r-consent"))
    visit = replace(KANDAS_2021, variant="return", basis=None, papers=papers)
    monday = replace(visit, at=datetime.fromisoformat("2023-04-10T10:00"))
    tuesday = replace(visit, at=datetime.fromisoformat("2023-04-11T10:00"))
    assert "term_shorter_than_stages" in advice(catalogue, monday)
    assert "term_shorter_than_stages" not in advice(catalogue, tuesday)


@pytest.mark.parametrize(
    ("at", "doubted"),
    [
        ("2026-05-04T11:15", False),
        ("2026-05-05T11:15", True),
        ("2026-05-26T11:15", True),
        ("2026-08-10T11:15", False),
        ("2026-08-11T11:15", True),
        ("2026-08-28T11:15", True),
        ("2026-08-31T11:15", False),
    ],
)
def test_a_day_in_doubt_behind_day_0_and_not_behind_the_term(
    catalogue: Catalogue, at: str, doubted: bool
) -> None:
    """Terms: 5 May to 28 May, 10 August to 28 August, 11 August to 31 August."""
    visit = replace(IN_MIGRANT, at=datetime.fromisoformat(at))
    assert ("calendar_uncertain" in advice(catalogue, visit)) is doubted
