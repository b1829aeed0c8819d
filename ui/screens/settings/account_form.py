"""An account: the person, the login, the password twice."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.entry import FieldNote
from desk_app.domain.set_up_entry import AccountEntry
from desk_app.operations.sessions import SHORTEST_PASSWORD
from ui.screens.settings.form_fields import FormFields, Problem
from ui.widgets.field import Field
from ui.widgets.secret_field import SecretField
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text_field import TextField


class AccountForm(QWidget):
    """Used by the set-up assistant for the first administrator, by the settings for everybody else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = ("full_name", "position_kk", "position_ru", "login")
        fields = {name: Field(TextField()) for name in texts}
        fields |= {name: Field(SecretField()) for name in ("password", "again")}
        self.form = FormFields(fields)
        self._lay_out()
        self.retranslate()

    def entry(self) -> AccountEntry:
        """Return what was typed."""
        return AccountEntry(**{name: str(text) for name, text in self.form.typed().items()})

    def show_entry(self, entry: AccountEntry) -> None:
        """Show what was typed before."""
        self.form.show(vars(entry))

    def show_notes(self, notes: tuple[FieldNote, ...]) -> list[Problem]:
        """Say what is wrong beside the fields; return the lines of the summary."""
        return self.form.show_notes(notes)

    def retranslate(self) -> None:
        """Say every label and hint again."""
        fields = self.form.fields
        fields["full_name"].set_words(
            self.tr("Surname, given name, patronymic"), self.tr("As it is printed on receipts")
        )
        fields["position_kk"].set_words(self.tr("Position in Kazakh"))
        fields["position_ru"].set_words(self.tr("Position in Russian"))
        fields["login"].set_words(self.tr("Login"), self.tr("Latin letters and digits, for example aigerim"))
        hint = self.tr("At least {count} characters; several words are easy to remember")
        fields["password"].set_words(self.tr("Password"), hint.replace("{count}", str(SHORTEST_PASSWORD)))
        fields["again"].set_words(self.tr("Password again"))

    def _lay_out(self) -> None:
        fields = self.form.fields
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(fields["full_name"])
        for left, right in (("position_kk", "position_ru"), ("password", "again")):
            if left == "password":
                column.addWidget(fields["login"])
            column.addWidget(SideBySide([(fields[left], 1), (fields[right], 1)]))
