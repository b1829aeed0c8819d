"""One text in Kazakh, Russian and English, each wording with its origin."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of the window and of the papers."""

    KK = "kk"
    RU = "ru"
    EN = "en"


class Origin(StrEnum):
    """Where a wording comes from. Only `OFFICIAL` may be quoted as the law.

    OFFICIAL: verbatim from an act.
    WORKING: our working translation of an official wording, not official.
    HOUSE: our own text where the law sets none (house forms, labels of lists).
    """

    OFFICIAL = "official"
    WORKING = "working"
    HOUSE = "house"


@dataclass(frozen=True)
class Wording:
    """A text in one language and where it comes from.

    `lines` names the place of a verbatim text in the sources ("002 L1017"); empty for our own words.
    """

    text: str
    origin: Origin
    lines: str = ""


@dataclass(frozen=True)
class LocalizedText:
    """One text in the three languages. No language is ever filled in at run time."""

    kk: Wording
    ru: Wording
    en: Wording

    def wording(self, language: Language) -> Wording:
        """Return the wording in `language` together with its origin."""
        return {Language.KK: self.kk, Language.RU: self.ru, Language.EN: self.en}[language]

    def text(self, language: Language) -> str:
        """Return the bare text in `language`."""
        return self.wording(language).text

    @classmethod
    def house(cls, kk: str, ru: str, en: str) -> "LocalizedText":
        """Build a text of our own, all three wordings of origin `HOUSE`."""
        return cls(Wording(kk, Origin.HOUSE), Wording(ru, Origin.HOUSE), Wording(en, Origin.HOUSE))

    @classmethod
    def same(cls, text: str) -> "LocalizedText":
        """Build a text that reads the same in every language (a name, a number)."""
        return cls.house(text, text, text)
