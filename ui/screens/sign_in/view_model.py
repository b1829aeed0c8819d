"""State and commands of the door. Holds no widget and no words."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from desk_app.domain.clerk import Clerk
from desk_app.operations.front import FrontDesk
from ui.jobs import JobRunner, Lane


@dataclass(frozen=True)
class _Typed:
    login: str
    password: str = field(repr=False)


class SignInViewModel(QObject):
    """Lets a clerk in, at the start and at the lock.

    Signals: `changed` - read `busy` and `locked_by` again; `entered` - the clerk, and whether it is the one
        the window was locked by; `problem` - the `Exception`.
    """

    changed = Signal()
    entered = Signal(object, bool)
    problem = Signal(object)

    def __init__(self, jobs: JobRunner, front: Callable[[], FrontDesk | None]) -> None:
        super().__init__()
        self._jobs = jobs
        self._front = front
        self._waiting: _Typed | None = None
        self.locked_by: Clerk | None = None
        self.busy = False

    def open(self, *, locked: bool) -> None:
        """Begin: at the lock the clerk who is signed in is remembered."""
        front = self._front()
        self.locked_by = front.clerk if front is not None and locked else None
        self.changed.emit()

    @property
    def practice(self) -> tuple[str, str] | None:
        """Login and password of the practice desk; None where the data is real."""
        front = self._front()
        return (front.practice.login, front.practice.password) if front and front.practice else None

    def enter(self, login: str, password: str) -> None:
        """Sign in; before the program is ready, as soon as it is. A second call while busy does nothing."""
        if self.busy:
            return
        self.busy = True
        self.changed.emit()
        self._waiting = _Typed(login, password)
        self.on_ready()

    def on_ready(self) -> None:
        """Sign in with what was typed before the program was ready."""
        front, typed = self._front(), self._waiting
        if front is None or typed is None:
            return
        self._waiting = None
        self._jobs.do(
            Lane.STORE,
            lambda work: front.sign_in(typed.login, typed.password),
            done=self._on_entered,
            failed=self._on_failed,
        )

    def _on_entered(self, clerk: Clerk) -> None:
        before, self.locked_by = self.locked_by, None
        self._rest()
        self.entered.emit(clerk, before is not None and before.id == clerk.id)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        self.problem.emit(error)

    def _rest(self) -> None:
        self.busy = False
        self.changed.emit()
