"""The line to CUPS: its socket on this machine or another machine's port, HTTP with the standard library."""

import getpass
import os
import socket
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from desk_app.devices.printers import ipp

ANSWER_WITHIN_S = 10.0

_VARIABLE = "CUPS_SERVER"
_SOCKETS = (Path("/run/cups/cups.sock"), Path("/var/run/cups/cups.sock"))
_PORT = 631


class SpoolerUnreachable(Exception):
    """CUPS does not run, does not answer in time, or answers nonsense."""


@dataclass(frozen=True)
class SpoolerAddress:
    """Where CUPS listens: `socket_file` on this machine, else `host` and `port`."""

    socket_file: str = ""
    host: str = "localhost"
    port: int = _PORT


def spooler_address(named: str | None = None) -> SpoolerAddress:
    """Return the address in `named`, else in `CUPS_SERVER`, else the socket of this machine.

    Both may hold what CUPS itself takes there: the path of a socket, `host` or `host:port`.
    """
    named = named or os.environ.get(_VARIABLE, "")
    if named.startswith("/"):
        return SpoolerAddress(socket_file=named)
    if named:
        host, _, port = named.partition("/")[0].partition(":")
        return SpoolerAddress(host=host, port=int(port) if port.isdecimal() else _PORT)
    found = next((str(file) for file in _SOCKETS if file.exists()), "")
    return SpoolerAddress(socket_file=found)


class _Connection(HTTPConnection):
    """HTTP over a socket file, which HTTPConnection cannot open by itself."""

    def __init__(self, address: SpoolerAddress) -> None:
        super().__init__(address.host, address.port, timeout=ANSWER_WITHIN_S)
        self._socket_file = address.socket_file

    def connect(self) -> None:
        if not self._socket_file:
            super().connect()
            return
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._socket_file)


class Spooler:
    """Asks CUPS one question at a time; each opens a line of its own, so any thread may ask."""

    def __init__(self, address: SpoolerAddress) -> None:
        self._address = address
        self.user = _user()

    def ask(self, request: bytes, *, path: str, document: bytes = b"") -> ipp.Answer:
        """Send a request, with the document behind it, and return the answer.

        Raises:
            SpoolerUnreachable: Nobody listens, no answer within `ANSWER_WITHIN_S`, or none of this protocol.
        """
        connection = _Connection(self._address)
        try:
            connection.request("POST", path, body=request + document, headers=self._headers())
            response = connection.getresponse()
            content = response.read()
            if response.status != 200:
                raise SpoolerUnreachable(f"HTTP status {response.status}")
            return ipp.decode(content)
        except (OSError, HTTPException, ipp.AnswerMalformed) as error:
            raise SpoolerUnreachable(type(error).__name__) from error
        finally:
            connection.close()

    def _headers(self) -> dict[str, str]:
        headers = {"Content-Type": "application/ipp", "Host": "localhost"}
        if self._address.socket_file:
            # CUPS asks the system who is at the other end of the socket: an owner may cancel her jobs.
            headers["Authorization"] = f"PeerCred {self.user}"
        return headers


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "unknown"
