"""The page of a case: what was decided, its papers, its legal dates, its history, and the closing act."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.application import IssuedPaper, Status
from desk_app.domain.errors import RuleError
from desk_app.operations.handover import CaseClosed, DayImpossible, StepUnknown
from desk_app.operations.printouts import Printouts
from ui import case_words, messages
from ui.case_facts import StepDate
from ui.keys import Key
from ui.paper_pages import PaperPages
from ui.paper_saving import PaperSaving
from ui.print_jobs import PrintJobs
from ui.screen import Act, Screen
from ui.screens.application.case_rows import CaseRows
from ui.screens.application.closing_card import ClosingCard
from ui.screens.application.steps_card import StepsCard
from ui.screens.application.view_model import ApplicationViewModel, CaseFile, page_name
from ui.theme import Tone
from ui.widgets.button import Look
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.pill import Pill
from ui.widgets.preview import Preview
from ui.widgets.print_tray import PrintTray
from ui.widgets.row_list import Row, RowList
from ui.widgets.summary_list import SummaryList
from ui.workplace import Workplace


class ApplicationScreen(Screen):
    """Opened with `case_id`, or with `number` as it was typed or scanned."""

    def __init__(self, model: ApplicationViewModel, printouts: Printouts, place: Workplace) -> None:
        super().__init__()
        self.model, self._place = model, place
        model.setParent(self)
        self.closing, self.steps, self.tray = ClosingCard(), StepsCard(), PrintTray()
        self.papers, self.attached, self.preview = RowList(), RowList(), Preview()
        self.state, self.missing = Pill(), EmptyState("search")
        self._decision, self._people = SummaryList(), SummaryList()
        self._checklist, self._history = SummaryList(), SummaryList()
        self._cards: dict[str, Card] = {}
        self._number = ""
        self.saving = PaperSaving(printouts, place.jobs, place.shell, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the registration number."""
        return self.model.case.number if self.model.case else self.tr("Case")

    def subtitle(self) -> str:
        """Return who applied, and for what."""
        file = self.model.file
        if file is None:
            return ""
        return (
            f"{file.case.visit.applicant.full_name} · {file.facts.service.text(self._place.language.shown)}"
        )

    def acts(self) -> tuple[Act, ...]:
        """Return printing, and the closing act as long as the case is open."""
        acts = []
        if self.model.printable is not None and self.model.prints.has_printer:
            is_again = self.model.printable not in self.model.prints.unprinted()
            words = self.tr("Print a copy") if is_again else self.tr("Print")
            acts.append(Act("print", words, self._print, Key.PRINT, Look.SECONDARY, "printer"))
        if self.model.may_close:
            is_asked = not self.closing.isHidden()
            words = self.tr("Record and close") if is_asked else self.tr("Close the case")
            run = self.closing.finish if is_asked else self._begin_closing
            acts.append(Act("close", words, run, Key.CONTINUE, Look.PRIMARY))
        return tuple(acts)

    def shown(self, **arguments: object) -> None:
        """Show the case given as `case_id` or `number`."""
        case_id, number = arguments.get("case_id"), arguments.get("number")
        self.closing.hide()
        self.steps.close_form()
        self._number = ""
        if isinstance(case_id, UUID):
            self.model.open_id(case_id)
        elif isinstance(number, str):
            self._number = number
            self.model.open_number(number)

    def refresh(self) -> None:
        """Read the case again."""
        self.model.refresh()

    def focus_first(self) -> None:
        """Put the focus on the list of papers, or on the way back where there is no case."""
        if self.model.file is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for row in self.papers.rows.values():
            row.show()
        self.papers.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_scanned(self, text: str) -> bool:
        """Open the case of a scanned code here."""
        return self._place.navigator.open("application", number=text)

    def showEvent(self, event: QShowEvent) -> None:
        """Look after the print jobs at the pace of somebody who waits."""
        super().showEvent(event)
        self.model.prints.set_seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look after them less often."""
        super().hideEvent(event)
        self.model.prints.set_seen(False)

    def retranslate(self) -> None:
        """Say everything again."""
        titles = {
            "decision": self.tr("What was decided"),
            "papers": self.tr("Papers of the case"),
            "printing": self.tr("Printing"),
            "people": self.tr("Applicant and family"),
            "checklist": self.tr("Checklist"),
            "attached": self.tr("Pages of the applicant"),
            "history": self.tr("History"),
        }
        for name, title in titles.items():
            self._cards[name].set_title(title)
        self.papers.setAccessibleName(titles["papers"])
        self.attached.setAccessibleName(titles["attached"])
        self._say_missing()
        self._read()

    def _read(self) -> None:
        file = self.model.file
        self._whole.setVisible(file is not None)
        self._right.setVisible(file is not None)
        if file is not None:
            self.missing.hide()
            self._say_facts(file)
            self._say_steps(file)
            self._say_papers(file)
        self.bars_changed.emit()
        if self.hasFocus():
            self.focus_first()

    def _read_prints(self) -> None:
        """Show how far the papers are; everything else stays as it is."""
        if self.model.file is not None:
            self.tray.show_jobs(self.model.prints)
            self.bars_changed.emit()

    def _say_facts(self, file: CaseFile) -> None:
        rows = CaseRows(file, self._place.language.shown)
        self._decision.set_rows(rows.decision())
        self._people.set_rows(rows.people())
        self._checklist.set_rows(rows.checklist())
        self._history.set_rows(rows.history())
        look = case_words.status_look(file.case.status, file.case.due_on, self.model.today)
        self.state.show_state(look.tone, look.words, look.icon_name)

    def _say_steps(self, file: CaseFile) -> None:
        known = file.facts.edition.steps()
        days = file.dates.steps if file.dates else {}
        steps = tuple(StepDate(known[key], day) for key, day in days.items() if key in known)
        self.steps.setVisible(bool(steps))
        self.steps.show_steps(steps, file.case.done, self.model.today, self._place.language.shown)

    def _say_papers(self, file: CaseFile) -> None:
        self.papers.set_rows([self._paper_row(paper) for paper in file.case.papers])
        pages = enumerate(file.case.pages)
        self.attached.set_rows(
            [
                Row(page_name(n), one.page.name, one.line, "paperclip", self._mark(page_name(n)))
                for n, one in pages
            ]
        )
        self._cards["attached"].setVisible(bool(file.case.pages))
        self._cards["printing"].setVisible(any(not paper.electronic for paper in file.case.papers))
        self.tray.show_jobs(self.model.prints)
        self._preview_card.set_title(self._preview_title(file))

    def _paper_row(self, paper: IssuedPaper) -> Row:
        copies = self.tr("%n copy(ies)", "", paper.copies)
        note = self.tr("Electronic, goes without paper") if paper.electronic else copies
        icon, words = ("send" if paper.electronic else "file-text"), case_words.form_words(paper.form_id)
        return Row(paper.form_id, words, note, icon, self._mark(paper.form_id), Tone.NOTE)

    def _mark(self, name: str) -> str:
        return self.tr("In the preview") if name == self.model.selected else ""

    def _preview_title(self, file: CaseFile) -> str:
        names = {page_name(n): one.page.name for n, one in enumerate(file.case.pages)}
        return names.get(self.model.selected, case_words.form_words(self.model.selected))

    def _say_missing(self) -> None:
        title = self.tr("This desk has no case {number}").replace("{number}", self._number)
        hint = self.tr(
            "It may belong to another desk of the office: the second group of the number names it."
        )
        self.missing.say(title, hint, self.tr("To the register"))

    def _on_not_found(self, number: str) -> None:
        self._number = self._number or number
        self._say_missing()
        self.missing.show()
        self.missing.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_page_chosen(self, name: str) -> None:
        self.model.select_page(int(name.partition(":")[2]))

    def _print(self) -> None:
        """Print, and show how far it is."""
        self.model.print_selected()
        self._whole.ensureWidgetVisible(self.tray, 0, 24)

    def _save(self) -> None:
        if self.model.case is not None and self.model.paper is not None:
            self.saving.ask(self.model.case, self.model.paper)

    def _show_step_form(self) -> None:
        self._whole.ensureWidgetVisible(self.steps.record, 0, 24)

    def _begin_closing(self) -> None:
        self.closing.begin(self.model.today)
        self.bars_changed.emit()

    def _on_closing_stopped(self) -> None:
        self.bars_changed.emit()
        self.focus_first()

    def _on_closed(self) -> None:
        self.closing.hide()
        self._place.shell.notify(Tone.GOOD, self.tr("The case is closed"))
        self.focus_first()

    def _on_wanted(self, status: Status, on: date, note: str) -> None:
        self.model.close(status, on, note)

    def _on_problem(self, error: Exception) -> None:
        if isinstance(error, DayImpossible | StepUnknown) and isinstance(error, RuleError):
            self._say_in_place(messages.words(error).title)
        elif isinstance(error, CaseClosed):
            self.closing.hide()
            self._place.problems.show(error)
        else:
            self._place.problems.show(error)

    def _say_in_place(self, words: str) -> None:
        if self.closing.isHidden():
            self.steps.show_error(words)
        else:
            self.closing.show_errors("", words)

    def _connect(self) -> None:
        model, prints = self.model, self.model.prints
        model.changed.connect(self._read)
        model.closed.connect(self._on_closed)
        model.recorded.connect(self.steps.close_form)
        model.not_found.connect(self._on_not_found)
        model.problem.connect(self._on_problem)
        model.pages.loaded.connect(self.preview.show_pages)
        prints.changed.connect(self._read_prints)
        self.papers.chosen.connect(model.select_paper)
        self.attached.chosen.connect(self._on_page_chosen)
        self.steps.done_wanted.connect(model.step_done)
        # The form has its place only after the next turn of the loop.
        self.steps.asked.connect(self._show_step_form, Qt.ConnectionType.QueuedConnection)
        self.closing.wanted.connect(self._on_wanted)
        self.closing.stop.clicked.connect(self._on_closing_stopped)
        self.missing.button.clicked.connect(lambda: self._place.navigator.open("register"))
        self.tray.save_wanted.connect(self._save)
        self.saving.problem.connect(self._on_problem)
        self.tray.again_wanted.connect(prints.print_one)
        self.tray.cancel_wanted.connect(prints.cancel)
        self.tray.printer_chosen.connect(prints.choose)

    def _lay_out(self) -> None:
        parts = {
            "decision": ("scale", self._decision),
            "papers": ("file-text", self.papers),
            "printing": ("printer", self.tray),
            "people": ("users", self._people),
            "checklist": ("clipboard-list", self._checklist),
            "attached": ("paperclip", self.attached),
            "history": ("history", self._history),
        }
        for name, (icon_name, part) in parts.items():
            self._cards[name] = Card(icon_name)
            self._cards[name].body.addWidget(part)
        self._cards["decision"].corner.addWidget(self.state)
        self._whole, self._preview_card = Page(), Card("eye")
        self._whole.body.setContentsMargins(24, 20, 12, 20)
        cards = self._cards
        order = (self.closing, cards["decision"], cards["papers"], cards["printing"], self.steps)
        for card in (*order, *(cards[name] for name in ("people", "checklist", "attached", "history"))):
            self._whole.body.addWidget(card)
        self._whole.body.addStretch(1)
        self._preview_card.body.addWidget(self.preview)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 20, 24, 20)
        right.addWidget(self._preview_card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._whole, 1)
        row.addWidget(self._right, 1)
        row.addWidget(self.missing, 1)
        self.missing.hide()


def build(place: Workplace) -> Screen:
    """Return the screen."""
    front = place.operations
    if front is None or front.desk is None:
        raise RuntimeError("the desk is not open")
    desk = front.desk
    pages = PaperPages(desk.printouts, desk.attachments, place.jobs)
    prints = PrintJobs(desk.printouts, place.jobs, front, place.preferences)
    model = ApplicationViewModel(desk, place.jobs, prints, pages)
    return ApplicationScreen(model, desk.printouts, place)
