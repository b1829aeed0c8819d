"""The watched folder: half-written files are waited for, nothing moves before it is stored."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desk_app.devices.clock import FixedClock
from desk_app.devices.scanners.inbox import Arrival, InboxFolder, InboxUnavailable
from desk_app.domain.errors import StoreUnavailable
from desk_app.operations.attachments import LARGEST_FILE, FileRefused

PAGE = b"\xff\xd8\xff page \xff\xd9"


class Shelf:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: list[tuple[str, bytes]] = []
        self.full = False

    def keep(self, name: str, content: bytes) -> None:
        assert (self.folder / name).exists(), "moved before it was stored"
        if self.full:
            raise StoreUnavailable("disk_full")
        if len(content) > LARGEST_FILE:
            raise FileRefused("too_large", name)
        if not content.startswith(b"\xff\xd8"):
            raise FileRefused("kind", name)
        self.files.append((name, content))


class Bench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FixedClock(datetime(2025, 11, 26, tzinfo=UTC))
        self.shelf = Shelf(folder)
        self.inbox = InboxFolder(folder, self.clock)

    def look(self, *, after_s: float = 0) -> tuple[Arrival, ...]:
        self.clock.advance(timedelta(seconds=after_s))
        return self.inbox.look(self.shelf)

    def look_twice(self) -> tuple[Arrival, ...]:
        return self.look() + self.look(after_s=2)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_file_is_taken_once_it_has_stood_still(bench: Bench) -> None:
    (bench.folder / "scan.jpg").write_bytes(PAGE)
    assert bench.look() == ()
    assert bench.look(after_s=1.9) == ()
    assert bench.look(after_s=0.1) == (Arrival("scan.jpg"),)
    assert bench.shelf.files == [("scan.jpg", PAGE)]
    assert (bench.folder / "taken" / "scan.jpg").read_bytes() == PAGE
    assert bench.look_twice() == ()


def test_a_file_that_still_grows_is_waited_for(bench: Bench) -> None:
    file = bench.folder / "scan.jpg"
    file.write_bytes(PAGE[:4])
    for size in range(5, len(PAGE) + 1):
        assert bench.look(after_s=2) == ()
        file.write_bytes(PAGE[:size])
    assert bench.look(after_s=2) == ()
    assert bench.look(after_s=2) == (Arrival("scan.jpg"),)
    assert bench.shelf.files == [("scan.jpg", PAGE)]


def test_an_empty_file_is_still_being_begun(bench: Bench) -> None:
    (bench.folder / "scan.jpg").touch()
    assert bench.look_twice() + bench.look(after_s=3600) == ()
    assert (bench.folder / "scan.jpg").exists()


def test_files_come_by_name_and_a_second_one_of_a_name_keeps_both(bench: Bench) -> None:
    for name in ("2.jpg", "1.jpg"):
        (bench.folder / name).write_bytes(PAGE + name.encode())
    assert [arrival.name for arrival in bench.look_twice()] == ["1.jpg", "2.jpg"]
    (bench.folder / "1.jpg").write_bytes(PAGE + b"another")
    bench.look_twice()
    assert (bench.folder / "taken" / "1.jpg").read_bytes() == PAGE + b"1.jpg"
    assert (bench.folder / "taken" / "1 (2).jpg").read_bytes() == PAGE + b"another"


def test_what_cannot_be_a_page_is_moved_aside_and_told(bench: Bench) -> None:
    (bench.folder / "letter.doc").write_bytes(b"letter")
    with (bench.folder / "film.jpg").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    refused = {arrival.name: arrival.refusal for arrival in bench.look_twice()}
    assert {name: getattr(error, "reason", "") for name, error in refused.items()} == {
        "film.jpg": "too_large",
        "letter.doc": "kind",
    }
    assert sorted(file.name for file in (bench.folder / "refused").iterdir()) == ["film.jpg", "letter.doc"]


def test_a_full_disk_leaves_the_file_and_it_is_taken_later(bench: Bench) -> None:
    (bench.folder / "scan.jpg").write_bytes(PAGE)
    bench.look()
    bench.shelf.full = True
    with pytest.raises(StoreUnavailable):
        bench.look(after_s=2)
    assert (bench.folder / "scan.jpg").exists()
    bench.shelf.full = False
    assert bench.look() == (Arrival("scan.jpg"),)


@pytest.mark.parametrize(
    "name", [".scan.jpg", "~scan.jpg", "scan.jpg.part", "scan.JPG.CRDOWNLOAD", "scan.tmp", "scan.filepart"]
)
def test_names_of_unfinished_files_are_left_alone(bench: Bench, name: str) -> None:
    (bench.folder / name).write_bytes(PAGE)
    assert bench.look_twice() == ()
    assert (bench.folder / name).exists()


def test_links_and_folders_are_left_alone(bench: Bench, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.jpg"
    secret.write_bytes(PAGE)
    (bench.folder / "link.jpg").symlink_to(secret)
    (bench.folder / "folder.jpg").mkdir()
    assert bench.look_twice() == ()
    assert bench.shelf.files == []


@pytest.mark.parametrize(
    "name", ["\u049b\u0430\u0493\u0430\u0437 \u2116 1.jpg", "a;b$(x) 'c'.jpg", "x" * 200]
)
def test_names_of_any_kind_are_taken(bench: Bench, name: str) -> None:
    (bench.folder / name).write_bytes(PAGE)
    assert bench.look_twice() == (Arrival(name),)


def test_a_folder_that_is_away_is_told_and_comes_back(tmp_path: Path) -> None:
    bench = Bench(tmp_path / "share")
    with pytest.raises(InboxUnavailable) as raised:
        bench.look()
    assert raised.value.folder == str(tmp_path / "share")
    bench.folder.mkdir()
    (bench.folder / "scan.jpg").write_bytes(PAGE)
    assert bench.look_twice() == (Arrival("scan.jpg"),)
