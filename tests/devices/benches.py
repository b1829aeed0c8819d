"""Printers to test, each with hands for what people do to it: refill, pause, break."""

import itertools
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtPrintSupport import QPrinter

from desk_app.devices.clock import FixedClock
from desk_app.devices.printers.file import PRINTER_NAME as FILE_NAME
from desk_app.devices.printers.file import FilePrinter
from desk_app.devices.printers.simulator import PRINTER_NAME as PRACTICE_NAME
from desk_app.devices.printers.simulator import Condition, SimulatedPrinter
from desk_app.devices.printers.system import SystemPrinter
from desk_app.operations.ports import Printer, PrintState
from desk_app.printing.reading import raster
from tests.devices.coded_papers import coded, codes_on
from tests.devices.private_cups import PrivateCups
from tests.devices.waiting import until
from ui.qt_printer import QtPrinter

PAPER = b"%PDF-1.4\nfirst\n%%EOF\n"
OTHER_PAPER = b"%PDF-1.4\nsecond\n%%EOF\n"
_numbers = itertools.count(1)


class Forgetful(Printer, Protocol):
    """Every printer of the desk can also drop the traces of an ended job."""

    def forget(self, system_job: str) -> None: ...


class Bench(Protocol):
    """A printer under test."""

    printer: Forgetful
    name: str
    papers: tuple[bytes, bytes]

    def printed(self) -> list[bytes]:
        """Papers that came out, oldest first."""
        ...

    def let_time_pass(self) -> None: ...


class StoppableBench(Bench, Protocol):
    """A printer under test that can be made to stand."""

    def stop_for(self, keyword: str) -> None: ...

    def repair(self) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def reject(self) -> None: ...

    def break_down(self) -> None: ...


def state_of(bench: Bench, system_job: str) -> tuple[PrintState, str]:
    bench.let_time_pass()
    return bench.printer.state(system_job)


def end_of(bench: Bench, system_job: str) -> tuple[PrintState, str]:
    """Follow a job to its end and return that."""
    until(lambda: state_of(bench, system_job)[0].ended, "the print job to end")
    return bench.printer.state(system_job)


class FileBench:
    papers = (PAPER, OTHER_PAPER)

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "papers"
        self.printer = FilePrinter(self.folder)
        self.name = FILE_NAME

    def printed(self) -> list[bytes]:
        return [file.read_bytes() for file in sorted(self.folder.glob("*.pdf"))]

    def let_time_pass(self) -> None:
        """Nothing takes time."""


class QtBench:
    """A real `QPrinter` that prints into PDF files; a paper is known again by the bar code read from it."""

    name = "Desk"
    papers = (coded("ABC-01-26-000001-K"), coded("ABC-01-26-000002-K"))

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.printer = QtPrinter(raster, self)
        self._count = itertools.count(1)

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def device(self, name: str) -> QPrinter:
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(self.folder / f"{next(self._count):04}.pdf"))
        return device

    def printed(self) -> list[bytes]:
        known = {codes_on(paper): paper for paper in self.papers}
        return [known[codes_on(sheet.read_bytes())] for sheet in sorted(self.folder.glob("*.pdf"))]

    def let_time_pass(self) -> None:
        """Nothing takes time."""


class PracticeBench:
    papers = (PAPER, OTHER_PAPER)

    def __init__(self) -> None:
        self.clock = FixedClock(datetime(2025, 11, 26, tzinfo=UTC))
        self.printer = SimulatedPrinter(self.clock)
        self.name = PRACTICE_NAME

    def printed(self) -> list[bytes]:
        return [pdf for _, pdf in self.printer.printed()]

    def let_time_pass(self) -> None:
        self.clock.advance(timedelta(seconds=0.5))

    def stop_for(self, keyword: str) -> None:
        self.printer.set_condition(Condition(keyword))

    def repair(self) -> None:
        self.printer.set_condition(Condition.READY)

    def pause(self) -> None:
        self.printer.set_condition(Condition.PAUSED)

    resume = repair

    def reject(self) -> None:
        self.printer.set_condition(Condition.REJECTING)

    def break_down(self) -> None:
        self.printer.set_condition(Condition.FAILING)


class CupsBench:
    """A queue of its own at a running cupsd, with a backend that plays the device."""

    papers = (PAPER, OTHER_PAPER)

    def __init__(self, cups: PrivateCups, *, after_failure: str = "abort-job") -> None:
        self._cups = cups
        self.name = f"Desk{next(_numbers)}"
        self.printer = SystemPrinter(cups.address)
        self.tray = cups.home / self.name
        self.tray.mkdir()
        os.mkfifo(self.tray / "paper")
        # Open at both ends: a line waits in the pipe, and neither side waits for the other to open it.
        self._paper = os.open(self.tray / "paper", os.O_RDWR)
        options = ("-o", "printer-is-shared=false", "-o", f"printer-error-policy={after_failure}")
        cups.run("lpadmin", "-p", self.name, "-E", "-v", f"desk:{self.tray}", *options)

    def close(self) -> None:
        self._cups.run("cancel", "-a", self.name)
        self._cups.run("lpadmin", "-x", self.name)
        os.close(self._paper)

    def printed(self) -> list[bytes]:
        sheets = self.tray.glob("*.pdf")
        return [sheet.read_bytes() for sheet in sorted(sheets, key=lambda sheet: int(sheet.stem))]

    def let_time_pass(self) -> None:
        """It passes by itself."""

    def stop_for(self, keyword: str) -> None:
        (self.tray / "empty").write_text(keyword + "-error")

    def repair(self) -> None:
        os.write(self._paper, b"refilled\n")

    def pause(self) -> None:
        self._cups.run("cupsdisable", "-r", "paper on order", self.name)

    def resume(self) -> None:
        self._cups.run("cupsenable", self.name)

    def reject(self) -> None:
        self._cups.run("cupsreject", "-r", "moved to another room", self.name)

    def break_down(self) -> None:
        (self.tray / "broken").touch()
