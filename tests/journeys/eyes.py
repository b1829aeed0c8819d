"""What somebody who looks at the window sees: words in fields, answers, pages, numbers, the sign "saved"."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from desk_app.domain.entry import read_date
from ui.main_window import MainWindow
from ui.screen import Screen
from ui.screens.intake.paper_details import PaperForm
from ui.screens.intake.step_page import FIELD_PROPERTY, field_in_focus
from ui.screens.problem.screen import ProblemScreen
from ui.widgets.choice_list import ChoiceList
from ui.widgets.decision_panel import DecisionPanel
from ui.widgets.text import ElidedText

Seen = TypeVar("Seen", bound=QWidget)
_PAGE_LINE = re.compile(r"\d+\. (.+)")


@dataclass(frozen=True)
class Sight:
    """The window at the end of one turn of the event loop.

    saved: the window says that what is shown is stored. fields: name of a field -> what stands in it; a line
    of the checklist is a field too. place: the field of the cursor. number: that of a receipt. notice: the
    words of the notice above the page, or of the page of problems.
    """

    screen: str
    step: str
    title: str
    saved: bool
    place: str
    fields: dict[str, str]
    pages: tuple[str, ...]
    number: str
    notice: str = ""

    def as_line(self) -> dict[str, object]:
        """Return the values as JSON holds them."""
        return asdict(self) | {"pages": list(self.pages)}

    @property
    def content(self) -> tuple[object, ...]:
        """What has to be there again after a sudden end."""
        return self.step, self.title, self.place, self.fields, self.pages


def sight_of(line: dict[str, object]) -> Sight:
    """Read back what `as_line` gave."""
    return Sight(**{**line, "pages": tuple(line["pages"])})  # type: ignore[arg-type]  # fields by name


def look(window: MainWindow) -> Sight:
    """Return what is seen now."""
    screen = current(window)
    step = getattr(screen, "step", "")
    fields = {name: _canonical(words) for name, words in _fields(screen)} if screen else {}
    return Sight(
        screen=type(screen).__name__,
        step=str(step),
        title=screen.title() if screen else "",
        saved=says_saved(window),
        place=field_in_focus(),
        fields=fields,
        pages=tuple(_pages(screen)) if screen else (),
        number=next((panel.number.text() for panel in _all(screen, DecisionPanel)), ""),
        notice=notice(window),
    )


def current(window: MainWindow) -> Screen | None:
    """Return the screen that is seen."""
    widget = window.stack.currentWidget()
    return widget if isinstance(widget, Screen) else None


def shown_saved(window: MainWindow) -> str:
    """Return what the window says of what is stored; empty where it says nothing."""
    return "\n".join(label.text() for label in _all(window.act_bar, ElidedText))


def says_saved(window: MainWindow) -> bool:
    """Say whether the window claims that everything that is seen is stored."""
    words = shown_saved(window)
    return bool(words) and words != QCoreApplication.translate("IntakeScreen", "Not saved yet")


def named_fields(screen: QWidget) -> dict[str, QWidget]:
    """Return every field that is seen, by the name the rules give it."""
    seen = (widget for widget in screen.findChildren(QWidget) if widget.isVisible())
    return {str(name): widget for widget in seen if (name := widget.property(FIELD_PROPERTY))}


def words_in(widget: QWidget) -> str:
    """Return what stands in a field."""
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QCheckBox):
        return str(widget.isChecked())
    if isinstance(widget, ChoiceList):
        return next((button.accessibleName() for button in widget.buttons if button.isChecked()), "")
    return widget.accessibleName()


def notice(window: MainWindow) -> str:
    """Return the words of the notice above the page or of the page of problems; empty where there is none."""
    if window.banner.isVisible():
        return all_words(window.banner)
    screen = current(window)
    return all_words(screen) if isinstance(screen, ProblemScreen) else ""


def all_words(widget: QWidget) -> str:
    """Return every text that is seen on a widget."""
    return "\n".join(label.text() for label in _all(widget, QLabel) if label.text())


def focused() -> QWidget:
    """Return the widget that takes the next key."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def _fields(screen: QWidget) -> Iterator[tuple[str, str]]:
    return ((name, words_in(widget)) for name, widget in sorted(named_fields(screen).items()))


def _canonical(words: str) -> str:
    """Return a day in one way of writing: a field that is left writes it with dots."""
    day = read_date(words)
    return day.isoformat() if day else words


def _pages(screen: QWidget) -> Iterator[str]:
    for form in _all(screen, PaperForm):
        lines = (_PAGE_LINE.fullmatch(label.text()) for label in _all(form, QLabel))
        yield from (line[1] for line in lines if line)


def _all(parent: QWidget | None, kind: type[Seen]) -> list[Seen]:
    return [one for one in parent.findChildren(kind) if one.isVisible()] if parent else []
