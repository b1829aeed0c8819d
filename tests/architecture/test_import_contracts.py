"""The import contracts of pyproject.toml are kept, and each is seen broken by one planted import."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

# Contract -> (new file, what it imports). The file is new so that a contract that guards an empty shell
# instead of the package would be seen.
PLANTED = {
    "A layer imports only from the layers below it": (
        "desk_app/domain/planted.py",
        "desk_app.operations.work",
    ),
    "Screens reach the outside world only through operations": ("ui/screens/planted.py", "desk_app.storage"),
    "Nothing under desk_app knows Qt": ("desk_app/devices/planted.py", "PySide6"),
    "The domain is plain Python": ("desk_app/domain/planted.py", "sqlalchemy"),
    "The catalogue knows the domain and no other layer": ("desk_app/catalogue/planted.py", "desk_app.wire"),
    "Rules, messages and acts know no folder, setting or log": (
        "desk_app/operations/planted.py",
        "desk_app.paths",
    ),
    "The centre shares rules and messages with the desk, nothing else": (
        "desk_app/server/planted.py",
        "desk_app.operations.work",
    ),
}


def contracts(repository: Path) -> list[str]:
    table = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["name"] for contract in table["tool"]["importlinter"]["contracts"]]


def lint(tree: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT], cwd=tree, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.fixture
def copy(repository: Path, tmp_path: Path) -> Path:
    for folder in ("desk_app", "ui"):
        shutil.copytree(
            repository / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "*.tmp")
        )
    shutil.copy(repository / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_is_kept(repository: Path) -> None:
    outcome = lint(repository)
    assert outcome.returncode == 0, outcome.stdout


def test_every_contract_has_a_planted_violation(repository: Path) -> None:
    assert set(contracts(repository)) == set(PLANTED)


@pytest.mark.parametrize("contract", PLANTED)
def test_a_planted_import_breaks_its_contract(contract: str, copy: Path) -> None:
    file, imported = PLANTED[contract]
    (copy / file).write_text(f"import {imported}\n", encoding="utf-8")
    outcome = lint(copy)
    assert outcome.returncode == 1, outcome.stdout
    assert f"{contract} BROKEN" in outcome.stdout
