"""States of the page of a case for the pictures. Nobody here exists."""

from datetime import timedelta
from typing import TYPE_CHECKING

from desk_app.domain.application import Application, Status
from ui.screens.application.screen import ApplicationScreen
from ui.screens.case_stage import bench_of, settle
from ui.screenshots import Stage, State

if TYPE_CHECKING:
    from tests.ui.desk_fixtures import Bench


def states() -> dict[str, State]:
    """Return the states."""
    return {
        "late-ten-members": _late,
        "closing-errors": _closing_errors,
        "step": _step,
        "returned": _returned,
        "refused": _refused,
        "not-found": _not_found,
    }


def _late(stage: Stage) -> None:
    bench = bench_of(stage)
    case = bench.accept(members=10)
    bench.desk.printouts.send(case, case.papers[0].form_id, printer="practice", by=bench.clerk)
    bench.clock.advance(timedelta(days=40))
    _open(stage, case)


def _closing_errors(stage: Stage) -> None:
    screen = _open(stage, bench_of(stage).accept())
    screen.closing.begin(screen.model.today)
    screen.closing.day.set_value(None)
    screen.bars_changed.emit()
    screen.closing.finish()
    settle(stage)


def _step(stage: Stage) -> None:
    bench = bench_of(stage)
    case = bench.accept()
    bench.desk.handover.step_done(case.id, "k24-5", on=case.visit.day, by=bench.clerk)
    bench.clock.advance(timedelta(days=20))
    screen = _open(stage, case)
    screen.steps.rows.chosen.emit("k24-9")
    settle(stage)


def _returned(stage: Stage) -> None:
    bench = bench_of(stage)
    case = bench.accept()
    bench.desk.handover.close(case.id, Status.RETURNED, on=case.visit.day, by=bench.clerk, note=_note(bench))
    _open(stage, case)


def _refused(stage: Stage) -> None:
    _open(stage, bench_of(stage).refuse(members=10))


def _not_found(stage: Stage) -> None:
    bench_of(stage)
    stage.place.navigator.open("application", number="ABC-01-26-000001-X")
    settle(stage)


def _open(stage: Stage, case: Application) -> ApplicationScreen:
    stage.place.navigator.open("application", case_id=case.id)
    settle(stage)
    screen = stage.place.navigator.current
    if not isinstance(screen, ApplicationScreen):
        raise TypeError("the page of the case did not open")
    return screen


def _note(bench: "Bench") -> str:
    return f"{bench.clerk.position_kk}; {bench.clerk.position_ru}"
