"""The documents describe every key of the format and every command, and their example runs."""

import re
from enum import StrEnum
from pathlib import Path

import pytest
from pydantic import BaseModel

from desk_app import __main__ as program
from desk_app.commands import scenario_file as schema
from desk_app.domain.assessment import Outcome
from desk_app.domain.catalogue import Shown
from desk_app.domain.opening import Reason
from desk_app.domain.visit import Kinship
from tests.scenarios import playing

SECTIONS: dict[str, type[BaseModel]] = {
    "The file": schema.ScenarioFile,
    "`office`": schema.OfficePart,
    "`visit`": schema.VisitPart,
    "`visit.applicant`": schema.ApplicantPart,
    "`visit.family`": schema.MemberPart,
    "`visit.papers`": schema.PaperPart,
    "`later`": schema.LaterPart,
    "`expect`": schema.ExpectPart,
}


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs" / "scenarios.md").read_text("utf-8")


def section(page: str, title: str) -> str:
    found = re.search(rf"^### {re.escape(title)}\n(.*?)(?=^### |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


def described(text: str) -> dict[str, str]:
    """Return the keys of a table's first column, each with the second column."""
    rows = re.findall(r"^\| (`[^|]+`) \|([^|]*)\|", text, re.MULTILINE)
    return {key: second.strip() for first, second in rows for key in re.findall(r"`([^`]+)`", first)}


@pytest.mark.parametrize("title", SECTIONS)
def test_every_key_is_described_and_no_other(page: str, title: str) -> None:
    assert set(described(section(page, title))) == set(SECTIONS[title].model_fields)


@pytest.mark.parametrize("title", [title for title in SECTIONS if title != "`expect`"])
def test_required_keys_are_called_so(page: str, title: str) -> None:
    required = {name for name, field in SECTIONS[title].model_fields.items() if field.is_required()}
    assert {key for key, word in described(section(page, title)).items() if word == "yes"} == required


@pytest.mark.parametrize(
    ("title", "words"),
    [("`expect`", Outcome), ("`expect`", Reason), ("`visit.papers`", Shown), ("`visit.family`", Kinship)],
)
def test_every_word_of_a_closed_set_is_named(page: str, title: str, words: type[StrEnum]) -> None:
    assert {f"`{word.value}`" for word in words} <= set(re.findall(r"`[^`]+`", section(page, title)))


def test_the_example_comes_out_as_expected(page: str, tmp_path: Path) -> None:
    [example] = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    file = tmp_path / "example.yaml"
    file.write_text(example, "utf-8")
    run = playing.run([file], tmp_path / "out")
    assert (run.status, run.out, run.err) == (0, "ok kandas-in-november\n", "")


def test_every_command_is_described_with_its_arguments(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (repository / "docs" / "commands.md").read_text("utf-8")
    monkeypatch.setenv("COLUMNS", "200")
    with pytest.raises(SystemExit):
        program.main(["--help"])
    listed = re.search(r"\{([a-z,]+)\}", capsys.readouterr().out)
    assert listed
    commands = listed[1].split(",")
    assert re.findall(r"^\| `([a-z]+)` \|", text, re.MULTILINE) == commands
    for command in commands:
        with pytest.raises(SystemExit):
            program.main([command, "--help"])
        options = set(re.findall(r"--[a-z]+", capsys.readouterr().out)) - {"--help"}
        [usage] = re.findall(rf"^    python -m desk_app {command} .*$", text, re.MULTILINE)
        assert set(re.findall(r"--[a-z]+", usage)) == options, command


def test_a_wrong_argument_ends_with_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["scenario"], ["scenario", "a.yaml"], ["nothing"]):
        with pytest.raises(SystemExit) as caught:
            program.main(arguments)
        assert caught.value.code == 2
        assert "usage:" in capsys.readouterr().err
