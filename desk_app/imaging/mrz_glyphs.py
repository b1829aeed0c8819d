"""The shapes of the signs of a machine readable zone: OCR-B, a cell of fixed pitch for each."""

from functools import cache

import numpy as np

from desk_app import paths
from desk_app.imaging.picture import Pixels

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
CELL_WIDTH, CELL_HEIGHT = 20, 28


@cache
def shapes() -> tuple[Pixels, Pixels]:
    """Return the known cells as unit vectors, one a row, and the place in `SIGNS` of the sign of each."""
    with np.load(paths.resources() / "imaging" / "ocrb.npz") as stored:
        return stored["shapes"].astype(np.float32), stored["numbers"].astype(np.int64)
