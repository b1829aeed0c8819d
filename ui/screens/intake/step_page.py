"""What the pages of the four steps have in common: notes beside fields, and the place of the cursor."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.domain.catalogue import Edition
from desk_app.domain.entry import FieldNote, read_date
from desk_app.domain.localized import LocalizedText, Origin
from ui import field_notes
from ui.language import WindowLanguage
from ui.screens.intake import words
from ui.screens.intake.view_model import IntakeViewModel
from ui.widgets.date_field import DateField
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.id_number_field import IdNumberField
from ui.widgets.line_edit import LineEdit
from ui.widgets.page import Page

FIELD_PROPERTY = "deskField"


class StepPage(Page):
    """A page of the intake. `fields` maps the name a rule gives a field to the field on the page."""

    def __init__(self, model: IntakeViewModel, language: WindowLanguage) -> None:
        super().__init__()
        self.model = model
        self.language = language
        self.fields: dict[str, Field] = {}
        self.summary = ErrorSummary()
        self.body.addWidget(self.summary)
        # Errors are told when the clerk wants to go on, not while the first letter is typed.
        self.is_checked = False

    def read(self) -> None:
        """Show the draft."""

    def retranslate(self) -> None:
        """Set every text again."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def text(self, text: LocalizedText) -> str:
        """Return a text of the catalogue in the language of the window."""
        return text.text(self.language.shown)

    def act_of(self, edition: Edition | None) -> str:
        """Return the title of the act an edition belongs to; empty where it belongs to none."""
        act = self.model.catalogue.acts.get(edition.act_id) if edition else None
        return self.text(act.title) if act else ""

    def working_mark(self, text: LocalizedText) -> str:
        """Return the mark of a working translation; empty for the words of the law itself."""
        is_working = text.wording(self.language.shown).origin is Origin.WORKING
        return self.tr("working translation") if is_working else ""

    def add_field(self, name: str, field: Field) -> Field:
        """Take a field under the name the rules give it."""
        self.fields[name] = field
        field.widget.setProperty(FIELD_PROPERTY, name)
        return field

    def show_notes(self) -> None:
        """Show beside every field what the rules say of it."""
        faults = {note.field: note for note in reversed(self.model.faults)} if self.is_checked else {}
        warnings = {note.field: note for note in reversed(self.model.warnings)}
        for name, field in self.fields.items():
            if name in faults:
                field.show_error(note_words(faults[name]))
            else:
                field.show_warning(note_words(warnings[name]) if name in warnings else "")

    def own_faults(self) -> Iterator[FieldNote]:
        """Yield the faults of fields that are seen on this page."""
        return (note for note in self.model.faults if note.field in self.fields)

    def summary_words(self, note: FieldNote) -> str:
        """Return what the summary of errors says of a field: the words beside it."""
        return note_words(note)

    def begin(self) -> None:
        """Forget what was shown of another visit."""
        self.is_checked = False
        self.summary.show_errors([])

    def focus_field(self, name: str) -> bool:
        """Put the cursor into a field; False if it is not on this page."""
        field = self.fields.get(name)
        if field is None:
            return False
        field.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field.widget, LineEdit):
            field.widget.end(False)
        return True

    def focus_first(self) -> bool:
        """Put the focus where the step begins; False leaves it to the screen."""
        return False

    def step_back(self) -> bool:
        """Go one step back inside the page; False if there is none."""
        return False

    def handle_enter(self, focused: QWidget) -> bool:
        """Do what Enter means on a widget of this page; False lets it move on."""
        return False


def note_words(note: FieldNote) -> str:
    """Return what is said beside a field, and in the summary of errors."""
    return field_notes.words(note.code, label=words.label(note.field), fact=note.fact)


def show_typed(widget: QWidget, text: str) -> None:
    """Show what was typed, without disturbing somebody who is typing the same."""
    if isinstance(widget, DateField):
        day = read_date(text)
        if day is not None and widget.value != day:
            widget.set_value(day)
        elif day is None:
            widget.replace_text(text)
    elif isinstance(widget, IdNumberField):
        if widget.value != text:
            widget.set_value(text)
    elif isinstance(widget, LineEdit):
        widget.replace_text(text)


def field_in_focus() -> str:
    """Return the name of the field that has the focus; empty if none has."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None:
        name = widget.property(FIELD_PROPERTY)
        if name:
            return str(name)
        widget = widget.parentWidget()
    return ""
