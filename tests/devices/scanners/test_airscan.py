"""The virtual scanner is judged by somebody else's client: sane-airscan, by way of `scanimage`."""

import shutil
import subprocess
from pathlib import Path

import pytest

from desk_app.devices.scanners.isolated import IsolatedScanners
from desk_app.devices.scanners.practice_pages import practice_page
from desk_app.domain.scan import ColourMode, EndReason, PaperSource, ScanEnd, ScanJob
from tests.devices.scanners.scanner_benches import grey
from tests.devices.scanners.sinks import Tray
from tests.devices.scanners.virtual_device import VirtualDevice

NAME = "airscan:e0:Desk"
# What `scanimage` ends with: the number of SANE's status.
JAMMED, NO_DOCS, IO_ERROR = 6, 7, 9


@pytest.fixture
def airscan(device: VirtualDevice, tmp_path: Path) -> dict[str, str]:
    """Settings under which sane-airscan knows the virtual scanner alone."""
    assert shutil.which("scanimage"), "the package sane-utils is missing (./run test installs it)"
    assert list(Path("/usr/lib").glob("*/sane/libsane-airscan.so.1")), "the package sane-airscan is missing"
    (tmp_path / "dll.conf").write_text("airscan\n")
    (tmp_path / "airscan.conf").write_text(
        f'[devices]\n"Desk" = {device.address}, eSCL\n[options]\ndiscovery = disable\n'
    )
    return {"SANE_CONFIG_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"}


def scanimage(airscan: dict[str, str], folder: Path, *options: str) -> tuple[int, list[Path]]:
    pages = folder / "pages"
    pages.mkdir()
    outcome = subprocess.run(
        ["scanimage", "-d", NAME, "--format=pnm", f"--batch={pages}/%03d.pnm", "--resolution=200", *options],
        env=airscan,
        capture_output=True,
        timeout=60,
    )
    return outcome.returncode, sorted(pages.glob("*.pnm"))


def test_it_gets_every_page_of_the_feeder(
    airscan: dict[str, str], device: VirtualDevice, tmp_path: Path
) -> None:
    device.load([practice_page(number, dpi=200) for number in (1, 2, 3)])
    status, files = scanimage(airscan, tmp_path, "--source=ADF", "--mode=Gray")
    assert status in (0, NO_DOCS)
    assert len(files) == 3
    for number, file in enumerate(files, 1):
        page = grey(practice_page(number, dpi=200))
        came = grey(file.read_bytes())
        height, width = (min(sides) for sides in zip(came.shape, page.shape, strict=True))
        assert abs(came[:height, :width].astype(int) - page[:height, :width]).mean() < 2


@pytest.mark.parametrize(("fault", "status"), [("jam", JAMMED), ("drop", IO_ERROR)])
def test_it_understands_the_faults(
    airscan: dict[str, str], device: VirtualDevice, tmp_path: Path, fault: str, status: int
) -> None:
    device.control(load=3, fault=fault, page=1)
    assert scanimage(airscan, tmp_path, "--source=ADF", "--mode=Gray") == (status, [])


def test_an_empty_feeder_is_told(airscan: dict[str, str], device: VirtualDevice, tmp_path: Path) -> None:
    status, files = scanimage(airscan, tmp_path, "--source=ADF", "--mode=Gray")
    assert (status, files) == (NO_DOCS, [])


def test_our_own_sane_binding_scans_through_it(airscan: dict[str, str], device: VirtualDevice) -> None:
    """Third-party driver code under our binding: options by meaning, feeder, both modes."""
    scanners = IsolatedScanners(environment={"SANE_CONFIG_DIR": airscan["SANE_CONFIG_DIR"]})
    abilities = scanners.abilities(f"sane:{NAME}")
    assert set(abilities.sources) == set(PaperSource)
    assert set(abilities.modes) == set(ColourMode)
    assert abilities.resolutions == (200, 300, 600)
    device.load([practice_page(number, dpi=200) for number in (1, 2, 3)])
    tray = Tray()
    end = scanners.scan(ScanJob(device=f"sane:{NAME}", dpi=200), tray, tray.stop)
    assert end == ScanEnd(EndReason.DONE, 3)
    assert {page.dpi for page in tray.pages} == {200}
