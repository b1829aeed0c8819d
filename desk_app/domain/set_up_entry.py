"""Reads what was typed about office, accounts and acts; says beside which field something is wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from desk_app.domain.acts import Act
from desk_app.domain.clerk import Clerk, Office, Role
from desk_app.domain.entry import LONGEST_TEXT, FieldNote, clean, read_date

FOREIGN_MISSION = "foreign_mission"
FIRST_DESK, LAST_DESK = 1, 99

_OFFICE_CODE = re.compile(r"[0-9A-Z]{3}")
_LOGIN = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]*")
_ASKED_OF_OFFICE = ("name_kk", "name_ru", "code", "desk", "channel")
_ASKED_OF_ACCOUNT = ("full_name", "position_kk", "position_ru", "login", "password")


@dataclass(frozen=True)
class OfficeEntry:
    """The office as typed; the fields are those of `Office`. `region` stays empty for a foreign mission."""

    name_kk: str = ""
    name_ru: str = ""
    code: str = ""
    desk: str = ""
    channel: str = ""
    region: str = ""
    duty_department: bool = False
    department_no: str = ""
    address: str = ""
    phone: str = ""
    provider_kk: str = ""
    provider_ru: str = ""

    @classmethod
    def of(cls, office: Office) -> "OfficeEntry":
        """Return an office as it would be typed."""
        known = {name: getattr(office, name) for name in cls.__dataclass_fields__}
        return cls(**known | {"desk": str(office.desk), "region": office.region or ""})

    @property
    def asks_region(self) -> bool:
        """Say whether the office lies in a region: a mission abroad does not."""
        return self.channel != FOREIGN_MISSION

    def notes(self) -> tuple[FieldNote, ...]:
        """Return what is wrong; empty: `office` may be called."""
        return tuple(self._notes())

    def office(self, *, demo: bool = False) -> Office:
        """Return the office; only after `notes` found nothing."""
        return Office(
            name_kk=clean(self.name_kk),
            name_ru=clean(self.name_ru),
            code=_code(self.code),
            desk=int(self.desk),
            channel=self.channel,
            region=self.region if self.asks_region else None,
            duty_department=self.duty_department,
            department_no=clean(self.department_no),
            address=clean(self.address),
            phone=clean(self.phone),
            provider_kk=clean(self.provider_kk),
            provider_ru=clean(self.provider_ru),
            demo=demo,
        )

    def _notes(self) -> Iterator[FieldNote]:
        asked = (*_ASKED_OF_OFFICE, "region") if self.asks_region else _ASKED_OF_OFFICE
        yield from _missing(self, asked)
        yield from _too_long(self)
        if self.code.strip() and not _OFFICE_CODE.fullmatch(_code(self.code)):
            yield FieldNote("code", "office.code_form")
        if self.desk.strip() and not _is_desk(self.desk):
            yield FieldNote("desk", "office.desk_range")


@dataclass(frozen=True)
class AccountEntry:
    """An account as typed; `again` repeats the password."""

    full_name: str = ""
    position_kk: str = ""
    position_ru: str = ""
    login: str = ""
    password: str = field(default="", repr=False)
    again: str = field(default="", repr=False)

    def notes(self, *, shortest: int) -> tuple[FieldNote, ...]:
        """Return what is wrong; `shortest` is the least number of characters of a password."""
        return tuple(self._notes(shortest))

    def clerk(self, role: Role) -> Clerk:
        """Return the clerk; only after `notes` found nothing."""
        return Clerk(
            id=self.login.strip(),
            full_name=clean(self.full_name),
            position_kk=clean(self.position_kk),
            position_ru=clean(self.position_ru),
            role=role,
        )

    def _notes(self, shortest: int) -> Iterator[FieldNote]:
        yield from _missing(self, _ASKED_OF_ACCOUNT)
        yield from _too_long(self)
        if self.login.strip() and not _LOGIN.fullmatch(self.login.strip()):
            yield FieldNote("login", "account.login_form")
        if self.password and len(self.password) < shortest:
            yield FieldNote("password", "account.password_short", str(shortest))
        elif self.password != self.again:
            yield FieldNote("again", "account.passwords_differ")


@dataclass(frozen=True)
class ActDateEntry:
    """The first day of an act in force as typed, and where the day is known from. Both may stay empty."""

    day: str = ""
    source: str = ""

    def notes(self, act: Act) -> tuple[FieldNote, ...]:
        """Return what is wrong; the fields are `day` and `source`."""
        return tuple(self._notes(act))

    def read(self) -> date | None:
        """Return the day; None while there is none."""
        return read_date(self.day)

    def _notes(self, act: Act) -> Iterator[FieldNote]:
        if self.source.strip() and not self.day.strip():
            yield FieldNote("day", "field.required")
        elif self.day.strip() and self.read() is None:
            yield FieldNote("day", "date.unreadable")
        elif (day := self.read()) and act.signed_on and day < act.signed_on:
            yield FieldNote("day", "act.before_signing", act.signed_on.isoformat())
        if self.day.strip() and not self.source.strip():
            yield FieldNote("source", "field.required")
        yield from _too_long(self)


def _missing(entry: object, names: tuple[str, ...]) -> Iterator[FieldNote]:
    return (FieldNote(name, "field.required") for name in names if not str(getattr(entry, name)).strip())


def _too_long(entry: object) -> Iterator[FieldNote]:
    for name, value in vars(entry).items():
        if isinstance(value, str) and len(value) > LONGEST_TEXT:
            yield FieldNote(name, "field.too_long", str(LONGEST_TEXT))


def _code(text: str) -> str:
    return text.strip().upper()


def _is_desk(text: str) -> bool:
    digits = text.strip()
    return digits.isascii() and digits.isdigit() and FIRST_DESK <= int(digits) <= LAST_DESK
