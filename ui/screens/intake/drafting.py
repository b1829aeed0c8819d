"""Changes of a draft as plain functions: each takes a draft and returns the next one."""

from dataclasses import replace
from itertools import count

from desk_app.domain.alphabets import in_cyrillic
from desk_app.domain.catalogue import Shown
from desk_app.domain.checklist import ChecklistLine
from desk_app.domain.draft import APPLICANT_KEY, ApplicantEntry, Draft, MemberEntry, PaperEntry
from desk_app.domain.visit import PersonRef

_NAMES = ("surname", "given_name", "patronymic")
_OF_ALL = (None, Shown.DECLARED_ABSENT)


def is_untouched(draft: Draft) -> bool:
    """Say whether nothing was chosen or typed yet."""
    return not (draft.service_id or draft.family or draft.papers) and draft.applicant == ApplicantEntry()


def owner_key(draft: Draft, person: PersonRef) -> str:
    """Return the key of a person as the papers of the draft name it."""
    return draft.family[person.index - 1].key if person.index else APPLICANT_KEY


def papers_on(draft: Draft, line: ChecklistLine) -> tuple[PaperEntry, ...]:
    """Return the papers entered on a line of the checklist."""
    return draft.papers_on(line.item.id, owner_key(draft, line.of))


def new_member(draft: Draft) -> MemberEntry:
    """Return an empty family member with a key of its own."""
    return MemberEntry(_free_key("m", {member.key for member in draft.family}))


def new_paper(draft: Draft, line: ChecklistLine) -> PaperEntry:
    """Return an empty paper for a line, shown like the first one there."""
    first = next((paper.shown for paper in papers_on(draft, line)), "")
    like_first = first if first != Shown.DECLARED_ABSENT else ""
    key = _free_key("p", {paper.key for paper in draft.papers})
    return PaperEntry(key, line.item.id, owner_key(draft, line.of), shown=like_first)


def with_answer(draft: Draft, line: ChecklistLine, shown: Shown | None) -> Draft:
    """Say how the first paper of a line was shown; None (not shown) and "there is none" hold for all."""
    papers = papers_on(draft, line) or (new_paper(draft, line),)
    for entry in papers if shown in _OF_ALL else papers[:1]:
        draft = draft.with_paper(replace(entry, shown=shown.value if shown else ""))
    return draft


def with_repaired_names(draft: Draft) -> Draft:
    """Put Cyrillic letters in place of their Latin look-alikes in every name."""
    repaired = {name: in_cyrillic(getattr(draft.applicant, name)) for name in _NAMES}
    family = tuple(replace(member, name=in_cyrillic(member.name)) for member in draft.family)
    return replace(draft, applicant=replace(draft.applicant, **repaired), family=family)


def _free_key(letter: str, taken: set[str]) -> str:
    return next(key for n in count(1) if (key := f"{letter}{n}") not in taken)
