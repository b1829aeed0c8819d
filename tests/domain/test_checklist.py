"""Which papers count, for whom, and until when."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.catalogue import Catalogue, Edition, Shown
from desk_app.domain.checklist import Checklist, LineStatus, fill_checklist, items_asked
from desk_app.domain.visit import ShownPaper, Visit
from tests.domain.visits import CHILD, IN_MIGRANT, KANDAS, KANDAS_2021, complete_papers, paper

# The catalogue is an argument of properties; hypothesis writes it out where one fails.
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

EDITIONS = {
    "quota-kandas@2024": (KANDAS, "k24"),
    "quota-inmigrants@2024": (IN_MIGRANT, "m24"),
    "quota-kandas@2021": (KANDAS_2021, "k21"),
}


def status_of(visit: Visit, edition: Edition, key: str) -> LineStatus:
    return next(line.status for line in fill_checklist(visit, edition).lines if line.key == key)


def with_papers(visit: Visit, item_id: str, *papers: ShownPaper) -> Visit:
    """The complete visit with other papers for one item."""
    kept = tuple(p for p in visit.papers if p.item_id != item_id)
    return replace(visit, papers=(*kept, *papers))


@pytest.mark.parametrize("edition_id", EDITIONS)
def test_a_complete_package(catalogue: Catalogue, edition_id: str) -> None:
    visit, prefix = EDITIONS[edition_id]
    checklist = fill_checklist(visit, catalogue.edition(edition_id))
    assert checklist.complete
    absent = [line.key for line in checklist.with_status(LineStatus.DECLARED_ABSENT)]
    assert absent == [f"{prefix}-marriage", f"{prefix}-qual"]


@pytest.mark.parametrize("edition_id", EDITIONS)
@pytest.mark.parametrize("item", ["app", "id", "marriage", "qual"])
def test_each_paper_is_missed(catalogue: Catalogue, edition_id: str, item: str) -> None:
    visit, prefix = EDITIONS[edition_id]
    checklist = fill_checklist(with_papers(visit, f"{prefix}-{item}"), catalogue.edition(edition_id))
    assert [line.key for line in checklist.stopping] == [f"{prefix}-{item}"]
    assert not checklist.complete


# item -> ways of showing that count at a counter of the edition
COUNTS = {
    ("quota-kandas@2024", "app"): {"original", "copy", "original_and_copy", "digital"},
    ("quota-kandas@2024", "id"): {"original", "original_and_copy", "digital"},
    ("quota-kandas@2024", "marriage"): {"original", "copy", "original_and_copy", "digital"},
    ("quota-inmigrants@2024", "id"): {"original", "copy", "original_and_copy", "digital"},
    ("quota-kandas@2021", "app"): {"original", "copy", "original_and_copy"},
    ("quota-kandas@2021", "id"): {"original", "original_and_copy"},
    ("quota-kandas@2021", "qual"): {"original", "copy", "original_and_copy"},
}


@pytest.mark.parametrize(("edition_id", "item"), COUNTS)
@pytest.mark.parametrize("shown", list(Shown))
def test_the_ways_of_showing_that_count(
    catalogue: Catalogue, edition_id: str, item: str, shown: Shown
) -> None:
    visit, prefix = EDITIONS[edition_id]
    key = f"{prefix}-{item}"
    status = status_of(with_papers(visit, key, paper(key, shown)), catalogue.edition(edition_id), key)
    if shown is Shown.DECLARED_ABSENT:
        may = item in ("marriage", "qual")
        assert status is (LineStatus.DECLARED_ABSENT if may else LineStatus.MISSING)
    else:
        counts = shown in COUNTS[edition_id, item]
        assert status is (LineStatus.PRESENT if counts else LineStatus.MISSING)


def test_a_digital_paper_counts_on_a_portal_of_2021(catalogue: Catalogue) -> None:
    edition = catalogue.edition("quota-kandas@2021")
    visit = with_papers(KANDAS_2021, "k21-app", paper("k21-app", Shown.DIGITAL))
    assert status_of(visit, edition, "k21-app") is LineStatus.MISSING
    assert status_of(replace(visit, way="egov_portal"), edition, "k21-app") is LineStatus.PRESENT


@pytest.mark.parametrize(
    ("days", "status"), [(-1, "expired"), (0, "present"), (1, "present"), (None, "present")]
)
def test_a_paper_is_valid_through_its_last_day(catalogue: Catalogue, days: int | None, status: str) -> None:
    expires = KANDAS.day + timedelta(days) if days is not None else None
    visit = with_papers(KANDAS, "k24-id", paper("k24-id", expires=expires))
    assert status_of(visit, catalogue.edition("quota-kandas@2024"), "k24-id") == status


def test_only_identity_documents_expire(catalogue: Catalogue) -> None:
    old = KANDAS.day - timedelta(1)
    visit = with_papers(KANDAS, "k24-marriage", paper("k24-marriage", Shown.COPY, expires=old))
    assert fill_checklist(visit, catalogue.edition("quota-kandas@2024")).complete


def test_one_valid_paper_of_several_is_enough(catalogue: Catalogue) -> None:
    edition, old = catalogue.edition("quota-kandas@2024"), KANDAS.day - timedelta(1)
    expired, copy, valid = paper("k24-id", expires=old), paper("k24-id", Shown.COPY), paper("k24-id")
    assert status_of(with_papers(KANDAS, "k24-id", expired, valid), edition, "k24-id") == "present"
    assert status_of(with_papers(KANDAS, "k24-id", expired, copy), edition, "k24-id") == "expired"
    assert status_of(with_papers(KANDAS, "k24-id", copy), edition, "k24-id") == "missing"


def test_each_of_the_family_needs_a_paper_of_their_own(catalogue: Catalogue) -> None:
    edition = catalogue.edition("quota-kandas@2024")
    visit = replace(KANDAS, family=(CHILD, CHILD), papers=complete_papers("k24", people=3))
    assert fill_checklist(visit, edition).complete
    second = replace(visit, papers=tuple(p for p in visit.papers if p.of.index != 2))
    assert [line.key for line in fill_checklist(second, edition).stopping] == ["k24-id of family:2"]


def test_a_paper_of_somebody_else_does_not_count(catalogue: Catalogue) -> None:
    edition = catalogue.edition("quota-kandas@2024")
    visit = replace(with_papers(KANDAS, "k24-id", paper("k24-id", of=1)), family=(CHILD,))
    assert status_of(visit, edition, "k24-id") is LineStatus.MISSING
    assert status_of(visit, edition, "k24-id of family:1") is LineStatus.PRESENT


def test_the_certificate_of_the_school_is_asked_of_graduates(catalogue: Catalogue) -> None:
    edition = catalogue.edition("quota-inmigrants@2024")

    def asked(basis: str | None) -> bool:
        return "m24-serpin" in [item.id for item in items_asked(edition, None, basis)]

    assert asked("graduate")
    assert not any(asked(basis) for basis in ("one-year-registration", "self-arrived", None))


def test_the_decision_on_consent_is_asked_of_those_who_return(catalogue: Catalogue) -> None:
    edition = catalogue.edition("quota-kandas@2021")
    with_consent = [v for v in edition.checklists if any("consent" in i.id for i in edition.checklists[v])]
    assert with_consent == ["return"]


@given(data=st.data())
def test_a_further_paper_never_makes_a_package_worse(data: st.DataObject, catalogue: Catalogue) -> None:
    """What is present stays present whatever else lies on the counter."""
    edition = catalogue.edition("quota-kandas@2024")
    papers = st.lists(
        st.builds(
            paper,
            st.sampled_from(["k24-app", "k24-id", "k24-marriage", "k24-qual"]),
            st.sampled_from(list(Shown)),
            of=st.integers(0, 2),
            expires=st.none() | st.sampled_from([KANDAS.day - timedelta(1), KANDAS.day]),
        ),
        max_size=8,
    )
    few, more = tuple(data.draw(papers)), tuple(data.draw(papers))

    def good(shown: tuple[ShownPaper, ...]) -> set[str]:
        checklist: Checklist = fill_checklist(replace(KANDAS, family=(CHILD, CHILD), papers=shown), edition)
        return {line.key for line in checklist.lines} - {line.key for line in checklist.stopping}

    assert good(few) <= good((*few, *more))
    assert good((*few, *more)) == good((*more, *few))
