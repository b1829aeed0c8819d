"""What a clerk likes at this desk: language, colours, type size, window, printer. Nothing of an applicant."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desk_app.domain.localized import Language
from ui.theme import SCALES, ThemeName


class Preferences:
    """Choices kept in `window.ini` of the data folder. An unreadable value counts as not chosen."""

    def __init__(self, folder: Path) -> None:
        self._kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        """Language of the window; Kazakh until the clerk chooses."""
        value = self._text("language")
        return Language(value) if value in set(Language) else Language.KK

    @language.setter
    def language(self, language: Language) -> None:
        self._kept.setValue("language", language.value)

    @property
    def theme(self) -> ThemeName:
        """Colours of the window."""
        value = self._text("theme")
        return ThemeName(value) if value in set(ThemeName) else ThemeName.LIGHT

    @theme.setter
    def theme(self, theme: ThemeName) -> None:
        self._kept.setValue("theme", theme.value)

    @property
    def type_scale(self) -> int:
        """Size of type in percent: 100, 125 or 150."""
        value = self._text("type_scale")
        return int(value) if value in {str(scale) for scale in SCALES} else 100

    @type_scale.setter
    def type_scale(self, percent: int) -> None:
        self._kept.setValue("type_scale", percent)

    @property
    def printer(self) -> str:
        """Name of the printer used last; empty until one was used."""
        return self._text("printer")

    @printer.setter
    def printer(self, name: str) -> None:
        self._kept.setValue("printer", name)

    @property
    def window(self) -> QByteArray:
        """Place and size of the window as Qt keeps them; empty until it was closed once."""
        value = self._kept.value("window")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window.setter
    def window(self, geometry: QByteArray) -> None:
        self._kept.setValue("window", geometry)

    def keep(self) -> None:
        """Write to the disk now instead of at the end of the program."""
        self._kept.sync()

    def _text(self, name: str) -> str:
        value = self._kept.value(name, "")
        return value if isinstance(value, str) else str(value)
