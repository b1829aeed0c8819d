"""The figures of a day count every case, however many there are."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from desk_app.operations.ports import CaseQuery
from tests.operations.bench import VISIT, Bench

MANY = CaseQuery().limit + 30


def test_results_due_today_are_told_behind_many_late_ones(desk: Bench) -> None:
    day = VISIT.date()
    case = desk.accepted()
    with desk.store.begin() as tx:
        for n in range(MANY + 5):
            due_on = day if n < 5 else day - timedelta(3)
            dates = {**case.dates, "term_end": due_on}
            tx.applications.add(replace(case, id=UUID(int=n + 1), number=f"N{n}", dates=dates))
    today = desk.register.today()
    assert len(today.late) == MANY
    assert len(today.due_today) == 5
    assert len(today.taken) == MANY + 6
