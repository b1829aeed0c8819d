"""The order in which Tab goes through a page: that of the eye. Qt's own is the order of making."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through everything under `root` as it is laid out; call again after adding widgets."""
    before: QWidget | None = None
    for widget in _in_order(root):
        # A widget with a focus proxy passes the focus on, and Qt orders nothing around one that takes none.
        if widget.focusProxy() is not None or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _in_order(inner)
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, below = item.widget(), item.layout()
        if inner is not None:
            yield from _in_order(inner)
        elif below is not None:
            yield from _of_layout(below)
