"""A desk without a printer: papers are stored and can be opened, printing says that there is none."""

from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState


class NoPrinter:
    """Fits `ports.Printer` and prints nothing."""

    def names(self) -> tuple[str, ...]:
        """Return nothing: there is no printer."""
        return ()

    def send(self, pdf: bytes, *, printer: str, title: str) -> str:
        """Refuse.

        Raises:
            PrinterUnavailable: Always.
        """
        raise PrinterUnavailable(printer)

    def state(self, system_job: str) -> tuple[PrintState, str]:
        """Return failed: whatever took this job is no longer here to tell."""
        return PrintState.FAILED, PrintReason.UNKNOWN

    def cancel(self, system_job: str) -> None:
        """Do nothing: no job can be under way."""

    def forget(self, system_job: str) -> None:
        """Do nothing: nothing was kept."""
