"""The tables of the desk's database, as the newest migration leaves them.

A value is stored whole as JSON in `body`; the other columns are what is searched and sorted by, drawn
from it when it is written. Times are microseconds since 1970 in UTC, so that they sort; days are ISO texts.
"""

from datetime import UTC, datetime, timedelta, timezone

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint, text

METADATA = MetaData()

DRAFT = Table(
    "draft",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("started_at", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

APPLICATION = Table(
    "application",
    METADATA,
    Column("row", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("number", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("decided_at", Integer, nullable=False),
    Column("decided_on", Text, nullable=False),
    Column("due_on", Text),
    Column("name", Text, nullable=False),
    Column("service_id", Text, nullable=False),
    Column("clerk_name", Text, nullable=False),
    Column("decided_offset", Integer, nullable=False),
    Column("search", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    # A consultation has no number.
    Index("application_number", "number", unique=True, sqlite_where=text("number <> ''")),
    # The register is walked newest first and its words are looked for in the index itself: a row, with
    # its body of several kilobytes, is read only when it is found.
    Index("application_register", "decided_at", "id", "status", "search"),
    Index("application_day", "decided_on", "decided_at", "id"),
    Index("application_due", "status", "due_on", "decided_at", "id"),
)

NUMBER = Table(
    "number",
    METADATA,
    Column("office", Text, primary_key=True),
    Column("desk", Integer, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("refusal", Integer, primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("draft_id", Text, nullable=False),
    UniqueConstraint("draft_id", "refusal"),
)

EVENT = Table(
    "event",
    METADATA,
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("case_id", Text),
    Column("body", LargeBinary, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Index("event_case", "case_id", "position", sqlite_where=text("case_id IS NOT NULL")),
)

PRINT_JOB = Table(
    "print_job",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("case_id", Text, nullable=False),
    Column("ended", Integer, nullable=False),
    Column("sent_at", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("print_job_case", "case_id", "sent_at", "id"),
    Index("print_job_unfinished", "sent_at", "id", sqlite_where=text("ended = 0")),
)

ACCOUNT = Table(
    "account",
    METADATA,
    Column("login", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

OFFICE = Table(
    "office",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

EFFECTIVE_DATE = Table(
    "effective_date",
    METADATA,
    Column("position", Integer, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def microseconds(moment: datetime) -> int:
    """Return a time as it is sorted by; a time without an offset is our own mistake (`TypeError`)."""
    return (moment - _EPOCH) // _MICROSECOND


def offset_seconds(moment: datetime) -> int:
    """Return the distance of a time from UTC; one without an offset is our own mistake (`TypeError`)."""
    offset = moment.utcoffset()
    if offset is None:
        raise TypeError("a stored time needs an offset")
    return int(offset.total_seconds())


def moment(microseconds: int, offset_s: int) -> datetime:
    """Return the time that `microseconds` and `offset_seconds` were drawn from."""
    zone = timezone(timedelta(seconds=offset_s))
    return (_EPOCH + microseconds * _MICROSECOND).astimezone(zone)


def column_text(words: str) -> str:
    """Return words as a column takes them: a lone surrogate, kept in the body, becomes a question mark."""
    return words.encode("utf-8", "replace").decode()
