"""The legal dates of a case: each step with its last day, and the day on which it was done."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.localized import Language, Origin
from ui import case_words
from ui.case_facts import StepDate
from ui.theme import Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.row_list import Row, RowList
from ui.widgets.text import Text, TextLook


class StepsCard(Card):
    """Enter on a step asks for the day it was done.

    Signals: `asked` - the form is open; `done_wanted` - step id and day.
    """

    asked = Signal()
    done_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("calendar-days", parent=parent)
        self.rows, self.day, self.record = RowList(), DateField(), Button()
        self.day_field = Field(self.day)
        self._asked = Text(TextLook.STRONG, wraps=True)
        self._hint = Text(TextLook.HINT, wraps=True)
        self._form, self._step = Card(), ""
        self._shown: tuple[tuple[StepDate, ...], Mapping[str, date], date, Language] | None = None
        self._fill()
        self.rows.chosen.connect(self._ask)
        self.day.returnPressed.connect(self._on_record)
        self.record.clicked.connect(self._on_record)
        self.retranslate()

    def show_steps(
        self, steps: tuple[StepDate, ...], done: Mapping[str, date], today: date, language: Language
    ) -> None:
        """Show the steps that have a last day; those done carry their day."""
        self._shown = (steps, done, today, language)
        self.rows.set_rows([self._row(step, done.get(step.step.id), today, language) for step in steps])
        is_working = any(step.step.text.wording(language).origin is Origin.WORKING for step in steps)
        self._hint.say(
            self.tr("Working translation: only the official wording is the law.") if is_working else ""
        )

    def close_form(self) -> None:
        """Ask for no day any more."""
        self._step = ""
        self._form.hide()

    def show_error(self, words: str) -> None:
        """Say beside the day what is not right with it."""
        self.day_field.show_error(words)
        if words:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything again."""
        self.set_title(self.tr("Legal dates"), self.tr("Enter on a step records the day it was done"))
        self.rows.setAccessibleName(self.tr("Legal dates"))
        self.day_field.set_words(self.tr("Done on"))
        self.record.set_words(self.tr("Record"))
        if self._shown is not None:
            self.show_steps(*self._shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _row(self, dated: StepDate, done: date | None, today: date, language: Language) -> Row:
        last = self.tr("Last day: {day}").replace("{day}", case_words.long_date(dated.last_day))
        words = dated.step.text.text(language)
        if done is not None:
            state = self.tr("Done {day}").replace("{day}", case_words.short_date(done))
            return Row(dated.step.id, words, last, "check", state, Tone.GOOD)
        is_late = dated.last_day < today
        state = self.tr("Day has passed") if is_late else ""
        return Row(dated.step.id, words, last, "clock", state, Tone.ATTENTION)

    def _ask(self, step_id: str) -> None:
        if self._shown is None:
            return
        steps, done, today, language = self._shown
        step = next(one for one in steps if one.step.id == step_id)
        self._step = step_id
        self._asked.setText(step.step.text.text(language))
        self.day.set_value(done.get(step_id, today))
        self.show_error("")
        self._form.show()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def _on_record(self) -> None:
        if self.day.value is None:
            self.show_error(self.tr("Enter the day on which the step was done"))
        else:
            self.done_wanted.emit(self._step, self.day.value)

    def _fill(self) -> None:
        form = self._form
        form.body.addWidget(self._asked)
        form.body.addWidget(self.day_field)
        form.body.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.hide()
        for part in (self._hint, self._form, self.rows):
            self.body.addWidget(part)
