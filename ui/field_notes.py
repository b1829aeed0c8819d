"""Words for what the rules say of one field (`FieldNote` of `desk_app/domain/entry.py`)."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

NOTES = {
    "field.required": QT_TRANSLATE_NOOP("FieldNotes", "Fill in: {label}"),
    "field.too_long": QT_TRANSLATE_NOOP("FieldNotes", "Shorten to {fact} letters: {label}"),
    "date.unreadable": QT_TRANSLATE_NOOP("FieldNotes", "Type a day such as 03.02.2001: {label}"),
    "date.in_future": QT_TRANSLATE_NOOP("FieldNotes", "This day is still to come: {label}"),
    "date.too_early": QT_TRANSLATE_NOOP("FieldNotes", "Check the year: {label}"),
    "iin.length": QT_TRANSLATE_NOOP("FieldNotes", "An IIN has 12 digits: check the number"),
    "iin.digits": QT_TRANSLATE_NOOP("FieldNotes", "An IIN has digits only: check the number"),
    "iin.check_digit": QT_TRANSLATE_NOOP(
        "FieldNotes", "The check digit of the IIN differs: check the number"
    ),
    "iin.birth_date_differs": QT_TRANSLATE_NOOP(
        "FieldNotes", "The IIN names another date of birth: compare with the document"
    ),
    "family.same_person": QT_TRANSLATE_NOOP("FieldNotes", "This person is entered twice"),
    "paper.expires_before_issue": QT_TRANSLATE_NOOP("FieldNotes", "This day is before the day of issue"),
    "name.mixed_letters": QT_TRANSLATE_NOOP(
        "FieldNotes", "Latin letters among Cyrillic ones: F11 puts them right"
    ),
    "letters.unprintable": QT_TRANSLATE_NOOP(
        "FieldNotes", "These letters cannot be printed: {fact}. Write them in Cyrillic or Latin letters"
    ),
}
"""Code -> what to do. `{label}` is the label of the field, `{fact}` the fact of the note."""


def words(code: str, *, label: str, fact: str = "") -> str:
    """Return what is said of a field, in the language of the window.

    Raises:
        KeyError: The rules have a code that has no words here; a test finds it.
    """
    text = QCoreApplication.translate("FieldNotes", str(NOTES[code]))
    return text.replace("{label}", label).replace("{fact}", fact)
