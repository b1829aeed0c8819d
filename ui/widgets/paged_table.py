"""A long list, a hundred rows at a time, over tuples of plain values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from ui import icons, theme
from ui.theme import Tone
from ui.widgets.button import Button
from ui.widgets.text import Text, TextLook

PAGE_ROWS = 100
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A column. `text` reads a row; `tone` colours the cell and gives it the icon `icon_name`."""

    title: str
    text: Callable[[Any], str]
    stretch: bool = False
    tone: Callable[[Any], Tone | None] = lambda row: None
    icon_name: Callable[[Any], str] = lambda row: ""


class RowsModel(QAbstractTableModel):
    """Rows of one page; filtering and sorting are the store's work."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Any, ...] = ()

    def show(self, columns: Sequence[Column], rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the rows of this page."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, colour or icon of a cell."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        tone = column.tone(row)
        if role == Qt.ItemDataRole.ForegroundRole and tone is not None:
            return QColor(theme.colours().tone(tone))
        if role == Qt.ItemDataRole.DecorationRole and column.icon_name(row):
            colours = theme.colours()
            return icons.icon(column.icon_name(row), colours.tone(tone) if tone else colours.muted)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class PagedTable(QWidget):
    """Signals: `opened` - the row on Enter or double click; `page_wanted` - number of a page, from 0."""

    opened = Signal(object)
    page_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowsModel()
        self.view = _Table()
        self.view.setModel(self.model)
        self.earlier, self.later = Button(icon_name="chevron-left"), Button(icon_name="chevron-right")
        self._count = Text(TextLook.HINT)
        self._page, self._total = 0, 0
        self.view.activated_row.connect(lambda row: self.opened.emit(self.model.rows[row]))
        self.earlier.clicked.connect(lambda: self.page_wanted.emit(self._page - 1))
        self.later.clicked.connect(lambda: self.page_wanted.emit(self._page + 1))
        self._lay_out()
        self.retranslate()

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Any], *, page: int, total: int) -> None:
        """Show page `page` (from 0) of `total` rows in all; the first row is selected."""
        self.model.show(columns, rows)
        self._page, self._total = page, total
        header = self.view.horizontalHeader()
        for index, column in enumerate(columns):
            resize = QHeaderView.ResizeMode
            mode = resize.Stretch if column.stretch else resize.ResizeToContents
            header.setSectionResizeMode(index, mode)
        if rows:
            self.view.selectRow(0)
        self.retranslate()

    @property
    def selected(self) -> object:
        """The row that is selected; None if there is none."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def setAccessibleName(self, name: str) -> None:
        """Name the list itself, which takes the focus."""
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)

    def retranslate(self) -> None:
        """Say which rows are seen."""
        first = self._page * PAGE_ROWS + 1
        last = first + len(self.model.rows) - 1
        words = self.tr("{first} to {last} of {total}")
        for name, value in (("first", first), ("last", last), ("total", self._total)):
            words = words.replace(f"{{{name}}}", str(value))
        self._count.setText(words if self._total else "")
        self.earlier.set_words(self.tr("Earlier"))
        self.later.set_words(self.tr("Later"))
        has_pages = self._total > PAGE_ROWS
        for button, is_there in ((self.earlier, self._page > 0), (self.later, last < self._total)):
            button.setVisible(has_pages)
            button.setEnabled(is_there)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and type scale."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.view.fit_rows()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.earlier)
        foot.addWidget(self.later)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.view, 1)
        page.addLayout(foot)
        self.setFocusProxy(self.view)


class _Table(QTableView):
    """Whole rows, one at a time; Tab leaves the table."""

    activated_row = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self.activated_row.emit(index.row()))
        self.fit_rows()

    def fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(42))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated_row.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
