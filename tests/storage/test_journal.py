"""The draft journal: what was confirmed is there, whatever happens to the file."""

import errno
import os
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.draft import Draft
from desk_app.domain.errors import StoreUnavailable, StoreVersion
from desk_app.operations.ports import DraftJournal
from desk_app.storage import segments
from desk_app.storage.journal import FOLDER_NAME, FileDraftJournal
from tests.fakes import FakeJournal
from tests.storage import samples
from tests.storage.samples import KEY, OTHER_KEY, uuid

FIRST, SECOND, THIRD = (samples.draft(1, place=place) for place in ("applicant/born", "papers", "check"))


@pytest.fixture(params=["file", "fake"])
def any_journal(request: pytest.FixtureRequest, journal: FileDraftJournal) -> DraftJournal:
    return FakeJournal() if request.param == "fake" else journal


def reopened(folder: Path, key: bytes = KEY) -> dict[UUID, Draft | None]:
    """Return what a new start would find, looking at a copy: the folder may be in use."""
    with tempfile.TemporaryDirectory() as other:
        shutil.copytree(folder, other, dirs_exist_ok=True)
        journal = FileDraftJournal(Path(other), key)
        try:
            return dict(journal.replay())
        finally:
            journal.close()


def segment_files(folder: Path) -> list[Path]:
    return sorted((folder / FOLDER_NAME).glob("*.log"))


def test_the_last_state_of_each_draft_counts(any_journal: DraftJournal) -> None:
    other = samples.draft(2)
    for draft in (FIRST, other, SECOND):
        any_journal.append(draft)
    assert any_journal.replay() == {uuid(1): SECOND, uuid(2): other}
    any_journal.forget(uuid(2))
    assert any_journal.replay() == {uuid(1): SECOND, uuid(2): None}
    any_journal.append(other)
    assert any_journal.replay()[uuid(2)] == other


def test_compacting_drops_what_was_replayed_and_nothing_later(any_journal: DraftJournal) -> None:
    any_journal.append(FIRST)
    assert any_journal.replay() == {uuid(1): FIRST}
    any_journal.append(SECOND)
    any_journal.compact()
    assert any_journal.replay() == {uuid(1): SECOND}
    any_journal.compact()
    assert any_journal.replay() == {}


def test_compacting_without_a_replay_drops_nothing(any_journal: DraftJournal) -> None:
    any_journal.append(FIRST)
    any_journal.compact()
    assert any_journal.replay() == {uuid(1): FIRST}
    any_journal.compact()
    any_journal.append(SECOND)
    any_journal.compact()
    assert any_journal.replay() == {uuid(1): SECOND}


def test_a_segment_ended_after_the_replay_is_not_dropped(folder: Path, journal: FileDraftJournal) -> None:
    journal.append(FIRST)
    journal.replay()
    journal.append(SECOND)
    journal.close()
    journal.compact()
    assert reopened(folder) == {uuid(1): SECOND}


def test_a_new_start_finds_everything(folder: Path, journal: FileDraftJournal) -> None:
    journal.append(FIRST)
    assert reopened(folder) == {uuid(1): FIRST}
    journal.append(SECOND)
    journal.forget(uuid(2))
    assert reopened(folder) == {uuid(1): SECOND, uuid(2): None}


def test_files_do_not_pile_up(folder: Path) -> None:
    for _ in range(5):
        journal = FileDraftJournal(folder, KEY)
        journal.append(FIRST)
        journal.replay()
        journal.compact()
        journal.close()
    assert len(segment_files(folder)) <= 2


def test_a_new_journal_does_not_replay_into_an_old_numbering(folder: Path) -> None:
    first = FileDraftJournal(folder, KEY)
    first.append(FIRST)
    first.replay()
    first.compact()
    first.append(SECOND)
    first.close()
    second = FileDraftJournal(folder, KEY)
    second.append(THIRD)
    second.close()
    assert reopened(folder) == {uuid(1): THIRD}


def bytes_of(folder: Path, *drafts: Draft) -> tuple[Path, list[int]]:
    """Write drafts into one segment; return it and the offsets behind each record."""
    journal = FileDraftJournal(folder, KEY)
    [path] = segment_files(folder)
    ends = [path.stat().st_size]
    for draft in drafts:
        journal.append(draft)
        ends.append(path.stat().st_size)
    journal.close()
    return path, ends


def test_any_torn_end_loses_only_what_was_never_confirmed(folder: Path) -> None:
    path, ends = bytes_of(folder, FIRST, SECOND)
    whole = path.read_bytes()
    for length in range(ends[0], ends[2], 7):
        path.write_bytes(whole[:length])
        journal = FileDraftJournal(folder, KEY)
        assert journal.replay() == ({uuid(1): FIRST} if length >= ends[1] else {}), length
        assert journal.damaged() == ()
        journal.close()
        for later in segment_files(folder)[1:]:
            later.unlink()


@pytest.mark.parametrize("length", range(8))
def test_an_end_while_a_segment_was_made_is_no_damage(folder: Path, length: int) -> None:
    path, _ends = bytes_of(folder)
    path.write_bytes(path.read_bytes()[:length])
    assert reopened(folder) == {}


def test_an_end_of_zeros_is_torn(folder: Path) -> None:
    path, ends = bytes_of(folder, FIRST, SECOND)
    path.write_bytes(path.read_bytes()[: ends[1]] + bytes(400))
    journal = FileDraftJournal(folder, KEY)
    assert journal.replay() == {uuid(1): FIRST}
    assert journal.damaged() == ()
    journal.close()


@given(place=st.integers(0), flip=st.integers(1, 255))
def test_damage_loses_the_damaged_record_alone(
    tmp_path_factory: pytest.TempPathFactory, place: int, flip: int
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    drafts = tuple(samples.draft(n) for n in range(1, 5))
    path, ends = bytes_of(folder, *drafts)
    content = bytearray(path.read_bytes())
    hit = ends[0] + place % (ends[-1] - ends[0])
    content[hit] ^= flip
    path.write_bytes(content)
    journal = FileDraftJournal(folder, KEY)
    lost = next(n for n in range(4) if hit < ends[n + 1])
    assert journal.replay() == {one.id: one for n, one in enumerate(drafts) if n != lost}
    if lost < 3:
        [copy] = journal.damaged()
        assert copy.read_bytes() == bytes(content)
        assert copy.stat().st_mode & 0o777 == 0o600
        journal.compact()
        assert copy.exists()
    journal.close()


def test_a_record_moved_elsewhere_does_not_open(folder: Path) -> None:
    path, ends = bytes_of(folder, FIRST, SECOND)
    content = path.read_bytes()
    first, second = content[ends[0] : ends[1]], content[ends[1] : ends[2]]
    path.write_bytes(content[: ends[0]] + second + first)
    assert reopened(folder) == {}


def test_another_key_reads_nothing_and_changes_nothing(folder: Path) -> None:
    path, _ends = bytes_of(folder, FIRST)
    assert reopened(folder, OTHER_KEY) == {}
    assert path.exists()
    assert reopened(folder) == {uuid(1): FIRST}


def test_a_segment_of_another_version_is_told_and_kept(folder: Path) -> None:
    path, _ends = bytes_of(folder, FIRST)
    content = path.read_bytes()
    path.write_bytes(content[:4] + (2).to_bytes(4, "big") + content[8:])
    with pytest.raises(StoreVersion):
        reopened(folder)
    assert path.exists()


def failing(error: int) -> Callable[..., None]:
    def fail(*_arguments: object) -> None:
        raise OSError(error, os.strerror(error))

    return fail


@pytest.mark.parametrize(
    ("error", "cause"),
    [(errno.ENOSPC, "disk_full"), (errno.EDQUOT, "disk_full"), (errno.EIO, "io"), (errno.EROFS, "read_only")],
)
def test_a_failed_sync_keeps_the_state_before_and_work_goes_on(
    folder: Path, journal: FileDraftJournal, monkeypatch: pytest.MonkeyPatch, error: int, cause: str
) -> None:
    journal.append(FIRST)
    with monkeypatch.context() as patch:
        patch.setattr(segments, "sync_contents", failing(error))
        with pytest.raises(StoreUnavailable) as unavailable:
            journal.append(SECOND)
    assert unavailable.value.cause == cause
    assert reopened(folder) == {uuid(1): FIRST}
    journal.append(THIRD)
    assert reopened(folder) == {uuid(1): THIRD}
    assert journal.damaged() == ()


def test_typing_goes_on_while_the_journal_is_folded(folder: Path, journal: FileDraftJournal) -> None:
    """The UI thread appends while the lane replays and compacts; no state is lost on the way."""
    folded: dict[UUID, Draft | None] = {}
    places = [samples.draft(n % 3, place=str(n)) for n in range(300)]
    done = threading.Event()

    def fold() -> None:
        while not done.is_set():
            folded.update(journal.replay())
            journal.compact()

    lane = threading.Thread(target=fold)
    lane.start()
    try:
        for draft in places:
            journal.append(draft)
    finally:
        done.set()
        lane.join()
    folded.update(journal.replay())
    assert folded == {draft.id: draft for draft in places}
    assert reopened(folder).keys() <= folded.keys()
