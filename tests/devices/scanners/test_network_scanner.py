"""eSCL over a real line: what goes wrong at the scanner, on the line, and while the desk waits."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from desk_app.devices.scanners.backend import Stopped
from desk_app.devices.scanners.escl import EsclBackend
from desk_app.devices.scanners.escl_line import LineTimes
from desk_app.devices.scanners.isolated import IsolatedScanners
from desk_app.devices.scanners.practice_pages import practice_page
from desk_app.devices.scanners.process import Patience
from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.scan import (
    ColourMode,
    CutPage,
    EndReason,
    PageProgress,
    PaperSource,
    ScanEnd,
    ScanJob,
    ScannedPage,
)
from tests.devices.scanners.sinks import Tray
from tests.devices.scanners.virtual_device import VirtualDevice

Network = Callable[..., IsolatedScanners]


def scan(network: Network, device: VirtualDevice, tray: Tray, **wishes: object) -> ScanEnd:
    job = ScanJob(device=device.id, **wishes)  # type: ignore[arg-type]  # wishes are mixed
    return network().scan(job, tray, tray.stop)


@pytest.mark.parametrize(
    ("fault", "reason", "pages"),
    [
        ("jam", EndReason.JAM, 2),
        ("cover", EndReason.COVER_OPEN, 2),
        ("multi_feed", EndReason.MULTI_FEED, 2),
        ("drop", EndReason.FAILED, 2),
        ("busy", EndReason.BUSY, 0),
        ("busy_at_page", EndReason.DONE, 4),
        ("early_404", EndReason.DONE, 4),
        ("padded", EndReason.DONE, 4),
        ("none", EndReason.DONE, 4),
    ],
)
def test_faults_at_page_three_of_four(
    network: Network, device: VirtualDevice, fault: str, reason: EndReason, pages: int
) -> None:
    device.control(load=4, fault=fault, page=3)
    tray = Tray()
    end = scan(network, device, tray)
    assert (end.reason, end.pages, len(tray.pages)) == (reason, pages, pages)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [("jam", EndReason.JAM), ("cover", EndReason.COVER_OPEN), ("multi_feed", EndReason.MULTI_FEED)],
)
def test_trouble_in_the_feeder_is_seen_before_a_sheet_is_drawn_in(
    network: Network, device: VirtualDevice, fault: str, reason: EndReason
) -> None:
    device.control(load=4, fault=fault, page=0)
    assert scan(network, device, Tray()) == ScanEnd(reason)
    assert device.jobs() == []


def test_a_line_that_drops_says_how_much_of_the_page_came(network: Network, device: VirtualDevice) -> None:
    device.control(load=2, fault="drop", page=2)
    end = scan(network, device, Tray())
    whole = len(practice_page(2))
    assert end == ScanEnd(EndReason.FAILED, 1, CutPage(2, whole // 2, whole))


def test_a_page_that_stalls_is_given_up_by_the_watchdog(network: Network, device: VirtualDevice) -> None:
    device.control(load=2, fault="stall", page=2)
    tray = Tray()
    job = ScanJob(device=device.id)
    end = network(Patience(start_s=10, silence_s=1, cancel_s=1)).scan(job, tray, tray.stop)
    assert end == ScanEnd(EndReason.SILENT, 1)


class Outlet:
    def __init__(self) -> None:
        self.told: list[PageProgress] = []

    def page(self, page: object, content: bytes) -> None:
        raise AssertionError

    def progress(self, progress: PageProgress) -> None:
        self.told.append(progress)

    def stopping(self) -> bool:
        return False


def test_a_page_that_stalls_breaks_off_by_itself_too(device: VirtualDevice) -> None:
    device.control(load=1, fault="stall", page=1)
    backend = EsclBackend([], LineTimes(stall_s=0.5))
    with pytest.raises(Stopped) as raised:
        list(backend.pages(device.address, ScanJob(device=device.id), Outlet(), ExitStack()))
    assert raised.value.reason is EndReason.FAILED
    assert raised.value.cut is not None


def test_a_slow_scanner_that_still_answers_is_waited_for(device: VirtualDevice) -> None:
    device.control(load=1, secs_per_page=0.8)
    outlet = Outlet()
    backend = EsclBackend([], LineTimes(alive_every_s=0.2))
    assert len(list(backend.pages(device.address, ScanJob(device=device.id), outlet, ExitStack()))) == 1
    assert PageProgress(1, 0, 0) in outlet.told


def test_a_page_the_scanner_counted_but_did_not_give_is_missed(device: VirtualDevice) -> None:
    device.control(load=2, fault="counts_one_more")
    backend = EsclBackend([], late_page_s=0.3)
    pages = backend.pages(device.address, ScanJob(device=device.id), Outlet(), ExitStack())
    assert len([next(pages), next(pages)]) == 2
    with pytest.raises(Stopped) as raised:
        next(pages)
    assert (raised.value.reason, raised.value.counted) == (EndReason.COUNT_DIFFERS, 3)


def test_a_scanner_busy_for_good_in_the_middle_is_busy(device: VirtualDevice) -> None:
    device.control(load=2, fault="busy_at_page", page=1, times=1_000_000)
    backend = EsclBackend([], late_page_s=0.1)
    with pytest.raises(Stopped) as raised:
        next(backend.pages(device.address, ScanJob(device=device.id), Outlet(), ExitStack()))
    assert raised.value.reason is EndReason.BUSY


def test_cancel_while_the_scanner_prepares_a_page_frees_it(network: Network, device: VirtualDevice) -> None:
    device.control(load=3, secs_per_page=0.5)
    tray = Tray()
    tray.on_progress = lambda progress: tray.stop.set() if progress.page == 2 else None
    end = scan(network, device, tray)
    assert end.reason is EndReason.CANCELLED
    assert end.pages in (1, 2)
    assert [state.partition("<")[0] for state in device.jobs()] == ["Canceled"]


def test_cancel_while_the_first_page_is_prepared_frees_the_scanner(
    network: Network, device: VirtualDevice
) -> None:
    device.control(load=1, secs_per_page=30)
    tray = Tray()
    tray.stop.set()
    assert scan(network, device, tray) == ScanEnd(EndReason.CANCELLED)
    assert [state for state in device.jobs() if state.startswith("Processing")] == []


def test_with_a_full_disk_the_rest_of_the_stack_stays_in_the_feeder(
    network: Network, device: VirtualDevice
) -> None:
    device.control(load=5)
    tray = Tray()

    def refuse(page: ScannedPage) -> None:
        if page.number == 2:
            # Time enough for a process that does not wait to ask for the next sheet.
            for _ in range(50):
                device.jobs()
            raise StoreUnavailable("disk_full")

    tray.on_keep = refuse
    assert scan(network, device, tray) == ScanEnd(EndReason.NO_SPACE, 1)
    assert scan(network, device, Tray()) == ScanEnd(EndReason.DONE, 3)


def test_a_resolution_that_is_not_the_one_asked_for_is_noticed(
    network: Network, device: VirtualDevice
) -> None:
    device.control(load=1, fault="half_resolution")
    tray = Tray()
    scan(network, device, tray, dpi=300)
    assert tray.pages[0].dpi == 150


@pytest.mark.parametrize(
    "wishes", [{"dpi": 250}, {"mode": ColourMode.COLOUR}, {"source": PaperSource.FEEDER_DUPLEX}], ids=str
)
def test_wishes_are_checked_against_what_the_scanner_can_do(
    network: Network, device: VirtualDevice, wishes: dict[str, object]
) -> None:
    device.control(load=1)
    end = scan(network, device, Tray(), **wishes)
    assert end.reason is (EndReason.UNSUPPORTED if "dpi" in wishes else EndReason.DONE)


def test_a_switched_off_scanner_is_not_listed_and_no_error(device: VirtualDevice, sane_folder: Path) -> None:
    scanners = IsolatedScanners(
        addresses=["http://127.0.0.1:9/eSCL", device.address, "ftp://x", "http://["],
        environment={"SANE_CONFIG_DIR": str(sane_folder)},
    )
    assert device.id in [found.id for found in scanners.devices().devices]
