"""The panel at the left: the steps of the visit, each with its state in words."""

from PySide6.QtWidgets import QWidget

from desk_app.domain.steps import IntakeStep, StepStatus
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
        reason = model.assessment.reason if model.assessment else None
        notes = {IntakeStep.SERVICE: words.opening(reason)[1]} if reason else {}
        tasks = [
            Task(one.step, words.step(one.step), _STATES[one.status], notes.get(one.step, ""))
            for one in model.steps()
        ]
        self.tasks.set_tasks(tasks, current=current)
