"""States of the register for the pictures. Nobody here exists."""

from datetime import timedelta

from desk_app.domain.application import Status
from ui.screens.case_stage import bench_of, settle
from ui.screenshots import Stage, State


def states() -> dict[str, State]:
    """Return the states."""
    return {"empty": _empty, "nothing-found": _nothing_found, "unknown-code": _unknown_code, "full": _full}


def _empty(stage: Stage) -> None:
    bench_of(stage)
    stage.place.navigator.open("register")
    settle(stage)


def _nothing_found(stage: Stage) -> None:
    bench_of(stage).accept()
    stage.place.navigator.open("register", text="ZZZ")
    settle(stage)


def _unknown_code(stage: Stage) -> None:
    bench_of(stage).accept()
    stage.place.navigator.open("register", scanned="ABC-01-26-000001-X")
    settle(stage)


def _full(stage: Stage) -> None:
    bench = bench_of(stage)
    for _ in range(5):
        bench.accept()
        bench.refuse()
    returned = bench.accept()
    bench.clock.advance(timedelta(days=20))
    day = bench.clock.now().date()
    bench.desk.handover.close(returned.id, Status.RETURNED, on=day, by=bench.clerk)
    bench.accept(members=10)
    stage.place.navigator.open("register")
    settle(stage)
