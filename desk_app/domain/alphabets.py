"""Latin letters that look like Cyrillic ones inside a Kazakh or Russian name."""

import re
import unicodedata

# Latin letter -> the Cyrillic letter it is taken for (Kazakh shha, i and ae among them).
LOOK_ALIKES = str.maketrans(
    "ABCEHIKMOPTXYaceiopxyh\u0259\u018f",
    "\u0410\u0412\u0421\u0415\u041d\u0406\u041a\u041c\u041e\u0420\u0422\u0425\u0423"
    "\u0430\u0441\u0435\u0456\u043e\u0440\u0445\u0443\u04bb\u04d9\u04d8",
)

_WORD = re.compile(r"[^\W\d_]+")


def mixes_alphabets(text: str) -> bool:
    """Say whether a word of `text` holds Latin and Cyrillic letters side by side."""
    return any({"LATIN", "CYRILLIC"} <= _scripts(word) for word in _WORD.findall(text))


def in_cyrillic(text: str) -> str:
    """Return `text` with the look-alike Latin letters of mixed words replaced by Cyrillic ones."""

    def repaired(found: re.Match[str]) -> str:
        word = found.group()
        return word.translate(LOOK_ALIKES) if mixes_alphabets(word) else word

    return _WORD.sub(repaired, text)


def _scripts(word: str) -> set[str]:
    return {unicodedata.name(letter, "").partition(" ")[0] for letter in word}
