"""The door: login and password, at the start and at the lock."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.clerk import Clerk
from desk_app.domain.errors import DeskError, RuleError
from desk_app.operations.front import SetUpUnfinished
from ui import brand, desk_words, messages, theme
from ui.screen import Frame, Screen
from ui.screens.sign_in.view_model import SignInViewModel
from ui.theme import Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button, Look
from ui.widgets.card import Card, Icon
from ui.widgets.field import Field
from ui.widgets.page import Page
from ui.widgets.secret_field import Doubt, SecretField
from ui.widgets.text import Text, TextLook
from ui.widgets.text_field import TextField
from ui.workplace import Workplace

_WIDTH = 440


class SignInScreen(Screen):
    """One calm card. It takes keys before the program is ready and uses them when it is."""

    frame: ClassVar[Frame] = Frame.BARE

    def __init__(self, model: SignInViewModel, place: Workplace) -> None:
        super().__init__()
        self._model, self._place = model, place
        self._error: Exception | None = None
        self.login, self.password = TextField(), SecretField()
        self.login_field, self.password_field = Field(self.login), Field(self.password)
        self.enter_button = Button(look=Look.PRIMARY, key="Return")
        self.banner = Banner()
        self._name, self._office = Text(TextLook.TITLE), Text(TextLook.HINT, wraps=True)
        self._name.setText(brand.NAME)
        self._card = Card()
        self._note = Text(TextLook.HINT, wraps=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return what the window asks for."""
        return self.tr("Sign in")

    def shown(self, **arguments: object) -> None:
        """Ask for login and password; `locked` says that a clerk went away and the work is kept."""
        self._error = None
        self.password.clear()
        self.banner.hide()
        self.password_field.show_error("")
        self._model.open(locked=bool(arguments.get("locked")))
        if self._model.practice and not self.login.text():
            self.login.set_value(self._model.practice[0])
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the card as wide as the type asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self._middle.setFixedWidth(theme.px(_WIDTH))
        super().changeEvent(event)

    def focus_first(self) -> None:
        """Begin with the login, or with the password where the login is known."""
        first = self.password if self.login.text() else self.login
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything again."""
        clerk = self._model.locked_by
        self._office.say(self._office_name())
        if clerk is None:
            self._card.set_title(self.tr("Sign in"))
        else:
            locked = self.tr("Locked by {name}").replace("{name}", clerk.full_name)
            self._card.set_title(
                locked, self.tr("Everything is kept as it was. Another clerk may sign in too.")
            )
        self.login_field.set_words(self.tr("Login"))
        self.password_field.set_words(self.tr("Password"))
        self._show_busy()
        self._show_doubt(self.password.doubt)
        self._show_note()
        if self._error is not None:
            self._say_error(self._error)

    def _office_name(self) -> str:
        front = self._place.operations
        office = front.desk.office.office if front and front.desk else None
        return desk_words.office_name(office, self._place.language.shown) if office else ""

    def _show_busy(self) -> None:
        self.enter_button.set_words(self.tr("Opening\u2026") if self._model.busy else self.tr("Sign in"))

    def _show_note(self) -> None:
        practice = self._model.practice
        words = self.tr("Practice: login {login}, password {password}")
        if practice is not None:
            words = words.replace("{login}", practice[0]).replace("{password}", practice[1])
        self._note.say(words if practice else "")

    def _show_doubt(self, doubt: Doubt) -> None:
        words = {
            Doubt.NONE: "",
            Doubt.CAPITALS: self.tr("Caps Lock seems to be on"),
            Doubt.NOT_LATIN: self.tr("The keyboard types Cyrillic letters"),
        }[doubt]
        if not self.password_field.error or words:
            self.password_field.show_warning(words)

    def _enter(self) -> None:
        self._error = None
        self.banner.hide()
        self.password_field.show_error("")
        self._model.enter(self.login.value, self.password.value)

    def _on_entered(self, clerk: Clerk, is_same: bool) -> None:
        self.password.clear()
        desk_words.say(self._place)
        if is_same:
            self._place.navigator.uncover()
        else:
            self._place.navigator.start_anew("start")

    def _on_problem(self, error: Exception) -> None:
        if isinstance(error, SetUpUnfinished):
            self._place.navigator.start_anew("set_up", unfinished=True, login=self.login.value)
            return
        if not isinstance(error, DeskError):
            self._place.problems.show(error)
            return
        self._error = error
        self._say_error(error)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def _say_error(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            return
        words = messages.words(error)
        if isinstance(error, RuleError):
            self.password_field.show_error(words.title)
        else:
            self.banner.say(Tone.ATTENTION, words.title, words.advice, may_close=False)

    def _connect(self) -> None:
        self.login.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._enter)
        self.password.doubted.connect(self._show_doubt)
        self.enter_button.clicked.connect(self._enter)
        self._model.changed.connect(self._show_busy)
        self._model.entered.connect(self._on_entered)
        self._model.problem.connect(self._on_problem)
        self._place.navigator.became_ready.connect(self._model.on_ready)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        head.addWidget(Icon("landmark", size=48), 0, centre)
        head.addWidget(self._name, 0, centre)
        self._office.setAlignment(centre)
        head.addWidget(self._office)
        for part in (self.login_field, self.password_field):
            self._card.body.addWidget(part)
        self._card.body.addWidget(self.enter_button, 0, Qt.AlignmentFlag.AlignRight)
        self._card.body.addWidget(self._note)
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self._card)
        page = Page()
        page.body.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._middle)
        row.addStretch(1)
        page.body.addLayout(row)
        page.body.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self._middle.setFixedWidth(theme.px(_WIDTH))


def build(place: Workplace) -> Screen:
    """Return the screen."""
    return SignInScreen(SignInViewModel(place.jobs, lambda: place.operations), place)
