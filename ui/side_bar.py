"""The dark bar at the left: where one can go, how the desk stands, who works here, which language."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QVBoxLayout, QWidget

from desk_app.domain.localized import Language
from ui import brand, theme
from ui.language import OWN_NAMES, SHORT_NAMES
from ui.navigation import SCREENS, SIDE_BAR
from ui.shell import Card, Exchange
from ui.widgets.side_parts import SideEntry, SideLine, SideSwitch

_WIDTH = 232
_EDGE = 14


class SideBar(QWidget):
    """Signals: `chosen` - name of a screen; `language_chosen` - a `Language`."""

    chosen = Signal(str)
    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = {
            entry.screen: SideEntry(entry.icon_name, entry.key)
            for entry in SIDE_BAR
            if entry.screen in SCREENS
        }
        self.languages = {
            language: SideSwitch(SHORT_NAMES[language], OWN_NAMES[language]) for language in Language
        }
        self._mark = SideLine(size=15, icon_size=26)
        self._exchange_line, self._card_line = SideLine(), SideLine()
        self._clerk_line = SideLine(size=14, icon_size=20)
        self._lines = (self._mark, self._exchange_line, self._card_line, self._clerk_line)
        self._is_compact = False
        self._office, self._clerk = "", ("", "")
        self._exchange, self._card = (Exchange.UNKNOWN, 0), Card.UNKNOWN
        self._lay_out()
        self._connect()
        self.retranslate()

    def mark_current(self, screen: str) -> None:
        """Raise the entry of the screen that is seen."""
        for name, entry in self.entries.items():
            entry.setChecked(name == screen)

    def mark_language(self, language: Language) -> None:
        """Raise the language that is shown."""
        self.languages[language].setChecked(True)

    def show_entries(self, are_shown: bool) -> None:
        """Show or hide the ways to screens and everything about the desk; the languages stay."""
        for entry in self.entries.values():
            entry.setVisible(are_shown)

    def set_compact(self, is_compact: bool) -> None:
        """Show icons alone, their words as tool tips; the languages one under the other."""
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        for entry in self.entries.values():
            entry.set_compact(is_compact)
        for line in self._lines:
            line.set_compact(is_compact)
        directions = QBoxLayout.Direction
        self._switch.setDirection(directions.TopToBottom if is_compact else directions.LeftToRight)
        self._fit()

    def set_office(self, name: str) -> None:
        """Say which office and desk this is."""
        self._office = name
        self.retranslate()

    def set_clerk(self, name: str, role: str) -> None:
        """Say who works here."""
        self._clerk = (name, role)
        self.retranslate()

    def set_exchange(self, state: Exchange, waiting: int) -> None:
        """Say how the desk stands with the centre."""
        self._exchange = (state, waiting)
        self.retranslate()

    def set_card(self, state: Card) -> None:
        """Say whether the signing card is in."""
        self._card = state
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        for entry in SIDE_BAR:
            if entry.screen in self.entries:
                words = QCoreApplication.translate("SideBar", entry.words)
                self.entries[entry.screen].set_words(words)
        self._mark.say("landmark", "side_accent", brand.NAME, self._office)
        self._clerk_line.say("user", "side_muted", *self._clerk)
        self._exchange_line.say(*self._exchange_words())
        self._card_line.say(*self._card_words())
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the widest entry asks for: its words and its key are never cut."""
        widest = max((entry.sizeHint().width() for entry in self.entries.values()), default=0)
        least = 0 if self._is_compact else theme.px(_WIDTH)
        languages = max(switch.sizeHint().width() for switch in self.languages.values())
        self.setFixedWidth(max(least, widest + 2 * _EDGE, languages + 2 * _EDGE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and type scale."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the bar; in high contrast a line parts it from the page."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(chosen.side))
        painter.setPen(QColor(chosen.side_line))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())

    def _exchange_words(self) -> tuple[str, str, str]:
        state, waiting = self._exchange
        queue = self.tr("%n application(s) to send", "", waiting) if waiting else ""
        rows = {
            Exchange.UNKNOWN: ("refresh-cw", "side_muted", queue),
            Exchange.SENT: ("circle-check", "side_good", queue or self.tr("Everything is sent")),
            Exchange.SENDING: ("refresh-cw", "side_accent", self.tr("Sending")),
            Exchange.OFFLINE: ("wifi-off", "side_attention", queue or self.tr("No line to the centre")),
            Exchange.NO_CENTRE: ("wifi-off", "side_muted", self.tr("Works without a centre")),
        }
        return rows[state]

    def _card_words(self) -> tuple[str, str, str]:
        rows = {
            Card.UNKNOWN: ("credit-card", "side_muted", ""),
            Card.IN: ("shield-check", "side_good", self.tr("Signing card is in")),
            Card.OUT: ("credit-card", "side_attention", self.tr("No signing card")),
            Card.NO_READER: ("shield-off", "side_muted", self.tr("No card reader")),
        }
        return rows[self._card]

    def _connect(self) -> None:
        for name, entry in self.entries.items():
            entry.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        group = QButtonGroup(self)
        for language, switch in self.languages.items():
            group.addButton(switch)
            switch.clicked.connect(lambda _=False, language=language: self.language_chosen.emit(language))

    def _lay_out(self) -> None:
        bar = QVBoxLayout(self)
        bar.setContentsMargins(_EDGE, 16, _EDGE, 16)
        bar.setSpacing(2)
        bar.addWidget(self._mark)
        bar.addSpacing(18)
        for entry in self.entries.values():
            bar.addWidget(entry)
        bar.addStretch(1)
        bar.addWidget(self._exchange_line)
        bar.addWidget(self._card_line)
        bar.addSpacing(8)
        bar.addWidget(_SideRule())
        bar.addSpacing(8)
        bar.addWidget(self._clerk_line)
        bar.addSpacing(4)
        self._switch = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._switch.setSpacing(4)
        for switch in self.languages.values():
            self._switch.addWidget(switch)
        self._switch.addStretch(1)
        bar.addLayout(self._switch)


class _SideRule(QWidget):
    """A thin line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.colours().side_line))
