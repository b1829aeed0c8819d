"""Papers on their way to the printer: sent, followed to their true end, reprinted and counted."""

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from desk_app.domain.application import Application, IssuedPaper
from desk_app.domain.clerk import Clerk
from desk_app.domain.errors import OutsideError, PrinterUnavailable
from desk_app.domain.event import EventKind
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import (
    Blobs,
    Clock,
    Forms,
    Ids,
    PagePicture,
    Printer,
    PrintJob,
    PrintState,
    Store,
)
from desk_app.operations.record import Recorder


@dataclass(eq=False)
class PaperNotSaved(OutsideError):
    """A paper could not be written to the file the clerk chose."""

    code: ClassVar[str] = "paper.not_saved"


@dataclass(frozen=True)
class Printouts:
    """Prints stored papers. The stored bytes never change: copy and reprint marks are overlays."""

    store: Store
    blobs: Blobs
    forms: Forms
    printer: Printer
    clock: Clock
    ids: Ids
    recorder: Recorder

    def printers(self) -> tuple[str, ...]:
        """Return the names of the printers there are, the default one first. FILES lane."""
        return self.printer.names()

    def pdf(self, paper: IssuedPaper) -> bytes:
        """Return the stored bytes of a paper.

        Raises:
            BlobMissing, BlobDamaged: The stored file is gone or was changed.
        """
        return self.blobs.get(paper.sha256)

    def save(self, paper: IssuedPaper, file: Path) -> None:
        """Write the stored bytes of a paper to a file that only its owner may read. FILES lane.

        Raises:
            PaperNotSaved: The file cannot be written; a file that was there may be cut short.
            BlobMissing, BlobDamaged: The stored file is gone or was changed; nothing was written.
        """
        pdf = self.pdf(paper)
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(descriptor, "wb") as stream:
                stream.write(pdf)
        except OSError as error:
            raise PaperNotSaved from error

    def picture(self, paper: IssuedPaper, *, page: int, dpi: float) -> PagePicture:
        """Return one page (from 0) of a paper as pixels. FILES lane.

        Raises:
            BlobMissing, BlobDamaged: The stored file is gone or was changed.
        """
        return self.forms.picture(self.pdf(paper), page=page, dpi=dpi)

    def picture_of(self, pdf: bytes, *, page: int, dpi: float) -> PagePicture:
        """Return one page (from 0) of any PDF, say of a page the applicant brought, as pixels. FILES lane.

        Raises:
            IndexError: It has no such page.
        """
        return self.forms.picture(pdf, page=page, dpi=dpi)

    def send(self, case: Application, form_id: str, *, printer: str, by: Clerk) -> PrintJob:
        """Print a paper in all its copies; after the first time every print is a reprint (rulings 2).

        A paper printed before is marked as a copy with its running number, and counted.

        Raises:
            PrinterUnavailable: The printer does not exist or takes nothing; the attempt is recorded.
        """
        paper = next(p for p in case.papers if p.form_id == form_id)
        reprint = self._prints_so_far(case.id, form_id)
        job = PrintJob(
            id=self.ids.new(),
            case_id=case.id,
            form_id=form_id,
            sha256=paper.sha256,
            copies=paper.copies or 1,
            reprint=reprint,
            printer=printer,
            sent_at=self.clock.now(),
            state=PrintState.WAITING,
        )
        self._record(job, EventKind.REPRINTED if reprint else EventKind.PRINT_SENT, by.id)
        try:
            if not printer:
                raise PrinterUnavailable(printer)
            title = f"{case.number} {form_id}"
            job = replace(
                job, system_job=self.printer.send(self._sheets(paper, job), printer=printer, title=title)
            )
        except OutsideError as error:
            failed = replace(job, state=PrintState.FAILED, reason=_reason_of(error).value)
            self._record(failed, EventKind.PRINT_ENDED, by.id)
            raise
        self._put(job)
        return job

    def follow(self, job: PrintJob, by: Clerk) -> PrintJob:
        """Ask the printer how far a job is and store what it says.

        Once the end of a job is stored, the printer forgets the job: a spool would keep its PDF with the
        name of the person. So the stored job is read first: two pages may follow the same one.
        """
        job = self._stored(job)
        if job.state.ended:
            return job
        state, reason = self.printer.state(job.system_job)
        if (state, reason) == (job.state, job.reason):
            return job
        job = replace(job, state=state, reason=str(reason))
        if not state.ended:
            self._put(job)
            return job
        self._record(job, EventKind.PRINT_ENDED, by.id)
        self.printer.forget(job.system_job)
        return job

    def follow_unfinished(self, by: Clerk) -> None:
        """Ask once how the prints ended that were on their way when the program was closed.

        A printer that does not answer ends it: they are asked again at the next start.
        """
        with self.store.begin() as tx:
            waiting = tx.print_jobs.unfinished()
        with suppress(OutsideError):
            for job in waiting:
                self.follow(job, by)

    def cancel(self, job: PrintJob, by: Clerk) -> PrintJob:
        """Take a job back that has not come out yet."""
        self.printer.cancel(job.system_job)
        return self.follow(job, by)

    def jobs(self, case_id: UUID) -> tuple[PrintJob, ...]:
        """Return the print jobs of a case, oldest first."""
        with self.store.begin() as tx:
            return tx.print_jobs.of_case(case_id)

    def _stored(self, job: PrintJob) -> PrintJob:
        return next((kept for kept in self.jobs(job.case_id) if kept.id == job.id), job)

    def _prints_so_far(self, case_id: UUID, form_id: str) -> int:
        """Count the prints of a form that did come out, or may still do."""
        lost = (PrintState.FAILED, PrintState.CANCELLED)
        return sum(job.form_id == form_id and job.state not in lost for job in self.jobs(case_id))

    def _sheets(self, paper: IssuedPaper, job: PrintJob) -> bytes:
        pdf, reprint = self.pdf(paper), job.reprint or None
        if job.copies == 1:
            return self.forms.overlay(pdf, copy=None, reprint=reprint) if reprint else pdf
        marks = ((number, job.copies) for number in range(1, job.copies + 1))
        return self.forms.join(tuple(self.forms.overlay(pdf, copy=mark, reprint=reprint) for mark in marks))

    def _put(self, job: PrintJob) -> None:
        with self.store.begin() as tx:
            tx.print_jobs.put(job)

    def _record(self, job: PrintJob, kind: EventKind, clerk_id: str) -> None:
        facts = {"form": job.form_id, "state": job.state.value, "reason": job.reason, "reprint": job.reprint}
        event = self.recorder.event(kind, clerk_id=clerk_id, case_id=job.case_id, facts=facts)
        with self.store.begin() as tx:
            tx.print_jobs.put(job)
            tx.events.append(event)


def _reason_of(error: OutsideError) -> PrintReason:
    """Return the stored word for a paper that never reached a printer."""
    if error.code == "printer.rejecting":
        return PrintReason.REJECTING
    return PrintReason.OFFLINE if isinstance(error, PrinterUnavailable) else PrintReason.UNKNOWN
