"""A scanner of the network that is none: eSCL with a feeder full of pages, for practice, tests and training.

    python -m desk_app.devices.scanners.virtual_escl [--port 8091] [--pages 10]

Listens on this computer alone and prints its address. `POST /pages` puts a JPEG behind the last sheet,
`POST /control` takes JSON: `load` (empties the feeder, puts practice pages in), `fault`, `page` (at which),
`times`, and `secs_per_page`. Faults: see `Fault`.
"""

import argparse
import json
import sys
import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition
from typing import ClassVar

from desk_app.devices.scanners import escl_messages
from desk_app.devices.scanners.escl_messages import MessageBroken
from desk_app.devices.scanners.practice_pages import practice_page
from desk_app.devices.scanners.virtual_escl_words import capabilities, status

ROOT = "/eSCL"
_LARGEST_BODY = 1 << 27


class Fault(StrEnum):
    """What goes wrong, at the page named by `page` (1 is the first)."""

    NONE = "none"
    JAM = "jam"
    COVER = "cover"
    MULTI_FEED = "multi_feed"
    DROP = "drop"
    STALL = "stall"
    PADDED = "padded"
    BUSY = "busy"
    BUSY_AT_PAGE = "busy_at_page"
    EARLY_404 = "early_404"
    COUNTS_ONE_MORE = "counts_one_more"
    HALF_RESOLUTION = "half_resolution"


_FEEDER_WORDS = {
    Fault.JAM: "ScannerAdfJam",
    Fault.COVER: "ScannerAdfHatchOpen",
    Fault.MULTI_FEED: "ScannerAdfMultipickDetected",
}


@dataclass
class Job:
    """One scan: whether it feeds, how many images it gave, and its state in the protocol's words."""

    feeds: bool
    given: int = 0
    state: str = "Processing"


@dataclass
class VirtualScanner:
    """The state of the device. Every use holds `changed`."""

    feeder: list[bytes] = field(default_factory=list)
    glass: bytes = b""
    jobs: dict[str, Job] = field(default_factory=dict)
    fault: Fault = Fault.NONE
    page: int = 1
    times: int = 1
    secs_per_page: float = 0.0
    feeder_word: str = ""
    changed: Condition = field(default_factory=Condition)

    def control(self, wish: dict[str, object]) -> None:
        """Set the device up anew; a job under way is forgotten, a stalled page let go."""
        self.jobs.clear()
        self.fault = Fault(str(wish.get("fault", "none")))
        self.page, self.times = int(str(wish.get("page", 1))), int(str(wish.get("times", 1)))
        self.secs_per_page = float(str(wish.get("secs_per_page", 0)))
        self.feeder_word = _FEEDER_WORDS[self.fault] if self.page == 0 else ""
        if "load" in wish:
            self.feeder = [practice_page(1 + number % 10) for number in range(int(str(wish["load"])))]
        self.changed.notify_all()

    def begin(self, *, feeds: bool) -> str | None:
        """Begin a job and return its id; None if the feeder has nothing to draw in."""
        if feeds and not self.feeder:
            return None
        name = str(uuid.uuid4())
        self.jobs[name] = Job(feeds)
        return name

    def feeder_says(self) -> str:
        """Return the state of the feeder in the protocol's words."""
        return self.feeder_word or ("ScannerAdfLoaded" if self.feeder else "ScannerAdfEmpty")

    def status(self) -> bytes:
        """Return the state of the device and of its jobs."""
        jobs = {name: (job.state, self.images_of(job)) for name, job in self.jobs.items()}
        return status(self.feeder_says(), jobs)

    def images_of(self, job: Job) -> int:
        """Return how many images the device claims to have made."""
        more = self.fault is Fault.COUNTS_ONE_MORE and job.state == "Completed"
        early = self.fault is Fault.EARLY_404 and job.state == "Processing"
        return job.given + (more or early)

    def refusal(self, job: Job) -> HTTPStatus | None:
        """Return with what status the next page is refused, None if it comes."""
        at_page = job.given + 1 == self.page and self.times > 0
        if job.state != "Processing":
            return HTTPStatus.NOT_FOUND
        if at_page and self.fault in (Fault.BUSY_AT_PAGE, Fault.EARLY_404):
            self.times -= 1
            busy = self.fault is Fault.BUSY_AT_PAGE
            return HTTPStatus.SERVICE_UNAVAILABLE if busy else HTTPStatus.NOT_FOUND
        if at_page and self.fault in _FEEDER_WORDS:
            self.feeder_word, job.state = _FEEDER_WORDS[self.fault], "Aborted"
            return HTTPStatus.CONFLICT
        if (job.feeds and not self.feeder) or (not job.feeds and job.given):
            job.state = "Completed"
            return HTTPStatus.NOT_FOUND
        return None

    def draw(self, job: Job) -> bytes:
        """Take the next page."""
        job.given += 1
        page = self.feeder.pop(0) if job.feeds else self.glass or practice_page(1)
        if self.fault is Fault.HALF_RESOLUTION:
            page = practice_page(1, dpi=150)
        return page + bytes(64) if self.fault is Fault.PADDED else page


@dataclass(frozen=True)
class Reply:
    """What is sent back, and how it breaks off, if it does."""

    code: HTTPStatus
    body: bytes = b""
    kind: str = "text/xml"
    headers: dict[str, str] = field(default_factory=dict)
    breaks: Fault = Fault.NONE


class Handler(BaseHTTPRequestHandler):
    """Answers requests for the one scanner of the process."""

    protocol_version = "HTTP/1.1"
    scanner: ClassVar[VirtualScanner]

    def log_message(self, format: str, *arguments: object) -> None:
        """Write no log."""

    def do_GET(self) -> None:
        """Answer a question or give a page."""
        place = self.path.removeprefix(ROOT + "/")
        with self.scanner.changed:
            if place == "ScannerCapabilities":
                reply = Reply(HTTPStatus.OK, capabilities())
            elif place == "ScannerStatus":
                reply = Reply(HTTPStatus.OK, self.scanner.status())
            elif place.endswith("/NextDocument"):
                reply = self._next_document(place.split("/")[-2])
            else:
                reply = Reply(HTTPStatus.NOT_FOUND)
        self._send(reply)

    def do_POST(self) -> None:
        """Begin a job, or set the device up."""
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(min(length, _LARGEST_BODY))
        with self.scanner.changed:
            reply = Reply(HTTPStatus.OK)
            if self.path == "/control":
                self.scanner.control(json.loads(body))
            elif self.path == "/pages":
                self.scanner.feeder.append(body)
                self.scanner.glass = self.scanner.glass or body
            elif self.path == f"{ROOT}/ScanJobs":
                reply = self._begin(body)
            else:
                reply = Reply(HTTPStatus.NOT_FOUND)
        self._send(reply)

    def do_DELETE(self) -> None:
        """Cancel a job."""
        with self.scanner.changed:
            job = self.scanner.jobs.get(self.path.rpartition("/")[2])
            if job is not None:
                job.state = "Canceled"
        self._send(Reply(HTTPStatus.OK if job else HTTPStatus.NOT_FOUND))

    def _begin(self, body: bytes) -> Reply:
        try:
            source = escl_messages.source_of(body)
        except MessageBroken:
            return Reply(HTTPStatus.BAD_REQUEST)
        if self.scanner.fault is Fault.BUSY:
            return Reply(HTTPStatus.SERVICE_UNAVAILABLE)
        name = self.scanner.begin(feeds=source.feeds)
        if name is None:
            return Reply(HTTPStatus.CONFLICT)
        address = f"http://{self.headers['Host']}{ROOT}/ScanJobs/{name}"
        return Reply(HTTPStatus.CREATED, headers={"Location": address})

    def _next_document(self, name: str) -> Reply:
        scanner, job = self.scanner, self.scanner.jobs.get(name)
        if job is None:
            return Reply(HTTPStatus.NOT_FOUND)
        if (refusal := scanner.refusal(job)) is not None:
            return Reply(refusal, headers={"Retry-After": "0"})
        if scanner.secs_per_page:
            # The wait lets others ask meanwhile, as a scanner does that moves its lamp.
            scanner.changed.wait(scanner.secs_per_page)
            if job.state != "Processing":
                return Reply(HTTPStatus.NOT_FOUND)
        breaks = scanner.fault if job.given + 1 == scanner.page else Fault.NONE
        return Reply(HTTPStatus.OK, scanner.draw(job), "image/jpeg", breaks=breaks)

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.code)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", reply.kind)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if reply.breaks not in (Fault.DROP, Fault.STALL):
            self.wfile.write(reply.body)
            return
        self.wfile.write(reply.body[: len(reply.body) // 2])
        self.wfile.flush()
        self.close_connection = True
        if reply.breaks is Fault.STALL:
            with self.scanner.changed:
                self.scanner.changed.wait()


class Server(ThreadingHTTPServer):
    """Scanners are asked for their state while they scan, hence several connections at once."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Do nothing: a client that goes away is daily life."""


def main() -> None:
    """Serve until the process is ended or its standard input closes."""
    arguments = argparse.ArgumentParser(prog="virtual_escl")
    arguments.add_argument("--port", type=int, default=0)
    arguments.add_argument("--pages", type=int, default=10)
    wanted = arguments.parse_args()
    Handler.scanner = VirtualScanner()
    with Handler.scanner.changed:
        Handler.scanner.control({"load": wanted.pages})
    server = Server(("127.0.0.1", wanted.port), Handler)
    sys.stdout.write(f"http://127.0.0.1:{server.server_address[1]}{ROOT}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
