"""What operations need from outside. Each port has an adapter and, for devices, a simulated twin."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from desk_app.domain.acts import EffectiveDate
from desk_app.domain.application import Application, CaseRow, HistoryEntry, Status
from desk_app.domain.clerk import Clerk, Office
from desk_app.domain.clock_doubt import ClockDoubt
from desk_app.domain.draft import Draft
from desk_app.domain.event import Event
from desk_app.domain.localized import LocalizedText
from desk_app.domain.numbering import RegistrationNumber
from desk_app.domain.paper_content import FormContent, Value


class Clock(Protocol):
    """The office's clock."""

    def now(self) -> datetime:
        """Return the time at the office, with its offset."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds that never run backwards, for telling a jumped wall clock."""
        ...


class Ids(Protocol):
    """Makes ids of cases and events."""

    def new(self) -> UUID:
        """Return a UUIDv7: unique, and in the order of creation at this desk."""
        ...


class Drafts(Protocol):
    """Drafts folded into the database (the journal is ahead of them by moments)."""

    def put(self, draft: Draft) -> None:
        """Store a draft in place of its earlier state."""
        ...

    def remove(self, draft_id: UUID) -> None:
        """Remove a draft; unknown ids are fine."""
        ...

    def all(self) -> tuple[Draft, ...]:
        """Return every draft, oldest first."""
        ...


@dataclass(frozen=True)
class CaseQuery:
    """What to look for in the register. `text` is any of number, name or IIN, in any letter case.

    `before`: go on behind this row (`decided_at`, `id` of the last row of the page before).
    `due_through`: only open cases whose result is due on that day or earlier.
    """

    text: str = ""
    status: Status | None = None
    decided_on: date | None = None
    due_through: date | None = None
    before: tuple[datetime, UUID] | None = None
    limit: int = 100


class Applications(Protocol):
    """Cases of this desk. Takes and returns domain values, never rows."""

    def add(self, application: Application) -> None:
        """Store a new case.

        Raises:
            CaseExists: The draft was decided before; nothing is changed.
        """
        ...

    def replace(self, application: Application) -> None:
        """Store a case in place of its earlier state."""
        ...

    def get(self, case_id: UUID) -> Application:
        """Return a case.

        Raises:
            CaseNotFound: This desk has no such case.
        """
        ...

    def by_number(self, number: str) -> Application:
        """Return a case by its registration number.

        Raises:
            CaseNotFound: This desk never gave that number.
        """
        ...

    def find(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        """Return one page of the register, newest first; by due date where `due_through` is given."""
        ...

    def count(self, query: CaseQuery) -> int:
        """Return how many cases the query finds in all."""
        ...


class Numbers(Protocol):
    """Registration numbers, given offline and never twice."""

    def reserve(
        self, draft_id: UUID, *, office: str, desk: int, year: int, refusal: bool
    ) -> RegistrationNumber:
        """Return the number of a draft: the one it was given before, or the next of desk and year.

        Raises:
            NumbersUsedUp: The sequence of the year is at its end.
        """
        ...


class Events(Protocol):
    """The append-only record of everything that happened."""

    def append(self, event: Event) -> None:
        """Add an event behind all others, chained to the one before by its hash."""
        ...

    def last_wall(self) -> datetime | None:
        """Return the wall time of the newest event."""
        ...

    def of_case(self, case_id: UUID) -> tuple[HistoryEntry, ...]:
        """Return the history of a case, oldest first."""
        ...

    def verify(self) -> int:
        """Recompute the chain and return its length.

        Raises:
            ChainBroken: An event was changed or removed.
        """
        ...


@dataclass(frozen=True)
class PrintJob:
    """A paper on its way through a printer. `reason` is a closed word ("media-empty"), never free text."""

    id: UUID
    case_id: UUID
    form_id: str
    sha256: str
    copies: int
    reprint: int
    printer: str
    sent_at: datetime
    state: "PrintState"
    reason: str = ""
    system_job: str = ""


class PrintState(StrEnum):
    """How far a print job is."""

    WAITING = "waiting"
    PRINTING = "printing"
    STOPPED = "stopped"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        """Say whether nothing more will happen."""
        return self in (PrintState.DONE, PrintState.FAILED, PrintState.CANCELLED)


class PrintJobs(Protocol):
    """Print jobs and their true outcome."""

    def put(self, job: PrintJob) -> None:
        """Store a job in place of its earlier state."""
        ...

    def of_case(self, case_id: UUID) -> tuple[PrintJob, ...]:
        """Return the jobs of a case, oldest first."""
        ...

    def unfinished(self) -> tuple[PrintJob, ...]:
        """Return the jobs that have not ended."""
        ...


@dataclass(frozen=True)
class Account:
    """A clerk with the login name typed at the sign-in screen."""

    login: str
    clerk: Clerk


class Accounts(Protocol):
    """Accounts of the desk."""

    def put(self, account: Account) -> None:
        """Store an account in place of its earlier state."""
        ...

    def by_login(self, login: str) -> Account:
        """Return an account by its login name, in any letter case.

        Raises:
            AccountUnknown: There is none.
        """
        ...

    def all(self) -> tuple[Account, ...]:
        """Return all accounts by login name."""
        ...


class OfficeRecord(Protocol):
    """The office of the desk and the effective dates it recorded."""

    def get(self) -> Office | None:
        """Return the office, or None before the set-up."""
        ...

    def put(self, office: Office) -> None:
        """Store the office."""
        ...

    def effective_dates(self) -> tuple[EffectiveDate, ...]:
        """Return every recorded date, oldest first; of one act the last one counts."""
        ...

    def add_effective_date(self, entry: EffectiveDate) -> None:
        """Add a record; earlier ones stay."""
        ...


class Transaction(Protocol):
    """One transaction with its repositories."""

    @property
    def drafts(self) -> Drafts:
        """Drafts."""
        ...

    @property
    def applications(self) -> Applications:
        """Cases."""
        ...

    @property
    def numbers(self) -> Numbers:
        """Registration numbers."""
        ...

    @property
    def events(self) -> Events:
        """Events."""
        ...

    @property
    def print_jobs(self) -> PrintJobs:
        """Print jobs."""
        ...

    @property
    def accounts(self) -> Accounts:
        """Accounts."""
        ...

    @property
    def office(self) -> OfficeRecord:
        """The office."""
        ...


class Store(Protocol):
    """The desk's database."""

    def begin(self) -> AbstractContextManager[Transaction]:
        """Open a transaction that commits when the block ends and rolls back on any error.

        Takes the write lock at once. Nothing that waits may happen inside.

        Raises:
            StoreUnavailable: Disk full, file locked by another program, I/O error.
        """
        ...


class DraftJournal(Protocol):
    """The append-only journal that makes each change of a draft durable at once (rulings 17).

    `append` may be called in the UI thread (about half a millisecond); everything else by the STORE lane.
    """

    def append(self, draft: Draft) -> None:
        """Write the state of a draft and return when it is on the disk.

        Raises:
            StoreUnavailable: Disk full or I/O error; the state before is intact.
        """
        ...

    def forget(self, draft_id: UUID) -> None:
        """Write that a draft is gone (decided or dropped)."""
        ...

    def replay(self) -> Mapping[UUID, Draft | None]:
        """Return the last state of every draft in the journal; None: it is gone."""
        ...

    def compact(self) -> None:
        """Drop what has been folded into the database; call after the folding has been committed."""
        ...


class Blobs(Protocol):
    """Encrypted scans and papers by the SHA-256 of their plain bytes."""

    def put(self, content: bytes) -> str:
        """Store bytes durably and return their SHA-256; storing them again changes nothing.

        Raises:
            StoreUnavailable: Disk full or I/O error.
        """
        ...

    def get(self, sha256: str) -> bytes:
        """Return bytes.

        Raises:
            BlobMissing: Nothing is stored under this hash.
            BlobDamaged: What is stored does not decrypt to this hash.
        """
        ...


class Keys(Protocol):
    """The key of the store, wrapped once for each secret that opens it (rulings 20)."""

    def exists(self) -> bool:
        """Say whether a key was made (the set-up was done)."""
        ...

    def create(self, login: str, secret: str) -> bytes:
        """Make the key of a new store, wrapped by the first secret, and return it."""
        ...

    def unlock(self, login: str, secret: str) -> bytes:
        """Return the key.

        Raises:
            SecretWrong: The login is unknown or the secret does not open it.
        """
        ...

    def add(self, key: bytes, login: str, secret: str) -> None:
        """Wrap the key for one more login, in place of an earlier secret of that login."""
        ...

    def remove(self, login: str) -> None:
        """Take the access of a login away."""
        ...


class PaperWords(Protocol):
    """Words and dates for the blanks of papers, in the three languages."""

    def phrase(self, key: str, facts: Mapping[str, Value]) -> LocalizedText:
        """Return a phrase with its blanks filled language by language.

        Raises:
            KeyError: There is no such phrase, or a blank has no fact.
        """
        ...

    def has(self, key: str) -> bool:
        """Say whether there is such a phrase."""
        ...

    def long_date(self, day: date) -> LocalizedText:
        """Return a date in words."""
        ...

    def month(self, day: date) -> LocalizedText:
        """Return the name of the month as it stands after a day."""
        ...


class PagePicture(Protocol):
    """One page as pixels, four bytes each in the order B, G, R, unused."""

    @property
    def pixels(self) -> bytes:
        """Rows of pixels, `stride` bytes each."""
        ...

    @property
    def width(self) -> int:
        """Pixels in a row."""
        ...

    @property
    def height(self) -> int:
        """Rows."""
        ...

    @property
    def stride(self) -> int:
        """Bytes from one row to the next."""
        ...

    @property
    def pages(self) -> int:
        """Pages of the whole paper."""
        ...


class Forms(Protocol):
    """Print templates: content in, PDF bytes out. The same content gives the same bytes."""

    def fitted(self, content: FormContent) -> FormContent:
        """Return the content with just the names that the form's template asks for."""
        ...

    def render(self, content: FormContent) -> bytes:
        """Return the PDF of one copy."""
        ...

    def unprintable(self, text: str) -> frozenset[str]:
        """Return the letters the papers have no shape for: an empty box is printed. Quick."""
        ...

    def unofficial_forms(self) -> frozenset[str]:
        """Return the forms without an official text in Kazakh or in Russian."""
        ...

    def overlay(self, pdf: bytes, *, copy: tuple[int, int] | None, reprint: int | None) -> bytes:
        """Return the bytes to print: copy mark "1/2" and reprint mark laid over the stored bytes."""
        ...

    def join(self, pdfs: tuple[bytes, ...]) -> bytes:
        """Return one PDF with the pages of all, in order: the copies of one print job."""
        ...

    def picture(self, pdf: bytes, *, page: int, dpi: float) -> PagePicture:
        """Return one page (from 0) as pixels for a preview.

        Raises:
            IndexError: The paper has no such page.
        """
        ...


class Printer(Protocol):
    """A printer of the desk, real or simulated."""

    def names(self) -> tuple[str, ...]:
        """Return the printers there are, the default one first; empty where there is none."""
        ...

    def send(self, pdf: bytes, *, printer: str, title: str) -> str:
        """Hand over a PDF and return the printer's own job id. `title` holds no personal data.

        Raises:
            PrinterUnavailable: No such printer, or it rejects jobs.
        """
        ...

    def state(self, system_job: str) -> tuple[PrintState, str]:
        """Return the state of a job and the reason it stands ("media-empty"), "" for none."""
        ...

    def cancel(self, system_job: str) -> None:
        """Take a job back; a finished one is left alone."""
        ...

    def forget(self, system_job: str) -> None:
        """Drop an ended job with its bytes, after its outcome was stored; an unfinished one is left alone."""
        ...


class ClockWatch(Protocol):
    """Compares the wall clock with the monotonic clock and with the record."""

    def look(self, newest_event: datetime | None) -> ClockDoubt | None:
        """Return what is wrong with the wall clock, None for nothing.

        `newest_event` is the latest wall time the record is known to hold.
        """
        ...

    def accept(self) -> None:
        """Take the wall clock as it is now for right: the clerk has looked at it."""
        ...
