from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from desk_app.printing.form_printer import FormPrinter
from desk_app.printing.reading import text
from tests.printing.conftest import Run
from tests.printing.samples import content

ON = date(2024, 5, 31)


@pytest.fixture
def stored(printer: FormPrinter) -> bytes:
    return printer.render(content(printer, "F24-3", ON, worst=True))


def pages(pdf: bytes, poppler: Run, folder: Path) -> list[str]:
    file = folder / "stamped.pdf"
    file.write_bytes(pdf)
    return poppler("pdftotext", "-raw", file, "-").split("\f")[:-1]


def test_every_page_carries_the_marks_and_keeps_its_words(
    printer: FormPrinter, stored: bytes, poppler: Run, tmp_path: Path
) -> None:
    before = pages(stored, poppler, tmp_path)
    after = pages(printer.overlay(stored, copy=(2, 2), reprint=3), poppler, tmp_path)
    assert len(after) == len(before) == 2
    for plain, stamped in zip(before, after, strict=True):
        added = stamped.replace(plain.strip(), "").split("\n")
        assert [line for line in added if line.strip()] == ["2/2", "КӨШІРМЕ / КОПИЯ № 3"]


def test_the_stored_bytes_stay(printer: FormPrinter, stored: bytes) -> None:
    digest = sha256(stored).hexdigest()
    printer.overlay(stored, copy=(1, 2), reprint=None)
    assert sha256(stored).hexdigest() == digest


def test_a_copy_mark_alone_says_nothing_of_a_reprint(printer: FormPrinter, stored: bytes) -> None:
    words = text(printer.overlay(stored, copy=(1, 2), reprint=None))
    assert "КОПИЯ" not in words
    assert words.count("1/2") == 3  # two marks, one page number


def test_marks_use_the_embedded_font_only(
    printer: FormPrinter, stored: bytes, poppler: Run, tmp_path: Path
) -> None:
    file = tmp_path / "stamped.pdf"
    file.write_bytes(printer.overlay(stored, copy=(1, 2), reprint=1))
    rows = [line.split() for line in poppler("pdffonts", file).splitlines()[2:]]
    assert rows
    assert all("GolosText" in row[0] and row[-5] == "yes" for row in rows)


def test_the_marks_stand_above_the_form(
    printer: FormPrinter, stored: bytes, poppler: Run, tmp_path: Path
) -> None:
    file = tmp_path / "stamped.pdf"
    file.write_bytes(printer.overlay(stored, copy=(1, 2), reprint=12))
    boxes = poppler("pdftotext", "-bbox", "-f", "1", "-l", "1", file, "-")
    [mark] = [line for line in boxes.splitlines() if ">КӨШІРМЕ<" in line]
    [title] = [line for line in boxes.splitlines() if ">қолхат<" in line and "xMin=" in line][:1]

    def edge(line: str, name: str) -> float:
        return float(line.split(f'{name}="')[1].split('"')[0])

    assert edge(mark, "yMax") < edge(title, "yMin")
    assert 10 < edge(mark, "yMin") < edge(mark, "yMax") < 40
