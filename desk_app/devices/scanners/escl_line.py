"""The line to one eSCL scanner: requests by HTTP, a limit for every wait, a look at "cancel" meanwhile."""

import http.client
import select
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlparse

from desk_app.devices.scanners.backend import Stopped
from desk_app.domain.scan import EndReason

LARGEST_MESSAGE = 1 << 20
LARGEST_PAGE = 1 << 27
_PIECE = 1 << 16
_LOOK_EVERY_S = 0.1


@dataclass(frozen=True)
class LineTimes:
    """Limits in seconds: for an answer to a question, for a page to begin, for silence within a page."""

    answer_s: float = 8.0
    page_s: float = 180.0
    stall_s: float = 15.0
    # How often a scanner that prepares a page is asked whether it is still there.
    alive_every_s: float = 5.0


@dataclass(frozen=True)
class Answer:
    """Status, body, and what the head says about place and length (-1 where it says nothing)."""

    status: int
    body: bytes
    location: str
    promised: int
    retry_after_s: float


class LineBroke(Exception):
    """The line broke within a page, after `done` of `of` bytes (0: unknown)."""

    def __init__(self, done: int, of: int) -> None:
        """Keep how much came."""
        super().__init__()
        self.done = done
        self.of = of


class Line:
    """Requests to the scanner at one address, each over a connection of its own."""

    def __init__(self, address: str, times: LineTimes) -> None:
        """Read the address, like `http://scanner.office/eSCL`.

        Raises:
            Stopped: It is no such address.
        """
        parts = urlparse(address)
        try:
            self._host, self._port = parts.hostname or "", parts.port or 80
        except ValueError:
            self._host = ""
        if parts.scheme != "http" or not self._host:
            raise Stopped(EndReason.OFFLINE)
        self._path = parts.path.rstrip("/")
        self._times = times

    def ask(self, method: str, path: str, body: bytes = b"") -> Answer:
        """Ask a question below the scanner's own path, or at an absolute one it gave.

        Raises:
            Stopped: There is no line to the scanner.
        """
        connection, response = self._sent(method, self._full(path), body)
        try:
            return _answer(response, response.read(LARGEST_MESSAGE))
        except (OSError, http.client.HTTPException):
            raise Stopped(EndReason.OFFLINE) from None
        finally:
            connection.close()

    def page(self, path: str, *, progress: Callable[[int, int], None], waits: Callable[[], None]) -> Answer:
        """Ask for the next page.

        Args:
            path: Where the job is.
            progress: Gets bytes done and bytes in all after each piece; may raise to break off.
            waits: Called several times a second before the page begins; may raise to break off.

        Raises:
            LineBroke: The page did not come whole.
            Stopped: There is no line, or the page did not begin in time.
        """
        connection = self._connection()
        try:
            connection.request("GET", self._full(path))
            self._wait(connection, waits)
            connection.sock.settimeout(self._times.stall_s)
            response = connection.getresponse()
            if response.status != http.HTTPStatus.OK:
                return _answer(response, response.read(LARGEST_MESSAGE))
            return _answer(response, self._body(response, progress))
        except (OSError, http.client.HTTPException):
            raise Stopped(EndReason.OFFLINE) from None
        finally:
            connection.close()

    def _body(self, response: http.client.HTTPResponse, progress: Callable[[int, int], None]) -> bytes:
        promised = response.length or 0
        content = bytearray()
        try:
            while piece := response.read1(_PIECE):
                content += piece
                if len(content) > LARGEST_PAGE:
                    raise Stopped(EndReason.TOO_LARGE)
                progress(len(content), promised)
        except (OSError, http.client.HTTPException):
            raise LineBroke(len(content), promised) from None
        if promised and len(content) != promised:
            raise LineBroke(len(content), promised)
        return bytes(content)

    def _wait(self, connection: http.client.HTTPConnection, waits: Callable[[], None]) -> None:
        end_s = time.monotonic() + self._times.page_s
        while not select.select([connection.sock], [], [], _LOOK_EVERY_S)[0]:
            waits()
            if time.monotonic() >= end_s:
                raise Stopped(EndReason.SILENT)

    def _sent(
        self, method: str, path: str, body: bytes
    ) -> tuple[http.client.HTTPConnection, http.client.HTTPResponse]:
        connection = self._connection()
        try:
            connection.request(method, path, body or None, {"Content-Type": "text/xml"} if body else {})
            return connection, connection.getresponse()
        except (OSError, http.client.HTTPException):
            connection.close()
            raise Stopped(EndReason.OFFLINE) from None

    def _connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._host, self._port, timeout=self._times.answer_s)

    def _full(self, path: str) -> str:
        return path if path.startswith("/") else f"{self._path}/{path}"


def _answer(response: http.client.HTTPResponse, body: bytes) -> Answer:
    after = response.getheader("Retry-After", "")
    return Answer(
        response.status,
        body,
        urlparse(response.getheader("Location", "")).path,
        int(response.getheader("Content-Length", "-1")),
        min(float(after), 10.0) if after.isdigit() else 1.0,
    )
