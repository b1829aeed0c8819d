"""Every widget on two pages, with long Kazakh words: for `./run screens`, never opened in the program."""

import json
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.keys import Key
from ui.screen import Act, Screen
from ui.theme import Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button, Look
from ui.widgets.card import Card
from ui.widgets.choice_list import Choice, ChoiceList, Segments
from ui.widgets.date_field import DateField
from ui.widgets.dates import read_date
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.id_number_field import IdNumberField
from ui.widgets.page import Page
from ui.widgets.paged_table import Column, PagedTable
from ui.widgets.pill import Pill
from ui.widgets.preview import Preview
from ui.widgets.search_field import SearchField
from ui.widgets.select_field import SelectField
from ui.widgets.side_by_side import SideBySide
from ui.widgets.summary_list import SummaryList, SummaryRow
from ui.widgets.task_list import Task, TaskList, TaskState
from ui.widgets.text import Text
from ui.widgets.text_field import TextField


@cache
def sample(name: str) -> str:
    """Return invented words; they live in a file of their own because code holds no Cyrillic."""
    words: dict[str, str] = json.loads(_SAMPLES.read_text(encoding="utf-8"))
    return words[name]


_SAMPLES = Path(__file__).with_name("sample_words.json")
_TASKS = (
    ("applicant", TaskState.DONE),
    ("papers", TaskState.IN_PROGRESS),
    ("scans", TaskState.PROBLEM),
    ("check", TaskState.NOT_STARTED),
    ("decision", TaskState.CANNOT_START),
)


class FormGallery(Screen):
    """Steps, a form with errors, answers, a notice."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = ErrorSummary()
        self.fields: dict[str, Field] = {}
        steps = Card(title=sample("steps"))
        self.tasks = TaskList()
        self.tasks.set_tasks(
            [Task(name, sample(f"task_{name}"), state) for name, state in _TASKS], current="papers"
        )
        steps.body.addWidget(self.tasks)
        steps.body.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self._form())
        column.addWidget(self._papers())
        page = Page()
        page.body.addWidget(self.summary)
        page.body.addWidget(SideBySide([(steps, 0), (right, 1)]))
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.fields["id"].show_error(sample("error_id"))

    def title(self) -> str:
        """Return a long name."""
        return sample("service")

    def subtitle(self) -> str:
        """Return a number."""
        return "AST-01-26-000042-X"

    def acts(self) -> tuple[Act, ...]:
        """Return two acts."""
        return (
            Act("refuse", sample("refuse"), self._nothing, Key.REFUSE, Look.DANGER, "circle-x"),
            Act("continue", sample("continue"), self._nothing, Key.CONTINUE, Look.PRIMARY),
        )

    def show_error_summary(self) -> None:
        """Show the summary as after "Continue"."""
        self.summary.show_errors([(sample("error_id"), self.fields["id"])])

    def _nothing(self) -> None:
        """Stand in for an act."""

    def _form(self) -> Card:
        card = Card("id-card", sample("task_applicant"))
        card.corner.addWidget(Pill(Tone.BAD, sample("state_bad")))
        number, name, birth, address = IdNumberField(), TextField(), DateField(), TextField()
        number.set_value("010203400017")
        name.set_value(sample("long_name"))
        birth.set_value(read_date("03.02.2001"))
        address.set_value(sample("address"))
        address.show_saved(True)
        acting = SelectField()
        acting.set_choices([Choice(1, sample("himself")), Choice(2, sample("by_letter"))])
        acting.set_value(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(14)
        places = {
            "id": (number, 0, 0, 3),
            "name": (name, 0, 3, 6),
            "birth": (birth, 0, 9, 3),
            "address": (address, 1, 0, 8),
            "representative": (acting, 1, 8, 4),
        }
        for key, (widget, row, column, span) in places.items():
            field = self.fields[key] = Field(widget)
            field.set_words(sample(f"label_{key}"))
            grid.addWidget(field, row, column, 1, span)
        for column in range(12):
            grid.setColumnStretch(column, 1)
        card.body.addLayout(grid)
        return card

    def _papers(self) -> Card:
        card = Card("clipboard-list", "")
        card.set_title(sample("task_papers"), sample("paper_hint"))
        for tone in Tone:
            card.body.addWidget(self._paper(tone))
        notice = Banner()
        notice.say(Tone.ATTENTION, sample("missing_title"), sample("missing_advice"), may_close=False)
        card.body.addWidget(notice)
        return card

    def _paper(self, tone: Tone) -> QWidget:
        words = Text(wraps=True)
        words.setText(sample("paper"))
        answers = Segments()
        names = ("original", "copy", "digital", "none")
        answers.set_choices(
            [
                Choice(name, sample(f"answer_{name}"), tone=Tone.GOOD if name != "none" else Tone.BAD)
                for name in names
            ]
        )
        answers.setAccessibleName(sample("label_answer"))
        answers.set_value("none" if tone is Tone.BAD else "original" if tone is Tone.GOOD else None)
        pill = Pill(tone, sample(f"state_{tone.value}"))
        return SideBySide([(words, 1), (pill, 0), (answers, 0)], spacing=12)


class ListGallery(Screen):
    """Search, a long list, answers to check, an empty place, files, buttons."""

    def __init__(self) -> None:
        super().__init__()
        page = Page()
        page.body.addWidget(SideBySide([(self._register(), 3), (self._summary(), 2)]))
        page.body.addWidget(SideBySide([(self._choices(), 1), (self._empty(), 1)]))
        page.body.addWidget(self._buttons())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def title(self) -> str:
        """Return a title."""
        return sample("task_check")

    def _register(self) -> Card:
        card = Card("inbox", sample("state"))
        find = SearchField()
        find.setPlaceholderText(sample("find"))
        find.setAccessibleName(sample("find"))
        table = PagedTable()
        table.setAccessibleName(sample("state"))
        rows = [(f"AST-01-26-{index:06}-X", sample("name"), tone) for index, tone in enumerate(Tone)]
        columns = (
            Column(sample("number"), lambda row: str(row[0])),
            Column(sample("label_birth"), lambda row: str(row[1]), stretch=True),
            Column(
                sample("state"),
                lambda row: sample(f"state_{row[2].value}"),
                tone=lambda row: row[2],
                icon_name=lambda row: "circle-check",
            ),
        )
        table.show_rows(columns, rows, page=1, total=1234)
        table.setMinimumHeight(300)
        card.body.addWidget(find)
        card.body.addWidget(table)
        return card

    def _summary(self) -> Card:
        card = Card("list-checks", sample("task_check"))
        summary = SummaryList()
        names = ("name", "address", "service")
        labels = ("label_name", "label_address", "task_applicant")
        rows = [SummaryRow(n, sample(label), sample(n)) for n, label in zip(names, labels, strict=True)]
        summary.set_rows(rows)
        card.body.addWidget(summary)
        card.body.addStretch(1)
        return card

    def _choices(self) -> Card:
        card = Card("user", sample("label_representative"))
        answers = ChoiceList()
        answers.set_choices(
            [
                Choice(1, sample("himself")),
                Choice(2, sample("by_letter"), sample("by_letter_hint")),
            ]
        )
        answers.setAccessibleName(sample("label_representative"))
        answers.set_value(2)
        card.body.addWidget(answers)
        card.body.addWidget(DropArea((".pdf", ".jpg")))
        card.body.addStretch(1)
        return card

    def _empty(self) -> Card:
        card = Card()
        empty = EmptyState("inbox", key=Key.NEW_VISIT)
        empty.say(sample("empty"), sample("empty_hint"), sample("begin"))
        card.body.addWidget(empty)
        return card

    def _buttons(self) -> Card:
        card = Card("printer")
        row = QHBoxLayout()
        row.setSpacing(8)
        for look in Look:
            row.addWidget(Button(sample("continue"), look=look, key=Key.PRINT, icon_name="printer"))
        row.addStretch(1)
        card.body.addLayout(row)
        preview = Preview()
        preview.setMinimumHeight(160)
        card.body.addWidget(preview)
        return card
