"""Finds words that are cut, widgets over each other and widgets outside of the window."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QWidget

from ui.widgets.key_cap import KeyCap
from ui.widgets.pill import Pill

# A sub-pixel rounding of a font's width is no cut word.
_TOLERANCE = 1
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def faults(root: QWidget) -> list[str]:
    """Return a line for every cut text and every overlap under `root`, which must be shown.

    Text that may end in dots on purpose (`is_elided`) is reported as "elided" if it does.
    """
    seen = [root, *(child for child in root.findChildren(QWidget) if child.isVisibleTo(root))]
    found = [fault for widget in seen if (fault := _cut(widget))]
    found += [f"outside: {_described(widget)}" for widget in seen if _is_outside(widget, root)]
    return found + [fault for widget in seen for fault in _overlaps(widget)]


def _is_outside(widget: QWidget, root: QWidget) -> bool:
    """Return whether a part of the widget can never be seen: pages scroll up and down only."""
    areas = [area for area in _parents(widget, root) if isinstance(area, QAbstractScrollArea)]
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if any(area.horizontalScrollBarPolicy() != never for area in areas) or place.isEmpty():
        return False
    return place.right() > root.width() or (not areas and place.bottom() > root.height())


def _parents(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        yield parent
        parent = parent.parentWidget()


def _cut(widget: QWidget) -> str:
    if _is_elided(widget):
        return f"elided: {_described(widget)}"
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QAbstractButton | Pill | KeyCap) and not _is_tiny(widget):
        wanted = widget.minimumSizeHint()
        height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else wanted.height()
        if widget.width() + _TOLERANCE < wanted.width() or widget.height() + _TOLERANCE < height:
            return f"cut: {_described(widget)}"
    return ""


def _cut_label(label: QLabel) -> str:
    if not label.text() or hasattr(label, "is_elided"):
        return ""
    wanted = label.minimumSizeHint()
    height = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    is_cut = label.width() + _TOLERANCE < wanted.width() or label.height() + _TOLERANCE < height
    is_cut = is_cut or (not label.wordWrap() and label.width() + _TOLERANCE < label.sizeHint().width())
    return f"cut: {_described(label)}" if is_cut or _widest_word(label) > label.width() + _TOLERANCE else ""


def _widest_word(label: QLabel) -> int:
    """Return the width of the longest word: one wider than its line is cut even where text wraps."""
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)


def _is_elided(widget: QWidget) -> bool:
    told = getattr(widget, "is_elided", None)
    return bool(told()) if callable(told) else False


def _is_tiny(widget: QWidget) -> bool:
    """Return whether Qt itself made the widget (corner buttons of tables, arrows)."""
    return type(widget).__module__.startswith("PySide6")


def _overlaps(parent: QWidget) -> list[str]:
    if isinstance(parent, QScrollArea) or _is_tiny(parent) and parent.layout() is None:
        return []
    children = [
        child
        for child in parent.findChildren(QWidget, options=_DIRECT)
        if child.isVisibleTo(parent) and not child.isWindow() and not child.size().isEmpty()
    ]
    return [
        f"overlap: {_described(first)} with {_described(second)}"
        for first, second in combinations(children, 2)
        if _common(first.geometry(), second.geometry())
    ]


def _common(first: QRect, second: QRect) -> bool:
    both = first.intersected(second)
    return both.width() > _TOLERANCE and both.height() > _TOLERANCE


def _described(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    size, hint = widget.size(), widget.sizeHint()
    name = widget.objectName() or type(widget).__name__
    return f"{name} {words[:60]!r} {size.width()}x{size.height()} wants {hint.width()}x{hint.height()}"
