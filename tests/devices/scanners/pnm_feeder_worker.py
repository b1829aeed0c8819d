"""The scanner process with the `pnm` backend of SANE, which has no feeder: one is put before it.

Everything goes through the real libsane and the real backend. Before each page the next file of the folder
`PNM_FEEDER` is laid on its "glass"; a file `fault` there ("3 status-jammed") sets a status before a page.
"""

import os
from ctypes import c_void_p
from pathlib import Path

from desk_app.devices.scanners.sane import SaneBackend
from desk_app.devices.scanners.sane_library import SaneFault, SaneLibrary, Status
from desk_app.devices.scanners.sane_options import SaneOptions
from desk_app.devices.scanners.worker import Worker, own_pipe
from desk_app.domain.scan import PaperSource

FOLDER = Path(os.environ["PNM_FEEDER"])


class FedLibrary(SaneLibrary):
    drawn = 0

    def start(self, handle: c_void_p) -> None:
        options = SaneOptions(self, handle)
        self.drawn += 1
        number, _, status = (FOLDER / "fault").read_text().partition(" ")
        sheets = sorted(FOLDER.glob("*.pnm"))
        if self.drawn == int(number) and status:
            options.set("status", 0)
            options.set(status, 1)
        if self.drawn > len(sheets):
            raise SaneFault(Status.NO_DOCS)
        # Lets go of the picture before; the backend would say that it is at its end.
        self.cancel(handle)
        options.set("filename", str(sheets[self.drawn - 1]))
        super().start(handle)


class FedBackend(SaneBackend):
    def _library(self) -> SaneLibrary:
        if self._loaded is None:
            self._loaded = FedLibrary()
        return self._loaded


def sources(_: SaneOptions) -> dict[PaperSource, str]:
    return {PaperSource.FLATBED: "", PaperSource.FEEDER: ""}


if __name__ == "__main__":
    SaneOptions.sources = sources  # type: ignore[method-assign]  # the backend has no choice of sources
    speaks = own_pipe()
    import sys

    Worker([FedBackend()], sys.stdin.buffer, speaks).answer()
    os._exit(0)
