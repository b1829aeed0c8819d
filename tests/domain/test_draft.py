"""Drafts: rows are put in place, and papers keep their owner."""

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.draft import ApplicantEntry, Draft, MemberEntry, PaperEntry

EMPTY = Draft(UUID(int=1), "clerk", datetime(2025, 11, 26, tzinfo=UTC))
keys = st.lists(st.sampled_from("abcdef"), max_size=20)


@given(keys)
def test_a_member_stands_once_in_the_place_it_was_added(added: list[str]) -> None:
    draft = EMPTY
    for n, key in enumerate(added):
        draft = draft.with_member(MemberEntry(key, name=str(n)))
    assert [m.key for m in draft.family] == list(dict.fromkeys(added))
    last = {key: str(n) for n, key in enumerate(added)}
    assert {m.key: m.name for m in draft.family} == last


@given(keys)
def test_a_paper_stands_once_in_the_place_it_was_added(added: list[str]) -> None:
    draft = EMPTY
    for n, key in enumerate(added):
        draft = draft.with_paper(PaperEntry(key, "k24-id", number=str(n)))
    assert [p.key for p in draft.papers] == list(dict.fromkeys(added))
    assert all(p.number == str(len(added) - 1 - added[::-1].index(p.key)) for p in draft.papers)


def test_a_member_leaves_with_the_papers_of_that_person_only() -> None:
    draft = EMPTY
    for key in ("a", "b"):
        draft = draft.with_member(MemberEntry(key)).with_paper(PaperEntry(key, "k24-id", of=key))
    draft = draft.with_paper(PaperEntry("c", "k24-id"))
    left = draft.without_member("a")
    assert [m.key for m in left.family] == ["b"]
    assert [p.key for p in left.papers] == ["b", "c"]
    assert [p.key for p in left.without_paper("c").papers] == ["b"]


def test_papers_of_one_line() -> None:
    draft = EMPTY.with_paper(PaperEntry("1", "k24-id")).with_paper(PaperEntry("2", "k24-id", of="a"))
    draft = draft.with_paper(PaperEntry("3", "k24-app"))
    assert [p.key for p in draft.papers_on("k24-id", "applicant")] == ["1"]
    assert [p.key for p in draft.papers_on("k24-id", "a")] == ["2"]


def test_the_title_holds_what_was_typed_so_far() -> None:
    assert EMPTY.title == ""
    named = Draft(EMPTY.id, "clerk", EMPTY.started_at, applicant=ApplicantEntry("Сейітов", " ", "Қанатұлы"))
    assert named.title == "Сейітов Қанатұлы"
