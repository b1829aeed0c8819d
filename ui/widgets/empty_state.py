"""What stands where a list would be: why there is nothing, and what one can do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Tone
from ui.widgets.button import Button
from ui.widgets.card import Icon
from ui.widgets.text import Text, TextLook


class EmptyState(QWidget):
    """An icon, a sentence, a hint, and a button that is hidden until it has words."""

    def __init__(self, icon_name: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(key=key)
        self._title, self._hint = Text(TextLook.SECTION, wraps=True), Text(TextLook.HINT, wraps=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 32, 24, 32)
        page.setSpacing(8)
        page.addStretch(1)
        page.addWidget(Icon(icon_name, size=40, tone=Tone.QUIET), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._title, self._hint):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.addWidget(text)
        page.addSpacing(8)
        page.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(1)
        self.say("")

    def say(self, title: str, hint: str = "", act_words: str = "") -> None:
        """Change the words."""
        self._title.say(title)
        self._hint.say(hint)
        self.button.set_words(act_words)
        self.button.setVisible(bool(act_words))
