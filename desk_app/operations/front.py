"""What the window has before anybody is signed in, and the open desk afterwards."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desk_app.domain.clerk import Clerk, Office, Role
from desk_app.operations.desk import DeskOperations
from desk_app.operations.sessions import Door

Opener = Callable[[bytes], DeskOperations]
"""Opens the store with its key and builds the operations; may raise what opening a store raises."""


@dataclass(frozen=True)
class SetUp:
    """What the set-up assistant asked: the office and its first administrator."""

    office: Office
    login: str
    password: str
    full_name: str
    position_kk: str
    position_ru: str


@dataclass
class FrontDesk:
    """The door of the desk. All methods belong to the STORE lane; `desk` and `clerk` may be read anywhere.

    demo: practice data, signed in by itself.
    """

    door: Door
    opener: Opener
    closer: Callable[[], None]
    demo: bool = False
    desk: DeskOperations | None = field(default=None)

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
            StoreInUse, StoreVersion, StoreUnavailable: The store cannot be opened.
        """
        if self.desk is not None:
            return self.desk.sessions.unlock(login, password)
        desk = self.opener(self.door.unlock(login, password))
        desk.office.load()
        desk.drafts.restore()
        clerk = desk.sessions.sign_in(login)
        self.desk = desk
        return clerk

    def set_up(self, given: SetUp) -> Clerk:
        """Make the store of a new desk with its office and its first administrator, and sign in.

        Raises:
            PasswordTooShort: The password has fewer than eight characters.
            StoreUnavailable: The store cannot be made.
        """
        desk = self.opener(self.door.create(given.login, given.password))
        clerk = Clerk(
            id=given.login,
            full_name=given.full_name,
            position_kk=given.position_kk,
            position_ru=given.position_ru,
            role=Role.ADMINISTRATOR,
        )
        desk.sessions.add_account(given.login, given.password, clerk, by=None)
        desk.office.set_up(given.office, clerk.id)
        desk.office.load()
        desk.sessions.sign_in(given.login)
        self.desk = desk
        return clerk

    def sign_out(self) -> None:
        """Let nobody act until somebody signs in; the store stays open."""
        if self.desk is not None:
            self.desk.sessions.clerk = None

    def close(self) -> None:
        """Fold what the journal holds and close the store."""
        if self.desk is not None:
            self.desk.drafts.fold()
            self.desk = None
        self.closer()
