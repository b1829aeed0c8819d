"""The angle of the lines of text: the one at which the sums of the rows are most uneven."""

import numpy as np

from desk_app.imaging.picture import Pixels

LIMIT = 12.0
_FEWEST_POINTS = 150
_MOST_POINTS = 12_000


def line_angle(text: Pixels) -> tuple[float | None, float]:
    """Return the angle in degrees, positive if lines fall to the right, and how clear it is (from 1)."""
    ys, xs = np.nonzero(text)
    if len(xs) < _FEWEST_POINTS:
        return None, 0.0
    if len(xs) > _MOST_POINTS:
        chosen = np.linspace(0, len(xs) - 1, _MOST_POINTS).astype(int)
        ys, xs = ys[chosen], xs[chosen]
    profile = _Profile(ys, xs, text.shape)
    coarse = np.arange(-LIMIT, LIMIT + 0.01, 0.5)
    coarse_scores = [profile.unevenness(angle) for angle in coarse]
    start = coarse[int(np.argmax(coarse_scores))]
    fine = np.arange(start - 0.6, start + 0.61, 0.1)
    fine_scores = [profile.unevenness(angle) for angle in fine]
    best = int(np.argmax(fine_scores))
    return float(fine[best]), fine_scores[best] / max(1.0, float(np.median(coarse_scores)))


class _Profile:
    """The dark points of a page, ready to be projected along any angle."""

    def __init__(self, ys: Pixels, xs: Pixels, shape: tuple[int, ...]) -> None:
        height, width = shape
        reach = np.tan(np.radians(LIMIT + 1)) * width / 2 + 2
        self._y = ys.astype(np.float32) + reach
        self._x = xs.astype(np.float32) - width / 2
        self._rows = int(height + 2 * reach) + 1

    def unevenness(self, angle: float) -> float:
        """Return how much neighbouring rows differ when lines run at `angle`."""
        rows = (self._y - self._x * np.tan(np.radians(angle))).astype(np.int32).clip(0, self._rows)
        sums = np.bincount(rows, minlength=self._rows).astype(np.float32)
        return float(((sums[2:] - sums[:-2]) ** 2).sum())
