"""The small window of a program that cannot start: a wrong setting, a data folder that is not ours."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from ui import messages, theme
from ui.language import WindowLanguage
from ui.preferences import Preferences
from ui.widgets.button import Button, Look
from ui.widgets.card import Card
from ui.widgets.text import Text


class CannotStart(QWidget):
    """What happened, what to do, and one button. Words in the language the clerk chose last."""

    def __init__(self, error: DeskError) -> None:
        super().__init__()
        words = messages.words(error)
        self.setObjectName("page")
        self.setWindowTitle(QCoreApplication.translate("CannotStart", "The program cannot start"))
        self.card = Card("circle-alert")
        self.card.set_title(words.title)
        self.advice = Text(wraps=True)
        self.advice.setText(words.advice)
        self.close_button = Button(QCoreApplication.translate("CannotStart", "Close"), look=Look.PRIMARY)
        self.close_button.clicked.connect(self.close)
        self.card.body.addWidget(self.advice)
        self.card.body.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self.card)
        self.setMinimumWidth(560)


def tell(error: DeskError, folder: Path | None) -> None:
    """Show the window until it is closed; `folder` holds the choices of the clerk where it is known."""
    application = QApplication.instance() or QApplication(sys.argv)
    if not isinstance(application, QApplication):
        raise TypeError("an application without windows is running")
    preferences = Preferences(folder or Path())
    theme.start(application, preferences.theme, preferences.type_scale)
    language = WindowLanguage(application)  # kept: its translators go with it
    language.choose(preferences.language)
    window = CannotStart(error)
    window.show()
    application.exec()
