"""A generated page with what is known of it, and the damage that both generators share the names of."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from desk_app.domain.page_verdict import Expectation, Fault, Side
from desk_app.imaging.picture import encode_jpeg

Page = np.ndarray
Damage = Callable[[Page, np.random.Generator], Page]


@dataclass(frozen=True)
class Harm:
    """A way to spoil a page: its name, what a verdict must find, what it may find besides."""

    name: str
    spoil: Damage
    expected: frozenset[Fault] = frozenset()
    allowed: frozenset[Fault] = frozenset()
    sides: tuple[Side, ...] = ()
    angle: float = 0.0
    turn: int = 0


@dataclass(frozen=True)
class Labelled:
    """One page: its picture, what kind of paper it is, how it was spoilt, what is to be found."""

    kind: str
    harm: Harm
    content: bytes
    expected: frozenset[Fault]
    allowed: frozenset[Fault]
    expectation: Expectation

    @property
    def name(self) -> str:
        return f"{self.kind}, {self.harm.name}"


SPARSE = {
    "two lines": frozenset({Fault.ALMOST_BLANK}),
    "signature": frozenset({Fault.ALMOST_BLANK, Fault.SKEWED}),
    "page number": frozenset({Fault.ALMOST_BLANK, Fault.BLANK}),
}
"""Papers on which so little stands that these words are true of them."""


def labelled(kind: str, page: Page, harm: Harm, rng: np.random.Generator, *, quality: int = 80) -> Labelled:
    """Spoil a page and say what must be found on it; what a sparse page cannot show is not asked for."""
    expected, allowed = harm.expected, harm.allowed | SPARSE.get(kind, frozenset())
    if kind in SPARSE or kind in ("id card", "cover sheet", "photo"):
        allowed |= expected & {Fault.TURNED}
        expected -= {Fault.TURNED}
    if kind == "page number" or (kind in SPARSE and Fault.CUT_EDGE in expected):
        expected, allowed = frozenset(), allowed | expected
    if kind == "signature":
        allowed |= expected & {Fault.BLURRED}
        expected -= {Fault.BLURRED}
    if kind in ("signature", "id card", "photo"):
        allowed |= expected & {Fault.SKEWED}
        expected -= {Fault.SKEWED}
    content = encode_jpeg(harm.spoil(page, rng), quality)
    return Labelled(kind, harm, content, expected, allowed, Expectation(dpi=300))
