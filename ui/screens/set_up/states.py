"""States of the set-up assistant for the pictures. Nobody here exists."""

from functools import partial

from ui.screens.set_up.screen import SetUpScreen
from ui.screens.set_up.view_model import Answers, SetUpViewModel, Step
from ui.screens.settings import samples
from ui.screenshots import Stage, State


def states() -> dict[str, State]:
    """Return the states."""
    full = Answers(samples.OFFICE, samples.ACCOUNT, {samples.ACT_IDS[1]: samples.DATED})
    found: dict[str, State] = {step.value: partial(_show, step=step, answers=full) for step in Step}
    return found | {"errors": partial(_show, step=Step.OFFICE, answers=Answers(), is_checked=True)}


def _show(stage: Stage, *, step: Step, answers: Answers, is_checked: bool = False) -> None:
    model = SetUpViewModel(stage.place.jobs, lambda: None)
    model.law, model.answers = samples.law(), answers
    screen = SetUpScreen(model, stage.place)
    stage.window.set_clerk("", "")
    stage.show(screen)
    screen.office.show_entry(answers.office)
    screen.account.show_entry(answers.account)
    for act_id, entry in answers.acts.items():
        screen.act_forms[act_id].show_entry(entry)
    model.go_to(step)
    if is_checked:
        stage.window.act_bar.buttons["continue"].click()
