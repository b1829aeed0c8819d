"""`./run bench`: figures for the documents, measured here and now.

    start      cold start to a usable window against a bare PySide6 window, alternating, medians
    accept     pressing "accept" to the stored receipt, and the size of each paper
    typing     one change of a draft made durable, as the window does it for every key

Ratios travel between machines, seconds do not.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from desk_app import bootstrap
from desk_app.commands.practice import invented_clerk, invented_office
from desk_app.commands.scenario_file import ScenarioFile
from desk_app.commands.scenario_play import entered
from desk_app.commands.scenario_reading import read_scenario
from desk_app.devices.clock import FixedClock
from desk_app.domain.application import Application
from desk_app.domain.clerk import Clerk
from desk_app.domain.draft import Draft
from desk_app.operations.desk import DeskOperations
from desk_app.operations.law import Law

ROOT = Path(__file__).resolve().parent.parent
VISIT = ROOT / "tests" / "data" / "visits" / "family.yaml"
ROUNDS = 5
KEYS = 500

BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, application.quit)

application = QApplication(sys.argv)
window = Window()
window.show()
application.exec()
"""


def main() -> int:
    """Measure everything and print it."""
    _start()
    law = bootstrap.load_law()
    scenario, _node = read_scenario(VISIT, law.catalogue, bootstrap.known_forms(law.catalogue))
    _accept(scenario, law)
    _typing(scenario, law)
    return 0


def _start() -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours = [sys.executable, "main.py", "--demo", "--data", folder, "--exit-when-ready"]
        bare = [sys.executable, "-c", BARE_WINDOW]
        _run(ours)
        _run(bare)
        rounds = [(_run(bare), _run(ours)) for _ in range(ROUNDS)]
    bare_s, ours_s = (statistics.median(times) for times in zip(*rounds, strict=True))
    ratio = statistics.median(own / empty for empty, own in rounds)
    print(f"start: bare window {bare_s:.3f} s, ours {ours_s:.3f} s, ratio {ratio:.2f} (median of {ROUNDS})")


def _run(command: list[str]) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    before = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=60)
    return time.perf_counter() - before


def _accept(scenario: ScenarioFile, law: Law) -> None:
    times: list[float] = []
    cases: list[Application] = []
    for _ in range(ROUNDS):
        with _desk(scenario, law) as (desk, clerk):
            draft = entered(desk.drafts.start(clerk.id), scenario)
            desk.drafts.keep(draft)
            times.append(_timed(partial(_accepted, cases, desk, draft, clerk)))
    sizes = ", ".join(f"{paper.form_id} {paper.size / 1024:.0f} KiB" for paper in cases[-1].papers)
    print(f"accept: {statistics.median(times) * 1000:.0f} ms to the stored papers ({sizes})")


def _accepted(cases: list[Application], desk: DeskOperations, draft: Draft, clerk: Clerk) -> None:
    cases.append(desk.intake.accept(draft, clerk))


def _typing(scenario: ScenarioFile, law: Law) -> None:
    with _desk(scenario, law) as (desk, clerk):
        draft = entered(desk.drafts.start(clerk.id), scenario)
        changed = [replace(draft, since=str(n)) for n in range(KEYS)]
        times = sorted(_timed(partial(desk.drafts.keep, draft)) for draft in changed)
    median, slow = times[KEYS // 2] * 1000, times[KEYS * 95 // 100] * 1000
    print(f"typing: a change is durable in {median:.2f} ms, p95 {slow:.2f} ms")


def _timed(act: Callable[[], object]) -> float:
    before = time.perf_counter()
    act()
    return time.perf_counter() - before


@contextmanager
def _desk(scenario: ScenarioFile, law: Law) -> Iterator[tuple[DeskOperations, Clerk]]:
    clerk = invented_clerk()
    with (
        tempfile.TemporaryDirectory() as folder,
        bootstrap.open_new_desk(Path(folder), law, FixedClock(scenario.moment)) as desk,
    ):
        desk.office.set_up(invented_office(scenario, law.catalogue), clerk.id)
        for act_id, day in scenario.effective.items():
            desk.office.record_effective_date(act_id, day, source="bench", by=clerk)
        yield desk, clerk


if __name__ == "__main__":
    sys.exit(main())
