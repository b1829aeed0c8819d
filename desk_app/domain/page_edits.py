"""What is done to a picture of a page before it is shown, printed or archived.

The original never changes: the edits are kept as a list and applied, in order, to make new bytes.
"""

from dataclasses import dataclass

Point = tuple[float, float]
"""Across and down, as shares of width and height from the upper left corner."""

QUARTERS = (90, 180, 270)


@dataclass(frozen=True)
class Turn:
    """A turn by quarters, clockwise, in degrees."""

    degrees: int

    def __post_init__(self) -> None:
        """Refuse what is no quarter turn: that would be our own mistake."""
        if self.degrees not in QUARTERS:
            raise ValueError(f"{self.degrees} is no quarter turn")


@dataclass(frozen=True)
class Straighten:
    """Level lines that fall to the right by so many degrees (negative: rise). Nothing is cut off."""

    angle: float


@dataclass(frozen=True)
class Crop:
    """Keep what lies between four corners: upper left, upper right, lower right, lower left.

    The corners need no right angles: a photo taken from the side becomes a rectangle.
    """

    corners: tuple[Point, Point, Point, Point]


@dataclass(frozen=True)
class Grey:
    """Leave the colour out."""


Edit = Turn | Straighten | Crop | Grey


def box(left: float, top: float, right: float, bottom: float) -> Crop:
    """Return the crop to a rectangle given in shares of the page."""
    return Crop(((left, top), (right, top), (right, bottom), (left, bottom)))


def quarter_turns(edits: tuple[Edit, ...]) -> int | None:
    """Return the turn in degrees if nothing but quarter turns is done: then no pixel need be made anew."""
    turns = [edit.degrees for edit in edits if isinstance(edit, Turn)]
    return sum(turns) % 360 if len(turns) == len(edits) else None
