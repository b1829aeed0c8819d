"""Taking an application: look at a draft, accept it, refuse it, or note a consultation."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import ClassVar

from desk_app.domain.application import Application, AttachedPage, Status
from desk_app.domain.assessment import Assessment, Outcome, assess
from desk_app.domain.catalogue import Edition, PublicService
from desk_app.domain.clerk import Clerk, Right
from desk_app.domain.draft import APPLICANT_KEY, Draft
from desk_app.domain.entry import Asked, InvalidEntry, Reading, read_draft
from desk_app.domain.errors import CaseExists, CaseNotFound, RuleError
from desk_app.domain.event import EventKind
from desk_app.domain.opening import Opening, Reason, find_edition
from desk_app.domain.visit import Visit
from desk_app.operations.drafts import OpenDrafts
from desk_app.operations.issue import PaperIssuer
from desk_app.operations.law import Law
from desk_app.operations.letters import unprintable_letters
from desk_app.operations.office import OfficeDesk, demand
from desk_app.operations.ports import Clock, Store
from desk_app.operations.record import Recorder

IN_MIGRANTS = "inmigrants"


@dataclass(eq=False)
class ServiceNotOpen(RuleError):
    """The service takes no papers at this visit; `reason` is one of the closed list."""

    code: ClassVar[str] = "service.not_open"
    reason: str = ""


@dataclass(eq=False)
class PackageIncomplete(RuleError):
    """Papers are missing or have expired: the package can only be refused."""

    code: ClassVar[str] = "package.incomplete"
    lines: tuple[str, ...] = ()


@dataclass(eq=False)
class PackageComplete(RuleError):
    """The package is complete: only an incomplete or expired one may be refused."""

    code: ClassVar[str] = "package.complete"


@dataclass(eq=False)
class PagesMissing(RuleError):
    """The office wants pages of every paper before it accepts."""

    code: ClassVar[str] = "package.pages_missing"
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Standing:
    """Where a draft stands: what can be read of it and what would follow now."""

    reading: Reading
    assessment: Assessment

    @property
    def visit(self) -> Visit:
        """Return the visit as far as it can be read."""
        return self.reading.visit


@dataclass(frozen=True)
class Intake:
    """Acts of the intake. `look` is pure and quick; the other acts belong to the STORE lane."""

    store: Store
    clock: Clock
    recorder: Recorder
    law: Law
    desk: OfficeDesk
    drafts: OpenDrafts
    issuer: PaperIssuer
    pages_required: bool = False

    def editions(self, day: date) -> tuple[tuple[PublicService, Opening], ...]:
        """Return every service with its edition on `day`, or the reason there is none."""
        services = self.law.catalogue.services.values()
        return tuple((service, find_edition(service, day, self.desk.effective)) for service in services)

    def look(self, draft: Draft) -> Standing:
        """Say what follows from a draft as it is, without changing anything.

        The visit is judged by its start: who came before closing time is served after it. A draft resumed
        on a later day, or begun before the counter opened, is judged by now. The draft must name a service.
        """
        now = self.clock.now()
        started = draft.started_at.astimezone(now.tzinfo)
        if started.date() != now.date():
            return self._standing(draft, now)
        standing = self._standing(draft, started)
        return self._standing(draft, now) if standing.assessment.reason is Reason.CLOSED else standing

    def accept(self, draft: Draft, by: Clerk) -> Application:
        """Turn a complete draft into a numbered case with its stored papers.

        All or nothing: after any error the store is as it was and the draft is kept. Accepting the
        same draft again returns the same case.

        Raises:
            InvalidEntry: Fields cannot be read or are missing.
            ServiceNotOpen: The edition, the channel, the hour or the group does not allow it.
            PackageIncomplete: Papers are missing or have expired.
            PagesMissing: The office wants pages and some papers have none.
            CaseExists: The draft was refused before; the refusal stands.
            NotAllowed: The role of the clerk does not give the right.
        """
        return self._decide(draft, by, Outcome.ACCEPTED)

    def refuse(self, draft: Draft, by: Clerk) -> Application:
        """Refuse to accept an incomplete package, with the receipt the edition sets.

        Raises:
            PackageComplete: Nothing is missing or expired; nothing else is a ground (X34, X35).
            CaseExists: The draft was accepted before; the acceptance stands.
            InvalidEntry, ServiceNotOpen, NotAllowed: As in `accept`.
        """
        return self._decide(draft, by, Outcome.REFUSED)

    def consult(self, draft: Draft, by: Clerk) -> Assessment:
        """Note that a person was advised and close the draft; no paper and no case come of it.

        Raises:
            NotAllowed: The role of the clerk does not give the right.
        """
        demand(by, Right.TAKE_PAPERS)
        assessment = self.look(draft).assessment
        facts = {"service": draft.service_id, "reason": assessment.reason or ""}
        with self.store.begin() as tx:
            tx.events.append(self.recorder.event(EventKind.CONSULTED, clerk_id=by.id, facts=facts))
            tx.drafts.remove(draft.id)
        self.drafts.drop(draft.id)
        return assessment

    def _decide(self, draft: Draft, by: Clerk, outcome: Outcome) -> Application:
        demand(by, Right.TAKE_PAPERS)
        if (made := self._already_made(draft)) is not None:
            self.drafts.close(draft.id)
            if made.outcome is not outcome:
                raise CaseExists
            return made
        standing = self.look(draft)
        self._check(draft, standing, outcome)
        application = self._numbered(draft, standing, by)
        application = self.issuer.issue(application, standing.assessment, self.desk.known(), by)
        kind = EventKind.ACCEPTED if outcome is Outcome.ACCEPTED else EventKind.REFUSED
        event = self.recorder.event(
            kind, clerk_id=by.id, case_id=application.id, facts=_facts_of(application)
        )
        with self.store.begin() as tx:
            tx.applications.add(application)
            tx.events.append(event)
            tx.drafts.remove(draft.id)
        self.drafts.close(draft.id)
        return application

    def _already_made(self, draft: Draft) -> Application | None:
        with self.store.begin() as tx:
            try:
                return tx.applications.get(draft.id)
            except CaseNotFound:
                return None

    def _check(self, draft: Draft, standing: Standing, outcome: Outcome) -> None:
        if standing.reading.faults:
            raise InvalidEntry(standing.reading.faults)
        assessment = standing.assessment
        if assessment.reason is not None or assessment.edition is None:
            raise ServiceNotOpen(assessment.reason or "")
        if outcome is Outcome.ACCEPTED:
            if assessment.outcome is not Outcome.ACCEPTED:
                raise PackageIncomplete(tuple(line.key for line in assessment.checklist.stopping))
            self._check_pages(standing)
        elif assessment.outcome is not Outcome.REFUSED:
            raise PackageComplete

    def _check_pages(self, standing: Standing) -> None:
        lines = standing.assessment.checklist.lines
        bare = tuple(line.key for line in lines if line.papers and not any(p.pages for p in line.papers))
        if self.pages_required and bare:
            raise PagesMissing(bare)

    def _numbered(self, draft: Draft, standing: Standing, by: Clerk) -> Application:
        office, assessment = self.desk.known(), standing.assessment
        refused = assessment.outcome is Outcome.REFUSED
        now = self.clock.now()
        with self.store.begin() as tx:
            number = tx.numbers.reserve(
                draft.id, office=office.code, desk=office.desk, year=now.year % 100, refusal=refused
            )
        edition = assessment.edition
        assert edition is not None  # _check let only visits with an edition pass
        return Application(
            id=draft.id,
            number=str(number),
            outcome=assessment.outcome,
            status=Status.REFUSED if refused else Status.ACCEPTED,
            visit=standing.visit,
            edition_id=edition.id,
            clerk_id=by.id,
            clerk_name=by.full_name,
            decided_at=now,
            lines={line.key: line.status.value for line in assessment.checklist.lines},
            advice=tuple(advice.value for advice in assessment.advice),
            dates=assessment.dates.as_mapping(),
            pages=_pages_of(draft),
        )

    def _assess(self, visit: Visit) -> Assessment:
        return assess(
            visit,
            self.law.catalogue,
            self.desk.effective,
            unofficial_forms=self.law.unofficial_forms,
        )

    def _standing(self, draft: Draft, moment: datetime) -> Standing:
        at = moment.replace(tzinfo=None)
        service = self.law.catalogue.services[draft.service_id]
        found = find_edition(service, at.date(), self.desk.effective)
        reading = read_draft(draft, self.desk.known().place, at, _asked(found.edition))
        warnings = (*reading.warnings, *unprintable_letters(draft, self.issuer.forms))
        return Standing(replace(reading, warnings=warnings), self._assess(reading.visit))


def _asked(edition: Edition | None) -> Asked:
    if edition is None:
        return Asked()
    return Asked(
        region=bool(edition.quota_group),
        employment_category=edition.quota_group == IN_MIGRANTS,
        variant=len(edition.checklists) > 1,
    )


def _pages_of(draft: Draft) -> tuple[AttachedPage, ...]:
    keys = {m.key: f" of family:{n}" for n, m in enumerate(draft.family, start=1)} | {APPLICANT_KEY: ""}
    return tuple(
        AttachedPage(f"{paper.item_id}{keys.get(paper.of, '')}", page)
        for paper in draft.papers
        for page in paper.pages
    )


def _facts_of(application: Application) -> dict[str, object]:
    return {
        "number": application.number,
        "edition": application.edition_id,
        "due_on": application.due_on.isoformat() if application.due_on else "",
        "papers": {paper.form_id: paper.sha256 for paper in application.papers},
        "advice": list(application.advice),
    }
