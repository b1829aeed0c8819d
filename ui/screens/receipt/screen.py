"""The receipt: the decision in one panel, what happens next, the papers, and their way to the printer."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.domain.application import Application, IssuedPaper
from desk_app.domain.checklist import LineStatus
from desk_app.operations.printouts import Printouts
from ui import case_words
from ui.keys import Key
from ui.paper_pages import PaperPages
from ui.paper_saving import PaperSaving
from ui.print_jobs import PrintJobs
from ui.screen import Act, Screen
from ui.screens.receipt.view_model import ReceiptViewModel
from ui.theme import Tone
from ui.widgets.button import Look
from ui.widgets.card import Card
from ui.widgets.decision_panel import DecisionPanel
from ui.widgets.page import Page
from ui.widgets.preview import Preview
from ui.widgets.print_tray import PrintTray
from ui.widgets.row_list import Row, RowList
from ui.widgets.summary_list import SummaryList, SummaryRow
from ui.widgets.text import Text, TextLook
from ui.workplace import Workplace


class ReceiptScreen(Screen):
    """Opened with `case`, right after the decision. Printing never keeps the clerk here."""

    def __init__(self, model: ReceiptViewModel, printouts: Printouts, place: Workplace) -> None:
        super().__init__()
        self.model, self._place = model, place
        model.setParent(self)
        self.panel, self.tray = DecisionPanel(), PrintTray()
        self.papers, self.preview = RowList(), Preview()
        self._next, self._dates = Card("calendar-days"), SummaryList()
        self._next_words = Text(TextLook.BODY, wraps=True)
        self._papers_card, self._tray_card = Card("file-text"), Card("printer")
        self._preview_card = Card("eye")
        self.saving = PaperSaving(printouts, place.jobs, place.shell, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return what this page is."""
        return self.tr("Receipt")

    def subtitle(self) -> str:
        """Return the public service."""
        service = self.model.service
        return service.text(self._place.language.shown) if service else ""

    def acts(self) -> tuple[Act, ...]:
        """Return what comes next; printing is the main act until everything was sent."""
        prints = self.model.prints
        is_sent = not prints.unprinted() or not prints.has_printer
        printing, going_on = (Look.SECONDARY, Look.PRIMARY) if is_sent else (Look.PRIMARY, Look.SECONDARY)
        print_all = Act(
            "print", self.tr("Print all"), self.model.prints.print_all, Key.PRINT, printing, "printer"
        )
        next_visitor = Act("next", self.tr("Next visitor"), self._next_visitor, Key.CONTINUE, going_on)
        case_page = Act("case", self.tr("Open the case"), self._open_case)
        acts = (case_page, print_all, next_visitor) if is_sent else (case_page, next_visitor, print_all)
        may_print = self._goes_on_paper() and self.model.prints.has_printer
        return tuple(act for act in acts if may_print or act is not print_all)

    def shown(self, **arguments: object) -> None:
        """Show the case given as `case`."""
        case = arguments.get("case")
        if isinstance(case, Application):
            self.model.open(case)

    def focus_first(self) -> None:
        """Put the focus on the list of papers."""
        for row in self.papers.rows.values():
            # Rows made a moment ago are shown with the next turn of the loop; what is hidden takes no focus.
            row.show()
        self.papers.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._papers_card.set_title(self.tr("Papers of the case"))
        self._tray_card.set_title(self.tr("Printing"))
        self.papers.setAccessibleName(self.tr("Papers of the case"))
        self._read()

    def _read(self) -> None:
        case = self.model.case
        if case is None:
            return
        self._say_decision(case)
        self._say_next(case)
        self._say_papers()
        self.tray.show_jobs(self.model.prints)
        self._tray_card.setVisible(self._goes_on_paper())
        self.bars_changed.emit()

    def _read_prints(self) -> None:
        """Show how far the papers are; everything else stays as it is."""
        if self.model.case is not None:
            self.tray.show_jobs(self.model.prints)
            self.bars_changed.emit()

    def _say_decision(self, case: Application) -> None:
        if self.model.is_accepted:
            self.panel.show_decision(
                Tone.GOOD, "circle-check", self.tr("The application is accepted"), case.number
            )
            day = (
                self.tr("Result by {day}") if case.due_on else self.tr("The law gives no day for the result")
            )
            self.panel.show_day(_on(day, case.due_on), self._hand_over(case))
        else:
            self.panel.show_decision(
                Tone.BAD, "circle-x", self.tr("Acceptance of the papers is refused"), case.number
            )
            missing = len(self.model.to_bring)
            self.panel.show_day(
                self.tr("%n paper(s) to bring", "", missing),
                self.tr("With the complete package the applicant may come again on any day."),
            )

    def _hand_over(self, case: Application) -> str:
        words = self.tr("The result is back at this counter by {day}") if case.hand_over_by else ""
        return _on(words, case.hand_over_by)

    def _say_next(self, case: Application) -> None:
        is_accepted = self.model.is_accepted
        self._next.set_title(self.tr("What happens next") if is_accepted else self.tr("What to bring"))
        self._dates.set_rows(self._plan(case) if is_accepted else self._bring())
        step = self.model.next_step
        words = step.step.text.text(self._place.language.shown) if step and is_accepted else ""
        self._next_words.say(words)

    def _plan(self, case: Application) -> list[SummaryRow]:
        registered, step = case.dates.get("registered_on"), self.model.next_step
        days = (
            ("registered", self.tr("Registered by the provider"), registered),
            ("hand_over", self.tr("Result back at this counter by"), case.hand_over_by),
            ("due", self.tr("Result for the applicant by"), case.due_on),
            ("step", self.tr("The next step by law, by"), step.last_day if step else None),
        )
        return [
            SummaryRow(name, label, case_words.long_date(day), may_change=False)
            for name, label, day in days
            if day is not None
        ]

    def _bring(self) -> list[SummaryRow]:
        language = self._place.language.shown
        states = {LineStatus.MISSING: self.tr("Missing"), LineStatus.EXPIRED: self.tr("Expired")}
        return [
            SummaryRow(
                line.key,
                states.get(line.status, ""),
                "\n".join(part for part in (line.item.text.text(language), line.name) if part),
                may_change=False,
            )
            for line in self.model.to_bring
        ]

    def _say_papers(self) -> None:
        self.papers.set_rows([self._row(paper) for paper in self.model.papers])
        self._preview_card.set_title(case_words.form_words(self.model.selected))

    def _row(self, paper: IssuedPaper) -> Row:
        copies = self.tr("%n copy(ies)", "", paper.copies)
        note = self.tr("Electronic, goes without paper") if paper.electronic else copies
        is_shown = paper.form_id == self.model.selected
        state = self.tr("In the preview") if is_shown else ""
        icon = "send" if paper.electronic else "file-text"
        return Row(paper.form_id, case_words.form_words(paper.form_id), note, icon, state, Tone.NOTE)

    def _goes_on_paper(self) -> bool:
        return any(not paper.electronic for paper in self.model.papers)

    def _next_visitor(self) -> None:
        self._place.navigator.open("intake", begin=True)

    def _open_case(self) -> None:
        if self.model.case is not None:
            self._place.navigator.open("application", case_id=self.model.case.id)

    def _copy_number(self) -> None:
        if self.model.case is not None:
            QGuiApplication.clipboard().setText(self.model.case.number)
            self._place.shell.say_saved(self.tr("The number is copied"))

    def _save(self) -> None:
        if self.model.case is not None and self.model.paper is not None:
            self.saving.ask(self.model.case, self.model.paper)

    def _on_all_printed(self) -> None:
        self._place.shell.notify(
            Tone.NOTE,
            self.tr("All papers were sent to the printer"),
            self.tr("A further print is a marked copy: it is made on the page of the case."),
            act_words=self.tr("Open the case"),
            act=self._open_case,
        )

    def _connect(self) -> None:
        prints = self.model.prints
        self.model.changed.connect(self._read)
        self.model.problem.connect(self._place.problems.show)
        self.saving.problem.connect(self._place.problems.show)
        self.model.pages.loaded.connect(self.preview.show_pages)
        prints.changed.connect(self._read_prints)
        prints.all_printed.connect(self._on_all_printed)
        self.tray.again_wanted.connect(prints.print_one)
        self.tray.cancel_wanted.connect(prints.cancel)
        self.tray.printer_chosen.connect(prints.choose)
        self.tray.save_wanted.connect(self._save)
        self.papers.chosen.connect(self.model.select)
        self.panel.copy.clicked.connect(self._copy_number)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.activated.connect(self._copy_number)

    def _lay_out(self) -> None:
        for card, parts in (
            (self._next, (self._dates, self._next_words)),
            (self._papers_card, (self.papers,)),
            (self._tray_card, (self.tray,)),
            (self._preview_card, (self.preview,)),
        ):
            for part in parts:
                card.body.addWidget(part)
        left = Page()
        left.body.setContentsMargins(24, 20, 12, 20)
        for block in (self.panel, self._papers_card, self._tray_card, self._next):
            left.body.addWidget(block)
        left.body.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 20, 24, 20)
        right.addWidget(self._preview_card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(left, 1)
        row.addLayout(right, 1)


def _on(words: str, day: date | None) -> str:
    return words.replace("{day}", case_words.long_date(day)) if day else words


def build(place: Workplace) -> Screen:
    """Return the screen."""
    front = place.operations
    if front is None or front.desk is None:
        raise RuntimeError("the desk is not open")
    desk = front.desk
    pages = PaperPages(desk.printouts, desk.attachments, place.jobs)
    prints = PrintJobs(desk.printouts, place.jobs, front, place.preferences)
    model = ReceiptViewModel(desk.law.catalogue, prints, pages)
    return ReceiptScreen(model, desk.printouts, place)
