"""Accounts: who may sign in. An administrator adds and switches off; everybody changes the own password."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.clerk import Right, Role
from desk_app.domain.entry import FieldNote
from desk_app.operations.ports import Account
from desk_app.operations.sessions import SHORTEST_PASSWORD
from ui import desk_words
from ui.screens.settings.account_form import AccountForm
from ui.screens.settings.account_panel import AccountPanel, password_notes, say_new_password
from ui.screens.settings.form_fields import FormFields, Problem
from ui.screens.settings.view_model import Facts
from ui.theme import Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_list import Choice, Segments
from ui.widgets.field import Field
from ui.widgets.row_list import Row, RowList
from ui.widgets.secret_field import SecretField
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text import Text, TextLook


class AccountsSection(QWidget):
    """The forms are checked by whoever hears these signals.

    Signals: `add_wanted`; `off_wanted` - a login; `password_wanted` - the own one; `new_password_wanted` - a
        login.
    """

    add_wanted = Signal()
    off_wanted = Signal(str)
    password_wanted = Signal()
    new_password_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._facts: Facts | None = None
        self._chosen = ""
        self._people, self._adding, self._own = Card("users"), Card("plus"), Card("lock")
        self.list = RowList()
        self.panel = AccountPanel()
        self._reason = Text(TextLook.HINT, wraps=True)
        self.form = AccountForm()
        self.role = Segments()
        self._role_field = Field(self.role)
        self.add_button = Button(icon_name="plus")
        self.password = FormFields({name: Field(SecretField()) for name in ("old", "password", "again")})
        self.password_button = Button()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_facts(self, facts: Facts) -> None:
        """Show the accounts; what is being typed stays."""
        self._facts = facts
        self.retranslate()

    @property
    def chosen_role(self) -> Role:
        """The role of the account to be added."""
        return self.role.value if isinstance(self.role.value, Role) else Role.CLERK

    def check_account(self) -> list[Problem]:
        """Say what is wrong with the account to be added."""
        return self.form.show_notes(self.form.entry().notes(shortest=SHORTEST_PASSWORD))

    def check_password(self) -> list[Problem]:
        """Say what is wrong with the new password."""
        old = [] if self.password.typed()["old"] else [FieldNote("old", "field.required")]
        return self.password.show_notes([*old, *password_notes(self.password)])

    def retranslate(self) -> None:
        """Say everything again."""
        self._people.set_title(self.tr("Accounts"), self.tr("Enter chooses an account to be changed"))
        self.list.setAccessibleName(self.tr("Accounts"))
        self._adding.set_title(self.tr("Add an account"))
        self._own.set_title(self.tr("Your own password"))
        self.form.retranslate()
        self.role.set_choices([Choice(role, desk_words.role(role)) for role in Role])
        if self.role.value is None:
            self.role.set_value(Role.CLERK)
        self._role_field.set_words(
            self.tr("Role"),
            self.tr("A supervisor also records the days of acts, an administrator changes everything"),
        )
        self.add_button.set_words(self.tr("Add the account"))
        self.password.fields["old"].set_words(self.tr("Password now"))
        say_new_password(self.password)
        self.password_button.set_words(self.tr("Change the password"))
        self._show_people()

    def _show_people(self) -> None:
        facts = self._facts
        if facts is None:
            return
        may = facts.may(Right.CHANGE_ACCOUNTS)
        self._adding.setVisible(may)
        shown = facts.accounts if may else [a for a in facts.accounts if a.clerk.id == facts.clerk.id]
        self.list.set_rows([self._row(account) for account in shown])
        account = next((a for a in facts.accounts if a.login == self._chosen), None)
        self._show_panel(account, facts)
        if not may:
            self._people.set_title(self.tr("Your account"))
            self._reason.say(self.tr("An administrator adds accounts and switches them off."))

    def _show_panel(self, account: Account | None, facts: Facts) -> None:
        is_own = account is not None and account.clerk.id == facts.clerk.id
        may = facts.may(Right.CHANGE_ACCOUNTS) and not is_own
        self.panel.show_account(account if may else None)
        self._reason.say(self.tr("Nobody switches off the own account.") if is_own else "")

    def _row(self, account: Account) -> Row:
        role = desk_words.role(account.clerk.role)
        is_on = account.clerk.active
        return Row(
            account.login,
            account.clerk.full_name,
            f"{account.login} \u00b7 {role}",
            icon_name="user",
            state=self.tr("May sign in") if is_on else self.tr("Switched off"),
            tone=Tone.GOOD if is_on else Tone.QUIET,
        )

    def _choose(self, login: str) -> None:
        self._chosen = login
        self._show_people()
        self.panel.clear()
        if self.panel.isVisibleTo(self):
            self.panel.focus_first()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.panel.off_wanted.connect(lambda: self.off_wanted.emit(self._chosen))
        self.panel.password_wanted.connect(lambda: self.new_password_wanted.emit(self._chosen))
        self.add_button.clicked.connect(lambda: self.add_wanted.emit())
        self.password_button.clicked.connect(lambda: self.password_wanted.emit())

    def _lay_out(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        for part in (self.list, self._reason):
            self._people.body.addWidget(part)
        self._adding.body.addWidget(self.form)
        self._adding.body.addWidget(self._role_field)
        self._adding.body.addWidget(self.add_button, 0, left)
        fields = self.password.fields
        self._own.body.addWidget(fields["old"])
        self._own.body.addWidget(SideBySide([(fields["password"], 1), (fields["again"], 1)]))
        self._own.body.addWidget(self.password_button, 0, left)
        self._reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for card in (self._people, self.panel, self._own, self._adding):
            column.addWidget(card)
