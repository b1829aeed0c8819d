"""Accepting and refusing: all or nothing, once, and only on the grounds of the law."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk_app.domain.application import Application, Status
from desk_app.domain.assessment import Outcome
from desk_app.domain.draft import Draft, PaperEntry
from desk_app.domain.entry import InvalidEntry
from desk_app.domain.errors import CaseExists, CaseNotFound, DeskError, StoreUnavailable
from desk_app.domain.event import EventKind
from desk_app.domain.numbering import RegistrationNumber
from desk_app.operations.intake import (
    PackageComplete,
    PackageIncomplete,
    PagesMissing,
    ServiceNotOpen,
)
from desk_app.operations.law import Law
from desk_app.operations.office import NotAllowed
from tests.operations.bench import ADMINISTRATOR, CLERK, OFF, Bench, complete, incomplete, new_bench


def stored(desk: Bench) -> tuple[dict[object, Application], list[EventKind]]:
    """What a new start of the program would find of the visits."""
    visits = (EventKind.ACCEPTED, EventKind.REFUSED, EventKind.CONSULTED)
    kinds = [event.kind for event in desk.events() if event.kind in visits]
    return dict(desk.store.committed.applications.kept), kinds


def test_an_acceptance_is_stored_whole(desk: Bench) -> None:
    draft = desk.kept(complete())
    case = desk.intake.accept(draft, CLERK)
    assert (case.outcome, case.status) == (Outcome.ACCEPTED, Status.ACCEPTED)
    assert case.edition_id == "quota-kandas@2024"
    assert case.due_on == date(2025, 12, 17)
    assert case.hand_over_by == date(2025, 12, 15)
    assert case.lines == {
        "k24-app": "present", "k24-id": "present", "k24-id of family:1": "present",
        "k24-marriage": "declared_absent", "k24-qual": "declared_absent",
    }  # fmt: skip
    assert desk.register.open(draft.id) == case
    number = RegistrationNumber.parse(case.number)
    assert number == RegistrationNumber("ATY", 3, 25, 1)
    assert stored(desk) == ({case.id: case}, [EventKind.ACCEPTED])
    [event] = desk.events(EventKind.ACCEPTED)
    assert (event.case_id, event.clerk_id) == (case.id, CLERK.id)
    assert event.facts["number"] == case.number
    assert desk.drafts.all() == ()


def test_papers_are_stored_before_they_are_named(desk: Bench) -> None:
    case = desk.accepted()
    assert [(p.form_id, p.copies) for p in case.papers] == [("F24-1", 1), ("N-ACCEPT", 1)]
    for paper in case.papers:
        pdf = desk.printouts.pdf(paper)
        assert pdf.startswith(b"%PDF-")
        assert len(pdf) == paper.size


def test_electronic_papers_are_kept_with_the_case(desk: Bench) -> None:
    case = desk.refused(way="egov_portal")
    [paper] = case.papers
    assert (paper.form_id, paper.electronic) == ("N-AIS-REFUSE", True)
    assert desk.printouts.pdf(paper).startswith(b"%PDF-")


def test_accepting_twice_gives_one_case_with_one_number(desk: Bench) -> None:
    draft = desk.kept(complete())
    first = desk.intake.accept(draft, CLERK)
    before = stored(desk)
    assert desk.intake.accept(draft, CLERK) == first
    with pytest.raises(CaseExists):
        desk.intake.refuse(draft, CLERK)
    assert stored(desk) == before
    assert desk.accepted().number != first.number


def test_a_refusal_has_a_number_of_its_own_series(desk: Bench) -> None:
    accepted, refused = desk.accepted(), desk.refused()
    assert RegistrationNumber.parse(accepted.number) == RegistrationNumber("ATY", 3, 25, 1)
    assert RegistrationNumber.parse(refused.number) == RegistrationNumber("ATY", 3, 25, 1, refusal=True)
    assert (refused.outcome, refused.status) == (Outcome.REFUSED, Status.REFUSED)
    assert [(p.form_id, p.copies) for p in refused.papers] == [("F24-3", 2)]
    assert refused.due_on is None
    assert stored(desk)[1] == [EventKind.ACCEPTED, EventKind.REFUSED]


@pytest.mark.parametrize("call", range(1, 4))
def test_whichever_write_fails_nothing_of_the_case_is_there(desk: Bench, call: int) -> None:
    """The third transaction stores the case; the two before read and reserve the number."""
    draft = desk.kept(complete())
    begin, calls = desk.store.begin, iter(range(1, 10))

    def failing_begin() -> object:
        if next(calls) == call:
            desk.store.fail_next = StoreUnavailable("disk_full")
        return begin()

    desk.store.begin = failing_begin  # type: ignore[method-assign,assignment]  # breaks one write
    with pytest.raises(StoreUnavailable):
        desk.intake.accept(draft, CLERK)
    desk.store.begin = begin  # type: ignore[method-assign]  # whole again
    assert stored(desk) == ({}, [])
    assert desk.drafts.get(draft.id) == draft
    with pytest.raises(CaseNotFound):
        desk.register.open(draft.id)
    again = desk.intake.accept(draft, CLERK)
    assert again.number == str(RegistrationNumber("ATY", 3, 25, 1))
    assert stored(desk) == ({again.id: again}, [EventKind.ACCEPTED])


def test_a_paper_that_cannot_be_stored_leaves_no_case(desk: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = desk.kept(complete())

    def full(_content: bytes) -> str:
        raise StoreUnavailable("disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(desk.blobs, "put", full)
        with pytest.raises(StoreUnavailable):
            desk.intake.accept(draft, CLERK)
    assert stored(desk) == ({}, [])
    assert desk.intake.accept(draft, CLERK).number == str(RegistrationNumber("ATY", 3, 25, 1))


def test_a_case_stands_though_its_draft_cannot_be_forgotten(desk: Bench) -> None:
    """The clerk must not hear of a full disk, give the visit up and leave an accepted case behind."""
    draft = desk.kept(complete())
    desk.journal.fail_next = StoreUnavailable("disk_full")
    case = desk.intake.accept(draft, CLERK)
    assert list(stored(desk)[0].values()) == [case]
    assert desk.drafts.all() == ()
    assert desk.drafts.restore() == ()


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (incomplete(), PackageIncomplete),
        (replace(complete(), applicant=replace(complete().applicant, born="31.02.1984")), InvalidEntry),
        (complete(region_asked=""), InvalidEntry),
        (complete(service_id="oralman-status"), ServiceNotOpen),
        (complete(service_id="social-assistance"), ServiceNotOpen),
        (complete(way="elicense_portal"), ServiceNotOpen),
    ],
)
def test_what_cannot_be_accepted(desk: Bench, draft: Draft, error: type[DeskError]) -> None:
    draft = desk.kept(draft)
    with pytest.raises(error):
        desk.intake.accept(draft, CLERK)
    assert stored(desk) == ({}, [])
    assert desk.drafts.all() == (draft,)


def test_the_error_names_the_lines_that_stop(desk: Bench) -> None:
    draft = desk.kept(incomplete())
    with pytest.raises(PackageIncomplete) as caught:
        desk.intake.accept(draft, CLERK)
    assert caught.value.lines == ("k24-id of family:1",)
    assert str(caught.value) == "package.incomplete"


def test_an_invalid_entry_names_its_fields(desk: Bench) -> None:
    draft = replace(complete(), since="soon", applicant=replace(complete().applicant, surname=""))
    with pytest.raises(InvalidEntry) as caught:
        desk.intake.accept(desk.kept(draft), CLERK)
    fields = {note.field: note.code for note in caught.value.notes}
    assert fields == {"applicant.surname": "field.required", "since": "date.unreadable"}


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"consent": False},
        {"included_before": True},
        {"region_asked": "other"},
        {"since": "01.11.2025"},
    ],
)
def test_a_complete_package_is_never_refused(desk: Bench, changed: dict[str, object]) -> None:
    draft = desk.kept(complete(**changed))
    with pytest.raises(PackageComplete):
        desk.intake.refuse(draft, CLERK)
    assert stored(desk) == ({}, [])
    assert desk.intake.accept(draft, CLERK).outcome is Outcome.ACCEPTED


def test_advice_is_recorded_with_the_case(desk: Bench) -> None:
    case = desk.accepted(consent=False)
    assert "consent_withheld" in case.advice
    [event] = desk.events(EventKind.ACCEPTED)
    assert event.facts["advice"] == list(case.advice)


def test_an_account_switched_off_takes_and_advises_nobody(desk: Bench) -> None:
    draft = desk.kept(complete())
    for act in (desk.intake.accept, desk.intake.refuse, desk.intake.consult):
        with pytest.raises(NotAllowed):
            act(draft, OFF)
    assert stored(desk) == ({}, [])
    assert desk.drafts.all() == (draft,)


def test_every_role_takes_papers(desk: Bench) -> None:
    for clerk in (CLERK, ADMINISTRATOR):
        assert desk.intake.accept(desk.kept(complete()), clerk).clerk_id == clerk.id


def test_pages_where_the_office_wants_them(law: Law) -> None:
    desk = new_bench(law, pages_required=True)
    draft = desk.kept(complete())
    with pytest.raises(PagesMissing) as caught:
        desk.intake.accept(draft, CLERK)
    assert caught.value.lines == ("k24-app", "k24-id", "k24-id of family:1")
    page = desk.attachments.add("scan.pdf", b"%PDF-1.7 one page")
    with_pages = tuple(replace(p, pages=(page,)) if p.shown == "original" else p for p in draft.papers)
    case = desk.intake.accept(replace(draft, papers=with_pages), CLERK)
    assert [attached.line for attached in case.pages] == ["k24-app", "k24-id", "k24-id of family:1"]
    assert desk.attachments.content(case.pages[0].page) == b"%PDF-1.7 one page"


def test_a_refusal_never_waits_for_pages(law: Law) -> None:
    assert new_bench(law, pages_required=True).refused().outcome is Outcome.REFUSED


def test_a_consultation_is_noted_and_closes_the_draft(desk: Bench) -> None:
    draft = desk.kept(complete(service_id="social-assistance", basis="", papers=()))
    assert desk.intake.consult(draft, CLERK).outcome is Outcome.CONSULTATION
    assert desk.drafts.all() == ()
    assert stored(desk) == ({}, [EventKind.CONSULTED])
    [event] = desk.events(EventKind.CONSULTED)
    assert event.facts == {"service": "social-assistance", "reason": "list_not_loaded"}


def test_looking_changes_nothing(desk: Bench) -> None:
    draft = desk.kept(complete())
    before = desk.store.committed
    assert desk.intake.look(draft).assessment.outcome is Outcome.ACCEPTED
    assert desk.intake.look(replace(draft, papers=())).assessment.outcome is Outcome.REFUSED
    assert desk.store.committed is before
    assert desk.drafts.get(draft.id) == draft


def test_a_visit_is_judged_by_its_start_on_the_same_day(desk: Bench) -> None:
    """Who came before closing time is served after it; a draft resumed on another day is judged by then."""
    draft = desk.kept(complete())
    desk.clock.advance(timedelta(hours=6, minutes=30))
    assert desk.clock.now().hour == 18
    assert desk.intake.look(draft).assessment.outcome is Outcome.ACCEPTED
    late = desk.kept(complete())
    assert desk.intake.look(late).assessment.outcome is Outcome.NOT_OPEN
    desk.clock.advance(timedelta(hours=15))
    standing = desk.intake.look(draft)
    assert standing.visit.day == date(2025, 11, 27)
    assert standing.assessment.dates.day_0 == date(2025, 11, 27)


def test_the_paper_that_expires_overnight(desk: Bench) -> None:
    draft = complete().with_paper(PaperEntry("2", "k24-id", shown="original", expires="26.11.2025"))
    draft = desk.kept(draft)
    assert desk.intake.look(draft).assessment.outcome is Outcome.ACCEPTED
    desk.days_later(1)
    assert desk.intake.look(draft).assessment.outcome is Outcome.REFUSED


def test_a_new_year_starts_its_numbers_anew(desk: Bench) -> None:
    first = desk.accepted()
    desk.days_later(41)
    second = desk.accepted()
    assert desk.clock.now().date() == date(2026, 1, 6)
    assert [RegistrationNumber.parse(c.number) for c in (first, second)] == [
        RegistrationNumber("ATY", 3, 25, 1), RegistrationNumber("ATY", 3, 26, 1),
    ]  # fmt: skip


def test_the_editions_of_a_day(desk: Bench) -> None:
    found = {
        service.id: (opening.edition.id if opening.edition else None, opening.reason)
        for service, opening in desk.intake.editions(date(2024, 6, 14))
    }
    assert found["quota-kandas"] == ("quota-kandas@2021", None)
    assert found["oralman-status"] == ("oralman-status@2015", "revoked")
    assert len(found) == 10
