import stat
import sys
from pathlib import Path

import pytest

from desk_app import paths


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def test_resources_and_templates_lie_beside_the_packages(repository: Path) -> None:
    assert paths.resources() == repository / "resources"
    assert paths.print_templates() == repository / "print_templates"


def test_a_frozen_build_finds_them_in_its_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_the_data_folder_is_closed_to_others(tmp_path: Path) -> None:
    folder = paths.data_folder(demo=False, chosen=tmp_path / "new" / "place")
    assert folder.is_dir()
    assert mode(folder) == 0o700


def test_a_folder_left_open_is_closed(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir(mode=0o755)
    (tmp_path / "desk").chmod(0o755)
    assert mode(paths.data_folder(demo=False, chosen=tmp_path)) == 0o700


def test_practice_never_shares_a_folder_with_the_office(tmp_path: Path) -> None:
    office = paths.data_folder(demo=False, chosen=tmp_path)
    practice = paths.data_folder(demo=True, chosen=tmp_path)
    assert not practice.is_relative_to(office)
    assert not office.is_relative_to(practice)


def test_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    environment = {"QABYLDAU_DATA": str(tmp_path / "environment")}
    assert paths.data_folder(demo=False, environment=environment) == tmp_path / "environment" / "desk"
    chosen = paths.data_folder(demo=False, chosen=tmp_path / "chosen", environment=environment)
    assert chosen == tmp_path / "chosen" / "desk"


def test_without_a_word_the_data_lies_in_the_users_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = paths.data_folder(demo=True, environment={})
    assert folder.is_relative_to(tmp_path)
    assert folder.name == "demo"


def test_a_place_that_cannot_be_a_folder_is_an_error_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(paths.DataFolderUnusable) as raised:
        paths.data_folder(demo=False, chosen=tmp_path / "file")
    assert raised.value.reason == "ENOTDIR"
    assert raised.value.folder == str(tmp_path / "file" / "desk")
