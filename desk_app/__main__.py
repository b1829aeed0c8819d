"""The program without a window: `python -m desk_app COMMAND …`; `docs/commands.md` describes each."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m desk_app", description="Qabyldau without a window")
    commands = parser.add_subparsers(dest="command", required=True)
    scenario = commands.add_parser("scenario", help="play visits that were written down")
    scenario.add_argument("files", nargs="+", type=Path, metavar="FILE")
    scenario.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder of the outcomes")
    given = parser.parse_args(arguments)
    return _run(given)


def _run(given: argparse.Namespace) -> int:
    # Imported here: each command loads only what it needs.
    from desk_app.commands import scenario

    return scenario.run(given.files, given.out)


if __name__ == "__main__":
    sys.exit(main())
