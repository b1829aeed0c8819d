"""`python -m desk_app backup DIR` and `restore DIR`: a checked copy of the whole desk, and the way back."""

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from desk_app import bootstrap, paths
from desk_app.domain.errors import DeskError
from desk_app.storage.backup import BackupReport, back_up, restore
from desk_app.storage.keys import KeyFile

DONE, FAILED = 0, 1

Ask = Callable[[str], str]
"""Asks for a secret without showing it."""


def run_backup(target: Path, data: Path | None, login: str, *, ask: Ask = getpass.getpass) -> int:
    """Copy the desk into a new folder, check the copy, say what it holds. The program may be running."""

    def act() -> BackupReport:
        folder = paths.data_folder(demo=False, chosen=data)
        return back_up(folder, target, bootstrap.keys_of(folder).unlock(login, ask("Password: ")))

    return _told(act)


def run_restore(source: Path, data: Path | None, login: str, *, ask: Ask = getpass.getpass) -> int:
    """Put a back-up into an empty data folder after checking it."""

    def act() -> BackupReport:
        folder = paths.data_folder(demo=False, chosen=data)
        return restore(source, folder, KeyFile(source).unlock(login, ask("Password: ")))

    status = _told(act)
    if status == DONE:
        print("Enter a new desk number in the settings first: numbers given after this copy are not in it.")
    return status


def _told(act: Callable[[], BackupReport]) -> int:
    try:
        report = act()
    except DeskError as error:
        print(f"{error.code} (docs/errors.md)", file=sys.stderr)  # the command's answer
        return FAILED
    except EOFError:
        print("no password was given", file=sys.stderr)
        return FAILED
    print(*(f"{name} {value}" for name, value in vars(report).items()))  # the command's answer
    return DONE
