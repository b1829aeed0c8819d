"""What every printer of the desk keeps to: real CUPS queues, a folder, Qt, the simulated printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.devices.printers.errors import PrinterRejecting
from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState
from tests.devices.benches import (
    OTHER_PAPER,
    PAPER,
    Bench,
    CupsBench,
    FileBench,
    PracticeBench,
    QtBench,
    StoppableBench,
    end_of,
    state_of,
)
from tests.devices.private_cups import PrivateCups
from tests.devices.waiting import until

DONE = (PrintState.DONE, "")
CANCELLED = (PrintState.CANCELLED, "")
UNKNOWN = (PrintState.FAILED, PrintReason.UNKNOWN)


@pytest.fixture
def cups_bench(cups: PrivateCups) -> Iterator[CupsBench]:
    bench = CupsBench(cups)
    yield bench
    bench.close()


@pytest.fixture
def practice_bench() -> PracticeBench:
    return PracticeBench()


@pytest.fixture
def file_bench(tmp_path: Path) -> FileBench:
    return FileBench(tmp_path)


@pytest.fixture
def qt_bench(qapp: QApplication, tmp_path: Path) -> QtBench:
    return QtBench(tmp_path)


class TestEveryPrinter:
    @pytest.fixture(params=["cups_bench", "file_bench", "practice_bench", "qt_bench"])
    def bench(self, request: pytest.FixtureRequest) -> Bench:
        return request.getfixturevalue(request.param)

    def test_it_is_among_the_names(self, bench: Bench) -> None:
        assert bench.name in bench.printer.names()

    def test_papers_come_out_in_the_order_sent_each_under_its_own_id(self, bench: Bench) -> None:
        papers = [*bench.papers, bench.papers[0]]
        jobs = [bench.printer.send(paper, printer=bench.name, title="receipt") for paper in papers]
        assert [end_of(bench, job) for job in jobs] == [DONE] * 3
        assert bench.printed() == papers
        assert len(set(jobs)) == 3

    @pytest.mark.parametrize("title", ["", "../../up", "a b/c\\d\n;&$(x)", "\u049b\u0430\u0431", "n" * 300])
    def test_a_title_of_any_kind_does_no_harm(self, bench: Bench, title: str) -> None:
        job = bench.printer.send(bench.papers[0], printer=bench.name, title=title)
        assert end_of(bench, job) == DONE
        assert bench.printed() == [bench.papers[0]]

    @pytest.mark.parametrize("name", ["absent", "", "../jobs", "\u049b\u0430\u0431"])
    def test_a_printer_that_is_not_there_is_named_in_the_error(self, bench: Bench, name: str) -> None:
        with pytest.raises(PrinterUnavailable) as raised:
            bench.printer.send(bench.papers[0], printer=name, title="receipt")
        assert raised.value.printer == name
        assert bench.printed() == []

    def test_a_finished_job_cannot_be_taken_back(self, bench: Bench) -> None:
        job = bench.printer.send(bench.papers[0], printer=bench.name, title="receipt")
        assert end_of(bench, job) == DONE
        bench.printer.cancel(job)
        assert bench.printer.state(job) == DONE

    @pytest.mark.parametrize("job", ["", "0", "987654", "no such job", "12:urn:uuid:none", "../x-0001.pdf"])
    def test_nobody_vouches_for_a_job_that_is_not_known(self, bench: Bench, job: str) -> None:
        assert bench.printer.state(job) == UNKNOWN
        bench.printer.cancel(job)
        bench.printer.forget(job)

    def test_forgetting_an_ended_job_leaves_its_paper(self, bench: Bench) -> None:
        job = bench.printer.send(bench.papers[0], printer=bench.name, title="receipt")
        assert end_of(bench, job) == DONE
        printed = bench.printed()
        bench.printer.forget(job)
        assert printed == [bench.papers[0]]


class TestEveryPrinterThatTakesPdf:
    @pytest.fixture(params=["cups_bench", "file_bench", "practice_bench"])
    def bench(self, request: pytest.FixtureRequest) -> Bench:
        return request.getfixturevalue(request.param)

    def test_a_paper_comes_out_byte_for_byte(self, bench: Bench) -> None:
        large = PAPER + bytes(range(256)) * 8_192
        job = bench.printer.send(large, printer=bench.name, title="receipt")
        assert end_of(bench, job) == DONE
        assert bench.printed() == [large]


class TestEveryPrinterThatCanStand:
    @pytest.fixture(params=["cups_bench", "practice_bench"])
    def bench(self, request: pytest.FixtureRequest) -> StoppableBench:
        return request.getfixturevalue(request.param)

    @pytest.mark.parametrize("reason", ["media-empty", "media-jam", "cover-open", "toner-empty", "offline"])
    def test_it_says_why_it_stands_and_goes_on_when_that_is_mended(
        self, bench: StoppableBench, reason: str
    ) -> None:
        bench.stop_for(reason)
        job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
        stopped = (PrintState.STOPPED, PrintReason(reason))
        until(lambda: state_of(bench, job) == stopped, f"the job to stand for {reason}")
        assert bench.printed() == []
        bench.repair()
        assert end_of(bench, job) == DONE
        assert bench.printed() == [PAPER]

    def test_a_job_behind_one_that_stands_says_so_too(self, bench: StoppableBench) -> None:
        bench.stop_for("media-empty")
        first, second = (
            bench.printer.send(paper, printer=bench.name, title="receipt") for paper in (PAPER, OTHER_PAPER)
        )
        stopped = (PrintState.STOPPED, PrintReason.MEDIA_EMPTY)
        until(lambda: state_of(bench, first) == stopped, "the first job to stand")
        assert bench.printer.state(second) == stopped
        bench.repair()
        assert (end_of(bench, first), end_of(bench, second)) == (DONE, DONE)
        assert bench.printed() == [PAPER, OTHER_PAPER]

    def test_a_job_that_stands_can_be_taken_back(self, bench: StoppableBench) -> None:
        bench.stop_for("media-empty")
        job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
        until(lambda: state_of(bench, job)[0] is PrintState.STOPPED, "the job to stand")
        bench.printer.cancel(job)
        assert end_of(bench, job) == CANCELLED
        assert bench.printed() == []

    def test_a_paused_printer_keeps_the_job_until_it_is_resumed(self, bench: StoppableBench) -> None:
        bench.pause()
        job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
        assert state_of(bench, job) == (PrintState.STOPPED, PrintReason.PAUSED)
        bench.resume()
        assert end_of(bench, job) == DONE
        assert bench.printed() == [PAPER]

    def test_a_printer_that_takes_no_jobs_is_told_apart_from_one_that_is_not_there(
        self, bench: StoppableBench
    ) -> None:
        bench.reject()
        with pytest.raises(PrinterRejecting) as raised:
            bench.printer.send(PAPER, printer=bench.name, title="receipt")
        assert raised.value.printer == bench.name
        assert bench.printed() == []

    def test_a_job_that_fails_ends_without_a_paper(self, bench: StoppableBench) -> None:
        bench.break_down()
        job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
        assert end_of(bench, job) == UNKNOWN
        assert bench.printed() == []

    def test_forgetting_leaves_a_job_that_has_not_ended(self, bench: StoppableBench) -> None:
        bench.pause()
        job = bench.printer.send(PAPER, printer=bench.name, title="receipt")
        bench.printer.forget(job)
        bench.resume()
        assert end_of(bench, job) == DONE
        assert bench.printed() == [PAPER]
