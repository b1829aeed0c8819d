"""The printers of a Linux desk: queues of CUPS, asked by IPP over its socket (decision 0006)."""

from urllib.parse import quote, unquote

from desk_app.devices.printers.errors import PrinterRejecting
from desk_app.devices.printers.ipp import Answer, Attribute, Group, Operation, Tag, encode, keywords
from desk_app.devices.printers.reasons import job_state, standing, worst_trouble
from desk_app.devices.printers.spooler import Spooler, SpoolerAddress, SpoolerUnreachable, spooler_address
from desk_app.domain.errors import PrinterUnavailable
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState

_URI = "ipp://localhost"
# Each copy of a receipt is a sheet of its own, at its true size so that codes stay readable, whatever the
# queue's own defaults are. A queue that knows one of these not leaves it aside.
_SHEET = (
    keywords("media", "iso_a4_210x297mm"),
    keywords("sides", "one-sided"),
    keywords("print-scaling", "none"),
)


class SystemPrinter:
    """Fits `ports.Printer`. Every call waits for CUPS, ten seconds at most: call it from a lane."""

    def __init__(self, address: SpoolerAddress | None = None) -> None:
        """Talk to CUPS at `address`, by default where the system has it."""
        self._spooler = Spooler(address or spooler_address())

    def names(self) -> tuple[str, ...]:
        """Return the queues of CUPS, the default one first; empty where CUPS does not run."""
        try:
            every = self._ask(Operation.CUPS_GET_PRINTERS, keywords("requested-attributes", "printer-name"))
            default = self._ask(Operation.CUPS_GET_DEFAULT, keywords("requested-attributes", "printer-name"))
        except SpoolerUnreachable:
            return ()
        first = default.texts(Group.PRINTER, "printer-name")
        return tuple(sorted(every.texts(Group.PRINTER, "printer-name"), key=lambda it: (it not in first, it)))

    def send(self, pdf: bytes, *, printer: str, title: str) -> str:
        """Hand over a PDF and return the job id: CUPS's number and the job's own UUID.

        A stopped printer takes jobs; they wait. A CUPS that does not answer counts as no printer.

        Raises:
            PrinterUnavailable: No such queue, or CUPS cannot be reached or refuses.
            PrinterRejecting: The queue takes no jobs.
        """
        try:
            answer = self._send(pdf, printer, title)
            number = answer.number(Group.JOB, "job-id")
            if answer.not_accepting:
                raise PrinterRejecting(printer)
        except SpoolerUnreachable as error:
            raise PrinterUnavailable(printer) from error
        if answer.refused or number is None:
            raise PrinterUnavailable(printer)
        return ":".join((str(number), *self._uuid(number)))

    def state(self, system_job: str) -> tuple[PrintState, str]:
        """Return how far a job is and the reason it stands or struggles.

        A job CUPS no longer knows has failed for an unknown reason: nobody can say that paper came out. While
        CUPS cannot be reached the job is stopped, its printer offline; it has not ended.
        """
        try:
            job = self._own_job(system_job)
            if job is None:
                return PrintState.FAILED, PrintReason.UNKNOWN
            state = job_state(job.number(Group.JOB, "job-state"))
            if state.ended:
                return state, PrintReason.UNKNOWN if state is PrintState.FAILED else ""
            return self._standing(state, job)
        except SpoolerUnreachable:
            return PrintState.STOPPED, PrintReason.OFFLINE

    def cancel(self, system_job: str) -> None:
        """Take a job back; a finished or unknown one is left alone.

        Raises:
            PrinterUnavailable: CUPS cannot be reached or does not let this user cancel.
        """
        try:
            self._cancel(system_job)
        except SpoolerUnreachable as error:
            raise PrinterUnavailable from error

    def forget(self, system_job: str) -> None:
        """Remove an ended job with its PDF from the spool, where CUPS would keep it for a day.

        Call it after the outcome is stored. An unfinished job is left alone. Failing is no error: the spool
        is the administrator's, `docs/printing.md` tells how to keep nothing there at all.
        """
        try:
            job = self._own_job(system_job)
            if job is not None and job_state(job.number(Group.JOB, "job-state")).ended:
                self._cancel(system_job, Attribute(Tag.BOOLEAN, "purge-job", (True,)))
        except (SpoolerUnreachable, PrinterUnavailable):
            return

    def _send(self, pdf: bytes, printer: str, title: str) -> Answer:
        path = f"/printers/{quote(printer, safe='')}"
        request = encode(
            Operation.PRINT_JOB,
            (
                Attribute(Tag.URI, "printer-uri", (_URI + path,)),
                Attribute(Tag.NAME, "requesting-user-name", (self._spooler.user,)),
                Attribute(Tag.NAME, "job-name", (title,)),
                Attribute(Tag.MIME_TYPE, "document-format", ("application/pdf",)),
            ),
            job_attributes=_SHEET,
        )
        return self._spooler.ask(request, path=path, document=pdf)

    def _uuid(self, number: int) -> tuple[str, ...]:
        """Return the UUID of a job just sent: numbers start again when a spool is wiped. Empty if untold."""
        try:
            return self._job(number).texts(Group.JOB, "job-uuid")[:1]
        except SpoolerUnreachable:
            return ()  # the paper is on its way all the same; an error here would have it printed twice

    def _standing(self, state: PrintState, job: Answer) -> tuple[PrintState, str]:
        uri = next(iter(job.texts(Group.JOB, "job-printer-uri")), "")
        name = unquote(uri.rpartition("/")[2])
        printer = self._printer(name, "printer-state", "printer-state-reasons")
        trouble = worst_trouble(
            printer.number(Group.PRINTER, "printer-state"),
            printer.texts(Group.PRINTER, "printer-state-reasons"),
        )
        return standing(state, trouble)

    def _own_job(self, system_job: str) -> Answer | None:
        """Return the job, None where CUPS knows no job of that number or another one has it now."""
        number, _, uuid = system_job.partition(":")
        if not number.isdecimal():
            return None
        job = self._job(int(number))
        other = uuid and job.texts(Group.JOB, "job-uuid") != (uuid,)
        return None if job.refused or other else job

    def _cancel(self, system_job: str, *attributes: Attribute) -> None:
        if self._own_job(system_job) is None:
            return
        number = system_job.partition(":")[0]
        answer = self._ask(Operation.CANCEL_JOB, _job_uri(number), *attributes, path="/jobs/")
        if answer.refused and not (answer.not_possible or answer.not_found):
            raise PrinterUnavailable

    def _job(self, number: int) -> Answer:
        wanted = keywords("requested-attributes", "job-state", "job-uuid", "job-printer-uri")
        return self._ask(Operation.GET_JOB, _job_uri(str(number)), wanted)

    def _printer(self, name: str, *wanted: str) -> Answer:
        uri = Attribute(Tag.URI, "printer-uri", (f"{_URI}/printers/{quote(name, safe='')}",))
        return self._ask(Operation.GET_PRINTER, uri, keywords("requested-attributes", *wanted))

    def _ask(self, operation: Operation, *attributes: Attribute, path: str = "/") -> Answer:
        """Ask with the user's name behind the target: the standard fixes the order of the first ones."""
        target = [it for it in attributes if it.tag is Tag.URI]
        others = [it for it in attributes if it.tag is not Tag.URI]
        user = Attribute(Tag.NAME, "requesting-user-name", (self._spooler.user,))
        return self._spooler.ask(encode(operation, (*target, user, *others)), path=path)


def _job_uri(number: str) -> Attribute:
    return Attribute(Tag.URI, "job-uri", (f"{_URI}/jobs/{number}",))
