"""Tells of a wrong clock (rulings 15): looked at when somebody signs in, and every minute after that."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk_app.domain.clock_doubt import ClockDoubt
from ui import case_words, messages
from ui.jobs import Lane
from ui.theme import Tone

if TYPE_CHECKING:
    from ui.workplace import Workplace

LOOK_MS = 60_000


class ClockBanner(QObject):
    """Shows the notice on every page as long as the clock is in doubt; work goes on below it."""

    def __init__(self, place: "Workplace", parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._doubt: ClockDoubt | None = None
        self._looked_for = ""
        self._is_looking = self._is_accepting = False
        self._pace = QTimer(self)
        self._pace.setInterval(LOOK_MS)
        self._pace.timeout.connect(self.look)
        place.navigator.opened.connect(self._on_opened)
        place.navigator.became_ready.connect(self._on_opened)

    def set_pace(self, pause_ms: int) -> None:
        """Look every so many milliseconds."""
        self._pace.setInterval(pause_ms)

    def look(self) -> None:
        """Look at the clock in the store's lane; nothing happens while nobody is signed in."""
        front = self._place.operations
        if front is None or front.desk is None or front.clerk is None or self._is_looking:
            return
        timekeeping, clerk_id = front.desk.timekeeping, front.clerk.id
        self._is_looking, self._looked_for = True, clerk_id
        self._pace.start()
        self._place.jobs.ask(
            Lane.STORE,
            lambda work: timekeeping.look(clerk_id),
            done=self._on_looked,
            failed=self._place.problems.show,
            ended=self._on_ended,
        )

    def _on_opened(self, _: str = "") -> None:
        """Say it again on every page, and look at once after a sign-in."""
        front = self._place.operations
        clerk = front.clerk if front is not None else None
        if clerk is None:
            self._looked_for = ""
            self._pace.stop()
        elif clerk.id != self._looked_for:
            self.look()
        elif self._doubt is not None:
            self._say(self._doubt)

    def _on_looked(self, doubt: ClockDoubt | None) -> None:
        # What was looked up before the clerk spoke says nothing any more.
        self._doubt = None if self._is_accepting else doubt
        if self._doubt is not None:
            self._say(self._doubt)

    def _on_ended(self) -> None:
        self._is_looking = False

    def _say(self, doubt: ClockDoubt) -> None:
        facts = {"wall": case_words.moment(doubt.wall), "expected": case_words.moment(doubt.expected)}
        words = messages.of_code(doubt.fault.value, facts)
        self._place.shell.notify(
            Tone.ATTENTION,
            words.title,
            words.advice,
            act_words=self.tr("The clock is right"),
            act=self._accept,
        )

    def _accept(self) -> None:
        front = self._place.operations
        if front is not None and front.desk is not None:
            self._doubt, self._is_accepting = None, True
            timekeeping = front.desk.timekeeping
            self._place.jobs.ask(
                Lane.STORE,
                lambda work: timekeeping.accept(),
                done=lambda _: None,
                failed=self._place.problems.show,
                ended=self._on_accepted,
            )

    def _on_accepted(self) -> None:
        self._is_accepting = False
