"""The law on what has the focus (F1)."""

from dataclasses import dataclass

from desk_app.domain.localized import Language
from ui import law_places
from ui.screens.intake.view_model import IntakeViewModel


@dataclass(frozen=True)
class LawNote:
    """A sentence of the law and its place."""

    text: str
    source: str


def law_of(model: IntakeViewModel, field: str, language: Language) -> LawNote | None:
    """Return the law on a field or a line of the checklist; None where the visit has no rules yet."""
    edition = model.edition if model.has_draft else None
    if edition is None:
        return None
    found = model.catalogue.acts.get(edition.act_id)
    act = found.title.text(language) if found else ""
    for line in model.lines:
        if line.key == field:
            return LawNote(line.item.text.text(language), _named(act, line.item.ref))
    basis = edition.basis(model.draft.basis) if field == "basis" else None
    if basis is not None:
        return LawNote(basis.text.text(language), _named(act, basis.ref))
    return LawNote(edition.name.text(language), act)


def _named(act: str, ref: str) -> str:
    return ", ".join(part for part in (act, law_places.place(ref)) if part)
