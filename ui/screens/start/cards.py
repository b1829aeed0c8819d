"""The cards of the start screen: who waits, what was begun, what is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.localized import Language
from ui.screens.start.view_model import Day, DraftLine
from ui.theme import Tone
from ui.widgets.button import Button, Look
from ui.widgets.card import Card
from ui.widgets.dates import written
from ui.widgets.figure import Figure
from ui.widgets.row_list import Row, RowList
from ui.widgets.skeleton import Skeleton
from ui.widgets.text import Text, TextLook

if TYPE_CHECKING:
    from desk_app.domain.application import CaseRow, Status

SHOWN = 6
"""Rows of a list; the register shows the rest."""


class ListCard(Card):
    """A card with a list, the words for an empty one, and grey lines until it was read."""

    def __init__(self, icon_name: str, *, expected: int) -> None:
        super().__init__(icon_name)
        self.list = RowList()
        self.empty = Text(TextLook.HINT, wraps=True)
        self._skeleton = Skeleton(expected)
        for part in (self._skeleton, self.list, self.empty):
            self.body.addWidget(part)
        self.list.hide()
        self.empty.hide()

    def set_words(self, title: str, hint: str, empty: str) -> None:
        """Change title, hint of a list that is not empty, and the words for an empty one."""
        self.set_title(title, hint if self.list.rows else "")
        self.list.setAccessibleName(title)
        self.empty.setText(empty)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of the grey lines."""
        self._skeleton.hide()
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)


class WaitingCard(ListCard):
    """Visitors at the counter."""

    def __init__(self) -> None:
        super().__init__("users", expected=3)

    def show_day(self, day: Day, language: Language) -> None:
        """Show who waits."""
        self.show_rows(
            [
                Row(visitor.id, visitor.name, visitor.story.text(language), icon_name="user")
                for visitor in day.visitors
            ]
        )

    def retranslate(self) -> None:
        """Say the words again."""
        self.set_words(
            self.tr("Waiting"),
            self.tr("Enter calls the visitor"),
            self.tr("Nobody is waiting. F2 begins a visit with whoever comes to the counter."),
        )


class DraftsCard(ListCard):
    """Visits that were begun and not decided."""

    def __init__(self) -> None:
        super().__init__("pen-line", expected=1)

    def show_day(self, day: Day, language: Language) -> None:
        """Show what can be resumed, the newest first."""
        self.show_rows([self._row(line, day.now.date(), language) for line in day.drafts])

    def retranslate(self) -> None:
        """Say the words again."""
        self.set_words(
            self.tr("Visits to go on with"),
            self.tr("Enter goes on where you stopped, Delete gives the visit up"),
            self.tr("No visit was left half-way. What you type is kept here if you are interrupted."),
        )

    def _row(self, line: DraftLine, today: date, language: Language) -> Row:
        begun = f"{line.begun:%H:%M}"
        if line.begun.date() != today:
            begun = f"{written(line.begun.date())}, {begun}"
        service = line.service.text(language) if line.service else self.tr("no service yet")
        done = self.tr("{done} of {of} steps")
        return Row(
            str(line.draft.id),
            line.draft.title or self.tr("No name yet"),
            f"{begun} \u00b7 {service}",
            icon_name="file-text",
            state=done.replace("{done}", str(line.done)).replace("{of}", str(line.of)),
            tone=Tone.NOTE,
        )


class TodayCard(Card):
    """Figures of the day and the cases behind them. Signals: `chosen` - id of a case; `more_wanted`."""

    chosen = Signal(str)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("calendar-days")
        self.taken, self.due, self.late = Figure(), Figure(), Figure()
        self.empty = Text(TextLook.HINT, wraps=True)
        self.more = Button(look=Look.LINK, icon_name="inbox")
        self.more.clicked.connect(lambda: self.more_wanted.emit())
        self._day: Day | None = None
        figures = QHBoxLayout()
        figures.setSpacing(20)
        for figure in (self.taken, self.due, self.late):
            figures.addWidget(figure)
        self.body.addLayout(figures)
        self._skeleton = Skeleton(3)
        self.body.addWidget(self._skeleton)
        self.lists = {name: _Part() for name in ("late", "due", "taken")}
        for part in self.lists.values():
            part.list.chosen.connect(self.chosen)
            self.body.addWidget(part)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.more)
        self.empty.hide()
        self.more.hide()

    def show_day(self, day: Day) -> None:
        """Show the day."""
        self._day = day
        self._skeleton.hide()
        today = day.today
        rows = {
            "late": [self._late(row, today.day) for row in today.late],
            "due": [Row(str(row.id), row.name, row.number) for row in today.due_today],
            "taken": [self._taken(row) for row in today.taken],
        }
        for name, part in self.lists.items():
            part.show_rows(rows[name][:SHOWN])
        self.empty.setVisible(not any(rows.values()))
        self.more.setVisible(any(len(found) > SHOWN for found in rows.values()))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words again."""
        self.set_title(self.tr("Today"))
        today = self._day.today if self._day else None
        self.taken.show_number(str(len(today.taken)) if today else "", self.tr("decided"))
        self.due.show_number(str(len(today.due_today)) if today else "", self.tr("due today"))
        is_late = Tone.BAD if today and today.late else None
        self.late.show_number(str(len(today.late)) if today else "", self.tr("late"), is_late)
        self.lists["late"].set_title(self.tr("Late results"))
        self.lists["due"].set_title(self.tr("Results due today"))
        self.lists["taken"].set_title(self.tr("Decided today"))
        self.empty.setText(self.tr("Nothing was decided today yet, and no result is due."))
        self.more.set_words(self.tr("All of them in the register"))

    def _late(self, row: CaseRow, today: date) -> Row:
        days = (today - row.due_on).days if row.due_on else 0
        note = self.tr("{number}, due {day}").replace("{number}", row.number)
        note = note.replace("{day}", written(row.due_on) if row.due_on else "")
        return Row(str(row.id), row.name, note, state=self.tr("%n day(s)", "", days), tone=Tone.BAD)

    def _taken(self, row: CaseRow) -> Row:
        words, tone = self._status(row.status)
        return Row(str(row.id), row.name, row.number, state=words, tone=tone)

    def _status(self, status: Status) -> tuple[str, Tone]:
        # The screen paints before the rules are loaded; once there are rows, they are.
        from desk_app.domain.application import Status

        return {
            Status.ACCEPTED: (self.tr("Accepted"), Tone.GOOD),
            Status.HANDED_OVER: (self.tr("Handed over"), Tone.GOOD),
            Status.RETURNED: (self.tr("Returned"), Tone.ATTENTION),
            Status.REFUSED: (self.tr("Refused"), Tone.QUIET),
            Status.CONSULTED: (self.tr("Advised"), Tone.QUIET),
        }[status]


class _Part(QWidget):
    """A list under a small title; away while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList()
        self._title = Text(TextLook.LABEL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.list)
        self.hide()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.list.setAccessibleName(title)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.list.set_rows(rows)
        self.setVisible(bool(rows))
