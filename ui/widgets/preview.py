"""Shows the pages of a paper as they will be printed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.button import Button
from ui.widgets.text import Text, TextLook

_STEP = 1.25
_LARGEST = 4.0


class Preview(QWidget):
    """One page at a time, fitted to the width until zoomed.

    PgUp and PgDn scroll and, at the edge, turn pages; + and - or Ctrl and the wheel zoom.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.smaller, self.larger = Button(icon_name="zoom-out"), Button(icon_name="zoom-in")
        self.whole = Button(icon_name="maximize")
        self.earlier, self.later = Button(icon_name="chevron-left"), Button(icon_name="chevron-right")
        self._pages: tuple[QImage, ...] = ()
        self._page, self._zoom = 0, 1.0
        self._place = Text(TextLook.HINT)
        self._sheet = QLabel()
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll = _Sheets()
        self._scroll.setWidget(self._sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show these pages, the first one first, fitted to the width."""
        self._pages, self._page, self._zoom = tuple(pages), 0, 1.0
        self._draw()

    @property
    def count(self) -> int:
        """Number of pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """Number of the page seen, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """Size against the fitted one: 1.0 fills the width."""
        return self._zoom

    def turn_to(self, page: int) -> None:
        """Show another page; outside of the paper nothing happens."""
        if 0 <= page < len(self._pages):
            self._page = page
            self._scroll.verticalScrollBar().setValue(0)
            self._draw()

    def zoom_to(self, zoom: float) -> None:
        """Change the size, between 1 and 4 times the width."""
        self._zoom = min(max(zoom, 1.0), _LARGEST)
        self._draw()

    def retranslate(self) -> None:
        """Say everything again."""
        for button, words in (
            (self.smaller, self.tr("Smaller")),
            (self.larger, self.tr("Larger")),
            (self.whole, self.tr("Fit the width")),
            (self.earlier, self.tr("Page before")),
            (self.later, self.tr("Next page")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._scroll.setAccessibleName(self.tr("Preview of the paper"))
        self._say_page()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page again."""
        super().resizeEvent(event)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom; pages are turned by the sheets, which have the focus."""
        acts = {
            Qt.Key.Key_Plus: lambda: self.zoom_to(self._zoom * _STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_to(self._zoom / _STEP),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _draw(self) -> None:
        has_pages = len(self._pages) > 1
        for button in (self.earlier, self.later):
            button.setVisible(has_pages)
        self._say_page()
        if not self._pages:
            self._sheet.clear()
            return
        width = round((self._scroll.viewport().width() - 24) * self._zoom)
        image = self._pages[self._page]
        smooth = Qt.TransformationMode.SmoothTransformation
        self._sheet.setPixmap(QPixmap.fromImage(image.scaledToWidth(max(width, 80), smooth)))

    def _say_page(self) -> None:
        words = self.tr("Page {page} of {pages}")
        words = words.replace("{page}", str(self._page + 1)).replace("{pages}", str(len(self._pages)))
        self._place.setText(words if self._pages else "")

    def _on_turn(self, step: int) -> None:
        page = self._page
        self.turn_to(page + step)
        if step < 0 and self._page != page:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _connect(self) -> None:
        self._scroll.turn_wanted.connect(self._on_turn)
        self._scroll.zoom_wanted.connect(lambda step: self.zoom_to(self._zoom * _STEP**step))
        self.smaller.clicked.connect(lambda: self.zoom_to(self._zoom / _STEP))
        self.larger.clicked.connect(lambda: self.zoom_to(self._zoom * _STEP))
        self.whole.clicked.connect(lambda: self.zoom_to(1.0))
        self.earlier.clicked.connect(lambda: self.turn_to(self._page - 1))
        self.later.clicked.connect(lambda: self.turn_to(self._page + 1))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.earlier, self.later, self.smaller, self.larger, self.whole):
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self._place)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addLayout(row)
        page.addWidget(self._scroll, 1)
        self.setFocusProxy(self._scroll)


class _Sheets(QScrollArea):
    """Tells when PgUp or PgDn leads over the edge of the page (-1, 1), and of Ctrl and the wheel (-1, 1)."""

    turn_wanted = Signal(int)
    zoom_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        bar = self.verticalScrollBar()
        edge = bar.maximum() if step > 0 else bar.minimum()
        if step and bar.value() == edge:
            self.turn_wanted.emit(step)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
