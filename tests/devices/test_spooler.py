"""A spooler that answers wrongly, half, or not at all: a real socket with a stranger behind it."""

import http.client
import io
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk_app.devices.printers import spooler
from desk_app.devices.printers.ipp import Operation, encode
from desk_app.devices.printers.spooler import Spooler, SpoolerAddress, SpoolerUnreachable
from desk_app.devices.printers.system import SystemPrinter
from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState
from tests.devices.test_ipp import ANSWER_OF_THE_STANDARD

QUESTION = encode(Operation.CUPS_GET_PRINTERS, ())
STOPPED = (PrintState.STOPPED, PrintReason.OFFLINE)


def answered(body: bytes, status: str = "200 OK", length: int | None = None) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n"
    return head.encode() + body


STRANGE = [
    pytest.param(b"", id="hangs up"),
    pytest.param(b"SSH-2.0-other\r\n", id="speaks something else"),
    pytest.param(answered(b"<html>no</html>"), id="answers with a page"),
    pytest.param(answered(b""), id="answers with nothing"),
    pytest.param(answered(ANSWER_OF_THE_STANDARD[:-9]), id="answers with a part"),
    pytest.param(answered(ANSWER_OF_THE_STANDARD, length=9_999), id="hangs up in the middle"),
    pytest.param(answered(ANSWER_OF_THE_STANDARD, "403 Forbidden"), id="forbids"),
]


@contextmanager
def stranger(folder: Path, *answers: bytes) -> Iterator[SpoolerAddress]:
    """Listen on a socket and give one answer a connection, whatever was asked; then listen no longer."""
    file = folder / "sock"
    with socket.socket(socket.AF_UNIX) as listening, ThreadPoolExecutor(1) as pool:
        listening.bind(str(file))
        listening.listen()
        served = pool.submit(_serve, listening, answers)
        yield SpoolerAddress(socket_file=str(file))
        served.result(timeout=20)


def _serve(listening: socket.socket, answers: tuple[bytes, ...]) -> None:
    for answer in answers:
        connection, _ = listening.accept()
        with connection:
            _read_request(connection)
            connection.sendall(answer)
    listening.close()


def _read_request(connection: socket.socket) -> None:
    with connection.makefile("rb") as stream:
        headers = http.client.parse_headers(io.BytesIO(b"".join(_head(stream))))
        stream.read(int(headers["Content-Length"]))


def _head(stream: io.BufferedReader) -> Iterator[bytes]:
    stream.readline()
    while (line := stream.readline()).strip():
        yield line


@pytest.mark.parametrize("answer", STRANGE)
def test_a_strange_answer_is_no_answer(short_folder: Path, answer: bytes) -> None:
    with stranger(short_folder, answer) as address, pytest.raises(SpoolerUnreachable):
        Spooler(address).ask(QUESTION, path="/")


@pytest.mark.parametrize("answer", STRANGE)
def test_under_a_strange_answer_a_job_stands_and_has_not_ended(short_folder: Path, answer: bytes) -> None:
    with stranger(short_folder, answer) as address:
        assert SystemPrinter(address).state("147") == STOPPED


def test_a_silent_spooler_is_not_waited_for_without_end(
    short_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooler, "ANSWER_WITHIN_S", 0.05)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(short_folder / "sock"))
        silent.listen()
        printer = SystemPrinter(SpoolerAddress(socket_file=str(short_folder / "sock")))
        assert printer.names() == ()
        assert printer.state("147") == STOPPED
        with pytest.raises(PrinterUnavailable):
            printer.send(b"%PDF", printer="Desk1", title="F24-1")


def test_a_paper_that_was_taken_is_no_error_though_the_line_breaks_behind_it(short_folder: Path) -> None:
    with stranger(short_folder, answered(ANSWER_OF_THE_STANDARD)) as address:
        assert SystemPrinter(address).send(b"%PDF", printer="Desk1", title="F24-1") == "147"


def test_nobody_listening_is_no_printer() -> None:
    assert SystemPrinter(SpoolerAddress(socket_file="/nowhere/sock")).names() == ()
