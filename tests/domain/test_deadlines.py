"""Every leg of every flow is as long as the law says, and a finished step moves what follows it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.catalogue import Catalogue
from desk_app.domain.deadlines import (
    Done,
    LegalDates,
    dates_of_acceptance,
    dates_of_consultation,
    dates_of_refusal,
)
from desk_app.domain.visit import OfficePlace, Visit
from tests.domain.visits import IN_MIGRANT, KANDAS, KANDAS_2021

# The catalogue is an argument of properties; hypothesis writes it out where one fails.
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

Leg = tuple[str, str, int]

# Legs in working days, from the tables of the law: step, from, days.
KANDAS_2024_LEGS: list[Leg] = [
    ("k24-9", "day_0", 6), ("k24-10", "k24-9", 5), ("k24-11", "k24-10", 0), ("k24-12", "k24-11", 2),
    ("k24-14", "k24-10", 3),
]  # fmt: skip
IN_MIGRANT_2024_LEGS: list[Leg] = [
    ("m24-6", "day_0", 2), ("m24-7", "m24-6", 0), ("m24-8", "m24-6", 5), ("m24-9", "m24-8", 3),
    ("m24-10", "m24-9", 0), ("m24-11", "m24-10", 2), ("m24-13", "m24-9", 3), ("m24-14", "m24-13", 1),
]  # fmt: skip
IN_COUNTRY_LEGS: list[Leg] = [("k21-6", "k21-5", 3), ("k21-8", "k21-6", 10), ("k21-12", "k21-8", 5)]
DEPARTURE_LEGS: list[Leg] = [
    ("m21-2", "day_0", 5), ("m21-4", "m21-3", 3), ("m21-5", "m21-4", 10), ("m21-8", "m21-5", 3),
    ("m21-9", "m21-8", 3), ("m21-10", "m21-9", 2),
]  # fmt: skip
ABROAD_LEGS: list[Leg] = [
    ("k21a-3", "k21a-2", 5), ("k21a-4", "k21a-3", 3), ("k21a-5", "k21a-4", 10), ("k21a-6", "k21a-5", 3),
    ("k21a-7", "k21a-6", 5),
]  # fmt: skip

ABROAD = replace(KANDAS_2021, variant="abroad", basis="abroad", office=OfficePlace("foreign_mission", None))
RETURN = replace(KANDAS_2021, variant="return", basis=None)
DEPARTURE = replace(IN_MIGRANT, at=KANDAS_2021.at, basis="departure-region")
MOMENTS = st.datetimes(datetime.fromisoformat("2021-09-02"), datetime.fromisoformat("2027-11-30"))


def office(visit: Visit, channel: str) -> Visit:
    return replace(visit, office=OfficePlace(channel, "atyrau"))


def plan(catalogue: Catalogue, edition: str, visit: Visit, done: Done | None = None) -> LegalDates:
    return dates_of_acceptance(visit, catalogue.edition(edition), catalogue.calendar, done)


def working_days(catalogue: Catalogue, after: date, through: date) -> int:
    days = [after + timedelta(n) for n in range(1, (through - after).days + 1)]
    return sum(catalogue.calendar.is_working(day) for day in days)


def assert_legs(catalogue: Catalogue, dates: LegalDates, legs: list[Leg], done: Done | None = None) -> None:
    known = dates.as_mapping() | dict(done or {})
    for step, before, days in legs:
        start, end = known[before], dates.steps[step]
        assert start is not None
        assert working_days(catalogue, start, end) == days, step
        assert days == 0 or catalogue.calendar.is_working(end), step


@given(at=MOMENTS, channel=st.sampled_from(["state_corporation", "local_executive_body"]))
def test_kandas_of_2024(catalogue: Catalogue, at: datetime, channel: str) -> None:
    dates = plan(catalogue, "quota-kandas@2024", office(replace(KANDAS, at=at), channel))
    assert dates.day_0 == at.date()
    assert_legs(catalogue, dates, KANDAS_2024_LEGS)
    own = {"k24-5", "k24-15"} if channel == "state_corporation" else set()
    assert set(dates.steps) == {leg[0] for leg in KANDAS_2024_LEGS} | own
    assert dates.term_end is not None
    assert working_days(catalogue, at.date(), dates.term_end) == 14


@given(at=MOMENTS)
def test_handing_over_is_a_calendar_day_before_the_term_moved_back(
    catalogue: Catalogue, at: datetime
) -> None:
    dates = plan(catalogue, "quota-kandas@2024", replace(KANDAS, at=at))
    assert dates.hand_over_by is not None
    assert dates.term_end is not None
    assert dates.steps["k24-15"] == dates.hand_over_by
    assert dates.steps["k24-5"] == dates.day_0
    assert catalogue.calendar.is_working(dates.hand_over_by)
    assert working_days(catalogue, dates.hand_over_by, dates.term_end) == 1


def test_only_the_state_corporation_hands_over(catalogue: Catalogue) -> None:
    for channel in ("local_executive_body", "employment_centre"):
        assert plan(catalogue, "quota-kandas@2021", office(KANDAS_2021, channel)).hand_over_by is None
    assert plan(catalogue, "quota-kandas@2021", RETURN).hand_over_by is None
    assert plan(catalogue, "quota-kandas@2024", replace(KANDAS, way="egov_portal")).hand_over_by is None
    by = plan(catalogue, "quota-kandas@2021", KANDAS_2021)
    assert by.hand_over_by == by.steps["k21-13"]


@given(at=MOMENTS)
def test_kandas_of_2021_in_the_country(catalogue: Catalogue, at: datetime) -> None:
    through_corporation = plan(catalogue, "quota-kandas@2021", replace(KANDAS_2021, at=at))
    assert_legs(catalogue, through_corporation, [("k21-4", "day_0", 1), ("k21-5", "k21-4", 0)])
    assert_legs(catalogue, through_corporation, IN_COUNTRY_LEGS)
    direct = plan(catalogue, "quota-kandas@2021", office(replace(KANDAS_2021, at=at), "local_executive_body"))
    assert_legs(catalogue, direct, [("k21-5", "day_0", 0), *IN_COUNTRY_LEGS])
    assert "k21-4" not in direct.steps


@given(at=MOMENTS, days=st.integers(0, 60))
def test_the_chain_of_a_mission_starts_when_the_papers_arrive(
    catalogue: Catalogue, at: datetime, days: int
) -> None:
    visit = replace(ABROAD, at=at)
    assert plan(catalogue, "quota-kandas@2021", visit).steps == {}
    done = {"k21a-2": at.date() + timedelta(days)}
    dates = plan(catalogue, "quota-kandas@2021", visit, done)
    assert_legs(catalogue, dates, ABROAD_LEGS, done)
    assert dates.term_end is None
    last = dates.steps["k21a-7"] + timedelta(30)
    assert dates.steps["k21a-8"] == next(d for d in _from(last) if catalogue.calendar.is_working(d))


def _from(day: date) -> list[date]:
    return [day + timedelta(n) for n in range(30)]


@given(at=MOMENTS)
def test_the_return(catalogue: Catalogue, at: datetime) -> None:
    dates = plan(catalogue, "quota-kandas@2021", replace(RETURN, at=at))
    assert_legs(catalogue, dates, [("k21r-2", "day_0", 3), ("k21r-3", "day_0", 10)])
    last = dates.steps["k21r-3"] + timedelta(5)
    assert dates.steps["k21r-4"] == next(d for d in _from(last) if catalogue.calendar.is_working(d))


@given(at=MOMENTS)
def test_in_migrants(catalogue: Catalogue, at: datetime) -> None:
    dates = plan(catalogue, "quota-inmigrants@2024", replace(IN_MIGRANT, at=at))
    assert_legs(catalogue, dates, IN_MIGRANT_2024_LEGS)
    assert dates.last_stage == dates.term_end
    assert dates.registered_on is None
    departure = plan(catalogue, "quota-inmigrants@2021", replace(DEPARTURE, at=at))
    assert_legs(catalogue, departure, DEPARTURE_LEGS)
    reported, listed = departure.steps["m21-2"], departure.steps["m21-3"]
    in_next_month = reported.replace(day=28) + timedelta(4)
    behind_it = in_next_month.replace(day=28) + timedelta(4)
    month_end = behind_it - timedelta(behind_it.day)
    assert listed == next(d for d in _from(month_end) if catalogue.calendar.is_working(d))
    graduate = replace(DEPARTURE, at=at, basis="serpin-graduate")
    assert_legs(catalogue, plan(catalogue, "quota-inmigrants@2021", graduate), [("m21s-2", "day_0", 16)])


def test_one_application_has_its_own_term(catalogue: Catalogue) -> None:
    visit = replace(KANDAS_2021, service_id="one-application", variant=None, basis=None)
    dates = plan(catalogue, "one-application@2021", visit)
    assert dates.day_0 is not None
    assert dates.term_end is not None
    assert working_days(catalogue, dates.day_0, dates.term_end) == 94
    assert working_days(catalogue, dates.day_0, dates.parts["kandas-status"]) == 4
    assert dict(dates.steps) == {}


@given(
    at=MOMENTS,
    done=st.dictionaries(st.sampled_from([leg[0] for leg in KANDAS_2024_LEGS]), st.integers(0, 40)),
)
def test_a_finished_step_moves_what_follows_and_never_itself(
    catalogue: Catalogue, at: datetime, done: dict[str, int]
) -> None:
    visit = replace(KANDAS, at=at)
    days = {step: at.date() + timedelta(n) for step, n in done.items()}
    before, after = (plan(catalogue, "quota-kandas@2024", visit, d) for d in (None, days))
    assert_legs(catalogue, after, KANDAS_2024_LEGS, days)
    assert (after.term_end, after.hand_over_by, after.day_0) == (
        before.term_end,
        before.hand_over_by,
        before.day_0,
    )
    followed = {leg[1] for leg in KANDAS_2024_LEGS}
    if not followed & set(days):
        assert after == before


@pytest.mark.parametrize(("step", "days"), [("appeal-1", 5), ("appeal-2", 15), ("appeal-3", 3)])
def test_complaints_count_from_their_own_registration(catalogue: Catalogue, step: str, days: int) -> None:
    for edition, visit in (("quota-kandas@2024", KANDAS), ("quota-kandas@2021", RETURN)):
        assert step not in plan(catalogue, edition, visit).steps
        registered = visit.day + timedelta(10)
        dates = plan(catalogue, edition, visit, {step: registered})
        assert working_days(catalogue, registered, dates.steps[step]) == days


@pytest.mark.parametrize(
    ("edition", "visit", "at", "day_0"),
    [
        ("quota-kandas@2024", KANDAS, "2025-11-26T16:59", "2025-11-26"),
        ("quota-kandas@2024", KANDAS, "2025-11-26T17:00", "2025-11-27"),
        ("quota-kandas@2024", KANDAS, "2025-11-28T17:00", "2025-12-01"),
        ("quota-kandas@2024", KANDAS, "2025-11-29T09:00", "2025-12-01"),
        ("quota-kandas@2024", KANDAS, "2025-01-05T09:00", "2025-01-05"),
        ("quota-kandas@2024", KANDAS, "2025-12-15T20:00", "2025-12-17"),
        ("quota-inmigrants@2021", DEPARTURE, "2023-03-14T17:29", "2023-03-14"),
        ("quota-inmigrants@2021", DEPARTURE, "2023-03-14T17:30", "2023-03-15"),
        ("quota-kandas@2021", KANDAS_2021, "2024-05-04T12:00", "2024-05-04"),
    ],
)
def test_what_comes_in_after_hours_counts_from_the_next_working_day(
    catalogue: Catalogue, edition: str, visit: Visit, at: str, day_0: str
) -> None:
    visit = replace(visit, at=datetime.fromisoformat(at), way="egov_portal")
    dates = plan(catalogue, edition, visit)
    assert dates.day_0 == date.fromisoformat(day_0)
    at_counter = plan(catalogue, edition, replace(visit, way="counter"))
    assert at_counter.day_0 == visit.day


def test_the_provider_registers_in_its_own_hours(catalogue: Catalogue) -> None:
    """X78: the State Corporation is open longer than the provider; portals and the provider: day 0."""
    late = replace(KANDAS, at=datetime.fromisoformat("2025-11-26T17:30"))
    dates = plan(catalogue, "quota-kandas@2024", late)
    assert (dates.day_0, dates.registered_on) == (date(2025, 11, 26), date(2025, 11, 27))
    portal = plan(catalogue, "quota-kandas@2024", replace(late, way="egov_portal"))
    assert portal.registered_on == portal.day_0 == date(2025, 11, 27)
    assert plan(catalogue, "quota-kandas@2021", KANDAS_2021).registered_on is None


def test_the_dates_of_a_refusal(catalogue: Catalogue) -> None:
    edition = catalogue.edition("quota-kandas@2024")
    assert dates_of_refusal(KANDAS, edition, catalogue.calendar) == LegalDates()
    portal = dates_of_refusal(replace(KANDAS, way="migration_enbek"), edition, catalogue.calendar)
    assert portal.as_mapping() == {
        "day_0": date(2025, 11, 26), "registered_on": date(2025, 11, 26), "term_end": None,
        "hand_over_by": None, "k24-8": date(2025, 11, 27),
    }  # fmt: skip


def test_the_dates_of_a_consultation(catalogue: Catalogue) -> None:
    edition = catalogue.edition("social-assistance@portal")
    visit = replace(KANDAS, service_id="social-assistance", basis=None, papers=())
    assert dates_of_consultation(visit, edition, catalogue.calendar) == LegalDates()
    night = replace(visit, way="egov_portal", at=datetime.fromisoformat("2025-11-26T23:59"))
    dates = dates_of_consultation(night, edition, catalogue.calendar)
    assert (dates.day_0, dates.term_end) == (date(2025, 11, 26), date(2025, 12, 8))
