"""What only CUPS does: failures by policy, a spooler that goes away, traces in the spool."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk_app.devices.printers.ipp import Attribute, Group, Operation, Tag, encode
from desk_app.devices.printers.spooler import Spooler, SpoolerAddress, spooler_address
from desk_app.devices.printers.system import SystemPrinter
from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState
from tests.devices import private_cups
from tests.devices.benches import CupsBench, end_of, state_of
from tests.devices.private_cups import PrivateCups
from tests.devices.waiting import until

PAPER = b"%PDF-1.4\nname of nobody\n%%EOF\n"
DONE = (PrintState.DONE, "")


@pytest.fixture
def queue(cups: PrivateCups) -> Iterator[Callable[..., CupsBench]]:
    """Make queues that are removed at the end."""
    benches: list[CupsBench] = []

    def make(**options: str) -> CupsBench:
        benches.append(CupsBench(cups, **options))
        return benches[-1]

    yield make
    for bench in benches:
        bench.close()


def spooled(cups: PrivateCups) -> list[Path]:
    return [
        file for file in (cups.home / "spool").rglob("*") if file.is_file() and PAPER in file.read_bytes()
    ]


def test_the_default_printer_comes_first(cups: PrivateCups, queue: Callable[..., CupsBench]) -> None:
    first, second, third = (queue().name for _ in range(3))
    for default in (second, third, first):
        cups.run("lpadmin", "-d", default)
        names = SystemPrinter(cups.address).names()
        assert names[0] == default
        assert sorted(names[1:]) == list(names[1:])
        assert set(names) >= {first, second, third}


def test_a_failure_that_stops_the_queue_leaves_the_job_waiting(queue: Callable[..., CupsBench]) -> None:
    bench = queue(after_failure="stop-printer")
    bench.break_down()
    job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
    stopped = (PrintState.STOPPED, PrintReason.PAUSED)
    until(lambda: state_of(bench, job) == stopped, "the queue to stop")
    (bench.tray / "broken").unlink()
    bench.resume()
    assert end_of(bench, job) == DONE
    assert bench.printed() == [PAPER]


def test_a_failure_that_is_tried_again_ends_well_when_the_device_is_mended(
    queue: Callable[..., CupsBench],
) -> None:
    bench = queue(after_failure="retry-current-job")
    bench.break_down()
    job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
    assert not state_of(bench, job)[0].ended
    (bench.tray / "broken").unlink()
    assert end_of(bench, job) == DONE
    assert bench.printed() == [PAPER]


def test_a_warning_is_told_without_calling_it_a_stop(queue: Callable[..., CupsBench]) -> None:
    bench = queue()
    (bench.tray / "empty").write_text("media-empty-warning")
    job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
    warned = (PrintState.PRINTING, PrintReason.MEDIA_EMPTY)
    until(lambda: state_of(bench, job) == warned, "the warning")
    bench.repair()
    assert end_of(bench, job) == DONE


def test_sheets_are_a4_one_sided_and_of_true_size(cups: PrivateCups, queue: Callable[..., CupsBench]) -> None:
    bench = queue()
    bench.pause()
    job = bench.printer.send(PAPER, printer=bench.name, title="F24-1")
    uri = Attribute(Tag.URI, "job-uri", (f"ipp://localhost/jobs/{job.partition(':')[0]}",))
    found = Spooler(cups.address).ask(encode(Operation.GET_JOB, (uri,)), path="/")
    asked = {name: found.texts(Group.JOB, name) for name in ("media", "sides", "print-scaling", "job-name")}
    assert asked == {
        "media": ("iso_a4_210x297mm",),
        "sides": ("one-sided",),
        "print-scaling": ("none",),
        "job-name": ("F24-1",),
    }


def test_what_is_forgotten_leaves_no_trace_in_the_spool(
    cups: PrivateCups, queue: Callable[..., CupsBench]
) -> None:
    bench = queue()
    job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
    assert end_of(bench, job) == DONE
    assert spooled(cups), "CUPS keeps a finished paper; else this test sees nothing"
    bench.printer.forget(job)
    assert spooled(cups) == []
    assert bench.printer.state(job) == (PrintState.FAILED, PrintReason.UNKNOWN)


def test_a_number_that_another_job_has_now_is_not_mistaken_for_ours(queue: Callable[..., CupsBench]) -> None:
    bench = queue()
    job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
    assert end_of(bench, job) == DONE
    number = job.partition(":")[0]
    foreign = f"{number}:urn:uuid:00000000-0000-3000-8000-000000000000"
    assert bench.printer.state(foreign) == (PrintState.FAILED, PrintReason.UNKNOWN)
    assert bench.printer.state(number) == DONE


def test_a_job_outlives_a_restart_of_the_spooler(short_folder: Path) -> None:
    cups = PrivateCups(short_folder)
    cups.start()
    try:
        bench = CupsBench(cups)
        bench.pause()
        job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
        cups.stop()
        assert bench.printer.state(job) == (PrintState.STOPPED, PrintReason.OFFLINE)
        assert bench.printer.names() == ()
        with pytest.raises(PrinterUnavailable):
            bench.printer.send(PAPER, printer=bench.name, title="receipt")
        with pytest.raises(PrinterUnavailable):
            bench.printer.cancel(job)
        cups.start()
        assert bench.printer.state(job) == (PrintState.STOPPED, PrintReason.PAUSED)
        bench.resume()
        assert end_of(bench, job) == DONE
        assert bench.printed() == [PAPER]
        bench.close()
    finally:
        cups.stop()


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("/run/cups.sock", SpoolerAddress(socket_file="/run/cups.sock")),
        ("print.example", SpoolerAddress(host="print.example")),
        ("print.example:8631", SpoolerAddress(host="print.example", port=8631)),
        ("print.example:8631/version=1.1", SpoolerAddress(host="print.example", port=8631)),
    ],
)
def test_the_spooler_is_looked_for_where_cups_itself_is_told(
    named: str, address: SpoolerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert spooler_address(named) == address
    monkeypatch.setenv("CUPS_SERVER", named)
    assert spooler_address() == address


def test_a_program_of_cups_that_is_missing_fails_the_test_and_names_the_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(private_cups, "_SEARCH", os.devnull)
    with pytest.raises(pytest.fail.Exception, match="Debian package cups-daemon"):
        private_cups.program("cupsd")
