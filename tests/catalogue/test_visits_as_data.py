"""What the scenario page says of papers, groups, hours and terms, as the editions hold it."""

from datetime import date, time

import pytest

from desk_app.domain.catalogue import Bound, Catalogue, Edition, OpenDays, Period, Shown

ANY_WAY = {Shown.ORIGINAL, Shown.COPY, Shown.ORIGINAL_AND_COPY, Shown.DIGITAL}
SC, LEB = "state_corporation", "local_executive_body"


def printed(edition: Edition, side: str, channel: str) -> dict[str, int]:
    papers = getattr(edition.papers, side)
    return {p.form: p.copies for p in papers if not p.channels or channel in p.channels}


@pytest.mark.parametrize(
    ("edition_id", "channel", "accepted", "refused"),
    [
        ("quota-kandas@2024", SC, {"F24-1": 1, "N-ACCEPT": 1}, {"F24-3": 2}),
        ("quota-kandas@2024-173", LEB, {"F24-1": 1, "N-ACCEPT": 1}, {"F24-3": 2}),
        ("quota-inmigrants@2024", "career_centre", {"F24-6": 1, "F24-7": 1}, {"F24-8": 2}),
        ("quota-kandas@2021", LEB, {"F21K-1": 1, "N-STAMPED-COPY": 1}, {"F21K-3": 2}),
        ("quota-kandas@2021", SC, {"F21K-1": 1, "N-ACCEPT": 1}, {"F21K-3": 2}),
        ("quota-kandas@2021", "foreign_mission", {"F21K-1": 1, "N-ACCEPT": 1}, {}),
        ("quota-kandas@2021", "employment_centre", {"F21K-1": 1, "N-ACCEPT": 1}, {}),
        ("one-application@2021", LEB, {"F21K-1": 1, "N-STAMPED-COPY": 1}, {"F21K-3": 2}),
        ("one-application@2021", SC, {"F21K-1": 1, "N-ACCEPT": 1}, {"F21K-3": 2}),
        ("quota-inmigrants@2021", SC, {"F21M-1": 1, "N-ACCEPT": 1}, {"F21M-5": 2}),
        ("quota-inmigrants@2021", LEB, {"F21M-1": 1, "N-ACCEPT": 1}, {}),
    ],
)
def test_papers_of_a_counter(
    catalogue: Catalogue, edition_id: str, channel: str, accepted: dict[str, int], refused: dict[str, int]
) -> None:
    edition = catalogue.edition(edition_id)
    assert printed(edition, "accepted", channel) == accepted
    assert printed(edition, "refused", channel) == refused


@pytest.mark.parametrize(
    ("edition_id", "accepted", "refused"),
    [
        ("quota-kandas@2024", (), ("N-AIS-REFUSE",)),
        ("quota-inmigrants@2024", ("F24-7",), ("F24-8",)),
        ("quota-kandas@2021", (), ()),
        ("quota-inmigrants@2021", (), ()),
    ],
)
def test_papers_of_self_service(
    catalogue: Catalogue, edition_id: str, accepted: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    papers = catalogue.edition(edition_id).papers
    assert (papers.electronic_accepted, papers.electronic_refused) == (accepted, refused)


def test_ways_of_showing_a_paper(catalogue: Catalogue) -> None:
    for service in catalogue.services.values():
        for edition in service.editions:
            for item in edition.items().values():
                expected = set(ANY_WAY)
                if item.id.endswith(("-marriage", "-qual")):
                    expected.add(Shown.DECLARED_ABSENT)
                if item.id.endswith("-id") and item.id.startswith("k"):
                    expected.remove(Shown.COPY)
                assert item.accepted_as == expected, item.id
                assert (item.whose == "everyone") == item.id.endswith("-id")
                assert item.exists_with_spouse == item.id.endswith("-marriage")
                assert bool(item.bases) == item.id.endswith("-serpin")
                assert bool(item.kinds) != item.id.endswith("-app")


def test_digital_documents_count_at_counters_in_the_editions_of_2024_only(catalogue: Catalogue) -> None:
    everywhere = {e.id for s in catalogue.services.values() for e in s.editions if e.digital_at_counter}
    assert everywhere == {"quota-kandas@2024", "quota-kandas@2024-173", "quota-inmigrants@2024"}
    assert {
        e.id for s in catalogue.services.values() for e in s.editions if e.addressee_by_region
    } == everywhere


def test_groups_received_by_one_kind_of_office(catalogue: Catalogue) -> None:
    edition = catalogue.edition("quota-inmigrants@2024")
    assert {b.id: b.received_at for b in edition.bases if len(b.received_at) == 1} == {
        "self-arrived": ("career_centre",),
        "graduate": ("career_centre",),
    }
    earlier = catalogue.edition("quota-inmigrants@2021")
    assert {b.id: b.received_at for b in earlier.bases} == {
        "departure-region": (),
        "self-arrived": ("employment_centre",),
        "serpin-graduate": ("employment_centre",),
    }


def test_each_group_of_2021_goes_with_its_variant(catalogue: Catalogue) -> None:
    assert {b.id: b.variants for b in catalogue.edition("quota-kandas@2021").bases} == {
        "in-country": ("in_country",),
        "abroad": ("abroad",),
        "return-after-consent": ("return",),
    }


def test_conditions_in_months(catalogue: Catalogue) -> None:
    periods = {
        basis.id: basis.period
        for service in catalogue.services.values()
        for edition in service.editions
        for basis in edition.bases
        if basis.period
    }
    assert periods == {
        "one-year-registration": Period(12, Bound.OVER),
        "departure-region": Period(12, Bound.OVER),
        "self-arrived": Period(6, Bound.NOT_OVER),
        "graduate": Period(6, Bound.NOT_OVER),
        "serpin-graduate": Period(6, Bound.NOT_OVER),
    }


def test_a_career_centre_keeps_the_hours_of_the_provider_until_the_office_says_otherwise(
    catalogue: Catalogue,
) -> None:
    edition = catalogue.edition("quota-inmigrants@2024")
    ours, theirs = edition.hours["career_centre"], edition.hours[LEB]
    assert (ours.days, ours.accept, ours.pause) == (theirs.days, theirs.accept, theirs.pause)
    assert ours.is_default
    assert not theirs.is_default


def test_duty_departments_open_late_and_on_saturdays_in_2024(catalogue: Catalogue) -> None:
    hours = catalogue.edition("quota-kandas@2024").hours[SC]
    assert hours.days is OpenDays.WORKING
    assert hours.duty_weekdays
    assert hours.duty_weekdays.closes == time(20)
    assert hours.duty_saturday
    assert hours.duty_saturday.closes == time(13)
    assert catalogue.edition("quota-kandas@2021").hours[SC].days is OpenDays.MON_SAT


def test_one_application_is_played_with_the_list_and_hours_of_the_quota(catalogue: Catalogue) -> None:
    one, quota = catalogue.edition("one-application@2021"), catalogue.edition("quota-kandas@2021")
    assert dict(one.checklists) == {"in_country": quota.checklists["in_country"]}
    assert one.hours == quota.hours
    assert one.papers == quota.papers
    assert one.variant_of(None) == "in_country"
    assert one.parts_without_list
    assert [(c.service_id, c.working_days) for c in one.components if c.dated] == [("kandas-status", 4)]
    assert one.stages_always_exceed_term == ("in_country",)
    assert quota.stages_always_exceed_term == quota.variants_without_term == ("abroad",)


def test_an_inheriting_edition_is_played_like_the_other(catalogue: Catalogue) -> None:
    earlier, later = catalogue.edition("quota-kandas@2024-173"), catalogue.edition("quota-kandas@2024")
    for part in ("checklists", "flows", "hours", "papers", "term", "channels", "bases", "name"):
        assert getattr(earlier, part) == getattr(later, part)
    assert earlier.registers_next_day_at == later.registers_next_day_at == (SC,)
    assert earlier.gives_registration_day


DAYS = {
    "order-20@2021": date(2021, 9, 2),
    "order-20@2024": date(2024, 6, 15),
    "order-20@2024-07": date(2024, 8, 14),
    "kostanay-564@2015": date(2016, 2, 10),
}


@pytest.mark.parametrize(
    ("service_id", "day", "edition_id"),
    [
        ("quota-kandas", date(2021, 9, 1), None),
        ("quota-kandas", date(2021, 9, 2), "quota-kandas@2021"),
        ("quota-kandas", date(2024, 6, 14), "quota-kandas@2021"),
        ("quota-kandas", date(2024, 6, 15), "quota-kandas@2024-173"),
        ("quota-kandas", date(2024, 8, 13), "quota-kandas@2024-173"),
        ("quota-kandas", date(2024, 8, 14), "quota-kandas@2024"),
        ("quota-inmigrants", date(2024, 6, 15), "quota-inmigrants@2024"),
        ("one-application", date(2024, 6, 14), "one-application@2021"),
        ("one-application", date(2024, 6, 15), None),
        ("social-assistance", date(1999, 1, 1), "social-assistance@portal"),
        ("oralman-status", date(2016, 6, 9), "oralman-status@2015"),
        ("oralman-status", date(2016, 6, 10), None),
    ],
)
def test_the_edition_in_force(
    catalogue: Catalogue, service_id: str, day: date, edition_id: str | None
) -> None:
    edition = catalogue.services[service_id].in_force(day, DAYS)
    assert (edition.id if edition else None) == edition_id
    assert catalogue.services[service_id].in_force(day, {}) is None or service_id == "social-assistance"


def test_the_six_services_of_2015_are_revoked(catalogue: Catalogue) -> None:
    revoked = {s.id for s in catalogue.services.values() if s.revoked(date(2016, 6, 10))}
    assert len(revoked) == 6
    assert not any(s.revoked(date(2016, 6, 9)) for s in catalogue.services.values())
