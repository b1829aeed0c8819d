"""Printing through Qt: true size, every page, the queues of the system; in the lane of its caller."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtWidgets import QApplication

from desk_app import bootstrap
from desk_app.devices.clock import FixedClock
from desk_app.domain.errors import PrinterUnavailable
from desk_app.operations.ports import PagePicture
from desk_app.printing.form_printer import FormPrinter
from desk_app.printing.reading import raster
from desk_app.settings import PrintBackend, Settings
from tests.devices.benches import CupsBench, QtBench
from tests.devices.coded_papers import coded, codes_on
from tests.devices.private_cups import PrivateCups
from tests.printing.samples import DAY, FONTS, NUMBER, TEMPLATES, content
from ui.qt_printer import QtPrinter

MISPLACED_MM = 0.3


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> QtBench:
    return QtBench(tmp_path)


def sheet(bench: QtBench) -> bytes:
    [file] = bench.folder.glob("*.pdf")
    return file.read_bytes()


def drawn(pdf: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].render(scale=300 / 72, grayscale=True).to_pil()
    # Black or white: what the packing of a picture leaves beside a line is no ink.
    return page.point(lambda light: 255 if light > 128 else 0)


def test_a_receipt_comes_out_at_its_true_size_and_is_scanned(bench: QtBench) -> None:
    forms = FormPrinter(TEMPLATES, FONTS)
    paper = forms.render(content(forms, "N-ACCEPT", DAY))
    bench.printer.send(paper, printer=bench.name, title="receipt")
    assert NUMBER in codes_on(sheet(bench))
    wanted, found = (ImageChops.invert(drawn(pdf)).getbbox() for pdf in (paper, sheet(bench)))
    assert wanted is not None
    assert found is not None
    assert max(abs(a - b) for a, b in zip(wanted, found, strict=True)) <= MISPLACED_MM / 25.4 * 300


def test_every_page_comes_out_in_order(bench: QtBench) -> None:
    numbers = tuple(f"ABC-01-26-00000{n}-K" for n in range(4))
    bench.printer.send(coded(*numbers), printer=bench.name, title="receipt")
    assert codes_on(sheet(bench)) == numbers


def test_it_prints_outside_the_window_thread(bench: QtBench) -> None:
    jobs: list[str] = []
    paper = bench.papers[1]
    lane = Thread(target=lambda: jobs.append(bench.printer.send(paper, printer=bench.name, title="receipt")))
    lane.start()
    lane.join()
    assert len(jobs) == 1
    assert bench.printed() == [paper]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_is_told(bench: QtBench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "folder", bench.folder / "gone")
    with pytest.raises(PrinterUnavailable) as raised:
        bench.printer.send(bench.papers[0], printer=bench.name, title="receipt")
    assert raised.value.printer == bench.name


def test_a_paper_with_a_damaged_page_begins_no_job(bench: QtBench) -> None:
    def first_page_only(pdf: bytes, *, page: int, dpi: float) -> PagePicture:
        if page:
            raise ValueError("damaged")
        return raster(pdf, page=page, dpi=dpi)

    with pytest.raises(ValueError, match="damaged"):
        QtPrinter(first_page_only, bench).send(coded("A", "B"), printer=bench.name, title="receipt")
    assert list(bench.folder.glob("*.pdf")) == []


_PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from ui.qt_printer import SystemQueues
application = QGuiApplication([])
queues = SystemQueues()
print(",".join(queues.names()))
for name in (sys.argv[1], "absent"):
    device = queues.device(name)
    print(device.printerName() if device else "none")
"""


def test_the_queues_of_the_system_are_found(cups: PrivateCups, repository: Path) -> None:
    """Qt keeps the first spooler it has met, so it meets this one in a program of its own."""
    queue = CupsBench(cups)
    try:
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, queue.name],
            env=os.environ | {"CUPS_SERVER": cups.address.socket_file},
            cwd=repository,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        names, device, absent = done.stdout.splitlines()
        assert queue.name in names.split(",")
        assert (device, absent) == (queue.name, "none")
    finally:
        queue.close()


@pytest.mark.parametrize(
    ("backend", "is_taken"), [(PrintBackend.SYSTEM, True), (PrintBackend.SIMULATOR, False)]
)
def test_the_desk_takes_it_for_the_printers_of_the_system_alone(
    bench: QtBench, tmp_path: Path, backend: PrintBackend, *, is_taken: bool
) -> None:
    law = bootstrap.load_law()
    clock = FixedClock(datetime(2026, 2, 4, 10, tzinfo=UTC))
    settings = Settings(print_backend=backend)
    opened = bootstrap.open_desk(tmp_path / "desk", bytes(32), law, clock, settings, bench.printer)
    try:
        assert (opened.operations.printouts.printer is bench.printer) is is_taken
    finally:
        opened.close()
