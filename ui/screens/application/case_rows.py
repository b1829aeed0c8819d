"""What the cards of a case say, row by row: decision, people, checklist, history."""

from datetime import date

from PySide6.QtCore import QObject

from desk_app.domain.advice import Advice
from desk_app.domain.application import HistoryEntry
from desk_app.domain.assessment import Outcome
from desk_app.domain.catalogue import Shown
from desk_app.domain.event import EventKind
from desk_app.domain.localized import Language
from desk_app.domain.visit import FamilyMember, ShownPaper
from desk_app.operations.ports import PrintState
from ui import case_words
from ui.case_facts import CaseLine
from ui.screens.application.view_model import CaseFile
from ui.screens.intake import words as intake_words
from ui.widgets.summary_list import SummaryRow


class CaseRows(QObject):
    """The rows in one language; a row without words is left out."""

    def __init__(self, file: CaseFile, language: Language) -> None:
        super().__init__()
        self._file, self._language = file, language
        self._case, self._catalogue = file.case, file.facts.catalogue

    def decision(self) -> list[SummaryRow]:
        """Return outcome, act of the edition, when and by whom, what was told, and the closing."""
        case, edition = self._case, self._file.facts.edition
        act = self._catalogue.acts.get(edition.act_id)
        title = act.title.text(self._language) if act else edition.act_id
        is_accepted = case.outcome is Outcome.ACCEPTED
        advice = "\n".join(intake_words.advice(Advice(one)) for one in case.advice)
        return _rows(
            ("outcome", self.tr("Decision"), self.tr("Accepted") if is_accepted else self.tr("Refused")),
            ("at", self.tr("Decided on"), f"{case_words.moment(case.decided_at)}, {case.clerk_name}"),
            ("act", self.tr("By the rules of"), _joined(", ", title, _short(edition.signed_on))),
            ("due", self.tr("Result for the applicant by"), _long(case.due_on)),
            ("hand_over", self.tr("Result back at this counter by"), _long(case.hand_over_by)),
            ("closing", self.tr("Closed"), self._closing()),
            ("note", self.tr("Note"), case.closing.note if case.closing else ""),
            ("advice", self.tr("Told to the clerk"), advice),
        )

    def people(self) -> list[SummaryRow]:
        """Return the applicant and the family as they stand on the papers."""
        visit = self._case.visit
        person = visit.applicant
        region = self._catalogue.regions.get(visit.region_asked or "")
        category = self._catalogue.employment_categories.get(person.employment_category or "")
        members = ((f"m{n}", *self._member(member)) for n, member in enumerate(visit.family))
        return _rows(
            ("name", self.tr("Applicant"), person.full_name),
            ("born", self.tr("Date of birth"), _short(person.born)),
            ("iin", self.tr("IIN"), person.iin or ""),
            ("citizenship", self.tr("Citizenship"), person.citizenship or ""),
            ("address", self.tr("Address"), person.address or ""),
            ("phone", self.tr("Telephone"), person.phone or ""),
            ("region", self.tr("Region asked for"), region.name.text(self._language) if region else ""),
            (
                "category",
                self.tr("Employment category"),
                category.name.text(self._language) if category else "",
            ),
            *members,
        )

    def checklist(self) -> list[SummaryRow]:
        """Return every line of the checklist with its state and the papers that were shown."""
        return _rows(*((line.key, *self._line(line)) for line in self._file.facts.lines()))

    def history(self) -> list[SummaryRow]:
        """Return what happened to the case, newest first: when, what, who."""
        newest = enumerate(reversed(self._file.history))
        return _rows(*((f"h{n}", case_words.moment(one.at), self._entry(one)) for n, one in newest))

    def _closing(self) -> str:
        closing = self._case.closing
        if closing is None:
            return ""
        state = case_words.status_look(closing.status, None, closing.on).words
        return f"{state}: {_long(closing.on)}, {self._clerk(closing.by_clerk)}"

    def _member(self, member: FamilyMember) -> tuple[str, str]:
        kinship = self._catalogue.kinships.get(member.kinship or "")
        label = kinship.name.text(self._language) if kinship else self.tr("Family member")
        return label, ", ".join(part for part in (member.name, _short(member.born)) if part)

    def _line(self, line: CaseLine) -> tuple[str, str]:
        _, state, _ = intake_words.status(line.status, is_answered=True)
        papers = (self._paper(paper) for paper in line.papers)
        return state, _joined("\n", line.item.text.text(self._language), line.name, *papers)

    def _paper(self, paper: ShownPaper) -> str:
        kind = self._catalogue.paper_kinds.get(paper.kind or "")
        until = self.tr("valid until {day}").replace("{day}", _short(paper.expires)) if paper.expires else ""
        named = kind.name.text(self._language) if kind and paper.shown is not Shown.DECLARED_ABSENT else ""
        return _joined(", ", intake_words.answer(paper.shown), named, paper.number or "", until)

    def _entry(self, entry: HistoryEntry) -> str:
        said = _joined(" · ", case_words.event_words(entry.kind), self._detail(entry))
        return _joined("\n", said, self._clerk(entry.clerk_id))

    def _detail(self, entry: HistoryEntry) -> str:
        facts = entry.facts
        if entry.kind == EventKind.STEP_DONE:
            step = self._file.facts.edition.steps().get(facts.get("step", ""))
            return _joined(": ", _of_iso(facts.get("on", "")), step.text.text(self._language) if step else "")
        if entry.kind == EventKind.CLOSED:
            return _of_iso(facts.get("on", ""))
        if "form" not in facts:
            return ""
        state = facts.get("state", "")
        ended = entry.kind == EventKind.PRINT_ENDED and state in set(PrintState)
        words = case_words.print_look(PrintState(state)).words if ended else ""
        return _joined(", ", case_words.form_words(facts["form"]), words)

    def _clerk(self, clerk_id: str) -> str:
        return self._file.clerks.get(clerk_id, clerk_id)


def _rows(*rows: tuple[str, str, str]) -> list[SummaryRow]:
    return [SummaryRow(name, label, value, may_change=False) for name, label, value in rows if value]


def _joined(mark: str, *parts: str) -> str:
    return mark.join(part for part in parts if part)


def _long(day: date | None) -> str:
    return case_words.long_date(day) if day else ""


def _short(day: date | None) -> str:
    return case_words.short_date(day) if day else ""


def _of_iso(text: str) -> str:
    return case_words.short_date(date.fromisoformat(text)) if text else ""
