"""The rules of `rules.py` are kept, and each is seen to fail on a planted fault."""

import pytest

from tests.architecture.rules import RULES, Rule
from tests.architecture.source import Source, read_all

BY_NAME = {rule.name: rule for rule in RULES}

VIEW_MODEL = "a view-model knows nothing of Qt but QtCore"
LITERALS = "texts to translate are literals"
THREADS = "threads are started in few places"
CARDS = "cards are known to devices/cards alone"
LETTERS = "no Cyrillic letter in the program"
CLOCK = "the time comes from the clock that is handed in"
LOG = "a log message is a literal"
LOOPS = "no dialog waits in a loop of its own"
WAITS = "tests wait for a signal, not for time"
JOURNEYS = "journeys press keys only"

FAULTS = [
    (VIEW_MODEL, "ui/screens/start/view_model.py", "from PySide6.QtWidgets import QLabel"),
    (VIEW_MODEL, "ui/screens/start/view_model.py", "import PySide6.QtGui"),
    (VIEW_MODEL, "ui/screens/start/view_model.py", "def late() -> None:\n    from PySide6 import QtGui"),
    (LITERALS, "ui/widgets/badge.py", "self.tr(f'bad {name}')"),
    (LITERALS, "ui/widgets/badge.py", "QCoreApplication.translate('Badge', 'a' + f'{name}')"),
    (THREADS, "desk_app/sync/upload.py", "import threading\nthreading.Thread(target=print)"),
    (THREADS, "desk_app/sync/upload.py", "from threading import Thread as T"),
    (THREADS, "ui/screens/start/screen.py", "from PySide6.QtCore import QThreadPool"),
    (THREADS, "ui/screens/start/screen.py", "from PySide6 import QtCore\nQtCore.QThread()"),
    (THREADS, "main.py", "from concurrent.futures import ThreadPoolExecutor"),
    (CARDS, "desk_app/operations/signing.py", "from smartcard.System import readers"),
    (CARDS, "ui/app.py", "import smartcard"),
    (LETTERS, "ui/messages.py", "TEXT = '\u049b\u0430\u0431\u044b\u043b\u0434\u0430\u0443'"),
    (LETTERS, "desk_app/domain/clerk.py", "# \u043e\u043f\u0435\u0440\u0430\u0442\u043e\u0440"),
    (CLOCK, "desk_app/domain/deadlines.py", "import datetime\ndatetime.date.today()"),
    (CLOCK, "desk_app/operations/intake.py", "from datetime import datetime as dt, UTC\ndt.now(UTC)"),
    (CLOCK, "ui/app.py", "import time\ntime.time()"),
    (CLOCK, "ui/app.py", "from datetime import datetime\nclock = datetime.now"),
    (LOG, "desk_app/sync/upload.py", "log.info(f'sent {name}')"),
    (LOG, "desk_app/sync/upload.py", "logger.warning('sent %s', name)"),
    (LOG, "ui/app.py", "_log.exception(error)"),
    (LOOPS, "ui/screens/start/screen.py", "dialog.exec()"),
    (WAITS, "tests/ui/test_start.py", "import time\ntime.sleep(1)"),
    (WAITS, "tests/ui/test_start.py", "from time import sleep"),
    (WAITS, "tests/ui/test_start.py", "def test(qtbot):\n    qtbot.wait(10)"),
    (WAITS, "tests/ui/test_start.py", "def test(self):\n    self.qtbot.wait(10)"),
    ("no test is skipped", "tests/ui/test_start.py", "import pytest\npytest.skip('later')"),
    ("no test is skipped", "tests/ui/test_start.py", "from pytest import importorskip"),
    (
        "no test is skipped",
        "tests/ui/test_start.py",
        "import pytest\n@pytest.mark.skipif(True, reason='x')\ndef test(): ...",
    ),
    ("no test is skipped", "tests/ui/test_start.py", "import unittest\nunittest.skipUnless(False, 'x')"),
    *((JOURNEYS, "tests/journeys/test_accept.py", f"button.{call}()") for call in ("setFocus", "click")),
    (JOURNEYS, "tests/journeys/test_accept.py", "field.setText('x')"),
]

HARMLESS = [
    (VIEW_MODEL, "ui/screens/start/view_model.py", "from PySide6.QtCore import QObject, Signal"),
    (VIEW_MODEL, "ui/screens/start/screen.py", "from PySide6.QtWidgets import QLabel"),
    (LITERALS, "ui/widgets/badge.py", "f'{self.tr(\"good\")} {name}'"),
    (THREADS, "ui/jobs.py", "from PySide6.QtCore import QThreadPool"),
    (THREADS, "desk_app/operations/work.py", "from threading import Event"),
    (CARDS, "desk_app/devices/cards/reader.py", "from smartcard.System import readers"),
    (LETTERS, "tests/domain/test_names.py", "NAME = '\u04d8\u043b\u0438\u044f'"),
    (CLOCK, "desk_app/devices/clock.py", "from datetime import datetime, UTC\ndatetime.now(UTC)"),
    (CLOCK, "ui/app.py", "import time\ntime.monotonic()\nself.clock.now()"),
    (LOG, "ui/app.py", "log.info('window.ready', extra={'took_ms': 5})\nself.banner.info(text)"),
    (LOOPS, "ui/app.py", "application.exec()"),
    (WAITS, "tests/ui/test_start.py", "def test(qtbot):\n    qtbot.waitUntil(done)"),
    ("no test is skipped", "tests/ui/test_start.py", "import pytest\n@pytest.mark.shared\ndef test(): ..."),
    (JOURNEYS, "tests/ui/test_start.py", "button.click()"),
]


@pytest.fixture(scope="module")
def sources() -> list[Source]:
    return read_all()


def test_the_walk_sees_the_whole_program(sources: list[Source]) -> None:
    seen = {str(source.path) for source in sources}
    assert {"desk_app/domain/errors.py", "desk_app/operations/work.py", "ui/__init__.py", "main.py"} <= seen
    assert "tests/architecture/rules.py" in seen


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_rule_is_kept(rule: Rule, sources: list[Source]) -> None:
    faults = [fault for source in sources for fault in rule.check(source)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("name", "path", "text"), FAULTS)
def test_a_planted_fault_is_found(name: str, path: str, text: str) -> None:
    assert BY_NAME[name].check(Source.parse(path, text))


@pytest.mark.parametrize(("name", "path", "text"), HARMLESS)
def test_what_is_allowed_is_not_taken_for_a_fault(name: str, path: str, text: str) -> None:
    assert BY_NAME[name].check(Source.parse(path, text)) == []


def test_every_rule_has_a_planted_fault_and_an_allowed_neighbour() -> None:
    assert {name for name, _, _ in FAULTS} == set(BY_NAME)
    assert {name for name, _, _ in HARMLESS} == set(BY_NAME)
