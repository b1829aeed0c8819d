"""Ended at every named place, a desk opens again with everything it had confirmed and no half of a case."""

import os
import random
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desk_app.domain.application import Application
from desk_app.domain.draft import Draft
from desk_app.domain.errors import SecretWrong
from desk_app.operations.ports import CaseQuery
from desk_app.storage.blobs import FileBlobs
from desk_app.storage.journal import FileDraftJournal
from desk_app.storage.keys import KeyFile
from desk_app.storage.killpoints import VARIABLE, KillPoint
from desk_app.storage.store import open_store
from tests.storage import samples
from tests.storage.visit import CHEAP, DRAFTS, PLACES, fold, paper

ROOT = Path(__file__).parents[2]
# Reached only when a database of an older version is opened: `test_schema.py` walks through those.
MIGRATING = {KillPoint.MIGRATION_COPY, KillPoint.MIGRATION_COPIED}
PLACES_TO_DIE = [point for point in KillPoint if point not in MIGRATING]


def run(folder: Path, kill_at: str) -> tuple[int, list[list[str]]]:
    """Play the desk and return how it ended and the lines it had confirmed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.storage.visit", str(folder)],
        env=os.environ | {VARIABLE: kill_at, "PYTHONIOENCODING": "utf-8"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 or not done.stderr, done.stderr
    return done.returncode, [line.split() for line in done.stdout.splitlines()]


@dataclass
class Found:
    """What a new start of the program finds."""

    drafts: dict[int, Draft] = field(default_factory=dict)
    cases: dict[int, Application] = field(default_factory=dict)
    numbers: dict[int, str] = field(default_factory=dict)
    events: int = 0
    damaged: int = 0


def look(folder: Path) -> Found:
    found = Found()
    key = KeyFile(folder, CHEAP).unlock("dana", "secret")
    store, journal = open_store(folder, key), FileDraftJournal(folder, key)
    states = journal.replay()
    found.damaged = len(journal.damaged())
    with store.begin() as tx:
        drafts = {draft.id: draft for draft in tx.drafts.all()} | dict(states)
        for row in tx.applications.find(CaseQuery()):
            # A case may be decided while its draft is still in the journal: the case counts.
            drafts.pop(row.id, None)
            found.cases[row.id.int - samples.uuid(0).int] = tx.applications.get(row.id)
        found.drafts = {one.id.int - samples.uuid(0).int: one for one in drafts.values() if one is not None}
        found.events = tx.events.verify()
        for n in range(1, DRAFTS + 1):
            number = tx.numbers.reserve(samples.uuid(n), office="ABC", desk=1, year=26, refusal=False)
            found.numbers[n] = str(number)
    store.close()
    journal.close()
    return found


def judge(folder: Path, lines: list[list[str]]) -> None:
    """Compare what is found with what had been confirmed."""
    if not KeyFile(folder, CHEAP).exists():
        assert lines == []
        return
    found = look(folder)
    confirmed = {tuple(line[:2]): line[2:] for line in lines}
    assert found.damaged == 0
    assert len(found.cases) == found.events
    assert len(set(found.numbers.values())) == DRAFTS
    for n, case in found.cases.items():
        assert case == samples.application(n, number=found.numbers[n])
    for line in lines:
        if line[0] == "blob":
            key = KeyFile(folder, CHEAP).unlock("dana", "secret")
            assert FileBlobs(folder, key).get(line[2]) == paper(int(line[1]))
    for n in range(1, DRAFTS + 1):
        _judge_one(found, confirmed, n)


def _judge_one(found: Found, confirmed: dict[tuple[str, ...], list[str]], n: int) -> None:
    if ("case", str(n)) in confirmed:
        assert found.cases[n].number == confirmed["case", str(n)][0]
    if n in found.cases:
        assert n not in found.drafts
        return
    last = confirmed.get(("draft", str(n)))
    if last is None:
        # The first state may be on the disk although nobody was told.
        assert n not in found.drafts or found.drafts[n] == samples.draft(n, place=PLACES[0])
        return
    reached = PLACES.index(last[0])
    assert found.drafts[n] in [samples.draft(n, place=place) for place in PLACES[reached : reached + 2]]


@pytest.mark.torture
@pytest.mark.parametrize("point", PLACES_TO_DIE)
def test_ended_at_a_named_place_nothing_confirmed_is_lost(tmp_path: Path, point: KillPoint) -> None:
    folder = tmp_path / "desk"
    code, lines = run(folder, point)
    assert code != 0, "the place was never reached"
    judge(folder, lines)
    # The next start goes on where this one ended.
    use_again(folder)


def use_again(folder: Path) -> None:
    """Start the desk as the program does and use it: type, scan, fold, take a number."""
    keys = KeyFile(folder, CHEAP)
    key = keys.unlock("dana", "secret") if keys.exists() else keys.create("dana", "secret")
    store, journal, blobs = open_store(folder, key), FileDraftJournal(folder, key), FileBlobs(folder, key)
    fold(store, journal)
    journal.append(samples.draft(50))
    assert blobs.get(blobs.put(paper(50))) == paper(50)
    fold(store, journal)
    with store.begin() as tx:
        assert samples.draft(50) in tx.drafts.all()
        tx.numbers.reserve(samples.uuid(50), office="ABC", desk=1, year=26, refusal=False)
    assert not list((folder / "blobs" / "incoming").iterdir())
    store.close()
    journal.close()


@pytest.mark.torture
def test_ended_at_random_places_nothing_confirmed_is_lost(tmp_path: Path, kills: int) -> None:
    for n in range(kills):
        point, nth = random.choice(PLACES_TO_DIE), random.randint(1, 6)
        _code, lines = run(tmp_path / str(n), f"{point}:{nth}")
        judge(tmp_path / str(n), lines)


def test_without_an_order_the_desk_is_played_to_its_end(tmp_path: Path) -> None:
    code, lines = run(tmp_path / "desk", "")
    assert (code, lines[-1]) == (0, ["end"])
    judge(tmp_path / "desk", lines)
    found = look(tmp_path / "desk")
    assert (len(found.cases), found.drafts) == (DRAFTS, {})


@pytest.mark.parametrize("point", [point for point in KillPoint if point.startswith("keys")])
def test_ended_while_a_login_is_added_the_others_open_the_store(tmp_path: Path, point: KillPoint) -> None:
    code, lines = run(tmp_path / "desk", f"{point}:2")
    assert code != 0
    assert lines == [["key"]]
    keys = KeyFile(tmp_path / "desk", CHEAP)
    key = keys.unlock("dana", "secret")
    added = point is KillPoint.KEYS_RENAMED
    try:
        assert keys.unlock("erlan", "other") == key
        assert added
    except SecretWrong:
        assert not added
    keys.add(key, "erlan", "other")
    assert keys.unlock("erlan", "other") == key
