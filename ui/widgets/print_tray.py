"""The print jobs of a case, each with its state in words and what can be done about it."""

from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.operations.ports import PrintJob, PrintState
from ui import case_words
from ui.widgets.button import Button, Look
from ui.widgets.choice_list import Choice
from ui.widgets.field import Field
from ui.widgets.pill import Pill
from ui.widgets.select_field import SelectField
from ui.widgets.text import Text, TextLook

_TO_TRY_AGAIN = (PrintState.FAILED, PrintState.CANCELLED)


class Printing(Protocol):
    """What the tray reads: `ui.print_jobs.PrintJobs`, or plain values in a picture."""

    @property
    def printers(self) -> tuple[str, ...] | None:
        """The printers there are; None until they are known."""
        ...

    @property
    def printer(self) -> str:
        """The one that prints next."""
        ...

    @property
    def newest(self) -> tuple[PrintJob, ...]:
        """The jobs to show."""
        ...


class PrintTray(QWidget):
    """Follows nothing itself: `show_jobs` tells it.

    Signals: `again_wanted` - form id; `cancel_wanted` - the `PrintJob`; `printer_chosen` - its name;
        `save_wanted` - the papers are wanted as PDF.
    """

    again_wanted = Signal(str)
    cancel_wanted = Signal(object)
    printer_chosen = Signal(object)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[UUID, PrintRow] = {}
        self.printers = SelectField()
        self.save = Button(icon_name="download")
        self._field = Field(self.printers)
        self._none = Text(TextLook.WARNING, wraps=True)
        self._printing: Printing | None = None
        self._names: tuple[str, ...] = ()
        self._lay_out()
        self.printers.chosen.connect(self.printer_chosen)
        self.save.clicked.connect(self.save_wanted)
        self.retranslate()

    @property
    def says_no_printer(self) -> bool:
        """Whether it says that there is no printer."""
        return not self._none.isHidden()

    def show_jobs(self, printing: Printing) -> None:
        """Show the printers and the jobs as they are now."""
        self._printing = printing
        names = printing.printers or ()
        if names != self._names:
            # Only then: filling the list again would close it under the clerk's hand.
            self._names = names
            self.printers.set_choices([Choice(name, case_words.printer_name(name)) for name in names])
        self.printers.set_value(printing.printer)
        self._field.setVisible(bool(names))
        self._none.setVisible(printing.printers == ())
        jobs = printing.newest
        if [job.id for job in jobs] != list(self.rows):
            self._rebuild(jobs)
        for job in jobs:
            self.rows[job.id].show_job(job)

    def retranslate(self) -> None:
        """Say everything again."""
        self._field.set_words(self.tr("Printer"))
        self.save.set_words(self.tr("Save as PDF…"))
        self._none.setText(
            self.tr("There is no printer. Connect one, or save the papers as PDF and print them elsewhere.")
        )
        self._names = ()
        if self._printing is not None:
            self.show_jobs(self._printing)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _rebuild(self, jobs: tuple[PrintJob, ...]) -> None:
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for job in jobs:
            row = self.rows[job.id] = PrintRow()
            row.again.clicked.connect(partial(self._on_again, job.form_id))
            row.cancel.clicked.connect(partial(self._on_cancel, job.id))
            self._list.addWidget(row)

    def _on_again(self, form_id: str, _: bool = False) -> None:
        self.again_wanted.emit(form_id)

    def _on_cancel(self, job_id: UUID, _: bool = False) -> None:
        job = self.rows[job_id].job
        if job is not None:
            self.cancel_wanted.emit(job)

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._field, 1)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addWidget(self._none)
        page.addLayout(self._list)
        page.addLayout(foot)


class PrintRow(QFrame):
    """One job: the paper, its state, the reason it stands, and what helps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job: PrintJob | None = None
        self.again = Button(look=Look.LINK, icon_name="refresh-cw")
        self.cancel = Button(look=Look.LINK, icon_name="x")
        self._title = Text(TextLook.STRONG, wraps=True)
        self._pill = Pill()
        self._copy = Text(TextLook.HINT, wraps=True)
        self.reason = Text(TextLook.WARNING, wraps=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for part in (self._pill, self.again, self.cancel):
            head.addWidget(part)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 4, 0, 4)
        page.setSpacing(2)
        page.addLayout(head)
        page.addWidget(self._copy)
        page.addWidget(self.reason)

    @property
    def state_words(self) -> str:
        """The state as the clerk reads it."""
        return self._pill.words

    def show_job(self, job: PrintJob) -> None:
        """Show how far the job is, in the language of the window."""
        self.job = job
        look = case_words.print_look(job.state)
        title = case_words.form_words(job.form_id)
        self._title.setText(title if job.copies == 1 else f"{title} × {job.copies}")
        copy = self.tr("Copy No. {number}").replace("{number}", str(job.reprint))
        self._copy.say(copy if job.reprint else "")
        self._pill.show_state(look.tone, look.words, look.icon_name)
        self.reason.say(case_words.print_reason(job.state, job.reason))
        self.again.set_words(self.tr("Try again"))
        self.cancel.set_words(self.tr("Cancel"))
        for button in (self.again, self.cancel):
            button.setAccessibleName(f"{button.text()}: {title}")
        self.again.setVisible(job.state in _TO_TRY_AGAIN)
        self.cancel.setVisible(not job.state.ended)
        self.setAccessibleName(f"{title}: {look.words}. {self.reason.text()}")
