"""A place to drop files on, or to choose them."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui import theme
from ui.widgets.button import Button
from ui.widgets.card import Icon
from ui.widgets.text import Text, TextLook


class DropArea(QWidget):
    """Takes files of the given endings. Signals: `files_given` - a list of `Path`."""

    files_given = Signal(list)

    def __init__(self, endings: tuple[str, ...], *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(icon_name="folder-open", key=key)
        self._endings = tuple(ending.lower() for ending in endings)
        self._is_over = False
        self._words = Text(TextLook.HINT, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 14, 14)
        row.setSpacing(14)
        row.addWidget(Icon("upload", size=24))
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.choose)
        self.retranslate()

    def choose(self) -> None:
        """Open the dialog of files; nothing waits for it."""
        dialog = QFileDialog(self, self.tr("Choose files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{ending}" for ending in self._endings)
        kind = self.tr("Papers")
        dialog.setNameFilter(f"{kind} ({patterns})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.files_given.emit([Path(name) for name in names]))
        dialog.open()

    def retranslate(self) -> None:
        """Say everything again."""
        self.button.set_words(self.tr("Choose files"))
        self._words.setText(self.tr("Drop the files of the paper here"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of the right kinds only."""
        if self._files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop to look inviting."""
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the files on."""
        self._show_over(False)
        event.acceptProposedAction()
        self.files_given.emit(self._files(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed frame."""
        chosen = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(chosen.accent if self._is_over else chosen.control), 2 if self._is_over else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(chosen.accent_soft if self._is_over else chosen.surface_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _show_over(self, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def _files(self, given: QMimeData) -> list[Path]:
        files = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
        return [file for file in files if file.suffix.lower() in self._endings]
