"""Prints into a folder: kiosks that pass files on, desks under test."""

import os
import re
from pathlib import Path

from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState

PRINTER_NAME = "file"

_JOB = re.compile(r"[a-z0-9-]{1,60}-\d{4,9}\.pdf")
_LONGEST_STEM = 50


class FilePrinter:
    """Writes each paper as one PDF with a running number, whole or not at all, readable by its owner only."""

    def __init__(self, folder: Path) -> None:
        """Print into `folder`, which is made with the first paper."""
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """Return the one printer there is."""
        return (PRINTER_NAME,)

    def send(self, pdf: bytes, *, printer: str, title: str) -> str:
        """Write the file and return its name, which is the job id.

        Raises:
            PrinterUnavailable: Another printer is named, or the folder cannot be written.
        """
        if printer != PRINTER_NAME:
            raise PrinterUnavailable(printer)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return self._write(pdf, _stem(title))
        except OSError as error:
            raise PrinterUnavailable(printer) from error

    def state(self, system_job: str) -> tuple[PrintState, str]:
        """Return done for a job of this printer: its file was whole before `send` returned.

        Who empties the folder afterwards is no matter of the print job.
        """
        if _JOB.fullmatch(system_job):
            return PrintState.DONE, ""
        return PrintState.FAILED, PrintReason.UNKNOWN

    def cancel(self, system_job: str) -> None:
        """Do nothing: a written file is a finished job."""

    def forget(self, system_job: str) -> None:
        """Do nothing: the file is the printed paper, not a trace of it."""

    def _write(self, pdf: bytes, stem: str) -> str:
        number = self._next_number(stem)
        while True:
            name = f"{stem}-{number:04d}"
            if self._write_as(self._folder / f"{name}.pdf", pdf, claim=self._folder / f".{name}.part"):
                return f"{name}.pdf"
            number += 1

    def _next_number(self, stem: str) -> int:
        taken = re.compile(re.escape(stem) + r"-(\d{4,9})\.pdf")
        found = (taken.fullmatch(file.name) for file in self._folder.iterdir())
        return 1 + max((int(match[1]) for match in found if match), default=0)

    @staticmethod
    def _write_as(file: Path, pdf: bytes, *, claim: Path) -> bool:
        """Write the whole file unless another program has the name; only one can make the claim."""
        try:
            descriptor = os.open(claim, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return False
        try:
            with open(descriptor, "wb") as stream:
                if file.exists():
                    return False
                stream.write(pdf)
                stream.flush()
                os.fsync(stream.fileno())
            claim.replace(file)
            return True
        finally:
            claim.unlink(missing_ok=True)


def _stem(title: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:_LONGEST_STEM].strip("-")
    return plain or "paper"
