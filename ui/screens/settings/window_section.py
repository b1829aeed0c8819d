"""Looks of the window: language, colours, size of type, printer. Every choice acts at once."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.localized import Language
from ui import case_words, theme
from ui.language import OWN_NAMES
from ui.preferences import Preferences
from ui.shell import Shell
from ui.theme import ThemeName
from ui.widgets.card import Card
from ui.widgets.choice_list import Choice, Segments
from ui.widgets.field import Field
from ui.widgets.select_field import SelectField


class WindowSection(QWidget):
    """Belongs to this computer alone; anybody may change it."""

    def __init__(self, preferences: Preferences, shell: Shell) -> None:
        super().__init__()
        self._preferences, self._shell = preferences, shell
        self.language, self.theme, self.scale = Segments(), Segments(), Segments()
        self.printer = SelectField()
        self._fields = [Field(part) for part in (self.language, self.theme, self.scale, self.printer)]
        self._look, self._print = Card("eye"), Card("printer")
        self._printers: tuple[str, ...] | None = None
        self._lay_out()
        self.retranslate()
        self.language.chosen.connect(shell.choose_language)
        self.theme.chosen.connect(self._use_theme)
        self.scale.chosen.connect(self._use_theme)
        self.printer.chosen.connect(self._keep_printer)

    def show_printers(self, names: tuple[str, ...] | None) -> None:
        """Offer these printers; None while they are being asked for."""
        self._printers = names
        self.printer.set_choices([Choice(name, case_words.printer_name(name)) for name in names or ()])
        chosen = self._preferences.printer
        self.printer.set_value(chosen if chosen in (names or ()) else next(iter(names or ()), None))
        self.printer.setEnabled(bool(names))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Show colours and size as they are: keys change the size on every screen."""
        if event.type() == QEvent.Type.StyleChange:
            self.theme.set_value(theme.name())
            self.scale.set_value(theme.scale())
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again."""
        self.show_printers(self._printers)

    def _say(self) -> None:
        self._look.set_title(self.tr("What you see"))
        self._print.set_title(self.tr("Printing"))
        themes = {
            ThemeName.LIGHT: self.tr("Light"),
            ThemeName.DARK: self.tr("Dark"),
            ThemeName.CONTRAST: self.tr("High contrast"),
        }
        self.language.set_choices([Choice(language, OWN_NAMES[language]) for language in Language])
        self.theme.set_choices([Choice(name, words) for name, words in themes.items()])
        self.scale.set_choices([Choice(scale, f"{scale} %") for scale in theme.SCALES])
        self.language.set_value(self._preferences.language)
        self.theme.set_value(theme.name())
        self.scale.set_value(theme.scale())
        language, colours, size, printer = self._fields
        language.set_words(
            self.tr("Language of the window"), self.tr("Papers are always in Kazakh and Russian")
        )
        colours.set_words(self.tr("Colours"))
        size.set_words(self.tr("Size of type"), self.tr("Ctrl and plus, Ctrl and minus do the same anywhere"))
        printer.set_words(self.tr("Printer of this desk"), self._printer_hint())

    def _printer_hint(self) -> str:
        if self._printers is None:
            return self.tr("Looking for printers\u2026")
        if not self._printers:
            return self.tr("There is no printer: papers are kept and can be printed later")
        return self.tr("Offered first wherever something is printed")

    def _use_theme(self, _: object) -> None:
        name, scale = self.theme.value, self.scale.value
        if isinstance(name, ThemeName) and isinstance(scale, int):
            self._shell.use_theme(name, scale)

    def _keep_printer(self, name: object) -> None:
        self._preferences.printer = str(name)

    def _lay_out(self) -> None:
        for field in self._fields[:3]:
            self._look.body.addWidget(field)
        self._print.body.addWidget(self._fields[3])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self._look)
        column.addWidget(self._print)
