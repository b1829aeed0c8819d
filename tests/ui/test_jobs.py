"""Slow work: order, threads, answers, cancel, the end."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desk_app.operations.work import Work
from ui.jobs import JobRunner, Lane

WAIT_MS = 5_000


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.close()


def failed_unexpectedly(error: Exception) -> None:
    raise AssertionError from error


def nothing(answer: object) -> None:
    """Take an answer nobody looks at."""


def test_an_answer_arrives_in_the_thread_of_the_window(qtbot: QtBot, jobs: JobRunner) -> None:
    answers: list[tuple[int, bool]] = []
    here = threading.current_thread()
    lanes: list[threading.Thread] = []

    def call(work: Work) -> int:
        lanes.append(threading.current_thread())
        return 7

    jobs.ask(
        Lane.STORE,
        call,
        done=lambda answer: answers.append((answer, threading.current_thread() is here)),
        failed=failed_unexpectedly,
    )
    qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
    assert answers == [(7, True)]
    assert lanes[0] is not here


def test_no_answer_is_lost_and_a_lane_keeps_the_order(qtbot: QtBot, jobs: JobRunner) -> None:
    answers: list[int] = []
    for number in range(500):
        jobs.ask(
            Lane.STORE, lambda work, number=number: number, done=answers.append, failed=failed_unexpectedly
        )
    qtbot.waitUntil(lambda: jobs.running == 0, timeout=WAIT_MS)
    assert answers == list(range(500))


def test_a_lane_is_one_thread_and_lanes_do_not_wait_for_each_other(qtbot: QtBot, jobs: JobRunner) -> None:
    gate = threading.Event()
    threads: dict[Lane, set[int]] = {lane: set() for lane in Lane}

    def wait_for_gate(work: Work) -> None:
        threads[Lane.SYNC].add(threading.get_ident())
        assert gate.wait(timeout=5)

    jobs.ask(Lane.SYNC, wait_for_gate, done=nothing, failed=failed_unexpectedly)
    for _ in range(20):
        for lane in (Lane.STORE, Lane.CARD, Lane.FILES):
            jobs.ask(
                lane,
                lambda work, lane=lane: threads[lane].add(threading.get_ident()),
                done=nothing,
                failed=failed_unexpectedly,
            )
    qtbot.waitUntil(lambda: jobs.running == 1, timeout=WAIT_MS)
    gate.set()
    qtbot.waitUntil(lambda: jobs.running == 0, timeout=WAIT_MS)
    assert [len(threads[lane]) for lane in Lane] == [1, 1, 1, 1]
    assert len(set.union(*threads.values())) == 4


def test_an_error_is_handed_over_and_the_lane_goes_on(qtbot: QtBot, jobs: JobRunner) -> None:
    errors: list[Exception] = []

    def call(work: Work) -> None:
        raise KeyError("unforeseen")

    with qtbot.waitSignal(jobs.store_changed, timeout=WAIT_MS):
        jobs.do(Lane.STORE, call, done=nothing, failed=errors.append)
    assert [type(error) for error in errors] == [KeyError]
    answers: list[int] = []
    jobs.ask(Lane.STORE, lambda work: 1, done=answers.append, failed=failed_unexpectedly)
    qtbot.waitUntil(lambda: answers == [1], timeout=WAIT_MS)


def test_the_store_has_changed_only_after_the_callbacks(qtbot: QtBot, jobs: JobRunner) -> None:
    told: list[str] = []
    jobs.store_changed.connect(lambda: told.append("changed"))
    jobs.ask(Lane.STORE, lambda work: None, done=lambda _: told.append("asked"), failed=failed_unexpectedly)
    jobs.do(
        Lane.STORE,
        lambda work: None,
        done=lambda _: told.append("done"),
        failed=failed_unexpectedly,
        ended=lambda: told.append("ended"),
    )
    qtbot.waitUntil(lambda: "changed" in told, timeout=WAIT_MS)
    assert told == ["asked", "done", "ended", "changed"]


def test_progress_is_told_and_a_cancel_ends_without_answer(qtbot: QtBot, jobs: JobRunner) -> None:
    steps: list[tuple[int, int]] = []
    answers: list[object] = []
    ended: list[bool] = []
    go_on = threading.Event()

    def call(work: Work) -> str:
        work.step(1, 2)
        assert go_on.wait(timeout=5)
        work.step(2, 2)
        return "never"

    job = jobs.ask(
        Lane.FILES,
        call,
        done=answers.append,
        failed=answers.append,
        progressed=lambda done, total: steps.append((done, total)),
        ended=lambda: ended.append(True),
    )
    qtbot.waitUntil(lambda: bool(steps), timeout=WAIT_MS)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)
    assert (steps, answers) == ([(1, 2)], [])


def test_a_job_cancelled_before_its_turn_never_begins(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, begun = threading.Event(), []
    jobs.ask(Lane.STORE, lambda work: gate.wait(timeout=5), done=nothing, failed=failed_unexpectedly)
    second = jobs.ask(Lane.STORE, lambda work: begun.append(1), done=nothing, failed=failed_unexpectedly)
    second.cancel()
    gate.set()
    qtbot.waitUntil(lambda: jobs.running == 0, timeout=WAIT_MS)
    assert begun == []


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def take(self, answer: object) -> None:
        self.heard.append(answer)


def test_an_asker_that_is_gone_hears_nothing_and_does_not_die_in_the_lane(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    gate, died_in = threading.Event(), []
    asker = Asker()
    weakref.finalize(asker, lambda: died_in.append(threading.current_thread()))

    def ask(asker: Asker) -> None:
        jobs.ask(
            Lane.STORE,
            lambda work: (gate.wait(timeout=5), asker)[0],
            done=asker.take,
            failed=failed_unexpectedly,
        )

    ask(asker)
    del asker
    gate.set()
    qtbot.waitUntil(lambda: jobs.running == 0, timeout=WAIT_MS)
    gc.collect()
    assert died_in == [threading.current_thread()]


def test_closing_cancels_waits_and_takes_no_more(qtbot: QtBot) -> None:
    runner, begun, answers = JobRunner(), threading.Event(), []

    def call(work: Work) -> None:
        begun.set()
        while True:
            work.step(0, 1)

    runner.ask(Lane.SYNC, call, done=answers.append, failed=answers.append)
    assert begun.wait(timeout=5)
    assert runner.close()
    assert (runner.running, answers) == (0, [])
    with pytest.raises(RuntimeError):
        runner.ask(Lane.SYNC, lambda work: None, done=nothing, failed=failed_unexpectedly)
