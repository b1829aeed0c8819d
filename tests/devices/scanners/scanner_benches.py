"""Scanners to test, each with hands for what people do to it: load it, open its cover, jam it."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from desk_app.devices.scanners.isolated import IsolatedScanners
from desk_app.devices.scanners.process import Patience
from desk_app.devices.scanners.simulator import DEVICE, SimulatedScanner, Trouble
from desk_app.domain.scan import EndReason
from desk_app.operations.ports_scanning import Scanner
from tests.devices.scanners.virtual_device import VirtualDevice

PATIENCE = Patience(start_s=20, silence_s=20, cancel_s=3)
FEEDER_WORKER = (sys.executable, "-m", "tests.devices.scanners.pnm_feeder_worker")


class ScannerBench(Protocol):
    """A scanner under test."""

    scanner: Scanner
    device: str

    def load(self, pages: Sequence[bytes]) -> None:
        """Put JPEG pages into the feeder; the first one also onto the glass."""
        ...

    def fail(self, reason: EndReason, page: int) -> None: ...

    def looks_like(self, came: bytes, page: bytes) -> bool:
        """Say whether what came is the page that was put in."""
        ...


class PracticeBench:
    def __init__(self) -> None:
        self.scanner = SimulatedScanner(seconds_per_page=0)
        self.device = DEVICE.id
        self.load = self.scanner.load

    def fail(self, reason: EndReason, page: int) -> None:
        self.scanner.fail_with(Trouble(reason, page))

    def looks_like(self, came: bytes, page: bytes) -> bool:
        return came == page


class EsclBench:
    _FAULTS = {EndReason.JAM: "jam", EndReason.COVER_OPEN: "cover"}

    def __init__(self, device: VirtualDevice, sane_folder: Path) -> None:
        self._virtual = device
        self.scanner = IsolatedScanners(
            addresses=[device.address],
            environment={"SANE_CONFIG_DIR": str(sane_folder)},
            patience=PATIENCE,
        )
        self.device = device.id
        self.load = device.load

    def fail(self, reason: EndReason, page: int) -> None:
        self._virtual.control(fault=self._FAULTS[reason], page=page)

    def looks_like(self, came: bytes, page: bytes) -> bool:
        return came == page


class PnmBench:
    """The real `pnm` backend; it is lossless, so the desk's JPEG differs by its compression alone."""

    _FAULTS = {EndReason.JAM: "status-jammed", EndReason.COVER_OPEN: "status-coveropen"}

    def __init__(self, sane_folder: Path, folder: Path) -> None:
        self._folder = folder
        (folder / "fault").write_text("0 ")
        environment = {"SANE_CONFIG_DIR": str(sane_folder), "PNM_FEEDER": str(folder)}
        self.scanner = IsolatedScanners(command=FEEDER_WORKER, environment=environment, patience=PATIENCE)
        self.device = "sane:pnm:0"

    def load(self, pages: Sequence[bytes]) -> None:
        for sheet in self._folder.glob("*.pnm"):
            sheet.unlink()
        for number, page in enumerate(pages):
            done, encoded = cv2.imencode(".pgm", grey(page))
            assert done
            (self._folder / f"{number:04}.pnm").write_bytes(encoded.tobytes())

    def fail(self, reason: EndReason, page: int) -> None:
        (self._folder / "fault").write_text(f"{page} {self._FAULTS[reason]}")

    def looks_like(self, came: bytes, page: bytes) -> bool:
        ours, theirs = grey(came), grey(page)
        return ours.shape == theirs.shape and float(np.abs(ours.astype(int) - theirs).mean()) < 2


def grey(page: bytes) -> np.ndarray:
    picture = cv2.imdecode(np.frombuffer(page, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    return picture
