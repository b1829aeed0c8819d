"""Settings: five sections. What a role may not change is shown and says who may."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.clerk import Right
from desk_app.domain.entry import FieldNote
from desk_app.domain.errors import SecretWrong
from desk_app.domain.set_up_entry import AccountEntry
from desk_app.operations.sessions import LoginTaken
from ui import desk_words
from ui.keys import Key
from ui.screen import Act, Screen
from ui.screens.settings.about_section import AboutSection
from ui.screens.settings.accounts_section import AccountsSection
from ui.screens.settings.acts_section import ActsSection
from ui.screens.settings.form_fields import Problem
from ui.screens.settings.office_section import OfficeSection
from ui.screens.settings.view_model import Done, SettingsViewModel
from ui.screens.settings.window_section import WindowSection
from ui.theme import Tone
from ui.widgets.button import Look
from ui.widgets.choice_list import Choice, Segments
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.page import Page
from ui.widgets.reading_order import follow_layout
from ui.workplace import Workplace


class Section(StrEnum):
    """The sections, in their order."""

    WINDOW = "window"
    OFFICE = "office"
    ACTS = "acts"
    ACCOUNTS = "accounts"
    ABOUT = "about"


class SettingsScreen(Screen):
    """One section at a time; what is typed in one stays while another is looked at."""

    def __init__(self, model: SettingsViewModel, place: Workplace) -> None:
        super().__init__()
        self._model, self._place = model, place
        self.tabs, self.summary = Segments(), ErrorSummary()
        self.window_part = WindowSection(place.preferences, place.shell)
        self.office, self.acts_part = OfficeSection(), ActsSection()
        self.accounts, self.about = AccountsSection(), AboutSection()
        self.sections: dict[Section, QWidget] = {
            Section.WINDOW: self.window_part,
            Section.OFFICE: self.office,
            Section.ACTS: self.acts_part,
            Section.ACCOUNTS: self.accounts,
            Section.ABOUT: self.about,
        }
        self._section = Section.WINDOW
        self._lay_out()
        self._connect()
        self.retranslate()
        self.open_section(Section.WINDOW)

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Settings")

    def acts(self) -> tuple[Act, ...]:
        """Return the act of the section, where it has one and the role allows it."""
        facts = self._model.facts
        if facts is None:
            return ()
        rows = {
            Section.OFFICE: (self.tr("Store the office"), self._save_office, Right.CHANGE_OFFICE),
            Section.ACTS: (self.tr("Record the days"), self._record, Right.RECORD_EFFECTIVE_DATES),
        }
        if self._section not in rows:
            return ()
        words, run, right = rows[self._section]
        if not facts.may(right):
            return ()
        return (Act(self._section.value, words, run, key=Key.CONTINUE, look=Look.PRIMARY),)

    def shown(self, **arguments: object) -> None:
        """Read everything; `section` opens one of them."""
        self._model.read()
        self._model.find_printers()
        if "section" in arguments:
            self.open_section(Section(str(arguments["section"])))

    def refresh(self) -> None:
        """Read everything again."""
        self._model.read()

    def focus_first(self) -> None:
        """Begin at the tab of the section that is seen; arrows go to the others, Tab into the section."""
        self.tabs.buttons[list(Section).index(self._section)].setFocus(Qt.FocusReason.OtherFocusReason)

    def open_section(self, section: Section) -> None:
        """Show one section."""
        self._section = section
        self.tabs.set_value(section)
        self.summary.show_errors([])
        self.about.forget_question()
        for name, part in self.sections.items():
            part.setVisible(name is section)
        follow_layout(self)
        self.bars_changed.emit()

    def retranslate(self) -> None:
        """Say everything again."""
        self.tabs.set_choices(
            [
                Choice(Section.WINDOW, self.tr("This window")),
                Choice(Section.OFFICE, self.tr("Office")),
                Choice(Section.ACTS, self.tr("Acts in force")),
                Choice(Section.ACCOUNTS, self.tr("Accounts")),
                Choice(Section.ABOUT, self.tr("About")),
            ]
        )
        self.tabs.setAccessibleName(self.tr("Settings"))
        for part in (self.window_part, self.office, self.accounts, self.about):
            part.retranslate()
        self._read()

    def _read(self) -> None:
        facts, language = self._model.facts, self._place.language.shown
        self.window_part.show_printers(self._model.printers)
        if facts is not None:
            self.office.show_facts(facts, language)
            self.acts_part.show_facts(facts, language)
            self.accounts.show_facts(facts)
            self.about.show_facts(facts)
        self.bars_changed.emit()

    def _save_office(self) -> None:
        if not self._has_problems(self.office.check()):
            self._model.save_office(self.office.form.entry())

    def _record(self) -> None:
        if not self._has_problems(self.acts_part.check()):
            self._model.record_dates(self.acts_part.typed())

    def _add_account(self) -> None:
        if not self._has_problems(self.accounts.check_account()):
            self._model.add_account(self.accounts.form.entry(), self.accounts.chosen_role)

    def _change_password(self) -> None:
        if not self._has_problems(self.accounts.check_password()):
            typed = self.accounts.password.typed()
            self._model.change_password(str(typed["old"]), str(typed["password"]))

    def _set_password(self, login: str) -> None:
        if not self._has_problems(self.accounts.panel.check()):
            self._model.set_password(login, self.accounts.panel.typed())

    def _has_problems(self, problems: list[Problem]) -> bool:
        self.summary.show_errors(problems)
        return bool(problems)

    def _on_done(self, what: Done) -> None:
        if what is Done.RESET:
            desk_words.say(self._place)
            self._place.navigator.start_anew("start")
            return
        if what is Done.OFFICE:
            self.office.take_stored()
            self._model.read()
            desk_words.say(self._place)
        elif what is Done.ACTS:
            self.acts_part.clear()
        elif what is Done.ACCOUNT_ADDED:
            self.accounts.form.show_entry(AccountEntry())
        elif what is Done.ACCOUNT_OPENED:
            self.accounts.panel.clear()
        elif what is Done.PASSWORD:
            self.accounts.password.show({"old": "", "password": "", "again": ""})
        self._place.shell.notify(Tone.GOOD, self._done_words(what))

    def _done_words(self, what: Done) -> str:
        return {
            Done.OFFICE: self.tr("The office is stored"),
            Done.ACTS: self.tr("The days are recorded"),
            Done.ACCOUNT_ADDED: self.tr("The account is added"),
            Done.ACCOUNT_OPENED: self.tr("The account has a new password"),
            Done.ACCOUNT_CHANGED: self.tr("The account is switched off"),
            Done.PASSWORD: self.tr("Your password is changed"),
        }.get(what, "")

    def _on_problem(self, what: Done | None, error: Exception) -> None:
        if isinstance(error, SecretWrong) and what is Done.PASSWORD:
            note = FieldNote("old", "account.secret_wrong")
            self.summary.show_errors(self.accounts.password.show_notes((note,)))
        elif isinstance(error, LoginTaken):
            note = FieldNote("login", error.code)
            self.summary.show_errors(self.accounts.form.show_notes((note,)))
        else:
            self._place.problems.show(error, retry=self._model.read, summary=self.summary)

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda section: self.open_section(Section(str(section))))
        self.accounts.add_wanted.connect(self._add_account)
        self.accounts.off_wanted.connect(self._model.switch)
        self.accounts.password_wanted.connect(self._change_password)
        self.accounts.new_password_wanted.connect(self._set_password)
        self.about.reset_wanted.connect(self._model.reset)
        self._model.changed.connect(self._read)
        self._model.done.connect(self._on_done)
        self._model.problem.connect(self._on_problem)

    def _lay_out(self) -> None:
        page = Page()
        page.body.addWidget(self.tabs)
        page.body.addWidget(self.summary)
        for part in self.sections.values():
            page.body.addWidget(part)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)


def build(place: Workplace) -> Screen:
    """Return the screen."""
    return SettingsScreen(SettingsViewModel(place.jobs, lambda: place.operations), place)
