"""Step 1: the service, and the facts that decide which list of documents applies."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import WindowLanguage
from ui.screens.intake.closed_panel import ClosedPanel
from ui.screens.intake.facts_card import FactsCard
from ui.screens.intake.offers import ServiceOffer
from ui.screens.intake.service_list import ServiceList
from ui.screens.intake.step_page import StepPage
from ui.screens.intake.view_model import IntakeViewModel
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.dates import written
from ui.widgets.search_field import SearchField
from ui.widgets.text import Text, TextLook

_PRESS = QEvent.Type.KeyPress


class ServicePage(StepPage):
    """The list of services until one is chosen; then what was chosen, and its facts."""

    def __init__(self, model: IntakeViewModel, language: WindowLanguage) -> None:
        super().__init__(model, language)
        self.search = SearchField()
        self.list = ServiceList()
        self.other = Button(icon_name="undo-2")
        self.facts = FactsCard(self)
        self.closed = ClosedPanel(self)
        self._list_card, self._chosen_card = Card("search"), Card("scale")
        self._act = Text(TextLook.HINT, wraps=True)
        self._offers: tuple[ServiceOffer, ...] = ()
        self._is_choosing = False
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._show_offers())
        self.search.installEventFilter(self)
        self.list.chosen.connect(self._choose)
        self.other.clicked.connect(self._choose_other)

    def read(self) -> None:
        """Show the list, or the service chosen with its facts."""
        is_list = self._is_choosing or not self.model.draft.service_id
        self._list_card.setVisible(is_list)
        self._chosen_card.setVisible(not is_list)
        if is_list and not self._offers:
            self._offers = self.model.offers()
            self._show_offers()
        if not is_list:
            self._show_chosen()
        self.facts.setVisible(not is_list and self.model.edition is not None)
        self.facts.read()
        reason = self.model.assessment.reason if self.model.assessment and not is_list else None
        self.closed.show_reason(reason)
        self.show_notes()

    def begin(self) -> None:
        """Forget what was shown of another visit."""
        super().begin()
        self._is_choosing, self._offers = False, ()
        self.search.clear()

    def retranslate(self) -> None:
        """Say everything again."""
        self._list_card.set_title(self.tr("Which service?"), self.tr("Arrow keys move, Enter chooses"))
        self.search.setPlaceholderText(self.tr("Search by name in any language"))
        self.search.setAccessibleName(self.tr("Search for a service"))
        self.other.set_words(self.tr("Another service"))
        self.facts.retranslate()
        if self.model.has_draft:
            self._show_offers()
            self.read()

    def focus_first(self) -> bool:
        """Begin in the search box, or with the first fact that is asked."""
        if not self._list_card.isHidden():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.facts.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search box into the list by Down; Enter chooses the only service found."""
        if isinstance(watched, SearchField) and isinstance(event, QKeyEvent) and event.type() == _PRESS:
            if event.key() == Qt.Key.Key_Down and self.list.rows:
                self.list.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            if is_enter and len(self.list.rows) == 1:
                self._choose(self.list.rows[0].offer.service.id)
                return True
        return super().eventFilter(watched, event)

    def handle_enter(self, focused: QWidget) -> bool:
        """Keep Enter in the search box: it is not a field of a form."""
        return focused is self.search

    def _show_offers(self) -> None:
        found = [offer for offer in self._offers if offer.matches(self.search.value)]
        self.list.show_offers(found, [self._name(one) for one in found], [self._rules(one) for one in found])

    def _name(self, offer: ServiceOffer) -> str:
        return self.text(offer.service.name)

    def _rules(self, offer: ServiceOffer) -> str:
        if offer.unrecorded:
            return self.tr("the day the act came into force is not entered in the settings")
        return self.act_of(offer.edition)

    def _choose(self, service_id: str) -> None:
        self._is_choosing = False
        self.model.choose_service(service_id)
        self.read()
        self.focus_first()

    def _choose_other(self) -> None:
        self._is_choosing = True
        self._offers = ()
        self.read()
        self.focus_first()

    def _show_chosen(self) -> None:
        service = self.model.catalogue.services[self.model.draft.service_id]
        edition = self.model.edition
        self._chosen_card.set_title(self.text((edition or service).name))
        act = self.act_of(edition)
        signed = edition.signed_on if edition else None
        dated = self.tr("signed {day}").replace("{day}", written(signed)) if signed else ""
        self._act.say(" \u00b7 ".join(part for part in (act, dated) if part))

    def _lay_out(self) -> None:
        self._list_card.body.addWidget(self.search)
        self._list_card.body.addWidget(self.list)
        self._chosen_card.body.addWidget(self._act)
        self._chosen_card.corner.addWidget(self.other)
        for part in (self._list_card, self._chosen_card, self.closed, self.facts):
            self.body.addWidget(part)
        self.body.addStretch(1)
