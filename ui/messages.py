"""Words for every error code: what happened, and what to do. One row a code; add yours at the end.

Facts of the error stand in braces by their field name: `{tries_left}`. A fact that is a tuple is joined by
commas. A row is an instruction, without "please", "invalid" or numbers of errors. The test
`tests/ui/test_messages.py` finds codes without a row; `python -m ui.translate check` finds missing words.
"""

import re
from dataclasses import dataclass, fields

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_app.domain.errors import DeskError

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Words:
    """What the clerk reads: `title` says what happened, `advice` what to do."""

    title: str
    advice: str


def _row(title: object, advice: object) -> Words:
    # QT_TRANSLATE_NOOP is typed `object` in PySide6's stubs.
    return Words(str(title), str(advice))


ROWS: dict[str, Words] = {
    "desk.error": _row(
        QT_TRANSLATE_NOOP("Messages", "This could not be done"),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed. Try again."),
    ),
    "rule.error": _row(
        QT_TRANSLATE_NOOP("Messages", "Something in the form is not right"),
        QT_TRANSLATE_NOOP("Messages", "Check the fields marked red."),
    ),
    "outside.error": _row(
        QT_TRANSLATE_NOOP("Messages", "A device or the line did not answer"),
        QT_TRANSLATE_NOOP("Messages", "Check that it is switched on and try again."),
    ),
    "paths.data_folder": _row(
        QT_TRANSLATE_NOOP("Messages", "The data folder cannot be used: {folder}"),
        QT_TRANSLATE_NOOP(
            "Messages", "Check that the disk is there and that you may write to it. Reason: {reason}."
        ),
    ),
    "account.unknown": _row(
        QT_TRANSLATE_NOOP("Messages", "No account has this login"),
        QT_TRANSLATE_NOOP("Messages", "Check the login, or ask an administrator for an account."),
    ),
    "account.secret_wrong": _row(
        QT_TRANSLATE_NOOP("Messages", "Login or password is not right"),
        QT_TRANSLATE_NOOP("Messages", "Type both again. Look at the keyboard layout and at Caps Lock."),
    ),
    "account.last_access": _row(
        QT_TRANSLATE_NOOP("Messages", "Nobody could open the desk any more"),
        QT_TRANSLATE_NOOP("Messages", "Add another account first, then switch this one off."),
    ),
    "account.last_administrator": _row(
        QT_TRANSLATE_NOOP("Messages", "No administrator would remain"),
        QT_TRANSLATE_NOOP("Messages", "Make another clerk administrator first."),
    ),
    "account.login_empty": _row(
        QT_TRANSLATE_NOOP("Messages", "Type a login name"),
        QT_TRANSLATE_NOOP("Messages", "It needs at least one letter or digit."),
    ),
    "account.password_short": _row(
        QT_TRANSLATE_NOOP("Messages", "The password needs at least {shortest} characters"),
        QT_TRANSLATE_NOOP("Messages", "Type a longer password."),
    ),
    "account.login_taken": _row(
        QT_TRANSLATE_NOOP("Messages", "Another account has this login"),
        QT_TRANSLATE_NOOP("Messages", "Choose another login."),
    ),
    "clerk.not_allowed": _row(
        QT_TRANSLATE_NOOP("Messages", "Your account may not do this"),
        QT_TRANSLATE_NOOP("Messages", "Ask an administrator of the desk."),
    ),
    "office.set_up_unfinished": _row(
        QT_TRANSLATE_NOOP("Messages", "The set-up of this desk was not finished"),
        QT_TRANSLATE_NOOP("Messages", "Finish it with the same login and password."),
    ),
    "store.in_use": _row(
        QT_TRANSLATE_NOOP("Messages", "The program is already open on this computer"),
        QT_TRANSLATE_NOOP("Messages", "Go to its window, or close it there and try again."),
    ),
    "store.version": _row(
        QT_TRANSLATE_NOOP("Messages", "The data were made by another version of the program"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nothing was changed. Start the version that made them, or install the newest one. "
            "Found: {found}. Known here: {known}.",
        ),
    ),
    "store.unavailable": _row(
        QT_TRANSLATE_NOOP("Messages", "The data cannot be read or written"),
        QT_TRANSLATE_NOOP("Messages", "What was saved is safe. Check the disk and try again."),
    ),
    "store.unavailable.disk_full": _row(
        QT_TRANSLATE_NOOP("Messages", "The disk is full"),
        QT_TRANSLATE_NOOP("Messages", "What was saved is safe. Make room on the disk, then try again."),
    ),
    "store.unavailable.locked": _row(
        QT_TRANSLATE_NOOP("Messages", "Another program holds the data"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "What was saved is safe. Wait a moment, or close backup and antivirus programs that "
            "read the folder, then try again.",
        ),
    ),
    "store.unavailable.read_only": _row(
        QT_TRANSLATE_NOOP("Messages", "The data folder may only be read"),
        QT_TRANSLATE_NOOP(
            "Messages", "What was saved is safe. Ask for the right to write into the folder, then try again."
        ),
    ),
    "case.not_found": _row(
        QT_TRANSLATE_NOOP("Messages", "This desk has no case {number}"),
        QT_TRANSLATE_NOOP(
            "Messages", "Scan the bar code, or search by name or IIN. The case may belong to another desk."
        ),
    ),
    "case.exists": _row(
        QT_TRANSLATE_NOOP("Messages", "This visit was already decided"),
        QT_TRANSLATE_NOOP("Messages", "The decision and its number stand: find the case in the register."),
    ),
    "case.closed": _row(
        QT_TRANSLATE_NOOP("Messages", "There is no result to hand over"),
        QT_TRANSLATE_NOOP("Messages", "The case is closed already, or it is a refusal. Look at its history."),
    ),
    "case.day_impossible": _row(
        QT_TRANSLATE_NOOP("Messages", "The day lies before the visit or after today"),
        QT_TRANSLATE_NOOP("Messages", "Enter the day on which it happened."),
    ),
    "case.step_unknown": _row(
        QT_TRANSLATE_NOOP("Messages", "The rules of this case have no such step"),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed. Open the case again."),
    ),
    "numbers.used_up": _row(
        QT_TRANSLATE_NOOP("Messages", "This desk has given every number of the year"),
        QT_TRANSLATE_NOOP("Messages", "The visit is kept. Tell the administrator to add another desk."),
    ),
    "blob.missing": _row(
        QT_TRANSLATE_NOOP("Messages", "A stored paper is gone from the disk"),
        QT_TRANSLATE_NOOP(
            "Messages", "The case itself is safe. Tell the administrator: the paper can come from a backup."
        ),
    ),
    "blob.damaged": _row(
        QT_TRANSLATE_NOOP("Messages", "A stored paper was changed on the disk and is not shown"),
        QT_TRANSLATE_NOOP(
            "Messages", "The case itself is safe. Tell the administrator: the paper can come from a backup."
        ),
    ),
    "events.chain_broken": _row(
        QT_TRANSLATE_NOOP("Messages", "The record of the desk was changed from outside"),
        QT_TRANSLATE_NOOP("Messages", "Work may go on. Tell the administrator at once: entry {position}."),
    ),
    "printer.unavailable": _row(
        QT_TRANSLATE_NOOP("Messages", "The printer cannot be reached"),
        QT_TRANSLATE_NOOP("Messages", "Switch it on and look at its cable, or choose another printer."),
    ),
    "printer.rejecting": _row(
        QT_TRANSLATE_NOOP("Messages", "The printer takes no papers"),
        QT_TRANSLATE_NOOP("Messages", "Choose another printer."),
    ),
    "paper.not_saved": _row(
        QT_TRANSLATE_NOOP("Messages", "The file could not be written"),
        QT_TRANSLATE_NOOP("Messages", "Choose another folder, or make room on the disk."),
    ),
    "clock.behind_record": _row(
        QT_TRANSLATE_NOOP("Messages", "The clock of this computer is behind: it shows {wall}"),
        QT_TRANSLATE_NOOP(
            "Messages", "It should be at least {expected}. Every date on a paper comes from it: have it set."
        ),
    ),
    "clock.jumped": _row(
        QT_TRANSLATE_NOOP("Messages", "The clock of this computer was changed: it shows {wall}"),
        QT_TRANSLATE_NOOP(
            "Messages", "It should be about {expected}. Every date on a paper comes from it: have it set."
        ),
    ),
    "entry.invalid": _row(
        QT_TRANSLATE_NOOP("Messages", "Something in the visit is still to be put right"),
        QT_TRANSLATE_NOOP("Messages", "Press Ctrl+Enter on each step: the fields are named there."),
    ),
    "service.not_open": _row(
        QT_TRANSLATE_NOOP("Messages", "The service takes no papers at this visit"),
        QT_TRANSLATE_NOOP("Messages", "The first step says why and what is open today."),
    ),
    "package.incomplete": _row(
        QT_TRANSLATE_NOOP("Messages", "Documents are missing or have expired"),
        QT_TRANSLATE_NOOP("Messages", "Ask for them, or refuse to accept with F9."),
    ),
    "package.complete": _row(
        QT_TRANSLATE_NOOP("Messages", "The package is complete: acceptance cannot be refused"),
        QT_TRANSLATE_NOOP("Messages", "Accept it with Ctrl+Enter."),
    ),
    "package.pages_missing": _row(
        QT_TRANSLATE_NOOP("Messages", "The office wants pages of every document before acceptance"),
        QT_TRANSLATE_NOOP("Messages", "Add the files to: {lines}."),
    ),
    "page.refused": _row(
        QT_TRANSLATE_NOOP("Messages", "This file cannot be a page: {name}"),
        QT_TRANSLATE_NOOP(
            "Messages", "Take a PDF, JPEG, PNG or TIFF file of at most 64 MiB that is not empty."
        ),
    ),
    "picture.unreadable": _row(
        QT_TRANSLATE_NOOP("Messages", "The file is damaged and cannot be shown as a page"),
        QT_TRANSLATE_NOOP("Messages", "Scan the paper again, or ask for the file once more."),
    ),
    "picture.unreadable.empty": _row(
        QT_TRANSLATE_NOOP("Messages", "The file is empty"),
        QT_TRANSLATE_NOOP("Messages", "Scan the paper again, or ask for the file once more."),
    ),
    "picture.unreadable.cut_off": _row(
        QT_TRANSLATE_NOOP("Messages", "The end of the picture is missing"),
        QT_TRANSLATE_NOOP("Messages", "Scan the paper again. The original is kept as it came."),
    ),
    "picture.unreadable.heic": _row(
        QT_TRANSLATE_NOOP("Messages", "Pictures of the kind HEIC cannot be read here"),
        QT_TRANSLATE_NOOP("Messages", "Save the photo as JPEG on the phone, or scan the paper."),
    ),
    "picture.unreadable.kind": _row(
        QT_TRANSLATE_NOOP("Messages", "The file is no picture of a page"),
        QT_TRANSLATE_NOOP("Messages", "Take a PDF, JPEG, PNG or TIFF file."),
    ),
    "picture.too_large": _row(
        QT_TRANSLATE_NOOP("Messages", "The picture is too large: {megapixels} million pixels"),
        QT_TRANSLATE_NOOP(
            "Messages", "Scan the paper with 300 dpi. At most {limit} million pixels are taken."
        ),
    ),
    "pdf.refused": _row(
        QT_TRANSLATE_NOOP("Messages", "The PDF is damaged and cannot be opened"),
        QT_TRANSLATE_NOOP("Messages", "Ask for the file once more, or scan the paper."),
    ),
    "pdf.refused.locked": _row(
        QT_TRANSLATE_NOOP("Messages", "The PDF is locked with a password"),
        QT_TRANSLATE_NOOP("Messages", "Ask for the file without a password, or scan the paper."),
    ),
    "pdf.refused.active": _row(
        QT_TRANSLATE_NOOP("Messages", "The PDF holds a program or other files and is not taken"),
        QT_TRANSLATE_NOOP("Messages", "Ask for a PDF without them, or print it and scan the paper."),
    ),
    "pdf.refused.no_pages": _row(
        QT_TRANSLATE_NOOP("Messages", "The PDF holds no pages"),
        QT_TRANSLATE_NOOP("Messages", "Ask for the file once more, or scan the paper."),
    ),
    "settings.unknown": _row(
        QT_TRANSLATE_NOOP("Messages", "There is no setting called {key}"),
        QT_TRANSLATE_NOOP("Messages", "Correct the name at {place}."),
    ),
    "settings.wrong": _row(
        QT_TRANSLATE_NOOP("Messages", "The setting {key} has a value that does not fit"),
        QT_TRANSLATE_NOOP("Messages", "Correct it at {place}. What fits: {expected}."),
    ),
    "settings.locked": _row(
        QT_TRANSLATE_NOOP("Messages", "The administrator of this computer has fixed the setting {key}"),
        QT_TRANSLATE_NOOP("Messages", "Start without changing it at {place}."),
    ),
    "settings.broken": _row(
        QT_TRANSLATE_NOOP("Messages", "A file of settings cannot be read"),
        QT_TRANSLATE_NOOP("Messages", "Correct it at {place}."),
    ),
    "file.invalid": _row(
        QT_TRANSLATE_NOOP("Messages", "A file of the program has an error: {place}"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "No visit can be taken until it is put right; what was saved is safe. Tell an administrator "
            "the file and the line, or install the program again.",
        ),
    ),
    "scanner.trouble": _row(
        QT_TRANSLATE_NOOP("Messages", "The scanner reported a fault"),
        QT_TRANSLATE_NOOP(
            "Messages", "Pages kept: {pages}. Switch the scanner off and on, then scan the rest."
        ),
    ),
    "scanner.trouble.no_paper": _row(
        QT_TRANSLATE_NOOP("Messages", "There is no paper in the feeder"),
        QT_TRANSLATE_NOOP("Messages", "Put the sheets in, or lay one on the glass."),
    ),
    "scanner.trouble.jam": _row(
        QT_TRANSLATE_NOOP("Messages", "Paper jam at page {page}"),
        QT_TRANSLATE_NOOP(
            "Messages", "Pages kept: {pages}. Take the paper out, put the rest back and continue."
        ),
    ),
    "scanner.trouble.cover_open": _row(
        QT_TRANSLATE_NOOP("Messages", "The cover of the scanner is open"),
        QT_TRANSLATE_NOOP("Messages", "Pages kept: {pages}. Close the cover and continue."),
    ),
    "scanner.trouble.multi_feed": _row(
        QT_TRANSLATE_NOOP("Messages", "Two sheets may have gone in together"),
        QT_TRANSLATE_NOOP(
            "Messages", "Pages kept: {pages}. Compare the last page with the paper, then put the rest back."
        ),
    ),
    "scanner.trouble.busy": _row(
        QT_TRANSLATE_NOOP("Messages", "The scanner is in use"),
        QT_TRANSLATE_NOOP("Messages", "Close the other program that scans, or wait until it is done."),
    ),
    "scanner.trouble.offline": _row(
        QT_TRANSLATE_NOOP("Messages", "The scanner does not answer"),
        QT_TRANSLATE_NOOP(
            "Messages", "Check that it is switched on, and its cable or the network. Pages kept: {pages}."
        ),
    ),
    "scanner.trouble.denied": _row(
        QT_TRANSLATE_NOOP("Messages", "This computer may not use the scanner"),
        QT_TRANSLATE_NOOP("Messages", "Ask the administrator for the right to use it."),
    ),
    "scanner.trouble.no_memory": _row(
        QT_TRANSLATE_NOOP("Messages", "The scanner has too little memory for page {page}"),
        QT_TRANSLATE_NOOP("Messages", "Scan it with a lower resolution or in grey. Pages kept: {pages}."),
    ),
    "scanner.trouble.no_space": _row(
        QT_TRANSLATE_NOOP("Messages", "There is no room on this computer for page {page}"),
        QT_TRANSLATE_NOOP("Messages", "Pages kept: {pages}. Make room on the disk, then put the rest back."),
    ),
    "scanner.trouble.not_stored": _row(
        QT_TRANSLATE_NOOP("Messages", "Page {page} could not be stored"),
        QT_TRANSLATE_NOOP("Messages", "Pages kept: {pages}. Check the disk, then scan the rest."),
    ),
    "scanner.trouble.short_page": _row(
        QT_TRANSLATE_NOOP("Messages", "Page {page} is incomplete"),
        QT_TRANSLATE_NOOP("Messages", "Pages kept: {pages}. Scan this page again."),
    ),
    "scanner.trouble.too_large": _row(
        QT_TRANSLATE_NOOP("Messages", "Page {page} is too large"),
        QT_TRANSLATE_NOOP("Messages", "Scan it with a lower resolution or in grey. Pages kept: {pages}."),
    ),
    "scanner.trouble.count_differs": _row(
        QT_TRANSLATE_NOOP("Messages", "The scanner counted {counted} pages, here are {pages}"),
        QT_TRANSLATE_NOOP("Messages", "Compare with the papers and scan what is missing."),
    ),
    "scanner.trouble.unsupported": _row(
        QT_TRANSLATE_NOOP("Messages", "The scanner cannot do what was asked"),
        QT_TRANSLATE_NOOP("Messages", "Choose another source, colour mode or resolution."),
    ),
    "scanner.trouble.no_driver": _row(
        QT_TRANSLATE_NOOP("Messages", "There is no driver for scanners on this computer"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Ask the administrator to install SANE. Scanners of the network and files work without it.",
        ),
    ),
    "scanner.trouble.silent": _row(
        QT_TRANSLATE_NOOP("Messages", "The scanner stopped answering"),
        QT_TRANSLATE_NOOP(
            "Messages", "Pages kept: {pages}. Switch the scanner off and on, then scan the rest."
        ),
    ),
    "scanner.trouble.crashed": _row(
        QT_TRANSLATE_NOOP("Messages", "The scanner's driver broke down"),
        QT_TRANSLATE_NOOP(
            "Messages", "Pages kept: {pages}. Scan the rest. If it happens again, tell the administrator."
        ),
    ),
    "inbox.unavailable": _row(
        QT_TRANSLATE_NOOP("Messages", "The folder for new pages cannot be used: {folder}"),
        QT_TRANSLATE_NOOP("Messages", "Check that it is there and that you may write to it."),
    ),
    "backup.damaged": _row(
        QT_TRANSLATE_NOOP("Messages", "The copy of the desk is damaged: {part}"),
        QT_TRANSLATE_NOOP("Messages", "Use another copy. If it was made just now, have the desk looked at."),
    ),
    "backup.folder_in_the_way": _row(
        QT_TRANSLATE_NOOP("Messages", "The folder already holds something"),
        QT_TRANSLATE_NOOP("Messages", "Choose a folder that does not exist yet."),
    ),
    "print.template": _row(
        QT_TRANSLATE_NOOP("Messages", "A print template has a mistake: {what}"),
        QT_TRANSLATE_NOOP("Messages", "Correct {file}, line {line}, or install the program anew."),
    ),
    "print.form_unknown": _row(
        QT_TRANSLATE_NOOP("Messages", "There is no template of form {form_id} for this edition"),
        QT_TRANSLATE_NOOP("Messages", "Install the program anew; the draft is kept."),
    ),
}


def words(error: DeskError) -> Words:
    """Return the words for `error` in the language of the window, its facts filled in.

    A code without a row gets the words of its kind, so a clerk always reads something true.
    """
    # A cause that asks for another cure has a row of its own: `store.unavailable.disk_full`.
    by_cause = ROWS.get(f"{error.code}.{getattr(error, 'cause', '')}")
    row = by_cause or ROWS.get(error.code) or _row_of_kind(type(error))
    facts = {field.name: _shown(getattr(error, field.name)) for field in fields(error)}
    facts.setdefault("place", getattr(error, "place", ""))
    return Words(*(_filled(QCoreApplication.translate("Messages", text), facts) for text in _texts(row)))


def of_code(code: str, facts: dict[str, str]) -> Words:
    """Return the words for a code that is no error: a doubt about the clock.

    Raises:
        KeyError: The code has no row.
    """
    row = ROWS[code]
    return Words(*(_filled(QCoreApplication.translate("Messages", text), facts) for text in _texts(row)))


def _texts(row: Words) -> tuple[str, str]:
    return row.title, row.advice


def _row_of_kind(kind: type[DeskError]) -> Words:
    for parent in kind.__mro__:
        code = getattr(parent, "code", None)
        if code in ROWS:
            return ROWS[code]
    return ROWS["desk.error"]


def _filled(text: str, facts: dict[str, str]) -> str:
    """Fill in every fact in one pass: a fact that looks like a placeholder stays as it is."""
    return _PLACEHOLDER.sub(lambda found: facts.get(found[1], found[0]), text)


def _shown(fact: object) -> str:
    return ", ".join(map(str, fact)) if isinstance(fact, tuple) else str(fact)
