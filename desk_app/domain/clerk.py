"""Who works at the desk and what a role may do; the office the desk belongs to."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.visit import OfficePlace


class Role(StrEnum):
    """What a person may do at a desk."""

    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """One thing that not everybody may do."""

    TAKE_PAPERS = "take_papers"
    CHANGE_OFFICE = "change_office"
    CHANGE_ACCOUNTS = "change_accounts"
    RECORD_EFFECTIVE_DATES = "record_effective_dates"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.CLERK: frozenset({Right.TAKE_PAPERS}),
    Role.SUPERVISOR: frozenset({Right.TAKE_PAPERS, Right.RECORD_EFFECTIVE_DATES}),
    Role.ADMINISTRATOR: frozenset(Right),
}


@dataclass(frozen=True)
class Clerk:
    """An account of the desk. `position` is printed beside the name."""

    id: str
    full_name: str
    position_kk: str
    position_ru: str
    role: Role
    active: bool = True

    def may(self, right: Right) -> bool:
        """Say whether the role gives a right; an account switched off has none."""
        return self.active and right in RIGHTS[self.role]


@dataclass(frozen=True)
class Office:
    """The office of this desk, as entered in the set-up assistant.

    `code` is three letters or digits, `desk` 1 to 99; `department_no` and the provider's names fill
    the blanks of the forms.
    """

    name_kk: str
    name_ru: str
    code: str
    desk: int
    channel: str
    region: str | None
    duty_department: bool = False
    department_no: str = ""
    address: str = ""
    phone: str = ""
    provider_kk: str = ""
    provider_ru: str = ""
    demo: bool = False

    @property
    def place(self) -> OfficePlace:
        """Return what the rules need of the office."""
        return OfficePlace(self.channel, self.region, self.duty_department)


def login_key(login: str) -> str:
    """Return a login name as it is compared: no spaces around, no letter case, one form of each letter.

    Two names with the same key are one account; the key file and the accounts must never disagree on that.
    """
    return unicodedata.normalize("NFKC", login.strip()).casefold()
