"""`python -m desk_app scenario FILE... --out DIR`: play scenarios and compare what came of them."""

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desk_app import bootstrap
from desk_app.catalogue.yaml_lines import FileError, Node
from desk_app.commands.practice import invented_clerk, invented_office
from desk_app.commands.scenario_file import ScenarioFile, raise_faults
from desk_app.commands.scenario_play import Played, Stage, differences, play
from desk_app.commands.scenario_reading import read_scenario
from desk_app.devices.clock import FixedClock
from desk_app.domain.catalogue import Catalogue
from desk_app.domain.errors import StoreUnavailable
from desk_app.operations.law import Law

ALL_AS_EXPECTED, SOME_DIFFER, NOT_A_SCENARIO, NOT_WRITTEN = 0, 1, 2, 3


def run(files: Sequence[Path], out: Path) -> int:
    """Play the files; return the exit status.

    0: all as expected. 1: some differ. 2: a file is not a scenario; one line on standard error names
    file, line and what is wrong, and nothing is written. 3: there is no room to play, or the outcomes cannot
    be written to `out`.
    """
    try:
        law = bootstrap.load_law()
        scenarios = _read_all(files, law.catalogue)
        played = _play_all(scenarios, law)
    except FileError as error:
        print(error.first, file=sys.stderr)  # the command's answer
        return NOT_A_SCENARIO
    except (StoreUnavailable, OSError) as error:
        print(f"{tempfile.gettempdir()}: cannot be written: {_cause(error)}", file=sys.stderr)
        return NOT_WRITTEN
    try:
        for (scenario, _node), result in zip(scenarios, played, strict=True):
            _write(out / scenario.name, result)
    except OSError as error:
        print(f"{error.filename or out}: cannot be written: {error.strerror}", file=sys.stderr)
        return NOT_WRITTEN
    return _report(scenarios, played)


def _report(scenarios: list[tuple[ScenarioFile, Node]], played: list[Played]) -> int:
    status = ALL_AS_EXPECTED
    for (scenario, _node), result in zip(scenarios, played, strict=True):
        found = differences(scenario.expect, result.outcome)
        verdict = f"differs {scenario.name}: {'; '.join(found)}" if found else f"ok {scenario.name}"
        print(verdict)  # the command's answer
        status = SOME_DIFFER if found else status
    return status


def _read_all(files: Sequence[Path], catalogue: Catalogue) -> list[tuple[ScenarioFile, Node]]:
    forms = bootstrap.known_forms(catalogue)
    read = [read_scenario(path, catalogue, forms) for path in files]
    seen: dict[str, Path] = {}
    for (scenario, node), path in zip(read, files, strict=True):
        if scenario.name in seen:
            raise_faults(node, [(("name",), f"{scenario.name!r} is the name of {seen[scenario.name]} too")])
        seen[scenario.name] = path
    return read


def _play_all(scenarios: list[tuple[ScenarioFile, Node]], law: Law) -> list[Played]:
    with tempfile.TemporaryDirectory(prefix="qabyldau-scenario-") as folder:
        # Numbered: a name may be longer than the system allows for a folder.
        return [_play(*each, law, Path(folder) / str(n)) for n, each in enumerate(scenarios)]


def _play(scenario: ScenarioFile, node: Node, law: Law, folder: Path) -> Played:
    """Play one scenario on an empty store of its own."""
    with bootstrap.open_new_desk(folder, law, FixedClock(scenario.moment)) as operations:
        return play(scenario, node, Stage(operations, invented_clerk(), invented_office))


def _cause(error: StoreUnavailable | OSError) -> str:
    return error.cause if isinstance(error, StoreUnavailable) else error.strerror or str(error)


def _write(folder: Path, played: Played) -> None:
    """Write outcome and papers; what an earlier run left there goes, files of others stay."""
    folder.mkdir(parents=True, exist_ok=True)
    for stale in (*folder.glob("*.pdf"), folder / "outcome.json"):
        stale.unlink(missing_ok=True)
    text = json.dumps(played.outcome, ensure_ascii=False, indent=2)
    (folder / "outcome.json").write_text(text + "\n", encoding="utf-8")
    for form_id, pdf in played.papers.items():
        (folder / f"{form_id}.pdf").write_bytes(pdf)
