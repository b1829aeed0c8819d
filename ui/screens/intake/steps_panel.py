"""The panel at the left: the steps of the visit, each with its state in words."""

from PySide6.QtWidgets import QWidget

from desk_app.domain.checklist import LineStatus
from desk_app.domain.steps import IntakeStep, StepState, StepStatus
from ui.screens.intake import words
from ui.screens.intake.view_model import IntakeViewModel
from ui.widgets.card import Card
from ui.widgets.task_list import Task, TaskList, TaskState

_STATES = {
    StepStatus.NOT_STARTED: TaskState.NOT_STARTED,
    StepStatus.INCOMPLETE: TaskState.IN_PROGRESS,
    StepStatus.COMPLETED: TaskState.DONE,
    StepStatus.PROBLEM: TaskState.PROBLEM,
    StepStatus.LOCKED: TaskState.CANNOT_START,
}


class StepsPanel(Card):
    """Holds the list of steps; `tasks.chosen` tells which one is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.tasks = TaskList()
        self.body.addWidget(self.tasks)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        """Say the title again."""
        self.set_title(self.tr("Steps"))

    def read(self, model: IntakeViewModel, current: IntakeStep) -> None:
        """Show how far the visit is; a service that is not open says in a word why."""
        notes = self._notes(model)
        tasks = [
            Task(one.step, words.step(one.step), _state(one, current), notes.get(one.step, ""))
            for one in model.steps()
        ]
        self.tasks.set_tasks(tasks, current=current)

    def _notes(self, model: IntakeViewModel) -> dict[IntakeStep, str]:
        """Say in a word what stands in the way; a document is no mistake of the clerk."""
        notes = {}
        if model.assessment and model.assessment.reason:
            notes[IntakeStep.SERVICE] = words.opening(model.assessment.reason)[1]
        if any(line.status is LineStatus.EXPIRED for line in model.lines):
            notes[IntakeStep.PAPERS] = self.tr("Something has expired")
        return notes


def _state(one: StepState, current: IntakeStep) -> TaskState:
    """Return the state of a step; the one that is seen has begun."""
    if one.step is current and one.status is StepStatus.NOT_STARTED:
        return TaskState.IN_PROGRESS
    return _STATES[one.status]
