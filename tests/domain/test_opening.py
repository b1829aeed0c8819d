"""Edition, channel, hours and group: the first point that applies decides."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.catalogue import Catalogue
from desk_app.domain.opening import Opening, Reason, find_edition, find_opening
from desk_app.domain.visit import OfficePlace, Visit
from tests.domain.visits import IN_MIGRANT, KANDAS, KANDAS_2021, USUAL_DAYS

# The catalogue is an argument of properties; hypothesis writes it out where one fails.
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

A_DAY = timedelta(1)


def at(visit: Visit, moment: str) -> Visit:
    return replace(visit, at=datetime.fromisoformat(moment))


def office(visit: Visit, channel: str, *, duty: bool = False) -> Visit:
    return replace(visit, office=OfficePlace(channel, "atyrau", duty))


def found(visit: Visit, catalogue: Catalogue) -> tuple[str | None, str | None]:
    opening = find_opening(visit, catalogue, USUAL_DAYS)
    return opening.edition.id if opening.edition else None, opening.reason.value if opening.reason else None


@pytest.mark.parametrize(
    ("service", "day", "edition", "reason"),
    [
        ("quota-kandas", "2021-09-01", None, "no_edition"),
        ("quota-kandas", "2021-09-02", "quota-kandas@2021", None),
        ("quota-kandas", "2024-06-14", "quota-kandas@2021", None),
        ("quota-kandas", "2024-06-15", "quota-kandas@2024-173", None),
        ("quota-kandas", "2024-08-13", "quota-kandas@2024-173", None),
        ("quota-kandas", "2024-08-14", "quota-kandas@2024", None),
        ("quota-inmigrants", "2024-06-14", "quota-inmigrants@2021", None),
        ("quota-inmigrants", "2024-06-15", "quota-inmigrants@2024", None),
        ("one-application", "2024-06-14", "one-application@2021", None),
        ("one-application", "2024-06-15", None, "no_edition"),
        ("social-assistance", "2001-01-01", "social-assistance@portal", None),
        ("oralman-status", "2016-06-09", None, "no_edition"),
        ("oralman-status", "2016-06-10", "oralman-status@2015", "revoked"),
        ("foreign-labour-permit", "2026-03-02", "foreign-labour-permit@2015", "revoked"),
    ],
)
def test_the_edition_of_a_day(
    catalogue: Catalogue, service: str, day: str, edition: str | None, reason: str | None
) -> None:
    opening = find_edition(catalogue.services[service], date.fromisoformat(day), USUAL_DAYS)
    assert (opening.edition.id if opening.edition else None) == edition
    assert (opening.reason.value if opening.reason else None) == reason


def test_an_edition_without_a_recorded_day_is_never_in_force(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        opening = find_edition(service, date(2025, 1, 15), {})
        expected = {"social-assistance": None}.get(service.id, Reason.NO_EDITION)
        revoked = any(edition.in_force.revoked_on for edition in service.editions)
        assert opening.reason is (Reason.REVOKED if revoked else expected), service.id


@given(day=st.dates(date(2015, 1, 1), date(2027, 12, 31)), data=st.data())
def test_the_edition_found_is_in_force(day: date, data: st.DataObject, catalogue: Catalogue) -> None:
    acts = [act for act in catalogue.acts if "@" in act]
    days = data.draw(st.dictionaries(st.sampled_from(acts), st.dates(date(2015, 1, 1), date(2027, 1, 1))))
    for service in catalogue.services.values():
        opening = find_edition(service, day, days)
        covering = [edition for edition in service.editions if edition.in_force.covers(day, days)]
        if covering:
            assert opening == Opening(covering[-1])
        else:
            assert opening.reason in (Reason.NO_EDITION, Reason.REVOKED)


@pytest.mark.parametrize(
    ("channel", "way", "reason"),
    [
        ("state_corporation", "counter", None),
        ("local_executive_body", "counter", None),
        ("state_corporation", "home_visit", None),
        ("local_executive_body", "home_visit", "no_channel"),
        ("career_centre", "counter", "no_channel"),
        ("employment_centre", "counter", "no_channel"),
        ("foreign_mission", "counter", "no_channel"),
        ("career_centre", "egov_portal", None),
        ("state_corporation", "egov_mobile", None),
        ("state_corporation", "migration_enbek", None),
        ("state_corporation", "elicense_portal", "no_channel"),
    ],
)
def test_the_channels_of_kandas_in_2024(
    catalogue: Catalogue, channel: str, way: str, reason: str | None
) -> None:
    assert found(replace(office(KANDAS, channel), way=way), catalogue)[1] == reason


@pytest.mark.parametrize(
    ("variant", "channel", "reason"),
    [
        ("in_country", "state_corporation", None),
        ("in_country", "employment_centre", None),
        ("in_country", "foreign_mission", "no_channel"),
        ("abroad", "foreign_mission", None),
        ("abroad", "state_corporation", "no_channel"),
        ("return", "local_executive_body", None),
        ("return", "employment_centre", "no_channel"),
    ],
)
def test_a_channel_may_be_open_to_some_variants_only(
    catalogue: Catalogue, variant: str, channel: str, reason: str | None
) -> None:
    visit = replace(office(KANDAS_2021, channel), variant=variant, basis=None)
    assert found(visit, catalogue) == ("quota-kandas@2021", reason)


def test_a_portal_is_open_to_the_variant_in_country_alone(catalogue: Catalogue) -> None:
    for variant, reason in (("in_country", None), ("return", "no_channel"), ("abroad", "no_channel")):
        visit = replace(KANDAS_2021, way="egov_portal", variant=variant, basis=None)
        assert found(visit, catalogue)[1] == reason


LEB_2024, SC_2024, SC_2021 = "local_executive_body", "state_corporation", "state_corporation"


@pytest.mark.parametrize(
    ("visit", "channel", "duty", "moment", "is_open"),
    [
        (KANDAS, LEB_2024, False, "2025-11-26T08:59", False),
        (KANDAS, LEB_2024, False, "2025-11-26T09:00", True),
        (KANDAS, LEB_2024, False, "2025-11-26T12:59", True),
        (KANDAS, LEB_2024, False, "2025-11-26T13:00", False),
        (KANDAS, LEB_2024, False, "2025-11-26T14:29", False),
        (KANDAS, LEB_2024, False, "2025-11-26T14:30", True),
        (KANDAS, LEB_2024, False, "2025-11-26T16:59", True),
        (KANDAS, LEB_2024, False, "2025-11-26T17:00", False),
        (KANDAS, SC_2024, False, "2025-11-26T13:30", True),
        (KANDAS, SC_2024, False, "2025-11-26T17:59", True),
        (KANDAS, SC_2024, False, "2025-11-26T18:00", False),
        (KANDAS, SC_2024, True, "2025-11-26T19:59", True),
        (KANDAS, SC_2024, True, "2025-11-26T20:00", False),
        (KANDAS, SC_2024, False, "2025-11-29T10:00", False),
        (KANDAS, SC_2024, True, "2025-11-29T10:00", True),
        (KANDAS, SC_2024, True, "2025-11-29T12:59", True),
        (KANDAS, SC_2024, True, "2025-11-29T13:00", False),
        (KANDAS, SC_2024, True, "2025-11-30T10:00", False),
        (KANDAS, SC_2024, True, "2025-03-08T10:00", False),
        (KANDAS, SC_2024, True, "2025-01-05T19:00", True),
        (KANDAS, SC_2024, False, "2025-01-05T10:00", True),
        (KANDAS, SC_2024, False, "2025-01-03T10:00", False),
        (KANDAS_2021, SC_2021, False, "2024-04-06T11:00", True),
        (KANDAS_2021, SC_2021, False, "2024-04-06T19:59", True),
        (KANDAS_2021, SC_2021, True, "2024-04-06T19:59", True),
        (KANDAS_2021, SC_2021, False, "2024-03-23T11:00", False),
        (KANDAS_2021, SC_2021, False, "2024-04-07T11:00", False),
        (KANDAS_2021, "local_executive_body", False, "2024-05-04T17:29", True),
        (KANDAS_2021, "local_executive_body", False, "2024-04-06T10:00", False),
        (IN_MIGRANT, "career_centre", False, "2025-11-26T13:10", False),
        (IN_MIGRANT, "career_centre", False, "2025-11-26T16:59", True),
        (IN_MIGRANT, "career_centre", False, "2025-11-26T17:00", False),
    ],
)
def test_open_from_the_first_minute_closed_from_the_last(
    catalogue: Catalogue, visit: Visit, channel: str, duty: bool, moment: str, is_open: bool
) -> None:
    reason = found(at(office(visit, channel, duty=duty), moment), catalogue)[1]
    assert reason == (None if is_open else "closed")


def test_hours_bind_counters_and_home_visits_not_portals(catalogue: Catalogue) -> None:
    night = at(KANDAS, "2025-11-30T03:00")
    assert found(night, catalogue)[1] == "closed"
    assert found(replace(night, way="home_visit"), catalogue)[1] == "closed"
    assert found(replace(night, way="egov_portal"), catalogue)[1] is None


@pytest.mark.parametrize("basis", ["self-arrived", "graduate"])
def test_some_groups_are_received_at_the_career_centre_alone(catalogue: Catalogue, basis: str) -> None:
    visit = replace(IN_MIGRANT, basis=basis)
    assert found(visit, catalogue)[1] is None
    for other in ("state_corporation", "local_executive_body"):
        assert found(office(visit, other), catalogue)[1] == "other_counter"
    assert found(replace(visit, way="migration_enbek"), catalogue)[1] == "other_counter"


def test_without_a_list_the_clerk_can_only_advise(catalogue: Catalogue) -> None:
    visit = replace(KANDAS, service_id="social-assistance", basis=None, papers=())
    opening = find_opening(visit, catalogue, USUAL_DAYS)
    assert opening.reason is Reason.LIST_NOT_LOADED
    assert opening.consultation
    assert not opening.takes_papers


def test_the_first_point_that_applies_decides(catalogue: Catalogue) -> None:
    """Revoked, wrong channel, closed and the wrong counter at once, taken away one after the other."""
    revoked = replace(at(KANDAS, "2025-11-30T03:00"), service_id="oralman-status")
    assert found(revoked, catalogue)[1] == "revoked"
    channel = replace(at(office(IN_MIGRANT, "foreign_mission"), "2025-11-30T03:00"), basis="graduate")
    assert found(channel, catalogue)[1] == "no_channel"
    closed = office(channel, "state_corporation")
    assert found(closed, catalogue)[1] == "closed"
    counter = at(closed, "2025-11-26T11:35")
    assert found(counter, catalogue)[1] == "other_counter"
    assert found(office(counter, "career_centre"), catalogue)[1] is None
