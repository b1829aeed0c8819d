"""Papers are printed with their marks, counted, and followed to their true end."""

from datetime import timedelta

import pytest

from desk_app.devices.printers.simulator import Condition
from desk_app.domain.application import Application
from desk_app.domain.errors import BlobMissing, OutsideError
from desk_app.domain.event import EventKind
from desk_app.operations.ports import PrintJob, PrintState
from desk_app.printing.reading import text
from tests.operations.bench import CLERK, PRINTER, Bench


def printed(desk: Bench, case: Application, form_id: str) -> PrintJob:
    """Send a paper and wait until it came out."""
    job = desk.printouts.send(case, form_id, printer=PRINTER, by=CLERK)
    desk.clock.advance(timedelta(seconds=10))
    return desk.printouts.follow(job, CLERK)


@pytest.fixture
def outputs(desk: Bench, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Every PDF that was handed to the printer, oldest first."""
    handed: list[bytes] = []
    send = desk.printer.send

    def noting(pdf: bytes, *, printer: str, title: str) -> str:
        handed.append(pdf)
        return send(pdf, printer=printer, title=title)

    monkeypatch.setattr(desk.printer, "send", noting)
    return handed


def test_the_first_print_is_the_stored_paper(desk: Bench, outputs: list[bytes]) -> None:
    case = desk.accepted()
    job = printed(desk, case, "N-ACCEPT")
    assert (job.state, job.reprint, job.copies) == (PrintState.DONE, 0, 1)
    [paper] = [paper for paper in case.papers if paper.form_id == "N-ACCEPT"]
    assert outputs == [desk.printouts.pdf(paper)]
    assert desk.printouts.jobs(case.id) == (job,)
    assert [event.kind for event in desk.events()[-2:]] == [EventKind.PRINT_SENT, EventKind.PRINT_ENDED]


def test_reprints_are_marked_with_their_number_and_counted(desk: Bench, outputs: list[bytes]) -> None:
    case = desk.accepted()
    jobs = [printed(desk, case, "N-ACCEPT") for _ in range(3)]
    assert [job.reprint for job in jobs] == [0, 1, 2]
    first, second, third = (text(pdf) for pdf in outputs)
    assert "КОПИЯ" not in first
    assert "КӨШІРМЕ / КОПИЯ № 1" in second
    assert "КӨШІРМЕ / КОПИЯ № 2" in third
    assert [event.facts["reprint"] for event in desk.events(EventKind.REPRINTED)] == [1, 2]


def test_another_form_of_the_case_has_a_count_of_its_own(desk: Bench) -> None:
    case = desk.accepted()
    printed(desk, case, "N-ACCEPT")
    assert printed(desk, case, "F24-1").reprint == 0


def test_two_copies_are_one_job_of_marked_sheets(desk: Bench, outputs: list[bytes]) -> None:
    case = desk.refused()
    assert printed(desk, case, "F24-3").copies == 2
    [pdf] = outputs
    once = text(desk.printouts.pdf(case.papers[0])).split("\f")
    both = text(pdf).split("\f")
    assert len(both) == 2 * len(once)
    assert [("1/2" in page, "2/2" in page) for page in both[:: len(once)]] == [(True, False), (False, True)]


def test_a_reprint_of_two_copies_carries_both_marks(desk: Bench, outputs: list[bytes]) -> None:
    case = desk.refused()
    printed(desk, case, "F24-3")
    printed(desk, case, "F24-3")
    first, second = text(outputs[1]).split("\f")[:: len(text(outputs[1]).split("\f")) // 2]
    assert "1/2" in first
    assert "2/2" in second
    for sheet in (first, second):
        assert "КОПИЯ № 1" in sheet


def test_the_stored_bytes_never_change(desk: Bench) -> None:
    case = desk.refused()
    before = dict(desk.blobs.kept)
    for _ in range(3):
        printed(desk, case, "F24-3")
    assert desk.blobs.kept == before


def test_a_job_is_followed_to_its_end(desk: Bench) -> None:
    case = desk.accepted()
    job = desk.printouts.send(case, "N-ACCEPT", printer=PRINTER, by=CLERK)
    assert job.state is PrintState.WAITING
    desk.printer.set_condition(Condition.NO_PAPER)
    job = desk.printouts.follow(job, CLERK)
    assert (job.state, job.reason) == (PrintState.STOPPED, "media-empty")
    assert desk.printouts.jobs(case.id) == (job,)
    assert desk.events(EventKind.PRINT_ENDED) == []
    desk.printer.set_condition(Condition.READY)
    desk.clock.advance(timedelta(seconds=10))
    job = desk.printouts.follow(job, CLERK)
    assert (job.state, job.reason) == (PrintState.DONE, "")
    assert len(desk.events(EventKind.PRINT_ENDED)) == 1
    assert desk.printouts.follow(job, CLERK) == job
    assert len(desk.events(EventKind.PRINT_ENDED)) == 1


@pytest.mark.parametrize(
    ("printer", "condition"), [("", None), ("elsewhere", None), (PRINTER, Condition.REJECTING)]
)
def test_a_paper_that_never_reached_a_printer_is_recorded_and_does_not_count(
    desk: Bench, printer: str, condition: Condition | None
) -> None:
    case = desk.accepted()
    if condition is not None:
        desk.printer.set_condition(condition)
    with pytest.raises(OutsideError):
        desk.printouts.send(case, "N-ACCEPT", printer=printer, by=CLERK)
    [job] = desk.printouts.jobs(case.id)
    assert job.state is PrintState.FAILED
    assert job.reason
    [event] = desk.events(EventKind.PRINT_ENDED)
    assert event.facts["state"] == "failed"
    desk.printer.set_condition(Condition.READY)
    assert printed(desk, case, "N-ACCEPT").reprint == 0


def test_a_job_the_printer_spoiled_does_not_count(desk: Bench) -> None:
    case = desk.accepted()
    desk.printer.set_condition(Condition.FAILING)
    assert printed(desk, case, "N-ACCEPT").state is PrintState.FAILED
    desk.printer.set_condition(Condition.READY)
    assert printed(desk, case, "N-ACCEPT").reprint == 0


def test_a_job_taken_back_does_not_count(desk: Bench) -> None:
    case = desk.accepted()
    desk.printer.set_condition(Condition.PAUSED)
    job = desk.printouts.send(case, "N-ACCEPT", printer=PRINTER, by=CLERK)
    assert desk.printouts.cancel(job, CLERK).state is PrintState.CANCELLED
    desk.printer.set_condition(Condition.READY)
    assert printed(desk, case, "N-ACCEPT").reprint == 0


def test_a_job_still_on_its_way_counts(desk: Bench) -> None:
    """It may still come out: a second paper without a mark would be a second original."""
    case = desk.accepted()
    desk.printer.set_condition(Condition.NO_PAPER)
    desk.printouts.send(case, "N-ACCEPT", printer=PRINTER, by=CLERK)
    assert desk.printouts.send(case, "N-ACCEPT", printer=PRINTER, by=CLERK).reprint == 1


def test_the_title_of_a_job_names_nobody(desk: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    case, titles = desk.accepted(), []

    def send(_pdf: bytes, *, printer: str, title: str) -> str:
        titles.append((printer, title))
        return "job-1"

    monkeypatch.setattr(desk.printer, "send", send)
    desk.printouts.send(case, "N-ACCEPT", printer=PRINTER, by=CLERK)
    assert titles == [(PRINTER, f"{case.number} N-ACCEPT")]


def test_a_paper_that_is_gone_from_the_disk(desk: Bench) -> None:
    case = desk.accepted()
    desk.blobs.kept.clear()
    with pytest.raises(BlobMissing):
        desk.printouts.pdf(case.papers[0])
    with pytest.raises(BlobMissing):
        desk.printouts.send(case, "N-ACCEPT", printer=PRINTER, by=CLERK)
    assert [job.state for job in desk.printouts.jobs(case.id)] == [PrintState.FAILED]


def test_the_picture_of_a_page(desk: Bench) -> None:
    case = desk.accepted()
    picture = desk.printouts.picture(case.papers[0], page=0, dpi=72)
    assert abs(picture.width - 595) <= 1
    assert abs(picture.height - 842) <= 1
    assert len(picture.pixels) == picture.stride * picture.height
    with pytest.raises(IndexError):
        desk.printouts.picture(case.papers[0], page=picture.pages, dpi=72)


def test_the_printers_there_are(desk: Bench) -> None:
    assert desk.printouts.printers() == (PRINTER,)


def test_prints_left_on_their_way_are_asked_for_at_the_next_start(desk: Bench) -> None:
    case = desk.accepted()
    desk.printouts.send(case, "N-ACCEPT", printer=PRINTER, by=CLERK)
    assert not desk.printouts.jobs(case.id)[0].state.ended
    desk.clock.advance(timedelta(minutes=1))
    desk.printouts.follow_unfinished(CLERK)
    assert [job.state for job in desk.printouts.jobs(case.id)] == [PrintState.DONE]
