"""A desk on stores in memory: operations, forms and words are real, the printer is the simulated one."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desk_app import bootstrap, paths
from desk_app.devices.clock import KAZAKHSTAN_TIME, FixedClock
from desk_app.devices.ids import SeededIds
from desk_app.devices.printers.simulator import PRINTER_NAME, SimulatedPrinter
from desk_app.domain.application import Application
from desk_app.domain.clerk import Clerk, Office, Role
from desk_app.domain.draft import ApplicantEntry, Draft, MemberEntry, PaperEntry
from desk_app.domain.event import Event, EventKind
from desk_app.operations.attachments import Attachments
from desk_app.operations.drafts import OpenDrafts
from desk_app.operations.handover import Handover
from desk_app.operations.intake import Intake
from desk_app.operations.issue import PaperIssuer
from desk_app.operations.law import Law
from desk_app.operations.office import OfficeDesk
from desk_app.operations.printouts import Printouts
from desk_app.operations.record import Recorder
from desk_app.operations.register import Register
from desk_app.operations.sessions import Sessions
from desk_app.printing.desk_forms import DeskForms
from desk_app.printing.words import TemplateWords
from tests.fakes import FakeBlobs, FakeJournal, FakeKeys, FakeStore

PRINTER = PRINTER_NAME
VISIT = datetime.fromisoformat("2025-11-26T11:35").replace(tzinfo=KAZAKHSTAN_TIME)
CLERK = Clerk("clerk", "Әлия Серікқызы", "маман", "специалист", Role.CLERK)
SUPERVISOR = replace(CLERK, id="supervisor", role=Role.SUPERVISOR)
ADMINISTRATOR = replace(CLERK, id="administrator", role=Role.ADMINISTRATOR)
OFF = replace(CLERK, id="off", active=False)
OFFICE = Office("Атырау бөлімі", "Отдел Атырау", "ATY", 3, "state_corporation", "atyrau", department_no="2")
EFFECTIVE = {
    "order-20@2021": date(2021, 9, 2),
    "order-20@2024": date(2024, 6, 15),
    "order-20@2024-07": date(2024, 8, 14),
}


@dataclass
class Bench:
    """A desk with everything a test may want to look at or to break."""

    store: FakeStore
    journal: FakeJournal
    blobs: FakeBlobs
    keys: FakeKeys
    clock: FixedClock
    printer: SimulatedPrinter
    recorder: Recorder
    office: OfficeDesk
    drafts: OpenDrafts
    intake: Intake
    attachments: Attachments
    printouts: Printouts
    register: Register
    handover: Handover
    sessions: Sessions

    def kept(self, draft: Draft) -> Draft:
        """Start a draft of the desk with what another one holds, and keep it."""
        started = self.drafts.start(draft.clerk_id)
        draft = replace(draft, id=started.id, started_at=started.started_at)
        self.drafts.keep(draft)
        return draft

    def accepted(self, **changed: object) -> Application:
        """Take a complete application."""
        return self.intake.accept(self.kept(complete(**changed)), CLERK)

    def refused(self, **changed: object) -> Application:
        """Refuse an incomplete one."""
        return self.intake.refuse(self.kept(incomplete(**changed)), CLERK)

    def events(self, kind: EventKind | None = None) -> list[Event]:
        """Return what was recorded, oldest first."""
        return [e for e in self.store.committed.events.kept.values() if kind in (None, e.kind)]

    def days_later(self, days: int) -> None:
        """Let days pass."""
        self.clock.advance(timedelta(days))


def new_bench(law: Law, *, pages_required: bool = False) -> Bench:
    """Return a desk that is set up, with the usual effective dates."""
    store, journal, blobs, keys = FakeStore(), FakeJournal(), FakeBlobs(), FakeKeys()
    clock = FixedClock(VISIT)
    ids, printer = SeededIds(clock), SimulatedPrinter(clock)
    recorder = Recorder(clock, ids)
    forms = DeskForms(paths.print_templates(), paths.resources() / "fonts")
    office = OfficeDesk(store, clock, recorder)
    drafts = OpenDrafts(journal, store, clock, ids)
    issuer = PaperIssuer(law, forms, blobs, TemplateWords(paths.print_templates()))
    key = keys.create("administrator", "secret-enough")
    bench = Bench(
        store, journal, blobs, keys, clock, printer, recorder, office, drafts,
        intake=Intake(store, clock, recorder, law, office, drafts, issuer, pages_required),
        attachments=Attachments(blobs),
        printouts=Printouts(store, blobs, forms, printer, clock, ids, recorder),
        register=Register(store, clock),
        handover=Handover(store, clock, recorder, law),
        sessions=Sessions(store, keys, recorder, lambda: key),
    )  # fmt: skip
    office.set_up(OFFICE, ADMINISTRATOR.id)
    for act, day in EFFECTIVE.items():
        office.record_effective_date(act, day, source="gazette 1", by=ADMINISTRATOR)
    return bench


def complete(**changed: object) -> Draft:
    """Return a draft that can be accepted, typed as a clerk types."""
    draft = Draft(
        id=SeededIds(FixedClock(VISIT)).new(),
        clerk_id=CLERK.id,
        started_at=VISIT,
        service_id="quota-kandas",
        basis="status-in-country",
        region_asked="atyrau",
        applicant=ApplicantEntry(surname="Сейітов", given_name="Дәулет", born="19.07.1984"),
        family=(MemberEntry("a", "Сейітова Аяла", "child", "23.10.2016"),),
        papers=(
            PaperEntry("1", "k24-app", shown="original"),
            PaperEntry("2", "k24-id", shown="original", number="E0914472", expires="01.05.2029"),
            PaperEntry("3", "k24-id", of="a", shown="original", kind="birth_certificate"),
            PaperEntry("4", "k24-marriage", shown="declared_absent"),
            PaperEntry("5", "k24-qual", shown="declared_absent"),
        ),
    )
    return replace(draft, **changed)  # type: ignore[arg-type]  # fields by name


def incomplete(**changed: object) -> Draft:
    """Return a draft that can only be refused: the child has no paper."""
    draft = complete(**changed)
    return draft.without_paper("3")


def load_law() -> Law:
    """Return the law as the program loads it."""
    return bootstrap.load_law()
