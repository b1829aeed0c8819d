"""`python -m tests.imaging.make_glyphs`: makes the two tables of letter shapes in `resources/imaging/`.

`letters.npz`  the Kazakh and Russian letters and figures of Golos Text, for the reading direction of a page
`ocrb.npz`     the 37 signs of a machine readable zone in OCR-B (cuts OCRB and OCRBL), for the reader of it
"""

import sys
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from desk_app.imaging.mrz_glyphs import CELL_HEIGHT, CELL_WIDTH, SIGNS
from desk_app.imaging.upright import SIDE
from tests.imaging.fonts_of_tests import GOLOS, OCRB

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "imaging"
LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіАБВГДЕЖЗИКЛМПРСТУФЦЧЩЪЫЬЭЮЯӘҒҚҢҰҮ2345679"
BLURS = (1.5, 4.0, 7.0)


def main() -> int:
    """Make both tables."""
    RESOURCES.mkdir(exist_ok=True)
    np.savez_compressed(RESOURCES / "letters.npz", shapes=letters())
    np.savez_compressed(RESOURCES / "ocrb.npz", **ocrb())
    return 0


def letters() -> np.ndarray:
    """Return one square picture a letter and weight, dark is high."""
    size = SIDE * 3
    shapes = []
    for weight in ("Regular", "Bold"):
        font = ImageFont.truetype(str(GOLOS[weight]), 40)
        for letter in LETTERS:
            left, top, right, bottom = (round(edge) for edge in font.getbbox(letter))
            image = Image.new("L", (right - left, bottom - top), 0)
            ImageDraw.Draw(image).text((-left, -top), letter, font=font, fill=255)
            shapes.append(_squared(np.asarray(image), size))
    return np.stack(shapes)


def _squared(shape: np.ndarray, size: int) -> np.ndarray:
    scale = size / max(shape.shape)
    width, height = max(1, round(shape.shape[1] * scale)), max(1, round(shape.shape[0] * scale))
    square = np.zeros((size, size), np.uint8)
    top, left = (size - height) // 2, (size - width) // 2
    square[top : top + height, left : left + width] = cv2.resize(shape, (width, height))
    return square


def ocrb() -> dict[str, np.ndarray]:
    """Return the shapes as unit vectors and the number of the sign of each."""
    shapes, numbers = [], []
    for cut in ("OCRB", "OCRBL"):
        font = ImageFont.truetype(str(OCRB[cut]), 72)
        pitch = font.getlength("A")
        height = round(CELL_HEIGHT * pitch / CELL_WIDTH)
        for number, sign in enumerate(SIGNS):
            image = Image.new("L", (round(pitch), height), 0)
            ImageDraw.Draw(image).text((0, height / 2), sign, font=font, fill=255, anchor="lm")
            for blur in BLURS:
                soft = cv2.GaussianBlur(np.asarray(image, np.float32), (0, 0), blur)
                cell = cv2.resize(soft, (CELL_WIDTH, CELL_HEIGHT), interpolation=cv2.INTER_AREA)
                cell -= cell.mean()
                shapes.append((cell / np.linalg.norm(cell)).ravel())
                numbers.append(number)
    return {"shapes": np.array(shapes, np.float16), "numbers": np.array(numbers, np.uint8)}


if __name__ == "__main__":
    sys.exit(main())
