"""The register of applications: a search field, filters, and a hundred cases at a time."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedLayout, QVBoxLayout, QWidget

from desk_app.domain.application import Application, CaseRow
from ui import case_words, theme
from ui.keys import Key
from ui.screen import Act, Screen
from ui.screens.register.view_model import Filter, RegisterViewModel
from ui.theme import Tone
from ui.widgets.button import Look
from ui.widgets.card import Card
from ui.widgets.choice_list import Choice, Segments
from ui.widgets.date_field import DateField
from ui.widgets.dates import written
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.paged_table import Column, PagedTable
from ui.widgets.search_field import SearchField
from ui.widgets.text import Text, TextLook
from ui.workplace import Workplace

_SERVICE_COLUMN, _CLERK_COLUMN = 2, 6
_NARROW = 1000


class RegisterScreen(Screen):
    """Opened with nothing, with `text` to find, or with `scanned`, a code that opens its case at once."""

    def __init__(self, model: RegisterViewModel, place: Workplace) -> None:
        super().__init__()
        self.model, self._place = model, place
        model.setParent(self)
        self.search, self.day, self.filters = SearchField(), DateField(), Segments()
        self.search_field, self._day_field = Field(self.search), Field(self.day)
        self.table, self.empty = PagedTable(), EmptyState("inbox")
        # Measure the rows that are seen, not all hundred: else a page takes six times as long.
        self.table.view.horizontalHeader().setResizeContentsPrecision(0)
        self._count = Text(TextLook.HINT)
        self._unknown = ""
        self._goes_on = False
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return what this page is."""
        return self.tr("Register of applications")

    def subtitle(self) -> str:
        """Return how many cases are listed."""
        found = self.model.found
        return self.tr("%n application(s)", "", found.total) if found else ""

    def acts(self) -> tuple[Act, ...]:
        """Return what can be done with the case that is marked."""
        if not self._rows():
            return ()
        return (Act("open", self.tr("Open the case"), self._open_selected, Key.CONTINUE, Look.PRIMARY),)

    def shown(self, **arguments: object) -> None:
        """Show everything, or what `text` finds; `scanned` leads to its case."""
        scanned, text = arguments.get("scanned"), arguments.get("text", self.model.wish.text)
        if isinstance(scanned, str):
            self.take_scanned(scanned)
        self._say_unknown("")
        self.search.setText(str(text))
        self.model.search(str(text))

    def refresh(self) -> None:
        """Read the page again: a case was decided or closed."""
        self.model.refresh()

    def address(self) -> dict[str, object]:
        """Return what was searched: Back leads to the list and not through a scanned code again."""
        return {"text": self.model.wish.text}

    def focus_first(self) -> None:
        """Put the focus into the search field, its text selected: typing begins a new search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def take_scanned(self, text: str) -> bool:
        """Open the case of a scanned code."""
        self.model.open_code(text)
        return True

    def retranslate(self) -> None:
        """Say everything again."""
        self.search_field.set_words(self.tr("Number, name or IIN"))
        self._day_field.set_words(self.tr("Decided on"))
        self.table.setAccessibleName(self.tr("Applications"))
        self.filters.setAccessibleName(self.tr("Which applications"))
        self._say_filters()
        self._say_unknown(self._unknown)
        self._read()

    def _read(self) -> None:
        found = self.model.found
        if found is None:
            return
        kept = self.table.selected
        self.table.show_rows(self._columns(), found.rows, page=found.wish.page, total=found.total)
        self._fit_columns()
        self._select(kept)
        self._say_filters()
        self._say_empty()
        self._pages.setCurrentIndex(0 if found.rows else 1)
        self.bars_changed.emit()
        if self._goes_on and found.wish.text == self.search.value:
            self._go_on()

    def _say_filters(self) -> None:
        words = {
            Filter.ALL: self.tr("All"),
            Filter.OPEN: self.tr("In work"),
            Filter.DUE: self.tr("Due and late"),
            Filter.REFUSED: self.tr("Refused"),
            Filter.HANDED_OVER: self.tr("Handed over"),
            Filter.RETURNED: self.tr("Returned"),
        }
        counts = self.model.found.counts if self.model.found else {}
        tones = {Filter.DUE: Tone.BAD}
        self.filters.set_choices(
            [
                Choice(one, f"{said} {counts[one]}" if one in counts else said, tone=tones.get(one))
                for one, said in words.items()
            ]
        )
        self.filters.set_value(self.model.wish.filter)

    def _columns(self) -> tuple[Column, ...]:
        today, language = self.model.today, self._place.language.shown

        def look(row: CaseRow) -> case_words.StateLook:
            return case_words.status_look(row.status, row.due_on, today)

        return (
            Column(self.tr("Number"), lambda row: str(row.number)),
            Column(self.tr("Applicant"), lambda row: str(row.name), stretch=True),
            Column(
                self.tr("Service"),
                lambda row: self.model.service(row.service_id).text(language),
            ),
            Column(self.tr("Decided on"), lambda row: written(row.decided_at.date())),
            Column(self.tr("Due"), lambda row: written(row.due_on) if row.due_on else ""),
            Column(
                self.tr("State"),
                lambda row: look(row).words,
                tone=lambda row: look(row).tone,
                icon_name=lambda row: look(row).icon_name,
            ),
            Column(self.tr("Clerk"), lambda row: _short(row.clerk_name)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer columns where there is little room for the type."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Leave the room to the name: the whole service is in the tool tip, and on the page of the case."""
        view, header = self.table.view, self.table.view.horizontalHeader()
        if not self._rows():
            return
        header.setSectionResizeMode(_SERVICE_COLUMN, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_SERVICE_COLUMN, theme.px(140))
        is_narrow = self.width() < theme.px(_NARROW)
        for column in (_SERVICE_COLUMN, _CLERK_COLUMN):
            view.setColumnHidden(column, is_narrow)

    def _select(self, kept: object) -> None:
        ids = [row.id for row in self._rows()]
        if isinstance(kept, CaseRow) and kept.id in ids[1:]:
            self.table.view.selectRow(ids.index(kept.id))

    def _rows(self) -> tuple[CaseRow, ...]:
        return self.model.found.rows if self.model.found else ()

    def _say_empty(self) -> None:
        if self.model.wish.is_narrow:
            title = self.tr("Nothing is found")
            hint = self.tr(
                "Look for a part of the name, of the number or of the IIN, or show all applications."
            )
            self.empty.say(title, hint, self.tr("Show all"))
        else:
            hint = self.tr("Every application that is accepted or refused at this desk is listed here.")
            self.empty.say(self.tr("There are no applications yet"), hint)

    def _say_unknown(self, code: str) -> None:
        self._unknown = code
        words = self.tr("This desk has no case {number}").replace("{number}", code) if code else ""
        self.search_field.show_error(words)

    def _on_unknown(self, code: str) -> None:
        self._say_unknown(code)
        self.focus_first()

    def _on_opened(self, case: Application) -> None:
        self._place.navigator.open("application", case_id=case.id)

    def _open_selected(self) -> None:
        self._open_row(self.table.selected)

    def _open_row(self, row: object) -> None:
        if isinstance(row, CaseRow):
            self._place.navigator.open("application", case_id=row.id)

    def _on_searched(self, text: str) -> None:
        self._say_unknown("")
        self._goes_on = False
        self.model.search(text)

    def _on_entered(self) -> None:
        """Go on with what Enter finds, as soon as it is found."""
        self._goes_on = True

    def _go_on(self) -> None:
        """Go to the list, or into the case where only one is found."""
        self._goes_on = False
        if len(self._rows()) == 1:
            self._open_row(self._rows()[0])
        elif self._rows():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_day(self, day: date | None) -> None:
        if day is not None or not self.day.text().strip():
            self.model.on_day(day)

    def _show_all(self) -> None:
        self.search.clear()
        self.day.set_value(None)
        self.model.show("")
        self.filters.set_value(Filter.ALL)
        self.focus_first()

    def _connect(self) -> None:
        self.model.changed.connect(self._read)
        self.model.opened.connect(self._on_opened)
        self.model.unknown.connect(self._on_unknown)
        self.model.problem.connect(self._on_problem)
        self.search.searched.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_entered)
        self.filters.chosen.connect(self.model.filter)
        self.day.edited.connect(self._on_day)
        self.table.opened.connect(self._open_row)
        self.table.page_wanted.connect(self.model.turn_to)
        self.empty.button.clicked.connect(self._show_all)

    def _on_problem(self, error: Exception) -> None:
        self._place.problems.show(error, retry=self.model.refresh)

    def _lay_out(self) -> None:
        card = Card()
        self.day.setMaximumWidth(200)
        fields = QWidget()
        row = QHBoxLayout(fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.search_field, 3)
        row.addWidget(self._day_field, 1)
        listed = QWidget()
        self._pages = QStackedLayout(listed)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        card.body.addWidget(fields)
        card.body.addWidget(self.filters)
        card.body.addWidget(listed, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.addWidget(card)


def _short(name: str) -> str:
    """Return the surname with initials."""
    surname, *others = name.split() or [""]
    return " ".join([surname, *(f"{other[0]}." for other in others)])


def build(place: Workplace) -> Screen:
    """Return the screen."""
    front = place.operations
    if front is None or front.desk is None:
        raise RuntimeError("the desk is not open")
    return RegisterScreen(RegisterViewModel(front.desk, place.jobs), place)
