"""The log of a desk: what happened, how often, how long; never who.

    log = logging.getLogger(__name__)
    log.info("application.accepted", extra={"event_id": event.id, "took_ms": 12})

A line holds the time, the level, the module, a message that is a dotted code, and fields of the white list
below. Everything else is dropped on the way to the file: other messages, other fields, values that do not
have the form of their field, the words of an exception (its type and the places of its traceback stay).
"""

import logging
import os
import re
import secrets
import time
from collections.abc import Callable, Mapping
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import extract_tb
from uuid import UUID

from desk_app.domain.errors import DeskError
from desk_app.settings import LogLevel

_ROTATE_BYTES = 1024 * 1024
_KEPT_FILES = 5
_WITHHELD = "withheld"

# A message: two or more words joined by dots, without digits, so neither a name nor a number can be one.
_MESSAGE = re.compile(r"[a-z][a-z_-]*(\.[a-z][a-z_-]*)+")
_CODE = re.compile(r"[a-z][a-z_]*(\.[a-z][a-z_]*)+")
_WORD = r"([a-z]+([0-9]{1,4}[a-z]?)?|[0-9]{1,4})"
_CATALOGUE_ID = re.compile(rf"[a-z]+([0-9]{{1,4}}[a-z]?)?([-_]{_WORD})*")
_EDITION_ID = re.compile(rf"{_CATALOGUE_ID.pattern}@[0-9]{{4}}(-[0-9]{{2}})?")
_FORM_ID = re.compile(r"(F[0-9]{2}[A-Z]?|N)(-([A-Z]{1,10}|[0-9]{1,4})){1,4}")
_INCIDENT = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
# Crockford's letters: none is mistaken for another when it is read out over the telephone.
_INCIDENT_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# An identification number read as a whole number is at least 101,000,000.
_COUNT_LIMIT = 100_000_000


def _is_uuid(value: object) -> bool:
    return isinstance(value, UUID)


def _is_count(value: object) -> bool:
    return isinstance(value, int | float) and -_COUNT_LIMIT < value < _COUNT_LIMIT


def _has_form(form: re.Pattern[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and form.fullmatch(value) is not None


FIELDS: Mapping[str, Callable[[object], bool]] = {
    "event_id": _is_uuid,
    "incident": _has_form(_INCIDENT),
    "code": _has_form(_CODE),
    "count": _is_count,
    "size_bytes": _is_count,
    "took_ms": _is_count,
    "service_id": _has_form(_CATALOGUE_ID),
    "edition_id": _has_form(_EDITION_ID),
    "item_id": _has_form(_CATALOGUE_ID),
    "form_id": _has_form(_FORM_ID),
}
"""What may stand in a log, each with the test its value must pass."""


class WhiteListFormatter(logging.Formatter):
    """Writes what the white list allows and nothing else."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, followed by the places of a traceback where there is an exception."""
        parts = [self._time(record), record.levelname, record.name, _message(record)]
        parts += [f"{name}={value}" for name, value in _allowed(record)]
        lines = [" ".join(parts)]
        if record.exc_info and (error := record.exc_info[1]):
            lines += _places(error)
        return "\n".join(lines)

    @staticmethod
    def _time(record: logging.LogRecord) -> str:
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        return f"{moment}.{int(record.msecs):03}Z"


def _message(record: logging.LogRecord) -> str:
    if isinstance(record.msg, str) and not record.args and _MESSAGE.fullmatch(record.msg):
        return record.msg
    return _WITHHELD


def _allowed(record: logging.LogRecord) -> list[tuple[str, object]]:
    """Return the fields of the white list; a value without the form of its field is not shown."""
    given = [(name, getattr(record, name)) for name in FIELDS if hasattr(record, name)]
    return [(name, value if FIELDS[name](value) else _WITHHELD) for name, value in given]


def _places(error: BaseException) -> list[str]:
    """Return type and places of `error` and of what caused it: no words, no values."""
    lines: list[str] = []
    shown: BaseException | None = error
    while shown is not None and len(lines) < 200:
        name = shown.code if isinstance(shown, DeskError) else type(shown).__qualname__
        lines.append(f"  {name}")
        lines += [
            f"    {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in extract_tb(shown.__traceback__)
        ]
        shown = shown.__cause__ or shown.__context__
    return lines


class _OwnerOnlyFile(RotatingFileHandler):
    """A rotating file nobody but its owner may read (0600); old files keep these rights."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_open_owner_only)


def _open_owner_only(file: str, flags: int) -> int:
    descriptor = os.open(file, flags, 0o600)
    os.chmod(file, 0o600)
    return descriptor


def start(folder: Path, level: LogLevel) -> logging.Handler:
    """Write the log to `folder/logs/desk.log` from now on, in UTC; hand the result to `stop` at the end.

    Five old files of 1 MiB are kept. The folder is made if absent (0700).
    """
    logs = folder / "logs"
    logs.mkdir(mode=0o700, exist_ok=True)
    handler = _OwnerOnlyFile(
        logs / "desk.log", maxBytes=_ROTATE_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
    )
    handler.setFormatter(WhiteListFormatter())
    handler.setLevel(level.upper())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level.upper())
    return handler


def stop(handler: logging.Handler) -> None:
    """End what `start` began."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def report(error: BaseException) -> str:
    """Log an error that is our own mistake and return its incident number, to be shown and read out."""
    letters = "".join(secrets.choice(_INCIDENT_LETTERS) for _ in range(8))
    incident = f"{letters[:4]}-{letters[4:]}"
    logging.getLogger(__name__).error(
        "problem.unexpected",
        extra={"incident": incident},
        exc_info=(type(error), error, error.__traceback__),
    )
    return incident
