"""The bars around the page: title above, acts below, the ribbon of the demo."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import keys, theme
from ui.navigation import SCREENS, SIDE_BAR
from ui.screen import Act
from ui.theme import Weight
from ui.widgets.button import Button
from ui.widgets.card import Icon
from ui.widgets.clock_ring import ClockRing
from ui.widgets.text import ElidedText, Text, TextLook


class TopBar(QFrame):
    """Title and subtitle of the page; at the right the service clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("deskRole", "bar")
        self._title = Text(TextLook.TITLE, wraps=True)
        self._subtitle = Text(TextLook.HINT, wraps=True)
        self.clock = ClockRing()
        self.clock.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.clock)
        self._fit()

    def say(self, title: str, subtitle: str) -> None:
        """Show the words of the page that is seen."""
        self._title.setText(title)
        self._subtitle.say(subtitle)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new height when the type scale changed."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.setMinimumHeight(theme.px(56) + 20)


class ActBar(QFrame):
    """Acts of the page with their keys, the main one at the right; at the left what is safe now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("deskRole", "bar")
        self.buttons: dict[str, Button] = {}
        self._acts: dict[str, Act] = {}
        self._shortcuts: list[QShortcut] = []
        self._saved_icon = Icon("history", size=16, tone=theme.Tone.QUIET)
        self._saved = ElidedText(TextLook.HINT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 11, 21, 11)
        self._row.setSpacing(9)
        self._row.addWidget(self._saved_icon)
        self._row.addWidget(self._saved, 1)
        self.say_saved("")

    def say_saved(self, words: str) -> None:
        """Say what is safe now; empty words clear it."""
        self._saved.setText(words)
        self._saved_icon.setVisible(bool(words))

    def show_acts(self, acts: tuple[Act, ...]) -> None:
        """Show these acts. The same acts in other words keep their buttons, so the focus stays."""
        if [act.name for act in acts] != list(self.buttons) or self._keys_differ(acts):
            self._rebuild(acts)
        self._acts = {act.name: act for act in acts}
        for act in acts:
            self.buttons[act.name].set_words(act.words)

    def _keys_differ(self, acts: tuple[Act, ...]) -> bool:
        old = [(act.key, act.look) for act in self._acts.values()]
        return old != [(act.key, act.look) for act in acts]

    def _rebuild(self, acts: tuple[Act, ...]) -> None:
        for old in [*self.buttons.values(), *self._shortcuts]:
            if isinstance(old, Button):
                self._row.removeWidget(old)
                old.hide()
            old.setParent(None)
            old.deleteLater()
        self.buttons, self._shortcuts = {}, []
        for act in acts:
            self._add(act)

    def _add(self, act: Act) -> None:
        button = Button(act.words, look=act.look, icon_name=act.icon_name, key=act.key)
        button.setObjectName(f"act-{act.name}")
        button.clicked.connect(lambda _=False, name=act.name: self._run(name))
        self.buttons[act.name] = button
        self._row.addWidget(button)
        # A key that opens a screen belongs to the window: two owners of one key would silence each other.
        taken = keys.OF_WINDOW | {entry.key for entry in SIDE_BAR if entry.screen in SCREENS}
        is_free = bool(act.key) and act.key not in taken
        for sequence in keys.sequence(act.key) if is_free else ():
            shortcut = QShortcut(sequence, self.window())
            # A key held down acts once: a second F9 refuses what the first one showed.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda name=act.name: self._run(name))
            self._shortcuts.append(shortcut)

    def _run(self, name: str) -> None:
        if name in self._acts:
            self._acts[name].run()


class DemoRibbon(QWidget):
    """Says on every page that this is practice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again in the language of the window."""
        self.setAccessibleName(self.tr("Practice: invented people, nothing is sent"))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and type scale."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band and its words."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(chosen.demo))
        painter.setPen(QColor(chosen.on_demo))
        painter.setFont(theme.font(12, Weight.STRONG))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.accessibleName())

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(24))
