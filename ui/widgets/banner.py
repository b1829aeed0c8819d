"""A notice across the page: what happened, what to do, and one act that helps."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.theme import Tone
from ui.widgets.button import Button, Look
from ui.widgets.text import Text, TextLook
from ui.widgets.visibility import set_seen

_ICONS = {
    Tone.GOOD: "circle-check",
    Tone.ATTENTION: "triangle-alert",
    Tone.BAD: "circle-alert",
    Tone.NOTE: "info",
    Tone.QUIET: "info",
}


class Banner(QWidget):
    """Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.NOTE
        self._title = Text(TextLook.STRONG, wraps=True)
        self._advice = Text(TextLook.HINT, wraps=True)
        self.act_button = Button()
        self.close_button = Button(icon_name="x", look=Look.LINK)
        self._act: Callable[[], object] | None = None
        self._lay_out()
        self.act_button.clicked.connect(self._on_act)
        self.close_button.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def say(
        self,
        tone: Tone,
        title: str,
        advice: str = "",
        *,
        act_words: str = "",
        act: Callable[[], object] | None = None,
        may_close: bool = True,
    ) -> None:
        """Show a notice; the act hides it and is then called."""
        self._tone, self._act = tone, act
        self._title.setText(title)
        self._advice.say(advice)
        self.act_button.set_words(act_words)
        self.act_button.setVisible(act is not None)
        self.close_button.setVisible(may_close)
        self.setAccessibleName(f"{title}. {advice}" if advice else title)
        set_seen(self, True)
        self.update()

    @property
    def title(self) -> str:
        """The words shown first."""
        return self._title.text()

    def retranslate(self) -> None:
        """Say the words of its own again."""
        self.close_button.setAccessibleName(self.tr("Hide this notice"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw body, border and icon; in focus the border is the ring."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(chosen.focus if self.hasFocus() else chosen.tone(self._tone)), width))
        painter.setBrush(QColor(chosen.tone_soft(self._tone)))
        edge = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 8, 8)
        size = theme.px(20)
        icons.draw(painter, _ICONS[self._tone], QRectF(14, 13, size, size), chosen.tone(self._tone))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        # One line stands in the middle, beside the button.
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._advice)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.act_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fit()

    def _fit(self) -> None:
        """Keep the words clear of the icon, which grows with the type."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(26 + theme.px(20), 12, 10, 12)

    def _on_act(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()
