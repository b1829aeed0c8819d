"""States of the receipt for the pictures. Nobody here exists."""

from functools import partial

from ui.screens.case_stage import bench_of, settle
from ui.screens.receipt.screen import ReceiptScreen
from ui.screenshots import Stage, State


def states() -> dict[str, State]:
    """Return the states."""
    return {
        "accepted": partial(_accepted, condition=""),
        "no-paper": partial(_accepted, condition="media-empty"),
        "rejecting": partial(_accepted, condition="rejecting"),
        "refused-ten-members": _refused,
        "no-printer": _no_printer,
    }


def _accepted(stage: Stage, *, condition: str) -> None:
    bench = bench_of(stage)
    stage.place.navigator.open("receipt", case=bench.accept(members=10))
    settle(stage)
    screen = stage.place.navigator.current
    if condition and isinstance(screen, ReceiptScreen):
        bench.put_printer(condition)
        screen.model.prints.print_all()
        settle(stage)
        screen.model.prints.look_now()
        settle(stage)


def _refused(stage: Stage) -> None:
    stage.place.navigator.open("receipt", case=bench_of(stage).refuse(members=10))
    settle(stage)


def _no_printer(stage: Stage) -> None:
    bench = bench_of(stage)
    bench.take_printer()
    stage.place.navigator.open("receipt", case=bench.refuse())
    settle(stage)
