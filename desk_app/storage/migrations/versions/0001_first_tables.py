"""First tables: drafts, cases, numbers, events, print jobs, accounts, the office."""

from alembic import op

revision = "0001"
down_revision = None

_STATEMENTS = (
    """CREATE TABLE draft (
        id TEXT NOT NULL PRIMARY KEY, started_at INTEGER NOT NULL, body BLOB NOT NULL) STRICT""",
    """CREATE TABLE application (
        "row" INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL,
        status TEXT NOT NULL, outcome TEXT NOT NULL, decided_at INTEGER NOT NULL, decided_on TEXT NOT NULL,
        due_on TEXT, name TEXT NOT NULL, service_id TEXT NOT NULL, clerk_name TEXT NOT NULL,
        decided_offset INTEGER NOT NULL, search TEXT NOT NULL, body BLOB NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX application_number ON application (number) WHERE number <> ''",
    "CREATE INDEX application_register ON application (decided_at, id, status, search)",
    "CREATE INDEX application_day ON application (decided_on, decided_at, id)",
    "CREATE INDEX application_due ON application (status, due_on, decided_at, id)",
    """CREATE TABLE number (
        office TEXT NOT NULL, desk INTEGER NOT NULL, year INTEGER NOT NULL, refusal INTEGER NOT NULL,
        sequence INTEGER NOT NULL, draft_id TEXT NOT NULL,
        PRIMARY KEY (office, desk, year, refusal, sequence), UNIQUE (draft_id, refusal)) STRICT""",
    """CREATE TABLE event (
        position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, case_id TEXT,
        body BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT""",
    "CREATE INDEX event_case ON event (case_id, position) WHERE case_id IS NOT NULL",
    """CREATE TABLE print_job (
        id TEXT NOT NULL PRIMARY KEY, case_id TEXT NOT NULL, ended INTEGER NOT NULL,
        sent_at INTEGER NOT NULL, body BLOB NOT NULL) STRICT""",
    "CREATE INDEX print_job_case ON print_job (case_id, sent_at, id)",
    "CREATE INDEX print_job_unfinished ON print_job (sent_at, id) WHERE ended = 0",
    "CREATE TABLE account (login TEXT NOT NULL PRIMARY KEY, body BLOB NOT NULL) STRICT",
    "CREATE TABLE office (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), body BLOB NOT NULL) STRICT",
    """CREATE TABLE effective_date (
        position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, body BLOB NOT NULL) STRICT""",
)

_APPEND_ONLY = ("event", "effective_date", "number")


def upgrade() -> None:
    """Make the tables; rows of a record can be added but not changed or removed."""
    for statement in _STATEMENTS:
        op.execute(statement)
    for table in _APPEND_ONLY:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
