"""The office in the settings: read by everybody, changed by an administrator."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.clerk import Right
from desk_app.domain.localized import Language
from desk_app.domain.set_up_entry import OfficeEntry
from ui.screens.settings.form_fields import Problem
from ui.screens.settings.office_form import OfficeForm
from ui.screens.settings.view_model import Facts
from ui.theme import Tone
from ui.widgets.banner import Banner


class OfficeSection(QWidget):
    """What is being typed is never overwritten by what is stored."""

    def __init__(self) -> None:
        super().__init__()
        self.form, self.notice = OfficeForm(), Banner()
        self._facts: Facts | None = None
        self._is_edited = False
        self.form.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.notice)
        column.addWidget(self.form)

    def show_facts(self, facts: Facts, language: Language) -> None:
        """Show the stored office, unless another is being typed."""
        self._facts = facts
        typed = self.form.entry()
        self.form.set_lists(facts.catalogue, language)
        self.form.show_entry(typed if self._is_edited else OfficeEntry.of(facts.office))
        may = facts.may(Right.CHANGE_OFFICE)
        self.form.set_read_only(not may, always=("code", "desk"))
        self.retranslate()

    def take_stored(self) -> None:
        """Show what is stored from the next reading on."""
        self._is_edited = False

    def check(self) -> list[Problem]:
        """Say what is wrong beside the fields; return the lines of the summary."""
        return self.form.show_notes(self.form.entry().notes())

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.retranslate()
        if self._facts is not None and not self._facts.may(Right.CHANGE_OFFICE):
            words = self.tr("You can read these particulars. An administrator changes them.")
            self.notice.say(Tone.NOTE, words, may_close=False)
        else:
            self.notice.hide()

    def _on_edited(self) -> None:
        self._is_edited = True
