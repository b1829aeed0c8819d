"""State and commands of the intake. Holds no widget and no words."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.application import Application
from desk_app.domain.assessment import Assessment
from desk_app.domain.catalogue import Shown
from desk_app.domain.checklist import ChecklistLine
from desk_app.domain.draft import APPLICANT_KEY, Draft, MemberEntry, Page, PaperEntry
from desk_app.domain.entry import FieldNote
from desk_app.domain.errors import DeskError
from desk_app.domain.steps import IntakeStep, StepState, step_states
from desk_app.domain.visit import PersonRef
from desk_app.operations.desk import DeskOperations
from desk_app.operations.intake import Standing
from desk_app.operations.work import Work
from ui.jobs import JobRunner, Lane

UNDO_DEPTH = 200


class IntakeViewModel(QObject):
    """One visit from its first key to the decision.

    Every command keeps the draft before it returns: what the screen shows as typed is on the disk.

    Signals: `changed` - read `draft`, `standing`, `busy` again; `kept` - the draft is on the disk;
        `decided` - accepted or refused, the `Application`; `consulted` - the `Assessment`;
        `problem` - a command failed, the `Exception`.
    """

    changed = Signal()
    kept = Signal()
    decided = Signal(object)
    consulted = Signal(object)
    problem = Signal(object)

    def __init__(self, desk: DeskOperations, jobs: JobRunner) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._draft: Draft | None = None
        self._past: list[Draft] = []
        self._standing: Standing | None = None
        self.busy = False

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

    def owner_key(self, person: PersonRef) -> str:
        """Return the key of a person as the papers of the draft name it."""
        return self.draft.family[person.index - 1].key if person.index else APPLICANT_KEY

    def papers_on(self, line: ChecklistLine) -> tuple[PaperEntry, ...]:
        """Return the papers entered on a line of the checklist."""
        return self.draft.papers_on(line.item.id, self.owner_key(line.of))

    # beginning and ending

    def begin(self) -> None:
        """Start a new visit; its service clock runs from now."""
        clerk = self._desk.sessions.clerk
        if clerk is not None:
            self._guarded(lambda: self._take(self._desk.drafts.start(clerk.id)))

    def resume(self, draft_id: UUID) -> None:
        """Go on with a draft where it was left."""
        draft = self._desk.drafts.get(draft_id)
        if draft is not None:
            self._take(draft)

    def drop(self) -> None:
        """Give the draft up; only when the person has left without a decision."""
        self._guarded(lambda: self._desk.drafts.drop(self.draft.id))
        self._draft = None
        self._standing = None
        self.changed.emit()

    # changing

    def edit(self, **fields: Any) -> None:
        """Set fields of the draft itself (`service_id`, `way`, `variant`, `basis`, `since`, `consent`)."""
        self._keep(replace(self.draft, **fields))

    def choose_service(self, service_id: str) -> None:
        """Choose the service; what belongs to another service's checklist is kept and not shown."""
        if service_id != self.draft.service_id:
            self.edit(service_id=service_id, variant="", basis="", since="")

    def edit_applicant(self, **fields: str) -> None:
        """Set fields of the applicant as typed."""
        self._keep(replace(self.draft, applicant=replace(self.draft.applicant, **fields)))

    def add_member(self) -> str:
        """Add an empty family member and return its key."""
        taken = {member.key for member in self.draft.family}
        key = next(key for n in count(1) if (key := f"m{n}") not in taken)
        self._keep(self.draft.with_member(MemberEntry(key)))
        return key

    def edit_member(self, key: str, **fields: str) -> None:
        """Set fields of a family member as typed."""
        member = next(m for m in self.draft.family if m.key == key)
        self._keep(self.draft.with_member(replace(member, **fields)))

    def remove_member(self, key: str) -> None:
        """Take a family member and that person's papers out; `undo` brings them back."""
        self._keep(self.draft.without_member(key))

    def set_shown(self, line: ChecklistLine, shown: Shown | None) -> None:
        """Say how the paper of a line was shown; None: not shown."""
        papers = self.papers_on(line)
        entry = papers[0] if papers else self._new_paper(line)
        self._keep(self.draft.with_paper(replace(entry, shown=shown.value if shown else "")))

    def add_paper(self, line: ChecklistLine) -> str:
        """Add one more paper to a line (several diplomas, a second passport); return its key."""
        entry = self._new_paper(line)
        self._keep(self.draft.with_paper(entry))
        return entry.key

    def edit_paper(self, key: str, **fields: Any) -> None:
        """Set `shown`, `kind`, `number`, `issued`, `expires` of a paper as typed."""
        self._keep(self.draft.with_paper(replace(self._paper(key), **fields)))

    def remove_paper(self, key: str) -> None:
        """Take a paper and its pages out; `undo` brings them back."""
        self._keep(self.draft.without_paper(key))

    def add_files(self, key: str, files: tuple[Path, ...]) -> None:
        """Store files as pages of a paper, one after the other; each is kept as soon as it is stored."""
        for file in files:
            self._jobs.ask(
                Lane.FILES,
                partial(self._stored_page, file),
                done=partial(self._on_page, key),
                failed=self.problem.emit,
            )

    def remove_page(self, key: str, position: int) -> None:
        """Take one page off a paper; its bytes stay until the draft is decided."""
        paper = self._paper(key)
        pages = tuple(page for n, page in enumerate(paper.pages) if n != position)
        self.edit_paper(key, pages=pages)

    def undo(self) -> bool:
        """Take the last change back; False if there is none."""
        if not self._past:
            return False
        before = self._past.pop()
        self._guarded(lambda: self._store(before))
        return True

    def at(self, step: IntakeStep, field: str = "") -> None:
        """Remember where the clerk is, so that the draft reopens there. Not a change of its own for undo."""
        place = f"{step}/{field}"
        if self._draft is not None and place != self._draft.place:
            self._draft = replace(self._draft, place=place)

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
            done=self.consulted.emit,
            failed=self.problem.emit,
            ended=lambda: self._set_busy(False),
        )

    def _decide(self, act: Callable[[Draft, Any], Application]) -> None:
        clerk = self._desk.sessions.clerk
        if self.busy or clerk is None:
            return
        draft = self.draft
        self._set_busy(True)
        self._jobs.do(
            Lane.STORE,
            lambda work: act(draft, clerk),
            done=self.decided.emit,
            failed=self.problem.emit,
            ended=lambda: self._set_busy(False),
        )

    # inside

    def _new_paper(self, line: ChecklistLine) -> PaperEntry:
        taken = {paper.key for paper in self.draft.papers}
        key = next(key for n in count(1) if (key := f"p{n}") not in taken)
        return PaperEntry(key, line.item.id, self.owner_key(line.of))

    def _paper(self, key: str) -> PaperEntry:
        return next(paper for paper in self.draft.papers if paper.key == key)

    def _stored_page(self, file: Path, work: Work) -> Page:
        return self._desk.attachments.add(file.name, file.read_bytes())

    def _on_page(self, key: str, page: Page) -> None:
        paper = self._paper(key)
        self.edit_paper(key, pages=(*paper.pages, page))

    def _keep(self, draft: Draft) -> None:
        if draft != self._draft:
            before = self.draft
            self._guarded(lambda: self._store(draft))
            self._past = [*self._past[-UNDO_DEPTH:], before]

    def _store(self, draft: Draft) -> None:
        self._desk.drafts.keep(draft)
        self._show(draft)
        self.kept.emit()

    def _take(self, draft: Draft) -> None:
        self._past = []
        self._show(draft)

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        self._standing = self._desk.intake.look(draft) if draft.service_id else None
        self.changed.emit()

    def _guarded(self, call: Callable[[], None]) -> None:
        """Run a write of the journal in the UI thread (rulings 17); a full disk becomes a notice."""
        try:
            call()
        except DeskError as error:
            self.problem.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()
