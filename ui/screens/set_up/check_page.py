"""The last step: every answer once more, each with a way to change it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.catalogue import Catalogue
from desk_app.domain.localized import Language
from ui.screens.set_up.view_model import Answers, Step
from ui.widgets.card import Card
from ui.widgets.dates import written
from ui.widgets.summary_list import SummaryList, SummaryRow


class CheckPage(QWidget):
    """Signals: `change_wanted` - the step and the field, or the act, to be changed."""

    change_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = {step: Card(icon) for step, icon in _ICONS.items()}
        self.lists = {step: SummaryList() for step in _ICONS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for step, card in self._cards.items():
            card.body.addWidget(self.lists[step])
            column.addWidget(card)
            self.lists[step].change_wanted.connect(
                lambda name, step=step: self.change_wanted.emit(step, name)
            )
        self.retranslate()

    def retranslate(self) -> None:
        """Say the titles again."""
        self._cards[Step.OFFICE].set_title(self.tr("Office"))
        self._cards[Step.ACCOUNT].set_title(self.tr("First administrator"))
        self._cards[Step.ACTS].set_title(self.tr("Acts in force"))

    def show_answers(self, answers: Answers, catalogue: Catalogue, language: Language) -> None:
        """Show what was answered; the password is not shown."""
        self.lists[Step.OFFICE].set_rows(list(self._office(answers, catalogue, language)))
        account = answers.account
        self.lists[Step.ACCOUNT].set_rows(
            [
                SummaryRow("full_name", self.tr("Name"), account.full_name),
                SummaryRow(
                    "position_kk", self.tr("Position"), _both(account.position_kk, account.position_ru)
                ),
                SummaryRow("login", self.tr("Login"), account.login),
            ]
        )
        self.lists[Step.ACTS].set_rows(list(self._acts(answers, catalogue, language)))
        # A layout shows new widgets only in the next turn of the loop; the focus goes to one of them now.
        for rows in self.lists.values():
            for button in rows.change_buttons.values():
                button.show()

    def _office(self, answers: Answers, catalogue: Catalogue, language: Language) -> Iterator[SummaryRow]:
        office = answers.office
        channel = catalogue.channels.get(office.channel)
        region = catalogue.regions.get(office.region)
        yield SummaryRow("name_kk", self.tr("Name"), _both(office.name_kk, office.name_ru))
        number = self.tr("{code}, desk {desk}").replace("{code}", office.code.strip().upper())
        yield SummaryRow("code", self.tr("Code and desk"), number.replace("{desk}", office.desk.strip()))
        yield SummaryRow("channel", self.tr("Kind of office"), channel.name.text(language) if channel else "")
        if office.asks_region:
            name = region.name.text(language) if region else self.tr("another region or city")
            yield SummaryRow("region", self.tr("Region"), name)
        hours = self.tr("duty department") if office.duty_department else self.tr("as the act sets them")
        yield SummaryRow("duty_department", self.tr("Hours"), hours)
        yield SummaryRow("address", self.tr("Address"), office.address or self.tr("not given"))
        yield SummaryRow("phone", self.tr("Telephone"), office.phone or self.tr("not given"))
        provider = _both(office.provider_kk, office.provider_ru)
        yield SummaryRow("provider_kk", self.tr("Service provider"), provider or self.tr("not given"))

    def _acts(self, answers: Answers, catalogue: Catalogue, language: Language) -> Iterator[SummaryRow]:
        for act in catalogue.acts.values():
            entry = answers.acts.get(act.id)
            day = entry.read() if entry else None
            words = self.tr("no day: takes no applications")
            if entry is not None and day is not None:
                words = f"{written(day)} \u00b7 {entry.source.strip()}"
            signed = f", {written(act.signed_on)}" if act.signed_on else ""
            yield SummaryRow(act.id, act.title.text(language) + signed, words)


_ICONS = {Step.OFFICE: "landmark", Step.ACCOUNT: "user", Step.ACTS: "book-open"}


def _both(kazakh: str, russian: str) -> str:
    return "\n".join(text.strip() for text in (kazakh, russian) if text.strip())
