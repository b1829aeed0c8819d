"""The plan of dates, compared with the table of the scenario page written down once more.

`7 after x` reads: working days; `c` calendar days; `month` the end of the following month.
"""

import pytest

from desk_app.domain.catalogue import Catalogue, Count, Step

KANDAS_2024 = """
k24-5   0 day_0
k24-7   0 day_0
k24-9   6 day_0
k24-10  5 k24-9
k24-11  0 k24-10
k24-12  2 k24-11
k24-14  3 k24-10
k24-15  0 hand_over_by
k24-8   1 day_0
"""
KANDAS_2021 = """
k21-4   1 day_0
k21-5   0 k21-4,day_0
k21-6   3 k21-5
k21-8   10 k21-6
k21-10  1 k21-9
k21-12  5 k21-8
k21-13  0 hand_over_by
k21a-3  5 k21a-2
k21a-4  3 k21a-3
k21a-5  10 k21a-4
k21a-6  3 k21a-5
k21a-7  5 k21a-6
k21a-8  30c k21a-7
k21r-2  3 day_0
k21r-3  10 day_0
k21r-4  5c k21r-3
"""
INMIGRANTS_2024 = """
m24-6   2 day_0
m24-7   0 m24-6
m24-8   5 m24-6
m24-9   3 m24-8
m24-10  0 m24-9
m24-11  2 m24-10
m24-13  3 m24-9
m24-14  1 m24-13
"""
INMIGRANTS_2021 = """
m21-2   5 day_0
m21-3   0month m21-2
m21-4   3 m21-3
m21-5   10 m21-4
m21-7   1 m21-6
m21-8   3 m21-5
m21-9   3 m21-8
m21-10  2 m21-9
m21s-2  16 day_0
"""
COMPLAINTS = """
appeal-1 5 appeal-1
appeal-2 15 appeal-2
appeal-3 3 appeal-3
"""
SIGNS = {Count.WORKING_DAYS: "", Count.CALENDAR_DAYS: "c", Count.MONTH_END: "month"}


def table(text: str) -> dict[str, tuple[str, str]]:
    rows = (line.split() for line in text.strip().splitlines())
    return {step: (days, after) for step, days, after in rows}


def planned(steps: dict[str, Step]) -> dict[str, tuple[str, str]]:
    return {
        step.id: (f"{step.plan.days}{SIGNS[step.plan.count]}", ",".join(step.plan.after))
        for step in steps.values()
        if step.plan
    }


@pytest.mark.parametrize(
    ("edition_id", "expected"),
    [
        ("quota-kandas@2024", KANDAS_2024 + COMPLAINTS),
        ("quota-kandas@2024-173", KANDAS_2024 + COMPLAINTS),
        ("quota-kandas@2021", KANDAS_2021 + COMPLAINTS),
        ("quota-inmigrants@2024", INMIGRANTS_2024 + COMPLAINTS),
        ("quota-inmigrants@2021", INMIGRANTS_2021 + COMPLAINTS),
        ("one-application@2021", COMPLAINTS),
        ("social-assistance@portal", ""),
        ("foreign-labour-permit@2015", ""),
    ],
)
def test_the_plan_is_that_of_the_scenario_page(catalogue: Catalogue, edition_id: str, expected: str) -> None:
    assert planned(dict(catalogue.edition(edition_id).steps())) == table(expected.replace("\n\n", "\n"))


@pytest.mark.parametrize(
    ("edition_id", "channel", "variant", "basis", "first", "absent"),
    [
        ("quota-kandas@2024", "state_corporation", "all", None, "k24-5", "k24-7"),
        ("quota-kandas@2024", "local_executive_body", "all", None, "k24-9", "k24-15"),
        ("quota-kandas@2024", "egov_mobile", "all", None, "k24-8", "k24-7"),
        ("quota-kandas@2024", "migration_enbek", "all", None, "k24-7", "k24-5"),
        ("quota-kandas@2021", "foreign_mission", "abroad", None, "k21a-3", "k21-4"),
        ("quota-kandas@2021", "state_corporation", "return", None, "k21r-2", "k21-13"),
        ("quota-inmigrants@2024", "local_executive_body", "all", None, "m24-6", "m24-4"),
        ("quota-inmigrants@2021", "state_corporation", "all", None, "m21-2", "m21s-2"),
        ("quota-inmigrants@2021", "employment_centre", "all", "departure-region", "m21-2", "m21s-2"),
        ("quota-inmigrants@2021", "employment_centre", "all", "self-arrived", "m21s-2", "m21-2"),
        ("quota-inmigrants@2021", "employment_centre", "all", "serpin-graduate", "m21s-2", "m21-2"),
    ],
)
def test_each_visit_finds_its_route(
    catalogue: Catalogue,
    edition_id: str,
    channel: str,
    variant: str,
    basis: str | None,
    first: str,
    absent: str,
) -> None:
    flow = catalogue.edition(edition_id).flow(channel=channel, variant=variant, basis=basis)
    assert flow is not None
    ids = [step.id for step in flow.steps]
    assert absent not in ids
    assert next(step.id for step in flow.steps if step.plan) == first


def test_only_the_refusal_through_the_information_system_follows_a_refusal(catalogue: Catalogue) -> None:
    found = {
        step.id
        for service in catalogue.services.values()
        for edition in service.editions
        for step in edition.steps().values()
        if step.after_refusal
    }
    assert found == {"k24-8"}
