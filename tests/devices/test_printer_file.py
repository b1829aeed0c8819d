import stat
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.devices.printers.file import PRINTER_NAME, FilePrinter
from desk_app.domain.errors import PrinterUnavailable
from desk_app.operations.ports import PrintState

PAPER = b"%PDF-1.4\n%%EOF\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kiosk" / "papers"


def send(folder: Path, title: str = "F24-1") -> str:
    return FilePrinter(folder).send(PAPER, printer=PRINTER_NAME, title=title)


def test_papers_are_numbered_by_title_also_by_the_next_program(folder: Path) -> None:
    jobs = [send(folder), send(folder), send(folder, "N-ACCEPT"), send(folder)]
    assert jobs == ["f24-1-0001.pdf", "f24-1-0002.pdf", "n-accept-0001.pdf", "f24-1-0003.pdf"]
    assert sorted(file.name for file in folder.iterdir()) == sorted(jobs)


def test_only_the_owner_can_read_folder_and_papers(folder: Path) -> None:
    job = send(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / job).stat().st_mode) == 0o600


def test_a_number_that_another_program_is_writing_is_left_to_it(folder: Path) -> None:
    send(folder)
    (folder / ".f24-1-0002.part").write_bytes(b"half")
    assert send(folder) == "f24-1-0003.pdf"
    assert (folder / ".f24-1-0002.part").read_bytes() == b"half"


def test_no_paper_is_ever_written_over(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    send(folder)
    (folder / "f24-1-0001.pdf").write_bytes(b"kept")
    # As if the other paper had come after this program looked for the next number.
    monkeypatch.setattr(FilePrinter, "_next_number", lambda self, stem: 1)
    assert send(folder) == "f24-1-0002.pdf"
    assert (folder / "f24-1-0001.pdf").read_bytes() == b"kept"
    assert [file for file in folder.iterdir() if file.suffix != ".pdf"] == []


def test_a_folder_that_is_none_is_no_printer(tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("a file")
    with pytest.raises(PrinterUnavailable):
        send(tmp_path / "papers")


def test_numbers_go_on_behind_four_digits(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "f24-1-9999.pdf").touch()
    job = send(folder)
    assert job == "f24-1-10000.pdf"
    assert FilePrinter(folder).state(job) == (PrintState.DONE, "")


@given(st.text())
def test_a_title_of_any_kind_makes_a_plain_name_that_is_known_again(title: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        job = send(Path(folder), title)
        assert [file.name for file in Path(folder).iterdir()] == [job]
        assert job.isascii()
        assert FilePrinter(Path(folder)).state(job) == (PrintState.DONE, "")
