"""What this program is, where the data lie; in practice, the way to begin anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.version import VERSION
from ui.screens.settings.view_model import Facts
from ui.widgets.button import Button, Look
from ui.widgets.card import Card
from ui.widgets.summary_list import SummaryList, SummaryRow
from ui.widgets.text import Text, TextLook


class AboutSection(QWidget):
    """Signals: `reset_wanted` - the practice data is to be thrown away; asked twice."""

    reset_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts: Facts | None = None
        self._about, self._practice = Card("info"), Card("refresh-cw")
        self.rows = SummaryList()
        self._words = Text(TextLook.HINT, wraps=True)
        self.reset_button = Button(look=Look.DANGER)
        self._is_sure = False
        self._about.body.addWidget(self.rows)
        self._practice.body.addWidget(self._words)
        self._practice.body.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._practice.hide()
        self.reset_button.clicked.connect(self._on_reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self._about)
        column.addWidget(self._practice)
        self.retranslate()

    def show_facts(self, facts: Facts) -> None:
        """Show what is known of the desk."""
        self._facts = facts
        self._practice.setVisible(facts.may_reset)
        self.retranslate()

    def forget_question(self) -> None:
        """Take the first of the two presses back."""
        self._is_sure = False
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._about.set_title(self.tr("About the program"))
        self._practice.set_title(self.tr("Practice data"))
        if self._is_sure:
            self._words.setText(self.tr("Everything taken in practice goes. Press again to do it."))
            self.reset_button.set_words(self.tr("Yes, reset the practice data"))
        else:
            self._words.setText(self.tr("Begin again with an empty register and three new visitors."))
            self.reset_button.set_words(self.tr("Reset the practice data"))
        self.rows.set_rows(self._rows())

    def _rows(self) -> list[SummaryRow]:
        rows = [SummaryRow("version", self.tr("Version"), VERSION, may_change=False)]
        facts = self._facts
        if facts is None:
            return rows
        services = facts.catalogue.services.values()
        editions = sum(len(service.editions) for service in services)
        counted = self.tr("{services} services in {editions} editions, {open} take applications today")
        for name, value in (
            ("services", len(services)),
            ("editions", editions),
            ("open", facts.open_services),
        ):
            counted = counted.replace(f"{{{name}}}", str(value))
        return [
            *rows,
            SummaryRow("law", self.tr("The law inside"), counted, may_change=False),
            SummaryRow("folder", self.tr("Folder of the data"), facts.folder, may_change=False),
        ]

    def _on_reset(self) -> None:
        if self._is_sure:
            self.reset_wanted.emit()
        else:
            self._is_sure = True
            self.retranslate()
