"""Drivers that crash, hang or talk nonsense, and a desk that is killed: real processes, real signals."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.devices.scanners.frames import of_job, write_frame
from desk_app.devices.scanners.isolated import IsolatedScanners
from desk_app.devices.scanners.practice_pages import practice_page
from desk_app.devices.scanners.process import Patience
from desk_app.domain.scan import ColourMode, EndReason, PaperSource, ScanEnd, ScanJob, ScannedPage
from tests.devices.scanners.scanner_benches import PnmBench
from tests.devices.scanners.sinks import Forgetful, Tray
from tests.devices.waiting import until

HASTY = Patience(start_s=5, silence_s=0.5, cancel_s=0.5)
PAGES = [practice_page(number, dpi=200) for number in range(1, 5)]
SLOW_PAGE = (("read-delay", "true"), ("read-delay-duration", "200000"))


def children_of(pid: int) -> list[int]:
    try:
        tasks = list(Path(f"/proc/{pid}/task").glob("*/children"))
        return [int(child) for task in tasks for child in task.read_text().split()]
    except OSError:
        return []


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def worker_of(pid: int) -> int:
    """Return the scanner process of a desk."""
    found = [
        child
        for child in children_of(pid)
        if re.search(r"scanners.worker|pnm_feeder|sticky", command_of(child))
    ]
    assert len(found) == 1
    return found[0]


def test_a_scanner_process_without_a_desk_ends_though_its_driver_hangs(
    sane_folder: Path, tmp_path: Path
) -> None:
    program = tmp_path / "sticky.py"
    program.write_text(
        "import runpy, threading\n"
        "from desk_app.devices.scanners.sane_library import SaneLibrary\n"
        "SaneLibrary.start = lambda self, handle: threading.Event().wait()\n"
        "runpy.run_module('desk_app.devices.scanners.worker', run_name='__main__')\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", str(program)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.getcwd(), "SANE_CONFIG_DIR": str(sane_folder)},
    )
    assert process.stdin is not None
    write_frame(process.stdin, of_job(ScanJob(device="sane:test:0")))
    process.communicate(timeout=20)
    assert process.returncode == 3


def peak_kib(pid: int) -> int:
    return int(Path(f"/proc/{pid}/status").read_text().partition("VmHWM:")[2].split()[0])


def runs(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


@pytest.fixture
def feeder(sane_folder: Path, tmp_path: Path) -> PnmBench:
    bench = PnmBench(sane_folder, tmp_path)
    bench.load(PAGES)
    return bench


def scan(bench: PnmBench, tray: Tray) -> ScanEnd:
    return bench.scanner.scan(ScanJob(device=bench.device, dpi=200), tray, tray.stop)


def hit(signal_number: int, at_page: int, tray: Tray) -> list[int]:
    """Send the scanner process a signal when a page arrives; return where its id will stand."""
    hurt: list[int] = []

    def act(page: ScannedPage) -> None:
        if page.number == at_page:
            hurt.append(worker_of(os.getpid()))
            os.kill(hurt[0], signal_number)

    tray.on_keep = act
    return hurt


def test_a_driver_that_crashes_costs_no_page_and_the_next_scan_works(feeder: PnmBench) -> None:
    tray = Tray()
    hit(signal.SIGSEGV, 2, tray)
    assert scan(feeder, tray) == ScanEnd(EndReason.CRASHED, 2)
    assert scan(feeder, Tray()) == ScanEnd(EndReason.DONE, 4)


def test_a_driver_that_hangs_is_killed_in_time_and_leaves_no_process(sane_folder: Path) -> None:
    environment = {"SANE_CONFIG_DIR": str(sane_folder)}
    scanners = IsolatedScanners(environment=environment, patience=HASTY)
    tray = Tray()
    hurt = hit(signal.SIGSTOP, 3, tray)
    end = scanners.scan(ScanJob(device="sane:test:0", dpi=200), tray, tray.stop)
    assert end == ScanEnd(EndReason.SILENT, 3)
    assert not runs(hurt[0])


def test_a_driver_that_hangs_after_cancel_is_killed_and_the_scan_is_cancelled(sane_folder: Path) -> None:
    environment = {"SANE_CONFIG_DIR": str(sane_folder)}
    patience = Patience(start_s=3600, silence_s=3600, cancel_s=0.3)
    tray = Tray()

    def hang_and_stop(page: ScannedPage) -> None:
        os.kill(worker_of(os.getpid()), signal.SIGSTOP)
        tray.stop.set()

    tray.on_keep = hang_and_stop
    scanners = IsolatedScanners(environment=environment, patience=patience)
    end = scanners.scan(ScanJob(device="sane:test:0", dpi=200), tray, tray.stop)
    assert end == ScanEnd(EndReason.CANCELLED, 1)


def test_a_silent_search_for_scanners_ends(sane_folder: Path) -> None:
    sleeper = (sys.executable, "-c", "import threading; threading.Event().wait()")
    found = IsolatedScanners(command=sleeper, patience=Patience(start_s=0.3)).devices()
    assert (found.devices, found.trouble) == ((), EndReason.SILENT)


@pytest.mark.parametrize(
    "says",
    [
        "",
        "print('driver: lamp is cold')",
        "print('{}')",
        "print('[]')",
        """print('{"word":"page","facts":{},"size":99999999999}')""",
        """print('{"word":"page","facts":{},"size":10}\\nabc', end='')""",
        """print('{"word":"sing","facts":{},"size":0}')""",
        "print('x' * 200000)",
        "import os; os.write(1, bytes(range(256)) * 1000)",
    ],
)
def test_a_process_that_talks_nonsense_counts_as_crashed(says: str) -> None:
    scanners = IsolatedScanners(command=(sys.executable, "-c", says), patience=HASTY)
    tray = Tray()
    assert scanners.scan(ScanJob(device="sane:test:0"), tray, tray.stop) == ScanEnd(EndReason.CRASHED)


def test_what_a_driver_prints_does_not_disturb(sane_folder: Path, tmp_path: Path) -> None:
    program = tmp_path / "chatty.py"
    program.write_text(
        "import os, runpy\n"
        "from desk_app.devices.scanners import sane\n"
        "found = sane.SaneBackend.devices\n"
        "def devices(self):\n"
        "    os.write(1, b'driver: lamp is cold\\n')\n"
        "    yield from found(self)\n"
        "sane.SaneBackend.devices = devices\n"
        "runpy.run_module('desk_app.devices.scanners.worker', run_name='__main__')\n"
    )
    environment = {"PYTHONPATH": os.getcwd(), "SANE_CONFIG_DIR": str(sane_folder)}
    chatty = IsolatedScanners(command=(sys.executable, "-W", "ignore", str(program)), environment=environment)
    found = chatty.devices()
    assert found.trouble is None
    assert "sane:test:0" in [device.id for device in found.devices]


def test_a_driver_that_hangs_when_it_is_closed_does_not_hide_the_outcome(
    sane_folder: Path, tmp_path: Path
) -> None:
    program = tmp_path / "sticky.py"
    program.write_text(
        "import os, runpy, signal\n"
        "from desk_app.devices.scanners.sane_library import SaneLibrary\n"
        "SaneLibrary.close = lambda self, handle: os.kill(os.getpid(), signal.SIGSTOP)\n"
        "runpy.run_module('desk_app.devices.scanners.worker', run_name='__main__')\n"
    )
    environment = {"PYTHONPATH": os.getcwd(), "SANE_CONFIG_DIR": str(sane_folder)}
    command = (sys.executable, "-W", "ignore", str(program))
    sticky = IsolatedScanners(command=command, environment=environment, patience=HASTY)
    tray = Tray()
    hurt: list[int] = []
    tray.on_keep = lambda page: hurt.append(worker_of(os.getpid()))
    job = ScanJob(device="sane:test:0", source=PaperSource.FLATBED, dpi=200)
    assert sticky.scan(job, tray, tray.stop) == ScanEnd(EndReason.DONE, 1)
    assert not runs(hurt[0])


DESK = """
import sys, threading
from desk_app.devices.scanners.isolated import IsolatedScanners
from desk_app.domain.scan import ScanJob

class Sink:
    def keep(self, page, content):
        print(page.number, flush=True)

    def progress(self, progress):
        print("begun", flush=True)

options = (("read-delay", "true"), ("read-delay-duration", "200000"))
scanners = IsolatedScanners(environment={"SANE_CONFIG_DIR": sys.argv[1]})
scanners.scan(ScanJob(device="sane:test:0", driver_options=options), Sink(), threading.Event())
"""


def test_a_killed_desk_leaves_no_scanner_process(sane_folder: Path) -> None:
    desk = subprocess.Popen([sys.executable, "-c", DESK, str(sane_folder)], stdout=subprocess.PIPE)
    assert desk.stdout is not None
    assert desk.stdout.readline() == b"begun\n"
    worker = worker_of(desk.pid)
    desk.kill()
    desk.communicate()
    until(lambda: not runs(worker), "the scanner process to end by itself")


def test_an_a3_page_of_209_megabytes_comes_and_memory_is_bounded(sane: IsolatedScanners) -> None:
    tray = Tray()
    kib: list[int] = []
    tray.on_keep = lambda _: kib.append(peak_kib(worker_of(os.getpid())))
    job = ScanJob(
        device="sane:test:0",
        source=PaperSource.FLATBED,
        mode=ColourMode.COLOUR,
        dpi=600,
        width_mm=297,
        height_mm=420,
    )
    assert sane.scan(job, tray, tray.stop) == ScanEnd(EndReason.DONE, 1)
    assert tray.pages[0].width * tray.pages[0].height * 3 > 200_000_000
    assert kib[0] < 420 * 1024


def test_two_hundred_pages_come_and_the_scanner_process_stays_small(
    sane_folder: Path, tmp_path: Path
) -> None:
    bench = PnmBench(sane_folder, tmp_path)
    bench.load([PAGES[0]])
    for number in range(1, 200):
        os.link(tmp_path / "0000.pnm", tmp_path / f"{number:04}.pnm")
    tray = Forgetful()
    kib: list[int] = []

    def weigh(page: ScannedPage) -> None:
        if page.number in (20, 200):
            kib.append(peak_kib(worker_of(os.getpid())))

    tray.on_keep = weigh
    assert scan(bench, tray) == ScanEnd(EndReason.DONE, 200)
    assert [page.number for page in tray.pages] == list(range(1, 201))
    assert kib[1] - kib[0] < 8 * 1024
