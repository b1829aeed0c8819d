"""A titled panel, the only box on a page."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.text import Text, TextLook


class Card(QFrame):
    """Title with an icon, an optional hint under it, an optional widget at its right, and a `body`."""

    def __init__(self, icon_name: str = "", title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("deskRole", "card")
        self._icon = Icon(icon_name) if icon_name else None
        self._title = Text(TextLook.SECTION, wraps=True)
        self._hint = Text(TextLook.HINT, wraps=True)
        self.corner = QHBoxLayout()
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self._lay_out()
        self.set_title(title)

    def set_title(self, title: str, hint: str = "") -> None:
        """Change title and hint; the title names the panel for a screen reader."""
        self._title.say(title)
        self._hint.say(hint)
        self.setAccessibleName(title)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        if self._icon is not None:
            head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addLayout(self.corner)
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 18, 22, 20)
        page.setSpacing(4)
        page.addLayout(head)
        page.addWidget(self._hint)
        page.addSpacing(8)
        page.addLayout(self.body)


class Icon(QWidget):
    """A drawing in the accent colour or in that of a tone; says nothing to a screen reader."""

    def __init__(self, name: str, *, size: int = 22, tone: theme.Tone | None = None) -> None:
        super().__init__()
        self._name, self._size, self._tone = name, size, tone
        self._fit()

    def show_icon(self, name: str, tone: theme.Tone | None) -> None:
        """Draw another icon."""
        self._name, self._tone = name, tone
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = chosen.accent if self._tone is None else chosen.tone(self._tone)
        icons.draw(painter, self._name, QRectF(self.rect()), colour)

    def _fit(self) -> None:
        self.setFixedSize(theme.px(self._size), theme.px(self._size))
