"""My day: the first screen of a clerk. It paints and takes keys before the desk is open."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import desk_words, keys, layouts
from ui.keys import Key
from ui.screen import Act, Screen
from ui.screens.start.cards import DraftsCard, TodayCard, WaitingCard
from ui.screens.start.view_model import StartViewModel, of_visitor
from ui.theme import Tone
from ui.widgets.button import Look
from ui.widgets.field import Field
from ui.widgets.page import Page
from ui.widgets.reading_order import follow_layout
from ui.widgets.search_field import SearchField
from ui.widgets.side_by_side import SideBySide
from ui.workplace import Workplace

if TYPE_CHECKING:
    from desk_app.domain.draft import Draft

_NOON, _EVENING = 12, 18


class StartScreen(Screen):
    """One field for whoever stands at the counter, and what the day holds."""

    def __init__(self, model: StartViewModel, place: Workplace) -> None:
        super().__init__()
        self._model, self._place = model, place
        self._language = place.language
        self._gone: list[Draft] = []
        self._is_kept = False
        self.wanted = SearchField()
        self.field = Field(self.wanted)
        self.waiting, self.drafts, self.today = WaitingCard(), DraftsCard(), TodayCard()
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the greeting."""
        day = self._model.day
        if day is None:
            return self.tr("My day")
        if day.now.hour < _NOON:
            words = self.tr("Good morning, {name}")
        elif day.now.hour < _EVENING:
            words = self.tr("Good afternoon, {name}")
        else:
            words = self.tr("Good evening, {name}")
        return words.replace("{name}", day.clerk.full_name)

    def subtitle(self) -> str:
        """Return day, office and desk."""
        day = self._model.day
        if day is None:
            return self.tr("Opening the desk\u2026")
        words = self.tr("{day} \u00b7 {office}, desk {desk}")
        now = day.now.date()
        for name, value in (
            ("day", QLocale().toString(QDate(now.year, now.month, now.day), QLocale.FormatType.LongFormat)),
            ("office", desk_words.office_name(day.office, self._language.shown)),
            ("desk", str(day.office.desk)),
        ):
            words = words.replace(f"{{{name}}}", value)
        return words

    def acts(self) -> tuple[Act, ...]:
        """Return the one way on."""
        return (
            Act(
                "begin",
                self.tr("New visit"),
                lambda: self._place.navigator.open("intake", begin=True, **self.of_visitor()),
                key=Key.NEW_VISIT,
                look=Look.PRIMARY,
                icon_name="file-plus",
            ),
        )

    def shown(self, **arguments: object) -> None:
        """Read the day."""
        self._read_typed()
        self._model.read()

    def refresh(self) -> None:
        """Read the day again."""
        self._model.read()

    def focus_first(self) -> None:
        """Let the clerk type at once."""
        self.wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def of_visitor(self) -> dict[str, object]:
        """Return what is typed at the top as part of the visitor, and that the visit begins of that note."""
        typed = of_visitor(self._typed())
        return {"iin": "", "surname": "", **typed, "jotted": True} if typed else {}

    def retranslate(self) -> None:
        """Say everything again."""
        self.field.set_words(
            self.tr("IIN, registration number or surname"),
            self.tr("Enter searches the register, F2 begins a visit with what is typed"),
        )
        self._show_day()

    def _typed(self) -> str:
        """Return what was typed; digits typed on the Kazakh number row are read as digits."""
        text = self.wanted.value
        read = layouts.digits(text).replace(" ", "")
        return read if read.isdigit() else text

    def _search(self) -> None:
        text = self._typed()
        if text and self._place.navigator.open("register", text=text):
            self._model.keep_typed("")

    def _keep_typed(self) -> None:
        # As it was typed: a surname that begins with a letter of the number row is no digit yet.
        self._is_kept = self._model.keep_typed(self.wanted.value)

    def _read_typed(self) -> None:
        """Show what is kept. What was typed before it could be kept goes first and is kept now."""
        if self.wanted.value and not self._is_kept:
            if self._model.typed() == self.wanted.value or self._model.set_aside():
                self._keep_typed()
        else:
            self.wanted.setText(self._model.typed())

    def _on_ready(self) -> None:
        self._read_typed()
        self._model.read()

    def _show_day(self) -> None:
        day = self._model.day
        if day is not None:
            self.waiting.show_day(day, self._language.shown)
            self.drafts.show_day(day, self._language.shown)
            self.today.show_day(day)
        for card in (self.waiting, self.drafts, self.today):
            card.retranslate()
        follow_layout(self)
        self.bars_changed.emit()

    def _open_draft(self, name: str) -> None:
        self._place.navigator.open("intake", draft_id=UUID(name))

    def _call(self, name: str) -> None:
        visitors = self._model.day.visitors if self._model.day else ()
        visitor = next((visitor for visitor in visitors if visitor.id == name), None)
        if visitor is not None:
            self._place.navigator.open("intake", visitor=visitor)

    def _open_case(self, name: str) -> None:
        self._place.navigator.open("application", case_id=UUID(name))

    def _on_dropped(self, draft: Draft) -> None:
        self._gone.append(draft)
        self._place.shell.notify(
            Tone.NOTE,
            self.tr("The visit was given up: {name}").replace(
                "{name}", draft.title or self.drafts.tr("No name yet")
            ),
            self.tr("Ctrl+Z takes it back."),
            act_words=self.tr("Take it back"),
            act=self._undo,
        )

    def _undo(self) -> None:
        if self._gone:
            self._model.restore(self._gone.pop())

    def _connect(self) -> None:
        self.wanted.returnPressed.connect(self._search)
        self.wanted.textChanged.connect(self._keep_typed)
        self.waiting.list.chosen.connect(self._call)
        self.drafts.list.chosen.connect(self._open_draft)
        self.drafts.list.dropped.connect(lambda name: self._model.drop(UUID(name)))
        self.today.chosen.connect(self._open_case)
        self.today.more_wanted.connect(lambda: self._place.navigator.open("register"))
        self._model.changed.connect(self._show_day)
        self._model.dropped.connect(self._on_dropped)
        self._model.problem.connect(self._on_problem)
        self._place.navigator.became_ready.connect(self._on_ready)
        keys.on_key(self, Key.UNDO, self._undo)

    def _on_problem(self, error: Exception) -> None:
        self._place.problems.show(error, retry=self._model.read)

    def _lay_out(self) -> None:
        top = QFrame()
        top.setProperty("deskRole", "card")
        inside = QVBoxLayout(top)
        inside.setContentsMargins(22, 18, 22, 18)
        inside.addWidget(self.field)
        page = Page()
        page.body.addWidget(top)
        left = _column(self.waiting, self.drafts)
        right = _column(self.today)
        page.body.addWidget(SideBySide([(left, 3), (right, 2)]))
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        follow_layout(self)


def _column(*parts: QWidget) -> QWidget:
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(20)
    for part in parts:
        rows.addWidget(part)
    rows.addStretch(1)
    return column


def build(place: Workplace) -> Screen:
    """Return the screen."""
    return StartScreen(StartViewModel(place.jobs, lambda: place.operations), place)
