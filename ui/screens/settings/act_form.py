"""The first day of an act in force, and where it is known from."""

from desk_app.domain.acts import Act
from desk_app.domain.entry import FieldNote
from desk_app.domain.localized import Language, Origin
from desk_app.domain.set_up_entry import ActDateEntry
from ui.screens.settings.form_fields import FormFields, Problem
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.dates import written
from ui.widgets.field import Field
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text import Text, TextLook
from ui.widgets.text_field import TextField


class ActForm(Card):
    """A card for one act: what it is, its day, the source of the day."""

    def __init__(self, act: Act) -> None:
        super().__init__("book-open")
        self.act = act
        self._recorded = Text(TextLook.STRONG, wraps=True)
        self.form = FormFields({"day": Field(DateField()), "source": Field(TextField())})
        self._add_parts()

    def entry(self) -> ActDateEntry:
        """Return what was typed."""
        return ActDateEntry(**{name: str(text) for name, text in self.form.typed().items()})

    def show_entry(self, entry: ActDateEntry) -> None:
        """Show what was typed before."""
        self.form.show(vars(entry))

    def show_notes(self, notes: tuple[FieldNote, ...]) -> list[Problem]:
        """Say what is wrong beside the fields; return the lines of the summary."""
        return self.form.show_notes(notes)

    def show_recorded(self, words: str) -> None:
        """Say which day is recorded now; empty words say nothing."""
        self._recorded.say(words)

    def set_read_only(self, is_fixed: bool) -> None:
        """Let everything be read and nothing be changed."""
        for field in self.form.fields.values():
            field.setVisible(not is_fixed)

    def say(self, language: Language) -> None:
        """Say what the act is, in the language of the window."""
        signed = self.act.signed_on
        title = self.act.title.text(language)
        if signed is not None:
            words = self.tr("{title}, wording of {day}")
            title = words.replace("{title}", title).replace("{day}", written(signed))
        self.set_title(title, self._origin_words(language))
        self.form.fields["day"].set_words(self.tr("In force from"))
        self.form.fields["source"].set_words(
            self.tr("Where the day is known from"),
            self.tr("For example: letter of the legal department and its number"),
        )

    def _origin_words(self, language: Language) -> str:
        # The number of the instrument is known in English words only; the title says which act it is.
        if language is Language.EN:
            return self.act.instrument
        is_working = self.act.title.wording(language).origin is Origin.WORKING
        return self.tr("Working translation of the title") if is_working else ""

    def _add_parts(self) -> None:
        self._recorded.hide()
        self.body.addWidget(self._recorded)
        pair = SideBySide([(self.form.fields["day"], 1), (self.form.fields["source"], 2)])
        self.body.addWidget(pair)
