"""Whether the clock of the desk can be right; a wrong one is told and recorded, and work goes on."""

from datetime import datetime

from desk_app.domain.clock_doubt import ClockDoubt, ClockFault
from desk_app.domain.event import EventKind
from desk_app.operations.ports import ClockWatch, Store
from desk_app.operations.record import Recorder


class Timekeeping:
    """Looks at the clock against the record (rulings 15). Belongs to the STORE lane.

    Made when the store opens, before anything is recorded: events of a wrong clock carry its wrong time, so
    the newest time of the record is read first and never falls afterwards.
    """

    def __init__(self, store: Store, recorder: Recorder, watch: ClockWatch) -> None:
        self._store = store
        self._recorder = recorder
        self._watch = watch
        self._recorded: ClockFault | None = None
        self._newest = self._last_wall()

    def look(self, clerk_id: str) -> ClockDoubt | None:
        """Return what is wrong with the clock, None for nothing; each doubt is recorded once.

        Args:
            clerk_id: Who is signed in; the event names the clerk.
        """
        last = self._last_wall()
        self._newest = max((at for at in (self._newest, last) if at is not None), default=None)
        doubt = self._watch.look(self._newest)
        if doubt is not None and doubt.fault is not self._recorded:
            self._record(doubt, clerk_id)
        self._recorded = doubt.fault if doubt else None
        return doubt

    def accept(self) -> None:
        """Take the clock for right from now on: the clerk compared it."""
        self._watch.accept()
        self._newest = None

    def _record(self, doubt: ClockDoubt, clerk_id: str) -> None:
        facts = {"fault": doubt.fault.value, "expected": doubt.expected.isoformat()}
        event = self._recorder.event(EventKind.CLOCK_WRONG, clerk_id=clerk_id, facts=facts)
        with self._store.begin() as tx:
            tx.events.append(event)

    def _last_wall(self) -> datetime | None:
        with self._store.begin() as tx:
            return tx.events.last_wall()
