"""The copy of a page on which nearly every check runs: 75 pixels to the inch, with its ink and its marks."""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from desk_app.imaging.picture import Pixels

DPI = 75
PER_MM = DPI / 25.4
BORDER_MM = 2.5
_SMALLEST_MARK = 5
_HOLE_PX = 10
_HOLE_ZONE = 0.09


@dataclass(frozen=True)
class Marks:
    """Connected dark spots: boxes and areas in pixels of the small page, and the picture of their numbers."""

    labels: Pixels
    x: Pixels
    y: Pixels
    width: Pixels
    height: Pixels
    area: Pixels

    @classmethod
    def of(cls, mask: Pixels) -> "Marks":
        """Find the spots of a mask; number 0 is the ground."""
        _count, labels, stats, _centres = cv2.connectedComponentsWithStats(mask, connectivity=8)
        return cls(labels, *(stats[:, column] for column in range(5)))


@dataclass(frozen=True)
class SmallPage:
    """A reduced page. `ink` says how much darker each spot is than the paper around it.

    Grey paper, a tint and uneven light so do no harm: only what differs from its surroundings is ink.
    """

    levels: Pixels
    factor: float
    """Pixels of the full page to one of this."""

    @classmethod
    def of(cls, grey: Pixels, dpi: int) -> "SmallPage":
        """Reduce a grey page of known resolution."""
        factor = dpi / DPI
        size = (max(32, round(grey.shape[1] / factor)), max(32, round(grey.shape[0] / factor)))
        return cls(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), factor)

    @cached_property
    def ink(self) -> Pixels:
        """Darkness against the local paper, from 0."""
        quarter = cv2.resize(self.levels, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        height, width = self.levels.shape
        paper = cv2.resize(cv2.medianBlur(quarter, 21), (width, height))
        return cv2.subtract(paper, self.levels)

    @cached_property
    def border(self) -> int:
        """Width in pixels of the outer strip where shadows of the scanner lie."""
        return min(round(BORDER_MM * PER_MM), int(min(self.levels.shape)) // 8)

    @cached_property
    def contrast(self) -> int:
        """Darkness of the 60 darkest spots."""
        core = self._core().ravel()
        return int(np.partition(core, -60)[-60])

    @cached_property
    def paper(self) -> int:
        """Level of the paper: 80 of 100 spots are darker."""
        return int(np.percentile(self.levels[::3, ::3], 80))

    @cached_property
    def mask(self) -> Pixels:
        """Return 1 where there is ink that is not noise."""
        core = self._core().astype(np.int16)
        noise = float(np.median(np.abs(core - int(np.median(core)))) * 1.5 + 1)
        return (self.ink > max(14.0, 6 * noise, 0.35 * self.contrast)).astype(np.uint8)

    @cached_property
    def inner_mask(self) -> Pixels:
        """The mask without the outer strip."""
        edge = self.border
        inner = np.zeros_like(self.mask)
        inner[edge:-edge, edge:-edge] = self.mask[edge:-edge, edge:-edge]
        return inner

    @cached_property
    def marks(self) -> Marks:
        """The spots inside the outer strip."""
        return Marks.of(self.inner_mask)

    @cached_property
    def printed(self) -> Pixels:
        """Say of each mark whether it is print: no speck, no punched hole, not the ground."""
        found = self.marks
        width = self.levels.shape[1]
        longer = np.maximum(found.width, found.height)
        shorter = np.minimum(found.width, found.height)
        round_ = (shorter > _HOLE_PX) & (shorter > 0.8 * longer)
        full = found.area > 0.6 * found.width * found.height
        outside = (found.x < _HOLE_ZONE * width) | (found.x + found.width > (1 - _HOLE_ZONE) * width)
        printed: Pixels = (found.area >= _SMALLEST_MARK) & ~(round_ & full & outside)
        printed[0] = False
        return printed

    @cached_property
    def text(self) -> Pixels:
        """Return 1 where a mark has the size of a letter or a word."""
        found = self.marks
        letters = self.printed & (found.height < 40 * PER_MM) & (found.area < 4000)
        text: Pixels = letters[found.labels].astype(np.uint8)
        return text

    def _core(self) -> Pixels:
        edge = self.border
        core: Pixels = self.ink[edge:-edge, edge:-edge]
        return core
