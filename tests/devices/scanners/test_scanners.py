"""What every scanner of the desk keeps to: real SANE, eSCL over a real line, the simulated scanner."""

from pathlib import Path

import pytest

from desk_app.devices.scanners.practice_pages import practice_page
from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.scan import EndReason, PaperSource, ScanEnd, ScanJob, ScannerTrouble
from tests.devices.scanners.scanner_benches import EsclBench, PnmBench, PracticeBench, ScannerBench
from tests.devices.scanners.sinks import Tray
from tests.devices.scanners.virtual_device import VirtualDevice

PAGES = [practice_page(number, dpi=200) for number in range(1, 6)]


@pytest.fixture
def practice_bench() -> PracticeBench:
    return PracticeBench()


@pytest.fixture
def escl_bench(device: VirtualDevice, sane_folder: Path) -> EsclBench:
    return EsclBench(device, sane_folder)


@pytest.fixture
def pnm_bench(sane_folder: Path, tmp_path: Path) -> PnmBench:
    return PnmBench(sane_folder, tmp_path)


@pytest.fixture(params=["practice_bench", "escl_bench", "pnm_bench"])
def bench(request: pytest.FixtureRequest) -> ScannerBench:
    return request.getfixturevalue(request.param)


def scan(bench: ScannerBench, tray: Tray, source: PaperSource = PaperSource.FEEDER) -> ScanEnd:
    return bench.scanner.scan(ScanJob(device=bench.device, source=source, dpi=200), tray, tray.stop)


class TestEveryScanner:
    def test_it_is_among_the_devices_and_says_what_it_can_do(self, bench: ScannerBench) -> None:
        found = bench.scanner.devices()
        assert bench.device in [device.id for device in found.devices]
        assert found.trouble is None
        abilities = bench.scanner.abilities(bench.device)
        assert {PaperSource.FLATBED, PaperSource.FEEDER} <= set(abilities.sources)
        assert 300 in abilities.resolutions

    def test_every_page_of_the_feeder_comes_in_order(self, bench: ScannerBench) -> None:
        bench.load(PAGES)
        tray = Tray()
        assert scan(bench, tray) == ScanEnd(EndReason.DONE, 5)
        assert [page.number for page in tray.pages] == [1, 2, 3, 4, 5]
        assert {(page.width, page.height, page.dpi) for page in tray.pages} == {(1654, 2338, 200)}
        assert all(map(bench.looks_like, tray.contents, PAGES))
        assert not bench.looks_like(tray.contents[0], PAGES[1])

    def test_the_glass_gives_one_page_and_leaves_the_feeder(self, bench: ScannerBench) -> None:
        bench.load(PAGES[:2])
        tray = Tray()
        assert scan(bench, tray, PaperSource.FLATBED) == ScanEnd(EndReason.DONE, 1)
        assert bench.looks_like(tray.contents[0], PAGES[0])
        assert scan(bench, Tray()) == ScanEnd(EndReason.DONE, 2)

    def test_an_empty_feeder_is_told(self, bench: ScannerBench) -> None:
        end = scan(bench, Tray())
        assert end == ScanEnd(EndReason.NO_PAPER)
        trouble = end.trouble()
        assert trouble is not None
        assert trouble.cause == "no_paper"

    @pytest.mark.parametrize("reason", [EndReason.JAM, EndReason.COVER_OPEN])
    def test_pages_before_trouble_are_kept_and_the_next_scan_is_whole(
        self, bench: ScannerBench, reason: EndReason
    ) -> None:
        bench.load(PAGES)
        bench.fail(reason, 4)
        tray = Tray()
        end = scan(bench, tray)
        assert (end.reason, end.pages) == (reason, 3)
        assert all(map(bench.looks_like, tray.contents, PAGES[:3]))
        assert len(tray.contents) == 3

    def test_a_cancelled_scan_keeps_its_pages_and_draws_no_further_sheet(self, bench: ScannerBench) -> None:
        bench.load(PAGES)
        tray = Tray()
        tray.stop_after(2)
        end = scan(bench, tray)
        assert (end.reason, end.pages) == (EndReason.CANCELLED, 2)
        assert end.trouble() is None
        assert len(tray.pages) == 2

    @pytest.mark.parametrize(
        ("cause", "reason"),
        [
            ("disk_full", EndReason.NO_SPACE),
            ("io", EndReason.NOT_STORED),
            ("read_only", EndReason.NOT_STORED),
        ],
    )
    def test_a_page_that_cannot_be_stored_ends_the_scan(
        self, bench: ScannerBench, cause: str, reason: EndReason
    ) -> None:
        bench.load(PAGES)
        tray = Tray()

        def refuse(page: object) -> None:
            if len(tray.pages) == 2:
                raise StoreUnavailable(cause)

        tray.on_keep = refuse
        end = scan(bench, tray)
        assert (end.reason, end.pages, len(tray.pages)) == (reason, 2, 2)

    def test_another_error_of_the_desk_goes_through_and_the_scanner_is_free_again(
        self, bench: ScannerBench
    ) -> None:
        bench.load(PAGES[:2])
        tray = Tray()

        def fail(page: object) -> None:
            raise ZeroDivisionError

        tray.on_keep = fail
        with pytest.raises(ZeroDivisionError):
            scan(bench, tray)
        bench.load(PAGES[:1])
        assert scan(bench, Tray()).reason is EndReason.DONE

    @pytest.mark.parametrize("absent", ["", "sane:", "sane:absent:0", "escl:http://127.0.0.1:9/eSCL", "x:y"])
    def test_a_scanner_that_is_not_there_is_offline(self, bench: ScannerBench, absent: str) -> None:
        tray = Tray()
        assert bench.scanner.scan(ScanJob(device=absent), tray, tray.stop) == ScanEnd(EndReason.OFFLINE)
        with pytest.raises(ScannerTrouble) as raised:
            bench.scanner.abilities(absent)
        assert raised.value.cause == "offline"

    def test_progress_counts_up_within_a_page(self, bench: ScannerBench) -> None:
        bench.load(PAGES[:3])
        tray = Tray()
        scan(bench, tray)
        told = [(each.page, each.done) for each in tray.told]
        assert told
        assert told == sorted(told)
        assert all(each.done <= each.of for each in tray.told if each.of)
