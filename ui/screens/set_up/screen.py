"""The set-up assistant: four short steps, asked once, at the first start of a desk."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.entry import FieldNote
from desk_app.domain.errors import SecretWrong
from ui import desk_words, theme
from ui.keys import Key
from ui.screen import Act, Frame, Screen
from ui.screens.set_up.check_page import CheckPage
from ui.screens.set_up.view_model import SetUpViewModel, Step
from ui.screens.settings.account_form import AccountForm
from ui.screens.settings.act_form import ActForm
from ui.screens.settings.form_fields import Problem
from ui.screens.settings.office_form import OfficeForm
from ui.theme import Tone
from ui.widgets.button import Look
from ui.widgets.card import Card
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.page import Page
from ui.widgets.reading_order import follow_layout
from ui.widgets.text import Text, TextLook
from ui.workplace import Workplace

_WIDTH = 860


class SetUpScreen(Screen):
    """Checked on Continue; what was typed stays whichever way one goes."""

    frame: ClassVar[Frame] = Frame.BARE

    def __init__(self, model: SetUpViewModel, place: Workplace) -> None:
        super().__init__()
        self._model, self._place = model, place
        self._shown_step: Step | None = None
        self._counted, self._heading = Text(TextLook.LABEL), Text(TextLook.TITLE, wraps=True)
        self._entry = Text(TextLook.HINT, wraps=True)
        self.summary = ErrorSummary()
        self.office, self.account, self.check = OfficeForm(), AccountForm(), CheckPage()
        self.act_forms: dict[str, ActForm] = {}
        self._account_card = Card("user")
        self._acts_page = QWidget()
        self._pages: dict[Step, QWidget] = {
            Step.OFFICE: self.office,
            Step.ACCOUNT: self._account_card,
            Step.ACTS: self._acts_page,
            Step.CHECK: self.check,
        }
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return what the window asks for."""
        return self.tr("Set up the desk")

    def acts(self) -> tuple[Act, ...]:
        """Return the ways back and on."""
        ways = []
        if self._model.step is not Step.OFFICE:
            ways.append(Act("back", self.tr("Back"), self.go_back, key=Key.BACK, icon_name="arrow-left"))
        words = self.tr("Continue")
        if self._model.step is Step.CHECK:
            words = self.tr("Creating\u2026") if self._model.busy else self.tr("Create the desk")
        ways.append(Act("continue", words, self._go_on, key=Key.CONTINUE, look=Look.PRIMARY))
        return tuple(ways)

    def shown(self, **arguments: object) -> None:
        """Begin with the first step; `unfinished`: an earlier set-up made the store and then ended."""
        self._model.load()
        if arguments.get("unfinished"):
            account = replace(self._model.answers.account, login=str(arguments.get("login", "")))
            self._model.answers = replace(self._model.answers, account=account)
            self.account.show_entry(account)
            self._place.shell.notify(
                Tone.ATTENTION,
                self.tr("The set-up of this desk was not finished"),
                self.tr("Finish it with the same login and password."),
            )
        self._read()

    def go_back(self) -> bool:
        """Open the step before."""
        self._keep()
        return self._model.back()

    def retranslate(self) -> None:
        """Say everything again."""
        for form in (self.office, self.account, self.check):
            form.retranslate()
        for act_form in self.act_forms.values():
            act_form.say(self._place.language.shown)
        self._account_card.set_title(self.tr("First administrator"))
        self._set_lists()
        self._say_step()
        self._show_answers()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the column as wide as the type asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self._middle.setMaximumWidth(theme.px(_WIDTH))
        super().changeEvent(event)

    def _read(self) -> None:
        """Show the step of the model."""
        if self._model.law is not None and not self.act_forms:
            self._build_acts()
            self._set_lists()
            follow_layout(self)
        if self._model.step is not self._shown_step:
            self._open_step()
        self._say_step()
        self.bars_changed.emit()

    def _open_step(self) -> None:
        self._shown_step = self._model.step
        self.summary.show_errors([])
        for step, page in self._pages.items():
            page.setVisible(step is self._model.step)
        self._show_answers()
        self._page.verticalScrollBar().setValue(0)
        follow_layout(self)
        self.focus_first()

    def _say_step(self) -> None:
        steps = list(Step)
        counted = self.tr("Step {step} of {steps}").replace("{steps}", str(len(steps)))
        self._counted.setText(counted.replace("{step}", str(steps.index(self._model.step) + 1)))
        heading, entry = self._words_of_step()
        self._heading.setText(heading)
        self._entry.setText(entry)

    def _words_of_step(self) -> tuple[str, str]:
        return {
            Step.OFFICE: (
                self.tr("Which office is this?"),
                self.tr("Everything but the code and the desk number can be changed later."),
            ),
            Step.ACCOUNT: (
                self.tr("Who looks after this desk?"),
                self.tr(
                    "The administrator adds the clerks. Without a login and a password nobody opens the "
                    "data: they are encrypted."
                ),
            ),
            Step.ACTS: (
                self.tr("From when are the acts in force?"),
                self.tr(
                    "An act comes into force ten calendar days after its first official publication. "
                    "Enter the day your lawyer names. Without it the edition takes no applications. "
                    "A day may stay empty now."
                ),
            ),
            Step.CHECK: (
                self.tr("Is everything right?"),
                self.tr("Nothing is stored yet: the desk is made when you choose to create it."),
            ),
        }[self._model.step]

    def _go_on(self) -> None:
        if self._model.busy:
            return
        self._keep()
        problems = self._show_notes()
        self.summary.show_errors(problems)
        if problems:
            return
        if self._model.step is Step.CHECK:
            self._model.create()
        else:
            self._model.go_on()

    def _keep(self) -> None:
        """Hand everything typed to the model."""
        self._model.answers = replace(
            self._model.answers,
            office=self.office.entry(),
            account=self.account.entry(),
            acts={act_id: form.entry() for act_id, form in self.act_forms.items()},
        )

    def _show_notes(self) -> list[Problem]:
        notes = self._model.notes()
        forms: dict[str, OfficeForm | AccountForm | ActForm] = {
            "office": self.office,
            "account": self.account,
            **self.act_forms,
        }
        return [line for part, form in forms.items() for line in form.show_notes(notes.get(part, ()))]

    def _show_answers(self) -> None:
        law = self._model.law
        if self._model.step is Step.CHECK and law is not None:
            self.check.show_answers(self._model.answers, law.catalogue, self._place.language.shown)

    def _set_lists(self) -> None:
        if self._model.law is not None:
            self.office.set_lists(self._model.law.catalogue, self._place.language.shown)

    def _build_acts(self) -> None:
        if self._model.law is None:
            return
        self.act_forms = {act.id: ActForm(act) for act in self._model.law.catalogue.acts.values()}
        for form in self.act_forms.values():
            form.say(self._place.language.shown)
            self._acts_column.addWidget(form)

    def _on_change_wanted(self, step: Step, field: str) -> None:
        self._model.go_to(step)
        forms = {Step.OFFICE: self.office.form, Step.ACCOUNT: self.account.form}
        if step in forms:
            forms[step].focus(field)
        elif field in self.act_forms:
            self.act_forms[field].form.focus("day")

    def _on_problem(self, error: Exception) -> None:
        if isinstance(error, SecretWrong):
            self._model.go_to(Step.ACCOUNT)
            note = FieldNote("password", "account.secret_wrong")
            self.summary.show_errors(self.account.show_notes((note,)))
        else:
            self._place.problems.show(error, retry=self._model.create, summary=self.summary)

    def _on_created(self) -> None:
        desk_words.say(self._place)
        self._place.navigator.start_anew("start")

    def _connect(self) -> None:
        self.check.change_wanted.connect(self._on_change_wanted)
        self._model.changed.connect(self._read)
        self._model.created.connect(self._on_created)
        self._model.problem.connect(self._on_problem)
        self._place.navigator.became_ready.connect(self._model.load)

    def _lay_out(self) -> None:
        self._account_card.body.addWidget(self.account)
        self._acts_column = QVBoxLayout(self._acts_page)
        self._acts_column.setContentsMargins(0, 0, 0, 0)
        self._acts_column.setSpacing(20)
        self._middle = QWidget()
        self._middle.setMaximumWidth(theme.px(_WIDTH))
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(20)
        head = QVBoxLayout()
        head.setSpacing(4)
        for text in (self._counted, self._heading, self._entry):
            head.addWidget(text)
        column.addLayout(head)
        column.addWidget(self.summary)
        for page in self._pages.values():
            column.addWidget(page)
        column.addStretch(1)
        self._page = Page()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._middle, 100)
        row.addStretch(1)
        self._page.body.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)


def build(place: Workplace) -> Screen:
    """Return the screen."""
    return SetUpScreen(SetUpViewModel(place.jobs, lambda: place.operations), place)
