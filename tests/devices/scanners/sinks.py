"""Places for pages under test."""

import hashlib
from collections.abc import Callable
from threading import Event

from desk_app.domain.scan import PageProgress, ScannedPage


class Tray:
    """Keeps pages in memory; after `then_at` pages, and before a page at `before`, does what it is told."""

    def __init__(self) -> None:
        self.stop = Event()
        self.pages: list[ScannedPage] = []
        self.contents: list[bytes] = []
        self.told: list[PageProgress] = []
        self.on_keep: Callable[[ScannedPage], None] = lambda _: None
        self.on_progress: Callable[[PageProgress], None] = lambda _: None

    def keep(self, page: ScannedPage, content: bytes) -> None:
        self.on_keep(page)
        assert hashlib.sha256(content).hexdigest() == page.sha256
        assert len(content) == page.size
        self.pages.append(page)
        self.contents.append(content)

    def progress(self, progress: PageProgress) -> None:
        self.told.append(progress)
        self.on_progress(progress)

    def stop_after(self, pages: int) -> None:
        self.on_keep = lambda page: self.stop.set() if page.number == pages else None


class Forgetful(Tray):
    """Counts pages and drops them: for stacks that must not fill the memory of the test either."""

    def keep(self, page: ScannedPage, content: bytes) -> None:
        super().keep(page, content)
        self.contents.clear()
