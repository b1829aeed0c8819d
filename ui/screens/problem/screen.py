"""The problem page: what happened to the entry, the incident number, and a way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from ui.keys import Key
from ui.navigation import Navigator
from ui.screen import Act, Screen
from ui.widgets.button import Look
from ui.widgets.card import Card
from ui.widgets.text import Text, TextLook
from ui.workplace import Workplace


class ProblemScreen(Screen):
    """Shown after an error nobody foresaw. The number leads to the entry in the log."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self.incident = Text(TextLook.NUMBER)
        self.incident.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._card = Card("circle-alert")
        self._entry = Text(wraps=True)
        self._number_label = Text(TextLook.LABEL)
        self._advice = Text(TextLook.HINT, wraps=True)
        for text in (self._entry, self._number_label, self.incident, self._advice):
            self._card.body.addWidget(text)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 24, 24, 24)
        page.addWidget(self._card)
        page.addStretch(1)
        self.retranslate()

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("The program made a mistake")

    def subtitle(self) -> str:
        """Return what is safe."""
        return self.tr("What you entered is saved")

    def acts(self) -> tuple[Act, ...]:
        """Return the way on."""
        return (Act("back", self.tr("Back to work"), self._go_on, key=Key.CONTINUE, look=Look.PRIMARY),)

    def shown(self, **arguments: object) -> None:
        """Show the incident number given as `incident`."""
        number = str(arguments.get("incident", ""))
        self.incident.setText(number)
        self.incident.setAccessibleName(self.tr("Incident number {number}").replace("{number}", number))

    def retranslate(self) -> None:
        """Say everything again."""
        self._card.set_title(self.tr("You can go on working"))
        self._entry.setText(
            self.tr(
                "Everything shown as saved is kept. The last act may not have happened: look at the "
                "application before you repeat it."
            )
        )
        self._number_label.setText(self.tr("Incident number"))
        self._advice.setText(
            self.tr("If it happens again, tell this number to those who look after the program.")
        )

    def _go_on(self) -> None:
        self._navigator.back()


def build(place: Workplace) -> Screen:
    """Return the screen."""
    return ProblemScreen(place.navigator)
