"""A restore that was cut off leaves an empty folder, or one that the next restore clears."""

import errno
from pathlib import Path

import pytest

from desk_app.domain.errors import StoreUnavailable
from desk_app.operations.front import FrontDesk
from desk_app.storage import backup
from desk_app.storage.backup import FolderInTheWay, back_up, restore
from tests.review.conftest import LOGIN, PASSWORD


@pytest.fixture
def key(front: FrontDesk, tmp_path: Path) -> bytes:
    """Make a back-up of a desk with a draft and a page, return its key."""
    assert front.desk is not None
    front.desk.drafts.start(LOGIN)
    front.desk.attachments.add("page.pdf", b"%PDF-1.7")
    key = front.door.unlock(LOGIN, PASSWORD)
    back_up(tmp_path / "desk", tmp_path / "copy", key)
    return key


@pytest.mark.parametrize("part", [1, 2, 3, 4])
def test_an_error_at_any_part_leaves_nothing(
    tmp_path: Path, key: bytes, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, placed = iter(range(1, 5)), backup._put_in_place

    def failing(source: Path, target: Path) -> None:
        if next(calls) == part:
            raise OSError(errno.ENOSPC, "full")
        placed(source, target)

    new = tmp_path / "new"
    with monkeypatch.context() as patch:
        patch.setattr(backup, "_put_in_place", failing)
        with pytest.raises(StoreUnavailable):
            restore(tmp_path / "copy", new, key)
    assert [path.name for path in new.iterdir()] == ["desk.lock"]
    assert restore(tmp_path / "copy", new, key).events > 0


@pytest.mark.parametrize("part", [2, 3, 4])
def test_a_power_cut_at_any_part_is_made_good_by_the_next_restore(
    tmp_path: Path, key: bytes, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, placed = iter(range(1, 5)), backup._put_in_place

    def ending(source: Path, target: Path) -> None:
        if next(calls) == part:
            raise KeyboardInterrupt
        placed(source, target)

    new = tmp_path / "new"
    with monkeypatch.context() as patch:
        patch.setattr(backup, "_put_in_place", ending)
        patch.setattr(backup.shutil, "rmtree", lambda *_args, **_given: None)
        with pytest.raises(KeyboardInterrupt):
            restore(tmp_path / "copy", new, key)
    assert len(list(new.iterdir())) > 2
    assert restore(tmp_path / "copy", new, key).events > 0
    assert (new / "keys.json").is_file()


def test_a_desk_is_not_taken_for_an_unfinished_restore(tmp_path: Path, key: bytes, front: FrontDesk) -> None:
    front.close()
    (tmp_path / "desk" / "restoring").mkdir()
    with pytest.raises(FolderInTheWay):
        restore(tmp_path / "copy", tmp_path / "desk", key)
    front.sign_in(LOGIN, PASSWORD)


def test_a_folder_of_somebody_else_is_not_deleted_for_a_back_up(tmp_path: Path, key: bytes) -> None:
    theirs = tmp_path / "again.part" / "photo.jpg"
    theirs.parent.mkdir()
    theirs.write_bytes(b"theirs")
    with pytest.raises(FolderInTheWay):
        back_up(tmp_path / "desk", tmp_path / "again", key)
    assert theirs.read_bytes() == b"theirs"
