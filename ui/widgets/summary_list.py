"""Answers to be checked: what was asked, what was answered, and "Change"."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from ui.widgets.button import Button, Look
from ui.widgets.tab_order import follow_place
from ui.widgets.text import Text, TextLook

_FILL = Qt.AlignmentFlag(0)


@dataclass(frozen=True)
class SummaryRow:
    """An answer. `name` is told back when it is to be changed; words are already translated."""

    name: str
    label: str
    value: str
    may_change: bool = True


class SummaryList(QWidget):
    """Signals: `change_wanted` - name of a row. Changing leads back here (`docs/ui.md`)."""

    change_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change_buttons: dict[str, Button] = {}
        self._labels: dict[str, str] = {}
        self._parts: list[QWidget] = []
        self._texts: list[tuple[Text, Text]] = []
        self._shape: list[tuple[str, bool]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)

    def set_rows(self, rows: Sequence[SummaryRow]) -> None:
        """Show these answers in place of those before; the same questions keep widgets and focus."""
        shape = [(row.name, row.may_change) for row in rows]
        if shape != self._shape:
            self._shape = shape
            self._rebuild(rows)
        for (label, value), row in zip(self._texts, rows, strict=True):
            label.setText(row.label)
            value.setText(row.value)
        self._labels = {row.name: row.label for row in rows}
        self.retranslate()

    def retranslate(self) -> None:
        """Say "Change" again."""
        for name, button in self.change_buttons.items():
            button.set_words(self.tr("Change"))
            button.setAccessibleName(f"{button.text()}: {self._labels[name]}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _rebuild(self, rows: Sequence[SummaryRow]) -> None:
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._texts, self.change_buttons = [], [], {}
        for index, row in enumerate(rows):
            self._add(2 * index, row)
        follow_place(self, list(self.change_buttons.values()))

    def _add(self, line: int, row: SummaryRow) -> None:
        label, value = Text(TextLook.LABEL, wraps=True), Text(wraps=True)
        self._texts.append((label, value))
        self._place(label, line, 0)
        self._place(value, line, 1)
        if row.may_change:
            button = Button(look=Look.LINK, icon_name="pencil")
            button.clicked.connect(lambda: self.change_wanted.emit(row.name))
            self.change_buttons[row.name] = button
            self._place(button, line, 2)
        rule = QFrame()
        rule.setProperty("deskRole", "line")
        rule.setFixedHeight(1)
        self._grid.addWidget(rule, line + 1, 0, 1, 3)
        self._parts.append(rule)

    def _place(self, part: QWidget, line: int, column: int) -> None:
        at = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight if isinstance(part, Button) else _FILL
        self._grid.addWidget(part, line, column, at)
        self._parts.append(part)
