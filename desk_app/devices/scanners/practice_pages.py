"""Pages for practice: lines of grey bars like text, and the page's number. No words, no person."""

from functools import cache

import cv2
import numpy as np

from desk_app.devices.scanners.raster import with_resolution

_A4_INCHES = (8.27, 11.69)
_PAPER = 246
_INK = 40


@cache
def practice_page(number: int, *, dpi: int = 300, colour: bool = False) -> bytes:
    """Return page `number` as JPEG of an A4 sheet; the same number gives the same bytes."""
    width, height = (round(side * dpi) for side in _A4_INCHES)
    paper = np.full((height, width), _PAPER, np.uint8)
    random = np.random.default_rng(number)
    line, margin = dpi // 5, dpi
    for top in range(margin * 2, height - margin, line):
        left = margin
        end = width - margin - int(random.integers(0, width // 3))
        while left < end:
            word = int(random.integers(dpi // 8, dpi // 2))
            cv2.rectangle(paper, (left, top), (min(left + word, end), top + line // 3), _INK, -1)
            left += word + dpi // 12
    place, scale = (margin, margin + dpi // 3), dpi / 100
    cv2.putText(paper, f"{number}", place, cv2.FONT_HERSHEY_SIMPLEX, scale, _INK, max(1, dpi // 75))
    picture = cv2.cvtColor(paper, cv2.COLOR_GRAY2BGR) if colour else paper
    _, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 85])
    return with_resolution(encoded.tobytes(), dpi)
