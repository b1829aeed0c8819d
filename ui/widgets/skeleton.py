"""Grey lines in the place of a list that is still being read."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_ROW = 56
_LENGTHS = (0.55, 0.8)


class Skeleton(QWidget):
    """As many rows of two lines as are expected. It stands still: nothing moves while one waits."""

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours().quiet_soft))
        for row in range(self._rows):
            top = row * theme.px(_ROW) + theme.px(10)
            for line, length in enumerate(_LENGTHS):
                bar = QRectF(0, top + line * theme.px(22), self.width() * length, theme.px(12))
                painter.drawRoundedRect(bar, 4, 4)

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(_ROW) * self._rows)
