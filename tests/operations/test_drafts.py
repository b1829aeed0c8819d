"""Drafts are durable with every change and come back however the program ended."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desk_app.domain.draft import ApplicantEntry, Draft
from desk_app.domain.errors import StoreUnavailable
from desk_app.operations.drafts import OpenDrafts
from tests.operations.bench import CLERK, Bench, complete


def restarted(desk: Bench) -> OpenDrafts:
    """The drafts as a new start of the program finds them: journal and database are all there is."""
    drafts = OpenDrafts(desk.journal, desk.store, desk.clock, desk.recorder.ids)
    drafts.restore()
    return drafts


def typed(draft: Draft, surname: str) -> Draft:
    return replace(draft, applicant=replace(draft.applicant, surname=surname))


def test_every_change_survives_a_power_cut(desk: Bench) -> None:
    draft = desk.drafts.start(CLERK.id)
    assert restarted(desk).all() == (draft,)
    for surname in ("С", "Се", "Сей"):
        draft = typed(draft, surname)
        desk.drafts.keep(draft)
        assert restarted(desk).get(draft.id) == draft


def test_folding_loses_nothing(desk: Bench) -> None:
    first, second = desk.kept(complete()), desk.kept(complete())
    desk.drafts.fold()
    assert desk.journal.records == []
    second = typed(second, "Басқа")
    desk.drafts.keep(second)
    desk.drafts.drop(first.id)
    assert restarted(desk).all() == (second,)
    assert set(desk.store.committed.drafts.kept) == {second.id}


def test_a_fold_that_fails_keeps_the_journal(desk: Bench) -> None:
    draft = desk.kept(complete())
    desk.store.fail_next = StoreUnavailable("disk_full")
    with pytest.raises(StoreUnavailable):
        desk.drafts.fold()
    assert restarted(desk).all() == (draft,)


def test_a_decided_draft_does_not_come_back(desk: Bench) -> None:
    """The power fails after the case was stored and before the journal heard of it."""
    decided, open_one = desk.kept(complete()), desk.kept(complete())
    desk.journal.fail_next = StoreUnavailable("disk_full")
    desk.intake.accept(decided, CLERK)
    assert desk.register.open(decided.id).number
    assert restarted(desk).all() == (open_one,)
    assert restarted(desk).all() == (open_one,)


def test_a_change_that_cannot_be_written_is_not_taken(desk: Bench) -> None:
    draft = desk.kept(complete())
    desk.journal.fail_next = StoreUnavailable("disk_full")
    with pytest.raises(StoreUnavailable):
        desk.drafts.keep(typed(draft, "Басқа"))
    assert desk.drafts.get(draft.id) == draft
    assert restarted(desk).all() == (draft,)


def test_drafts_come_back_oldest_first(desk: Bench) -> None:
    drafts = []
    for _ in range(3):
        drafts.append(desk.kept(complete()))
        desk.clock.advance(timedelta(minutes=5))
    desk.drafts.keep(typed(drafts[0], "Басқа"))
    assert [draft.id for draft in desk.drafts.all()] == [draft.id for draft in drafts]
    assert [draft.id for draft in restarted(desk).all()] == [draft.id for draft in drafts]


def test_a_draft_given_up_is_gone(desk: Bench) -> None:
    draft = desk.kept(complete())
    desk.drafts.drop(draft.id)
    assert desk.drafts.get(draft.id) is None
    assert restarted(desk).all() == ()


def test_a_note_survives_a_power_cut_and_is_no_visit_to_resume(desk: Bench) -> None:
    for letters in ("С", "Се"):
        desk.drafts.jot(CLERK.id, ApplicantEntry(surname=letters))
    for drafts in (desk.drafts, restarted(desk)):
        assert drafts.all() == ()
        note = drafts.jotted(CLERK.id)
        assert note is not None
        assert note.applicant.surname == "Се"
        assert drafts.jotted("somebody else") is None


def test_a_visit_begins_of_the_note_with_a_clock_of_its_own(desk: Bench) -> None:
    desk.drafts.jot(CLERK.id, ApplicantEntry(iin="900115"))
    note = desk.drafts.jotted(CLERK.id)
    assert note is not None
    desk.clock.advance(timedelta(days=1))
    assert desk.drafts.start(CLERK.id).id != note.id
    begun = desk.drafts.start(CLERK.id, of_jotted=True)
    assert begun == replace(note, started_at=desk.clock.now(), place="")
    assert begun in restarted(desk).all()
    assert restarted(desk).jotted(CLERK.id) is None


def test_a_note_of_nothing_is_dropped(desk: Bench) -> None:
    desk.drafts.jot(CLERK.id, ApplicantEntry(surname="С"))
    desk.drafts.jot(CLERK.id, ApplicantEntry())
    assert restarted(desk).jotted(CLERK.id) is None
    desk.drafts.jot(CLERK.id, ApplicantEntry())
    assert restarted(desk).jotted(CLERK.id) is None
