"""A field for a day, typed with or without dots, in any layout."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import layouts
from ui.widgets.dates import read_date, written
from ui.widgets.line_edit import LineEdit


class DateField(LineEdit):
    """Shows `03.02.2001` once it is left. What cannot be read stays as typed and is named as a problem.

    Signals: `edited` - the day, or None while there is none.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda _: self._on_edited())
        self.editingFinished.connect(self._tidy)
        self.retranslate()

    @property
    def value(self) -> date | None:
        """The day typed; None if the field is empty or cannot be read."""
        return read_date(self.text())

    @property
    def is_unreadable(self) -> bool:
        """Whether something is typed that is no day."""
        return bool(self.text().strip()) and self.value is None

    def set_value(self, value: date | None) -> None:
        """Show a day, or nothing."""
        if value != self.value or value is None:
            self.replace_text("" if value is None else written(value))
        self.problem_changed.emit("")

    def retranslate(self) -> None:
        """Show how a day is written."""
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.is_unreadable and not self.hasFocus():
                self._tidy()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a whole day."""
        return self.room_for("00.00.0000")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the Kazakh number row as digits."""
        super().keyPressEvent(layouts.healed(event, keeps_signs=True))

    def _on_edited(self) -> None:
        if not self.is_unreadable:
            self.problem_changed.emit("")
        self.edited.emit(self.value)

    def _tidy(self) -> None:
        if (day := self.value) is not None:
            self.replace_text(written(day))
        words = self.tr("Type the day, month and year in digits: 03.02.2001")
        self.problem_changed.emit(words if self.is_unreadable else "")
