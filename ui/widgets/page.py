"""The scrolled middle of a screen, with the margins of the grid."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

_ROOM = 96
"""Pixels kept free over and under what has the focus: its label, and mostly the title of its card."""


class Page(QScrollArea):
    """Scrolls up and down only; add cards to `body`. Opens at its top.

    What gets the focus is scrolled into sight, and stays there when the page around it grows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = inner = QWidget()
        inner.setProperty("deskRole", "scrolled")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(20)
        self.setWidget(inner)
        inner.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never be narrower than what is inside: the page does not scroll sideways."""
        if watched is self._inner and event.type() == QEvent.Type.Resize:
            # What is inside has its new places only after this event.
            QTimer.singleShot(0, self, self._keep_focus_in_sight)
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            room = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(self._inner.minimumSizeHint().width() + room)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top: where somebody scrolled to before is no place of this visit."""
        super().showEvent(event)
        if not event.spontaneous():  # that is: the window came back from the task bar
            self.verticalScrollBar().setValue(0)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        self._keep_focus_in_sight()

    def _keep_focus_in_sight(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self._inner.isAncestorOf(focused):
            return
        if focused.height() + 2 * _ROOM > self.viewport().height():
            # Taller than the page, as a long list of errors: it is read from its beginning.
            top = focused.mapTo(self._inner, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - self.body.contentsMargins().top())
        else:
            self.ensureWidgetVisible(focused, 0, _ROOM)
