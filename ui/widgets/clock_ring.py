"""The service clock: a quiet ring that fills as the legal time of a visit is used up."""

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.theme import Tone, Weight
from ui.widgets.text import Text, TextLook

_ATTENTION_FROM = 0.6
_BAD_FROM = 0.9


class ClockRing(QWidget):
    """Time since the visit began, and the limit of the edition where the law sets one.

    Green, amber from 60 % of the limit, red from 90 %. Never blinks, never sounds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text(TextLook.LABEL)
        self._limit = Text(TextLook.HINT)
        self._ring = _Ring(self)
        self._since = QElapsedTimer()
        self._before_s = 0
        self._limit_min: int | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self._lay_out()
        self.retranslate()

    def start(self, *, elapsed_s: int, limit_min: int | None) -> None:
        """Run from `elapsed_s`; without a limit it is a plain clock."""
        self._before_s, self._limit_min = elapsed_s, limit_min
        self._since.start()
        self._tick.start()
        self.retranslate()

    def stop(self) -> None:
        """Stand still at the time shown."""
        self._before_s = self.elapsed_s
        self._since.invalidate()
        self._tick.stop()

    @property
    def elapsed_s(self) -> int:
        """Seconds since the visit began."""
        running = self._since.elapsed() // 1000 if self._since.isValid() else 0
        return self._before_s + int(running)

    @property
    def tone(self) -> Tone:
        """What the time used up means now."""
        share = self._share()
        if share >= _BAD_FROM:
            return Tone.BAD
        return Tone.ATTENTION if share >= _ATTENTION_FROM else Tone.GOOD

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        self._label.setText(self.tr("Service time"))
        limit = self._limit_min
        self._limit.say("" if limit is None else self.tr("of %n minute(s)", "", limit))
        self._show_time()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for text in (self._label, self._limit):
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
            words.addWidget(text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(words)
        row.addWidget(self._ring)

    def _share(self) -> float:
        return self.elapsed_s / (self._limit_min * 60) if self._limit_min else 0.0

    def _show_time(self) -> None:
        minutes, seconds = divmod(self.elapsed_s, 60)
        self._ring.show_time(f"{minutes}:{seconds:02}", self._share(), self.tone, self._limit_min is not None)
        spoken = self.tr("%n minute(s) used", "", minutes)
        words = [self._label.text(), spoken, self._limit.text()]
        self.setAccessibleName(", ".join(word for word in words if word))


class _Ring(QWidget):
    """The painted part."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._time, self._share, self._tone, self._has_limit = "0:00", 0.0, Tone.GOOD, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_time(self, time: str, share: float, tone: Tone, has_limit: bool) -> None:
        self._time, self._share, self._tone, self._has_limit = time, share, tone, has_limit
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(54), theme.px(54))

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
        stroke = theme.px(5)
        place = QRectF(self.rect()).adjusted(stroke, stroke, -stroke, -stroke)
        painter.setPen(QPen(QColor(chosen.line), stroke))
        painter.drawEllipse(place)
        if self._has_limit:
            pen = QPen(QColor(chosen.tone(self._tone)), stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(place, 90 * 16, -round(min(self._share, 1.0) * 360 * 16))
        painter.setPen(QColor(chosen.text))
        painter.setFont(theme.font(12 if len(self._time) < 6 else 10, Weight.STRONG))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._time)
