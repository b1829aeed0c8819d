"""Words of the intake for the codes of the rules, in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_app.domain.advice import Advice
from desk_app.domain.catalogue import Shown
from desk_app.domain.checklist import LineStatus
from desk_app.domain.opening import Reason
from desk_app.domain.steps import IntakeStep
from ui.theme import Tone

_STEPS = {
    IntakeStep.SERVICE: QT_TRANSLATE_NOOP("Intake", "Service"),
    IntakeStep.PEOPLE: QT_TRANSLATE_NOOP("Intake", "Applicant"),
    IntakeStep.PAPERS: QT_TRANSLATE_NOOP("Intake", "Documents"),
    IntakeStep.CHECK: QT_TRANSLATE_NOOP("Intake", "Check"),
}

_ANSWERS = {
    Shown.ORIGINAL: QT_TRANSLATE_NOOP("Intake", "Original"),
    Shown.COPY: QT_TRANSLATE_NOOP("Intake", "Copy"),
    Shown.ORIGINAL_AND_COPY: QT_TRANSLATE_NOOP("Intake", "Original and copy"),
    Shown.DIGITAL: QT_TRANSLATE_NOOP("Intake", "Digital"),
    Shown.DECLARED_ABSENT: QT_TRANSLATE_NOOP("Intake", "Does not exist"),
}

_SHORT = {
    Shown.ORIGINAL_AND_COPY: QT_TRANSLATE_NOOP("Intake", "Both"),
    Shown.DECLARED_ABSENT: QT_TRANSLATE_NOOP("Intake", "None"),
}

_NOT_SHOWN = QT_TRANSLATE_NOOP("Intake", "Not shown")
_ASK = QT_TRANSLATE_NOOP("Intake", "Ask for it")
_OPEN = QT_TRANSLATE_NOOP("Intake", "Not answered yet")

ANSWER_KEYS = {
    Shown.ORIGINAL: "O",
    Shown.COPY: "C",
    Shown.ORIGINAL_AND_COPY: "B",
    Shown.DIGITAL: "D",
    Shown.DECLARED_ABSENT: "A",
}
"""The key of each answer, by its place on a Latin keyboard; Delete says that the paper was not shown."""

_STATUSES = {
    LineStatus.PRESENT: (Tone.GOOD, QT_TRANSLATE_NOOP("Intake", "Present"), "circle-check"),
    LineStatus.DECLARED_ABSENT: (Tone.QUIET, QT_TRANSLATE_NOOP("Intake", "Declared absent"), "minus"),
    LineStatus.EXPIRED: (Tone.BAD, QT_TRANSLATE_NOOP("Intake", "Expired"), "clock"),
    LineStatus.MISSING: (Tone.BAD, QT_TRANSLATE_NOOP("Intake", "Missing"), "circle-x"),
}

_REASONS = {
    Reason.REVOKED: (
        QT_TRANSLATE_NOOP("Intake", "The act of this service was revoked"),
        QT_TRANSLATE_NOOP("Intake", "No papers are taken under it. Tell the visitor which act revoked it."),
    ),
    Reason.NO_EDITION: (
        QT_TRANSLATE_NOOP("Intake", "No rules of this service are in force on this day"),
        QT_TRANSLATE_NOOP(
            "Intake",
            "The day an act came into force is entered in the settings by a supervisor; until then no "
            "papers are taken under it.",
        ),
    ),
    Reason.NO_CHANNEL: (
        QT_TRANSLATE_NOOP("Intake", "This service is not taken here in this way"),
        QT_TRANSLATE_NOOP("Intake", "Tell the visitor where it is taken: {places}."),
    ),
    Reason.CLOSED: (
        QT_TRANSLATE_NOOP("Intake", "The counter does not receive people at this hour"),
        QT_TRANSLATE_NOOP("Intake", "Reception hours by the rules: {hours}."),
    ),
    Reason.OTHER_COUNTER: (
        QT_TRANSLATE_NOOP("Intake", "Another office receives this group of applicants"),
        QT_TRANSLATE_NOOP("Intake", "Tell the visitor where to go: {places}."),
    ),
    Reason.LIST_NOT_LOADED: (
        QT_TRANSLATE_NOOP("Intake", "The list of documents of this service is not in the catalogue"),
        QT_TRANSLATE_NOOP("Intake", "You can advise the visitor; papers cannot be taken here."),
    ),
}

_OPENINGS = {
    None: (Tone.GOOD, QT_TRANSLATE_NOOP("Intake", "Open"), "circle-check"),
    Reason.REVOKED: (Tone.QUIET, QT_TRANSLATE_NOOP("Intake", "Revoked"), "ban"),
    Reason.NO_EDITION: (Tone.QUIET, QT_TRANSLATE_NOOP("Intake", "Not in force"), "calendar-days"),
    Reason.NO_CHANNEL: (Tone.QUIET, QT_TRANSLATE_NOOP("Intake", "Not taken here"), "ban"),
    Reason.CLOSED: (Tone.ATTENTION, QT_TRANSLATE_NOOP("Intake", "Closed at this hour"), "clock"),
    Reason.OTHER_COUNTER: (Tone.NOTE, QT_TRANSLATE_NOOP("Intake", "Another office"), "building-2"),
    Reason.LIST_NOT_LOADED: (Tone.NOTE, QT_TRANSLATE_NOOP("Intake", "Advice only"), "info"),
}

_ADVICE = {
    Advice.REGION_WITHOUT_QUOTA: QT_TRANSLATE_NOOP(
        "Intake", "The region asked for has no quota for this group this year. The provider decides."
    ),
    Advice.CONSENT_WITHHELD: QT_TRANSLATE_NOOP(
        "Intake",
        "No consent to the processing of personal data: the provider may refuse the service for it; "
        "it is no ground to refuse to accept the papers.",
    ),
    Advice.INCLUDED_BEFORE: QT_TRANSLATE_NOOP(
        "Intake",
        "The applicant was included in the quota before: the provider may refuse the service for it.",
    ),
    Advice.NOT_ELIGIBLE: QT_TRANSLATE_NOOP(
        "Intake", "The period that the ground asks for is not kept by the day entered. The provider decides."
    ),
    Advice.WORKING_TRANSLATION: QT_TRANSLATE_NOOP(
        "Intake",
        "A paper of this visit has no official text in one language: its working translation is marked.",
    ),
    Advice.OFFICIAL_RECEIPT_NOT_SET: QT_TRANSLATE_NOOP(
        "Intake", "The rules set no form of this receipt: the form of the office is printed."
    ),
    Advice.NO_ADDRESSEE: QT_TRANSLATE_NOOP(
        "Intake", "The provider of the region asked for cannot be named: its line stays empty."
    ),
    Advice.TERM_SHORTER_THAN_STAGES: QT_TRANSLATE_NOOP(
        "Intake", "The stages of the rules together take longer than the term told to the applicant."
    ),
    Advice.CALENDAR_UNCERTAIN: QT_TRANSLATE_NOOP(
        "Intake", "A day before the due date may become a day off: the date may move."
    ),
    Advice.LIST_NOT_LOADED: QT_TRANSLATE_NOOP(
        "Intake", "The other parts of this application have no list of documents in the catalogue."
    ),
}

_FORMS = {
    "F21K-1": QT_TRANSLATE_NOOP("Intake", "Application"),
    "F21M-1": QT_TRANSLATE_NOOP("Intake", "Application"),
    "F24-1": QT_TRANSLATE_NOOP("Intake", "Application"),
    "F24-6": QT_TRANSLATE_NOOP("Intake", "Application"),
    "F24-7": QT_TRANSLATE_NOOP("Intake", "Receipt of acceptance"),
    "N-ACCEPT": QT_TRANSLATE_NOOP("Intake", "Receipt of acceptance (form of the office)"),
    "N-STAMPED-COPY": QT_TRANSLATE_NOOP("Intake", "Copy of the application with the stamp"),
    "F21K-3": QT_TRANSLATE_NOOP("Intake", "Receipt of refusal to accept"),
    "F21M-5": QT_TRANSLATE_NOOP("Intake", "Receipt of refusal to accept"),
    "F24-3": QT_TRANSLATE_NOOP("Intake", "Receipt of refusal to accept"),
    "F24-8": QT_TRANSLATE_NOOP("Intake", "Receipt of refusal to accept"),
    "N-AIS-REFUSE": QT_TRANSLATE_NOOP("Intake", "Notice of refusal to accept through the system"),
}

_WAYS = {
    "counter": QT_TRANSLATE_NOOP("Intake", "At the counter"),
    "home_visit": QT_TRANSLATE_NOOP("Intake", "Visit at home"),
}

_FIELDS = {
    "surname": QT_TRANSLATE_NOOP("Intake", "Surname"),
    "given_name": QT_TRANSLATE_NOOP("Intake", "Given name"),
    "patronymic": QT_TRANSLATE_NOOP("Intake", "Patronymic"),
    "born": QT_TRANSLATE_NOOP("Intake", "Date of birth"),
    "iin": QT_TRANSLATE_NOOP("Intake", "IIN"),
    "citizenship": QT_TRANSLATE_NOOP("Intake", "Citizenship"),
    "address": QT_TRANSLATE_NOOP("Intake", "Address"),
    "phone": QT_TRANSLATE_NOOP("Intake", "Telephone"),
    "employment_category": QT_TRANSLATE_NOOP("Intake", "Employment category"),
    "name": QT_TRANSLATE_NOOP("Intake", "Surname, given name, patronymic"),
    "kinship": QT_TRANSLATE_NOOP("Intake", "Kinship"),
    "shown": QT_TRANSLATE_NOOP("Intake", "How it was shown"),
    "kind": QT_TRANSLATE_NOOP("Intake", "Kind of document"),
    "number": QT_TRANSLATE_NOOP("Intake", "Number of the document"),
    "issued": QT_TRANSLATE_NOOP("Intake", "Issued on"),
    "expires": QT_TRANSLATE_NOOP("Intake", "Valid until"),
    "service_id": QT_TRANSLATE_NOOP("Intake", "Service"),
    "way": QT_TRANSLATE_NOOP("Intake", "How the visitor came"),
    "variant": QT_TRANSLATE_NOOP("Intake", "Kind of application"),
    "basis": QT_TRANSLATE_NOOP("Intake", "Ground of the application"),
    "since": QT_TRANSLATE_NOOP("Intake", "The ground counts from"),
    "region_asked": QT_TRANSLATE_NOOP("Intake", "Region asked for"),
    "included_before": QT_TRANSLATE_NOOP("Intake", "The applicant was included in the quota before"),
    "consent": QT_TRANSLATE_NOOP("Intake", "The applicant consents to the processing of personal data"),
}


def _said(words: object) -> str:
    return QCoreApplication.translate("Intake", str(words))


def step(of: IntakeStep) -> str:
    """Return the name of a step."""
    return _said(_STEPS[of])


def answer(shown: Shown | None, *, is_short: bool = False) -> str:
    """Return how a paper was shown; short where all answers stand side by side."""
    if shown is None:
        return _said(_NOT_SHOWN)
    return _said(_SHORT[shown] if is_short and shown in _SHORT else _ANSWERS[shown])


def status(of: LineStatus, *, is_answered: bool, preset: bool = False) -> tuple[Tone, str, str]:
    """Return colour, word and icon of a line of the checklist; nothing said yet is no lack yet."""
    if of is LineStatus.MISSING and not is_answered:
        return (Tone.ATTENTION, _said(_ASK), "") if preset else (Tone.NOTE, _said(_OPEN), "")
    tone, words, icon = _STATUSES[of]
    return tone, _said(words), icon


def opening(reason: Reason | None) -> tuple[Tone, str, str]:
    """Return colour, word and icon that say whether a service is open."""
    tone, words, icon = _OPENINGS[reason]
    return tone, _said(words), icon


def reason(of: Reason, facts: Mapping[str, str]) -> tuple[str, str]:
    """Return why no papers are taken, and what to tell the visitor."""
    title, advice = _REASONS[of]
    words = _said(advice)
    for name, fact in facts.items():
        words = words.replace(f"{{{name}}}", fact)
    return _said(title), words


def advice(of: Advice) -> str:
    """Return a piece of advice."""
    return _said(_ADVICE[of])


def form(of: str) -> str:
    """Return the short name of a paper by the id of its form; the id itself for a form without one."""
    return _said(_FORMS[of]) if of in _FORMS else of


def way(of: str) -> str:
    """Return how the visitor came; empty for a portal, whose name is in the catalogue."""
    return _said(_WAYS[of]) if of in _WAYS else ""


def label(field: str) -> str:
    """Return the label of a field by its full name (`applicant.born`, `family.m1.name`)."""
    return _said(_FIELDS[field.rpartition(".")[2]])
