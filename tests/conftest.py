"""Rules for every test: fast folders first, no network, no thread left behind, no real data folder."""

import os
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.network_guard import forbid_network

TESTS = Path(__file__).parent
SHARED_VARIABLE = "QABYLDAU_SHARED"

# Folders in order of speed, so that a broken rule is told in seconds; inside a folder the order is random.
# A folder that is not listed comes between the two lists.
FIRST = ("architecture", "domain", "wire", "catalogue", "operations")
LAST = ("house", "printing", "storage", "devices", "sync", "server", "ui", "journeys")

# A shared machine makes single examples slow; `--durations` finds slow tests better than a deadline.
hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")

_deselected = pytest.StashKey[int]()
_seconds: Counter[str] = Counter()
_tests: Counter[str] = Counter()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--kills", type=int, default=10, help="how often a test of sudden ends kills the program"
    )


def pytest_configure(config: pytest.Config) -> None:
    forbid_network()
    # Tests of the window paint into memory; those that need a real display start their own.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    config.stash[_deselected] = 0
    named = os.environ.get(SHARED_VARIABLE)
    if named and not Path(named, "scenarios").is_dir():
        raise pytest.UsageError(f"{SHARED_VARIABLE} names {named}, which holds no folder of scenarios")


def _place(item: pytest.Item) -> int:
    folder = _folder(item.path)
    if folder in FIRST:
        return FIRST.index(folder) - len(FIRST)
    return LAST.index(folder) + 1 if folder in LAST else 0


def _folder(path: Path) -> str:
    inside = path.relative_to(TESTS).parts if path.is_relative_to(TESTS) else ()
    return inside[0] if len(inside) > 1 else "."


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    # Python's sort is stable: the random order of pytest-randomly stays inside each folder.
    items.sort(key=_place)
    if os.environ.get(SHARED_VARIABLE):
        return
    without = [item for item in items if item.get_closest_marker("shared")]
    if without:
        config.hook.pytest_deselected(items=without)
        config.stash[_deselected] = len(without)
        items[:] = [item for item in items if not item.get_closest_marker("shared")]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    folder = report.nodeid.removeprefix("tests/").partition("/")[0]
    _seconds[folder] += report.duration
    if report.when == "call":
        _tests[folder] += 1


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for folder in sorted(_tests, key=lambda name: _seconds[name]):
        terminalreporter.write_line(f"{folder}: {_tests[folder]} tests in {_seconds[folder]:.1f} s")
    if count := config.stash[_deselected]:
        terminalreporter.write_line(
            f"{count} tests were deselected: they need the project's papers, and {SHARED_VARIABLE} is not set"
        )


@pytest.fixture(scope="session")
def shared() -> Path:
    """The project's papers (scenarios, domain). Only for tests marked `shared`."""
    return Path(os.environ[SHARED_VARIABLE])


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout."""
    return TESTS.parent


@pytest.fixture(scope="session")
def kills(request: pytest.FixtureRequest) -> int:
    """How often a test of sudden ends kills the program."""
    return int(request.config.getoption("--kills"))


@pytest.fixture(scope="session", autouse=True)
def _nothing_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings and data of whoever runs the tests are neither read nor written."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("QABYLDAU_")]:
            if name != SHARED_VARIABLE:
                patch.delenv(name)
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        yield


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread running. Lanes of Qt are looked at where there is a window."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        # A thread of Qt that ran Python once is listed for ever and cannot be joined.
        if not isinstance(thread, threading._DummyThread):
            thread.join(timeout=2)
            assert not thread.is_alive(), f"the thread {thread.name} was left running"
