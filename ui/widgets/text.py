"""Text on the page, in the few looks the program has. Always plain: a name may hold `<` and `&`."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.visibility import set_seen


class TextLook(StrEnum):
    """Looks of text; sizes and colours are in `resources/styles/desk.qss`."""

    BODY = "body"
    STRONG = "strong"
    TITLE = "title"
    SECTION = "section"
    LABEL = "label"
    HINT = "hint"
    ERROR = "error"
    WARNING = "warning"
    NUMBER = "number"


class Text(QLabel):
    """A piece of text. With `wraps` it takes the lines it needs, else its full width."""

    def __init__(
        self, look: TextLook = TextLook.BODY, *, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("deskText", look.value)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.setSizePolicy(policy)

    def set_look(self, look: TextLook) -> None:
        """Change the look after the text was made."""
        if self.property("deskText") != look.value:
            self.setProperty("deskText", look.value)
            self.style().unpolish(self)
            self.style().polish(self)

    def say(self, words: str) -> None:
        """Show `words`; without any, take no room."""
        self.setText(words)
        set_seen(self, bool(words))


class ElidedText(Text):
    """One line that ends in dots where there is no room; the whole text is its tool tip."""

    def __init__(self, look: TextLook = TextLook.BODY, *, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)

    def is_elided(self) -> bool:
        """Return whether a part of the text is not seen."""
        return self._seen() != self.text()

    def minimumSizeHint(self) -> QSize:
        """Return the height of the line; any width will do."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line as far as it goes."""
        self.setToolTip(self.text() if self.is_elided() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.contentsRect(), line, self._seen())

    def _seen(self) -> str:
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
