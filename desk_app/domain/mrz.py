"""The machine readable zone of an identity paper (ICAO 9303): its lines, check digits and the Kazakh layout.

    record = parse_mrz(("IDKAZ2327118484800413394030<<<", "8004130M3001248KAZ<<<<<<<<<<<5", "..."))
    record.certain        # every check digit and the IIN hold
    record.expires_on     # goes to the checklist

Names have no check digit: a clerk compares them with the paper, always.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.iin import LENGTH, birth_date, iin_fault

FILLER = "<"
KAZAKHSTAN = "KAZ"
_WEIGHTS = (7, 3, 1)
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_EXPIRY_YEARS_AHEAD = 50

Place = tuple[int, int, int]
"""Line, first column, column behind the last."""


class MrzFormat(StrEnum):
    """Three lines of 30 (cards), two of 36 (large cards), two of 44 (passports)."""

    TD1 = "td1"
    TD2 = "td2"
    TD3 = "td3"


KINDS = {MrzFormat.TD1: "AIC", MrzFormat.TD2: "AIC", MrzFormat.TD3: "P"}


class Checked(StrEnum):
    """What a check digit stands behind."""

    NUMBER = "number"
    BIRTH = "birth"
    EXPIRY = "expiry"
    OPTIONAL = "optional"
    WHOLE = "whole"


class Sex(StrEnum):
    """Sex as the zone gives it."""

    FEMALE = "F"
    MALE = "M"
    NOT_STATED = "<"


@dataclass(frozen=True)
class MrzCheck:
    """One check digit: which parts it covers, and where it stands."""

    what: Checked
    parts: tuple[Place, ...]
    digit: tuple[int, int]

    def holds(self, lines: tuple[str, ...]) -> bool:
        """Say whether the digit fits; a filler may stand for it where the whole part is empty."""
        covered = "".join(lines[line][start:end] for line, start, end in self.parts)
        found = lines[self.digit[0]][self.digit[1]]
        if found == FILLER:
            return self.what is Checked.OPTIONAL and set(covered) <= {FILLER}
        return check_digit(covered) == found


@dataclass(frozen=True)
class MrzLayout:
    """Where the parts of one format stand."""

    lines: int
    length: int
    number: Place
    birth: Place
    sex: tuple[int, int]
    expiry: Place
    nationality: Place
    optional: tuple[Place, ...]
    names: Place
    checks: tuple[MrzCheck, ...]


def _two_lines(length: int, optional_check: tuple[MrzCheck, ...], optional_end: int) -> MrzLayout:
    return MrzLayout(
        lines=2,
        length=length,
        number=(1, 0, 9),
        birth=(1, 13, 19),
        sex=(1, 20),
        expiry=(1, 21, 27),
        nationality=(1, 10, 13),
        optional=((1, 28, optional_end),),
        names=(0, 5, length),
        checks=(
            MrzCheck(Checked.NUMBER, ((1, 0, 9),), (1, 9)),
            MrzCheck(Checked.BIRTH, ((1, 13, 19),), (1, 19)),
            MrzCheck(Checked.EXPIRY, ((1, 21, 27),), (1, 27)),
            *optional_check,
            MrzCheck(Checked.WHOLE, ((1, 0, 10), (1, 13, 20), (1, 21, length - 1)), (1, length - 1)),
        ),
    )


LAYOUTS = {
    MrzFormat.TD1: MrzLayout(
        lines=3,
        length=30,
        number=(0, 5, 14),
        birth=(1, 0, 6),
        sex=(1, 7),
        expiry=(1, 8, 14),
        nationality=(1, 15, 18),
        optional=((0, 15, 30), (1, 18, 29)),
        names=(2, 0, 30),
        checks=(
            MrzCheck(Checked.NUMBER, ((0, 5, 14),), (0, 14)),
            MrzCheck(Checked.BIRTH, ((1, 0, 6),), (1, 6)),
            MrzCheck(Checked.EXPIRY, ((1, 8, 14),), (1, 14)),
            MrzCheck(Checked.WHOLE, ((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29)), (1, 29)),
        ),
    ),
    MrzFormat.TD2: _two_lines(36, (), 35),
    MrzFormat.TD3: _two_lines(44, (MrzCheck(Checked.OPTIONAL, ((1, 28, 42),), (1, 42)),), 42),
}


@dataclass(frozen=True)
class MrzRecord:
    """What a zone says. Dates are None where the zone states no day that exists.

    failed: the check digits that do not fit. iin: the twelve digits of the optional part, None without any.
    """

    format: MrzFormat
    lines: tuple[str, ...]
    kind: str
    issuer: str
    number: str
    nationality: str
    surname: str
    given_names: str
    born_on: date | None
    sex: Sex
    expires_on: date | None
    iin: str | None
    failed: tuple[Checked, ...]

    @property
    def iin_holds(self) -> bool:
        """Say whether the IIN has a right check digit of its own."""
        return self.iin is not None and iin_fault(self.iin) is None

    @property
    def certain(self) -> bool:
        """Say whether every number may be taken over: all check digits fit and both dates exist.

        The kind must be one of its format; on a Kazakh paper the IIN, where one stands, must fit as well.
        """
        whole = not self.failed and self.born_on is not None and self.expires_on is not None
        return whole and self.kind[:1] in KINDS[self.format] and (self.iin is None or self.iin_holds)

    def expired(self, on: date) -> bool | None:
        """Say whether the paper has expired by a day; None if its last day is not known."""
        return None if self.expires_on is None else self.expires_on < on


def check_digit(text: str) -> str:
    """Return the check digit of a part: weights 7, 3, 1, letters from 10, a filler is 0.

    Raises:
        ValueError: A sign that stands in no zone.
    """
    total = sum(_value(sign) * _WEIGHTS[index % 3] for index, sign in enumerate(text))
    return str(total % 10)


def format_of(lines: tuple[str, ...]) -> MrzFormat | None:
    """Return the format that has so many lines of such a length, or None."""
    for name, layout in LAYOUTS.items():
        if len(lines) == layout.lines and all(len(line) == layout.length for line in lines):
            return name
    return None


def parse_mrz(lines: Iterable[str], *, today: date) -> MrzRecord | None:
    """Read the lines of a zone; None if they have no known format or hold other signs.

    Args:
        lines: From top to bottom; spaces and small letters are forgiven.
        today: Decides the century of a birth, which is never in the future, unless an IIN states it.
    """
    clean = tuple(line.replace(" ", "").upper() for line in lines)
    name = format_of(clean)
    if name is None or not set("".join(clean)) <= set(_SIGNS + FILLER):
        return None
    layout = LAYOUTS[name]
    surname, _, given = _cut(clean, layout.names).partition("<<")
    sex = clean[layout.sex[0]][layout.sex[1]]
    return MrzRecord(
        format=name,
        lines=clean,
        kind=clean[0][:2].rstrip(FILLER),
        issuer=clean[0][2:5].rstrip(FILLER),
        number=_cut(clean, layout.number).rstrip(FILLER),
        nationality=_cut(clean, layout.nationality).rstrip(FILLER),
        surname=_words(surname),
        given_names=_words(given),
        born_on=_birth(_cut(clean, layout.birth), _iin(clean, layout), today),
        sex=Sex(sex) if sex in set(Sex) else Sex.NOT_STATED,
        expires_on=_day(_cut(clean, layout.expiry), latest=today.year + _EXPIRY_YEARS_AHEAD),
        iin=_iin(clean, layout),
        failed=tuple(check.what for check in layout.checks if not check.holds(clean)),
    )


def _value(sign: str) -> int:
    return 0 if sign == FILLER else _SIGNS.index(sign)


def _cut(lines: tuple[str, ...], place: Place) -> str:
    line, start, end = place
    return lines[line][start:end]


def _words(text: str) -> str:
    return " ".join(part for part in text.split(FILLER) if part)


def _iin(lines: tuple[str, ...], layout: MrzLayout) -> str | None:
    """Return the twelve digits a Kazakh paper holds in its first optional part."""
    if lines[0][2:5] != KAZAKHSTAN:
        return None
    digits = _cut(lines, layout.optional[0]).strip(FILLER)
    return digits if len(digits) == LENGTH and digits.isdigit() else None


def _birth(digits: str, iin: str | None, today: date) -> date | None:
    """Read a birth: the zone gives no century, the IIN does if it states the same day."""
    stated = birth_date(iin) if iin else None
    if stated is not None and f"{stated:%y%m%d}" == digits:
        return stated
    day = _day(digits, latest=today.year)
    return _day(digits, latest=today.year - 1) if day is not None and day > today else day


def _day(digits: str, *, latest: int) -> date | None:
    """Read YYMMDD as the last such day in or before the year `latest`."""
    if not digits.isdigit():
        return None
    year = latest - (latest - int(digits[:2])) % 100
    try:
        return date(year, int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return None
