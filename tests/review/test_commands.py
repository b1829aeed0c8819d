"""Commands that meet a bad world end with one line and their status, never with a traceback."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GOOD = (ROOT / "tests" / "scenarios" / "good.yaml").read_text(encoding="utf-8")


def run(*arguments: str | Path, file_limit: int | None = None) -> subprocess.CompletedProcess[str]:
    def limited() -> None:
        if file_limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))

    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=limited,
    )


def said_in_one_line(ended: subprocess.CompletedProcess[str]) -> bool:
    return len(ended.stderr.splitlines()) == 1 and not ended.stdout


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "good.yaml"
    file.write_text(GOOD, encoding="utf-8")
    return file


def with_name(file: Path, name: str) -> None:
    lines = [f"name: {name}" if line.startswith("name:") else line for line in GOOD.splitlines()]
    file.write_text("\n".join(lines), encoding="utf-8")


def test_a_full_disk_is_told_by_the_scenario_command(good: Path, tmp_path: Path) -> None:
    ended = run("-m", "desk_app", "scenario", good, "--out", tmp_path / "out", file_limit=40_000)
    assert said_in_one_line(ended), ended.stderr
    assert ended.returncode == 3


def test_a_name_too_long_for_a_folder(good: Path, tmp_path: Path) -> None:
    with_name(good, "a" * 300)
    ended = run("-m", "desk_app", "scenario", good, "--out", tmp_path / "out")
    assert said_in_one_line(ended), ended.stderr
    assert ended.returncode == 3


def test_a_member_of_a_family_nobody_can_count(good: Path, tmp_path: Path) -> None:
    good.write_text(GOOD.replace("of: family:1", f"of: family:1{'0' * 5000}", 1), encoding="utf-8")
    ended = run("-m", "desk_app", "scenario", good, "--out", tmp_path / "out")
    assert ended.returncode == 2
    assert said_in_one_line(ended), ended.stderr[-300:]


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_no_password_and_no_folder_to_work_in(command: str, tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("")
    for data in (tmp_path / "data", taken):
        ended = run("-m", "desk_app", command, tmp_path / "copy", "--login", "dana", "--data", data)
        assert ended.returncode == 1
        assert "Traceback" not in ended.stderr, ended.stderr


def test_the_window_opens_where_no_log_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "logs").write_text("in the way")
    ended = run("main.py", "--data", tmp_path, "--exit-when-ready")
    assert ended.returncode == 0, ended.stderr
    assert "no log is written" in ended.stderr


def test_a_wrong_setting_is_told_with_place_and_cure(tmp_path: Path) -> None:
    ended = run("main.py", "--data", tmp_path, "--exit-when-ready", "--set", "idle_lock_min=0")
    assert ended.returncode == 4
    assert ended.stderr == "settings.wrong place=--set key=idle_lock_min expected=1..240 (docs/errors.md)\n"
