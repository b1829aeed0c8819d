"""The `test` backend of SANE, which raises every status and every odd form of a page there is."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from desk_app.devices.scanners.isolated import IsolatedScanners
from desk_app.domain.scan import ColourMode, CutPage, EndReason, PaperSource, ScanEnd, ScanJob
from tests.devices.scanners.sinks import Tray

GLASS = PaperSource.FLATBED
SLOW = (("read-delay", "true"), ("read-delay-duration", "200000"))


def scan(sane: IsolatedScanners, tray: Tray, *options: tuple[str, str], **wishes: object) -> ScanEnd:
    job = ScanJob(device="sane:test:0", driver_options=options, **wishes)  # type: ignore[arg-type]  # mixed
    return sane.scan(job, tray, tray.stop)


def picture(content: bytes) -> np.ndarray:
    found = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("UNSUPPORTED", EndReason.UNSUPPORTED),
        ("CANCELLED", EndReason.CANCELLED),
        ("DEVICE_BUSY", EndReason.BUSY),
        ("INVAL", EndReason.UNSUPPORTED),
        ("EOF", EndReason.SHORT_PAGE),
        ("JAMMED", EndReason.JAM),
        ("NO_DOCS", EndReason.NO_PAPER),
        ("COVER_OPEN", EndReason.COVER_OPEN),
        ("IO_ERROR", EndReason.FAILED),
        ("NO_MEM", EndReason.NO_MEMORY),
        ("ACCESS_DENIED", EndReason.DENIED),
    ],
)
def test_every_status_is_told_apart(sane: IsolatedScanners, status: str, reason: EndReason) -> None:
    tray = Tray()
    assert scan(sane, tray, ("read-return-value", f"SANE_STATUS_{status}")) == ScanEnd(reason)
    assert tray.pages == []


def test_a_fault_of_one_scan_does_not_stay_for_the_next(sane: IsolatedScanners) -> None:
    scan(sane, Tray(), ("read-return-value", "SANE_STATUS_JAMMED"))
    assert scan(sane, Tray(), source=GLASS, dpi=200) == ScanEnd(EndReason.DONE, 1)


def test_the_feeder_gives_ten_pages_and_ends(sane: IsolatedScanners) -> None:
    tray = Tray()
    assert scan(sane, tray, dpi=200) == ScanEnd(EndReason.DONE, 10)
    assert {(page.width, page.height, page.dpi) for page in tray.pages} == {(1653, 2338, 200)}


@pytest.mark.parametrize(("mode", "shape"), [(ColourMode.GREY, ()), (ColourMode.COLOUR, (3,))])
@pytest.mark.parametrize("dpi", [200, 600])
def test_mode_and_resolution_are_those_asked_for(
    sane: IsolatedScanners, mode: ColourMode, shape: tuple[int, ...], dpi: int
) -> None:
    tray = Tray()
    end = scan(sane, tray, source=GLASS, mode=mode, dpi=dpi, width_mm=50.0, height_mm=80.0)
    assert end == ScanEnd(EndReason.DONE, 1)
    page = tray.pages[0]
    assert page.dpi == dpi
    assert page.width == pytest.approx(50 / 25.4 * dpi, abs=2)
    assert page.height == pytest.approx(80 / 25.4 * dpi, abs=2)
    assert picture(tray.contents[0]).shape == (page.height, page.width, *shape)


def test_red_stays_red(sane: IsolatedScanners, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.ppm"
    sheet.write_bytes(b"P6\n800 400\n255\n" + (b"\xff\0\0" * 400 + b"\0\0\xff" * 400) * 400)
    tray = Tray()
    options = (("filename", str(sheet)),)
    job = ScanJob(device="sane:pnm:0", source=GLASS, mode=ColourMode.COLOUR, driver_options=options)
    assert sane.scan(job, tray, tray.stop) == ScanEnd(EndReason.DONE, 1)
    blue_green_red = picture(tray.contents[0]).astype(int)
    assert np.abs(blue_green_red[200, 100] - (0, 0, 255)).max() < 8
    assert np.abs(blue_green_red[200, 700] - (255, 0, 0)).max() < 8


@pytest.mark.parametrize(
    "options",
    [
        (("ppl-loss", "7"),),
        (("hand-scanner", "true"),),
        (("read-limit", "true"), ("read-limit-size", "777")),
        (("fuzzy-parameters", "true"),),
        (("non-blocking", "true"),),
        (("select-fd", "true"),),
        (("depth", "16"),),
    ],
    ids=str,
)
def test_odd_forms_of_a_page_come_straight(
    sane: IsolatedScanners, options: tuple[tuple[str, str], ...]
) -> None:
    """The grid has vertical lines: a page that was sheared by padding would have none."""
    tray = Tray()
    grid = ("test-picture", "Grid")
    end = scan(sane, tray, grid, *options, source=GLASS, dpi=200, width_mm=60.0, height_mm=60.0)
    assert end == ScanEnd(EndReason.DONE, 1)
    came = picture(tray.contents[0])
    page = tray.pages[0]
    assert came.shape == (page.height, page.width)
    # The squares repeat every centimetre: a row and the one two squares below are the same.
    below = round(2 * 10 / 25.4 * 200)
    far = np.abs(came[40].astype(int) - came[40 + below].astype(int)).mean()
    assert far < 20
    assert came.std() > 50


def test_three_passes_are_refused_not_guessed(sane: IsolatedScanners) -> None:
    end = scan(sane, Tray(), ("three-pass", "true"), source=GLASS, mode=ColourMode.COLOUR)
    assert end == ScanEnd(EndReason.UNSUPPORTED)


def test_an_unknown_option_or_value_is_refused(sane: IsolatedScanners) -> None:
    for option in (("no-such-option", "1"), ("mode", "Sepia"), ("resolution", "many"), ("mode", "x" * 9999)):
        assert scan(sane, Tray(), option).reason is EndReason.UNSUPPORTED, option


def test_a_source_the_scanner_has_not_is_refused(sane: IsolatedScanners) -> None:
    assert scan(sane, Tray(), source=PaperSource.FEEDER_DUPLEX) == ScanEnd(EndReason.UNSUPPORTED)
    job = ScanJob(device="sane:pnm:0", source=PaperSource.FEEDER)
    assert sane.scan(job, Tray(), Tray().stop) == ScanEnd(EndReason.UNSUPPORTED)


def test_a_scanner_without_a_choice_of_sources_counts_as_a_glass(sane: IsolatedScanners) -> None:
    assert sane.abilities("sane:pnm:0").sources == (GLASS,)


def test_a_page_with_fewer_lines_than_promised_is_not_kept(sane: IsolatedScanners, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pgm"
    sheet.write_bytes(b"P5\n800 400\n255\n" + b"\x80" * 800 * 250)
    tray = Tray()
    options = (("filename", str(sheet)), ("grayify", "true"))
    end = sane.scan(ScanJob(device="sane:pnm:0", source=GLASS, driver_options=options), tray, tray.stop)
    assert (end.reason, end.pages, tray.pages) == (EndReason.SHORT_PAGE, 0, [])
    assert end.cut is not None
    assert 0 < end.cut.done < end.cut.of == 400


def test_cancel_in_the_middle_of_a_page_leaves_no_cut_page(sane: IsolatedScanners) -> None:
    tray = Tray()
    tray.on_progress = lambda _: tray.stop.set()
    end = scan(sane, tray, *SLOW, source=GLASS, mode=ColourMode.COLOUR)
    assert (end.reason, end.pages, tray.pages) == (EndReason.CANCELLED, 0, [])
    assert isinstance(end.cut, CutPage)
    assert 0 < end.cut.done < end.cut.of == 3507


def test_a_page_larger_than_memory_allows_is_refused_before_it_is_read(sane: IsolatedScanners) -> None:
    """1200 dpi, colour: 420 MB for a page that the desk never asks for, but a driver's option may."""
    end = scan(sane, Tray(), ("resolution", "1200"), source=GLASS, mode=ColourMode.COLOUR)
    assert end == ScanEnd(EndReason.TOO_LARGE)
