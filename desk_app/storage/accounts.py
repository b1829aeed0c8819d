"""Accounts of the desk. Secrets are not here but in the key file."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desk_app.domain.clerk import login_key
from desk_app.domain.errors import AccountUnknown
from desk_app.operations.ports import Account
from desk_app.storage.codec import from_bytes, to_bytes
from desk_app.storage.tables import ACCOUNT, column_text


class AccountRepository:
    """Implements the port `Accounts`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, account: Account) -> None:
        """Store an account in place of its earlier state."""
        body = to_bytes(account, Account)
        statement = insert(ACCOUNT).values(login=_column(account.login), body=body)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["login"], set_={"body": body})
        )

    def by_login(self, login: str) -> Account:
        """Return an account by its login name, in any letter case.

        Raises:
            AccountUnknown: There is none.
        """
        body = self._connection.scalar(select(ACCOUNT.c.body).where(ACCOUNT.c.login == _column(login)))
        if body is None:
            raise AccountUnknown
        return from_bytes(body, Account)

    def all(self) -> tuple[Account, ...]:
        """Return all accounts by login name."""
        rows = self._connection.execute(select(ACCOUNT.c.body).order_by(ACCOUNT.c.login))
        return tuple(from_bytes(body, Account) for (body,) in rows)


def _column(login: str) -> str:
    return column_text(login_key(login))
