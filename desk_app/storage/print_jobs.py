"""Print jobs and their true outcome."""

from uuid import UUID

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.dialects.sqlite import insert

from desk_app.operations.ports import PrintJob
from desk_app.storage.codec import from_bytes, to_bytes
from desk_app.storage.tables import PRINT_JOB, microseconds


class PrintJobRepository:
    """Implements the port `PrintJobs`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, job: PrintJob) -> None:
        """Store a job in place of its earlier state."""
        values = {
            "case_id": str(job.case_id),
            "ended": int(job.state.ended),
            "sent_at": microseconds(job.sent_at),
            "body": to_bytes(job, PrintJob),
        }
        statement = insert(PRINT_JOB).values(id=str(job.id), **values)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))

    def of_case(self, case_id: UUID) -> tuple[PrintJob, ...]:
        """Return the jobs of a case, oldest first."""
        return self._where(PRINT_JOB.c.case_id == str(case_id))

    def unfinished(self) -> tuple[PrintJob, ...]:
        """Return the jobs that have not ended, oldest first."""
        return self._where(PRINT_JOB.c.ended == 0)

    def _where(self, condition: ColumnElement[bool]) -> tuple[PrintJob, ...]:
        of = PRINT_JOB.c
        rows = self._connection.execute(select(of.body).where(condition).order_by(of.sent_at, of.id))
        return tuple(from_bytes(body, PrintJob) for (body,) in rows)
