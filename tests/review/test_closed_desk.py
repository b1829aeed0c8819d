"""A closed desk stays closed: the folder may be another program's by then."""

from pathlib import Path

import pytest

from desk_app.domain.errors import StoreUnavailable
from desk_app.operations.front import FrontDesk
from desk_app.storage.lock import FolderLock
from tests.review.conftest import LOGIN, PASSWORD


def test_nothing_is_read_or_written_behind_the_lock(front: FrontDesk) -> None:
    desk = front.desk
    assert desk is not None
    front.close()
    with pytest.raises(StoreUnavailable):
        desk.register.today()


def test_a_desk_that_cannot_be_folded_lets_its_folder_go(
    front: FrontDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = front.desk
    assert desk is not None
    draft = desk.drafts.start(LOGIN)

    def full() -> None:
        raise StoreUnavailable("disk_full")

    monkeypatch.setattr(desk.drafts, "fold", full)
    with pytest.raises(StoreUnavailable):
        front.close()
    FolderLock(tmp_path / "desk").release()
    front.sign_in(LOGIN, PASSWORD)
    assert front.desk is not None
    assert front.desk.drafts.all() == (draft,)
