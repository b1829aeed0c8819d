"""State and commands of the intake. Holds no widget and no words."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.application import Application
from desk_app.domain.assessment import Assessment
from desk_app.domain.catalogue import Catalogue, ChannelKind, ChecklistItem, Edition, Shown
from desk_app.domain.checklist import ChecklistLine
from desk_app.domain.clerk import Office
from desk_app.domain.draft import Draft, Page, PaperEntry
from desk_app.domain.entry import FieldNote
from desk_app.domain.errors import DeskError
from desk_app.domain.steps import IntakeStep, StepState, step_states
from desk_app.domain.visit import COUNTER, HOME_VISIT, STATE_CORPORATION, Kinship
from desk_app.operations.desk import DeskOperations
from desk_app.operations.intake import Standing
from desk_app.operations.waiting import WaitingVisitor
from desk_app.operations.work import Work
from ui.jobs import JobRunner, Lane
from ui.screens.intake import drafting
from ui.screens.intake.history import History
from ui.screens.intake.offers import ServiceOffer, offers

REGISTERS_PORTALS = ("local_executive_body", "career_centre", "employment_centre")
"""Offices at which applications of the portals are registered by hand."""


class IntakeViewModel(QObject):
    """One visit from its first key to the decision.

    Every command keeps the draft before it returns: what the screen shows as typed is on the disk.

    Signals: `changed` - read `draft`, `standing`, `busy` again; `kept` - the draft is on the disk, True, or
        could not be written, False;
        `decided` - accepted or refused, the `Application`; `consulted` - the `Assessment`;
        `problem` - a command failed, the `Exception`.
    """

    changed = Signal()
    kept = Signal(bool)
    decided = Signal(object)
    consulted = Signal(object)
    problem = Signal(object)

    def __init__(self, desk: DeskOperations, jobs: JobRunner) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._draft: Draft | None = None
        self._history = History()
        self._standing: Standing | None = None
        self.busy = False
        self._files_on_way = 0
        self._waiting_act: Callable[[], None] | None = None

    # what is there

    @property
    def draft(self) -> Draft:
        """The draft of the visit.

        Raises:
            RuntimeError: No visit has begun.
        """
        if self._draft is None:
            raise RuntimeError("no visit has begun")
        return self._draft

    @property
    def has_draft(self) -> bool:
        """Whether a visit has begun."""
        return self._draft is not None

    @property
    def standing(self) -> Standing | None:
        """What follows from the draft as it is; None before a service is chosen."""
        return self._standing

    @property
    def assessment(self) -> Assessment | None:
        """The decision as it would fall now."""
        return self._standing.assessment if self._standing else None

    @property
    def lines(self) -> tuple[ChecklistLine, ...]:
        """The checklist of this visitor."""
        return self._standing.assessment.checklist.lines if self._standing else ()

    @property
    def faults(self) -> tuple[FieldNote, ...]:
        """What stops the acceptance, field by field."""
        return self._standing.reading.faults if self._standing else ()

    @property
    def warnings(self) -> tuple[FieldNote, ...]:
        """What is worth a look and stops nothing."""
        return self._standing.reading.warnings if self._standing else ()

    def steps(self) -> tuple[StepState, ...]:
        """Return the lines of the task list."""
        return step_states(self.draft, self.faults, self.assessment)

    def papers_on(self, line: ChecklistLine) -> tuple[PaperEntry, ...]:
        """Return the papers entered on a line of the checklist."""
        return drafting.papers_on(self.draft, line)

    def preset(self, line: ChecklistLine) -> bool:
        """Say whether a paper is known to exist: a spouse is in the family, so it is asked for outright."""
        return line.item.exists_with_spouse and any(m.kinship == Kinship.SPOUSE for m in self.draft.family)

    def ways_to_show(self, item: ChecklistItem) -> tuple[Shown, ...]:
        """Return the answers that can be given for a paper at this visit, in the order of the keys."""
        edition, at_counter = self.edition, self.draft.way in (COUNTER, HOME_VISIT)
        no_digital = at_counter and edition is not None and not edition.digital_at_counter
        return tuple(
            way for way in Shown if way in item.accepted_as and not (no_digital and way is Shown.DIGITAL)
        )

    # the law and the office

    @property
    def edition(self) -> Edition | None:
        """The edition the visit is judged by."""
        return self._standing.assessment.edition if self._standing else None

    @property
    def catalogue(self) -> Catalogue:
        """The law."""
        return self._desk.law.catalogue

    @property
    def office(self) -> Office:
        """The office of the desk."""
        return self._desk.office.known()

    def offers(self) -> tuple[ServiceOffer, ...]:
        """Return every service as this counter stands to it now."""
        return offers(self._desk, self.draft)

    def ways(self) -> tuple[str, ...]:
        """Return how a visit may have come: counter, home, portals whose applications are registered here."""
        home = (HOME_VISIT,) if self.office.channel == STATE_CORPORATION else ()
        portals: tuple[str, ...] = ()
        if self.office.channel in REGISTERS_PORTALS and self.edition is not None:
            kinds = {channel.id: channel.kind for channel in self.catalogue.channels.values()}
            named = [channel.channel_id for channel in self.edition.channels if channel.accepts]
            portals = tuple(one for one in named if kinds.get(one) is ChannelKind.SELF_SERVICE)
        return (COUNTER, *home, *portals)

    @property
    def elapsed_s(self) -> int:
        """Seconds since the visit began."""
        return max(0, int((self._desk.clock.now() - self.draft.started_at).total_seconds()))

    @property
    def limit_min(self) -> int | None:
        """Minutes the edition allows for serving a person at this office; None where the law gives none."""
        limits = (self.edition.service_max_min if self.edition else None) or {}
        return limits.get(self.office.channel)

    # beginning and ending

    def begin(self, *, of_jotted: bool = False) -> None:
        """Start a new visit, of what was typed on the start screen or of nothing; its clock runs from now."""
        clerk = self._desk.sessions.clerk
        if clerk is not None:
            self.leave()
            self._guarded(lambda: self._take(self._desk.drafts.start(clerk.id, of_jotted=of_jotted)))

    def call(self, visitor: WaitingVisitor) -> None:
        """Start the visit of somebody who waited, with what is known of that person."""
        self.begin()
        if self.has_draft:
            self._keep(visitor.called(self.draft))
            self._history.clear()

    def resume(self, draft_id: UUID) -> bool:
        """Go on with a draft where it was left; False if it is gone."""
        draft = self._desk.drafts.get(draft_id)
        if draft is None:
            return False
        if self._draft is None or self._draft.id != draft_id:
            self.leave()
            self._take(draft)
        return True

    def leave(self) -> bool:
        """Make sure the draft is on the disk; False if it is not. An untouched visit is given up."""
        if self._draft is None or self.busy:
            return True
        if not drafting.is_untouched(self._draft):
            return self._write()
        self._guarded(lambda: self._desk.drafts.drop(self.draft.id))
        self._forget()
        return True

    def drop(self) -> Draft:
        """Give the draft up and return it, so that it can be brought back."""
        draft = self.draft
        self._guarded(lambda: self._desk.drafts.drop(draft.id))
        self._forget()
        return draft

    def bring_back(self, draft: Draft) -> None:
        """Take up a draft that was given up a moment ago."""
        self._guarded(lambda: self._desk.drafts.keep(draft))

    # changing

    def edit(self, **fields: Any) -> None:
        """Set fields of the draft itself (`service_id`, `way`, `variant`, `basis`, `since`, `consent`)."""
        self._keep(replace(self.draft, **fields), " ".join(fields))

    def choose_service(self, service_id: str) -> None:
        """Choose the service; what belongs to another service's checklist is kept and not shown."""
        if service_id != self.draft.service_id:
            self.edit(service_id=service_id, variant="", basis="", since="")

    def edit_applicant(self, **fields: str) -> None:
        """Set fields of the applicant as typed."""
        applicant = replace(self.draft.applicant, **fields)
        self._keep(replace(self.draft, applicant=applicant), f"applicant.{' '.join(fields)}")

    def add_member(self) -> str:
        """Add an empty family member and return its key."""
        member = drafting.new_member(self.draft)
        self._keep(self.draft.with_member(member))
        return member.key

    def edit_member(self, key: str, **fields: str) -> None:
        """Set fields of a family member as typed."""
        member = next(m for m in self.draft.family if m.key == key)
        self._keep(self.draft.with_member(replace(member, **fields)), f"family.{key}.{' '.join(fields)}")

    def remove_member(self, key: str) -> None:
        """Take a family member and that person's papers out; `undo` brings them back."""
        self._keep(self.draft.without_member(key))

    def set_shown(self, line: ChecklistLine, shown: Shown | None) -> None:
        """Say how the first paper of a line was shown; None (not shown) and "there is none" hold for all."""
        self._keep(drafting.with_answer(self.draft, line, shown))

    def add_paper(self, line: ChecklistLine) -> str:
        """Add one more paper to a line (several diplomas, a second passport), shown like the first."""
        entry = drafting.new_paper(self.draft, line)
        self._keep(self.draft.with_paper(entry))
        return entry.key

    def edit_paper(self, key: str, **fields: Any) -> None:
        """Set `shown`, `kind`, `number`, `issued`, `expires` of a paper as typed."""
        paper = replace(self._paper(key), **fields)
        self._keep(self.draft.with_paper(paper), f"papers.{key}.{' '.join(fields)}")

    def remove_paper(self, key: str) -> None:
        """Take a paper and its pages out; `undo` brings them back."""
        self._keep(self.draft.without_paper(key))

    def add_files(self, key: str, files: tuple[Path, ...]) -> None:
        """Store files as pages of a paper, one after the other; each is kept as soon as it is stored."""
        for file in files:
            self._files_on_way += 1
            self._jobs.ask(
                Lane.FILES,
                partial(self._stored_page, file),
                done=partial(self._on_page, self.draft.id, key),
                failed=self.problem.emit,
                ended=self._on_file_ended,
            )

    def remove_page(self, key: str, position: int) -> None:
        """Take one page off a paper; its bytes stay until the draft is decided."""
        paper = self._paper(key)
        pages = tuple(page for n, page in enumerate(paper.pages) if n != position)
        self.edit_paper(key, pages=pages)

    def undo(self) -> bool:
        """Take the last change back; False if there is none."""
        before = None if self.busy else self._history.take_back()
        if before is not None:
            self._store(before)
        return before is not None

    def repair_names(self) -> None:
        """Put Cyrillic letters in place of their Latin look-alikes in every name, as one change."""
        self._keep(drafting.with_repaired_names(self.draft))

    def at(self, step: IntakeStep, field: str = "") -> None:
        """Keep where the clerk is, so that the draft reopens there. Not a change of its own for undo."""
        place = f"{step}/{field}"
        if self._draft is None or self.busy or place == self._draft.place:
            return
        self._history.part()
        self._draft = replace(self._draft, place=place)
        if not drafting.is_untouched(self._draft):
            self._write()

    @property
    def place(self) -> tuple[IntakeStep, str]:
        """Where the clerk was: step and field; the first step for a new visit."""
        step, _, field = self.draft.place.partition("/")
        return (IntakeStep(step) if step in list(IntakeStep) else IntakeStep.SERVICE), field

    # deciding

    def accept(self) -> None:
        """Accept the application; `decided` or `problem` follows. A second call while busy does nothing."""
        self._decide(self._desk.intake.accept)

    def refuse(self) -> None:
        """Refuse to accept the package; `decided` or `problem` follows."""
        self._decide(self._desk.intake.refuse)

    def consult(self) -> None:
        """Note a consultation and close the draft; `consulted` or `problem` follows."""
        clerk = self._desk.sessions.clerk
        if self.busy or clerk is None:
            return
        draft = self.draft
        self._set_busy(True)
        self._jobs.do(
            Lane.STORE,
            lambda work: self._desk.intake.consult(draft, clerk),
            done=self._on_consulted,
            failed=self.problem.emit,
            ended=self._on_ended,
        )

    def _decide(self, act: Callable[[Draft, Any], Application]) -> None:
        clerk = self._desk.sessions.clerk
        if self._files_on_way:
            # A page that was given belongs to the case: the decision follows the last of them.
            self._waiting_act = partial(self._decide, act)
            return
        if self.busy or clerk is None:
            return
        draft = self.draft
        self._set_busy(True)
        self._jobs.do(
            Lane.STORE,
            lambda work: act(draft, clerk),
            done=self._on_decided,
            failed=self.problem.emit,
            ended=self._on_ended,
        )

    def _on_decided(self, application: Application) -> None:
        # No longer busy: whoever hears of the decision opens another screen.
        self.busy = False
        self._forget()
        self.decided.emit(application)

    def _on_consulted(self, assessment: Assessment) -> None:
        self.busy = False
        self._forget()
        self.consulted.emit(assessment)

    def _on_ended(self) -> None:
        self._set_busy(False)

    # inside

    def _paper(self, key: str) -> PaperEntry:
        return next(paper for paper in self.draft.papers if paper.key == key)

    def _stored_page(self, file: Path, work: Work) -> Page:
        return self._desk.attachments.add(file.name, file.read_bytes())

    def _on_page(self, draft_id: UUID, key: str, page: Page) -> None:
        """Add a stored page to the visit it was given in, which may no longer be the one that is seen."""
        is_seen = self._draft is not None and self._draft.id == draft_id
        draft = self._draft if is_seen else self._desk.drafts.get(draft_id)
        paper = next((one for one in draft.papers if one.key == key), None) if draft else None
        if draft is None or paper is None:
            return
        changed = draft.with_paper(replace(paper, pages=(*paper.pages, page)))
        if is_seen:
            self._keep(changed)
        else:
            self._guarded(lambda: self._desk.drafts.keep(changed))

    def _on_file_ended(self) -> None:
        self._files_on_way -= 1
        if not self._files_on_way and self._waiting_act is not None:
            act, self._waiting_act = self._waiting_act, None
            act()

    def _keep(self, draft: Draft, mark: str = "") -> None:
        if draft != self._draft and not self.busy:
            self._history.remember(self.draft, mark)
            self._store(draft)

    def _store(self, draft: Draft) -> None:
        """Show the draft, then make it durable; what could not be written stays and goes with the next."""
        self._show(draft)
        self._write()

    def _write(self) -> bool:
        drafts = self._desk.drafts
        is_kept = self._guarded(lambda: drafts.keep(self.draft))
        self.kept.emit(is_kept)
        if drafts.wants_folding:
            self._jobs.ask(
                Lane.STORE, lambda work: drafts.fold(), done=lambda done: None, failed=self.problem.emit
            )
        return is_kept

    def _take(self, draft: Draft) -> None:
        self._history.clear()
        self._show(draft)

    def _forget(self) -> None:
        self._draft = self._standing = None
        self._history.clear()

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        self._standing = self._desk.intake.look(draft) if draft.service_id else None
        self.changed.emit()

    def _guarded(self, call: Callable[[], None]) -> bool:
        """Run a write of the journal in the UI thread (rulings 17); a full disk becomes a notice, False."""
        try:
            call()
        except DeskError as error:
            self.problem.emit(error)
            return False
        return True

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()
