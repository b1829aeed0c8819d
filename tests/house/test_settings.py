import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desk_app.settings import (
    LockedSetting,
    LogLevel,
    PrintBackend,
    Settings,
    SettingsFileBroken,
    UnknownSetting,
    WrongSetting,
    load,
)

Load = Callable[..., Settings]


@pytest.fixture
def read(tmp_path: Path) -> Load:
    def _read(own: str = "", machine: str = "", **more: Any) -> Settings:
        (tmp_path / "own.toml").write_text(own, encoding="utf-8")
        (tmp_path / "machine.toml").write_text(machine, encoding="utf-8")
        return load(
            tmp_path / "own.toml", tmp_path / "machine.toml", environment=more.pop("environment", {}), **more
        )

    return _read


def test_absent_files_give_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "a.toml", tmp_path / "b.toml", environment={}) == Settings()


def test_settings_cannot_be_changed_while_the_program_runs() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().idle_lock_min = 1  # type: ignore[misc] # the point of the test


def test_later_sources_win_over_earlier_ones(read: Load) -> None:
    own, machine = "idle_lock_min = 1", "idle_lock_min = 2"
    environment, overrides = {"QABYLDAU_IDLE_LOCK_MIN": "3"}, ["idle_lock_min=4"]
    assert read(own).idle_lock_min == 1
    assert read(own, machine).idle_lock_min == 2
    assert read(own, machine, environment=environment).idle_lock_min == 3
    assert read(own, machine, environment=environment, overrides=overrides).idle_lock_min == 4


def test_the_demo_may_start_from_other_defaults(read: Load) -> None:
    base = Settings(print_backend=PrintBackend.SIMULATOR)
    assert read(base=base).print_backend is PrintBackend.SIMULATOR
    assert read('print_backend = "system"', base=base).print_backend is PrintBackend.SYSTEM


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("pages_required_to_accept = true", "pages_required_to_accept", True),
        ('print_backend = "simulator"', "print_backend", PrintBackend.SIMULATOR),
        ('print_file_dir = "/srv/papers"', "print_file_dir", Path("/srv/papers")),
        ('log_level = "debug"', "log_level", "debug"),
    ],
)
def test_each_kind_of_value_is_read(read: Load, line: str, name: str, value: object) -> None:
    assert getattr(read(line), name) == value
    text = line.partition("=")[2].strip().strip('"')
    assert getattr(read(overrides=[f"{name}={text}"]), name) == value


def test_printing_into_files_needs_their_folder(read: Load, tmp_path: Path) -> None:
    with pytest.raises(WrongSetting) as raised:
        read('print_backend = "file"')
    assert (raised.value.place, raised.value.key) == (str(tmp_path / "own.toml"), "print_file_dir")
    settings = read('print_backend = "file"', overrides=["print_file_dir=/srv/papers"])
    assert settings.print_backend is PrintBackend.FILE


def test_an_unknown_key_is_told_with_file_and_line(read: Load, tmp_path: Path) -> None:
    with pytest.raises(UnknownSetting) as raised:
        read("# office 12\nidle_lock_min = 5\nidle_lock_minutes = 5\n")
    assert raised.value.place == f"{tmp_path / 'own.toml'}:3"
    assert raised.value.key == "idle_lock_minutes"


def test_a_table_is_an_unknown_key(read: Load, tmp_path: Path) -> None:
    with pytest.raises(UnknownSetting) as raised:
        read("\n[printing]\nbackend = 1\n")
    assert raised.value.place == f"{tmp_path / 'own.toml'}:2"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("idle_lock_min = 0", "1..240"),
        ("idle_lock_min = 241", "1..240"),
        ("idle_lock_min = 1.5", "1..240"),
        ("idle_lock_min = true", "1..240"),
        ("idle_lock_min = -3", "1..240"),
        ("pages_required_to_accept = 1", "true|false"),
        ('print_backend = "fax"', "system|file|simulator"),
        ('print_file_dir = "papers"', "absolute path"),
        ("print_file_dir = 7", "absolute path"),
    ],
)
def test_a_wrong_value_is_told_with_what_would_fit(
    read: Load, tmp_path: Path, line: str, expected: str
) -> None:
    with pytest.raises(WrongSetting) as raised:
        read(line)
    assert raised.value.place == f"{tmp_path / 'own.toml'}:1"
    assert raised.value.expected == expected


def test_a_file_that_is_not_toml_is_told_with_its_line(read: Load, tmp_path: Path) -> None:
    with pytest.raises(SettingsFileBroken) as raised:
        read("idle_lock_min = 5\nlog_level = debug\n")
    assert raised.value.place == f"{tmp_path / 'own.toml'}:2"


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_bytes(b"# \xff\xfe\n")
    with pytest.raises(SettingsFileBroken):
        load(tmp_path / "own.toml", tmp_path / "none.toml", environment={})


LOCKED = 'idle_lock_min = 5\nlocked = ["idle_lock_min"]\n'


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"environment": {"QABYLDAU_IDLE_LOCK_MIN": "60"}}, "QABYLDAU_IDLE_LOCK_MIN"),
        ({"overrides": ["idle_lock_min=60"]}, "--set"),
    ],
)
def test_a_locked_value_cannot_be_changed(read: Load, more: dict[str, Any], place: str) -> None:
    with pytest.raises(LockedSetting) as raised:
        read(machine=LOCKED, **more)
    assert (raised.value.place, raised.value.key) == (place, "idle_lock_min")


def test_a_lock_wins_over_the_users_own_file_and_leaves_other_keys_free(read: Load) -> None:
    settings = read("idle_lock_min = 60", LOCKED, overrides=["log_level=debug", "idle_lock_min=5"])
    assert (settings.idle_lock_min, settings.log_level) == (5, LogLevel.DEBUG)


def test_only_the_machines_file_may_lock(read: Load) -> None:
    with pytest.raises(UnknownSetting):
        read('locked = ["idle_lock_min"]')


@pytest.mark.parametrize("line", ["locked = 1", "locked = [1]"])
def test_a_lock_must_be_a_list_of_keys(read: Load, line: str) -> None:
    with pytest.raises(WrongSetting):
        read(machine=line)


def test_a_lock_of_an_unknown_key_is_told(read: Load) -> None:
    with pytest.raises(UnknownSetting):
        read(machine='locked = ["colour"]')


@pytest.mark.parametrize("pair", ["colour=red", "idle_lock_min", ""])
def test_a_wrong_pair_on_the_command_line_is_told(read: Load, pair: str) -> None:
    with pytest.raises((UnknownSetting, WrongSetting)) as raised:
        read(overrides=[pair])
    assert raised.value.place == "--set"
