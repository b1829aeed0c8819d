"""The window: side bar, top bar, notice, page, act bar; and the keys that work everywhere."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.localized import Language
from ui import brand, keys, theme
from ui.barcode import HandScanner
from ui.bars import ActBar, DemoRibbon, TopBar
from ui.keys import Key
from ui.navigation import SCREENS, SIDE_BAR, Navigator
from ui.screen import Frame, Screen
from ui.shell import Card, Exchange
from ui.side_bar import SideBar
from ui.theme import Tone
from ui.widgets.banner import Banner
from ui.workplace import Workplace

_SMALLEST = (1024, 640)
_NARROW = 1100


class MainWindow(QMainWindow):
    """Fits `ui.shell.Shell`. Signals: `painted` - once, when the first page was painted."""

    painted = Signal()
    scanner: HandScanner

    def __init__(self, *, is_demo: bool = False) -> None:
        super().__init__()
        self.side_bar = SideBar()
        self.top_bar = TopBar()
        self.banner = Banner()
        self.stack = QStackedWidget()
        self.act_bar = ActBar()
        self._ribbon = DemoRibbon() if is_demo else None
        self._was_painted = False
        self._shown_screen: Screen | None = None
        self._lay_out()
        self.setWindowTitle(brand.NAME)

    def attach(self, place: Workplace) -> None:
        """Connect the window with what it serves; called once, before the first screen opens."""
        self._place = place
        place.navigator = Navigator(self.stack, place)
        place.navigator.opened.connect(self._on_opened)
        place.navigator.became_ready.connect(self._say_desk)
        self.side_bar.chosen.connect(self.open_entry)
        self.side_bar.language_chosen.connect(self.choose_language)
        self.side_bar.mark_language(place.language.shown)
        self._add_keys()

    def choose_language(self, language: Language) -> None:
        """Show the window in this language and remember it."""
        self._place.preferences.language = language
        self._place.language.choose(language)
        self.side_bar.mark_language(language)

    def use_theme(self, name: theme.ThemeName, scale: int) -> None:
        """Change colours and type size and remember them."""
        self._place.preferences.theme = name
        self._place.preferences.type_scale = scale
        theme.use(name, scale=scale)

    def open_entry(self, name: str) -> None:
        """Open the screen of a line of the side bar; a new visit takes over what is typed of the visitor."""
        current = self._place.navigator.current
        entry = next(entry for entry in SIDE_BAR if entry.screen == name)
        typed = current.of_visitor() if current is not None and entry.key == Key.NEW_VISIT else {}
        self._place.navigator.open(name, **{**entry.arguments, **typed})

    def lock(self) -> None:
        """Cover the window until somebody signs in; nothing that is open is closed."""
        operations = self._place.operations
        if operations is not None and operations.clerk is not None:
            self._place.navigator.cover("sign_in", locked=True)

    def start_clock(self, *, elapsed_s: int, limit_min: int | None) -> None:
        """Show the service clock of a visit."""
        self.top_bar.clock.start(elapsed_s=elapsed_s, limit_min=limit_min)
        self.top_bar.clock.show()

    def stop_clock(self) -> None:
        """Take the service clock away."""
        self.top_bar.clock.stop()
        self.top_bar.clock.hide()

    def say_saved(self, words: str) -> None:
        """Say at the left of the act bar what is safe now."""
        self.act_bar.say_saved(words)

    def notify(
        self,
        tone: Tone,
        title: str,
        advice: str = "",
        *,
        act_words: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a notice above the page; it goes with the page."""
        self.banner.say(tone, title, advice, act_words=act_words, act=act)
        self._banner_row.show()

    def set_clerk(self, name: str, role: str) -> None:
        """Say who works here."""
        self.side_bar.set_clerk(name, role)

    def set_office(self, name: str) -> None:
        """Say which office and desk this is."""
        self.side_bar.set_office(name)

    def set_exchange(self, state: Exchange, waiting: int) -> None:
        """Say how the desk stands with the centre."""
        self.side_bar.set_exchange(state, waiting)

    def set_card(self, state: Card) -> None:
        """Say whether the signing card is in."""
        self.side_bar.set_card(state)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; end peeking when the window is left with the key still down."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_desk()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit_side_bar()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._unpeek()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the other language while its key is held."""
        if event.key() == Qt.Key.Key_F12 and not event.isAutoRepeat():
            self._place.language.peek()
            self.side_bar.mark_language(self._place.language.shown)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the chosen language again."""
        if event.key() == Qt.Key.Key_F12 and not event.isAutoRepeat():
            self._unpeek()
        else:
            super().keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, after everything inside was painted too."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room of the side bar's words where the window is narrow for the type."""
        super().resizeEvent(event)
        self._fit_side_bar()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place of the window; a screen that may not be left keeps it open."""
        current = self._place.navigator.current
        if current is not None and not current.may_leave():
            event.ignore()
            return
        self._place.preferences.window = self.saveGeometry()
        super().closeEvent(event)

    def _on_opened(self, name: str) -> None:
        screen = self._place.navigator.current
        if self._shown_screen is not None and self._shown_screen is not screen:
            self._shown_screen.bars_changed.disconnect(self._read_bars)
        if screen is not None and screen is not self._shown_screen:
            screen.bars_changed.connect(self._read_bars)
        self._shown_screen = screen
        self.banner.hide()
        self._banner_row.hide()
        self.say_saved("")
        self.side_bar.mark_current(name)
        self._read_bars()

    def _read_bars(self) -> None:
        screen = self._shown_screen
        if screen is None:
            return
        is_full = screen.frame is Frame.FULL
        self.side_bar.show_entries(is_full)
        self.top_bar.setVisible(is_full)
        acts = screen.acts()
        self.top_bar.say(screen.title(), screen.subtitle())
        self.act_bar.show_acts(acts)
        self.act_bar.setVisible(bool(acts))

    def _fit_side_bar(self) -> None:
        self.side_bar.set_compact(self.width() < theme.px(_NARROW))

    def _unpeek(self) -> None:
        self._place.language.unpeek()
        self.side_bar.mark_language(self._place.language.shown)

    def _add_keys(self) -> None:
        for entry in SIDE_BAR:
            if entry.key and entry.screen in SCREENS:
                self._on_key(entry.key, partial(self._open_by_key, entry.screen))
        self._on_key(Key.SEARCH, partial(self._open_by_key, "register"))
        self._on_key(Key.LOCK, self.lock)
        self._on_key(Key.BACK, self._go_back)
        self._on_key(Key.LAW, self._show_law)
        self._on_key(Key.LARGER, lambda: self._step_type(1))
        self._on_key(Key.SMALLER, lambda: self._step_type(-1))

    def _on_key(self, key: str, act: Callable[[], object]) -> None:
        for sequence in keys.sequence(key):
            QShortcut(sequence, self).activated.connect(act)

    def _open_by_key(self, name: str) -> None:
        current = self._place.navigator.current
        if current is None or current.frame is Frame.FULL:
            self.open_entry(name)

    def _go_back(self) -> None:
        current = self._place.navigator.current
        if current is None or not current.go_back():
            self._place.navigator.back()

    def _say_desk(self) -> None:
        if self._place.operations is not None:
            # Knows clerks and visits, which nobody needs before the first paint.
            from ui import desk_words

            desk_words.say(self._place)

    def _show_law(self) -> None:
        current = self._place.navigator.current
        if current is not None and not current.show_law(QApplication.focusWidget()):
            self.notify(Tone.NOTE, self.tr("Nothing in the law is noted for this place"))

    def _step_type(self, step: int) -> None:
        place = theme.SCALES.index(theme.scale()) + step
        if 0 <= place < len(theme.SCALES):
            self.use_theme(theme.name(), theme.SCALES[place])

    def _lay_out(self) -> None:
        self._banner_row = QWidget()
        banner_row = QVBoxLayout(self._banner_row)
        banner_row.setContentsMargins(24, 16, 24, 0)
        banner_row.addWidget(self.banner)
        self._banner_row.hide()
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.top_bar, _rule(), self._banner_row):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(_rule())
        column.addWidget(self.act_bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addLayout(column, 1)
        page = QWidget()
        page.setProperty("deskRole", "page")
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if self._ribbon is not None:
            whole.addWidget(self._ribbon)
        whole.addLayout(row, 1)
        self.setCentralWidget(page)
        self.setMinimumSize(*_SMALLEST)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("deskRole", "line")
    rule.setFixedHeight(1)
    return rule
