"""What is wrong with a picture of a page, in words of a closed set, and the figures it follows from.

A verdict never throws a page away: the clerk sees it while the paper is on the counter and decides.
"""

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What a clerk should know about a page."""

    BLANK = "blank"
    ALMOST_BLANK = "almost_blank"
    BLURRED = "blurred"
    TOO_DARK = "too_dark"
    TOO_LIGHT = "too_light"
    GLARE = "glare"
    SKEWED = "skewed"
    CUT_EDGE = "cut_edge"
    TURNED = "turned"
    LOW_RESOLUTION = "low_resolution"
    SAME_PAGE = "same_page"


class Side(StrEnum):
    """A side of the picture as it lies."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


class PageKind(StrEnum):
    """What the paper is, which decides how fine its picture must be."""

    TEXT = "text"
    IDENTITY = "identity"


@dataclass(frozen=True)
class Expectation:
    """What is known of a page before it is looked at.

    dpi: what was asked of the scanner, not what the file says. None for a photo.
    size_mm: width and height of the paper, where known; with it the real resolution is counted.
    """

    dpi: int | None = 300
    size_mm: tuple[float, float] | None = None
    kind: PageKind = PageKind.TEXT


@dataclass(frozen=True)
class Finding:
    """One fault with what the words need; the facts that do not belong to the fault stay empty."""

    fault: Fault
    angle: float = 0.0
    """`skewed`: degrees, positive if the lines fall to the right."""
    sides: tuple[Side, ...] = ()
    """`cut_edge`: where something goes on past the picture."""
    turn: int = 0
    """`turned`: degrees clockwise (90, 180, 270) by which the page must be turned to stand upright."""
    confidence: float = 0.0
    """`turned`: from 0 to 1."""
    dpi: int = 0
    """`low_resolution`: what the picture has."""
    like: str = ""
    """`same_page`: the name of the page it looks like."""


@dataclass(frozen=True)
class Measures:
    """The figures behind a verdict; None where the page gives no answer.

    paper, contrast: levels from 0 to 255. edge_px: width of an edge in pixels of a 300 dpi page.
    ink: share of the page. marks: printed spots. turn: as in `Finding`, None if it cannot be told.
    """

    width: int
    height: int
    dpi: int
    paper: int
    contrast: int
    ink: float
    marks: int
    edge_px: float | None = None
    skew: float | None = None
    glare_mm2: float = 0.0
    turn: int | None = None
    turn_confidence: float = 0.0


@dataclass(frozen=True)
class PageVerdict:
    """Everything found on one page, worst first."""

    findings: tuple[Finding, ...]
    measures: Measures

    @property
    def clean(self) -> bool:
        """Say whether nothing was found."""
        return not self.findings

    @property
    def readable(self) -> bool:
        """Say whether what stands on the page can be read: nothing found touches its letters."""
        return not {finding.fault for finding in self.findings} & UNREADABLE

    def finding(self, fault: Fault) -> Finding | None:
        """Return the finding of a fault, or None."""
        return next((finding for finding in self.findings if finding.fault is fault), None)


UNREADABLE = frozenset(
    {Fault.BLANK, Fault.BLURRED, Fault.TOO_DARK, Fault.TOO_LIGHT, Fault.LOW_RESOLUTION, Fault.GLARE}
)
"""Faults after which the letters of a page may not be read."""
