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
    for name, words, folder in (
        ("backup", "copy the whole desk into a new folder and check the copy", "where the copy goes"),
        ("restore", "make a desk of a copy in an empty data folder", "the copy"),
    ):
        command = commands.add_parser(name, help=words)
        command.add_argument("folder", type=Path, metavar="DIR", help=folder)
        command.add_argument("--login", required=True, help="whose password opens the desk")
        command.add_argument("--data", type=Path, metavar="DIR", help="the data folder, as for main.py")
    return _run(parser.parse_args(arguments))


def _run(given: argparse.Namespace) -> int:
    # Imported here: each command loads only what it needs.
    if given.command == "scenario":
        from desk_app.commands import scenario

        return scenario.run(given.files, given.out)
    from desk_app.commands import safekeeping

    act = safekeeping.run_backup if given.command == "backup" else safekeeping.run_restore
    return act(given.folder, given.data, given.login)


if __name__ == "__main__":
    sys.exit(main())
