"""Words for cases, their papers and what happened to them, shared by receipt, register and application."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from desk_app.domain.application import Status
from desk_app.domain.event import EventKind
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState
from ui.theme import Tone
from ui.widgets.dates import written


def _noop(text: object) -> str:
    # QT_TRANSLATE_NOOP is typed `object` in PySide6's stubs.
    return str(text)


def _said(text: str) -> str:
    return QCoreApplication.translate("Cases", text)


@dataclass(frozen=True)
class StateLook:
    """A state as icon, words and colour, already in the language of the window."""

    tone: Tone
    words: str
    icon_name: str


_STATUS = {
    Status.ACCEPTED: (Tone.NOTE, _noop(QT_TRANSLATE_NOOP("Cases", "In work")), "clock"),
    Status.HANDED_OVER: (Tone.GOOD, _noop(QT_TRANSLATE_NOOP("Cases", "Handed over")), "circle-check"),
    Status.RETURNED: (Tone.QUIET, _noop(QT_TRANSLATE_NOOP("Cases", "Returned")), "undo-2"),
    Status.REFUSED: (Tone.BAD, _noop(QT_TRANSLATE_NOOP("Cases", "Refused")), "circle-x"),
    Status.CONSULTED: (Tone.QUIET, _noop(QT_TRANSLATE_NOOP("Cases", "Consulted")), "info"),
}
_LATE = _noop(QT_TRANSLATE_NOOP("Cases", "Late"))
_DUE_TODAY = _noop(QT_TRANSLATE_NOOP("Cases", "Due today"))


def status_look(status: Status, due_on: date | None, today: date) -> StateLook:
    """Return how a case stands today: an open one past its day is late."""
    if status.open and due_on is not None and due_on < today:
        return StateLook(Tone.BAD, _said(_LATE), "circle-alert")
    if status.open and due_on == today:
        return StateLook(Tone.ATTENTION, _said(_DUE_TODAY), "triangle-alert")
    tone, words, icon_name = _STATUS[status]
    return StateLook(tone, _said(words), icon_name)


_FORMS = {
    "F21K-1": _noop(QT_TRANSLATE_NOOP("Cases", "Application")),
    "F21M-1": _noop(QT_TRANSLATE_NOOP("Cases", "Application")),
    "F24-1": _noop(QT_TRANSLATE_NOOP("Cases", "Application")),
    "F24-6": _noop(QT_TRANSLATE_NOOP("Cases", "Application")),
    "F24-7": _noop(QT_TRANSLATE_NOOP("Cases", "Receipt of acceptance")),
    "N-ACCEPT": _noop(QT_TRANSLATE_NOOP("Cases", "Receipt of acceptance")),
    "N-STAMPED-COPY": _noop(QT_TRANSLATE_NOOP("Cases", "Stamped copy of the application")),
    "F21K-3": _noop(QT_TRANSLATE_NOOP("Cases", "Receipt of refusal to accept")),
    "F21M-5": _noop(QT_TRANSLATE_NOOP("Cases", "Receipt of refusal to accept")),
    "F24-3": _noop(QT_TRANSLATE_NOOP("Cases", "Receipt of refusal to accept")),
    "F24-8": _noop(QT_TRANSLATE_NOOP("Cases", "Receipt of refusal to accept")),
    "N-AIS-REFUSE": _noop(QT_TRANSLATE_NOOP("Cases", "Notice of refusal to accept")),
}
FORMS = frozenset(_FORMS)
"""Forms that have words; a test holds them against those a visit can leave."""


def form_words(form_id: str) -> str:
    """Return the name of a paper; one without words is shown by its id."""
    return _said(_FORMS[form_id]) if form_id in _FORMS else form_id


_PRINT_STATES = {
    PrintState.WAITING: (Tone.NOTE, _noop(QT_TRANSLATE_NOOP("Cases", "Waiting")), "clock"),
    PrintState.PRINTING: (Tone.NOTE, _noop(QT_TRANSLATE_NOOP("Cases", "Printing")), "printer"),
    PrintState.STOPPED: (Tone.ATTENTION, _noop(QT_TRANSLATE_NOOP("Cases", "Stopped")), "triangle-alert"),
    PrintState.DONE: (Tone.GOOD, _noop(QT_TRANSLATE_NOOP("Cases", "Printed")), "circle-check"),
    PrintState.FAILED: (Tone.BAD, _noop(QT_TRANSLATE_NOOP("Cases", "Not printed")), "circle-x"),
    PrintState.CANCELLED: (Tone.QUIET, _noop(QT_TRANSLATE_NOOP("Cases", "Cancelled")), "ban"),
}


def print_look(state: PrintState) -> StateLook:
    """Return how far a print job is."""
    tone, words, icon_name = _PRINT_STATES[state]
    return StateLook(tone, _said(words), icon_name)


_REASONS = {
    PrintReason.MEDIA_JAM: _noop(
        QT_TRANSLATE_NOOP("Cases", "Paper jam: take the jammed sheet out, it goes on by itself")
    ),
    PrintReason.COVER_OPEN: _noop(
        QT_TRANSLATE_NOOP("Cases", "The printer is open: close its cover, it goes on by itself")
    ),
    PrintReason.MEDIA_EMPTY: _noop(QT_TRANSLATE_NOOP("Cases", "No paper: add paper, it goes on by itself")),
    PrintReason.TONER_EMPTY: _noop(
        QT_TRANSLATE_NOOP("Cases", "No toner: change the cartridge, it goes on by itself")
    ),
    PrintReason.OFFLINE: _noop(
        QT_TRANSLATE_NOOP("Cases", "The printer does not answer: switch it on and look at its cable")
    ),
    PrintReason.REJECTING: _noop(
        QT_TRANSLATE_NOOP("Cases", "The printer takes no papers: choose another printer")
    ),
    PrintReason.PAUSED: _noop(
        QT_TRANSLATE_NOOP("Cases", "The printer is paused: ask the administrator to resume it")
    ),
    PrintReason.UNKNOWN: _noop(
        QT_TRANSLATE_NOOP("Cases", "The printer does not say why: look at its display")
    ),
}
_LOST = _noop(
    QT_TRANSLATE_NOOP("Cases", "Nobody can say that the paper came out: look into the tray, else try again")
)


def print_reason(state: PrintState, reason: str) -> str:
    """Return why a job stands and what helps; empty words where nothing is wrong."""
    if state is PrintState.FAILED and reason in ("", PrintReason.UNKNOWN):
        return _said(_LOST)
    if not reason or state in (PrintState.DONE, PrintState.CANCELLED):
        return ""
    known = PrintReason(reason) if reason in set(PrintReason) else PrintReason.UNKNOWN
    return _said(_REASONS[known])


_EVENTS = {
    EventKind.ACCEPTED: _noop(QT_TRANSLATE_NOOP("Cases", "Application accepted")),
    EventKind.REFUSED: _noop(QT_TRANSLATE_NOOP("Cases", "Acceptance refused")),
    EventKind.CONSULTED: _noop(QT_TRANSLATE_NOOP("Cases", "Visitor consulted")),
    EventKind.STEP_DONE: _noop(QT_TRANSLATE_NOOP("Cases", "Step recorded as done")),
    EventKind.CLOSED: _noop(QT_TRANSLATE_NOOP("Cases", "Case closed")),
    EventKind.PRINT_SENT: _noop(QT_TRANSLATE_NOOP("Cases", "Sent to the printer")),
    EventKind.PRINT_ENDED: _noop(QT_TRANSLATE_NOOP("Cases", "Printing ended")),
    EventKind.REPRINTED: _noop(QT_TRANSLATE_NOOP("Cases", "Copy sent to the printer")),
}


def event_words(kind: str) -> str:
    """Return what happened; kinds that never belong to a case are shown by their id."""
    known = EventKind(kind) if kind in set(EventKind) else None
    return _said(_EVENTS[known]) if known in _EVENTS else kind


def long_date(day: date) -> str:
    """Return a day in words in the language of the window: 17 December 2025."""
    pattern = QCoreApplication.translate("Cases", "d MMMM yyyy", "a date in words, see QLocale::toString")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_date(day: date) -> str:
    """Return a day in digits, the same in every language: 17.12.2025."""
    return written(day)


def moment(at: datetime) -> str:
    """Return a day and time in digits: 17.12.2025 09:05."""
    return f"{written(at.date())} {at.hour:02}:{at.minute:02}"


_PRACTICE_PRINTER = _noop(QT_TRANSLATE_NOOP("Cases", "Practice printer"))


def printer_name(name: str) -> str:
    """Return a printer as the clerk knows it: by the name the system has, the simulated one in words."""
    return _said(_PRACTICE_PRINTER) if name == "practice" else name
