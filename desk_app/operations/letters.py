"""Letters that were typed and cannot be printed: the font of the papers has no Chinese and no Arabic."""

from collections.abc import Iterator

from desk_app.domain.draft import Draft
from desk_app.domain.entry import FieldNote, clean
from desk_app.operations.ports import Forms

CODE = "letters.unprintable"
_OF_APPLICANT = ("surname", "given_name", "patronymic", "citizenship", "address", "phone")


def unprintable_letters(draft: Draft, forms: Forms) -> tuple[FieldNote, ...]:
    """Return a warning for every field that would print with empty boxes; its fact are the letters."""
    found = ((field, forms.unprintable(clean(text))) for field, text in _typed(draft))
    return tuple(FieldNote(field, CODE, " ".join(sorted(letters))) for field, letters in found if letters)


def _typed(draft: Draft) -> Iterator[tuple[str, str]]:
    for name in _OF_APPLICANT:
        yield f"applicant.{name}", getattr(draft.applicant, name)
    for member in draft.family:
        yield f"family.{member.key}.name", member.name
    for paper in draft.papers:
        yield f"papers.{paper.key}.number", paper.number
