"""The real program, with a clerk at its keyboard, in a process of its own that may be ended at any moment.

    python -m tests.journeys.desk_process DATA FILE [OPTIONS]

Starts `main.py --demo --data DATA` with a clock that stands in office hours. After every turn of the event
loop it writes what the window shows to its standard output, at once and only when it changed: the last line
is what the clerk had seen when the process ended.
"""

import argparse
import json
import os
import sys
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import main
from desk_app import paths
from desk_app.devices import clock
from desk_app.devices.clock import KAZAKHSTAN_TIME, FixedClock
from desk_app.domain.steps import IntakeStep
from desk_app.storage import killpoints
from tests.journeys import eyes
from tests.journeys.clerk import Clerk
from tests.journeys.plans import SEVERAL
from ui.app import application_of
from ui.main_window import MainWindow

AT_A_LOSS = 70
WEDNESDAY = datetime(2026, 2, 4, 10, 0, tzinfo=KAZAKHSTAN_TIME)


class Report:
    """Writes lines that are with the reader before the next key is pressed."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._last: dict[str, object] = {}

    def tell(self, **facts: object) -> None:
        """Write a line, unless it says the same as the last."""
        if facts != self._last:
            self._last = facts
            os.write(self._descriptor, json.dumps(facts, ensure_ascii=False).encode() + b"\n")


class Session:
    """Lets the clerk press one key at each turn of the event loop and tells what is seen."""

    def __init__(self, window: MainWindow, given: argparse.Namespace, report: Report) -> None:
        self._window, self._given, self._report = window, given, report
        self._visit, self._dies_at = given.begin, given.decision_dies_at
        clerk = Clerk(window, given.file)
        self._keys = self._only_look() if given.only_look else self._play(clerk)

    def turn(self) -> None:
        """Look, then press the next key. A clerk at a loss ends the process: the window would hide it."""
        try:
            if QApplication.activeWindow() is None:
                # A window manager does this when a dialog closes; the offscreen platform has none.
                self._window.activateWindow()
            self._tell()
            next(self._keys, None)
        except Exception:
            traceback.print_exc()
            os._exit(AT_A_LOSS)

    def _tell(self) -> None:
        sight = eyes.look(self._window)
        self._report.tell(visit=self._visit, sight=sight.as_line())
        if self._dies_at and sight.step == IntakeStep.CHECK:
            killpoints.arm(self._dies_at)
            self._dies_at = ""

    def _play(self, clerk: Clerk) -> Iterator[None]:
        yield from clerk.begins()
        for visit in range(self._given.begin, self._given.end):
            self._visit, plan = visit, SEVERAL[visit]
            yield from clerk.takes(plan)
            self._tell()
            if self._given.prints:
                yield from clerk.prints(plan)
        self._window.close()

    def _only_look(self) -> Iterator[None]:
        while not eyes.notice(self._window):
            yield
        self._tell()
        self._window.close()


def open_window() -> MainWindow | None:
    """Return the window of the program once it is there."""
    windows = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    return next((window for window in windows if window.isVisible()), None)


def options() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("file", type=Path, help="what the applicant brings on a memory stick")
    parser.add_argument("--begin", type=int, default=0, help="the first visit")
    parser.add_argument("--end", type=int, default=len(SEVERAL), help="the first visit that is not taken")
    parser.add_argument("--decision-dies-at", default="", help="a place of killpoints, armed at the decision")
    parser.add_argument("--prints", action="store_true", help="print the papers, and a copy later")
    parser.add_argument("--only-look", action="store_true", help="press no key, end with the first notice")
    parser.add_argument("--at", type=datetime.fromisoformat, default=WEDNESDAY, help="where the clock stands")
    parser.add_argument("--resources", type=Path, help="catalogue, fonts and words in place of the program's")
    parser.add_argument("--set", action="append", default=[], help="a setting")
    return parser.parse_args()


def run() -> int:
    """Start the program and play."""
    given = options()
    report = Report(os.dup(sys.stdout.fileno()))
    sessions: list[Session] = []

    def turn() -> None:
        window = open_window()
        if not sessions and window is not None:
            sessions.append(Session(window, given, report))
        for session in sessions:
            if window is not None:
                session.turn()

    if given.resources:
        paths.resources = lambda: given.resources
    clock.SystemClock = lambda zone=None: FixedClock(given.at)  # type: ignore[misc,assignment]  # stands still
    application_of(sys.argv[:1])
    # Milliseconds: a clerk who looks without a break would keep the lanes of the program from their work.
    timer = QTimer(interval=3)
    timer.timeout.connect(turn)
    timer.start()
    settings = [part for pair in given.set for part in ("--set", pair)]
    return main.main(["--demo", "--data", str(given.data), *settings])


if __name__ == "__main__":
    sys.exit(run())
