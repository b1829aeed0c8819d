"""The verdict on a page: what a clerk should know while the paper is still on the counter.

verdict = judge(content, Expectation(dpi=300))
checked = look(content, expectation, earlier={"page 1": first.fingerprint})   # with what is kept of the page
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import cv2

from desk_app.domain.page_verdict import Expectation, Fault, Finding, Measures, PageKind, PageVerdict
from desk_app.imaging.edges import cut_sides
from desk_app.imaging.glare import glare_mm2
from desk_app.imaging.likeness import Fingerprint, fingerprint, like
from desk_app.imaging.picture import Pixels, decode, grey_of
from desk_app.imaging.sharpness import edge_width
from desk_app.imaging.skew import line_angle
from desk_app.imaging.small_page import SmallPage
from desk_app.imaging.thresholds import Thresholds, shipped_thresholds
from desk_app.imaging.upright import Reading, reading_of

_FINEST_DPI = 300
_A4_LONG_MM = 297.0
_SMALLEST_SIDE = 100


@dataclass(frozen=True)
class Looked:
    """A verdict with what later pages are compared with."""

    verdict: PageVerdict
    fingerprint: Fingerprint


def judge(content: bytes, expectation: Expectation) -> PageVerdict:
    """Judge one page from the bytes of its file.

    Raises:
        PictureUnreadable, PictureTooLarge: The file is no picture that can be judged.
    """
    return look(content, expectation).verdict


def look(
    content: bytes, expectation: Expectation, *, earlier: Mapping[str, Fingerprint] | None = None
) -> Looked:
    """Judge one page and say whether it shows the same as one of the `earlier` pages, by name.

    Raises:
        PictureUnreadable, PictureTooLarge: The file is no picture that can be judged.
    """
    return look_at(decode(content), expectation, earlier=earlier)


def look_at(
    pixels: Pixels,
    expectation: Expectation,
    *,
    earlier: Mapping[str, Fingerprint] | None = None,
    limits: Thresholds | None = None,
) -> Looked:
    """Judge a page that is decoded already; `limits` are those of the program unless given."""
    limits = limits or shipped_thresholds()
    grey = grey_of(pixels)
    dpi = resolution(grey.shape[1], grey.shape[0], expectation)
    fine, fine_dpi = _at_most(grey, dpi)
    page = SmallPage.of(fine, fine_dpi)
    measured = _measure(fine, fine_dpi, page, limits, (grey.shape[1], grey.shape[0], dpi))
    kept = fingerprint(page, measured.skew)
    findings = [*_findings(measured, page, limits, expectation)]
    name = like(kept, earlier or {}, limits.same_page) if not _blank(measured, limits) else None
    if name is not None:
        findings.append(Finding(Fault.SAME_PAGE, like=name))
    return Looked(PageVerdict(tuple(findings), measured), kept)


def resolution(width: int, height: int, expectation: Expectation) -> int:
    """Return the pixels to the inch: counted from the paper's size where it is known, else as asked.

    What the file says of itself is not believed: scanners report it wrongly. A photo of a page whose size
    is not known counts as A4.
    """
    if expectation.size_mm is not None:
        return max(1, round(max(width, height) / (max(expectation.size_mm) / 25.4)))
    if expectation.dpi is not None:
        return expectation.dpi
    return max(1, round(max(width, height) / (_A4_LONG_MM / 25.4)))


def _at_most(grey: Pixels, dpi: int) -> tuple[Pixels, int]:
    """Reduce what is finer than 300 to the inch; enlarge what is too small to be measured."""
    if min(grey.shape) < _SMALLEST_SIDE:
        scale = _SMALLEST_SIDE / min(grey.shape)
        return cv2.resize(grey, None, fx=scale, fy=scale), max(1, round(dpi * scale))
    if dpi <= _FINEST_DPI:
        return grey, dpi
    scale = _FINEST_DPI / dpi
    return cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), _FINEST_DPI


def _measure(
    grey: Pixels, dpi: int, page: SmallPage, limits: Thresholds, size: tuple[int, int, int]
) -> Measures:
    printed = page.printed
    ink = float(page.marks.area[printed].sum()) / page.mask.size
    bare = Measures(*size, page.paper, page.contrast, ink, int(printed.sum()))
    if _blank(bare, limits):
        return bare
    angle, clear = line_angle(page.text if page.text.sum() > 300 else page.inner_mask)
    # A stroke of a pen is soft by itself: a page of few marks is not called blurred.
    edge = edge_width(grey, page) if bare.marks >= limits.blurred.marks else None
    blurred = edge is not None and edge > limits.blurred.edge_px
    # Letters that are not sharp look like others: no answer.
    reading = (None if blurred else reading_of(grey, dpi)) or Reading(0, 0.0)
    known = reading.confidence >= limits.turned.confidence
    # Lines of a page that lies on its side stand upright: their angle says nothing.
    sideways = known and reading.turn in (90, 270)
    return Measures(
        *size,
        page.paper,
        page.contrast,
        ink,
        bare.marks,
        edge_px=edge,
        skew=angle if clear > limits.skewed.confidence and not sideways else None,
        glare_mm2=glare_mm2(page, limits.glare),
        turn=reading.turn if known else None,
        turn_confidence=reading.confidence,
    )


def _blank(found: Measures, limits: Thresholds) -> bool:
    least = limits.blank
    few = found.marks < least.marks and found.ink < least.marks_ink
    return few or found.ink < least.ink or found.contrast < least.contrast


def _findings(
    found: Measures, page: SmallPage, limits: Thresholds, expectation: Expectation
) -> Iterator[Finding]:
    if _blank(found, limits):
        yield Finding(Fault.BLANK)
    else:
        yield from _legibility(found, limits)
        if sides := cut_sides(page, limits.cut_edge):
            yield Finding(Fault.CUT_EDGE, sides=sides)
        yield from _lie(found, limits)
        if found.ink < limits.almost_blank.ink or found.marks < limits.almost_blank.marks:
            yield Finding(Fault.ALMOST_BLANK)
    identity = expectation.kind is PageKind.IDENTITY
    if found.dpi < (limits.low_resolution.identity if identity else limits.low_resolution.text):
        yield Finding(Fault.LOW_RESOLUTION, dpi=found.dpi)


def _legibility(found: Measures, limits: Thresholds) -> Iterator[Finding]:
    if found.edge_px is not None and found.edge_px > limits.blurred.edge_px:
        yield Finding(Fault.BLURRED)
    if found.paper < limits.too_dark.paper:
        yield Finding(Fault.TOO_DARK)
    elif found.contrast < limits.too_light.contrast:
        yield Finding(Fault.TOO_LIGHT)
    if found.glare_mm2 >= limits.glare.mm2:
        yield Finding(Fault.GLARE)


def _lie(found: Measures, limits: Thresholds) -> Iterator[Finding]:
    if found.turn:
        yield Finding(Fault.TURNED, turn=found.turn, confidence=found.turn_confidence)
    if found.skew is not None and abs(found.skew) > limits.skewed.degrees:
        yield Finding(Fault.SKEWED, angle=round(found.skew, 1))
