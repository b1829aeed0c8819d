"""States of the door for the pictures. Nobody here exists."""

import json
from functools import partial
from pathlib import Path

from desk_app.domain.clerk import Clerk, Role
from desk_app.domain.errors import SecretWrong, StoreInUse
from ui.screens.sign_in.screen import SignInScreen
from ui.screens.sign_in.view_model import SignInViewModel
from ui.screenshots import Stage, State

_WORDS = json.loads((Path(__file__).parents[1] / "start" / "samples.json").read_text(encoding="utf-8"))


def states() -> dict[str, State]:
    """Return the states."""
    return {
        "first": partial(_show, error=None),
        "wrong": partial(_show, error=SecretWrong()),
        "in-use": partial(_show, error=StoreInUse()),
        "locked": _locked,
    }


def _show(stage: Stage, *, error: Exception | None) -> None:
    model = SignInViewModel(stage.place.jobs, lambda: None)
    stage.show(SignInScreen(model, stage.place))
    if error is not None:
        model.problem.emit(error)


def _locked(stage: Stage) -> None:
    model = SignInViewModel(stage.place.jobs, lambda: None)
    screen = SignInScreen(model, stage.place)
    stage.show(screen)
    model.locked_by = Clerk("a", _WORDS["clerk"], "", "", Role.CLERK)
    screen.retranslate()
