"""Step 2: the applicant and the family."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk_app.domain.entry import FieldNote
from desk_app.operations.intake import IN_MIGRANTS
from ui import keys
from ui.keys import Key
from ui.language import WindowLanguage
from ui.screens.intake import words
from ui.screens.intake.family_table import FamilyTable
from ui.screens.intake.grid import twelve
from ui.screens.intake.step_page import StepPage, field_in_focus, show_typed
from ui.screens.intake.view_model import IntakeViewModel
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_list import Choice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.id_number_field import IdNumberField
from ui.widgets.line_edit import LineEdit
from ui.widgets.select_field import SelectField
from ui.widgets.text_field import TextField

_TYPED = ("surname", "given_name", "patronymic", "born", "iin", "citizenship", "phone", "address")


class PeoplePage(StepPage):
    """Fields of the applicant on twelve columns, and the table of the family under them."""

    def __init__(self, model: IntakeViewModel, language: WindowLanguage) -> None:
        super().__init__(model, language)
        self.category = SelectField()
        self.family = FamilyTable(self)
        self.add_button = Button(icon_name="plus", key=Key.ADD_PERSON)
        self._applicant, self._family_card = Card("id-card"), Card("users")
        self._make_fields()
        self._lay_out()
        self.add_button.clicked.connect(self.add_member)
        self.category.chosen.connect(lambda value: model.edit_applicant(employment_category=str(value)))
        keys.on_key(self, Key.ADD_PERSON, self.add_member)
        keys.on_key(self, Key.REMOVE_PERSON, self._remove_focused)

    def read(self) -> None:
        """Show what is typed of the people."""
        applicant = self.model.draft.applicant
        for name in _TYPED:
            show_typed(self.fields[f"applicant.{name}"].widget, getattr(applicant, name))
        self._offer_categories()
        self.category.set_value(applicant.employment_category)
        self.family.read()
        self.show_notes()

    def retranslate(self) -> None:
        """Say every label again."""
        self._applicant.set_title(self.tr("Applicant"))
        for name, field in self.fields.items():
            if name.startswith("applicant."):
                field.set_words(words.label(name), self._hint(name))
        self.add_button.set_words(self.tr("Add a family member"))
        self._family_card.set_title(self.tr("Family"), self.tr("Those who are named in the application"))
        self.family.retranslate()
        if self.model.has_draft:
            self.read()

    def focus_first(self) -> bool:
        """Begin with the surname, or with the first field that is still to be filled in."""
        todo = next(self.own_faults(), None)
        return self.focus_field(todo.field if todo else "applicant.surname")

    def summary_words(self, note: FieldNote) -> str:
        """Return the words beside the field, of the family with the name of the person."""
        told, names = super().summary_words(note), note.field.split(".")
        order = [member.key for member in self.model.draft.family]
        if names[0] != "family" or names[1] not in order:
            return told
        place = order.index(names[1])
        number = self.tr("Family member {number}").replace("{number}", str(place + 1))
        return f"{self.model.draft.family[place].name.strip() or number}: {told}"

    def add_member(self) -> None:
        """Add a row to the family and put the cursor into it."""
        key = self.model.add_member()
        self.focus_field(f"family.{key}.name")

    def handle_enter(self, focused: QWidget) -> bool:
        """Do not leave the page by Enter: from the last field the button that adds a member is next."""
        return False

    def _remove_focused(self) -> None:
        name = field_in_focus()
        if name.startswith("family."):
            self.family.remove(name.split(".")[1])

    def _hint(self, name: str) -> str:
        return self.tr("If there is one") if name.rpartition(".")[2] in ("patronymic", "iin") else ""

    def _offer_categories(self) -> None:
        edition = self.model.edition
        is_asked = edition is not None and edition.quota_group == IN_MIGRANTS
        self.fields["applicant.employment_category"].setVisible(is_asked)
        categories = self.model.catalogue.employment_categories.values()
        choices = [Choice(one.id, f"{one.id}. {self.text(one.name)}") for one in categories]
        if [self.category.itemText(n) for n in range(self.category.count())] != [c.words for c in choices]:
            self.category.set_choices(choices)

    def _make_fields(self) -> None:
        widgets: dict[str, LineEdit] = {name: TextField() for name in _TYPED}
        widgets |= {"born": DateField(), "iin": IdNumberField(), "phone": TextField(is_number=True)}
        for name, widget in widgets.items():
            self.add_field(f"applicant.{name}", Field(widget))
            if isinstance(widget, IdNumberField):
                widget.edited.connect(lambda digits: self.model.edit_applicant(iin=digits))
            else:
                widget.textEdited.connect(lambda text, name=name: self.model.edit_applicant(**{name: text}))
        self.add_field("applicant.employment_category", Field(self.category))

    def _lay_out(self) -> None:
        field = {name.rpartition(".")[2]: field for name, field in self.fields.items()}
        rows = [
            [(field["surname"], 4), (field["given_name"], 4), (field["patronymic"], 4)],
            [(field["born"], 3), (field["iin"], 4), (field["citizenship"], 5)],
            [(field["address"], 8), (field["phone"], 4)],
            [(field["employment_category"], 12)],
        ]
        self._applicant.body.addLayout(twelve(rows))
        self._family_card.body.addWidget(self.family)
        self._family_card.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._applicant)
        self.body.addWidget(self._family_card)
        self.body.addStretch(1)
