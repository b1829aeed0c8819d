r"""What the keys mean whatever keyboard layout is on.

The number row of the Kazakh layout types letters and signs where other layouts type digits. So digit fields
read these back as digits, and the text of a hand scanner, which types like a keyboard, is read back key by
key. Letters are written as escapes: no Cyrillic stands in code.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KAZAKH_ROW = '"\u04d9\u0456\u04a3\u0493,.\u04af\u04b1\u049b'
_KAZAKH_ROW_SHIFTED = "!\u04d8\u0406\u04a2\u0492;:\u04ae\u04b0\u049a"
_DIGITS = "1234567890"
_TO_DIGITS = str.maketrans(_KAZAKH_ROW + _KAZAKH_ROW_SHIFTED, _DIGITS + _DIGITS)

# The three letter rows of the Russian and Kazakh layouts, key by key, and the same keys of the Latin one.
_CYRILLIC_KEYS = (
    "\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437"
    "\u0444\u044b\u0432\u0430\u043f\u0440\u043e\u043b\u0434"
    "\u044f\u0447\u0441\u043c\u0438\u0442\u044c"
)
_LATIN_KEYS = "qwertyuiopasdfghjklzxcvbnm"
_LETTERS = str.maketrans(_CYRILLIC_KEYS + _CYRILLIC_KEYS.upper(), _LATIN_KEYS + _LATIN_KEYS.upper())
# Keys right of the digits: hyphen and equals sign of the Latin layout, bar of the key over Enter.
_KAZAKH_SIGNS = str.maketrans("\u04e9\u04e8\u04bb\u04ba/", "-_=+|")

_SAME_SIGNS = {"-": "\u04e9", "=": "\u04bb", "/": "\u2116.", ",": "\u0431"}
"""What keys right of the letters say under the Kazakh layout, the last two also under the Russian one."""

# Keys 6 and 7 of the number row as X11 and Windows number them: there, comma and dot mean digits.
_SIX_AND_SEVEN = {",": (15, 7), ".": (16, 8)}
_SHIFT_ONLY = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def digits(text: str) -> str:
    """Return `text` with the Kazakh number row, shifted or not, read as digits; other letters stay."""
    return text.translate(_TO_DIGITS)


def same_key(letter: str) -> str:
    """Return what the key of a Latin letter or sign says under the Russian and Kazakh layouts."""
    if letter in _LATIN_KEYS:
        return _CYRILLIC_KEYS[_LATIN_KEYS.index(letter)]
    return _SAME_SIGNS.get(letter, "")


def readings(text: str) -> tuple[str, ...]:
    """Return what a scanner may have meant by `text`: as typed, under a Russian, under a Kazakh layout."""
    russian = text.translate(_LETTERS).replace("/", "|")
    kazakh = text.translate(_TO_DIGITS).translate(_KAZAKH_SIGNS).translate(_LETTERS)
    return tuple(dict.fromkeys((text, russian, kazakh)))


def healed(event: QKeyEvent, *, keeps_signs: bool) -> QKeyEvent:
    """Return `event`, or the key press of the digit that stands on the same key of the number row.

    Args:
        event: A key press.
        keeps_signs: The field takes dots and commas (a date): these are digits only when they were typed on
            the number row itself. Without it every one of them is.
    """
    text = event.text()
    if len(text) != 1 or digits(text) == text or event.modifiers() & ~_SHIFT_ONLY:
        return event
    codes = _SIX_AND_SEVEN.get(text)
    if keeps_signs and codes is not None and event.nativeScanCode() not in codes:
        return event
    digit = digits(text)
    key = Qt.Key(Qt.Key.Key_0 + int(digit))
    return QKeyEvent(event.type(), key, Qt.KeyboardModifier.NoModifier, digit, event.isAutoRepeat())
