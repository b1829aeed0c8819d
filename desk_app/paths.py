"""Where everything lies: the program's own files and the data folder. Nobody else builds these paths.

    <program>/resources, <program>/print_templates    beside the packages, or inside a frozen build
    <data>/desk                                       the office's data
    <data>/demo                                       practice data, never mixed with the office's

`<data>` is what `--data` says, else `QABYLDAU_DATA`, else the user's data folder of the system.
"""

import errno
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import platformdirs

from desk_app.domain.errors import OutsideError

DATA_VARIABLE = "QABYLDAU_DATA"
_PROGRAM = "qabyldau"
_OWNER_ONLY = 0o700


@dataclass(eq=False)
class DataFolderUnusable(OutsideError):
    """The data folder cannot be made, entered or kept from others; `reason` is the system's errno name."""

    code: ClassVar[str] = "paths.data_folder"
    folder: str
    reason: str


def program_folder() -> Path:
    """Return the folder that holds `resources` and `print_templates`."""
    # PyInstaller unpacks or keeps the files it was given under this folder.
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    return Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of catalogue, calendars, translations, fonts, icons and styles."""
    return program_folder() / "resources"


def print_templates() -> Path:
    """Return the folder of the dated forms."""
    return program_folder() / "print_templates"


def machine_settings_file() -> Path:
    """Return the settings file an administrator may place for every user of a machine; it may be absent."""
    return Path(platformdirs.site_config_dir(_PROGRAM, appauthor=False)) / "settings.toml"


def data_folder(
    *, demo: bool, chosen: Path | None = None, environment: Mapping[str, str] = os.environ
) -> Path:
    """Return the data folder, made if absent and closed to everybody but its owner (0700).

    Args:
        demo: Practice data; kept in a folder of its own wherever the data lies.
        chosen: The folder of `--data`; wins over the environment.
        environment: Read for `QABYLDAU_DATA`.

    Raises:
        DataFolderUnusable: It cannot be made, or its rights cannot be narrowed.
    """
    folder = _data_root(chosen, environment) / ("demo" if demo else "desk")
    try:
        folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
        folder.chmod(_OWNER_ONLY)
    except OSError as error:
        raise DataFolderUnusable(str(folder), _errno_name(error)) from error
    return folder


def has_desk(folder: Path) -> bool:
    """Say whether a data folder holds a desk, without loading anything: its key file is there."""
    return (folder / "keys.json").is_file()


def _data_root(chosen: Path | None, environment: Mapping[str, str]) -> Path:
    if chosen is not None:
        return chosen.expanduser().absolute()
    if named := environment.get(DATA_VARIABLE):
        return Path(named).expanduser().absolute()
    return Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False))


def _errno_name(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, "unknown")
