"""Invented identity papers as pictures: zones with right check digits, scanned or photographed."""

from datetime import date

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from desk_app.domain import iin as iin_rules
from desk_app.domain.mrz import LAYOUTS, Checked, MrzFormat, check_digit
from tests.imaging.fonts_of_tests import GOLOS, OCRB
from tests.imaging.labels import Page

DPI = 300
MM = DPI / 25.4
SURNAMES = ("AKHMETOVA", "ZHUMABEKOV", "IVANOVA", "NURSEITOV", "OMAROVA", "SEITKALI", "TULEGENOV", "KIM")
NAMES = ("AIGERIM", "DANIYAR", "ZHANNA", "OLZHAS", "INDIRA<MARAT", "ALIYA", "YERLAN", "QUANYSH")
_PAPER_MM = {MrzFormat.TD1: (85.6, 54.0), MrzFormat.TD2: (105.0, 74.0), MrzFormat.TD3: (125.0, 88.0)}


def zone(name: MrzFormat, rng: np.random.Generator) -> tuple[str, ...]:
    """Return an invented zone whose check digits are right."""
    born = date(1950 + int(rng.integers(0, 55)), int(rng.integers(1, 13)), int(rng.integers(1, 29)))
    until = date(2027 + int(rng.integers(0, 8)), int(rng.integers(1, 13)), int(rng.integers(1, 29)))
    names = f"{rng.choice(SURNAMES)}<<{rng.choice(NAMES)}"
    sex = str(rng.choice(["M", "F"]))
    digits = "".join(str(rng.integers(0, 10)) for _ in range(9))
    number = f"N{digits[:8]}" if name is MrzFormat.TD3 else digits
    dates = [f"{born:%y%m%d}", f"{until:%y%m%d}"]
    own = _iin(born, sex, rng) if name is not MrzFormat.TD2 else ""
    if name is MrzFormat.TD1:
        first = f"IDKAZ{number}{check_digit(number)}{own}".ljust(30, "<")
        second = f"{_checked(dates[0])}{sex}{_checked(dates[1])}KAZ".ljust(29, "<")
        return _whole(name, (first, second + "0", names.ljust(30, "<")))
    length = LAYOUTS[name].length
    kind = "P<" if name is MrzFormat.TD3 else "I<"
    first = f"{kind}KAZ{names}".ljust(length, "<")
    second = f"{_checked(number)}KAZ{_checked(dates[0])}{sex}{_checked(dates[1])}"
    if name is MrzFormat.TD3:
        second += _checked(own.ljust(14, "<"))
    return _whole(name, (first, second.ljust(length - 1, "<") + "0"))


def _checked(text: str) -> str:
    return text + check_digit(text)


def _whole(name: MrzFormat, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Put in the last check digit, the one over the whole."""
    [check] = [check for check in LAYOUTS[name].checks if check.what is Checked.WHOLE]
    line, at = check.digit
    covered = "".join(lines[number][start:end] for number, start, end in check.parts)
    return tuple(
        text[:at] + check_digit(covered) + text[at + 1 :] if number == line else text
        for number, text in enumerate(lines)
    )


def _iin(born: date, sex: str, rng: np.random.Generator) -> str:
    century = (3 if born.year < 2000 else 5) + (sex == "F")
    while True:
        eleven = f"{born:%y%m%d}{century}{rng.integers(0, 10000):04}"
        digit = iin_rules.check_digit(eleven)
        if digit is not None:
            return f"{eleven}{digit}"


def paper(name: MrzFormat, lines: tuple[str, ...], *, cut: str = "OCRB", seed: int = 0) -> Page:
    """Draw the paper itself at 300 dots to the inch, its zone in one of the cuts of OCR-B."""
    width, height = (round(side * MM) for side in _PAPER_MM[name])
    rng = np.random.default_rng(seed)
    ground = cv2.resize(rng.integers(205, 232, (6, 8), dtype=np.uint8), (width, height))
    image = Image.fromarray(ground)
    pen = ImageDraw.Draw(image)
    pen.rectangle((40, 60, 330, 340), fill=120)
    for row in range(4):
        pen.text(
            (380, 60 + 70 * row), "ҮЛГІ ОБРАЗЕЦ", font=ImageFont.truetype(str(GOLOS["Medium"]), 38), fill=60
        )
    font = ImageFont.truetype(str(OCRB[cut]), 100)
    font = ImageFont.truetype(str(OCRB[cut]), round(100 * 2.54 * MM / font.getlength("A")))
    pitch = 2.54 * MM
    for row, line in enumerate(lines):
        y = height - (len(lines) - row) * 6.0 * MM - 1.5 * MM
        for index, sign in enumerate(line):
            pen.text((4.0 * MM + index * pitch, y), sign, font=font, fill=25)
    return np.asarray(image)


def on_sheet(
    card: Page, rng: np.random.Generator, *, blur: float, noise: float, contrast: float, tilt: float
) -> Page:
    """Scan the paper on the glass: an A5 part of it, tilted, soft and noisy."""
    sheet = np.full((2200, 1748), 244, np.float32)
    turn = cv2.getRotationMatrix2D((card.shape[1] / 2, card.shape[0] / 2), tilt, 1.0)
    turn[:, 2] += (874 - card.shape[1] / 2, 1000 - card.shape[0] / 2)
    size = sheet.shape[::-1]
    cv2.warpAffine(card.astype(np.float32), turn, size, dst=sheet, borderMode=cv2.BORDER_TRANSPARENT)
    soft = cv2.GaussianBlur(244 - (244 - sheet) * contrast, (0, 0), blur)
    return np.clip(soft + rng.normal(0, noise, soft.shape), 0, 255).astype(np.uint8)


def photographed(card: Page, rng: np.random.Generator) -> Page:
    """Photograph the paper on a dark table: a little from the side, uneven light, no known resolution."""
    height, width = card.shape
    scale = rng.uniform(0.85, 1.15)
    frame = (round(width * 1.25 * scale), round(height * 1.5 * scale))
    source = np.array(((0, 0), (width, 0), (width, height), (0, height)), np.float32)
    margin = np.array(((0.1, 0.16), (0.9, 0.16), (0.9, 0.84), (0.1, 0.84))) + rng.uniform(
        -0.012, 0.012, (4, 2)
    )
    warp = cv2.getPerspectiveTransform(source, (margin * frame).astype(np.float32))
    photo = cv2.warpPerspective(card, warp, frame, borderValue=55).astype(np.float32)
    light = cv2.resize(
        rng.uniform(0.75, 1.0, (2, 3)).astype(np.float32), frame, interpolation=cv2.INTER_CUBIC
    )
    soft = cv2.GaussianBlur(photo * light, (0, 0), float(rng.uniform(0.8, 1.6)))
    return np.clip(soft + rng.normal(0, 5, soft.shape), 0, 255).astype(np.uint8)
