"""Showing and hiding parts of a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_seen(widget: QWidget, is_seen: bool) -> None:
    """Show or hide a part of a page; a part that is in no page yet waits for it.

    `setVisible(True)` would open such a part as a window of its own, which flashes and takes the focus away.
    """
    if is_seen and widget.parentWidget() is None:
        # Undoes a `hide` of before: Qt shows a child with its page unless it was hidden on purpose.
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(is_seen)
