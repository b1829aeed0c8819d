"""A field as it stands on the page: label above, the widget, and under it an error, a warning or a hint."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.line_edit import LineEdit
from ui.widgets.text import Text, TextLook


class Field(QWidget):
    """Gives `widget` its label and accessible name. A `LineEdit` tells its own problems here by itself."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = widget
        self._label = Text(TextLook.LABEL, wraps=True)
        self._label.setBuddy(widget)
        self._message = Text(TextLook.ERROR, wraps=True)
        self._hint = Text(TextLook.HINT, wraps=True)
        self._given = ("", "")
        self._problem = ""
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(5)
        for part in (self._label, widget, self._message, self._hint):
            page.addWidget(part)
        page.addStretch(1)
        self.setFocusProxy(widget)
        if isinstance(widget, LineEdit):
            widget.problem_changed.connect(self._on_problem)
        self._show()

    def set_words(self, label: str, hint: str = "") -> None:
        """Change label and hint; the label is the accessible name of the widget."""
        self._label.say(label)
        self._hint.setText(hint)
        self.widget.setAccessibleName(label)
        self._show()

    def show_error(self, words: str) -> None:
        """Say what is not right; empty words take it back."""
        self._given = (words, "")
        self._show()

    def show_warning(self, words: str) -> None:
        """Say what is doubtful but allowed; empty words take it back."""
        self._given = ("", words)
        self._show()

    @property
    def error(self) -> str:
        """The error shown; empty if there is none. What the widget itself tells comes first."""
        return self._problem or self._given[0]

    @property
    def warning(self) -> str:
        """The warning shown; empty if there is none."""
        return "" if self.error else self._given[1]

    @property
    def label(self) -> str:
        """The words of the label."""
        return self._label.text()

    def _on_problem(self, words: str) -> None:
        self._problem = words
        self._show()

    def _show(self) -> None:
        words = self.error or self.warning
        self._message.set_look(TextLook.ERROR if self.error else TextLook.WARNING)
        self._message.say(words)
        self._hint.setVisible(bool(self._hint.text()) and not words)
        self.widget.setAccessibleDescription(words or self._hint.text())
        if isinstance(self.widget, LineEdit):
            self.widget.show_state("error" if self.error else "")
