"""A change of language kept back from pages that are not seen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


class LaterWords(QObject):
    """Watches the pages of a stack: one that is hidden hears of a new language when it is seen again.

    So the language changes as fast for a window with ten pages behind the first as for one with none, and a
    look at the other language, which ends as it began, costs those pages nothing.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._behind: set[QObject] = set()

    def watch(self, page: QWidget) -> None:
        """Keep the language back from `page` while it is hidden."""
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the news of a language at a hidden page, and bring it when the page is shown."""
        kind = event.type()
        if kind == QEvent.Type.LanguageChange and isinstance(watched, QWidget) and not watched.isVisible():
            self._behind.add(watched)
            return True
        if kind == QEvent.Type.Show and watched in self._behind:
            self._behind.remove(watched)
            QCoreApplication.sendEvent(watched, QEvent(QEvent.Type.LanguageChange))
        return False
