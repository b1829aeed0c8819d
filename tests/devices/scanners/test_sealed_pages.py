"""A page in clear never lies in a file, and what was kept is whole, however the program ends.

The sink is what the desk uses: encrypted blobs. Beside the blobs the whole temporary folder of the scanner
process is searched.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.devices.scanners.practice_pages import practice_page
from desk_app.domain.scan import EndReason, ScanEnd, ScanJob, ScannedPage
from desk_app.storage.blobs import FileBlobs
from tests.devices.scanners.sinks import Tray
from tests.devices.scanners.virtual_device import VirtualDevice

KEY = bytes(range(32))
PAGES = [practice_page(number, dpi=200) for number in range(1, 6)]

DESK = """
import sys, threading
from pathlib import Path
from desk_app.devices.scanners.isolated import IsolatedScanners
from desk_app.domain.scan import ScanJob
from desk_app.storage.blobs import FileBlobs

blobs = FileBlobs(Path(sys.argv[1]), bytes(range(32)))

class Sink:
    def keep(self, page, content):
        assert blobs.put(content) == page.sha256
        print(page.sha256, flush=True)

    def progress(self, progress):
        pass

scanners = IsolatedScanners(addresses=[sys.argv[2]])
end = scanners.scan(ScanJob(device="escl:" + sys.argv[2]), Sink(), threading.Event())
print(end.reason, end.pages, flush=True)
"""


def desk(folder: Path, device: VirtualDevice) -> "subprocess.Popen[bytes]":
    temporary = folder / "tmp"
    temporary.mkdir()
    environment = {**os.environ, "TMPDIR": str(temporary)}
    return subprocess.Popen(
        [sys.executable, "-c", DESK, str(folder), device.address],
        stdout=subprocess.PIPE,
        env=environment,
    )


def files_below(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.rglob("*") if file.is_file()]


def clear_pieces(page: bytes) -> list[bytes]:
    """Pieces of a page that are long enough to be found nowhere by chance."""
    return [page[:64], page[len(page) // 2 :][:64], page[-64:]]


def test_no_piece_of_a_page_is_in_any_file(tmp_path: Path, device: VirtualDevice) -> None:
    device.load(PAGES)
    child = desk(tmp_path, device)
    assert child.stdout is not None
    assert child.stdout.readline()
    between = files_below(tmp_path)
    output, _ = child.communicate()
    assert output.endswith(b"done 5\n")
    for content in between + files_below(tmp_path):
        assert not any(piece in content for page in PAGES for piece in clear_pieces(page))
    # The search finds what is there: a clear copy would be seen.
    (tmp_path / "copy").write_bytes(b"x" + PAGES[2] + b"y")
    assert any(clear_pieces(PAGES[2])[1] in content for content in files_below(tmp_path))


def test_a_page_is_not_in_the_scanner_process_s_open_files_either(device: VirtualDevice) -> None:
    """Files without a name would escape a search of folders."""
    device.load(PAGES)
    tray = Tray()
    opened: set[str] = set()

    def look(page: ScannedPage) -> None:
        for child in Path(f"/proc/{os.getpid()}/task").glob("*/children"):
            for pid in child.read_text().split():
                if "scanners.worker" in Path(f"/proc/{pid}/cmdline").read_text():
                    opened.update(os.readlink(link) for link in Path(f"/proc/{pid}/fd").iterdir())

    from desk_app.devices.scanners.isolated import IsolatedScanners

    tray.on_keep = look
    end = IsolatedScanners(addresses=[device.address]).scan(ScanJob(device=device.id), tray, tray.stop)
    assert end == ScanEnd(EndReason.DONE, 5)
    assert opened
    assert [name for name in opened if not name.startswith(("pipe:", "socket:", "/dev/"))] == []


@pytest.mark.torture
def test_killed_at_any_moment_every_kept_page_is_whole(
    tmp_path: Path, device: VirtualDevice, kills: int
) -> None:
    for attempt in range(kills):
        folder = tmp_path / f"{attempt}"
        folder.mkdir()
        device.control(load=0)
        device.load(PAGES)
        child = desk(folder, device)
        assert child.stdout is not None
        told = [child.stdout.readline() for _ in range(attempt % 4)]
        child.kill()
        rest, _ = child.communicate()
        hashes = [line.decode().strip() for line in [*told, *rest.splitlines()] if len(line.strip()) == 64]
        blobs = FileBlobs(folder, KEY)
        assert set(hashes) <= set(blobs.hashes())
        assert {blobs.get(sha256) for sha256 in blobs.hashes()} <= set(PAGES)
        assert list((folder / "blobs" / "incoming").iterdir()) == []


def test_a_full_disk_ends_the_scan_with_the_pages_before(tmp_path: Path, device: VirtualDevice) -> None:
    """A file size limit gives the error of a full disk (EFBIG) to a real write of the real store."""
    device.load(PAGES)
    smallest = min(map(len, PAGES))
    limited = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({smallest // 2}, {smallest // 2}))\n"
    )
    program = limited + DESK
    child = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), device.address], stdout=subprocess.PIPE, check=True
    )
    assert child.stdout == b"no_space 0\n"
    assert list((tmp_path / "blobs" / "incoming").iterdir()) == []
