from datetime import UTC, datetime, timedelta

import pytest

from desk_app.devices.clock import FixedClock
from desk_app.devices.printers.none import NoPrinter
from desk_app.devices.printers.simulator import PRINTER_NAME, Condition, SimulatedPrinter
from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState

PAPER = b"%PDF-1.4\n%%EOF\n"
DONE = (PrintState.DONE, "")
PRINTING = (PrintState.PRINTING, "")
WAITING = (PrintState.WAITING, "")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2025, 11, 26, tzinfo=UTC))


@pytest.fixture
def printer(clock: FixedClock) -> SimulatedPrinter:
    return SimulatedPrinter(clock, seconds_per_job=4)


def send(printer: SimulatedPrinter, title: str = "F24-1") -> str:
    return printer.send(PAPER, printer=PRINTER_NAME, title=title)


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def test_jobs_take_their_time_one_after_the_other(clock: FixedClock, printer: SimulatedPrinter) -> None:
    clock.advance(seconds(100))
    first, second = send(printer), send(printer)
    assert (printer.state(first), printer.state(second)) == (PRINTING, WAITING)
    clock.advance(seconds(3.9))
    assert printer.state(first) == PRINTING
    clock.advance(seconds(0.1))
    assert (printer.state(first), printer.state(second)) == (DONE, PRINTING)
    clock.advance(seconds(4))
    assert printer.state(second) == DONE


def test_a_long_look_away_prints_all_that_had_time(clock: FixedClock, printer: SimulatedPrinter) -> None:
    jobs = [send(printer) for _ in range(3)]
    clock.advance(seconds(9))
    assert [printer.state(job) for job in jobs] == [DONE, DONE, PRINTING]


def test_time_without_paper_does_not_print(clock: FixedClock, printer: SimulatedPrinter) -> None:
    job = send(printer)
    clock.advance(seconds(3))
    printer.set_condition(Condition.NO_PAPER)
    clock.advance(seconds(60))
    assert printer.state(job) == (PrintState.STOPPED, PrintReason.MEDIA_EMPTY)
    printer.set_condition(Condition.READY)
    assert printer.state(job) == PRINTING
    clock.advance(seconds(1))
    assert printer.state(job) == DONE


def test_a_job_done_before_the_paper_ran_out_stays_done(clock: FixedClock, printer: SimulatedPrinter) -> None:
    job = send(printer)
    clock.advance(seconds(4))
    printer.set_condition(Condition.JAMMED)
    assert printer.state(job) == DONE


def test_a_job_taken_back_makes_way_for_the_next(clock: FixedClock, printer: SimulatedPrinter) -> None:
    first, second = send(printer, "F24-1"), send(printer, "N-ACCEPT")
    printer.cancel(first)
    clock.advance(seconds(4))
    assert (printer.state(first), printer.state(second)) == ((PrintState.CANCELLED, ""), DONE)
    assert printer.printed() == (("N-ACCEPT", PAPER),)


def test_a_closed_door_lets_those_inside_finish(clock: FixedClock, printer: SimulatedPrinter) -> None:
    job = send(printer)
    printer.set_condition(Condition.REJECTING)
    clock.advance(seconds(4))
    assert printer.state(job) == DONE


@pytest.mark.parametrize("condition", sorted(set(Condition) - {Condition.FAILING, Condition.REJECTING}))
def test_every_condition_is_ready_or_has_a_word_of_its_own(
    printer: SimulatedPrinter, condition: Condition
) -> None:
    job = send(printer)
    printer.set_condition(condition)
    assert printer.condition is condition
    state, reason = printer.state(job)
    if condition is Condition.READY:
        assert (state, reason) == PRINTING
    else:
        assert (state, PrintReason(reason).value) == (PrintState.STOPPED, condition.value)


def test_what_is_forgotten_is_gone_with_its_bytes(clock: FixedClock, printer: SimulatedPrinter) -> None:
    job = send(printer)
    clock.advance(seconds(4))
    printer.forget(job)
    assert printer.printed() == ()
    assert printer.state(job) == (PrintState.FAILED, PrintReason.UNKNOWN)


def test_a_desk_without_printer_says_so() -> None:
    printer = NoPrinter()
    assert printer.names() == ()
    with pytest.raises(PrinterUnavailable) as raised:
        printer.send(PAPER, printer="Desk1", title="F24-1")
    assert raised.value.printer == "Desk1"
    printer.cancel("1")
    printer.forget("1")
    assert printer.state("1") == (PrintState.FAILED, PrintReason.UNKNOWN)
