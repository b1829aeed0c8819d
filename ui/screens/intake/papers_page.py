"""Step 3: the list of documents of this visitor."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.catalogue import ChecklistItem, Shown
from desk_app.domain.checklist import ChecklistLine, LineStatus
from desk_app.domain.draft import PaperEntry
from ui import theme
from ui.language import WindowLanguage
from ui.screens.intake import words
from ui.screens.intake.paper_details import PaperDetails
from ui.screens.intake.paper_row import PaperRow
from ui.screens.intake.step_page import StepPage
from ui.screens.intake.view_model import IntakeViewModel
from ui.theme import Tone
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.dates import read_date, written
from ui.widgets.text import Text, TextLook


class PapersPage(StepPage):
    """The words of the law once for each document, under them a row for each person who has to show it."""

    def __init__(self, model: IntakeViewModel, language: WindowLanguage) -> None:
        super().__init__(model, language)
        self.rows: dict[str, PaperRow] = {}
        self.details: PaperDetails | None = None
        self.notice = Banner()
        self.notice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._open_key = ""
        # The paper that was made by opening the details; it goes again if nothing is noted of it.
        self._made = ""
        self._card = Card("clipboard-list")
        self._count = Text(TextLook.HINT)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(10)
        self._heads: list[tuple[ChecklistItem, Text, Text]] = []
        self._card.corner.addWidget(self._count)
        self._card.body.addLayout(self._groups)
        self._card.body.addWidget(self.notice)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def read(self) -> None:
        """Show the list as it stands."""
        lines = self.model.lines
        if [line.key for line in lines] != list(self.rows):
            self._rebuild(lines)
        for item, title, quote in self._heads:
            self._say_item(item, title, quote)
        for line in lines:
            self._show_line(line)
        self._show_details(lines)
        self._say_state(lines)
        self.show_notes()

    def begin(self) -> None:
        """Forget what was shown of another visit."""
        super().begin()
        self._made = ""
        self.close_details()

    def retranslate(self) -> None:
        """Say everything again."""
        hint = self.tr(
            "O original, C copy, B both, D digital, A does not exist, Del not shown, Enter details"
        )
        self._card.set_title(self.tr("Documents of this visitor"), hint)
        if self.model.has_draft:
            self.read()

    def focus_first(self) -> bool:
        """Begin with the first line that is not settled."""
        waiting = (line.key for line in self.model.lines if line.status is LineStatus.MISSING)
        key = next(waiting, next(iter(self.rows), ""))
        if key:
            self.rows[key].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(key)

    def focus_field(self, name: str) -> bool:
        """Put the cursor into a field of a paper, opening its details, or on a row."""
        if name in self.rows:
            self.rows[name].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        key = name.split(".")[1] if name.startswith("papers.") else ""
        for line in self.model.lines:
            if any(paper.key == key for paper in self.model.papers_on(line)):
                self.open_details(line.key)
        return super().focus_field(name)

    def open_details(self, key: str) -> None:
        """Show the details under a row."""
        self.close_details()
        line = self._line(key)
        if not self.model.papers_on(line):
            self._made = self.model.add_paper(line)
        self._open_key = key
        self.details = PaperDetails(self)
        self.details.more_wanted.connect(lambda: self._add_paper(key))
        self._place_details(key, self.details)
        self.read()
        self.details.focus_first()

    def close_details(self) -> None:
        """Hide the details."""
        if self.details is not None:
            for form in self.details.forms.values():
                form.leave()
            self.details.hide()
            self.details.deleteLater()
        self.details, self._open_key, made, self._made = None, "", self._made, ""
        papers = self.model.draft.papers if self.model.has_draft else ()
        if any(paper.key == made and paper == _bare(paper) for paper in papers):
            self.model.remove_paper(made)

    def step_back(self) -> bool:
        """Close the details and go back to their row; False if none are open."""
        key = self._open_key
        if key:
            self.rows[key].setFocus(Qt.FocusReason.OtherFocusReason)
            self.close_details()
            self.read()
        return bool(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between rows; Escape leaves the details."""
        if event.key() == Qt.Key.Key_Escape and self._open_key:
            self.step_back()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._row_in_focus():
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _row_in_focus(self) -> str:
        focused = QApplication.focusWidget()
        return next((key for key, row in self.rows.items() if row is focused), "")

    def _move(self, by: int) -> None:
        keys = list(self.rows)
        place = keys.index(self._row_in_focus()) + by
        if 0 <= place < len(keys):
            self.rows[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _line(self, key: str) -> ChecklistLine:
        return next(line for line in self.model.lines if line.key == key)

    def _answer(self, key: str, shown: object) -> None:
        self.model.set_shown(self._line(key), shown if isinstance(shown, Shown) else None)

    def _add_paper(self, key: str) -> None:
        self.model.add_paper(self._line(key))
        if self.details is not None:
            self.details.focus_first()

    def _add_files(self, key: str, files: list[object]) -> None:
        """Take files dropped on a row for its first paper."""
        line = self._line(key)
        papers = self.model.papers_on(line)
        paper = papers[0].key if papers else self.model.add_paper(line)
        self.model.add_files(paper, tuple(files))  # type: ignore[arg-type]  # a signal carries a bare list

    def _rebuild(self, lines: Sequence[ChecklistLine]) -> None:
        self.close_details()
        while (item := self._groups.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self._heads = {}, []
        for _, group in groupby(lines, key=lambda line: line.item.id):
            self._groups.addWidget(box := self._group(list(group)))
            # A layout shows what is new only later; the focus goes there at once.
            box.show()

    def _group(self, lines: list[ChecklistLine]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title, quote = Text(TextLook.STRONG, wraps=True), Text(TextLook.HINT, wraps=True)
        self._heads.append((lines[0].item, title, quote))
        column.addWidget(title)
        column.addWidget(quote)
        # Air between the words of the law and the frame of the row that has the focus.
        column.addSpacing(theme.px(6))
        for line in lines:
            row = self.rows[line.key] = PaperRow()
            key = line.key
            row.setProperty("deskField", key)
            row.answered.connect(lambda shown, key=key: self._answer(key, shown))
            row.opened.connect(lambda key=key: self.open_details(key))
            row.files_given.connect(lambda files, key=key: self._add_files(key, files))
            column.addWidget(row)
        return box

    def _place_details(self, key: str, details: PaperDetails) -> None:
        box = self.rows[key].parentWidget()
        column = box.layout() if box is not None else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.rows[key]) + 1, details)
            details.show()

    def _say_item(self, item: ChecklistItem, title: Text, quote: Text) -> None:
        """Quote the law; under it how the paper is presented, and whether the words are a translation."""
        title.setText(self.text(item.text))
        parts = (self.text(item.presented_as), self.text(item.condition), self.working_mark(item.text))
        quote.say(" \u00b7 ".join(part for part in parts if part))

    def _show_line(self, line: ChecklistLine) -> None:
        papers = self.model.papers_on(line)
        shown = next((Shown(paper.shown) for paper in papers if paper.shown), None)
        row = self.rows[line.key]
        row.show_line(
            line,
            who=self.person(line),
            facts=self._facts(papers),
            ways=self.model.ways_to_show(line.item),
            shown=shown,
        )
        row.show_state(line, is_answered=self._is_answered(line), preset=self.model.preset(line))
        row.show_open(line.key == self._open_key)

    def person(self, line: ChecklistLine) -> str:
        """Return the name of who has to show the paper, as far as it is typed."""
        draft = self.model.draft
        if not line.of.index:
            return draft.title.strip() or self.tr("Applicant")
        member = draft.family[line.of.index - 1]
        number = self.tr("Family member {number}").replace("{number}", str(line.of.index))
        kinship = self.model.catalogue.kinships.get(member.kinship)
        known = [_named(self.text(kinship.name))] if kinship else []
        return ", ".join([member.name.strip() or number, *known])

    def _facts(self, papers: Sequence[PaperEntry]) -> str:
        kinds = self.model.catalogue.paper_kinds
        parts: list[str] = []
        for paper in papers:
            expires = (
                self.tr("valid until {day}").replace("{day}", _day(paper.expires)) if paper.expires else ""
            )
            kind = self.text(kinds[paper.kind].name) if paper.kind in kinds else ""
            files = self.tr("%n file(s)", "", len(paper.pages)) if paper.pages else ""
            parts += [part for part in (kind, paper.number, expires, files) if part]
        return " \u00b7 ".join(parts)

    def _show_details(self, lines: Sequence[ChecklistLine]) -> None:
        if self.details is not None:
            line = self._line(self._open_key)
            papers = self.model.papers_on(line)
            if papers:
                self.details.read(line, papers)
            else:
                self.close_details()

    def _say_state(self, lines: Sequence[ChecklistLine]) -> None:
        """Say how many are settled, and at the bottom what is wrong and of whom."""
        settled = sum(line.status not in (LineStatus.MISSING, LineStatus.EXPIRED) for line in lines)
        counted = self.tr("{done} of {all} settled").replace("{done}", str(settled))
        self._count.setText(counted.replace("{all}", str(len(lines))))
        lacking = [line for line in lines if line.status is LineStatus.EXPIRED or self._is_refusable(line)]
        if not lacking:
            self.notice.hide()
            return
        advice = self.tr(
            "Ask for it now, or press F9: the receipt of refusal names what is missing or expired."
        )
        title = self.tr("The package is not complete: %n document(s)", "", len(lacking))
        self.notice.say(Tone.ATTENTION, title, "\n".join([*self.lacks(lacking), advice]), may_close=False)

    def _is_answered(self, line: ChecklistLine) -> bool:
        """Say whether something was said of a line: also that nothing was shown."""
        papers = self.model.papers_on(line)
        is_noting = line.key == self._open_key or any(paper != _bare(paper) for paper in papers)
        return any(paper.shown for paper in papers) or (bool(papers) and not is_noting)

    def _is_refusable(self, line: ChecklistLine) -> bool:
        return line.status is LineStatus.MISSING and self._is_answered(line)

    def lacks(self, lines: Sequence[ChecklistLine]) -> list[str]:
        """Say what is missing or expired, a sentence a document, with the people who have to bring it."""
        people: dict[tuple[str, str], list[str]] = {}
        for line in lines:
            _, state, _ = words.status(line.status, is_answered=True)
            people.setdefault((state, self.text(line.item.text)), []).append(self._lacking(line))
        return [f"{state}: {text} ({'; '.join(names)})" for (state, text), names in people.items()]

    def _lacking(self, line: ChecklistLine) -> str:
        last = next((paper.expires for paper in reversed(line.papers) if paper.expires), None)
        is_dated = last is not None and line.status is LineStatus.EXPIRED
        return f"{self.person(line)}, {written(last)}" if last and is_dated else self.person(line)


def _named(kinship: str) -> str:
    """Return a kinship for naming somebody: explanations in brackets go, "husband (wife)" stays."""
    name, _, inside = kinship.partition(" (")
    return name if " " in inside else kinship


def _day(typed: str) -> str:
    """Return a day as days are written, however it was typed; what is no day stays as it is."""
    day = read_date(typed)
    return written(day) if day else typed


def _bare(paper: PaperEntry) -> PaperEntry:
    """Return a paper without its facts; a paper equal to it has none."""
    return PaperEntry(paper.key, paper.item_id, paper.of)
