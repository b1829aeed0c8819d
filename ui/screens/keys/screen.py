"""The page of all keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import keys
from ui.keys import Key
from ui.navigation import Navigator
from ui.screen import Act, Screen
from ui.widgets.card import Card
from ui.widgets.key_cap import KeyCap
from ui.widgets.page import Page
from ui.widgets.text import Text
from ui.workplace import Workplace


class KeysScreen(Screen):
    """Two columns of keys and what they do."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self._card = Card("keyboard")
        self._words = [Text(wraps=True) for _ in keys.ALL_KEYS]
        self._card.body.addWidget(self._table())
        page = Page()
        page.body.addWidget(self._card)
        page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        self.retranslate()

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("All keys")

    def acts(self) -> tuple[Act, ...]:
        """Return the way back."""
        return (Act("back", self.tr("Back"), self._go_back, key=Key.BACK),)

    def retranslate(self) -> None:
        """Say everything again."""
        self._card.set_title(self.tr("The same in every language and keyboard layout"))
        for text, row in zip(self._words, keys.ALL_KEYS, strict=True):
            text.setText(keys.words(row))

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        half = (len(keys.ALL_KEYS) + 1) // 2
        for index, row in enumerate(keys.ALL_KEYS):
            column = 0 if index < half else 2
            grid.addWidget(KeyCap(keys.shown(row.key)), index % half, column)
            grid.addWidget(self._words[index], index % half, column + 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return table

    def _go_back(self) -> None:
        self._navigator.back()


def build(place: Workplace) -> Screen:
    """Return the screen."""
    return KeysScreen(place.navigator)
