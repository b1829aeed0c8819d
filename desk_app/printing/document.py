"""A story of flowables made into a PDF whose bytes depend on nothing but the story."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Table
from reportlab.platypus.doctemplate import LayoutError
from reportlab.platypus.flowables import Flowable

from desk_app.printing.fonts import REGULAR
from desk_app.printing.page import CountingCanvas, Surround
from desk_app.printing.styles import CONTENT_WIDTH, MARGIN_BOTTOM, MARGIN_SIDE, MARGIN_TOP, PAGE_HEIGHT


def build(story: Callable[[], list[Flowable]], surround: Surround, *, title: str) -> bytes:
    """Return the PDF of the story. Tables break between rows; only a row taller than a page is broken inside.

    Args:
        story: Makes the flowables anew: a story can be laid out only once.
        surround: What stands around the form on every page.
        title: Title in the properties of the file.
    """
    try:
        return _laid_out(story(), surround, title)
    except LayoutError:
        flowables = story()
        for table in _tables(flowables):
            table.splitInRow = 1
        return _laid_out(flowables, surround, title)


def _tables(flowables: Iterable[Flowable]) -> Iterator[Table]:
    for flowable in flowables:
        if isinstance(flowable, Table):
            yield flowable
        elif isinstance(flowable, KeepTogether):
            yield from _tables(flowable._content)  # type: ignore[attr-defined]  # left out of the stubs


def _laid_out(story: list[Flowable], surround: Surround, title: str) -> bytes:
    written = BytesIO()
    frame = Frame(
        MARGIN_SIDE, MARGIN_BOTTOM, CONTENT_WIDTH, PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    page = PageTemplate(frames=[frame], onPage=lambda canvas, _: surround.draw_under(canvas))
    document = BaseDocTemplate(
        written,
        pagesize=A4,
        pageTemplates=[page],
        invariant=1,
        title=title,
        lang="kk",
        initialFontName=REGULAR,
    )
    document.build(story, canvasmaker=partial(_canvas, surround=surround))
    return written.getvalue()


def _canvas(*args: object, surround: Surround, **kwargs: object) -> Canvas:
    return CountingCanvas(*args, surround=surround, **kwargs)
