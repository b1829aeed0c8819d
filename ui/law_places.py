"""Places in the law as people name them.

`002-24:14, 17; A2.8` of the catalogue is point 14; point 17; appendix 2, row 8. The act is named beside it.
"""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_POINT = str(QT_TRANSLATE_NOOP("LawPlaces", "point {point}"))
_SUBPOINT = str(QT_TRANSLATE_NOOP("LawPlaces", "point {point}, subpoint {sub})"))
_APPENDIX = str(QT_TRANSLATE_NOOP("LawPlaces", "appendix {appendix}"))
_ROW = str(QT_TRANSLATE_NOOP("LawPlaces", "appendix {appendix}, row {row}"))
_ROW_SUBPOINT = str(QT_TRANSLATE_NOOP("LawPlaces", "appendix {appendix}, row {row}, subpoint {sub})"))

_PLACE = re.compile(r"(?:A(?P<appendix>\d+)(?:\.(?P<row>\d+))?|(?P<point>\d+))(?:\((?P<sub>\d+)\))?")


def place(ref: str) -> str:
    """Return the places that `ref` of the catalogue names, in the language of the window.

    Empty where it names a whole act and no place in it.
    """
    named = [part.rpartition(":")[2] for part in re.split(r"[;,]\s*", ref) if not _is_act(part)]
    return "; ".join(words for one in named if (words := _words(one)))


def _is_act(part: str) -> bool:
    """Say whether a part is nothing but the number of a source: three digits."""
    return re.fullmatch(r"\d{3}", part.strip()) is not None


def _words(named: str) -> str:
    found = _PLACE.fullmatch(named.strip())
    if found is None:
        return ""
    facts = {name: fact for name, fact in found.groupdict().items() if fact}
    words = QCoreApplication.translate("LawPlaces", _pattern(facts))
    for name, fact in facts.items():
        words = words.replace(f"{{{name}}}", fact)
    return words


def _pattern(facts: dict[str, str]) -> str:
    if "point" in facts:
        return _SUBPOINT if "sub" in facts else _POINT
    if "row" in facts:
        return _ROW_SUBPOINT if "sub" in facts else _ROW
    return _APPENDIX
