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


def test_missing_packages_are_named_before_they_are_installed(bare: Path) -> None:
    tools = bare.parents[1] / "bin"
    (tools / "dpkg-query").write_text(
        "#!/bin/sh\nprintf 'installed libgl1\\ninstalled libcups2t64\\nconfig-files libegl1\\n'\n",
        encoding="utf-8",
    )
    (tools / "apt-get").write_text('#!/bin/sh\necho "apt-get $*" >&2\nexit 100\n', encoding="utf-8")
    (tools / "sudo").write_text('#!/bin/sh\nexec "$@"\n', encoding="utf-8")
    for name in ("dpkg-query", "apt-get", "sudo"):
        (tools / name).chmod(0o755)
    outcome = call("./run", "setup", cwd=bare, environment={"PATH": str(tools)})
    assert outcome.returncode == 1
    [named] = [line for line in outcome.stderr.splitlines() if line.startswith("Missing system packages")]
    missing = named.partition("): ")[2].split()
    assert {"python3", "python3-venv", "libegl1", "gcc"} <= set(missing)
    # Newer releases add "t64" to the names of some libraries.
    assert not {"libgl1", "libcups2"} & set(missing)
    assert outcome.stderr.index("Missing system") < outcome.stderr.index("apt-get install")


def test_the_proof_fails_without_the_projects_papers(bare: Path) -> None:
    outcome = call("bash", ".ci/run", cwd=bare)
    assert outcome.returncode == 1
    assert "../shared" in outcome.stderr
