"""What every screen is built with."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from ui.jobs import JobRunner
from ui.language import WindowLanguage
from ui.preferences import Preferences
from ui.shell import Shell

# Imported for types alone: every module less before the first paint counts.
if TYPE_CHECKING:
    from desk_app.operations.front import FrontDesk
    from ui.navigation import Navigator
    from ui.problems import Problems

Operations: TypeAlias = "FrontDesk"
"""What `main.py` hands in: the door of the desk, and behind it the operations of the open desk."""


@dataclass
class Workplace:
    """Handed to `build` of every screen module; a screen passes on to its view-model only what that needs.

    `operations` is None until they are built, soon after the first paint: only the screens listed in
    `navigation.EARLY` can meet it like that.
    """

    jobs: JobRunner
    language: WindowLanguage
    preferences: Preferences
    shell: Shell
    navigator: "Navigator" = field(init=False)
    problems: "Problems" = field(init=False)
    operations: "FrontDesk | None" = None
