"""Slow work: four lanes, the only module of the window that starts threads.

    jobs.ask(Lane.STORE, lambda work: register.find(text), done=self._on_found, failed=self._on_failed)
    jobs.do(Lane.STORE, lambda work: intake.accept(draft, on=on), done=..., failed=...)

A lane is one thread that lives as long as the program, so acts of a lane keep their order. Callbacks run in
the UI thread, and not at all once the object they are methods of is gone. What a lane's thread touches is the
call and one signal of the runner: no `Job`, no widget, so no object of the window can die in a lane.
"""

from collections.abc import Callable
from enum import StrEnum
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from desk_app.operations.work import Cancelled, Work

Answer = TypeVar("Answer")


class Lane(StrEnum):
    """Where a call runs."""

    STORE = "store"
    FILES = "files"
    CARD = "card"
    SYNC = "sync"


class _News(StrEnum):
    PROGRESSED = "progressed"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    ENDED = "ended"


_Tell = Callable[[int, _News, object], object]
_Call = Callable[[Work], object]


class Job(QObject):
    """One call in flight. Lives in the UI thread, so its signals arrive there.

    Signals: `progressed` - steps done, steps in all; `succeeded` - the answer; `failed` - the `Exception`;
        `ended` - always, last, also after a cancel, which emits neither of the two before.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, call: _Call, work: Work) -> None:
        super().__init__()
        # Kept here too, so that the last reference to what `call` holds is never dropped in a lane.
        self._call = call
        self._work = work
        self._cancelled = Event()

    def cancel(self) -> None:
        """Stop at the next step; a job that has not begun never begins."""
        self._cancelled.set()
        self._work.cancel()

    def start(self, lane: QThreadPool, number: int, tell: _Tell) -> None:
        """Begin in the lane; it tells under `number`."""
        held, work, cancelled = [self._call], self._work, self._cancelled
        lane.start(lambda: _run(held, work, cancelled, number, tell))

    def hear(self, news: _News, content: object) -> None:
        """Pass on what the lane told."""
        if news is _News.PROGRESSED and isinstance(content, tuple):
            self.progressed.emit(*content)
        elif news is _News.SUCCEEDED:
            self.succeeded.emit(content)
        elif news is _News.FAILED:
            self.failed.emit(content)
        else:
            self.ended.emit()


class JobRunner(QObject):
    """The four lanes. Lives in the UI thread; close it before the program ends.

    Signals: `store_changed` - a `do` has ended and its callbacks have run: visible screens read again;
        `busy_changed` - how many jobs are in flight now.
    """

    store_changed = Signal()
    busy_changed = Signal(int)
    _told = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: _one_thread() for lane in Lane}
        self._jobs: dict[int, Job] = {}
        self._started = 0
        self._is_closed = False
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        lane: Lane,
        call: Callable[[Work], Answer],
        *,
        done: Callable[[Answer], object],
        failed: Callable[[Exception], object],
        progressed: Callable[[int, int], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> Job:
        """Run a call that changes nothing. `ended` runs last, also after a cancel."""
        number, job = self._new_job(call)
        job.succeeded.connect(done)
        job.failed.connect(failed)
        if progressed is not None:
            job.progressed.connect(progressed)
        if ended is not None:
            job.ended.connect(ended)
        self._start(lane, number, job)
        return job

    def do(
        self,
        lane: Lane,
        call: Callable[[Work], Answer],
        *,
        done: Callable[[Answer], object],
        failed: Callable[[Exception], object],
        progressed: Callable[[int, int], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> Job:
        """Run a call that may change the store; `store_changed` follows, also after an error."""
        job = self.ask(lane, call, done=done, failed=failed, progressed=progressed, ended=ended)
        job.ended.connect(self.store_changed)
        return job

    @property
    def running(self) -> int:
        """Number of jobs that were started and have not ended."""
        return len(self._jobs)

    def close(self, wait_ms: int = 10_000) -> bool:
        """Cancel everything, wait for what runs, take no more; False if a call did not stop in time.

        Answers that were under way are dropped: no callback runs after `close`.
        """
        self._is_closed = True
        for job in self._jobs.values():
            job.cancel()
        stopped = [lane.waitForDone(wait_ms) for lane in self._lanes.values()]
        self._jobs.clear()
        return all(stopped)

    def _new_job(self, call: _Call) -> tuple[int, Job]:
        if self._is_closed:
            raise RuntimeError("the lanes are closed")
        self._started += 1
        number, tell = self._started, self._told.emit
        work = Work(lambda done, total: tell(number, _News.PROGRESSED, (done, total)))
        return number, Job(call, work)

    def _start(self, lane: Lane, number: int, job: Job) -> None:
        self._jobs[number] = job
        self.busy_changed.emit(len(self._jobs))
        # What the lane tells is queued, so a connection made before the next turn of the loop misses nothing.
        job.start(self._lanes[lane], number, self._told.emit)

    def _on_told(self, number: int, news: _News, content: object) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        if news is _News.ENDED:
            del self._jobs[number]
        job.hear(news, content)
        if news is _News.ENDED:
            self.busy_changed.emit(len(self._jobs))


def _run(held: list[_Call], work: Work, cancelled: Event, number: int, tell: _Tell) -> None:
    """Run in the lane's thread; lets go of the call before it tells the end."""
    call = held.pop()
    try:
        if not cancelled.is_set():
            tell(number, _News.SUCCEEDED, call(work))
    except Cancelled:
        pass
    except Exception as error:
        tell(number, _News.FAILED, error)
    finally:
        del call
        tell(number, _News.ENDED, None)


def _one_thread() -> QThreadPool:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    # A lane keeps the same thread: a card's context belongs to the thread that made it.
    pool.setExpiryTimeout(-1)
    return pool
