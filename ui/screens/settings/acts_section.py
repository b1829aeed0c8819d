"""The first days in force: what is recorded, and a new record where the role allows it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.acts import EffectiveDate
from desk_app.domain.clerk import Right
from desk_app.domain.entry import FieldNote
from desk_app.domain.localized import Language
from desk_app.domain.set_up_entry import ActDateEntry
from ui.screens.settings.act_form import ActForm
from ui.screens.settings.form_fields import Problem
from ui.screens.settings.view_model import Facts
from ui.theme import Tone
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.dates import written
from ui.widgets.row_list import Row, RowList
from ui.widgets.text import Text, TextLook


class ActsSection(QWidget):
    """A card for each act, then the list of every record."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: dict[str, ActForm] = {}
        self.notice = Banner()
        self._facts: Facts | None = None
        self._language = Language.EN
        self._history = Card("history")
        self.records = RowList()
        self._empty = Text(TextLook.HINT, wraps=True)
        self._history.body.addWidget(self.records)
        self._history.body.addWidget(self._empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self.notice)
        self._column.addWidget(self._history)
        self.retranslate()

    def show_facts(self, facts: Facts, language: Language) -> None:
        """Show what is recorded; what is being typed stays."""
        self._facts, self._language = facts, language
        for act in facts.catalogue.acts.values():
            if act.id not in self.forms:
                self.forms[act.id] = ActForm(act)
                self._column.insertWidget(self._column.count() - 1, self.forms[act.id])
        self.retranslate()

    def typed(self) -> dict[str, ActDateEntry]:
        """Return the entries in which something is typed."""
        entries = {act_id: form.entry() for act_id, form in self.forms.items()}
        return {act_id: entry for act_id, entry in entries.items() if entry != ActDateEntry()}

    def clear(self) -> None:
        """Empty the fields after everything was recorded."""
        for form in self.forms.values():
            form.show_entry(ActDateEntry())

    def check(self) -> list[Problem]:
        """Say what is wrong beside the fields; return the lines of the summary."""
        typed = self.typed()
        if self.forms and not typed:
            first = next(iter(self.forms.values()))
            return first.show_notes((FieldNote("day", "field.required"),))
        return [
            line
            for act_id, form in self.forms.items()
            for line in form.show_notes(typed[act_id].notes(form.act) if act_id in typed else ())
        ]

    def retranslate(self) -> None:
        """Say everything again."""
        self._history.set_title(
            self.tr("Every record"), self.tr("Nothing is ever erased; the last one counts")
        )
        self.records.setAccessibleName(self.tr("Every record"))
        self._empty.setText(self.tr("No day was recorded yet."))
        facts = self._facts
        if facts is None:
            return
        may = facts.may(Right.RECORD_EFFECTIVE_DATES)
        self.notice.setVisible(not may)
        if not may:
            words = self.tr("You can read the days. A supervisor or an administrator records them.")
            self.notice.say(Tone.NOTE, words, may_close=False)
        for act_id, form in self.forms.items():
            form.say(self._language)
            form.set_read_only(not may)
            day = facts.effective.get(act_id)
            now = self.tr("Recorded: in force from {day}").replace("{day}", written(day)) if day else ""
            form.show_recorded(now or self.tr("No day is recorded: takes no applications"))
        rows = [self._row(n, entry, facts) for n, entry in enumerate(facts.dates)]
        self.records.set_rows(rows[::-1])
        self._empty.setVisible(not rows)

    def _row(self, number: int, entry: EffectiveDate, facts: Facts) -> Row:
        act = facts.catalogue.acts.get(entry.act_id)
        signed = f", {written(act.signed_on)}" if act and act.signed_on else ""
        name = act.title.text(self._language) if act else entry.act_id
        words = self.tr("From {day}. {who}, {when}. Source: {source}")
        for placeholder, value in (
            ("day", written(entry.day)),
            ("who", facts.name_of(entry.entered_by)),
            ("when", written(entry.entered_at.astimezone(facts.now.tzinfo).date())),
            ("source", entry.source),
        ):
            words = words.replace(f"{{{placeholder}}}", value)
        return Row(f"{number}", name + signed, words, icon_name="book-open")
