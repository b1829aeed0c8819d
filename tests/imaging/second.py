"""A second, independent set of generated pages: for reporting only, never for setting a threshold.

Other layouts, another typeface (the one built into OpenCV) beside other weights of ours set by ReportLab and
drawn by PDFium, other noise (multiplied, with uneven light and JPEG of other qualities), other strengths of
damage.
"""

from collections.abc import Callable, Iterator
from io import BytesIO

import cv2
import numpy as np
import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk_app.domain.page_verdict import Fault, Side
from desk_app.printing.fonts import BOLD, MEDIUM, SEMIBOLD, register_fonts
from tests.imaging.fonts_of_tests import GOLOS
from tests.imaging.labels import Harm, Labelled, Page, labelled

_WORD_LIST = (
    "Ақтөбе облысының халыққа қызмет көрсету орталығы Қостанай Шымкент сенімхат бойынша өкіл әрекет етеді "
    "неке қию туралы куәлік нөмірі берілген күні орган ұлы қызы анасының тегі әкесінің аты туған жері "
    "свидетельство о рождении ребёнка отделом регистрации актов гражданского состояния город Караганда "
    "справка о составе семьи домовая книга медицинское заключение комиссии щёлочь эхо юрист ячмень объезд "
    "банк шоты IBAN жеке сәйкестендіру нөмірі 7 891 234 560 төлем тапсырмасы 03 08 1999 жыл §§ (бұдан әрі)"
)
_TEXT = _WORD_LIST.split()
Draw = Callable[[Canvas, np.random.Generator], None]


def pages(seed: int, *, kinds: tuple[str, ...] = (), harms: tuple[str, ...] = ()) -> Iterator[Labelled]:
    """Give every kind of paper in every state; `kinds` and `harms` choose among them by name."""
    for kind, draw in KINDS.items():
        if kinds and kind not in kinds:
            continue
        sheet = draw(np.random.default_rng([77, seed, *kind.encode()]))
        for harm in HARMS:
            if not harms or harm.name in harms:
                rng = np.random.default_rng([78, seed, *harm.name.encode(), *kind.encode()])
                yield labelled(kind, sheet, harm, rng, quality=int(rng.integers(72, 93)))
    for harm in BLANKS:
        if not harms or harm.name in harms:
            rng = np.random.default_rng([79, seed, *harm.name.encode()])
            yield labelled("nothing", np.full((3508, 2480), 238, np.uint8), harm, rng)


# --- Papers --------------------------------------------------------------------------------------------


def _text(rng: np.random.Generator, count: int) -> str:
    return " ".join(rng.choice(_TEXT, count))


def _set(draw: Draw) -> Callable[[np.random.Generator], Page]:
    """Set a page with ReportLab and draw it with PDFium."""

    def sheet(rng: np.random.Generator) -> Page:
        register_fonts(GOLOS["Regular"].parent)
        content = BytesIO()
        canvas = Canvas(content, pagesize=A4)
        draw(canvas, rng)
        canvas.save()
        picture = pypdfium2.PdfDocument(content.getvalue())[0].render(scale=300 / 72, grayscale=True)
        grey = picture.to_numpy().reshape(picture.height, picture.stride)[:, : picture.width]
        return cv2.convertScaleAbs(grey, alpha=0.93)

    return sheet


def columns(canvas: Canvas, rng: np.random.Generator) -> None:
    canvas.setFont(BOLD, 16)
    canvas.drawCentredString(105 * mm, 275 * mm, _text(rng, 3))
    for x in (18, 110):
        text = canvas.beginText(x * mm, 262 * mm)
        text.setFont(MEDIUM, 9.5)
        text.setLeading(13)
        for _ in range(48):
            text.textLine(_text(rng, 6)[:42])
        canvas.drawText(text)


def certificate(canvas: Canvas, rng: np.random.Generator) -> None:
    canvas.setLineWidth(3)
    canvas.rect(12 * mm, 12 * mm, 186 * mm, 273 * mm)
    for x in range(16, 194, 6):
        canvas.circle(x * mm, 20 * mm, 2 * mm)
        canvas.circle(x * mm, 277 * mm, 2 * mm)
    canvas.setFont(SEMIBOLD, 22)
    canvas.drawCentredString(105 * mm, 240 * mm, _text(rng, 2).upper())
    canvas.setFont(MEDIUM, 13)
    for row in range(11):
        canvas.drawString(32 * mm, (215 - 14 * row) * mm, _text(rng, 5)[:52])


def ledger(canvas: Canvas, rng: np.random.Generator) -> None:
    canvas.setFont(SEMIBOLD, 8)
    for row in range(30):
        y = (265 - 8 * row) * mm
        canvas.setLineWidth(0.4)
        canvas.line(20 * mm, y - 2 * mm, 190 * mm, y - 2 * mm)
        for x in (21, 60, 105, 150):
            canvas.drawString(x * mm, y, _text(rng, 2)[:19])


def stamp(canvas: Canvas, rng: np.random.Generator) -> None:
    canvas.setFont(MEDIUM, 11)
    for row in range(16):
        canvas.drawString(25 * mm, (260 - 8 * row) * mm, _text(rng, 8)[:68])
    canvas.setLineWidth(1.6)
    canvas.circle(150 * mm, 70 * mm, 19 * mm)
    canvas.circle(150 * mm, 70 * mm, 13 * mm)
    canvas.bezier(60 * mm, 70 * mm, 75 * mm, 95 * mm, 85 * mm, 50 * mm, 110 * mm, 75 * mm)


def foreign_letter(rng: np.random.Generator) -> Page:
    """A letter in another typeface than that of the known shapes."""
    page = np.full((3508, 2480), 238, np.uint8)
    face = cv2.FontFace("sans")
    for row in range(34):
        cv2.putText(page, _text(rng, 9)[:62], (260, 400 + row * 78), (30,), face, 44, 380)
    return page


def passport_page(rng: np.random.Generator) -> Page:
    page = np.full((3508, 2480), 238, np.uint8)
    face = cv2.FontFace("sans")
    x, y = int(rng.integers(300, 800)), int(rng.integers(500, 1600))
    cv2.rectangle(page, (x, y), (x + 1476, y + 1040), (196,), -1)
    cv2.rectangle(page, (x, y), (x + 1476, y + 1040), (140,), 4)
    face_of = cv2.resize(
        rng.integers(70, 200, (8, 6), dtype=np.uint8), (380, 500), interpolation=cv2.INTER_CUBIC
    )
    page[y + 180 : y + 680, x + 60 : x + 440] = face_of
    for row in range(7):
        cv2.putText(page, _text(rng, 2)[:24].upper(), (x + 500, y + 180 + row * 85), (45,), face, 38, 500)
    return page


KINDS: dict[str, Callable[[np.random.Generator], Page]] = {
    "columns": _set(columns),
    "certificate": _set(certificate),
    "ledger": _set(ledger),
    "letter with stamp": _set(stamp),
    "letter in another typeface": foreign_letter,
    "id card": passport_page,
}


# --- Damage --------------------------------------------------------------------------------------------


def sensed(page: Page, rng: np.random.Generator, grain: float = 0.02) -> Page:
    """Add uneven light, grain that grows with the light, and a soft lens."""
    height, width = page.shape
    cv2.setRNGSeed(int(rng.integers(1, 2**31 - 1)))
    noise = np.empty(page.shape, np.float32)
    cv2.randn(noise, 1, grain)
    light = cv2.resize(
        rng.uniform(0.95, 1.02, (3, 2)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
    )
    soft = cv2.GaussianBlur(page, (0, 0), float(rng.uniform(0.6, 0.9))).astype(np.float32)
    return np.clip(soft * noise * light, 0, 255).astype(np.uint8)


Spoil = Callable[[Page, np.random.Generator], Page]


def out_of_focus(radius: int) -> Spoil:
    """A lens out of focus spreads a point into a disc."""
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)).astype(np.float32)
    return lambda page, rng: sensed(cv2.filter2D(page, -1, disc / disc.sum()), rng)


def moved(length: int) -> Spoil:
    def spoil(page: Page, rng: np.random.Generator) -> Page:
        kernel = np.eye(length, dtype=np.float32) / length
        return sensed(cv2.filter2D(page, -1, kernel), rng)

    return spoil


def enlarged(dpi: int) -> Spoil:
    def spoil(page: Page, rng: np.random.Generator) -> Page:
        small = cv2.resize(page, None, fx=dpi / 300, fy=dpi / 300, interpolation=cv2.INTER_AREA)
        return sensed(cv2.resize(small, page.shape[::-1], interpolation=cv2.INTER_CUBIC), rng)

    return spoil


def curve(gamma: float, gain: float) -> Spoil:
    """An exposure that is off: a curve, not a factor."""

    def spoil(page: Page, rng: np.random.Generator) -> Page:
        levels = (np.power(np.arange(256) / 255, gamma) * 255 * gain).clip(0, 255).astype(np.uint8)
        return cv2.LUT(sensed(page, rng), levels)

    return spoil


def pale(level: int) -> Spoil:
    """Toner that ran out: nothing is darker than `level`."""
    return lambda page, rng: sensed(np.maximum(page, level).astype(np.uint8), rng)


def skewed(angle: float) -> Spoil:
    def spoil(page: Page, rng: np.random.Generator) -> Page:
        height, width = page.shape
        turn = cv2.getRotationMatrix2D((width * 0.4, height * 0.6), -angle, 0.94)
        return sensed(cv2.warpAffine(page, turn, (width, height), borderValue=238), rng)

    return spoil


def slid(side: Side) -> Spoil:
    """A paper that lay askew of the glass: content goes on past the picture, paper shows opposite."""

    def spoil(page: Page, rng: np.random.Generator) -> Page:
        ys, xs = np.nonzero(page < 140)
        at = float(rng.uniform(0.15, 0.45))
        dx = -np.quantile(xs, at) if side is Side.LEFT else page.shape[1] - np.quantile(xs, 1 - at)
        dy = -np.quantile(ys, at) if side is Side.TOP else page.shape[0] - np.quantile(ys, 1 - at)
        level = side in (Side.LEFT, Side.RIGHT)
        move = np.array([[1, 0, dx if level else 0], [0, 1, 0 if level else dy]], np.float32)
        return sensed(cv2.warpAffine(page, move, page.shape[::-1], borderValue=238), rng)

    return spoil


def lamp(page: Page, rng: np.random.Generator) -> Page:
    """A reflection with a hard core, of a lamp with two tubes, on paper photographed at three quarters."""
    photo = sensed(page, rng).astype(np.float32) * 0.8
    spot = np.zeros(page.shape, np.float32)
    x, y = (int(value) for value in rng.integers((700, 900), (1700, 2500)))
    for shift in (0, 170):
        cv2.ellipse(
            spot,
            (x, y + shift),
            (int(rng.integers(170, 330)), 60),
            float(rng.integers(-20, 20)),
            0,
            360,
            260,
            -1,
        )
    small = cv2.GaussianBlur(cv2.resize(spot, None, fx=0.25, fy=0.25), (0, 0), 6)
    return np.clip(photo + cv2.resize(small, page.shape[::-1]), 0, 255).astype(np.uint8)


def lying(quarter: int) -> Spoil:
    return lambda page, rng: sensed(np.ascontiguousarray(np.rot90(page, quarter)), rng)


def stapled(page: Page, rng: np.random.Generator) -> Page:
    spoilt = page.copy()
    cv2.line(spoilt, (120, 90), (180, 130), (110,), 6)
    return sensed(spoilt, rng)


def shows_through(page: Page, rng: np.random.Generator) -> Page:
    """The back of thin paper, very faint and mirrored."""
    behind = columns_sheet(rng)[:, ::-1]
    return sensed(np.minimum(page, 238 - (238 - np.minimum(behind, 238)) // 24).astype(np.uint8), rng)


def columns_sheet(rng: np.random.Generator) -> Page:
    sheet = KINDS["columns"](rng)
    return cv2.resize(cv2.GaussianBlur(sheet, (0, 0), 3), (2480, 3508))


def _harm(name: str, spoil: Spoil, *found: Fault, **more: object) -> Harm:
    return Harm(name, spoil, frozenset(found), **more)  # type: ignore[arg-type]  # names of fields


_SOFT = frozenset({Fault.TOO_LIGHT})
_EDGE = frozenset({Fault.CUT_EDGE})
HARMS = (
    _harm("clean", sensed),
    _harm("grainy", lambda page, rng: sensed(page, rng, 0.045)),
    *(_harm(f"out of focus {r}", out_of_focus(r), Fault.BLURRED, allowed=_SOFT) for r in (4, 6, 9)),
    _harm("moved", moved(13), Fault.BLURRED, allowed=_SOFT),
    _harm("enlarged from 80", enlarged(80), Fault.BLURRED, allowed=_SOFT),
    _harm("underexposed", curve(1.6, 0.62), Fault.TOO_DARK),
    _harm("very dark", curve(1.2, 0.4), Fault.TOO_DARK),
    _harm("pale toner", pale(160), Fault.TOO_LIGHT),
    _harm("paler toner", pale(185), Fault.TOO_LIGHT),
    *(_harm(f"skew {a}", skewed(a), Fault.SKEWED, angle=a, allowed=_EDGE) for a in (-1.8, 2.5, -5.0, 8.0)),
    *(_harm(f"slid {side}", slid(side), Fault.CUT_EDGE, sides=(side,)) for side in Side),
    _harm("lamp", lamp, Fault.GLARE),
    *(_harm(f"lies {90 * q}", lying(q), Fault.TURNED, turn=90 * q) for q in (1, 2, 3)),
)
BLANKS = (
    _harm("empty", sensed, Fault.BLANK),
    _harm("recycled paper", curve(1.0, 0.85), Fault.BLANK),
    _harm("staple", stapled, Fault.BLANK),
    _harm("back shows through", shows_through, Fault.BLANK),
)
