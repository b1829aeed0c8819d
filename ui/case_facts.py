"""What receipt and application page say of a case, as values: nothing here has words of its own."""

from dataclasses import dataclass
from datetime import date

from desk_app.domain.application import Application
from desk_app.domain.catalogue import Catalogue, ChecklistItem, Edition, Step
from desk_app.domain.checklist import LineStatus
from desk_app.domain.deadlines import DAY_0, HAND_OVER_BY, REGISTERED_ON, TERM_END
from desk_app.domain.localized import LocalizedText
from desk_app.domain.visit import PersonRef, ShownPaper

_FIXED = (DAY_0, REGISTERED_ON, TERM_END, HAND_OVER_BY)


@dataclass(frozen=True)
class CaseLine:
    """One line of the checklist as it was decided: `name` is empty for the applicant."""

    key: str
    item: ChecklistItem
    of: PersonRef
    name: str
    status: LineStatus
    papers: tuple[ShownPaper, ...]

    @property
    def stops(self) -> bool:
        """Say whether this line made the package incomplete."""
        return self.status in (LineStatus.MISSING, LineStatus.EXPIRED)


@dataclass(frozen=True)
class StepDate:
    """A step of the edition and the last day on which it is still on time."""

    step: Step
    last_day: date


@dataclass(frozen=True)
class CaseFacts:
    """A case beside the edition it was decided under."""

    case: Application
    edition: Edition
    catalogue: Catalogue

    @classmethod
    def of(cls, case: Application, catalogue: Catalogue) -> "CaseFacts":
        """Return the facts of a case."""
        return cls(case, catalogue.edition(case.edition_id), catalogue)

    @property
    def service(self) -> LocalizedText:
        """Return the name of the public service."""
        return self.edition.name

    def lines(self) -> tuple[CaseLine, ...]:
        """Return the checklist as it was decided, in its order."""
        items = {item.id: item for items in self.edition.checklists.values() for item in items}
        return tuple(
            self._line(key, items, status)
            for key, status in self.case.lines.items()
            if _item_id(key) in items
        )

    def to_bring(self) -> tuple[CaseLine, ...]:
        """Return what was missing or expired: what to bring next time."""
        return tuple(line for line in self.lines() if line.stops)

    def steps(self) -> tuple[StepDate, ...]:
        """Return the steps that had a last day on the day of the visit, in the order of the edition."""
        known = self.edition.steps()
        dated = ((key, day) for key, day in self.case.dates.items() if key not in _FIXED and day is not None)
        return tuple(StepDate(known[key], day) for key, day in dated if key in known)

    def next_step(self) -> StepDate | None:
        """Return the earliest step that lies before somebody; None where no step has a day."""
        return min(self.steps(), key=lambda dated: dated.last_day, default=None)

    def _line(self, key: str, items: dict[str, ChecklistItem], status: str) -> CaseLine:
        item, of = items[_item_id(key)], _person(key)
        visit = self.case.visit
        shown = tuple(paper for paper in visit.papers if paper.item_id == item.id and paper.of == of)
        return CaseLine(key, item, of, visit.name_of(of) if of.index else "", LineStatus(status), shown)


def _item_id(key: str) -> str:
    return key.partition(" of ")[0]


def _person(key: str) -> PersonRef:
    member = key.partition(" of family:")[2]
    return PersonRef(int(member) if member.isdecimal() else 0)
