"""Reflections of a lamp: spots as bright as the camera can show on paper that is not."""

import cv2
import numpy as np

from desk_app.imaging.picture import Pixels
from desk_app.imaging.small_page import PER_MM, SmallPage
from desk_app.imaging.thresholds import Glare


def glare_mm2(page: SmallPage, limits: Glare) -> float:
    """Return the size of the largest reflection in square millimetres.

    On paper that is as bright as the camera can show, a reflection cannot be told and 0 is returned.
    """
    if page.paper > limits.paper:
        return 0.0
    smooth = cv2.GaussianBlur(page.levels, (0, 0), 2)
    bright = (smooth >= limits.level).astype(np.uint8)
    count, _labels, stats, _centres = cv2.connectedComponentsWithStats(bright, connectivity=8)
    spots = [_size(stats[index]) for index in range(1, count)]
    return max(spots, default=0.0)


def _size(stats: Pixels) -> float:
    width, height, area = int(stats[2]), int(stats[3]), int(stats[4])
    # A white border or a sheet on a dark table is straight and fills its box; a reflection does not.
    if area > 0.9 * width * height:
        return 0.0
    return area / PER_MM**2
