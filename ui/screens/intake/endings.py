"""What follows when a visit ends: accepted, refused, noted as a consultation, or given up."""

from PySide6.QtCore import QObject

from desk_app.domain.application import Application
from ui.navigation import SCREENS
from ui.screens.intake.view_model import IntakeViewModel
from ui.theme import Tone
from ui.workplace import Workplace


class Endings(QObject):
    """Leads from the intake to what is to be seen next."""

    def __init__(self, model: IntakeViewModel, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._place = model, place
        model.decided.connect(self._on_decided)
        model.consulted.connect(self._on_consulted)

    def to_start(self) -> None:
        """Open the page a clerk's day begins with."""
        self._place.shell.stop_clock()
        if "start" in SCREENS:
            self._place.navigator.open("start")

    def give_up(self) -> None:
        """Give the visit up; the notice brings it back."""
        draft = self._model.drop()
        self.to_start()

        def undo() -> None:
            self._model.bring_back(draft)
            self._place.navigator.open("intake", draft_id=draft.id)

        title = self.tr("The visit was given up")
        self._place.shell.notify(Tone.NOTE, title, act_words=self.tr("Bring it back"), act=undo)

    def _on_decided(self, application: object) -> None:
        self._place.shell.stop_clock()
        if "receipt" in SCREENS and isinstance(application, Application):
            self._place.navigator.open("receipt", case=application)
        else:
            self.to_start()

    def _on_consulted(self) -> None:
        self.to_start()
        self._place.shell.notify(Tone.GOOD, self.tr("The consultation is noted"))
