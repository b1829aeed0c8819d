"""The list of services: every one in a line, open or closed, with the reason in a word."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.screens.intake import words
from ui.screens.intake.offers import ServiceOffer
from ui.widgets.button import draw_ring
from ui.widgets.dates import written
from ui.widgets.pill import Pill
from ui.widgets.text import Text, TextLook


class ServiceList(QWidget):
    """Up and Down move, Enter or a click chooses. Signals: `chosen` - id of a service."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ServiceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_offers(self, offers: Sequence[ServiceOffer], names: Sequence[str], acts: Sequence[str]) -> None:
        """Show these services under these names, with what is said of their rules."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            ServiceRow(offer, name, act) for offer, name, act in zip(offers, names, acts, strict=True)
        ]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            self._column.addWidget(row)
            # A layout shows what is new only later; the focus may go there at once.
            row.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Up and Down."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class ServiceRow(QWidget):
    """One service. Signals: `chosen` - its id."""

    chosen = Signal(str)

    def __init__(self, offer: ServiceOffer, name: str, act: str) -> None:
        super().__init__()
        self.offer = offer
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        tone, state, icon = words.opening(offer.reason)
        title, hint = Text(TextLook.STRONG if offer.is_open else TextLook.BODY, wraps=True), self._hint(act)
        title.setText(name)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 10, 9)
        row.setSpacing(14)
        row.addLayout(column, 1)
        row.addWidget(Pill(tone, state, icon), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{name}: {state}. {hint.text()}")

    def _hint(self, act: str) -> Text:
        hint = Text(TextLook.HINT, wraps=True)
        since = written(self.offer.since) if self.offer.since else ""
        dated = self.tr("since {day}").replace("{day}", since) if since else ""
        hint.say(" \u00b7 ".join(part for part in (act, dated) if part))
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self.chosen.emit(self.offer.service.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: object) -> None:
        """Choose by a click."""
        self.chosen.emit(self.offer.service.id)

    def focusInEvent(self, event: object) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """Hide the ring."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        if event.type() == QEvent.Type.StyleChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the body under the mouse and the ring."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.hasFocus():
            draw_ring(painter, body)
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.accent_soft if self.hasFocus() else chosen.surface_soft))
            painter.drawRoundedRect(body, 7, 7)
