"""Everything that is not right in a form, in one box that takes the focus; each line leads to its field."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.button import Button, Look, draw_ring
from ui.widgets.tab_order import follow_place
from ui.widgets.text import Text, TextLook


class ErrorSummary(QWidget):
    """Hidden until `show_errors`. The words of a line are those beside the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Button] = []
        self._title = Text(TextLook.STRONG, wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        page = QVBoxLayout(self)
        page.setContentsMargins(41, 16, 20, 14)
        # As far in as the words of the lines, which keep room for their focus ring.
        self._title.setContentsMargins(9, 0, 0, 0)
        page.setSpacing(4)
        page.addWidget(self._title)
        page.addLayout(self._rows)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_errors(self, errors: Iterable[tuple[str, QWidget | None]]) -> None:
        """List what is not right and take the focus; without any, hide. A widget is where the line leads."""
        self._clear()
        for words, field in errors:
            self._add(words, field)
        follow_place(self, self.lines)
        self.setVisible(bool(self.lines))
        if self.lines:
            self.retranslate()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say how much is to be put right."""
        self._title.setText(self.tr("%n thing(s) to put right", "", len(self.lines)))
        spoken = [self._title.text(), *(line.text() for line in self.lines)]
        self.setAccessibleName(". ".join(spoken))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first thing by Enter."""
        first = next((line for line in self.lines if line.isEnabled()), None)
        if first is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            first.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw body, icon and, in focus, the ring."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.hasFocus():
            draw_ring(painter, body, 11)
        painter.setPen(QPen(QColor(chosen.bad), 2))
        painter.setBrush(QColor(chosen.bad_soft))
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 9, 9)
        size = theme.px(20)
        icons.draw(painter, "circle-alert", QRectF(18, 16, size, size), chosen.bad)

    def _add(self, words: str, field: QWidget | None) -> None:
        line = Button(words, look=Look.LINK)
        line.setEnabled(field is not None)
        if field is not None:
            line.clicked.connect(lambda: field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.lines.append(line)
        self._rows.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)

    def _clear(self) -> None:
        for line in self.lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
