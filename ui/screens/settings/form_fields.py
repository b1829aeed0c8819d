"""The named fields of a form: what was typed, what is wrong, and with which words."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.domain.entry import FieldNote
from ui import field_notes
from ui.widgets.check_field import CheckField
from ui.widgets.dates import written
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.widgets.select_field import SelectField

Problem = tuple[str, QWidget | None]
"""A line of the error summary."""

_NOTES = {
    "office.code_form": QT_TRANSLATE_NOOP(
        "SetUpNotes", "Type three Latin letters or digits for the office code, such as ATR"
    ),
    "office.desk_range": QT_TRANSLATE_NOOP("SetUpNotes", "Type a number from 1 to 99 for the desk"),
    "account.login_form": QT_TRANSLATE_NOOP(
        "SetUpNotes", "Type the login in Latin letters, digits, dots and hyphens, without spaces"
    ),
    "account.login_taken": QT_TRANSLATE_NOOP("SetUpNotes", "Another account has this login: choose another"),
    "account.password_short": QT_TRANSLATE_NOOP(
        "SetUpNotes", "Type a password of at least {fact} characters"
    ),
    "account.passwords_differ": QT_TRANSLATE_NOOP("SetUpNotes", "The two passwords differ: type them again"),
    "account.secret_wrong": QT_TRANSLATE_NOOP("SetUpNotes", "This password is not right"),
    "act.before_signing": QT_TRANSLATE_NOOP(
        "SetUpNotes", "The act was signed only on {fact}: it cannot be in force before"
    ),
}


class FormFields:
    """Fields by the name of what they enter. A name here is the name in the entry and in its notes."""

    def __init__(self, fields: Mapping[str, Field]) -> None:
        self.fields = dict(fields)
        for field in self.fields.values():
            if isinstance(field.widget, QLineEdit):
                field.widget.returnPressed.connect(field.widget.focusNextChild)

    def typed(self) -> dict[str, str | bool]:
        """Return everything as typed."""
        return {name: _typed(field.widget) for name, field in self.fields.items()}

    def show(self, values: Mapping[str, object]) -> None:
        """Show what was typed before; a field without a value stays as it is."""
        for name, field in self.fields.items():
            if name in values:
                _show(field.widget, values[name])

    def show_notes(self, notes: Iterable[FieldNote]) -> list[Problem]:
        """Say beside each field what is wrong; return the same words for the summary, in the same order."""
        first = {note.field: note for note in reversed(tuple(notes))}
        problems: list[Problem] = []
        for name, field in self.fields.items():
            words = note_words(first[name], field.label) if name in first else ""
            field.show_error(words)
            if words:
                problems.append((words, field.widget))
        return problems

    def focus(self, name: str) -> None:
        """Put the cursor into a field."""
        if name in self.fields:
            self.fields[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, is_fixed: bool, *, always: tuple[str, ...] = ()) -> None:
        """Let everything be read and nothing be changed; the fields in `always` whatever `is_fixed` says."""
        policies = Qt.FocusPolicy
        for name, field in self.fields.items():
            is_kept = is_fixed or name in always
            if isinstance(field.widget, QLineEdit):
                field.widget.setReadOnly(is_kept)
                field.widget.setFocusPolicy(policies.ClickFocus if is_kept else policies.StrongFocus)
            else:
                field.widget.setEnabled(not is_kept)


def note_words(note: FieldNote, label: str) -> str:
    """Return what is said of a field, in the language of the window."""
    if note.code not in _NOTES:
        return field_notes.words(note.code, label=label, fact=note.fact)
    fact = written(date.fromisoformat(note.fact)) if note.code == "act.before_signing" else note.fact
    return QCoreApplication.translate("SetUpNotes", str(_NOTES[note.code])).replace("{fact}", fact)


def _typed(widget: QWidget) -> str | bool:
    if isinstance(widget, CheckField):
        return widget.isChecked()
    if isinstance(widget, SelectField):
        return str(widget.value or "")
    return widget.text() if isinstance(widget, QLineEdit) else ""


def _show(widget: QWidget, value: object) -> None:
    if isinstance(widget, CheckField):
        widget.setChecked(bool(value))
    elif isinstance(widget, SelectField):
        widget.set_value(value)
    elif isinstance(widget, LineEdit):
        widget.replace_text(str(value))
