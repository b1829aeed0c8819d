"""Where an error is shown: in the form, as a notice above the page, or on the problem page.

RuleError      the screen's error summary, each line leading to its field
OutsideError   a notice with "Try again"
anything else  our own mistake: the problem page with an incident number, and the log
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk_app.domain.errors import DeskError, OutsideError, RuleError
from ui import messages
from ui.theme import Tone

if TYPE_CHECKING:
    from ui.widgets.error_summary import ErrorSummary
    from ui.workplace import Workplace

FieldOf = Callable[[RuleError], QWidget | None]
"""Tells the widget a rule error belongs to; None if it belongs to no single one."""


class Problems:
    """Chooses the place of an error. Screens call `show`; the exception hooks call `show_page`."""

    def __init__(self, place: "Workplace") -> None:
        self._place = place
        self._is_showing = False

    def show(
        self,
        error: Exception,
        *,
        retry: Callable[[], object] | None = None,
        summary: "ErrorSummary | None" = None,
        field_of: FieldOf = lambda error: None,
    ) -> None:
        """Show `error` where it belongs.

        Args:
            error: What a job's `failed` or an operation gave.
            retry: Called by "Try again" of a notice.
            summary: The error summary of the screen's form, if it has one.
            field_of: Finds the field of a rule error.
        """
        if isinstance(error, RuleError) and summary is not None:
            summary.show_errors([(messages.words(error).title, field_of(error))])
        elif isinstance(error, DeskError):
            self._notify(error, retry)
        else:
            self.show_page(error)

    def show_page(self, error: BaseException) -> None:
        """Log our own mistake and open the problem page; a second one while it opens is only logged."""
        # Not before the first paint: nothing has gone wrong yet.
        from desk_app import logs

        incident = logs.report(error)
        if self._is_showing:
            return
        self._is_showing = True
        try:
            self._place.navigator.open("problem", incident=incident)
        finally:
            self._is_showing = False

    def _notify(self, error: DeskError, retry: Callable[[], object] | None) -> None:
        words = messages.words(error)
        tone = Tone.ATTENTION if isinstance(error, OutsideError) else Tone.BAD
        again = QCoreApplication.translate("Problems", "Try again") if retry else ""
        self._place.shell.notify(tone, words.title, words.advice, act_words=again, act=retry)
