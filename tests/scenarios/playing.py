"""Plays scenario files as the command does, all in one process, and compares with the second calculation."""

import contextlib
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk_app.commands import scenario

COMPARED = ("outcome", "edition", "reasons", "missing", "expired", "declared_absent", "advice", "printed",
            "electronic", "dates")  # fmt: skip


@dataclass(frozen=True)
class Run:
    """What one run of the command said."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


def run(files: Sequence[Path], out: Path) -> Run:
    """Run the command; nothing of it is left on the terminal."""
    said, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
        status = scenario.run(files, out)
    return Run(status, said.getvalue(), complained.getvalue())


def outcome_of(folder: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((folder / "outcome.json").read_text("utf-8"))
    return loaded


def comparable(outcome: dict[str, Any]) -> dict[str, Any]:
    """Lists in any order, dates as texts without those that are null: what two outcomes must share."""
    dates = {name: str(day) for name, day in outcome["dates"].items() if day is not None}
    lists = {key: sorted(value) for key, value in outcome.items() if isinstance(value, list)}
    return {**outcome, **lists, "dates": dates}


def disagreements(wanted: dict[str, Any], got: dict[str, Any]) -> list[str]:
    wanted, got = comparable(wanted), comparable(got)
    assert tuple(got) == COMPARED
    return [f"{key}: {wanted[key]} / {got[key]}" for key in COMPARED if wanted[key] != got[key]]
