"""Step 4: the answers once more, the decision as it would fall, its papers and its dates."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy

from desk_app.domain.assessment import Assessment, Outcome
from desk_app.domain.checklist import LineStatus
from desk_app.domain.draft import Draft, MemberEntry
from ui.language import WindowLanguage
from ui.screens.intake import words
from ui.screens.intake.papers_page import PapersPage
from ui.screens.intake.step_page import StepPage
from ui.screens.intake.view_model import IntakeViewModel
from ui.theme import Tone
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.dates import written
from ui.widgets.summary_list import SummaryList, SummaryRow
from ui.widgets.text import Text, TextLook

_APPLICANT = ("born", "iin", "citizenship", "address", "phone")


class CheckPage(StepPage):
    """Everything on one page. Signals: `change_wanted` - the name of a field."""

    change_wanted = Signal(str)

    def __init__(self, model: IntakeViewModel, language: WindowLanguage, papers: PapersPage) -> None:
        super().__init__(model, language)
        self._papers = papers
        self.outcome = Banner()
        self.outcome.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.outcome.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.due = Text(TextLook.BODY, wraps=True)
        self.printed = Text(TextLook.BODY, wraps=True)
        self._result, self._advice = Card("calendar-days"), Card("info")
        self._advice_lines: list[Text] = []
        self._cards = {"service": Card("scale"), "people": Card("users"), "papers": Card("clipboard-list")}
        self.lists = {name: SummaryList() for name in self._cards}
        for name, card in self._cards.items():
            card.body.addWidget(self.lists[name])
            self.lists[name].change_wanted.connect(self.change_wanted)
        self._result.body.addWidget(self.printed)
        self._result.body.addWidget(self.due)
        for part in (self.outcome, self._result, self._advice, *self._cards.values()):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def read(self) -> None:
        """Show everything as it stands now."""
        assessment, draft = self.model.assessment, self.model.draft
        if assessment is None or assessment.edition is None:
            return
        self._say_outcome(assessment)
        self._say_result(assessment)
        self._say_advice(assessment)
        self._fill("service", self._service_rows(draft))
        self._fill("people", self._people_rows(draft))
        self._fill("papers", self._paper_rows())

    def retranslate(self) -> None:
        """Say everything again."""
        self._cards["service"].set_title(self.tr("Service"))
        self._cards["people"].set_title(self.tr("Applicant and family"))
        self._cards["papers"].set_title(self.tr("Documents"))
        self._advice.set_title(self.tr("Worth knowing"), self.tr("None of this stops the decision"))
        self._result.set_title(self.tr("What is printed, and by when"))
        if self.model.has_draft:
            self.read()

    def focus_first(self) -> bool:
        """Begin with the decision, so that a screen reader says it first."""
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focus_field(self, name: str) -> bool:
        """Put the focus on "Change" of a field."""
        for summary in self.lists.values():
            if name in summary.change_buttons:
                summary.change_buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def accessible_advice(self) -> str:
        """Return the advice shown, a line each."""
        return "\n".join(line.text() for line in self._advice_lines)

    def _say_outcome(self, assessment: Assessment) -> None:
        if assessment.outcome is Outcome.ACCEPTED:
            title = self.tr("The package is complete: accept the application")
            self.outcome.say(
                Tone.GOOD, title, self.tr("Ctrl+Enter accepts and registers it."), may_close=False
            )
            return
        stopping = assessment.checklist.stopping
        title = self.tr("The package is not complete: %n document(s)", "", len(stopping))
        advice = self.tr("F9 refuses to accept the package and prints the receipt.")
        lacks = "\n".join([*self._papers.lacks(stopping), advice])
        self.outcome.say(Tone.ATTENTION, title, lacks, may_close=False)

    def _say_result(self, assessment: Assessment) -> None:
        copies = self.tr("{form}, copies: {count}")
        printed = [
            copies.replace("{form}", words.form(form)).replace("{count}", str(count))
            for form, count in assessment.papers.printed.items()
        ]
        sent = [words.form(form) for form in assessment.papers.electronic]
        lines = [self.tr("Printed: {papers}").replace("{papers}", "; ".join(printed))] if printed else []
        lines += (
            [self.tr("Sent electronically: {papers}").replace("{papers}", "; ".join(sent))] if sent else []
        )
        self.printed.say("\n".join(lines) or self.tr("The rules give no paper for this decision."))
        dates = assessment.dates
        due = self.tr("Due on {day}").replace("{day}", written(dates.due_on)) if dates.due_on else ""
        back = (
            self.tr("the result is back at this counter by {day}").replace(
                "{day}", written(dates.hand_over_by)
            )
            if dates.hand_over_by
            else ""
        )
        self.due.say("; ".join(part for part in (due, back) if part))

    def _say_advice(self, assessment: Assessment) -> None:
        for line in self._advice_lines:
            self._advice.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._advice_lines = []
        for one in assessment.advice:
            text = Text(wraps=True)
            text.setText(words.advice(one))
            self._advice_lines.append(text)
            self._advice.body.addWidget(text)
        self._advice.setVisible(bool(assessment.advice))

    def _fill(self, name: str, rows: Iterator[SummaryRow]) -> None:
        focused = QApplication.focusWidget()
        held = next((n for n, b in self.lists[name].change_buttons.items() if b is focused), "")
        self.lists[name].set_rows(list(rows))
        for button in self.lists[name].change_buttons.values():
            # A layout shows what is new only later; the focus may go there at once.
            button.show()
        if held:
            self.focus_field(held)

    def _service_rows(self, draft: Draft) -> Iterator[SummaryRow]:
        edition, catalogue = self.model.edition, self.model.catalogue
        assert edition is not None  # read() shows nothing without an edition
        yield SummaryRow("service_id", words.label("service_id"), self.text(edition.name))
        if draft.variant:
            yield SummaryRow(
                "variant", words.label("variant"), self.text(edition.variant_names[draft.variant])
            )
        basis = edition.basis(draft.basis) if draft.basis else None
        if basis is not None:
            yield SummaryRow("basis", words.label("basis"), self.text(basis.text))
        if draft.since:
            yield SummaryRow("since", words.label("since"), draft.since)
        if draft.region_asked:
            region = catalogue.regions.get(draft.region_asked)
            name = self.text(region.name) if region else self.tr("Another region or city")
            yield SummaryRow("region_asked", words.label("region_asked"), name)
        consent = self.tr("Given") if draft.consent else self.tr("Not given")
        yield SummaryRow("consent", self.tr("Consent to the processing of personal data"), consent)

    def _people_rows(self, draft: Draft) -> Iterator[SummaryRow]:
        yield SummaryRow("applicant.surname", self.tr("Applicant"), draft.title)
        for name in _APPLICANT:
            value = getattr(draft.applicant, name)
            if value:
                yield SummaryRow(f"applicant.{name}", words.label(name), value)
        for member in draft.family:
            yield SummaryRow(f"family.{member.key}.name", self._kinship(member), self._member(member))

    def _kinship(self, member: MemberEntry) -> str:
        kinship = self.model.catalogue.kinships.get(member.kinship)
        return self.text(kinship.name) if kinship else words.label("kinship")

    def _member(self, member: MemberEntry) -> str:
        return ", ".join(part for part in (member.name, member.born) if part)

    def _paper_rows(self) -> Iterator[SummaryRow]:
        for line in self.model.lines:
            _, state, _ = words.status(line.status, is_answered=True)
            shown = [words.answer(paper.shown) for paper in line.papers]
            said = dict.fromkeys([state, *shown]) if line.status is LineStatus.PRESENT else [state]
            value = ", ".join([self._papers.person(line), *said])
            yield SummaryRow(line.key, self.text(line.item.text), value)
