"""In-memory stores that keep the promises of `operations/ports.py`; `tests/storage` holds them to it.

    store = FakeStore()
    with store.begin() as tx: ...

A block that raises leaves everything as it was. `FakeStore.fail_next` and `FakeJournal.fail_next` make the
next call fail as a full disk would.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from desk_app.domain.acts import EffectiveDate
from desk_app.domain.application import Application, CaseRow, HistoryEntry, Status
from desk_app.domain.clerk import Office
from desk_app.domain.draft import Draft
from desk_app.domain.errors import (
    AccountUnknown,
    BlobMissing,
    CaseExists,
    CaseNotFound,
    DeskError,
    NumbersUsedUp,
    SecretWrong,
)
from desk_app.domain.event import Event
from desk_app.domain.numbering import LAST_ACCEPTANCE, LAST_REFUSAL, RegistrationNumber
from desk_app.operations.ports import Account, CaseQuery, PrintJob
from desk_app.storage.keys import LastAccess

Repository = TypeVar("Repository")


@dataclass
class FakeDrafts:
    """Keeps the port `Drafts`."""

    kept: dict[UUID, Draft] = field(default_factory=dict)

    def put(self, draft: Draft) -> None:
        self.kept[draft.id] = draft

    def remove(self, draft_id: UUID) -> None:
        self.kept.pop(draft_id, None)

    def all(self) -> tuple[Draft, ...]:
        return tuple(sorted(self.kept.values(), key=lambda draft: (draft.started_at, draft.id)))


@dataclass
class FakeApplications:
    """Keeps the port `Applications`."""

    kept: dict[UUID, Application] = field(default_factory=dict)

    def add(self, application: Application) -> None:
        if application.id in self.kept:
            raise CaseExists
        numbers = {case.number for case in self.kept.values()}
        assert not application.number or application.number not in numbers, "a number was given twice"
        self.kept[application.id] = application

    def replace(self, application: Application) -> None:
        self.get(application.id)
        self.kept[application.id] = application

    def get(self, case_id: UUID) -> Application:
        if case_id not in self.kept:
            raise CaseNotFound
        return self.kept[case_id]

    def by_number(self, number: str) -> Application:
        for case in self.kept.values():
            if number and case.number == number:
                return case
        raise CaseNotFound(number)

    def find(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        found = self._matching(query)
        if query.due_through is None:
            found.sort(key=lambda case: (case.decided_at, case.id), reverse=True)
        else:
            found.sort(key=lambda case: (case.due_on, case.decided_at, case.id))
        if query.before is not None:
            places = [(case.decided_at, case.id) for case in found]
            found = found[places.index(query.before) + 1 :]
        return tuple(_case_row(case) for case in found[: query.limit])

    def count(self, query: CaseQuery) -> int:
        return len(self._matching(query))

    def _matching(self, query: CaseQuery) -> list[Application]:
        return [case for case in self.kept.values() if _matches(case, query)]


def _matches(case: Application, query: CaseQuery) -> bool:
    visit = case.visit
    names = [visit.applicant.full_name, visit.applicant.iin or "", *(one.name for one in visit.family)]
    text = "\n".join([case.number, case.number.replace("-", ""), *names]).casefold()
    return (
        all(word in text for word in query.text.casefold().split())
        and query.status in (None, case.status)
        and query.decided_on in (None, case.decided_at.date())
        and (query.due_through is None or _due(case, query.due_through))
    )


def _due(case: Application, through: date) -> bool:
    return case.status is Status.ACCEPTED and case.due_on is not None and case.due_on <= through


def _case_row(case: Application) -> CaseRow:
    return CaseRow(
        case.id,
        case.number,
        case.visit.applicant.full_name,
        case.visit.service_id,
        case.outcome,
        case.status,
        case.decided_at,
        case.due_on,
        case.clerk_name,
    )


@dataclass
class FakeNumbers:
    """Keeps the port `Numbers`."""

    given: dict[tuple[UUID, bool], RegistrationNumber] = field(default_factory=dict)

    def reserve(
        self, draft_id: UUID, *, office: str, desk: int, year: int, refusal: bool
    ) -> RegistrationNumber:
        if (draft_id, refusal) in self.given:
            return self.given[draft_id, refusal]
        series = (office, desk, year % 100, refusal)
        used = [n.sequence for n in self.given.values() if (n.office, n.desk, n.year, n.refusal) == series]
        number = RegistrationNumber(office, desk, year % 100, max(used, default=0) + 1, refusal)
        if number.sequence > (LAST_REFUSAL if refusal else LAST_ACCEPTANCE):
            raise NumbersUsedUp(year)
        self.given[draft_id, refusal] = number
        return number


@dataclass
class FakeEvents:
    """Keeps the port `Events`; `kept` is the record itself, oldest first."""

    kept: dict[UUID, Event] = field(default_factory=dict)

    def append(self, event: Event) -> None:
        assert event.id not in self.kept, "an event was recorded twice"
        self.kept[event.id] = event

    def last_wall(self) -> datetime | None:
        return next((event.wall for event in reversed(self.kept.values())), None)

    def of_case(self, case_id: UUID) -> tuple[HistoryEntry, ...]:
        return tuple(
            HistoryEntry(event.wall, event.clerk_id, event.kind.value, _texts(event.facts))
            for event in self.kept.values()
            if event.case_id == case_id
        )

    def verify(self) -> int:
        return len(self.kept)


def _texts(facts: Mapping[str, object]) -> dict[str, str]:
    return {name: _text(fact) for name, fact in facts.items()}


def _text(fact: object) -> str:
    if fact is None:
        return ""
    if isinstance(fact, date | UUID):
        return fact.isoformat() if isinstance(fact, date) else str(fact)
    if isinstance(fact, str):
        return str(fact)
    return json.dumps(fact, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass
class FakePrintJobs:
    """Keeps the port `PrintJobs`."""

    kept: dict[UUID, PrintJob] = field(default_factory=dict)

    def put(self, job: PrintJob) -> None:
        self.kept[job.id] = job

    def of_case(self, case_id: UUID) -> tuple[PrintJob, ...]:
        return tuple(job for job in self._in_order() if job.case_id == case_id)

    def unfinished(self) -> tuple[PrintJob, ...]:
        return tuple(job for job in self._in_order() if not job.state.ended)

    def _in_order(self) -> list[PrintJob]:
        return sorted(self.kept.values(), key=lambda job: (job.sent_at, job.id))


@dataclass
class FakeAccounts:
    """Keeps the port `Accounts`."""

    kept: dict[str, Account] = field(default_factory=dict)

    def put(self, account: Account) -> None:
        self.kept[account.login.strip().casefold()] = account

    def by_login(self, login: str) -> Account:
        if login.strip().casefold() not in self.kept:
            raise AccountUnknown
        return self.kept[login.strip().casefold()]

    def all(self) -> tuple[Account, ...]:
        return tuple(self.kept[login] for login in sorted(self.kept))


@dataclass
class FakeOffice:
    """Keeps the port `OfficeRecord`."""

    kept: dict[str, Office] = field(default_factory=dict)
    dates: dict[int, EffectiveDate] = field(default_factory=dict)

    def get(self) -> Office | None:
        return self.kept.get("office")

    def put(self, office: Office) -> None:
        self.kept["office"] = office

    def effective_dates(self) -> tuple[EffectiveDate, ...]:
        return tuple(self.dates.values())

    def add_effective_date(self, entry: EffectiveDate) -> None:
        self.dates[len(self.dates)] = entry


@dataclass
class FakeTransaction:
    """Keeps the port `Transaction`."""

    drafts: FakeDrafts = field(default_factory=FakeDrafts)
    applications: FakeApplications = field(default_factory=FakeApplications)
    numbers: FakeNumbers = field(default_factory=FakeNumbers)
    events: FakeEvents = field(default_factory=FakeEvents)
    print_jobs: FakePrintJobs = field(default_factory=FakePrintJobs)
    accounts: FakeAccounts = field(default_factory=FakeAccounts)
    office: FakeOffice = field(default_factory=FakeOffice)

    def copied(self) -> "FakeTransaction":
        return FakeTransaction(**{one.name: _copied(getattr(self, one.name)) for one in fields(self)})


def _copied(repository: Repository) -> Repository:
    twin = copy(repository)
    for name, rows in vars(repository).items():
        setattr(twin, name, dict(rows))
    return twin


class FakeStore:
    """Keeps the port `Store`. `committed` is what a new start of the program would find."""

    def __init__(self) -> None:
        self.committed = FakeTransaction()
        self.fail_next: DeskError | None = None
        self._busy = False

    @contextmanager
    def begin(self) -> Iterator[FakeTransaction]:
        assert not self._busy, "a transaction inside a transaction waits for itself"
        self._busy = True
        try:
            transaction = self.committed.copied()
            yield transaction
            error, self.fail_next = self.fail_next, None
            if error is not None:
                raise error
            self.committed = transaction
        finally:
            self._busy = False


class FakeJournal:
    """Keeps the port `DraftJournal`."""

    def __init__(self) -> None:
        self.records: list[tuple[UUID, Draft | None]] = []
        self.fail_next: DeskError | None = None
        self._replayed = 0

    def append(self, draft: Draft) -> None:
        self._write(draft.id, draft)

    def forget(self, draft_id: UUID) -> None:
        self._write(draft_id, None)

    def replay(self) -> Mapping[UUID, Draft | None]:
        self._replayed = len(self.records)
        return dict(self.records)

    def compact(self) -> None:
        del self.records[: self._replayed]
        self._replayed = 0

    def _write(self, draft_id: UUID, draft: Draft | None) -> None:
        error, self.fail_next = self.fail_next, None
        if error is not None:
            raise error
        self.records.append((draft_id, draft))


class FakeBlobs:
    """Keeps the port `Blobs`."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def put(self, content: bytes) -> str:
        sha256 = hashlib.sha256(content).hexdigest()
        self.kept[sha256] = content
        return sha256

    def get(self, sha256: str) -> bytes:
        if sha256 not in self.kept:
            raise BlobMissing
        return self.kept[sha256]


class FakeKeys:
    """Keeps the port `Keys`, without the slow stretching of the secret."""

    def __init__(self) -> None:
        self.key: bytes | None = None
        self.secrets: dict[str, str] = {}

    def exists(self) -> bool:
        return self.key is not None

    def create(self, login: str, secret: str) -> bytes:
        if self.key is not None:
            raise FileExistsError
        self.key = hashlib.sha256(login.encode()).digest()
        self.add(self.key, login, secret)
        return self.key

    def unlock(self, login: str, secret: str) -> bytes:
        if self.key is None or self.secrets.get(login.strip().casefold()) != secret:
            raise SecretWrong
        return self.key

    def add(self, key: bytes, login: str, secret: str) -> None:
        if key != self.key:
            raise ValueError("not the key of this store")
        self.secrets[login.strip().casefold()] = secret

    def remove(self, login: str) -> None:
        if not self.secrets.keys() - {login.strip().casefold()}:
            raise LastAccess
        self.secrets.pop(login.strip().casefold(), None)
