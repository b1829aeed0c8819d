"""The twelve columns on which fields stand."""

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme

COLUMNS = 12


def twelve(rows: Iterable[Iterable[tuple[QWidget, int]]]) -> QGridLayout:
    """Return a grid with these rows: each widget with the columns it takes."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(14)
    for row, cells in enumerate(rows):
        column = 0
        for widget, span in cells:
            grid.addWidget(widget, row, column, 1, span)
            column += span
    for column in range(COLUMNS):
        grid.setColumnStretch(column, 1)
    return grid
