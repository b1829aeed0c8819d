"""The facts of the visit that the rules of the service ask for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desk_app.domain.advice import REGION_WITHOUT_ID
from desk_app.domain.catalogue import Basis
from ui import law_places
from ui.screens.intake import words
from ui.screens.intake.grid import twelve
from ui.screens.intake.step_page import show_typed
from ui.widgets.card import Card
from ui.widgets.check_field import CheckField
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.select_field import SelectField

if TYPE_CHECKING:
    from ui.screens.intake.step_page import StepPage


class FactsCard(Card):
    """Way, kind of application, ground, its day, region, statements. What is not asked is not shown."""

    def __init__(self, page: "StepPage") -> None:
        super().__init__("list-checks")
        self._page, self._model = page, page.model
        self.way, self.variant, self.region = SelectField(), SelectField(), SelectField()
        self.basis, self.since = ChoiceList(), DateField()
        self.included, self.consent = CheckField(), CheckField()
        self.fields = {
            "way": Field(self.way),
            "variant": Field(self.variant),
            "basis": Field(self.basis),
            "since": Field(self.since),
            "region_asked": Field(self.region),
        }
        for name, field in self.fields.items():
            page.add_field(name, field)
        self.included.setProperty("deskField", "included_before")
        self.consent.setProperty("deskField", "consent")
        self._arrange()
        self._connect()

    def read(self) -> None:
        """Show the facts of the draft."""
        if not self._model.has_draft or self._model.edition is None:
            return
        draft = self._model.draft
        self._offer_choices()
        self.way.set_value(draft.way)
        self.variant.set_value(draft.variant)
        self.basis.set_value(draft.basis)
        self.region.set_value(draft.region_asked)
        show_typed(self.since, draft.since)
        self.included.setChecked(draft.included_before)
        self.consent.setChecked(draft.consent)

    def retranslate(self) -> None:
        """Say every label again."""
        self.set_title(self.tr("About this visit"))
        for name, field in self.fields.items():
            field.set_words(words.label(name), self._hint_of(name))
        self.included.set_words(words.label("included_before"))
        self.consent.set_words(words.label("consent"))

    def focus_first(self) -> bool:
        """Begin with the first question that has no answer yet; where all have one, with the first."""
        draft = self._model.draft
        if self.isHidden():
            return False
        order = (("variant", draft.variant), ("basis", draft.basis), ("region_asked", draft.region_asked))
        for name, answer in order:
            field = self.fields[name]
            if not field.isHidden() and not answer:
                field.widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        seen = (field for field in self.fields.values() if not field.isHidden())
        first = next(seen, None)
        (first.widget if first is not None else self.consent).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _offer_choices(self) -> None:
        edition, model = self._model.edition, self._model
        assert edition is not None  # the card is hidden without an edition
        _offer(self.way, [Choice(way, self._way_name(way)) for way in model.ways()])
        names = edition.variant_names
        variants = [Choice(one, self._page.text(names[one])) for one in edition.checklists]
        _offer(self.variant, variants)
        bases = [self._basis_choice(basis) for basis in edition.bases if self._is_asked(basis)]
        self.basis.set_choices(bases)
        for button in self.basis.buttons:
            # A layout shows what is new only later; the focus may go there at once.
            button.show()
        regions = [Choice(one.id, self._page.text(one.name)) for one in model.catalogue.regions.values()]
        _offer(self.region, [*regions, Choice(REGION_WITHOUT_ID, self.tr("Another region or city"))])
        self.fields["way"].setVisible(len(model.ways()) > 1)
        self.fields["variant"].setVisible(len(variants) > 1)
        self.fields["basis"].setVisible(bool(bases))
        self.fields["since"].setVisible(self._asks_since())
        self.fields["region_asked"].setVisible(bool(edition.quota_group))
        self.included.setVisible(bool(edition.quota_group))

    def _is_asked(self, basis: Basis) -> bool:
        return (
            not basis.variants or not self._model.draft.variant or self._model.draft.variant in basis.variants
        )

    def _asks_since(self) -> bool:
        edition, draft = self._model.edition, self._model.draft
        basis = edition.basis(draft.basis) if edition and draft.basis else None
        return bool(draft.since) or (basis is not None and basis.period is not None)

    def _basis_choice(self, basis: Basis) -> Choice:
        """Quote the ground in full; its place in the law stands under it."""
        mark = self._page.working_mark(basis.text)
        hint = " \u00b7 ".join(part for part in (law_places.place(basis.ref), mark) if part)
        return Choice(basis.id, self._page.text(basis.text), hint)

    def _way_name(self, way: str) -> str:
        channel = self._model.catalogue.channels.get(way)
        return self._page.text(channel.name) if channel else words.way(way)

    def _hint_of(self, name: str) -> str:
        return self.tr("Day of registration, arrival or leaving the school") if name == "since" else ""

    def _connect(self) -> None:
        model = self._model
        self.way.chosen.connect(lambda value: model.edit(way=str(value)))
        self.variant.chosen.connect(lambda value: model.edit(variant=str(value)))
        self.basis.chosen.connect(lambda value: model.edit(basis=str(value)))
        self.region.chosen.connect(lambda value: model.edit(region_asked=str(value)))
        self.since.textEdited.connect(lambda text: model.edit(since=text))
        self.included.chosen.connect(lambda is_on: model.edit(included_before=is_on))
        self.consent.chosen.connect(lambda is_on: model.edit(consent=is_on))

    def _arrange(self) -> None:
        fields = self.fields
        self.body.addLayout(twelve([[(fields["way"], 5), (fields["variant"], 7)]]))
        self.body.addWidget(fields["basis"])
        self.body.addLayout(twelve([[(fields["region_asked"], 5), (fields["since"], 5)]]))
        self.body.addWidget(self.included)
        self.body.addWidget(self.consent)


def _offer(field: SelectField, choices: list[Choice]) -> None:
    """Offer choices only when they differ: a list that is open must not be emptied under the clerk."""
    shown = [(field.itemData(n), field.itemText(n)) for n in range(field.count())]
    if shown != [(choice.value, choice.words) for choice in choices]:
        field.set_choices(choices)
