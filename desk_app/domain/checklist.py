"""The checklist of this visitor, and whether the package is complete (point 6)."""

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.catalogue import ChecklistItem, Edition, Shown, Whose
from desk_app.domain.visit import APPLICANT, PersonRef, ShownPaper, Visit


class LineStatus(StrEnum):
    """What became of one line of the checklist."""

    PRESENT = "present"
    DECLARED_ABSENT = "declared_absent"
    EXPIRED = "expired"
    MISSING = "missing"


@dataclass(frozen=True)
class ChecklistLine:
    """One paper asked of one person, the papers that count for it, and its status."""

    item: ChecklistItem
    of: PersonRef
    papers: tuple[ShownPaper, ...]
    status: LineStatus

    @property
    def key(self) -> str:
        """Return `k24-qual` for the applicant, `k24-id of family:2` for a family member."""
        return f"{self.item.id} of {self.of}" if self.of.index else self.item.id


@dataclass(frozen=True)
class Checklist:
    """All lines of a visit in the order of the edition."""

    lines: tuple[ChecklistLine, ...]

    def with_status(self, status: LineStatus) -> tuple[ChecklistLine, ...]:
        """Return the lines of one status in order."""
        return tuple(line for line in self.lines if line.status is status)

    @property
    def complete(self) -> bool:
        """Say whether nothing is missing and nothing has expired: else acceptance is refused."""
        return not (self.with_status(LineStatus.MISSING) or self.with_status(LineStatus.EXPIRED))

    @property
    def stopping(self) -> tuple[ChecklistLine, ...]:
        """Return the missing and expired lines: the list of a refusal receipt."""
        bad = (LineStatus.MISSING, LineStatus.EXPIRED)
        return tuple(line for line in self.lines if line.status in bad)


def items_asked(edition: Edition, variant: str | None, basis: str | None) -> tuple[ChecklistItem, ...]:
    """Return the items asked of this group of applicants, in the order of the edition."""
    key = edition.variant_of(variant)
    items = edition.checklists[key] if key is not None else ()
    return tuple(item for item in items if not item.bases or basis in item.bases)


def fill_checklist(visit: Visit, edition: Edition) -> Checklist:
    """Put every paper of the visit on its line and judge each line.

    The day of the visit decides on expiry: a paper that is valid through that day is valid.
    """
    lines: list[ChecklistLine] = []
    for item in items_asked(edition, visit.variant, visit.basis):
        people = visit.people() if item.whose is Whose.EVERYONE else (APPLICANT,)
        lines.extend(_line(visit, edition, item, of) for of in people)
    return Checklist(tuple(lines))


def _line(visit: Visit, edition: Edition, item: ChecklistItem, of: PersonRef) -> ChecklistLine:
    shown = [paper for paper in visit.papers if paper.item_id == item.id and paper.of == of]
    counting = tuple(paper for paper in shown if paper_counts(visit, edition, item, paper))
    if not counting:
        declared = item.may_be_absent and any(p.shown is Shown.DECLARED_ABSENT for p in shown)
        return ChecklistLine(item, of, (), LineStatus.DECLARED_ABSENT if declared else LineStatus.MISSING)
    valid = any(not has_expired(visit, item, paper) for paper in counting)
    return ChecklistLine(item, of, counting, LineStatus.PRESENT if valid else LineStatus.EXPIRED)


def paper_counts(visit: Visit, edition: Edition, item: ChecklistItem, paper: ShownPaper) -> bool:
    """Say whether the way a paper was shown counts; a declaration is not a paper."""
    if paper.shown is Shown.DECLARED_ABSENT or paper.shown not in item.accepted_as:
        return False
    return paper.shown is not Shown.DIGITAL or not visit.at_counter or edition.digital_at_counter


def has_expired(visit: Visit, item: ChecklistItem, paper: ShownPaper) -> bool:
    """Say whether a paper checked for expiry ran out before the day of the visit."""
    return item.expiry_checked and paper.expires is not None and paper.expires < visit.day
