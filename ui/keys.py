"""Every key of the program in one place. No Ctrl or Alt with a digit: dead under the Kazakh layout."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui import layouts


class Key(StrEnum):
    """A key with a fixed meaning, as `QKeySequence` reads it."""

    LAW = "F1"
    NEW_VISIT = "F2"
    REGISTER = "F3"
    SCAN = "F4"
    SEND = "F5"
    PRINT = "F6"
    MY_DAY = "F7"
    SIGN = "F8"
    REFUSE = "F9"
    FIX_LETTERS = "F11"
    OTHER_LANGUAGE = "F12"
    CONTINUE = "Ctrl+Return"
    SEARCH = "Ctrl+F"
    SETTINGS = "Ctrl+,"
    LOCK = "Ctrl+L"
    BACK = "Alt+Left"
    UNDO = "Ctrl+Z"
    GIVE_UP = "F10"
    ADD_PERSON = "Ins"
    REMOVE_PERSON = "Ctrl+Del"
    ALL_KEYS = "Ctrl+/"
    LARGER = "Ctrl++"
    SMALLER = "Ctrl+-"


OF_WINDOW = frozenset({Key.LAW, Key.BACK, Key.LOCK, Key.LARGER, Key.SMALLER, Key.OTHER_LANGUAGE})
"""Keys the window answers on every screen: an act may show one, it must not take it as well."""


@dataclass(frozen=True)
class KeyRow:
    """A line of the page of keys."""

    key: Key
    words: str


ALL_KEYS = (
    KeyRow(Key.LAW, str(QT_TRANSLATE_NOOP("Keys", "The law on what is in focus"))),
    KeyRow(Key.NEW_VISIT, str(QT_TRANSLATE_NOOP("Keys", "New visit"))),
    KeyRow(Key.REGISTER, str(QT_TRANSLATE_NOOP("Keys", "Register of applications"))),
    KeyRow(Key.SCAN, str(QT_TRANSLATE_NOOP("Keys", "Scan papers"))),
    KeyRow(Key.SEND, str(QT_TRANSLATE_NOOP("Keys", "Send to the centre now"))),
    KeyRow(Key.PRINT, str(QT_TRANSLATE_NOOP("Keys", "Print"))),
    KeyRow(Key.MY_DAY, str(QT_TRANSLATE_NOOP("Keys", "My day"))),
    KeyRow(Key.SIGN, str(QT_TRANSLATE_NOOP("Keys", "Sign"))),
    KeyRow(Key.REFUSE, str(QT_TRANSLATE_NOOP("Keys", "Refuse to accept"))),
    KeyRow(Key.CONTINUE, str(QT_TRANSLATE_NOOP("Keys", "Continue, accept"))),
    KeyRow(Key.SEARCH, str(QT_TRANSLATE_NOOP("Keys", "Search"))),
    KeyRow(Key.SETTINGS, str(QT_TRANSLATE_NOOP("Keys", "Settings"))),
    KeyRow(Key.LOCK, str(QT_TRANSLATE_NOOP("Keys", "Lock the desk"))),
    KeyRow(Key.BACK, str(QT_TRANSLATE_NOOP("Keys", "Back"))),
    KeyRow(Key.UNDO, str(QT_TRANSLATE_NOOP("Keys", "Undo"))),
    KeyRow(Key.GIVE_UP, str(QT_TRANSLATE_NOOP("Keys", "Give up the visit"))),
    KeyRow(Key.ADD_PERSON, str(QT_TRANSLATE_NOOP("Keys", "Add a family member"))),
    KeyRow(Key.REMOVE_PERSON, str(QT_TRANSLATE_NOOP("Keys", "Remove from the family"))),
    KeyRow(Key.FIX_LETTERS, str(QT_TRANSLATE_NOOP("Keys", "Cyrillic letters for Latin ones in names"))),
    KeyRow(Key.LARGER, str(QT_TRANSLATE_NOOP("Keys", "Larger type"))),
    KeyRow(Key.SMALLER, str(QT_TRANSLATE_NOOP("Keys", "Smaller type"))),
    KeyRow(Key.OTHER_LANGUAGE, str(QT_TRANSLATE_NOOP("Keys", "Hold: the other language"))),
    KeyRow(Key.ALL_KEYS, str(QT_TRANSLATE_NOOP("Keys", "All keys"))),
)


def shown(key: str) -> str:
    """Return a key as it is written on a button: `Ctrl+Enter`, `F9`."""
    return key.replace("Return", "Enter").replace("Left", "\u2190")


def words(row: KeyRow) -> str:
    """Return what the key does in the language of the window."""
    return QCoreApplication.translate("Keys", row.words)


def sequence(key: str) -> list[QKeySequence]:
    """Return every key press that means `key`.

    Enter of the number pad counts as Enter. Under a Russian or Kazakh layout a key says its Cyrillic letter;
    where the machine has no other layout nothing reads it back as the Latin one, so that letter counts too.
    """
    named = [str(key)]
    if key.endswith("Return"):
        named.append(key.replace("Return", "Enter"))
    if key == Key.LARGER:
        named.append("Ctrl+=")
    of_signs = [(name[:-1], name[-1].lower()) for name in named if name[-2:-1] == "+"]
    named += [before + other for before, sign in of_signs for other in layouts.same_key(sign)]
    return [QKeySequence(name) for name in named]


def on_key(part: QWidget, key: str, act: Callable[[], object]) -> None:
    """Call `act` when `key` is pressed while the focus is in `part`."""
    for pressed in sequence(key):
        shortcut = QShortcut(pressed, part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
