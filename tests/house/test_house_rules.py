"""What `tests/conftest.py` promises, seen on small suites of its own."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


class Suite:
    """A checkout with nothing but the house rules and the tests that are written into it."""

    def __init__(self, root: Path, repository: Path) -> None:
        self.root = root
        (root / "tests").mkdir()
        for name in ("conftest.py", "network_guard.py"):
            shutil.copy(repository / "tests" / name, root / "tests")
        shutil.copy(repository / "pyproject.toml", root)

    def write(self, name: str, text: str) -> None:
        file = self.root / "tests" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run(self, *arguments: str, shared: Path | None = None) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("QABYLDAU_")}
        if shared:
            environment["QABYLDAU_SHARED"] = str(shared)
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", *arguments],
            cwd=self.root,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@pytest.fixture
def suite(tmp_path: Path, repository: Path) -> Suite:
    return Suite(tmp_path, repository)


def order(output: str) -> list[str]:
    return re.findall(r"^tests/(\w+)/test_\w+\.py::\w+ PASSED", output, flags=re.MULTILINE)


def test_fast_folders_come_first_and_slow_ones_last(suite: Suite) -> None:
    for folder in ("journeys", "ui", "domain", "newcomers", "architecture"):
        suite.write(f"{folder}/test_same_name.py", "def test_one(): ...\ndef test_two(): ...\n")
    outcome = suite.run()
    assert outcome.returncode == 0, outcome.stdout
    expected = ["architecture", "domain", "newcomers", "ui", "journeys"]
    assert order(outcome.stdout) == [folder for folder in expected for _ in range(2)]
    assert "domain: 2 tests in" in outcome.stdout


def test_the_order_inside_a_folder_changes_with_the_seed(suite: Suite) -> None:
    suite.write("domain/test_many.py", "".join(f"def test_{each}(): ...\n" for each in range(12)))
    orders = {
        tuple(re.findall(r"::(test_\d+)", suite.run(f"--randomly-seed={seed}").stdout)) for seed in (1, 2)
    }
    assert len(orders) == 2


SHARED = "import pytest\n@pytest.mark.shared\ndef test_far(shared): assert (shared / 'scenarios').is_dir()\n"


def test_without_the_papers_their_tests_are_deselected_and_a_line_says_so(suite: Suite) -> None:
    suite.write("domain/test_papers.py", SHARED + "def test_near(): ...\n")
    outcome = suite.run()
    assert outcome.returncode == 0, outcome.stdout
    assert "1 tests were deselected" in outcome.stdout
    assert "1 passed, 1 deselected" in outcome.stdout


def test_with_the_papers_they_run(suite: Suite, tmp_path: Path) -> None:
    (tmp_path / "shared" / "scenarios").mkdir(parents=True)
    suite.write("domain/test_papers.py", SHARED)
    assert "1 passed" in suite.run(shared=tmp_path / "shared").stdout


def test_a_wrong_place_of_the_papers_stops_everything(suite: Suite, tmp_path: Path) -> None:
    suite.write("domain/test_papers.py", SHARED)
    outcome = suite.run(shared=tmp_path / "nowhere")
    assert outcome.returncode == pytest.ExitCode.USAGE_ERROR
    assert "QABYLDAU_SHARED names" in outcome.stderr


FORBIDDEN = {
    "a thread left running": (
        "import threading\n"
        "def test_it(monkeypatch):\n"
        "    threading.Thread(target=threading.Event().wait, daemon=True, name='stray').start()\n",
        "the thread stray was left running",
    ),
    "a warning": ("import warnings\ndef test_it(): warnings.warn('old')\n", "UserWarning: old"),
    "another machine": (
        "import socket\ndef test_it(): socket.create_connection(('192.0.2.1', 9))\n",
        "tried to reach another machine",
    ),
    "an expected failure that passes": (
        "import pytest\n@pytest.mark.xfail\ndef test_it(): ...\n",
        "[XPASS(strict)]",
    ),
    "an unknown mark": ("import pytest\n@pytest.mark.shraed\ndef test_it(): ...\n", "'shraed' not found"),
}


def test_what_is_forbidden_fails_and_is_told(suite: Suite) -> None:
    for number, (text, _) in enumerate(FORBIDDEN.values()):
        suite.write(f"domain/test_bad_{number}.py", text)
    outcome = suite.run("--continue-on-collection-errors")
    # The test that leaves a thread passes itself; its end is the error.
    assert re.search(r"= 3 failed, 1 passed, 2 errors in", outcome.stdout), outcome.stdout
    assert [what for what, (_, told) in FORBIDDEN.items() if told not in outcome.stdout] == []


def test_the_folders_of_the_user_are_out_of_reach_and_kills_are_counted(suite: Suite) -> None:
    suite.write(
        "domain/test_home.py",
        "import os\n"
        "def test_home(): assert 'pytest' in os.environ['XDG_DATA_HOME']\n"
        "def test_settings(): assert 'pytest' in os.environ['XDG_CONFIG_HOME']\n"
        "def test_kills(kills): assert kills == 100\n",
    )
    assert "3 passed" in suite.run("--kills=100").stdout
