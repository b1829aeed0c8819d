"""A visit as large as they come: no key and no decision holds up the window.

Measured is the time the window's own thread is at work for a key, painting included: what other programs
of the machine take meanwhile is theirs. `-s` shows the figures.
"""

import statistics
import time
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.draft import Draft
from desk_app.domain.localized import Language
from tests.journeys import eyes
from tests.journeys.clerk import letter
from tests.journeys.test_intake_keyboard import go_on, open_window_of
from tests.ui.desk_fixtures import Bench
from ui.workplace import Workplace

HELD_UP_S = 0.050
MEMBERS = 10
KEYS = "Нұрсейітова Мархаба Серікқызы Атыраудан"


def large(bench: Bench, place: str) -> Draft:
    """Return a kept draft of eleven people and fourteen papers with the cursor at a place."""
    draft = replace(bench.draft(members=MEMBERS), place=place)
    bench.desk.drafts.keep(draft)
    assert (len(draft.family), len(draft.papers)) == (MEMBERS, MEMBERS + 4)
    return draft


def busy_s(act: str) -> float:
    """Press a key, let the window paint, and return the seconds its thread was at work."""
    begun = time.thread_time()
    letter(act)
    QApplication.processEvents()
    return time.thread_time() - begun


def test_no_key_holds_up_the_window(workplace: Workplace, bench: Bench, qtbot: QtBot) -> None:
    open_window_of(workplace, bench, Language.KK)
    for field in ("people/applicant.address", "people/family.more-10.name"):
        draft = large(bench, field)
        workplace.navigator.open("intake", draft_id=draft.id)
        QApplication.processEvents()
        before = len(eyes.words_in(eyes.focused()))
        times = sorted(busy_s(one) for one in KEYS)
        assert len(eyes.words_in(eyes.focused())) == before + len(KEYS)
        print(f"{field}: median {statistics.median(times) * 1000:.0f} ms, worst {times[-1] * 1000:.0f} ms")
        assert times[-1] < HELD_UP_S
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)


def test_the_decision_does_not_hold_up_the_window(workplace: Workplace, bench: Bench, qtbot: QtBot) -> None:
    open_window_of(workplace, bench, Language.KK)
    draft = large(bench, "check/")
    workplace.navigator.open("intake", draft_id=draft.id)
    QApplication.processEvents()
    ticks: list[float] = []
    heart = QTimer(interval=0)
    heart.timeout.connect(lambda: ticks.append(time.thread_time()))
    heart.start()
    opened = QEventLoop()
    workplace.navigator.opened.connect(opened.quit)
    go_on()
    opened.exec()
    heart.stop()
    ticks.append(time.thread_time())
    assert workplace.navigator.current_name == "receipt"
    most = max(after - before for before, after in pairwise(ticks))
    print(f"decision: the window is at work for at most {most * 1000:.0f} ms at a time")
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    # Building the page of the receipt is in it; on a busy machine the same work takes up to twice the time.
    assert most < 2 * HELD_UP_S
