"""Settings of a desk: one frozen value, read once at the start. `docs/settings.md` describes each.

Read in this order, later wins: `settings.toml` in the data folder, the machine's file (which may lock
values with `locked = ["key"]`), environment `QABYLDAU_<KEY>`, command line `--set key=value`.
What a clerk chooses for herself (language, window size) is no setting; see `ui/preferences.py`.
"""

import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from desk_app.domain.errors import OutsideError

ENVIRONMENT_PREFIX = "QABYLDAU_"
_LOCKED = "locked"
_T = TypeVar("_T")
_E = TypeVar("_E", bound=StrEnum)


class PrintBackend(StrEnum):
    """Where a printed paper goes: the system's printers, a folder of PDF files, or nowhere (demo, tests)."""

    SYSTEM = "system"
    FILE = "file"
    SIMULATOR = "simulator"


class LogLevel(StrEnum):
    """The least serious line that is written to the log."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(eq=False)
class UnknownSetting(OutsideError):
    """A key that is no setting; `place` is FILE:LINE or `--set`."""

    code: ClassVar[str] = "settings.unknown"
    place: str
    key: str


@dataclass(eq=False)
class WrongSetting(OutsideError):
    """A value that does not fit its setting; `expected` says what would: `1..240`, `true|false`."""

    code: ClassVar[str] = "settings.wrong"
    place: str
    key: str
    expected: str


@dataclass(eq=False)
class LockedSetting(OutsideError):
    """An attempt to change by environment or command line what the machine's file locks."""

    code: ClassVar[str] = "settings.locked"
    place: str
    key: str


@dataclass(eq=False)
class SettingsFileBroken(OutsideError):
    """A settings file that cannot be read or is not TOML."""

    code: ClassVar[str] = "settings.broken"
    place: str


class _Unfit(Exception):
    """The value does not fit; the argument says what would."""


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise _Unfit("true|false")


def _whole(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        text = str(value)
        if isinstance(value, int | str) and re.fullmatch("[0-9]{1,9}", text) and least <= int(text) <= most:
            return int(text)
        raise _Unfit(f"{least}..{most}")

    return read


def _one_of(kind: type[_E]) -> Callable[[object], _E]:
    def read(value: object) -> _E:
        try:
            return kind(str(value))
        except ValueError:
            raise _Unfit("|".join(kind)) from None

    return read


def _absolute_folder(value: object) -> Path:
    if isinstance(value, str) and (folder := Path(value).expanduser()).is_absolute():
        return folder
    raise _Unfit("absolute path")


def _office_time(value: object) -> str:
    if isinstance(value, str) and (value == "machine" or re.fullmatch(r"[+-](0\d|1[0-4]):[0-5]\d", value)):
        return value
    raise _Unfit("+05:00|machine")


def _setting(default: _T, read: Callable[[object], _T]) -> _T:
    """Declare a field of `Settings` with the function that reads it from TOML or text."""
    return field(default=default, metadata={"read": read})


def _optional(read: Callable[[object], _T]) -> Callable[[object], _T | None]:
    return read


@dataclass(frozen=True)
class Settings:
    """What an office or an administrator decides for a desk. Units stand in the names."""

    pages_required_to_accept: bool = _setting(False, _flag)
    idle_lock_min: int = _setting(15, _whole(1, 240))
    print_backend: PrintBackend = _setting(PrintBackend.SYSTEM, _one_of(PrintBackend))
    print_file_dir: Path | None = _setting(None, _optional(_absolute_folder))
    log_level: LogLevel = _setting(LogLevel.INFO, _one_of(LogLevel))
    office_time: str = _setting("+05:00", _office_time)


_READERS: Mapping[str, Callable[[object], object]] = {
    setting.name: setting.metadata["read"] for setting in fields(Settings)
}


@dataclass(frozen=True)
class _Given:
    """One value somebody gave, and the place to name when it is wrong."""

    key: str
    value: object
    place: str


def load(
    own_file: Path,
    machine_file: Path,
    *,
    environment: Mapping[str, str] = os.environ,
    overrides: Sequence[str] = (),
    base: Settings | None = None,
) -> Settings:
    """Read every source and return the settings in force. Absent files are no error.

    Args:
        own_file: `settings.toml` in the data folder.
        machine_file: `paths.machine_settings_file()`; the only one that may hold `locked`.
        environment: Read for `QABYLDAU_<KEY>`; other names with this prefix are left alone.
        overrides: What followed each `--set`, as `key=value`.
        base: What holds where no source says otherwise; the demo simulates its printer this way.

    Raises:
        UnknownSetting, WrongSetting, SettingsFileBroken: With FILE:LINE of the fault.
        LockedSetting: The machine's file forbids the change.
    """
    settings = base or Settings()
    for given in _from_file(own_file):
        settings = _with(settings, given)
    locked: frozenset[str] = frozenset()
    for given in _from_file(machine_file):
        if given.key == _LOCKED:
            locked = _locked_keys(given)
        else:
            settings = _with(settings, given)
    for given in (*_from_environment(environment), *_from_overrides(overrides)):
        changed = _with(settings, given)
        if given.key in locked and changed != settings:
            raise LockedSetting(given.place, given.key)
        settings = changed
    if settings.print_backend is PrintBackend.FILE and settings.print_file_dir is None:
        raise WrongSetting(str(own_file), "print_file_dir", "absolute path")
    return settings


def _with(settings: Settings, given: _Given) -> Settings:
    read = _READERS.get(given.key)
    if read is None:
        raise UnknownSetting(given.place, given.key)
    try:
        change: dict[str, Any] = {given.key: read(given.value)}
    except _Unfit as unfit:
        raise WrongSetting(given.place, given.key, str(unfit)) from None
    return replace(settings, **change)


def _locked_keys(given: _Given) -> frozenset[str]:
    if not isinstance(given.value, list) or not all(isinstance(key, str) for key in given.value):
        raise WrongSetting(given.place, _LOCKED, "list of keys")
    for key in given.value:
        if key not in _READERS:
            raise UnknownSetting(given.place, key)
    return frozenset(given.value)


def _from_file(file: Path) -> Iterator[_Given]:
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError):
        raise SettingsFileBroken(str(file)) from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise SettingsFileBroken(f"{file}:{line[1] if line else len(text.splitlines())}") from None
    for key, value in table.items():
        yield _Given(key, value, f"{file}:{_line_of(key, text)}")


def _line_of(key: str, text: str) -> int:
    """Return the line that begins with `key` or opens the table `key`; tomllib tells no positions."""
    begins = re.compile(rf"\s*\[*\s*[\"']?{re.escape(key)}\b")
    return next((number for number, line in enumerate(text.splitlines(), 1) if begins.match(line)), 1)


def _from_environment(environment: Mapping[str, str]) -> Iterator[_Given]:
    for key in _READERS:
        variable = ENVIRONMENT_PREFIX + key.upper()
        if variable in environment:
            yield _Given(key, environment[variable], variable)


def _from_overrides(overrides: Sequence[str]) -> Iterator[_Given]:
    for pair in overrides:
        key, _, value = pair.partition("=")
        yield _Given(key.strip(), value.strip(), "--set")
