"""The language of the window, changed at run time: every widget hears `QEvent.LanguageChange`.

Words of the program are English in the code; `resources/translations/desk_<language>.qm` holds the others.
Papers do not depend on this: they are bilingual and take their words from the print templates.
"""

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desk_app import paths
from desk_app.domain.localized import Language

log = logging.getLogger(__name__)

SHORT_NAMES = {
    Language.KK: "\u049a\u0430\u0437",
    Language.RU: "\u0420\u0443\u0441",
    Language.EN: "Eng",
}
"""Each language as its own speakers abbreviate it, the same in every language."""

OWN_NAMES = {
    Language.KK: "\u049a\u0430\u0437\u0430\u049b\u0448\u0430",
    Language.RU: "\u0420\u0443\u0441\u0441\u043a\u0438\u0439",
    Language.EN: "English",
}
"""Each language as its own speakers call it; the accessible name of its switch."""

# ru_KZ and not ru_RU: the currency of ru_RU is the rouble.
_LOCALES = {Language.KK: "kk_KZ", Language.RU: "ru_KZ", Language.EN: "en_GB"}
_OTHER = {Language.KK: Language.RU, Language.RU: Language.KK, Language.EN: Language.KK}


class WindowLanguage:
    """Installs the translators. `chosen` is the clerk's choice, `shown` differs only while peeking."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.chosen = Language.EN
        self.shown = Language.EN

    def choose(self, language: Language) -> None:
        """Show the window in `language` from now on."""
        self.chosen = language
        self._show(language)

    def peek(self) -> None:
        """Show the other language until `unpeek`: Russian for Kazakh, Kazakh for Russian and English."""
        self._show(_OTHER[self.chosen])

    def unpeek(self) -> None:
        """End `peek`."""
        if self.shown is not self.chosen:
            self._show(self.chosen)

    def close(self) -> None:
        """Take the translators out again, when the window is gone."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []

    def _show(self, language: Language) -> None:
        self.close()
        self.shown = language
        QLocale.setDefault(QLocale(_LOCALES[language]))
        self._installed = [made for made in (_of_qt(language), _of_desk(language)) if made is not None]
        for translator in self._installed:
            self._application.installTranslator(translator)


def _of_desk(language: Language) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(f"desk_{language.value}", str(paths.resources() / "translations")):
        return translator
    log.warning("language.missing", extra={"code": f"language.{language.value}"})
    return None


def _of_qt(language: Language) -> QTranslator | None:
    """Return the words of Qt's own dialogs; English needs none."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = language is not Language.EN and translator.load(f"qtbase_{language.value}", folder)
    return translator if found else None
