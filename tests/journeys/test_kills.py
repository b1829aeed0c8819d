"""Ended at any moment, the real program comes up again with everything its window had shown as saved.

The clerk of `desk_process` takes three visits: accepted, refused, accepted. The program is ended at every
named place and at random moments, and started again on the same folder. The oracle is the window: what it had
shown beside "Saved on this computer" has to be on it again, at the same step, in the same field. The visit is
then taken to its end in the new window.
"""

import random
from pathlib import Path

import pytest

from desk_app.operations.front import SetUpUnfinished
from desk_app.storage.killpoints import KillPoint
from tests.journeys.eyes import Sight
from tests.journeys.kill_bench import (
    SIGKILL,
    Bench,
    Run,
    check_kept,
    check_numbers,
    check_whole,
    open_folder,
)
from tests.journeys.plans import SEVERAL

# Reached only when a database of an older version is opened: `tests/storage/test_schema.py` ends it there.
OF_OLD_VERSIONS = {KillPoint.MIGRATION_COPY, KillPoint.MIGRATION_COPIED}
FIRST_TIME = [point for point in KillPoint if point not in OF_OLD_VERSIONS]
# Once more while the clerk is typing, where the first time is at the start.
TYPING = [
    (KillPoint.JOURNAL_APPEND, 70),
    (KillPoint.JOURNAL_APPEND_HALF, 60),
    (KillPoint.JOURNAL_APPEND_WRITTEN, 110),
    (KillPoint.JOURNAL_APPEND_SYNCED, 30),
]
# A decision looks for an earlier one, takes its number, stores its papers, commits, and lets the draft go.
DECIDING = [
    (KillPoint.STORE_COMMITTED, 1),
    (KillPoint.NUMBER_RESERVE, 1),
    (KillPoint.NUMBER_RESERVED, 1),
    (KillPoint.STORE_COMMIT, 2),
    (KillPoint.STORE_COMMITTED, 2),
    (KillPoint.BLOB_WRITTEN, 1),
    (KillPoint.BLOB_RENAMED, 1),
    (KillPoint.BLOB_WRITE, 2),
    (KillPoint.BLOB_RENAMED, 2),
    (KillPoint.STORE_BEGUN, 3),
    (KillPoint.STORE_COMMIT, 3),
    (KillPoint.STORE_COMMITTED, 3),
    (KillPoint.JOURNAL_APPEND, 1),
    (KillPoint.JOURNAL_APPEND_WRITTEN, 1),
]
SEQUENCES = ("000001", "R00001", "000002")
FRACTION_OF_A_KEY_S = 0.01


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The three visits without an end in between: what may be seen, in its order."""
    bench = Bench(tmp_path_factory.mktemp("undisturbed"))
    run = bench.run()
    assert run.code == 0
    at_work = [one.sight.saved for one in run.seen if one.sight.step]
    assert at_work.count(False) <= 2 * len(SEVERAL), "the window hardly ever says that anything is saved"
    found = open_folder(bench)
    check_whole(found)
    assert (set(found.cases), found.drafts) == ({plan.surname for plan in SEVERAL}, ())
    return run


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A folder in which no desk was ever opened."""
    return Bench(tmp_path)


def judge(bench: Bench, ended: Run, undisturbed: Run) -> None:
    """Look into a copy of the folder, then start the program on it and let the clerk end the visit."""
    decided = _decided(bench.copy("as-it-lay"), ended)
    goal = min(decided + 1, len(SEVERAL))
    again = bench.run(begin=decided, options=("--end", str(goal)))
    assert again.code == 0
    if ended.claimed is not None and ended.claimed.visit >= decided:
        check_kept(ended.claimed, _reopened(again), undisturbed.seen)
    found = open_folder(bench)
    check_whole(found)
    check_numbers(found, ended.numbers | again.numbers)
    assert (set(found.cases), found.drafts) == ({plan.surname for plan in SEVERAL[:goal]}, ())
    # Numbers of a try that ended before its case was stored are used by the next try of the same visit.
    sequences = [case.number.split("-")[3] for case in found.cases.values()]
    assert sorted(sequences) == sorted(SEQUENCES[:goal]), "a number was left out"


def _decided(lying: Bench, ended: Run) -> int:
    """Return how many visits are decided, as the folder says right after the end."""
    if not (lying.data / "demo" / "keys.json").exists() or not (lying.data / "demo" / "desk.db").exists():
        assert ended.claimed is None
        return 0
    try:
        found = open_folder(lying)
    except SetUpUnfinished:
        assert ended.claimed is None
        return 0
    check_whole(found)
    check_numbers(found, ended.numbers)
    decided = len(found.cases)
    assert set(found.cases) == {plan.surname for plan in SEVERAL[:decided]}
    if ended.claimed is not None and ended.claimed.visit >= decided:
        assert len(found.drafts) == 1, "what was shown as saved is neither a draft nor a case"
    return decided


def _reopened(again: Run) -> Sight:
    return next(one.sight for one in again.seen if one.sight.screen == "IntakeScreen")


@pytest.mark.torture
@pytest.mark.parametrize("point", FIRST_TIME)
def test_ended_at_a_named_place(bench: Bench, undisturbed: Run, point: KillPoint) -> None:
    ended = bench.run(kill_at=point)
    assert ended.code == SIGKILL, "the place was never reached"
    judge(bench, ended, undisturbed)


@pytest.mark.torture
@pytest.mark.parametrize(("point", "nth"), TYPING)
def test_ended_while_the_clerk_types(bench: Bench, undisturbed: Run, point: KillPoint, nth: int) -> None:
    ended = bench.run(kill_at=f"{point}:{nth}")
    assert ended.code == SIGKILL, "the place was not reached so often"
    assert ended.claimed is not None
    judge(bench, ended, undisturbed)


@pytest.mark.torture
@pytest.mark.parametrize(("point", "nth"), DECIDING)
def test_ended_in_the_middle_of_a_decision(
    bench: Bench, undisturbed: Run, point: KillPoint, nth: int
) -> None:
    ended = bench.run(options=("--decision-dies-at", f"{point}:{nth}"))
    assert ended.code == SIGKILL, "the place was not reached so often"
    judge(bench, ended, undisturbed)


@pytest.mark.torture
def test_ended_at_random_moments(tmp_path: Path, undisturbed: Run, kills: int) -> None:
    for n in range(kills):
        moment, after_s = random.randrange(len(undisturbed.seen)), random.random() * FRACTION_OF_A_KEY_S
        bench = Bench(tmp_path / str(n))
        bench.folder.mkdir()
        with bench.started() as life:
            for _ in range(moment):
                life.see()
            ended = bench.checked(life.kill(after_s))
        try:
            judge(bench, ended, undisturbed)
        except AssertionError as error:
            error.add_note(f"ended {after_s * 1000:.1f} ms after line {moment}, the kill number {n}")
            raise
