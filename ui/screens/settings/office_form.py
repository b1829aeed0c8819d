"""The office: names, number, place in the law. Used by the set-up assistant and by the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.catalogue import Catalogue, ChannelKind
from desk_app.domain.entry import FieldNote
from desk_app.domain.localized import Language
from desk_app.domain.set_up_entry import OfficeEntry
from ui.screens.settings.form_fields import FormFields, Problem
from ui.widgets.card import Card
from ui.widgets.check_field import CheckField
from ui.widgets.choice_list import Choice
from ui.widgets.field import Field
from ui.widgets.select_field import SelectField
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text_field import TextField

_OTHER_REGION = "other"
_ORDER = (
    *("name_kk", "name_ru", "code", "desk", "address", "phone", "channel", "region"),
    *("department_no", "duty_department", "provider_kk", "provider_ru"),
)


class OfficeForm(QWidget):
    """Signals: `edited` - something was typed or chosen."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = ("name_kk", "name_ru", "code", "desk", "address", "phone", "department_no")
        fields = {name: Field(TextField()) for name in (*texts, "provider_kk", "provider_ru")}
        self.channel, self.region, self.duty = SelectField(), SelectField(), CheckField()
        fields |= {"channel": Field(self.channel), "region": Field(self.region)}
        fields |= {"duty_department": Field(self.duty)}
        # The order of the page, so that the error summary reads from top to bottom.
        self.form = FormFields({name: fields[name] for name in _ORDER})
        self._names, self._law = Card("landmark"), Card("scale")
        self._lay_out()
        self._connect()
        self.retranslate()

    def entry(self) -> OfficeEntry:
        """Return what was typed."""
        typed = self.form.typed()
        is_duty = bool(typed.pop("duty_department"))
        return OfficeEntry(**{name: str(text) for name, text in typed.items()}, duty_department=is_duty)

    def show_entry(self, entry: OfficeEntry) -> None:
        """Show what was typed before."""
        self.form.show(vars(entry))
        self._show_region()

    def show_notes(self, notes: tuple[FieldNote, ...]) -> list[Problem]:
        """Say what is wrong beside the fields; return the lines of the summary."""
        return self.form.show_notes(notes)

    def set_lists(self, catalogue: Catalogue, language: Language) -> None:
        """Offer the counters and the regions of the law; the choice made before stays."""
        counters = [c for c in catalogue.channels.values() if c.kind is ChannelKind.COUNTER]
        self.channel.set_choices([Choice(counter.id, counter.name.text(language)) for counter in counters])
        regions = [Choice(region.id, region.name.text(language)) for region in catalogue.regions.values()]
        if _OTHER_REGION not in catalogue.regions:
            regions.append(Choice(_OTHER_REGION, self.tr("Another region or city")))
        self.region.set_choices(regions)

    def set_read_only(self, is_fixed: bool, *, always: tuple[str, ...] = ()) -> None:
        """Let everything be read and nothing be changed; the fields in `always` whatever `is_fixed` says."""
        self.form.set_read_only(is_fixed, always=always)

    def retranslate(self) -> None:
        """Say every label and hint again."""
        self._names.set_title(self.tr("Office and desk"))
        self._law.set_title(self.tr("Its place in the law"))
        fields = self.form.fields
        printed = self.tr("As it is printed on receipts")
        fields["name_kk"].set_words(self.tr("Name of the office in Kazakh"), printed)
        fields["name_ru"].set_words(self.tr("Name of the office in Russian"), printed)
        fields["code"].set_words(
            self.tr("Office code"),
            self.tr("Three Latin letters or digits, part of every number: ATR-01-26-000001-K"),
        )
        fields["desk"].set_words(
            self.tr("Desk number"), self.tr("1 to 99, another one for each computer of the office")
        )
        fields["address"].set_words(self.tr("Address"))
        fields["phone"].set_words(self.tr("Telephone"))
        fields["channel"].set_words(
            self.tr("Kind of office"), self.tr("Decides which services, hours and receipts apply")
        )
        fields["region"].set_words(self.tr("Region"))
        fields["department_no"].set_words(
            self.tr("Number of the department"),
            self.tr("For the receipts of the State Corporation; may stay empty"),
        )
        fields["duty_department"].set_words(self.tr("Hours"))
        self.duty.set_words(self.tr("Duty department: longer hours on weekdays and on Saturday"))
        provider = self.tr("Who decides on the applications, as it is printed")
        fields["provider_kk"].set_words(self.tr("Service provider in Kazakh"), provider)
        fields["provider_ru"].set_words(self.tr("Service provider in Russian"), provider)

    def _show_region(self) -> None:
        self.form.fields["region"].setVisible(self.entry().asks_region)

    def _on_edited(self) -> None:
        self._show_region()
        self.edited.emit()

    def _connect(self) -> None:
        for field in self.form.fields.values():
            if isinstance(field.widget, TextField):
                field.widget.edited.connect(self._on_edited)
        for chosen in (self.channel, self.region, self.duty):
            chosen.chosen.connect(self._on_edited)

    def _lay_out(self) -> None:
        fields = self.form.fields
        for card, pairs in (
            (self._names, (("name_kk", "name_ru"), ("code", "desk"), ("address", "phone"))),
            (
                self._law,
                (("channel", "region"), ("department_no", "duty_department"), ("provider_kk", "provider_ru")),
            ),
        ):
            for left, right in pairs:
                card.body.addWidget(SideBySide([(fields[left], 1), (fields[right], 1)]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self._names)
        column.addWidget(self._law)
