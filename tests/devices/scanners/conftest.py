from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk_app.devices.scanners.isolated import IsolatedScanners
from desk_app.devices.scanners.process import Patience
from tests.devices.scanners.virtual_device import VirtualDevice

STOCK = Path("/etc/sane.d/test.conf")
SHEET = {"geometry_max": "440.0", "br_x": "210.0", "br_y": "297.0", "resolution": "300.0"}
QUICK = Patience(start_s=10, silence_s=10, cancel_s=3)


@pytest.fixture(scope="session")
def sane_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings of SANE with the two backends for tests alone; its stock limit of 200 mm is less than A4."""
    assert STOCK.exists(), "the package libsane-common is missing (./run test installs it)"
    folder = tmp_path_factory.mktemp("sane")
    (folder / "dll.conf").write_text("test\npnm\n")
    lines = STOCK.read_text().splitlines()
    changed = [f"{name} {SHEET[name]}" if (name := line.split(" ")[0]) in SHEET else line for line in lines]
    (folder / "test.conf").write_text("\n".join(changed) + "\n")
    return folder


@pytest.fixture(scope="session")
def sane(sane_folder: Path) -> IsolatedScanners:
    return IsolatedScanners(environment={"SANE_CONFIG_DIR": str(sane_folder)}, patience=QUICK)


@pytest.fixture(scope="session")
def running_device() -> Iterator[VirtualDevice]:
    device = VirtualDevice()
    yield device
    device.close()


@pytest.fixture
def device(running_device: VirtualDevice) -> VirtualDevice:
    """The virtual eSCL scanner with an empty feeder and no fault."""
    running_device.control(load=0)
    return running_device


@pytest.fixture
def network(device: VirtualDevice) -> Callable[[Patience], IsolatedScanners]:
    def scanners(patience: Patience = QUICK) -> IsolatedScanners:
        return IsolatedScanners(addresses=[device.address], patience=patience)

    return scanners
