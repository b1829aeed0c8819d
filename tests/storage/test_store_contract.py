"""What every store promises: the real one and the one in memory that other tests stand on."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk_app.domain.application import Status
from desk_app.domain.errors import AccountUnknown, CaseExists, CaseNotFound, NumbersUsedUp
from desk_app.domain.numbering import LAST_REFUSAL, RegistrationNumber
from desk_app.operations.ports import CaseQuery, PrintState, Store, Transaction
from desk_app.storage.store import open_store
from tests.fakes import FakeStore
from tests.storage import samples
from tests.storage.samples import MORNING, uuid


@pytest.fixture(params=["sql", "fake"])
def store(request: pytest.FixtureRequest, folder: Path) -> Iterator[Store]:
    if request.param == "fake":
        yield FakeStore()
        return
    real = open_store(folder, samples.KEY)
    yield real
    real.close()


@pytest.fixture
def tx(store: Store) -> Iterator[Transaction]:
    with store.begin() as transaction:
        yield transaction


def reserve(tx: Transaction, n: int, *, refusal: bool = False, year: int = 2026) -> RegistrationNumber:
    return tx.numbers.reserve(uuid(n), office="ABC", desk=1, year=year, refusal=refusal)


def test_what_a_block_wrote_is_there_in_the_next(store: Store) -> None:
    with store.begin() as tx:
        tx.drafts.put(samples.draft())
        tx.applications.add(samples.application(2))
        tx.events.append(samples.event())
    with store.begin() as tx:
        assert tx.drafts.all() == (samples.draft(),)
        assert tx.applications.get(uuid(2)) == samples.application(2)
        assert tx.events.verify() == 1


def test_a_block_that_fails_leaves_everything_as_it_was(store: Store) -> None:
    with store.begin() as tx:
        tx.drafts.put(samples.draft())
        before = reserve(tx, 1)
    with suppress(ZeroDivisionError), store.begin() as tx:
        tx.drafts.remove(uuid(1))
        tx.applications.add(samples.application(2))
        tx.events.append(samples.event())
        tx.office.put(samples.office())
        reserve(tx, 2)
        raise ZeroDivisionError
    with store.begin() as tx:
        assert tx.drafts.all() == (samples.draft(),)
        assert tx.events.verify() == 0
        assert tx.office.get() is None
        assert reserve(tx, 3).sequence == before.sequence + 1
        with pytest.raises(CaseNotFound):
            tx.applications.get(uuid(2))


def test_drafts_come_oldest_first_in_their_last_state(tx: Transaction) -> None:
    older = samples.draft(2, started_at=MORNING - timedelta(hours=1))
    for draft in (samples.draft(1), older, samples.draft(1, place="papers")):
        tx.drafts.put(draft)
    assert tx.drafts.all() == (older, samples.draft(1, place="papers"))
    tx.drafts.remove(uuid(2))
    tx.drafts.remove(uuid(99))
    assert [draft.id for draft in tx.drafts.all()] == [uuid(1)]


def test_one_draft_makes_one_case(tx: Transaction) -> None:
    tx.applications.add(samples.application())
    with pytest.raises(CaseExists):
        tx.applications.add(samples.application(number="ABC-01-26-000009-X"))
    assert tx.applications.get(uuid(1)) == samples.application()


def test_a_case_is_found_by_its_number(tx: Transaction) -> None:
    tx.applications.add(samples.application(1))
    tx.applications.add(samples.application(2, number=""))
    tx.applications.add(samples.application(3, number=""))
    assert tx.applications.by_number("ABC-01-26-000001-X").id == uuid(1)
    for unknown in ("ABC-01-26-000002-X", ""):
        with pytest.raises(CaseNotFound):
            tx.applications.by_number(unknown)


def test_a_replaced_case_is_found_by_what_it_says_now(tx: Transaction) -> None:
    tx.applications.add(samples.application())
    changed = replace(samples.closed(samples.application()), visit=samples.visit("Жұмағұлова"))
    tx.applications.replace(changed)
    assert tx.applications.get(uuid(1)) == changed
    [row] = tx.applications.find(CaseQuery(text="жұмағ"))
    assert (row.status, row.name) == (Status.HANDED_OVER, "Жұмағұлова Айгүл")
    assert tx.applications.find(CaseQuery(text="құлжабаева")) == ()
    with pytest.raises(CaseNotFound):
        tx.applications.replace(samples.application(2))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [3, 2, 1]),
        ("құлжабаева", [3, 1]),
        ("ҚҰЛЖАБАЕВА айг", [3, 1]),
        ("айгүл құлж", [3, 1]),
        ("лжаб", [3, 1]),
        ("  Ли ", [2]),
        ("ли", [2]),
        ("л", [3, 2, 1]),
        ("900515300127", [1]),
        ("300127", [1]),
        ("abc-01-26-000002", [2]),
        ("ABC0126000002X", [2]),
        ("баева900", []),
        ("ержанович", [2]),
        ('"', []),
        ("a OR b", []),
        ("NOT", []),
        ("%", []),
        ("___", []),
        ("құл*", []),
    ],
)
def test_search_takes_any_part_of_number_name_or_iin(tx: Transaction, text: str, found: list[int]) -> None:
    other = samples.visit("Ли", iin=None, member="Ли Ерлан Ержанович")
    tx.applications.add(samples.application(1))
    tx.applications.add(samples.application(2, of=other))
    tx.applications.add(samples.application(3, of=samples.visit(iin=None)))
    rows = tx.applications.find(CaseQuery(text=text))
    assert [row.id for row in rows] == [uuid(n) for n in found]
    assert tx.applications.count(CaseQuery(text=text)) == len(found)


def test_a_row_shows_what_a_clerk_recognises_a_case_by(tx: Transaction) -> None:
    case = samples.application()
    tx.applications.add(case)
    [row] = tx.applications.find(CaseQuery())
    assert (row.id, row.number, row.name) == (case.id, case.number, "Құлжабаева Айгүл")
    assert (row.decided_at, row.decided_at.utcoffset()) == (MORNING, timedelta(hours=5))
    assert (row.due_on, row.clerk_name) == (date(2026, 3, 13), "Сәрсенбай Дана")
    assert (row.outcome, row.status, row.service_id) == (case.outcome, case.status, "quota-kandas")


def test_pages_of_the_register_join_without_gap_or_repeat(tx: Transaction) -> None:
    for n in range(1, 8):
        # Three share a moment: the id decides then.
        tx.applications.add(samples.application(n, decided_at=MORNING + timedelta(minutes=n // 3)))
    pages, before = [], None
    while rows := tx.applications.find(CaseQuery(limit=2, before=before)):
        pages.append([row.id for row in rows])
        before = (rows[-1].decided_at, rows[-1].id)
    assert sum(pages, []) == [uuid(n) for n in range(7, 0, -1)]
    assert tx.applications.count(CaseQuery(limit=2)) == 7


def test_due_cases_come_by_due_date_and_closed_ones_are_gone(tx: Transaction) -> None:
    days = {1: date(2026, 3, 5), 2: date(2026, 3, 3), 3: date(2026, 3, 5), 4: date(2026, 3, 6), 5: None}
    for n, day in days.items():
        tx.applications.add(samples.due(samples.application(n), day))
    tx.applications.add(samples.closed(samples.due(samples.application(6), date(2026, 3, 3))))
    due = CaseQuery(due_through=date(2026, 3, 5))
    rows = tx.applications.find(due)
    assert [row.id for row in rows] == [uuid(2), uuid(1), uuid(3)]
    assert tx.applications.count(due) == 3
    behind = replace(due, before=(rows[1].decided_at, rows[1].id))
    assert [row.id for row in tx.applications.find(behind)] == [uuid(3)]


def test_a_day_is_the_day_at_the_office(tx: Transaction) -> None:
    midnight = MORNING.replace(hour=0, minute=30)
    tx.applications.add(samples.application(1, decided_at=midnight))
    tx.applications.add(samples.application(2, decided_at=midnight - timedelta(hours=1)))
    rows = tx.applications.find(CaseQuery(decided_on=MORNING.date()))
    assert [row.id for row in rows] == [uuid(1)]


def test_conditions_of_a_query_hold_together(tx: Transaction) -> None:
    tx.applications.add(samples.application(1))
    tx.applications.add(samples.closed(samples.application(2)))
    tx.applications.add(samples.application(3, of=samples.visit("Ли", member="Ли Вера")))
    query = CaseQuery(text="құлж", status=Status.ACCEPTED, decided_on=MORNING.date())
    assert [row.id for row in tx.applications.find(query)] == [uuid(1)]


def test_a_draft_keeps_its_number_and_the_next_gets_the_next(tx: Transaction) -> None:
    first, again, second = reserve(tx, 1), reserve(tx, 1), reserve(tx, 2)
    assert str(first).startswith("ABC-01-26-000001-")
    assert again == first
    assert second.sequence == 2
    assert reserve(tx, 1, year=2027) == first


def test_refusals_and_years_and_desks_have_series_of_their_own(tx: Transaction) -> None:
    reserve(tx, 1)
    assert str(reserve(tx, 2, refusal=True)).startswith("ABC-01-26-R00001-")
    assert reserve(tx, 1, refusal=True).sequence == 2
    assert reserve(tx, 3, year=2027).sequence == 1
    other_desk = tx.numbers.reserve(uuid(4), office="ABC", desk=2, year=2026, refusal=False)
    other_office = tx.numbers.reserve(uuid(5), office="XYZ", desk=1, year=2026, refusal=False)
    assert (other_desk.sequence, other_office.sequence) == (1, 1)


def test_a_series_ends_instead_of_starting_again(tx: Transaction, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("desk_app.storage.numbers", "tests.fakes"):
        monkeypatch.setattr(f"{module}.LAST_REFUSAL", 2)
    assert LAST_REFUSAL == 99_999
    assert [reserve(tx, n, refusal=True).sequence for n in (1, 2)] == [1, 2]
    with pytest.raises(NumbersUsedUp) as used_up:
        reserve(tx, 3, refusal=True)
    assert used_up.value.year == 2026
    assert reserve(tx, 2, refusal=True).sequence == 2


def test_the_history_of_a_case_is_its_events_in_order(tx: Transaction) -> None:
    later = MORNING + timedelta(days=1)
    tx.events.append(samples.event(1, case=uuid(1)))
    tx.events.append(samples.event(2, case=uuid(2)))
    tx.events.append(samples.event(3, case=uuid(1), wall=later))
    tx.events.append(samples.event(4))
    history = tx.events.of_case(uuid(1))
    assert [entry.at for entry in history] == [MORNING, later]
    assert (history[0].kind, history[0].clerk_id) == ("application.accepted", "clerk-1")
    assert history[0].facts == {
        "number": "ABC-01-26-000001-X",
        "copies": "2",
        "on": "2026-03-02",
        "of": '["a","b"]',
        "n": "",
    }
    assert tx.events.verify() == 4


def test_the_newest_event_tells_the_last_known_time(tx: Transaction) -> None:
    assert tx.events.last_wall() is None
    tx.events.append(samples.event(1, wall=MORNING + timedelta(days=1)))
    tx.events.append(samples.event(2))
    assert tx.events.last_wall() == MORNING


def test_print_jobs_are_kept_in_their_last_state(tx: Transaction) -> None:
    for n, state in ((2, PrintState.STOPPED), (1, PrintState.DONE), (3, PrintState.CANCELLED)):
        tx.print_jobs.put(samples.print_job(n, state=state))
    tx.print_jobs.put(samples.print_job(4, case=uuid(9)))
    assert [job.id for job in tx.print_jobs.unfinished()] == [uuid(2_002), uuid(2_004)]
    assert [job.id for job in tx.print_jobs.of_case(uuid(1))] == [uuid(2_001), uuid(2_002), uuid(2_003)]
    ended = replace(samples.print_job(2, state=PrintState.FAILED), reason="media-empty")
    tx.print_jobs.put(ended)
    assert [job.id for job in tx.print_jobs.unfinished()] == [uuid(2_004)]
    assert tx.print_jobs.of_case(uuid(1))[1] == ended


def test_a_login_name_is_one_in_any_letter_case(tx: Transaction) -> None:
    tx.accounts.put(samples.account("Дана"))
    tx.accounts.put(samples.account("aigul"))
    tx.accounts.put(samples.account("дана"))
    assert tx.accounts.by_login(" ДАНА").login == "дана"
    assert [account.login for account in tx.accounts.all()] == ["aigul", "дана"]
    with pytest.raises(AccountUnknown):
        tx.accounts.by_login("dana")


def test_the_office_is_one_and_its_effective_dates_add_up(tx: Transaction) -> None:
    assert tx.office.get() is None
    assert tx.office.effective_dates() == ()
    tx.office.put(samples.office("AAA"))
    tx.office.put(samples.office("BBB"))
    corrected = samples.effective_date(date(2024, 2, 3))
    for entry in (samples.effective_date(), corrected):
        tx.office.add_effective_date(entry)
    assert tx.office.get() == samples.office("BBB")
    assert tx.office.effective_dates() == (samples.effective_date(), corrected)
