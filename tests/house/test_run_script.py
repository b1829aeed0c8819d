"""The scripts a newcomer meets, as far as they go without installing anything."""

import shutil
import subprocess
from pathlib import Path

import pytest


def call(
    *command: str, cwd: Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **(environment or {})},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_without_a_display_it_says_so_and_offers_what_works(repository: Path) -> None:
    outcome = call("./run", cwd=repository)
    assert outcome.returncode == 1
    assert "no display" in outcome.stderr
    assert "./run screens" in outcome.stderr


def test_an_unknown_command_is_told_with_the_known_ones(repository: Path) -> None:
    outcome = call("./run", "fly", cwd=repository)
    assert outcome.returncode == 2
    assert "'fly'" in outcome.stderr
    assert "./run setup" in outcome.stderr


def test_help_goes_to_standard_output(repository: Path) -> None:
    outcome = call("./run", "help", cwd=repository)
    assert outcome.returncode == 0
    assert outcome.stdout.startswith("./run ")


def test_it_runs_from_any_folder(repository: Path, tmp_path: Path) -> None:
    assert call(str(repository / "run"), "help", cwd=tmp_path).returncode == 0


@pytest.fixture
def bare(repository: Path, tmp_path: Path) -> Path:
    """A copy of the scripts in a folder with spaces, and a PATH with none of the tools they look for."""
    checkout = tmp_path / "my desk" / "qabyldau"
    shutil.copytree(repository / "packaging", checkout / "packaging")
    for name in ("run", "pyproject.toml"):
        shutil.copy(repository / name, checkout)
    shutil.copytree(repository / ".ci", checkout / ".ci")
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("sh", "env", "bash", "dirname", "cat", "cksum", "sed", "grep", "id", "uname"):
        (tools / tool).symlink_to(str(shutil.which(tool)))
    return checkout


def test_elsewhere_than_debian_it_says_what_is_needed(bare: Path) -> None:
    tools = {"PATH": str(bare.parents[1] / "bin")}
    outcome = call("./run", "setup", cwd=bare, environment=tools)
    assert outcome.returncode == 1
    assert "Python 3.11 or newer" in outcome.stderr
    assert "Debian and Ubuntu only" in outcome.stderr


@pytest.fixture
def ubuntu(bare: Path) -> Path:
    """The same with an apt that has nothing to give; one library is installed under its new name."""
    tools = bare.parents[1] / "bin"
    scripts = {
        "dpkg-query": "printf 'installed libgl1\\ninstalled libcups2t64\\nconfig-files libegl1\\n'",
        "apt-get": 'echo "apt-get $*" >&2; exit 100',
        "sudo": 'exec "$@"',
    }
    for name, text in scripts.items():
        (tools / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    return bare


def missing(checkout: Path, command: str) -> tuple[set[str], str]:
    """Return the packages that are named as missing, and all that was said."""
    tools = {"PATH": str(checkout.parents[1] / "bin")}
    outcome = call("./run", command, cwd=checkout, environment=tools)
    assert outcome.returncode == 1
    [named] = [line for line in outcome.stderr.splitlines() if line.startswith("Missing system packages")]
    return set(named.partition("): ")[2].split()), outcome.stderr


def test_missing_packages_are_named_before_they_are_installed(ubuntu: Path) -> None:
    packages, said = missing(ubuntu, "setup")
    assert {"python3", "python3-venv", "libegl1", "gcc"} <= packages
    assert "xvfb" not in packages
    assert said.index("Missing system") < said.index("apt-get install")


def test_a_library_under_its_new_name_is_not_missing(ubuntu: Path) -> None:
    assert not {"libgl1", "libcups2"} & missing(ubuntu, "setup")[0]


def test_tests_need_more_than_what_an_earlier_check_installed(ubuntu: Path) -> None:
    (ubuntu / ".venv").mkdir()
    fingerprint = subprocess.run(
        "cat pyproject.toml packaging/constraints.txt run | cksum",
        shell=True,
        cwd=ubuntu,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    (ubuntu / ".venv" / ".installed-dev").write_text(fingerprint, encoding="utf-8")
    assert {"xvfb", "openbox", "cups"} <= missing(ubuntu, "test")[0]


def test_the_proof_fails_without_the_projects_papers(bare: Path) -> None:
    outcome = call("bash", ".ci/run", cwd=bare)
    assert outcome.returncode == 1
    assert "../shared" in outcome.stderr
