"""One line of the checklist: of whom, how it was shown, its state. One tab stop; every key works on it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.catalogue import Shown
from desk_app.domain.checklist import ChecklistLine
from ui import layouts, theme
from ui.screens.intake import words
from ui.theme import Tone
from ui.widgets.button import Button, Look, draw_ring
from ui.widgets.choice_list import Choice, Segments
from ui.widgets.pill import Pill
from ui.widgets.text import Text, TextLook

ENDINGS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff")
_NAME_ROOM = 190
_MARGINS = 12 + 8 + 8 + 4
_LETTERS = {key.lower(): shown for shown, key in words.ANSWER_KEYS.items()}


class PaperRow(QWidget):
    """Signals: `answered` - a `Shown` or None; `opened` - details wanted; `files_given` - `Path`s dropped."""

    answered = Signal(object)
    opened = Signal()
    files_given = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways: tuple[Shown, ...] = ()
        self.answers = Segments()
        self.pill = Pill()
        self.details = Button(icon_name="paperclip", look=Look.LINK)
        self._who, self._facts = Text(wraps=True), Text(TextLook.HINT, wraps=True)
        self._is_open = False
        self._answered: Shown | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.details.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details.clicked.connect(self.opened)
        self.answers.chosen.connect(self.answered)
        self._lay_out()

    def show_line(
        self, line: ChecklistLine, *, who: str, facts: str, ways: tuple[Shown, ...], shown: Shown | None
    ) -> None:
        """Show who has to bring the paper, what is noted of it and how it was shown."""
        self._answered, self.ways = shown, ways
        offered: list[Shown | None] = [*ways, *([shown] if shown and shown not in ways else []), None]
        self.answers.set_choices(
            [Choice(way, words.answer(way, is_short=True), tone=_tone(way)) for way in offered]
        )
        for button, way in zip(self.answers.buttons, offered, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(f"{words.answer(way)} ({words.ANSWER_KEYS[way] if way else 'Del'})")
        self._who.setText(who)
        self._facts.say(facts)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setToolTip(self.tr("Details (Enter)"))

    def show_state(self, line: ChecklistLine, *, is_answered: bool, preset: bool) -> None:
        """Show the state the rules give the line."""
        # "Not shown" is an answer, "nothing said yet" is none.
        self.answers.set_value(self._answered)
        not_shown = is_answered and self._answered is None
        if self.answers.buttons:
            self.answers.buttons[-1].setChecked(not_shown)
        tone, state, icon = words.status(line.status, is_answered=is_answered, preset=preset)
        self.pill.show_state(tone, state, icon)
        said = words.answer(self._answered) if is_answered else ""
        parts = (self._who.text(), said, state, self._facts.text())
        self.setAccessibleName(": ".join(part for part in parts if part))
        self.setAccessibleDescription(self._key_words())
        self._fit()
        self.updateGeometry()
        self.update()

    def show_open(self, is_open: bool) -> None:
        """Wear the colour of the row whose details are seen."""
        self._is_open = is_open
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by a letter, Delete, Left and Right; open the details by Enter."""
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Delete: lambda: self.answered.emit(None),
            Qt.Key.Key_Return: self.opened.emit,
            Qt.Key.Key_Enter: self.opened.emit,
            Qt.Key.Key_Left: lambda: self._step(-1),
            Qt.Key.Key_Right: lambda: self._step(1),
        }
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        letter = next((one for one in map(str.lower, layouts.readings(event.text())) if one in _LETTERS), "")
        if plain and letter and _LETTERS[letter] in self.ways:
            self.answered.emit(_LETTERS[letter])
        elif plain and event.key() in acts:
            acts[event.key()]()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus; a second click opens the details."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the details."""
        self.opened.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of the kinds that can be pages."""
        if files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the files on."""
        event.acceptProposedAction()
        self.files_given.emit(files_of(event.mimeData()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the room with the answers under the name: so narrow a row may get."""
        return QSize(self._answers_width() + _MARGINS, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the type scale."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers under the name where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring and body."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.hasFocus():
            draw_ring(painter, body)
        if self.hasFocus() or self._is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chosen.accent_soft))
            painter.drawRoundedRect(body, 7, 7)

    def _step(self, by: int) -> None:
        """Give the answer beside the present one; the last of the row is "not shown"."""
        order: list[Shown | None] = [*self.ways, None]
        checked = [button.isChecked() for button in self.answers.buttons]
        place = checked.index(True) + by if True in checked else (0 if by > 0 else len(order) - 1)
        if 0 <= place < len(order):
            self.answered.emit(order[place])

    def _key_words(self) -> str:
        keys = [f"{words.ANSWER_KEYS[way]}: {words.answer(way)}" for way in self.ways]
        return ", ".join([*keys, f"Del: {words.answer(None)}"])

    def _answers_width(self) -> int:
        """Add up what is asked for: a layout leaves out buttons it has not shown yet."""
        buttons = sum(button.sizeHint().width() for button in self.answers.buttons)
        return buttons + self.details.sizeHint().width()

    def _fit(self) -> None:
        longest = max(map(self._who.fontMetrics().horizontalAdvance, self._who.text().split()), default=0)
        name = max(theme.px(_NAME_ROOM), longest, self._name.minimumSize().width())
        is_narrow = self.width() < self._answers_width() + name + _MARGINS
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else across)

    def _lay_out(self) -> None:
        name = self._name = QVBoxLayout()
        name.setSpacing(3)
        name.addWidget(self._who)
        name.addWidget(self._facts)
        name.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
        right = QHBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignVCenter)
        right.addWidget(self.details, 0, Qt.AlignmentFlag.AlignVCenter)
        right.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 7, 8, 7)
        self._row.setSpacing(8)
        self._row.addLayout(name, 1)
        self._row.addLayout(right)


def files_of(given: QMimeData) -> list[Path]:
    """Return the dropped files that can be pages."""
    files = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in ENDINGS]


def _tone(way: Shown | None) -> Tone:
    if way is None:
        return Tone.BAD
    return Tone.QUIET if way is Shown.DECLARED_ABSENT else Tone.GOOD
