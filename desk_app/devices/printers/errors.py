"""Errors only a printer raises."""

from dataclasses import dataclass
from typing import ClassVar

from desk_app.domain.errors import PrinterUnavailable


@dataclass(eq=False)
class PrinterRejecting(PrinterUnavailable):
    """The printer is there but somebody told its queue to take no jobs."""

    code: ClassVar[str] = "printer.rejecting"
