"""The limits of the verdict, read from `resources/imaging/thresholds.yaml`; that file explains each."""

from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from desk_app import paths
from desk_app.catalogue.yaml_lines import read_yaml, validate


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Blank(_Part):
    """When nothing is on a page."""

    marks: int
    marks_ink: float
    ink: float
    contrast: int


class AlmostBlank(_Part):
    """When next to nothing is on a page."""

    marks: int
    ink: float


class Blurred(_Part):
    """Width of an edge in pixels."""

    edge_px: float
    marks: int


class TooDark(_Part):
    """Level of the paper."""

    paper: int


class TooLight(_Part):
    """How much the darkest spots differ from the paper."""

    contrast: int


class Glare(_Part):
    """A reflection that hides what is below it."""

    level: int
    paper: int
    mm2: float


class Skewed(_Part):
    """Lines that are not level."""

    degrees: float
    confidence: float


class CutEdge(_Part):
    """Marks that go on past the picture."""

    reach_mm: float
    strip_mm: float
    near_mm: float
    letters: int


class Turned(_Part):
    """How sure the reading direction must be."""

    confidence: float


class LowResolution(_Part):
    """Fewest pixels to the inch, by kind of paper."""

    text: int
    identity: int


class SamePage(_Part):
    """When two pages are asked about as one."""

    bits: int
    median: float
    worst: float


class Thresholds(_Part):
    """Every limit of the verdict."""

    blank: Blank
    almost_blank: AlmostBlank
    blurred: Blurred
    too_dark: TooDark
    too_light: TooLight
    glare: Glare
    skewed: Skewed
    cut_edge: CutEdge
    turned: Turned
    low_resolution: LowResolution
    same_page: SamePage


def read_thresholds(file: Path) -> Thresholds:
    """Read the limits from a file.

    Raises:
        FileError: With the line of everything that is missing, unknown or no number.
    """
    return validate(Thresholds, read_yaml(file))


@cache
def shipped_thresholds() -> Thresholds:
    """Return the limits that come with the program, read once."""
    return read_thresholds(paths.resources() / "imaging" / "thresholds.yaml")
