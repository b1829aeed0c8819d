"""Two thousand visits made by chance come out as a second, independent calculation says."""

from collections import Counter
from pathlib import Path
from uuid import uuid4

import pytest

from desk_app import bootstrap
from desk_app.commands.practice import invented_office
from desk_app.commands.scenario_file import ScenarioFile
from desk_app.commands.scenario_play import entered, misplaced_ids, outcome_keys
from desk_app.commands.scenario_reading import read_scenario
from desk_app.domain.assessment import assess
from desk_app.domain.draft import Draft
from desk_app.domain.entry import Asked, read_draft
from desk_app.operations.law import Law
from tests.scenarios import oracle, playing
from tests.scenarios.scenario_text import as_yaml
from tests.scenarios.visits import VisitMaker

# A visit through every operation (encrypted store, papers, events) takes 50 ms, through the rules 1 ms.
PLAYED_WHOLE = 300
PLAYED_BY_RULES = 1700

pytestmark = pytest.mark.shared


def _visits(series: str, count: int) -> list[oracle.Scenario]:
    return [VisitMaker(f"{series}-{number}").visit() for number in range(count)]


def _written(visits: list[oracle.Scenario], folder: Path) -> list[Path]:
    files = [folder / f"{visit['name']}.yaml" for visit in visits]
    for visit, file in zip(visits, files, strict=True):
        file.write_text(as_yaml(visit), "utf-8")
    return files


@pytest.fixture(scope="module")
def law(shared: Path) -> Law:
    return bootstrap.load_law()


def test_whole_visits_come_out_as_calculated_twice(tmp_path: Path) -> None:
    visits = _visits("whole", PLAYED_WHOLE)
    run = playing.run(_written(visits, tmp_path), tmp_path / "out")
    assert run.err == ""
    assert run.status == 0
    differing = {}
    for visit in visits:
        folder = tmp_path / "out" / visit["name"]
        wanted, got = oracle.play(visit), playing.outcome_of(folder)
        if found := playing.disagreements(wanted, got):
            differing[visit["name"]] = found
        files = {file.name for file in folder.iterdir()}
        assert files == {"outcome.json", *(f"{form}.pdf" for form in wanted["printed"])}, visit["name"]
    assert not differing


def test_visits_by_the_rules_alone_come_out_as_calculated_twice(law: Law, tmp_path: Path) -> None:
    forms = bootstrap.known_forms(law.catalogue)
    visits = _visits("rules", PLAYED_BY_RULES)
    differing = {}
    for visit, file in zip(visits, _written(visits, tmp_path), strict=True):
        scenario, _node = read_scenario(file, law.catalogue, forms)
        if found := playing.disagreements(oracle.play(visit), _by_rules(scenario, law)):
            differing[visit["name"]] = found
    assert not differing


def _by_rules(scenario: ScenarioFile, law: Law) -> dict[str, object]:
    draft = entered(Draft(uuid4(), "clerk", scenario.moment), scenario)
    place = invented_office(scenario, law.catalogue).place
    reading = read_draft(draft, place, scenario.moment.replace(tzinfo=None), Asked())
    assert reading.faults == ()
    assessment = assess(
        reading.visit,
        law.catalogue,
        scenario.dates_entered,
        unofficial_forms=law.unofficial_forms,
        done=scenario.done,
    )
    assert list(misplaced_ids(scenario, assessment)) == []
    return dict(outcome_keys(assessment, assessment.dates))


def test_the_visits_reach_every_outcome_reason_and_advice() -> None:
    outcomes = [oracle.play(visit) for visit in _visits("rules", PLAYED_BY_RULES)]
    ends = Counter((o["outcome"], *o["reasons"]) for o in outcomes)
    assert min(ends.values()) >= 20
    assert set(ends) == {
        ("accepted",), ("refused",), ("not_open", "revoked"), ("not_open", "no_edition"),
        ("not_open", "no_channel"), ("not_open", "closed"), ("consultation", "other_counter"),
        ("consultation", "list_not_loaded"),
    }  # fmt: skip
    advice = Counter(code for outcome in outcomes for code in outcome["advice"])
    assert len(advice) == 10
    assert min(advice.values()) >= 5, advice
    forms = {form for outcome in outcomes for form in (*outcome["printed"], *outcome["electronic"])}
    assert forms == {
        "F24-1", "N-ACCEPT", "F24-3", "N-AIS-REFUSE", "F24-6", "F24-7", "F24-8", "F21K-1", "N-STAMPED-COPY",
        "F21K-3", "F21M-1", "F21M-5",
    }  # fmt: skip
    accepted = {o["edition"] for o in outcomes if o["outcome"] == "accepted"}
    assert len(accepted) == 6


@pytest.mark.parametrize("number", range(1, 15))
def test_the_second_calculation_agrees_with_the_samples(samples: Path, tmp_path: Path, number: int) -> None:
    """The page's own examples hold both calculations to it: an error shared by both would show here."""
    [file] = samples.glob(f"s{number:02}-*.yaml")
    run = playing.run([file], tmp_path)
    assert run.lines == [f"ok {file.stem}"]
    assert run.status == 0
    wanted = oracle.play(oracle.as_scenario(file))
    assert playing.disagreements(wanted, playing.outcome_of(tmp_path / file.stem)) == []
