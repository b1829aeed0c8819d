"""The virtual eSCL scanner as a process of its own, with hands for its feeder and its faults."""

import http.client
import json
import subprocess
import sys
from collections.abc import Sequence
from urllib.parse import urlparse


class VirtualDevice:
    def __init__(self) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-m", "desk_app.devices.scanners.virtual_escl", "--pages", "0"],
            stdout=subprocess.PIPE,
        )
        assert self._child.stdout is not None
        self.address = self._child.stdout.readline().decode().strip()
        self.id = f"escl:{self.address}"

    def close(self) -> None:
        self._child.kill()
        self._child.communicate()

    def control(self, **wish: object) -> None:
        self._post("/control", json.dumps(wish).encode())

    def load(self, pages: Sequence[bytes]) -> None:
        for page in pages:
            self._post("/pages", page)

    def jobs(self) -> list[str]:
        """The states of the jobs the device knows."""
        return self._ask("GET", "/eSCL/ScannerStatus").decode().split("<pwg:JobState>")[1:]

    def _post(self, path: str, body: bytes) -> None:
        self._ask("POST", path, body)

    def _ask(self, method: str, path: str, body: bytes | None = None) -> bytes:
        connection = http.client.HTTPConnection(urlparse(self.address).netloc, timeout=20)
        connection.request(method, path, body)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        assert answer.status == http.HTTPStatus.OK
        return content
