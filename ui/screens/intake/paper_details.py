"""What is noted of the papers on one line of the checklist: kind, number, days, pages; several papers too."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.catalogue import Shown
from desk_app.domain.checklist import ChecklistLine
from desk_app.domain.draft import PaperEntry
from ui.screens.intake import words
from ui.screens.intake.grid import twelve
from ui.screens.intake.paper_row import ENDINGS
from ui.screens.intake.step_page import show_typed
from ui.widgets.button import Button, Look
from ui.widgets.choice_list import Choice
from ui.widgets.date_field import DateField
from ui.widgets.drop_area import DropArea
from ui.widgets.field import Field
from ui.widgets.select_field import SelectField
from ui.widgets.text import Text, TextLook
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from ui.screens.intake.step_page import StepPage

_FIELDS = ("shown", "kind", "number", "issued", "expires")

_ON_COUNTER = tuple(way for way in Shown if way is not Shown.DECLARED_ABSENT)


class PaperDetails(QWidget):
    """Under the row it belongs to. Signals: `more_wanted` - one more paper on this line."""

    more_wanted = Signal()

    def __init__(self, page: "StepPage") -> None:
        super().__init__()
        self._page = page
        self.forms: dict[str, PaperForm] = {}
        self.more = Button(icon_name="plus", look=Look.LINK)
        self.more.clicked.connect(self.more_wanted)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 8, 12, 12)
        whole.addLayout(self._column)
        whole.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def read(self, line: ChecklistLine, papers: tuple[PaperEntry, ...]) -> None:
        """Show the papers of a line."""
        ways = tuple(way for way in self._page.model.ways_to_show(line.item) if way in _ON_COUNTER)
        keys = [paper.key for paper in papers]
        for key in [key for key in self.forms if key not in keys]:
            self.forms.pop(key).leave()
        for paper in papers:
            if paper.key not in self.forms:
                self.forms[paper.key] = PaperForm(self._page, paper.key, line.item.kinds)
                self._column.addWidget(self.forms[paper.key])
                self.forms[paper.key].show()
            self.forms[paper.key].read(paper, ways, is_only=len(papers) == 1)
        self.more.set_words(self.tr("One more document here"))

    def focus_first(self) -> None:
        """Begin with the kind of the last paper, or its number where there are no kinds."""
        form = list(self.forms.values())[-1]
        (form.kind if not form.fields["kind"].isHidden() else form.number).setFocus()


class PaperForm(QFrame):
    """One paper."""

    def __init__(self, page: "StepPage", key: str, kinds: tuple[str, ...]) -> None:
        super().__init__()
        self._page, self._model, self._key, self._kinds = page, page.model, key, kinds
        self.shown_as, self.kind, self.number = SelectField(), SelectField(), TextField(is_number=True)
        self.issued, self.expires = DateField(), DateField()
        widgets = (self.shown_as, self.kind, self.number, self.issued, self.expires)
        self.fields = {name: Field(widget) for name, widget in zip(_FIELDS, widgets, strict=True)}
        for name, field in self.fields.items():
            page.add_field(f"papers.{key}.{name}", field)
        self.drop = DropArea(ENDINGS)
        self.remove_button = Button(icon_name="trash-2", look=Look.LINK)
        self._pages = QVBoxLayout()
        self._connect()
        self._lay_out()

    def read(self, paper: PaperEntry, ways: tuple[Shown, ...], *, is_only: bool) -> None:
        """Show what is typed of the paper, and its pages. One of several is shown in a way of its own."""
        self.shown_as.set_choices([Choice(way.value, words.answer(way)) for way in ways])
        self.shown_as.set_value(paper.shown)
        self.fields["shown"].setVisible(not is_only)
        kinds = self._model.catalogue.paper_kinds
        choices = [Choice(one, self._page.text(kinds[one].name)) for one in self._kinds if one in kinds]
        if [self.kind.itemText(n) for n in range(self.kind.count())] != [one.words for one in choices]:
            self.kind.set_choices(choices)
        self.kind.set_value(paper.kind)
        self.fields["kind"].setVisible(bool(choices))
        for name in _FIELDS:
            self.fields[name].set_words(words.label(name))
        for widget, text in ((self.number, paper.number), (self.issued, paper.issued)):
            show_typed(widget, text)
        show_typed(self.expires, paper.expires)
        self.remove_button.set_words(self.tr("Remove this document"))
        self.remove_button.setVisible(not is_only)
        self._show_pages(paper)

    def leave(self) -> None:
        """Leave the page."""
        for name in _FIELDS:
            self._page.fields.pop(f"papers.{self._key}.{name}", None)
        self.hide()
        self.deleteLater()

    def _show_pages(self, paper: PaperEntry) -> None:
        while (item := self._pages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, page in enumerate(paper.pages):
            self._pages.addWidget(self._page_line(place, page.name))

    def _page_line(self, place: int, name: str) -> QWidget:
        line = QWidget()
        text, remove = Text(TextLook.BODY, wraps=True), Button(icon_name="x", look=Look.LINK)
        text.setText(f"{place + 1}. {name}")
        remove.setAccessibleName(self.tr("Remove the page {name}").replace("{name}", name))
        remove.clicked.connect(lambda: self._model.remove_page(self._key, place))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text, 1)
        row.addWidget(remove)
        return line

    def _connect(self) -> None:
        model, key = self._model, self._key
        self.shown_as.chosen.connect(lambda value: model.edit_paper(key, shown=str(value)))
        self.kind.chosen.connect(lambda value: model.edit_paper(key, kind=str(value)))
        self.number.textEdited.connect(lambda text: model.edit_paper(key, number=text))
        self.issued.textEdited.connect(lambda text: model.edit_paper(key, issued=text))
        self.expires.textEdited.connect(lambda text: model.edit_paper(key, expires=text))
        self.drop.files_given.connect(lambda files: model.add_files(key, tuple(files)))
        self.remove_button.clicked.connect(lambda: model.remove_paper(key))

    def _lay_out(self) -> None:
        field = self.fields
        cells = [(field["kind"], 5), (field["number"], 3), (field["issued"], 2), (field["expires"], 2)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(twelve([cells, [(field["shown"], 4)]]))
        column.addLayout(self._pages)
        column.addWidget(self.drop)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
