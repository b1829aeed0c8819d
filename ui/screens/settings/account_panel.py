"""What an administrator may do with another account: a new password, no access any more."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desk_app.domain.entry import FieldNote
from desk_app.operations.ports import Account
from desk_app.operations.sessions import SHORTEST_PASSWORD
from ui.screens.settings.form_fields import FormFields, Problem
from ui.widgets.button import Button, Look
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.secret_field import SecretField
from ui.widgets.side_by_side import SideBySide


class AccountPanel(Card):
    """Signals: `off_wanted`, `password_wanted` - for the account shown."""

    off_wanted = Signal()
    password_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("user")
        self._account: Account | None = None
        self.password = FormFields({name: Field(SecretField()) for name in ("password", "again")})
        self.password_button, self.off_button = Button(), Button(look=Look.DANGER)
        self.password_button.clicked.connect(lambda: self.password_wanted.emit())
        self.off_button.clicked.connect(lambda: self.off_wanted.emit())
        self._add_parts()
        self.hide()

    def show_account(self, account: Account | None) -> None:
        """Show what may be done with an account; None: nothing."""
        self._account = account
        self.setVisible(account is not None)
        self.retranslate()

    def focus_first(self) -> None:
        """Begin with the new password."""
        self.password.fields["password"].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> str:
        """Return the new password."""
        return str(self.password.typed()["password"])

    def clear(self) -> None:
        """Empty the fields."""
        self.password.show({"password": "", "again": ""})

    def check(self) -> list[Problem]:
        """Say what is wrong with the new password."""
        return self.password.show_notes(password_notes(self.password))

    def retranslate(self) -> None:
        """Say everything again."""
        account = self._account
        if account is None:
            return
        say_new_password(self.password)
        words = self.tr("Set a new password") if account.clerk.active else self.tr("Let in again")
        self.password_button.set_words(words)
        self.set_title(account.clerk.full_name, account.login)
        self.off_button.set_words(self.tr("Switch the account off"))
        self.off_button.setVisible(account.clerk.active)

    def _add_parts(self) -> None:
        fields = self.password.fields
        self.body.addWidget(SideBySide([(fields["password"], 1), (fields["again"], 1)]))
        row = QHBoxLayout()
        row.addWidget(self.password_button)
        row.addStretch(1)
        row.addWidget(self.off_button)
        self.body.addLayout(row)


def password_notes(form: FormFields) -> list[FieldNote]:
    """Return what is wrong with the fields `password` and `again`."""
    typed = form.typed()
    if not typed["password"]:
        return [FieldNote("password", "field.required")]
    if len(str(typed["password"])) < SHORTEST_PASSWORD:
        return [FieldNote("password", "account.password_short", str(SHORTEST_PASSWORD))]
    return [] if typed["password"] == typed["again"] else [FieldNote("again", "account.passwords_differ")]


def say_new_password(form: FormFields) -> None:
    """Say the labels of the fields `password` and `again`."""
    hint = QCoreApplication.translate("NewPassword", "At least {count} characters")
    hint = hint.replace("{count}", str(SHORTEST_PASSWORD))
    form.fields["password"].set_words(QCoreApplication.translate("NewPassword", "New password"), hint)
    form.fields["again"].set_words(QCoreApplication.translate("NewPassword", "New password again"))
