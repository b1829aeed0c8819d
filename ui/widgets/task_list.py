"""The steps of a visit, numbered, each with its state in words. In any order the law allows: no wizard."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.theme import Tone, Weight
from ui.widgets.tab_order import follow_place


class TaskState(StrEnum):
    """How far a step is."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    CANNOT_START = "cannot_start"
    PROBLEM = "problem"


_COMMON = (TaskState.NOT_STARTED, TaskState.IN_PROGRESS, TaskState.DONE)


@dataclass(frozen=True)
class Task:
    """A step. `name` never changes; `words` and `note` are already translated."""

    name: str
    words: str
    state: TaskState
    note: str = ""


class TaskList(QWidget):
    """A column of steps; Up and Down move between them. Signals: `chosen` - name of a step."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, _TaskRow] = {}
        self._tasks: tuple[Task, ...] = ()
        self._current = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def set_tasks(self, tasks: Sequence[Task], *, current: str = "") -> None:
        """Show these steps; the one that is open now is raised."""
        if [task.name for task in tasks] != list(self.rows):
            self._rebuild(tasks)
        self._tasks, self._current = tuple(tasks), current
        self.retranslate()

    def retranslate(self) -> None:
        """Say every state again. The list keeps its width while the work goes its common way."""
        metrics = QFontMetrics(theme.font(13, Weight.MEDIUM))
        room = max(metrics.horizontalAdvance(self._state_words(state)) for state in _COMMON)
        for number, task in enumerate(self._tasks, 1):
            self.rows[task.name].room = room
            state = self._state_words(task.state)
            self.rows[task.name].dress(number, task, task.note or state, task.name == self._current)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Up and Down."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _state_words(self, state: TaskState) -> str:
        return {
            TaskState.DONE: self.tr("Completed"),
            TaskState.IN_PROGRESS: self.tr("In progress"),
            TaskState.NOT_STARTED: self.tr("Not started"),
            TaskState.CANNOT_START: self.tr("Cannot start yet"),
            TaskState.PROBLEM: self.tr("There is a problem"),
        }[state]

    def _rebuild(self, tasks: Sequence[Task]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {task.name: _TaskRow(self) for task in tasks}
        for name, row in self.rows.items():
            self._column.addWidget(row)
            row.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        follow_place(self, list(self.rows.values()))


class _TaskRow(QAbstractButton):
    """One step: the whole row is the target."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._state, self._note, self._is_current = 0, TaskState.NOT_STARTED, "", False
        self.room = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def dress(self, number: int, task: Task, note: str, is_current: bool) -> None:
        self.setText(task.words)
        self._number, self._state, self._note, self._is_current = number, task.state, note, is_current
        self.setEnabled(task.state is not TaskState.CANNOT_START)
        can_open = Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
        self.setCursor(can_open)
        self.setAccessibleName(f"{number}. {task.words}: {note}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font(14, Weight.STRONG)).horizontalAdvance(self.text())
        note = QFontMetrics(theme.font(13, Weight.MEDIUM)).horizontalAdvance(self._note)
        return QSize(theme.px(54) + max(words, note, self.room) + theme.px(12), theme.px(54))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._is_current or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.accent_soft if self._is_current else chosen.surface_soft))
            painter.drawRoundedRect(body, 7, 7)
        if self._is_current:
            painter.setBrush(QColor(chosen.accent))
            painter.drawRoundedRect(QRectF(1, 12, 3, body.height() - 22), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(chosen.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body, 7, 7)
        self._draw_mark(painter, body)
        self._draw_words(painter, body)

    def _draw_mark(self, painter: QPainter, body: QRectF) -> None:
        chosen = theme.colours()
        size = theme.px(28)
        mark = QRectF(theme.px(14), body.center().y() - size / 2, size, size)
        if self._state in (TaskState.DONE, TaskState.PROBLEM):
            tone, name = (Tone.GOOD, "check") if self._state is TaskState.DONE else (Tone.BAD, "x")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.tone_soft(tone)))
            painter.drawEllipse(mark)
            inner = size * 0.22
            icons.draw(painter, name, mark.adjusted(inner, inner, -inner, -inner), chosen.tone(tone))
            return
        is_filled = self._state is TaskState.IN_PROGRESS
        painter.setPen(QPen(QColor(chosen.accent if is_filled else chosen.control), 1.5))
        painter.setBrush(QColor(chosen.accent) if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        painter.setPen(QColor(chosen.on_accent if is_filled else chosen.muted))
        painter.setFont(theme.font(13, Weight.STRONG))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _draw_words(self, painter: QPainter, body: QRectF) -> None:
        chosen = theme.colours()
        left = body.adjusted(theme.px(53), 0, 0, 0)
        painter.setPen(QColor(chosen.text if self.isEnabled() else chosen.muted))
        painter.setFont(self._font())
        upper = left.adjusted(0, theme.px(7), 0, -body.height() / 2 + 1)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, self.text())
        colours = {
            TaskState.DONE: chosen.good,
            TaskState.IN_PROGRESS: chosen.accent,
            TaskState.PROBLEM: chosen.bad,
        }
        painter.setPen(QColor(colours.get(self._state, chosen.muted)))
        painter.setFont(theme.font(13, Weight.MEDIUM))
        lower = left.adjusted(0, body.height() / 2, 0, -theme.px(6))
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, self._note)

    def _font(self) -> QFont:
        return theme.font(14, Weight.STRONG if self._is_current else Weight.MEDIUM)
