"""Tab order of widgets made after the page: Qt puts them last, whatever their place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow_place(container: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab reach `parts` one after the other where `container` stands in the order."""
    before = _stop_before(container, parts)
    for part in parts:
        if before is not None:
            QWidget.setTabOrder(before, part)
        before = part


def _stop_before(container: QWidget, parts: Sequence[QWidget]) -> QWidget | None:
    """Return the tab stop before the parts: the container itself, or the nearest one in front of it.

    The order is a ring: in front of the first stop of a window stands its last one.
    """
    widget: QWidget | None = container
    while widget is not None:
        if _is_stop(widget) and widget not in parts:
            return widget
        widget = widget.previousInFocusChain()
        if widget is container:
            return None
    return None


def _is_stop(widget: QWidget) -> bool:
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
