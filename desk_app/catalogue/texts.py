"""Texts of the catalogue: what the law says verbatim, our working translation, our own words."""

from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator

from desk_app.catalogue.scalars import Word
from desk_app.domain.catalogue import LegalText
from desk_app.domain.localized import LocalizedText, Origin, Wording


class Strict(BaseModel):
    """A part of a file: unknown keys are refused, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Languages(Strict):
    """The same sentence in the three languages, all of them our own words."""

    kk: Word
    ru: Word
    en: Word

    def localized(self) -> LocalizedText:
        """Return the text, its wordings marked as ours."""
        return LocalizedText.house(self.kk, self.ru, self.en)


class Places(Strict):
    """Something named for some of the languages: lines of a source, or an outside source."""

    kk: Word | None = None
    ru: Word | None = None
    en: Word | None = None

    def of(self, language: str) -> str:
        """Return what is named for a language, or nothing."""
        return getattr(self, language) or ""


class TextNode(Strict):
    """A text with, for each language, either the official wording or our working translation.

    `kk`, `ru`, `en` are verbatim and need their place in `lines`. `kk_working`, `ru_working`, `en_working`
    are ours; `outside` names the source outside our papers that a working wording was taken from.
    """

    kk: Word | None = None
    kk_working: Word | None = None
    ru: Word | None = None
    ru_working: Word | None = None
    en: Word | None = None
    en_working: Word | None = None
    lines: Places = Places()
    outside: Places = Places()

    @model_validator(mode="after")
    def _each_language_once(self) -> Self:
        for language in ("kk", "ru", "en"):
            official, working = getattr(self, language), getattr(self, f"{language}_working")
            if official is None and working is None:
                raise ValueError(f"the text has no wording in {language!r}")
            if official is not None and working is not None:
                raise ValueError(f"the text has two wordings in {language!r}: official and working")
            if bool(official) != bool(self.lines.of(language)):
                raise ValueError(f"an official wording, and only that, has its 'lines' ({language!r})")
            if official is not None and self.outside.of(language):
                raise ValueError(f"'outside' belongs to a working wording ({language!r})")
        return self

    def localized(self) -> LocalizedText:
        """Return the text with the origin of each wording."""
        return LocalizedText(self._wording("kk"), self._wording("ru"), self._wording("en"))

    def _wording(self, language: str) -> Wording:
        official: str | None = getattr(self, language)
        if official is not None:
            return Wording(official, Origin.OFFICIAL, self.lines.of(language))
        return Wording(getattr(self, f"{language}_working"), Origin.WORKING, self.outside.of(language))


class LegalNode(TextNode):
    """A text with its place in the law."""

    ref: Word
    note: Word | None = None

    def legal(self) -> LegalText:
        """Return the text with its place."""
        return LegalText(self.localized(), self.ref, self.note or "")
