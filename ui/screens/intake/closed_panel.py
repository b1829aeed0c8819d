"""Says calmly why no papers are taken, and what is open instead."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.catalogue import Edition, OpenDays
from desk_app.domain.opening import Reason
from ui.screens.intake import words
from ui.theme import Tone
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from ui.screens.intake.step_page import StepPage

_LIST = ", "


class ClosedPanel(QWidget):
    """Hidden while the service is open to the visit."""

    def __init__(self, page: "StepPage") -> None:
        super().__init__()
        self._page = page
        self.banner = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()

    def show_reason(self, reason: Reason | None) -> None:
        """Show why, or hide."""
        self.setVisible(reason is not None)
        if reason is not None:
            title, advice = words.reason(reason, self._facts())
            self.banner.say(Tone.NOTE, title, advice, may_close=False)

    def _facts(self) -> dict[str, str]:
        edition = self._page.model.edition
        if edition is None:
            return {"places": "", "hours": ""}
        return {"places": self._places(edition), "hours": self._hours(edition)}

    def _places(self, edition: Edition) -> str:
        """Name the offices and portals that take the service, or this group of applicants."""
        model = self._page.model
        basis = edition.basis(model.draft.basis)
        named = basis.received_at if basis and basis.received_at else None
        found = [one.channel_id for one in edition.channels if one.accepts] if named is None else named
        channels = model.catalogue.channels
        return _LIST.join(self._page.text(channels[one].name) for one in found if one in channels)

    def _hours(self, edition: Edition) -> str:
        hours = edition.hours.get(self._page.model.office.channel)
        if hours is None:
            return ""
        days = {
            OpenDays.WORKING: self.tr("working days"),
            OpenDays.MON_SAT: self.tr("Monday to Saturday"),
            OpenDays.EVERY_DAY: self.tr("every day"),
        }[hours.days]
        opens, closes = hours.accept.opens, hours.accept.closes
        text = f"{days} {opens:%H:%M}\u2013{f'{closes:%H:%M}' if closes else '24:00'}"
        if hours.pause is not None and hours.pause.closes is not None:
            pause = self.tr("break {from}\u2013{to}").replace("{from}", f"{hours.pause.opens:%H:%M}")
            text += _LIST + pause.replace("{to}", f"{hours.pause.closes:%H:%M}")
        return text
