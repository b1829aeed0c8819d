"""A proposal for how a name written in Latin letters is written in Cyrillic.

Never forced: several letters have two spellings, and only the paper itself says which is the person's.
"""

from collections.abc import Mapping


def in_cyrillic_letters(latin: str, table: Mapping[str, str]) -> str:
    """Return a proposal for a name in capital Latin letters; signs that the table lacks stay.

    Args:
        latin: One or more words, as a machine readable zone has them.
        table: Capital Latin letters (one to four) to small Cyrillic ones; the longest entry wins.
    """
    return " ".join(_word(word, table).capitalize() for word in latin.upper().split())


def _word(word: str, table: Mapping[str, str]) -> str:
    longest = max(map(len, table), default=1)
    letters: list[str] = []
    at = 0
    while at < len(word):
        for length in range(min(longest, len(word) - at), 0, -1):
            if (found := table.get(word[at : at + length])) is not None:
                letters.append(found)
                break
        else:
            length = 1
            letters.append(word[at])
        at += length
    return "".join(letters)
