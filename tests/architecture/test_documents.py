"""What the documents say is true: settings, commands, pins, records of decisions."""

import re
import tomllib
from dataclasses import fields
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from desk_app.settings import Settings

PIN = re.compile(r"([A-Za-z0-9._-]+)==([A-Za-z0-9.]+)")


@pytest.fixture(scope="module")
def project(repository: Path) -> dict[str, Any]:
    table = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    found: dict[str, Any] = table["project"]
    return found


def read(repository: Path, name: str) -> str:
    return (repository / name).read_text(encoding="utf-8")


def table_rows(text: str) -> dict[str, list[str]]:
    """Return the cells of every table row that begins with a name in backticks."""
    rows = re.findall(r"^\| `([^`]+)` \|(.*)\|$", text, flags=re.MULTILINE)
    return {name: [cell.strip() for cell in rest.split("|")] for name, rest in rows}


def shown(default: object) -> str:
    if default is None:
        return "none"
    return f"`{default.value if isinstance(default, StrEnum) else str(default).lower()}`"


def test_every_setting_is_described_with_its_default(repository: Path) -> None:
    settings, _, rest = read(repository, "docs/settings.md").partition("## Not settings")
    rows = table_rows(settings)
    assert rest
    assert {setting.name for setting in fields(Settings)} == set(rows)
    for setting in fields(Settings):
        assert rows[setting.name][0] == shown(setting.default), setting.name


def commands(script: str) -> set[str]:
    """Return the commands that the script `run` knows, from the branches that act on them."""
    branches = script.partition('case "$command" in')[2]
    return set(re.findall(r"^    ([a-z]+)(?: \| [^)]*)?\)$", branches, flags=re.MULTILINE))


def test_every_command_is_in_the_help_in_the_readme_and_in_the_twin_for_windows(repository: Path) -> None:
    script = read(repository, "run")
    known = commands(script)
    assert len(known) == 10
    for command in known - {"start"}:
        assert re.search(rf"^\./run {command}\b", script, flags=re.MULTILINE), command
        assert f"`./run {command}" in read(repository, "README.md"), command
    for command in known:
        assert f'"%COMMAND%"=="{command}"' in read(repository, "run.cmd"), command


def pins(project: dict[str, Any]) -> list[str]:
    return project["dependencies"] + [
        pin for extra in project["optional-dependencies"].values() for pin in extra
    ]


def constraints(repository: Path) -> list[str]:
    lines = read(repository, "packaging/constraints.txt").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_every_package_is_pinned_exactly(repository: Path, project: dict[str, Any]) -> None:
    loose = [pin for pin in pins(project) + constraints(repository) if not PIN.fullmatch(pin)]
    assert loose == []


def test_no_package_is_pinned_twice(repository: Path, project: dict[str, Any]) -> None:
    names = [
        re.sub("[-_.]+", "-", pin.partition("==")[0]).lower()
        for pin in pins(project) + constraints(repository)
    ]
    assert sorted(names) == sorted(set(names))


def test_what_is_installed_is_what_is_pinned(repository: Path, project: dict[str, Any]) -> None:
    for pin in pins(project) + constraints(repository):
        name, _, pinned = pin.partition("==")
        assert version(name) == pinned, name


def test_no_file_carries_download_addresses(repository: Path) -> None:
    locks = ["uv.lock", "poetry.lock", "Pipfile.lock", "pdm.lock", "pylock.toml"]
    assert [name for name in locks if (repository / name).exists()] == []
    assert "://" not in read(repository, "packaging/constraints.txt") + read(repository, "pyproject.toml")


def test_every_decision_is_listed_and_has_its_four_parts(repository: Path) -> None:
    folder = repository / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    records = sorted(folder.glob("[0-9]*.md"))
    assert records
    for record in records:
        assert f"({record.name})" in index, record.name
        headings = re.findall(r"^## (.+)$", record.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert headings == ["Context", "Decision", "Consequences", "Considered"], record.name


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_link_to_a_file_leads_somewhere(repository: Path, name: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", read(repository, name))
    assert links
    assert [link for link in links if not (repository / link).exists()] == []


def test_every_module_that_the_architecture_names_exists(repository: Path) -> None:
    named = set(
        re.findall(
            r"`((?:desk_app|ui|tests|resources|print_templates)/[\w/.]+)`",
            read(repository, "ARCHITECTURE.md"),
        )
    )
    assert named
    assert sorted(path for path in named if not (repository / path).exists()) == []
