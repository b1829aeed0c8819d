"""Saves a paper of a case as a file the clerk chooses: where there is no printer, or for one elsewhere."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_app.domain.application import Application, IssuedPaper
from desk_app.operations.printouts import Printouts
from ui.jobs import JobRunner, Lane
from ui.shell import Shell
from ui.theme import Tone


class PaperSaving(QObject):
    """Asks for a file, writes it in the FILES lane, and warns that it holds personal data.

    Signals: `saved` - the `Path`; `problem` - the `Exception`.
    """

    saved = Signal(object)
    problem = Signal(object)

    def __init__(self, printouts: Printouts, jobs: JobRunner, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._printouts, self._jobs, self._shell = printouts, jobs, shell
        self._saving = Path()

    def ask(self, case: Application, paper: IssuedPaper) -> None:
        """Open the dialog; the name offered tells number and form and nothing of the person."""
        dialog = QFileDialog(self._window, self.tr("Save as PDF…"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{case.number}-{paper.form_id}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(paper, Path(name)))
        dialog.open()

    def save(self, paper: IssuedPaper, file: Path) -> None:
        """Write a paper to a file."""
        printouts, self._saving = self._printouts, file
        self._jobs.ask(
            Lane.FILES,
            lambda work: printouts.save(paper, file),
            done=self._on_saved,
            failed=self.problem.emit,
        )

    def _on_saved(self, _: None) -> None:
        title = self.tr("Saved: {file}").replace("{file}", self._saving.name)
        advice = self.tr("The file holds personal data. Delete it when it has been printed.")
        self._shell.notify(Tone.ATTENTION, title, advice)
        self.saved.emit(self._saving)
