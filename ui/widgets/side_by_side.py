"""Things beside each other while there is room, one under the other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class SideBySide(QWidget):
    """Use it for whatever would not fit at 150 % on a screen of 1366 pixels: columns, or answers."""

    def __init__(
        self,
        parts: Sequence[tuple[QWidget, int]],
        *,
        spacing: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        """Take widgets with their stretch, from left to right."""
        super().__init__(parent)
        self._parts = [part for part, _ in parts]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        # The widget says itself how small it may be; the row alone would ask for the width of all parts.
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        for part, stretch in parts:
            self._row.addWidget(part, stretch)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_narrow(self) -> bool:
        """Whether the parts stand one under the other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part: the others can go under it."""
        width = max((_least_width(part) for part in self._shown()), default=0)
        return QSize(width, self._row.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the row, or of the column where `width` is too small for the row."""
        heights = self._heights(width)
        gaps = self._row.spacing() * (len(heights) - 1)
        return sum(heights) + gaps if width < self._wanted() else max(heights, default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the row into a column, or back."""
        self._turn(event.size().width())
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Look again when a part asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn(self.width())
            self.updateGeometry()
        return super().event(event)

    def _turn(self, width: int) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        direction = down if width < self._wanted() else across
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()

    def _wanted(self) -> int:
        widths = [_least_width(part) for part in self._shown()]
        return sum(widths) + self._row.spacing() * (len(widths) - 1)

    def _heights(self, width: int) -> list[int]:
        if width < self._wanted():
            return [_height(part, width) for part in self._shown()]
        shown = self._shown()
        stretches = [self._row.stretch(self._row.indexOf(part)) for part in shown]
        free = width - self._wanted()
        total = sum(stretches) or 1
        return [
            _height(part, _least_width(part) + free * stretch // total)
            for part, stretch in zip(shown, stretches, strict=True)
        ]

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]


def _least_width(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())


def _height(part: QWidget, width: int) -> int:
    least = part.minimumSizeHint().height()
    return max(least, part.heightForWidth(width)) if part.hasHeightForWidth() else part.sizeHint().height()
