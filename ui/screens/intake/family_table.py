"""The table of the family: a row a person."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.domain.draft import MemberEntry
from ui import keys, theme
from ui.keys import Key
from ui.screens.intake import words
from ui.screens.intake.step_page import show_typed
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.select_field import SelectField
from ui.widgets.text import Text, TextLook
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from ui.screens.intake.step_page import StepPage

_COLUMNS = ("name", "kinship", "born")


class FamilyTable(QWidget):
    """Rows follow the draft; a row keeps its widgets while its person is in the family."""

    def __init__(self, page: "StepPage") -> None:
        super().__init__()
        self._page, self._model = page, page.model
        self.rows: dict[str, MemberRow] = {}
        self._heads = [Text(TextLook.LABEL, wraps=True) for _ in _COLUMNS]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(6)
        for column, stretch in enumerate((11, 9, 5)):
            self._grid.addWidget(self._heads[column], 0, column)
            self._grid.setColumnStretch(column, stretch)

    def read(self) -> None:
        """Show the family of the draft."""
        family = self._model.draft.family
        self.setVisible(bool(family))
        if [member.key for member in family] != list(self.rows):
            self._rebuild(family)
        for member in family:
            self.rows[member.key].read(member)

    def retranslate(self) -> None:
        """Say heads, kinships and buttons again."""
        for head, column in zip(self._heads, _COLUMNS, strict=True):
            head.setText(words.label(column))
        for row in self.rows.values():
            row.retranslate()

    def remove(self, key: str) -> None:
        """Take a person out and put the cursor into the row that is now in its place."""
        keys = list(self.rows)
        place = keys.index(key)
        self._model.remove_member(key)
        left = list(self.rows)
        if left:
            self._page.focus_field(f"family.{left[min(place, len(left) - 1)]}.name")
        else:
            self._page.focus_first()

    def _rebuild(self, family: tuple[MemberEntry, ...]) -> None:
        wanted = [member.key for member in family]
        for key in [key for key in self.rows if key not in wanted]:
            self.rows.pop(key).leave(self._grid)
        rows = {key: self.rows.get(key) or MemberRow(self._page, self, key) for key in wanted}
        self.rows = rows
        for line, row in enumerate(rows.values(), 1):
            row.stand_on(self._grid, line)
        self.retranslate()


class MemberRow:
    """One person: three fields and the button that takes the person out."""

    def __init__(self, page: "StepPage", table: FamilyTable, key: str) -> None:
        self._page, self._model, self._key = page, page.model, key
        self.name, self.kinship, self.born = TextField(), SelectField(), DateField()
        self.remove_button = Button(icon_name="trash-2")
        self._fields = {"name": Field(self.name), "kinship": Field(self.kinship), "born": Field(self.born)}
        for name, field in self._fields.items():
            page.add_field(f"family.{key}.{name}", field)
        model = self._model
        self.name.textEdited.connect(lambda text: model.edit_member(key, name=text))
        self.born.textEdited.connect(lambda text: model.edit_member(key, born=text))
        self.kinship.chosen.connect(lambda value: model.edit_member(key, kinship=str(value)))
        self.remove_button.clicked.connect(lambda: table.remove(key))

    def read(self, member: MemberEntry) -> None:
        """Show what is typed."""
        show_typed(self.name, member.name)
        show_typed(self.born, member.born)
        self.kinship.set_value(member.kinship)
        for name, field in self._fields.items():
            field.widget.setAccessibleName(f"{words.label(name)}: {member.name}".removesuffix(": "))

    def retranslate(self) -> None:
        """Offer the kinships in the language of the window."""
        kinships = self._model.catalogue.kinships.values()
        self.kinship.set_choices([Choice(one.id, self._page.text(one.name)) for one in kinships])
        remove = QCoreApplication.translate("Intake", "Remove from the family")
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(f"{remove} ({keys.shown(Key.REMOVE_PERSON)})")

    def stand_on(self, grid: QGridLayout, line: int) -> None:
        """Stand on a line of the table."""
        for column, name in enumerate(_COLUMNS):
            grid.addWidget(self._fields[name], line, column)
        grid.addWidget(self.remove_button, line, len(_COLUMNS), Qt.AlignmentFlag.AlignTop)
        # A layout shows what is new only later; the cursor goes there at once.
        for part in (*self._fields.values(), self.remove_button):
            part.show()

    def leave(self, grid: QGridLayout) -> None:
        """Leave the table."""
        for name, field in self._fields.items():
            self._page.fields.pop(f"family.{self._key}.{name}", None)
            grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        grid.removeWidget(self.remove_button)
        self.remove_button.hide()
        self.remove_button.deleteLater()
