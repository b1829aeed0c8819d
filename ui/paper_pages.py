"""Loads the pages of a paper, or of a file the applicant brought, as pictures for a preview."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from desk_app.domain.application import IssuedPaper
from desk_app.domain.draft import Page
from desk_app.operations.attachments import Attachments
from desk_app.operations.ports import PagePicture
from desk_app.operations.printouts import Printouts
from desk_app.operations.work import Work
from ui.jobs import Job, JobRunner, Lane

PAPER_DPI = 150
FILE_DPI = 110
MOST_PAGES = 20
_WIDEST = 1_600


class PaperPages(QObject):
    """The newest wish wins: what is loaded for an older one is dropped.

    Signals: `loaded` - a list of `QImage`, empty where a file holds no picture; `failed` - the `Exception`.
    """

    loaded = Signal(list)
    failed = Signal(object)

    def __init__(
        self, printouts: Printouts, attachments: Attachments, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._printouts, self._attachments, self._lanes = printouts, attachments, jobs
        self._job: Job | None = None
        self._wish = 0

    def show_paper(self, paper: IssuedPaper) -> None:
        """Load the pages of a paper of the case."""
        printouts = self._printouts
        self._load(lambda work: _pages(work, lambda n: printouts.picture(paper, page=n, dpi=PAPER_DPI)))

    def show_file(self, page: Page) -> None:
        """Load a file the applicant brought; of a long one the first twenty pages."""
        printouts, attachments = self._printouts, self._attachments
        self._load(lambda work: _pages_of_file(work, attachments.content(page), page.media_type, printouts))

    def _load(self, call: Callable[[Work], list[QImage]]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._wish += 1
        wish = self._wish
        self._job = self._lanes.ask(
            Lane.FILES, lambda work: (wish, call(work)), done=self._on_loaded, failed=self.failed.emit
        )

    def _on_loaded(self, answer: tuple[int, list[QImage]]) -> None:
        wish, pages = answer
        if wish == self._wish:
            self._job = None
            self.loaded.emit(pages)


def _pages_of_file(work: Work, content: bytes, media_type: str, printouts: Printouts) -> list[QImage]:
    if media_type == "application/pdf":
        return _pages(work, lambda n: printouts.picture_of(content, page=n, dpi=FILE_DPI))
    image = QImage.fromData(content)
    if image.isNull():
        return []
    smooth = Qt.TransformationMode.SmoothTransformation
    return [image.scaledToWidth(_WIDEST, smooth) if image.width() > _WIDEST else image]


def _pages(work: Work, picture: Callable[[int], PagePicture]) -> list[QImage]:
    first = picture(0)
    count = min(first.pages, MOST_PAGES)
    pages = [_image(first)]
    for number in range(1, count):
        work.step(number, count)
        pages.append(_image(picture(number)))
    return pages


def _image(picture: PagePicture) -> QImage:
    # The copy owns its pixels: the bytes may go.
    kind = QImage.Format.Format_RGB32
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, kind).copy()
