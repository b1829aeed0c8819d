"""Who works at the desk: accounts, signing in, changing a password."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar

from desk_app.domain.clerk import Clerk, Right, login_key
from desk_app.domain.errors import AccountUnknown, RuleError, SecretWrong
from desk_app.domain.event import EventKind
from desk_app.operations.office import demand
from desk_app.operations.ports import Account, Keys, Store
from desk_app.operations.record import Recorder

SHORTEST_PASSWORD = 8


@dataclass(eq=False)
class PasswordTooShort(RuleError):
    """A password needs more characters."""

    code: ClassVar[str] = "account.password_short"
    shortest: int = SHORTEST_PASSWORD


@dataclass(eq=False)
class LoginTaken(RuleError):
    """Another account has that login name."""

    code: ClassVar[str] = "account.login_taken"


@dataclass(eq=False)
class LoginEmpty(RuleError):
    """A login name needs at least one letter or digit."""

    code: ClassVar[str] = "account.login_empty"


@dataclass(eq=False)
class LastAdministrator(RuleError):
    """Without an active administrator nobody could change office and accounts any more."""

    code: ClassVar[str] = "account.last_administrator"


@dataclass(frozen=True)
class Door:
    """Opens the store with a login and a password, before anything of it can be read."""

    keys: Keys

    def set_up_done(self) -> bool:
        """Say whether the desk has a store."""
        return self.keys.exists()

    def create(self, login: str, password: str) -> bytes:
        """Make the key of a new store for its first administrator.

        Raises:
            PasswordTooShort: It has fewer than eight characters.
        """
        _check_password(password)
        return self.keys.create(login, password)

    def unlock(self, login: str, password: str) -> bytes:
        """Return the key of the store.

        Raises:
            SecretWrong: Login or password is not right.
        """
        return self.keys.unlock(login, password)


@dataclass
class Sessions:
    """Accounts of an open store and the clerk who is signed in."""

    store: Store
    keys: Keys
    recorder: Recorder
    key: Callable[[], bytes]
    clerk: Clerk | None = None

    def sign_in(self, login: str) -> Clerk:
        """Record that the owner of `login`, whose password opened the store, works at the desk.

        Raises:
            SecretWrong: The account is unknown or switched off.
        """
        with self.store.begin() as tx:
            try:
                account = tx.accounts.by_login(login)
            except AccountUnknown:
                raise SecretWrong from None
            if not account.clerk.active:
                raise SecretWrong
            tx.events.append(self.recorder.event(EventKind.SIGNED_IN, clerk_id=account.clerk.id))
        self.clerk = account.clerk
        return account.clerk

    def unlock(self, login: str, password: str) -> Clerk:
        """Let a clerk in again at a locked screen, or change to another clerk.

        Raises:
            SecretWrong: Login or password is not right.
        """
        self.keys.unlock(login, password)
        return self.sign_in(login)

    def add_account(self, login: str, password: str, clerk: Clerk, *, by: Clerk | None) -> None:
        """Add an account; `by` is None only for the first administrator of a new desk.

        Raises:
            LoginTaken, LoginEmpty, PasswordTooShort, NotAllowed
        """
        if by is not None:
            demand(by, Right.CHANGE_ACCOUNTS)
        _check_password(password)
        if not login_key(login):
            raise LoginEmpty
        with self.store.begin() as tx:
            taken = {login_key(account.login) for account in tx.accounts.all()}
        if login_key(login) in taken:
            raise LoginTaken
        self.keys.add(self.key(), login, password)
        self._put(Account(login, clerk), by or clerk)

    def change_password(self, login: str, old: str, new: str) -> None:
        """Change the password of an account whose old one is known.

        Raises:
            SecretWrong, PasswordTooShort
        """
        _check_password(new)
        key = self.keys.unlock(login, old)
        self.keys.add(key, login, new)

    def set_password(self, account: Account, password: str, *, by: Clerk) -> None:
        """Give an account a new password and let it sign in: one forgotten, or switched off before.

        Raises:
            NotAllowed: Only an administrator may.
            PasswordTooShort: It has fewer than eight characters.
        """
        demand(by, Right.CHANGE_ACCOUNTS)
        _check_password(password)
        self.keys.add(self.key(), account.login, password)
        self._put(replace(account, clerk=replace(account.clerk, active=True)), by)

    def switch(self, account: Account, *, by: Clerk) -> None:
        """Store changed particulars of an account; one switched off loses its access to the key.

        Raises:
            NotAllowed: Only an administrator may.
            LastAdministrator: No other active administrator would remain.
        """
        demand(by, Right.CHANGE_ACCOUNTS)
        others = (other.clerk for other in self.accounts() if other.login != account.login)
        if not any(clerk.may(Right.CHANGE_ACCOUNTS) for clerk in (account.clerk, *others)):
            raise LastAdministrator
        if not account.clerk.active:
            self.keys.remove(account.login)
        self._put(account, by)

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts by login name."""
        with self.store.begin() as tx:
            return tx.accounts.all()

    def _put(self, account: Account, by: Clerk) -> None:
        facts = {"account": account.clerk.id, "role": account.clerk.role.value}
        event = self.recorder.event(EventKind.ACCOUNT_CHANGED, clerk_id=by.id, facts=facts)
        with self.store.begin() as tx:
            tx.accounts.put(account)
            tx.events.append(event)


def _check_password(password: str) -> None:
    if len(password) < SHORTEST_PASSWORD:
        raise PasswordTooShort
