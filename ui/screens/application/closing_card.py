"""The closing act: the result handed over to the applicant, or returned to the provider."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.application import Status
from ui.widgets.button import Button, Look
from ui.widgets.card import Card
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.date_field import DateField
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.text_field import TextField


class ClosingCard(Card):
    """Hidden until the clerk asks for it: a closed case cannot be opened again.

    Signals: `wanted` - what became of the result, the day, the note: everything could be read.
    """

    wanted = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("file-check", parent=parent)
        self.summary = ErrorSummary()
        self.outcome, self.day, self.note = ChoiceList(), DateField(), TextField()
        self.outcome_field, self.day_field = Field(self.outcome), Field(self.day)
        self.note_field = Field(self.note)
        self.stop = Button(look=Look.LINK)
        for part in (self.summary, self.outcome_field, self.day_field, self.note_field):
            self.body.addWidget(part)
        self.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.stop.clicked.connect(self.hide)
        self.hide()
        self.retranslate()

    def begin(self, today: date) -> None:
        """Ask what became of the result; today is offered as the day."""
        self.summary.show_errors(())
        self.outcome.set_value(None)
        self.day.set_value(today)
        self.note.set_value("")
        for field in (self.outcome_field, self.day_field):
            field.show_error("")
        self.show()
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Tell what was chosen, or say what is not right."""
        self.show_errors(
            "" if isinstance(self.outcome.value, Status) else self.tr("Choose what became of the result"),
            "" if self.day.value is not None else self.tr("Enter the day on which it happened"),
        )
        if self.summary.isHidden() and not self.note.is_too_long:
            self.wanted.emit(self.outcome.value, self.day.value, self.note.value)

    def show_errors(self, outcome: str, day: str) -> None:
        """Say beside the fields, and in the summary above, what is not right; empty words: nothing."""
        self.outcome_field.show_error(outcome)
        self.day_field.show_error(day)
        errors = [(outcome, self.outcome), (self.day_field.error, self.day)]
        self.summary.show_errors([(words, field) for words, field in errors if words])

    def retranslate(self) -> None:
        """Say everything again."""
        self.set_title(
            self.tr("Close the case"),
            self.tr("Record it when it has happened: a closed case stays closed, and its term stops."),
        )
        self.outcome_field.set_words(self.tr("What became of the result"))
        self.outcome.set_choices(
            [
                Choice(
                    Status.HANDED_OVER,
                    self.tr("The result was handed over"),
                    self.tr("The applicant or the representative has received it"),
                ),
                Choice(
                    Status.RETURNED,
                    self.tr("The result was returned"),
                    self.tr("Nobody came for it, or it went back to the provider"),
                ),
            ]
        )
        self.day_field.set_words(self.tr("On which day"))
        self.note_field.set_words(self.tr("Note"), self.tr("Stays with the case; it is not printed"))
        self.stop.set_words(self.tr("Do not close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
