"""The intake: one visit on one screen, its steps at the left, the page of a step in the middle."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.domain.assessment import Outcome
from desk_app.domain.steps import IntakeStep, step_of
from desk_app.operations.waiting import WaitingVisitor
from ui import keys
from ui.keys import Key
from ui.screen import Act, Screen
from ui.screens.intake.check_page import CheckPage
from ui.screens.intake.endings import Endings
from ui.screens.intake.law_note import law_of
from ui.screens.intake.papers_page import PapersPage
from ui.screens.intake.people_page import PeoplePage
from ui.screens.intake.service_page import ServicePage
from ui.screens.intake.step_page import StepPage, field_in_focus
from ui.screens.intake.steps_panel import StepsPanel
from ui.screens.intake.view_model import IntakeViewModel
from ui.theme import Tone
from ui.widgets.button import Look
from ui.widgets.later_words import LaterWords
from ui.workplace import Workplace


class IntakeScreen(Screen):
    """Leads a visit to its decision, in any order the law permits."""

    def __init__(self, model: IntakeViewModel, place: Workplace) -> None:
        super().__init__()
        self.model, self._place = model, place
        papers = PapersPage(model, place.language)
        self.pages: dict[IntakeStep, StepPage] = {
            IntakeStep.SERVICE: ServicePage(model, place.language),
            IntakeStep.PEOPLE: PeoplePage(model, place.language),
            IntakeStep.PAPERS: papers,
            IntakeStep.CHECK: CheckPage(model, place.language, papers),
        }
        self.step = IntakeStep.SERVICE
        self._steps, self._endings = StepsPanel(), Endings(model, place, self)
        self.tasks = self._steps.tasks
        self._stack = QStackedWidget()
        self._returns_to_check = self._is_opening = False
        self._last_id: UUID | None = None
        self._held: QWidget | None = None
        self._bars: object = None
        self._clock: object = None
        self._lay_out()
        self._connect()
        self.retranslate()
        for page in self.pages.values():
            page.retranslate()

    # what the window reads

    def title(self) -> str:
        """Return the name of the service, once there is one."""
        edition = self.model.edition if self.model.has_draft else None
        return edition.name.text(self._place.language.shown) if edition else self.tr("New visit")

    def subtitle(self) -> str:
        """Return who has come."""
        draft = self.model.draft if self.model.has_draft else None
        return (draft.title.strip() if draft else "") or self.tr("The name is not typed yet")

    def acts(self) -> tuple[Act, ...]:
        """Return what can be done on the step that is seen."""
        if not self.model.has_draft:
            return ()
        drop = Act(
            "drop", self.tr("Give up the visit"), self._endings.give_up, Key.GIVE_UP, icon_name="trash-2"
        )
        assessment = self.model.assessment
        if assessment is not None and assessment.reason is not None:
            words_ = self.tr("Note the consultation")
            return (drop, Act("consult", words_, self.model.consult, Key.CONTINUE, Look.PRIMARY))
        on = Act("continue", self.tr("Continue"), self._continue, Key.CONTINUE, Look.PRIMARY)
        if assessment is None:
            return (drop, on)
        refuse = Act("refuse", self.tr("Refuse to accept"), self._refuse, Key.REFUSE, Look.DANGER, "circle-x")
        if self.step is IntakeStep.CHECK and assessment.outcome is Outcome.ACCEPTED:
            on = Act("accept", self.tr("Accept"), self._accept, Key.CONTINUE, Look.PRIMARY, "circle-check")
        elif self.step is IntakeStep.CHECK:
            on = Act("papers", self.tr("Back to the documents"), self._to_papers, Key.CONTINUE)
        return (drop, refuse, on)

    def shown(self, **arguments: object) -> None:
        """Begin a visit (with `iin` or `surname` as typed), call a `visitor`, or go on with `draft_id`.

        `jotted`: it stands in the clerk's note as it was typed, and the visit begins of that note.
        """
        draft_id, visitor = arguments.get("draft_id"), arguments.get("visitor")
        if isinstance(draft_id, UUID):
            if not self.model.resume(draft_id):
                QTimer.singleShot(0, self._endings.to_start)
                return
        elif isinstance(visitor, WaitingVisitor):
            self.model.call(visitor)
        else:
            self.model.begin(of_jotted=bool(arguments.get("jotted")))
            typed = {name: str(arguments[name]) for name in ("iin", "surname") if name in arguments}
            if typed and self.model.has_draft:
                self.model.edit_applicant(**typed)
        self._open()

    def address(self) -> dict[str, object] | None:
        """Return the way back to this visit: going back begins no other."""
        return {"draft_id": self._last_id} if self._last_id else None

    def refresh(self) -> None:
        """Nothing of a visit changes behind the clerk's back."""

    def retranslate(self) -> None:
        """Say everything again."""
        self._steps.retranslate()
        if self.model.has_draft:
            self._steps.read(self.model, self.step)

    def go_back(self) -> bool:
        """Close the details of a paper, else go to the step before this one; from the first, leave."""
        if not self.model.has_draft or self.model.busy:
            return False
        if self.pages[self.step].step_back():
            return True
        order = list(IntakeStep)
        if self.step is order[0]:
            return False
        self.go(order[order.index(self.step) - 1])
        return True

    def may_leave(self) -> bool:
        """Leave when the visit is on the disk and no decision is being written; it reopens here."""
        if self.model.busy:
            return False
        if self.model.has_draft:
            if not self.model.leave():
                return False
            self._place.shell.stop_clock()
        return True

    def show_law(self, focused: QWidget | None) -> bool:
        """Quote the law on the document or the ground in focus, else name the act of the service."""
        note = law_of(self.model, field_in_focus(), self._place.language.shown)
        if note is not None:
            self._place.shell.notify(Tone.NOTE, note.text, note.source)
        return note is not None

    def focus_first(self) -> None:
        """Put the cursor where the clerk left it, else where the step begins."""
        if not self.model.has_draft:
            return
        _, field = self.model.place
        page = self.pages[self.step]
        if not (field and page.focus_field(field)) and not page.focus_first():
            super().focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button, elsewhere it moves on."""
        focused = QApplication.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or focused is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self.pages[self.step].handle_enter(focused):
            return
        elif isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()
        else:
            self.focusNextChild()

    # moving

    def go(self, step: IntakeStep, field: str = "") -> bool:
        """Open a step; False if another one has to be put right first and was opened instead."""
        target = step
        faults = [note for note in self.model.faults if step is IntakeStep.CHECK]
        if faults:
            target = min((step_of(note.field) for note in faults), key=list(IntakeStep).index)
        if not self.model.draft.service_id:
            target = IntakeStep.SERVICE
        self._show_step(target)
        if target is not step:
            self._check(target)
            return False
        page = self.pages[target]
        if not (field and page.focus_field(field)) and not page.focus_first():
            super().focus_first()
        return True

    def _show_step(self, step: IntakeStep) -> None:
        self.step = step
        self.model.at(step)
        self._stack.setCurrentWidget(self.pages[step])
        self._read()

    def _check(self, step: IntakeStep) -> bool:
        """Say what is wrong on a step; True if nothing is."""
        page = self.pages[step]
        page.is_checked = True
        page.show_notes()
        faults = [note for note in self.model.faults if step_of(note.field) is step]
        page.summary.show_errors([(page.summary_words(note), page) for note in faults])
        for line, note in zip(page.summary.lines, faults, strict=True):
            line.clicked.connect(lambda _=False, field=note.field: page.focus_field(field))
        return not faults

    def _continue(self) -> None:
        if not self.model.draft.service_id or not self._check(self.step):
            if not self.model.draft.service_id:
                self.pages[self.step].focus_first()
            return
        order = list(IntakeStep)
        target = IntakeStep.CHECK if self._returns_to_check else order[order.index(self.step) + 1]
        self._returns_to_check = False
        self.go(target)

    def _change(self, field: str) -> None:
        """Go to a field from the check, and come back with Continue."""
        is_paper = field in {line.key for line in self.model.lines}
        self._returns_to_check = True
        self.go(IntakeStep.PAPERS if is_paper else step_of(field), field)

    def _to_papers(self) -> None:
        self.go(IntakeStep.PAPERS)

    # deciding

    def _refuse(self) -> None:
        """Go to the check first; refuse from there, and only for what the law names."""
        was_here = self.step is IntakeStep.CHECK
        if self.model.busy or not self.go(IntakeStep.CHECK):
            return
        assessment = self.model.assessment
        if assessment is None or assessment.outcome is not Outcome.REFUSED:
            self._place.shell.notify(
                Tone.NOTE,
                self.tr("Nothing is missing and nothing has expired: acceptance cannot be refused"),
                self.tr(
                    "The rules know no other ground. Advice on this page is for the provider's decision."
                ),
            )
        elif was_here:
            self.model.refuse()

    def _accept(self) -> None:
        if self.go(IntakeStep.CHECK):
            self.model.accept()

    def _undo(self) -> None:
        if self.model.has_draft and self.model.undo():
            step, field = self.model.place
            self.go(step, field)

    def _fix_letters(self) -> None:
        if self.model.has_draft:
            self.model.repair_names()

    # showing

    def _open(self) -> None:
        if not self.model.has_draft:
            return
        self._show_busy(False)
        for page in self.pages.values():
            page.begin()
        self._last_id, self._returns_to_check = self.model.draft.id, False
        self._clock = None
        step, _ = self.model.place
        is_ready = step is not IntakeStep.CHECK or not self.model.faults
        self.step = step if is_ready else IntakeStep.SERVICE
        # A page that comes back brings along the focus it had: that is no place of this visit.
        self._is_opening = True
        self._stack.setCurrentWidget(self.pages[self.step])
        self._read()
        self._is_opening = False

    def _read(self) -> None:
        if not self.model.has_draft:
            return
        self._show_busy(self.model.busy)
        self.pages[self.step].read()
        self._steps.read(self.model, self.step)
        self._show_clock()
        bars = (self.title(), self.subtitle(), [(act.name, act.words) for act in self.acts()])
        if bars != self._bars:
            self._bars = bars
            self.bars_changed.emit()

    def _show_busy(self, is_busy: bool) -> None:
        """Let nothing be changed while the decision is written; after a failure the focus is back."""
        if is_busy and self._stack.isEnabled():
            self._held = QApplication.focusWidget()
        elif not is_busy and not self._stack.isEnabled():
            self._stack.setEnabled(True)
            self.tasks.setEnabled(True)
            if self._held is not None and isValid(self._held):
                self._held.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setEnabled(not is_busy)
        self.tasks.setEnabled(not is_busy)

    def _show_clock(self) -> None:
        clock = (self.model.draft.id, self.model.limit_min)
        if clock != self._clock:
            self._clock = clock
            self._place.shell.start_clock(elapsed_s=self.model.elapsed_s, limit_min=self.model.limit_min)

    def _on_kept(self, is_kept: bool) -> None:
        words = self.tr("Saved") if is_kept else self.tr("Not saved yet")
        self._place.shell.say_saved(words)

    def _on_problem(self, error: object) -> None:
        if isinstance(error, Exception):
            self._place.problems.show(error)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember the field, so that the visit reopens there."""
        field = field_in_focus() if new is not None and self.isAncestorOf(new) else ""
        if field and self.model.has_draft and not self._is_opening:
            self.model.at(self.step, field)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._read)
        model.kept.connect(self._on_kept)
        model.problem.connect(self._on_problem)
        self.tasks.chosen.connect(lambda name: self.go(IntakeStep(name)))
        check = self.pages[IntakeStep.CHECK]
        if isinstance(check, CheckPage):
            check.change_wanted.connect(self._change)
        keys.on_key(self, Key.UNDO, self._undo)
        keys.on_key(self, Key.FIX_LETTERS, self._fix_letters)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(24, 20, 0, 20)
        left.addWidget(self._steps)
        words_ = LaterWords(self)
        for page in self.pages.values():
            self._stack.addWidget(page)
            words_.watch(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(self._stack, 1)


def build(place: Workplace) -> Screen:
    """Return the screen.

    Raises:
        RuntimeError: Nobody is signed in; the window opens no visit before.
    """
    if place.operations is None or place.operations.desk is None:
        raise RuntimeError("no desk is open")
    return IntakeScreen(IntakeViewModel(place.operations.desk, place.jobs), place)
