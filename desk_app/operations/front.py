"""What the window has before anybody is signed in, and the open desk afterwards."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from desk_app.domain.clerk import Clerk, Office, Role
from desk_app.domain.errors import RuleError
from desk_app.operations.desk import DeskOperations
from desk_app.operations.law import Law
from desk_app.operations.sessions import Door

Opener = Callable[[bytes], DeskOperations]
"""Opens the store with its key and builds the operations; may raise what opening a store raises."""


@dataclass(eq=False)
class SetUpUnfinished(RuleError):
    """The store was made, but the set-up ended before the office was in it."""

    code: ClassVar[str] = "office.set_up_unfinished"


@dataclass(frozen=True)
class Practice:
    """Login and password of the practice desk, known to everybody."""

    login: str
    password: str


@dataclass(frozen=True)
class SetUp:
    """What the set-up assistant asked: the office and its first administrator."""

    office: Office
    login: str
    password: str = field(repr=False)
    full_name: str
    position_kk: str
    position_ru: str


@dataclass
class FrontDesk:
    """The door of the desk. All methods belong to the STORE lane; `desk` and `clerk` may be read anywhere.

    law: reads the law once, also before the store is open; the first call takes about a second.
    folder: where the data lies, to be told to the clerk.
    practice: not None: practice data, signed in by itself.
    reset: throws the practice data away, makes them anew and signs in; None for real data.
    """

    door: Door
    opener: Opener
    closer: Callable[[], None]
    law: Callable[[], Law]
    folder: Path
    practice: Practice | None = None
    reset: Callable[[], None] | None = None
    desk: DeskOperations | None = field(default=None)

    @property
    def demo(self) -> bool:
        """Say whether this is practice."""
        return self.practice is not None

    @property
    def clerk(self) -> Clerk | None:
        """Return who is signed in."""
        return self.desk.sessions.clerk if self.desk else None

    def is_set_up(self) -> bool:
        """Say whether the desk has a store; else the set-up assistant comes first."""
        return self.door.set_up_done()

    def sign_in(self, login: str, password: str) -> Clerk:
        """Open the store where it is not open yet, read the drafts back, and let the clerk in.

        Raises:
            SecretWrong: Login or password is not right.
            SetUpUnfinished: The set-up has to be done to its end with this login and password.
            StoreInUse, StoreVersion, StoreUnavailable: The store cannot be opened.
        """
        if self.desk is not None:
            return self.desk.sessions.unlock(login, password)
        desk = self.opener(self.door.unlock(login, password))
        try:
            if desk.office.load() is None:
                raise SetUpUnfinished
            desk.drafts.restore()
            clerk = desk.sessions.sign_in(login)
            desk.printouts.follow_unfinished(clerk)
        except BaseException:
            self.closer()
            raise
        self.desk = desk
        return clerk

    def set_up(self, given: SetUp) -> Clerk:
        """Make the store of a new desk with its office and its first administrator, and sign in.

        A set-up that ended half-way is taken up again by the login and password it was begun with.

        Raises:
            PasswordTooShort: The password has fewer than eight characters.
            SecretWrong: An earlier set-up was begun with another login or password.
            StoreInUse, StoreVersion, StoreUnavailable: The store cannot be made.
        """
        desk = self.opener(self._key_for(given))
        try:
            clerk = _set_up(desk, given)
        except BaseException:
            self.closer()
            raise
        self.desk = desk
        return clerk

    def sign_out(self) -> None:
        """Let nobody act until somebody signs in; the store stays open."""
        if self.desk is not None:
            self.desk.sessions.clerk = None

    def close(self) -> None:
        """Fold what the journal holds and close the store.

        Raises:
            StoreUnavailable: It could not be folded; the journal keeps it, the store is closed all the same.
        """
        desk, self.desk = self.desk, None
        try:
            if desk is not None:
                desk.drafts.fold()
        finally:
            self.closer()

    def _key_for(self, given: SetUp) -> bytes:
        if self.door.set_up_done():
            return self.door.unlock(given.login, given.password)
        return self.door.create(given.login, given.password)


def _set_up(desk: DeskOperations, given: SetUp) -> Clerk:
    clerk = Clerk(
        id=given.login,
        full_name=given.full_name,
        position_kk=given.position_kk,
        position_ru=given.position_ru,
        role=Role.ADMINISTRATOR,
    )
    # The account may be there already if an earlier set-up ended before the office was stored.
    if all(account.clerk.id != clerk.id for account in desk.sessions.accounts()):
        desk.sessions.add_account(given.login, given.password, clerk, by=None)
    desk.office.set_up(given.office, clerk.id)
    return desk.sessions.sign_in(given.login)
