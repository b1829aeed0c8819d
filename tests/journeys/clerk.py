"""A clerk who looks at the window and presses one key a turn, always on what has the focus.

The clerk knows what shall stand on the screen at the end and presses whatever key comes nearer to it, so
the same hands take a visit from its first key and one that was found half done after a sudden end.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget

from desk_app.domain.catalogue import Shown
from desk_app.domain.entry import read_date
from desk_app.domain.steps import IntakeStep
from tests.journeys import eyes
from tests.journeys.plans import SEARCHED, Paper, Plan
from tests.ui.hands import press
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.screens.application.screen import ApplicationScreen
from ui.screens.intake.paper_row import PaperRow
from ui.screens.intake.screen import IntakeScreen
from ui.screens.intake.step_page import field_in_focus
from ui.screens.start.screen import StartScreen
from ui.widgets.choice_list import ChoiceList
from ui.widgets.drop_area import DropArea
from ui.widgets.id_number_field import IdNumberField
from ui.widgets.search_field import SearchField

TURNS_OF_A_PAUSE = 40
CONTROL = Qt.KeyboardModifier.ControlModifier
# The keys O, C, B, D and A of a Latin keyboard as they type under the Russian layout.
LETTERS = {
    Shown.ORIGINAL: "щ",
    Shown.COPY: "с",
    Shown.ORIGINAL_AND_COPY: "и",
    Shown.DIGITAL: "в",
    Shown.DECLARED_ABSENT: "ф",
}


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key that is no letter."""
    QTest.keyClick(eyes.focused(), code, modifiers)


def letter(words: str) -> None:
    """Press a letter. A key that is no letter follows: letters as fast as these are held back for 35 ms.

    The window waits that long to see whether a hand scanner is typing a code.
    """
    press(eyes.focused(), words)
    key(Qt.Key.Key_End)


class Clerk:
    """Takes visits. Every step of a generator is one key, or one look while the program is at work."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        """Work at `window`; `file` is on the memory stick of the applicant."""
        self._window = window
        self._file = file
        self._chose_file = False

    def begins(self) -> Iterator[None]:
        """Wait for the day to be read; go on with the visit that was left half-way, if there is one."""
        while not self._day_is_read():
            yield
        drafts = self._start().drafts.list
        if not drafts.rows:
            return
        while not drafts.isAncestorOf(eyes.focused()):
            key(Qt.Key.Key_Tab)
            yield
        key(Qt.Key.Key_Return)
        yield

    def takes(self, plan: Plan) -> Iterator[None]:
        """Take a visit to its receipt; begins one where none is open."""
        self._chose_file = False
        if not isinstance(eyes.current(self._window), IntakeScreen):
            key(Qt.Key.Key_F2)
            yield
        while isinstance(screen := eyes.current(self._window), IntakeScreen):
            if self._may_act(screen):
                self._act(screen, plan)
            yield

    def prints(self, plan: Plan) -> Iterator[None]:
        """Print what the receipt offers; find the case by its name and print a marked copy."""
        yield from self._idle()
        key(Qt.Key.Key_F6)
        yield from self._idle()
        key(Qt.Key.Key_F3)
        yield from self._idle()
        for one in plan.surname:
            letter(one)
            yield
        while not isinstance(screen := eyes.current(self._window), ApplicationScreen):
            yield from self._idle()
            key(Qt.Key.Key_Return if isinstance(eyes.focused(), QLineEdit) else Qt.Key.Key_Down)
        yield from self._idle()
        assert any(act.name == "print" for act in screen.acts())
        key(Qt.Key.Key_F6)
        yield from self._idle()

    def _idle(self) -> Iterator[None]:
        """Wait until the program has no work under way; a search begins a moment after its last letter."""
        for _ in range(TURNS_OF_A_PAUSE):
            yield
            while self._window.findChild(JobRunner).running or QApplication.focusWidget() is None:
                yield

    def _act(self, screen: IntakeScreen, plan: Plan) -> None:
        """Press the one key that comes next."""
        seen = eyes.named_fields(screen)
        if isinstance(dialog := QApplication.activeModalWidget(), QFileDialog):
            self._choose_in(dialog)
        elif screen.step is IntakeStep.SERVICE and "basis" not in seen:
            self._search()
        elif (name := self._unmet(seen, plan)) is not None:
            self._work(seen, name, plan)
        elif screen.step is IntakeStep.PEOPLE and _members(seen) < len(plan.family):
            key(Qt.Key.Key_Insert)
        elif not (screen.step is IntakeStep.PAPERS and self._notes_papers(screen, seen, plan)):
            self._go_on(screen, plan)

    def _go_on(self, screen: IntakeScreen, plan: Plan) -> None:
        if not plan.accepts and screen.step in (IntakeStep.PAPERS, IntakeStep.CHECK):
            key(Qt.Key.Key_F9)
        else:
            key(Qt.Key.Key_Return, CONTROL)

    def _search(self) -> None:
        field = eyes.focused()
        assert isinstance(field, SearchField)
        if field.text() == SEARCHED:
            key(Qt.Key.Key_Return)
        else:
            letter(SEARCHED[len(field.text())])

    # fields

    def _unmet(self, seen: dict[str, QWidget], plan: Plan) -> str | None:
        """Return the first field that is seen and does not hold what it shall."""
        wanted = _wanted(seen, plan)
        return next((name for name in wanted if name in seen and not _holds(seen[name], wanted[name])), None)

    def _work(self, seen: dict[str, QWidget], name: str, plan: Plan) -> None:
        """Press a key in the field, or one that comes nearer to it."""
        if field_in_focus() != name:
            self._move(seen, name)
        else:
            _set(seen[name], _wanted(seen, plan)[name])

    def _move(self, seen: dict[str, QWidget], name: str) -> None:
        here, rows = field_in_focus(), [one for one in seen if isinstance(seen[one], PaperRow)]
        if name in rows and here in rows:
            key(Qt.Key.Key_Down if rows.index(here) < rows.index(name) else Qt.Key.Key_Up)
        elif name in rows and here.startswith("papers."):
            key(Qt.Key.Key_Escape)
        elif isinstance(eyes.focused(), QLineEdit):
            key(Qt.Key.Key_Return)
        else:
            key(Qt.Key.Key_Tab)

    # papers

    def _notes_papers(self, screen: IntakeScreen, seen: dict[str, QWidget], plan: Plan) -> bool:
        """Note what is to be noted of a paper; False when all is noted and the details are closed."""
        is_open = any(name.startswith("papers.") for name in seen)
        for line, paper in plan.papers.items():
            if self._is_noted(seen[line].accessibleName(), paper):
                continue
            if not is_open:
                self._open_details(seen, line)
            elif not self._chose_file:
                self._to_files(screen)
            return True
        if is_open:
            key(Qt.Key.Key_Escape)
        return is_open

    def _open_details(self, seen: dict[str, QWidget], line: str) -> None:
        if field_in_focus() == line:
            key(Qt.Key.Key_Return)
        else:
            self._move(seen, line)

    def _to_files(self, screen: IntakeScreen) -> None:
        areas = screen.findChildren(DropArea)
        if any(area.isAncestorOf(eyes.focused()) for area in areas):
            key(Qt.Key.Key_Space)
        else:
            key(Qt.Key.Key_Tab)

    def _choose_in(self, dialog: QFileDialog) -> None:
        """Go into the folder of the memory stick, then choose the file in it."""
        field = eyes.focused()
        assert isinstance(field, QLineEdit)
        assert dialog.isAncestorOf(field)
        is_inside = Path(dialog.directory().absolutePath()) == self._file.parent
        wanted = self._file.name if is_inside else str(self._file.parent)
        if field.text() == wanted:
            self._chose_file = is_inside
            key(Qt.Key.Key_Return)
        else:
            _write(field, wanted)

    def _is_noted(self, row: str, paper: Paper) -> bool:
        has_file = row.rpartition(" \u00b7 ")[2].startswith("1 ")
        return paper.number in row and (has_file or not paper.has_file)

    # looking

    def _may_act(self, screen: IntakeScreen) -> bool:
        """Say whether the page takes keys: it does not while a decision is written."""
        return screen.pages[screen.step].isEnabled() and QApplication.focusWidget() is not None

    def _day_is_read(self) -> bool:
        screen = eyes.current(self._window)
        if not isinstance(screen, StartScreen) or QApplication.focusWidget() is None:
            return False
        return screen.drafts.list.isVisible() or screen.drafts.empty.isVisible()

    def _start(self) -> StartScreen:
        screen = eyes.current(self._window)
        assert isinstance(screen, StartScreen)
        return screen


def _wanted(seen: dict[str, QWidget], plan: Plan) -> dict[str, object]:
    """Return what shall stand in the fields, in the order they are filled in."""
    wanted: dict[str, object] = dict(plan.facts)
    wanted |= {f"applicant.{name}": words for name, words in plan.applicant.items()}
    for n, member in enumerate(plan.family, 1):
        wanted |= {f"family.m{n}.{name}": words for name, words in vars(member).items()}
    wanted |= plan.answers
    details = [name for name in seen if name.startswith("papers.")]
    paper = next(iter(plan.papers.values()), Paper())
    wanted |= {name: getattr(paper, name.rpartition(".")[2], "") for name in details}
    return wanted


def _members(seen: dict[str, QWidget]) -> int:
    return sum(name.startswith("family.") and name.endswith(".name") for name in seen)


def _holds(field: QWidget, wanted: object) -> bool:
    if isinstance(field, PaperRow):
        checked = [button.isChecked() for button in field.answers.buttons]
        return True in checked and [*field.ways, None][checked.index(True)] is wanted
    if isinstance(field, QComboBox):
        return field.currentData() == wanted or not wanted
    if isinstance(field, ChoiceList):
        return field.value == wanted
    if isinstance(field, IdNumberField):
        return field.value == wanted
    text = eyes.words_in(field)
    return text == wanted or (read_date(text) is not None and read_date(text) == read_date(str(wanted)))


def _set(field: QWidget, wanted: object) -> None:
    """Press the next key in a field that has the focus."""
    if isinstance(field, PaperRow):
        _answer(field, wanted)
    elif isinstance(field, QLineEdit):
        _write(field, str(wanted))
    elif isinstance(field, ChoiceList) and field.value is None:
        key(Qt.Key.Key_Space)
    else:
        key(Qt.Key.Key_Down)


def _answer(row: PaperRow, wanted: object) -> None:
    if isinstance(wanted, Shown):
        letter(LETTERS[wanted])
    else:
        key(Qt.Key.Key_Delete)


def _write(field: QLineEdit, wanted: str) -> None:
    """Type the next letter; what is no beginning of it is marked and deleted first."""
    typed = field.text().replace(" ", "") if isinstance(field, IdNumberField) else field.text()
    if wanted.startswith(typed) and field.cursorPosition() == len(field.text()):
        letter(wanted[len(typed)])
    elif wanted.startswith(typed):
        key(Qt.Key.Key_End)
    elif field.selectedText() != field.text():
        key(Qt.Key.Key_A, CONTROL)
    else:
        key(Qt.Key.Key_Delete)
