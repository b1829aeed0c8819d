"""The big panel of a decided visit: what was decided, the number, and the one date that counts."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.theme import Tone
from ui.widgets.button import Button, Look
from ui.widgets.card import Icon
from ui.widgets.text import Text, TextLook


class DecisionPanel(QFrame):
    """`copy` copies the number: connect it, the panel knows no clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.GOOD
        self._icon = Icon("circle-check", size=32)
        self._title = Text(TextLook.TITLE, wraps=True)
        self._label = Text(TextLook.LABEL, wraps=True)
        self.number = Text(TextLook.NUMBER)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = Button(look=Look.LINK, icon_name="clipboard-list", key="Ctrl+C")
        self._day = Text(TextLook.SECTION, wraps=True)
        self._more = Text(TextLook.BODY, wraps=True)
        self._lay_out()
        self.retranslate()

    def show_decision(self, tone: Tone, icon_name: str, title: str, number: str) -> None:
        """Say what was decided, and under which number."""
        self._tone = tone
        self._icon.show_icon(icon_name, tone)
        self._title.setText(title)
        self.number.setText(number)
        self.setAccessibleName(f"{title}. {number}")
        self.update()

    def show_day(self, day: str, more: str = "") -> None:
        """Say the day that counts, and smaller what follows from it; empty words take no room."""
        self._day.say(day)
        self._more.say(more)

    def retranslate(self) -> None:
        """Say the words of its own again."""
        self._label.setText(self.tr("Registration number"))
        self.number.setAccessibleName(self._label.text())
        self.copy.set_words(self.tr("Copy"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel in the colours of the decision."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(chosen.tone(self._tone)), 1))
        painter.setBrush(QColor(chosen.tone_soft(self._tone)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        label = QHBoxLayout()
        label.setSpacing(8)
        label.addWidget(self._label, 1)
        label.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 18, 22, 18)
        page.setSpacing(2)
        page.addLayout(head)
        page.addSpacing(8)
        page.addLayout(label)
        page.addWidget(self.number)
        page.addSpacing(8)
        page.addWidget(self._day)
        page.addWidget(self._more)
