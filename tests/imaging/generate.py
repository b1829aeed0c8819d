"""Generated pages for setting the thresholds: eleven kinds of paper, each spoilt in many ways.

Everything is invented and drawn with the fonts of the program. `docs/imaging.md` reports figures from
`tests/imaging/second.py`, which is never used for setting anything.
"""

from collections.abc import Callable, Iterator

import cv2
import numpy as np
import segno
from PIL import Image, ImageDraw, ImageFont

from desk_app.domain.page_verdict import Fault, Side
from tests.imaging.fonts_of_tests import GOLOS
from tests.imaging.labels import Harm, Labelled, Page, labelled

WIDTH, HEIGHT = 2481, 3508
MM = 300 / 25.4
_WORD_LIST = (
    "жәрдемақы тағайындау туралы өтініш берушінің мекенжайы бойынша тұратын отбасы мүшелерінің құжаттары "
    "көшірмелерін қоса беремін еңбек өтілі зейнетақы жинақтаушы қордан төленетін әлеуметтік төлем мерзімі "
    "прошу назначить государственное пособие семье имеющей детей место жительства документы согласно перечню "
    "приложены предупрежден об ответственности за представление ложных сведений подпись заявителя дата "
    "№ 12 345 678 2024 жылғы 15 мамыр 09.11.2023 г. Республика Казахстан Алматы қаласы Абай даңғылы"
)
_WORDS = _WORD_LIST.split()


def pages(seed: int, *, kinds: tuple[str, ...] = (), harms: tuple[str, ...] = ()) -> Iterator[Labelled]:
    """Give every kind of paper in every state; `kinds` and `harms` choose among them by name."""
    for kind, draw in KINDS.items():
        if kinds and kind not in kinds:
            continue
        sheet = draw(np.random.default_rng([seed, *kind.encode()]))
        for harm in HARMS:
            if not harms or harm.name in harms:
                yield labelled(kind, sheet, harm, np.random.default_rng([seed, *harm.name.encode()]))
    for harm in BLANKS:
        if not harms or harm.name in harms:
            sheet = np.full((HEIGHT, WIDTH), 246, np.uint8)
            yield labelled("nothing", sheet, harm, np.random.default_rng([seed, *harm.name.encode()]))


# --- Papers --------------------------------------------------------------------------------------------


def font(points: float, weight: str = "Regular") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(GOLOS[weight]), round(points * 300 / 72))


def words(rng: np.random.Generator, count: int) -> str:
    return " ".join(rng.choice(_WORDS, count))


def letter(points: float) -> Callable[[np.random.Generator], Page]:
    def draw(rng: np.random.Generator) -> Page:
        image, pen = _sheet()
        pen.text((1000, 260), words(rng, 3).upper(), font=font(points, "Bold"), fill=20)
        y = 420.0
        while y < 3100:
            if rng.random() < 0.1:
                y += points * 6
                continue
            _line(pen, rng, y, points)
            y += points * 5.6
        return np.asarray(image)

    return draw


def _line(pen: ImageDraw.ImageDraw, rng: np.random.Generator, y: float, points: float) -> None:
    face, text = font(points), words(rng, 30)
    limit = 1900 - int(rng.random() * 300)
    while face.getlength(text) > limit:
        text = text.rpartition(" ")[0]
    pen.text((300, y), text, font=face, fill=25)


def work_record(rng: np.random.Generator) -> Page:
    image, pen = _sheet()
    pen.text((900, 250), "ЕҢБЕК КІТАПШАСЫ", font=font(14, "Bold"), fill=20)
    for row in range(24):
        y = 420 + row * 110
        pen.line((250, y, 2230, y), fill=60, width=3)
        pen.text((270, y + 25), str(row + 1), font=font(10), fill=30)
        pen.text(
            (400, y + 25),
            f"{rng.integers(1, 28):02}.0{rng.integers(1, 9)}.20{row:02}",
            font=font(10),
            fill=30,
        )
        pen.text((720, y + 25), words(rng, 5)[:44], font=font(10), fill=30)
    for x in (250, 380, 700, 1900, 2230):
        pen.line((x, 420, x, 420 + 24 * 110), fill=60, width=3)
    return np.asarray(image)


def form(rng: np.random.Generator) -> Page:
    image, pen = _sheet()
    pen.rectangle((0, 150, WIDTH, 380), fill=70)
    pen.text((300, 210), "ӨТІНІШ · ЗАЯВЛЕНИЕ", font=font(20, "Bold"), fill=250)
    for row in range(14):
        y = 520 + row * 190
        pen.text((300, y), words(rng, 4), font=font(9), fill=50)
        pen.rectangle((300, y + 50, 2180, y + 140), outline=90, width=3)
        pen.text((330, y + 65), words(rng, 3).title(), font=font(11, "Medium"), fill=25)
    return np.asarray(image)


def id_card(rng: np.random.Generator) -> Page:
    image, pen = _sheet()
    left, top = 500 + int(rng.integers(0, 400)), 500 + int(rng.integers(0, 700))
    right, bottom = left + round(85.6 * MM), top + round(54 * MM)
    pen.rounded_rectangle((left, top, right, bottom), 36, fill=205, outline=150)
    _portrait(image, rng, (left + 40, top + 130, left + 320, top + 500))
    for row, size in enumerate((9, 11, 9, 9, 9)):
        pen.text(
            (left + 360, top + 60 + row * 100), words(rng, 2)[:22].upper(), font=font(size, "Medium"), fill=40
        )
    return np.asarray(image)


def photo(rng: np.random.Generator) -> Page:
    image, pen = _sheet()
    pen.text((300, 300), words(rng, 4), font=font(12), fill=30)
    _portrait(image, rng, (400, 600, 1900, 2400))
    pen.text((300, 2600), words(rng, 5), font=font(12), fill=30)
    return np.asarray(image)


def cover_sheet(rng: np.random.Generator) -> Page:
    image, pen = _sheet()
    code = segno.make_qr(f"QBD1|ABC-01-26-{rng.integers(1, 999999):06}-K|-|separator", error="q")
    for y, row in enumerate(code.matrix):
        for x, dark in enumerate(row):
            if dark:
                pen.rectangle((900 + x * 20, 800 + y * 20, 919 + x * 20, 819 + y * 20), fill=15)
    pen.text((800, 1700), words(rng, 2), font=font(24, "Bold"), fill=20)
    pen.text((500, 2000), words(rng, 6), font=font(14), fill=20)
    return np.asarray(image)


def two_lines(rng: np.random.Generator) -> Page:
    image, pen = _sheet()
    for y in (1500, 1600):
        pen.text((500, y), words(rng, 7), font=font(12), fill=25)
    return np.asarray(image)


def signature(rng: np.random.Generator) -> Page:
    image, pen = _sheet()
    x = np.linspace(1500, 2000, 60)
    y = 2700 + np.cumsum(rng.normal(0, 22, 60))
    pen.line([*zip(x.tolist(), y.tolist(), strict=True)], fill=60, width=7, joint="curve")
    return np.asarray(image)


def page_number(rng: np.random.Generator) -> Page:
    image, pen = _sheet()
    pen.text((1220, 3300), str(rng.integers(2, 9)), font=font(11), fill=25)
    return np.asarray(image)


KINDS: dict[str, Callable[[np.random.Generator], Page]] = {
    "letter 9 pt": letter(9),
    "letter 11 pt": letter(11),
    "letter 14 pt": letter(14),
    "work record": work_record,
    "form": form,
    "id card": id_card,
    "photo": photo,
    "cover sheet": cover_sheet,
    "two lines": two_lines,
    "signature": signature,
    "page number": page_number,
}


def _sheet() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("L", (WIDTH, HEIGHT), 246)
    return image, ImageDraw.Draw(image)


def _portrait(image: Image.Image, rng: np.random.Generator, box: tuple[int, int, int, int]) -> None:
    small = rng.integers(60, 210, (9, 7), dtype=np.uint8)
    size = (box[2] - box[0], box[3] - box[1])
    image.paste(Image.fromarray(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC)), box[:2])


# --- Damage --------------------------------------------------------------------------------------------


def scanned(page: Page, rng: np.random.Generator, noise: float = 4.0) -> Page:
    """Add what every scanner adds: soft edges and noise."""
    cv2.setRNGSeed(int(rng.integers(1, 2**31 - 1)))
    grain = np.empty(page.shape, np.int16)
    cv2.randn(grain, 0, noise)
    return cv2.add(cv2.GaussianBlur(page, (0, 0), 0.7), grain, dtype=cv2.CV_8U)


def blurred(sigma: float) -> Callable[[Page, np.random.Generator], Page]:
    return lambda page, rng: scanned(cv2.GaussianBlur(page, (0, 0), sigma), rng)


def shaken(page: Page, rng: np.random.Generator) -> Page:
    kernel = np.zeros((15, 15), np.float32)
    kernel[7] = 1 / 15
    return scanned(cv2.filter2D(page, -1, kernel), rng)


def coarse(dpi: int) -> Callable[[Page, np.random.Generator], Page]:
    def spoil(page: Page, rng: np.random.Generator) -> Page:
        small = cv2.resize(page, None, fx=dpi / 300, fy=dpi / 300, interpolation=cv2.INTER_AREA)
        return scanned(cv2.resize(small, page.shape[::-1], interpolation=cv2.INTER_LINEAR), rng)

    return spoil


def darkened(factor: float) -> Callable[[Page, np.random.Generator], Page]:
    return lambda page, rng: cv2.convertScaleAbs(scanned(page, rng), alpha=factor)


def faded(keep: float) -> Callable[[Page, np.random.Generator], Page]:
    return lambda page, rng: scanned((246 - (246 - page.astype(np.float32)) * keep).astype(np.uint8), rng)


def tilted(angle: float) -> Callable[[Page, np.random.Generator], Page]:
    def spoil(page: Page, rng: np.random.Generator) -> Page:
        height, width = page.shape
        # OpenCV turns against the clock for a positive angle; lines that fall to the right are ours.
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), -angle, 1.0)
        return scanned(cv2.warpAffine(page, turn, (width, height), borderValue=246), rng)

    return spoil


def cut(side: Side) -> Callable[[Page, np.random.Generator], Page]:
    def spoil(page: Page, rng: np.random.Generator) -> Page:
        ys, xs = np.nonzero(page < 150)
        at = rng.uniform(0.2, 0.4)
        x, y = np.quantile(xs, (at, 1 - at)), np.quantile(ys, (at, 1 - at))
        slices = {
            Side.LEFT: np.s_[:, int(x[0]) :],
            Side.RIGHT: np.s_[:, : int(x[1])],
            Side.TOP: np.s_[int(y[0]) :],
            Side.BOTTOM: np.s_[: int(y[1])],
        }
        return scanned(np.ascontiguousarray(page[slices[side]]), rng)

    return spoil


def glared(page: Page, rng: np.random.Generator) -> Page:
    """A photo under a lamp: the paper is not white any more, the reflection is."""
    photo = scanned(page, rng).astype(np.float32) * 0.85
    height, width = page.shape
    centre = rng.uniform(0.3, 0.7, 2) * (width, height)
    ys, xs = np.mgrid[0:height:4, 0:width:4].astype(np.float32)
    reach = (rng.uniform(14, 26) * MM, rng.uniform(10, 18) * MM)
    spot = np.exp(-(((xs - centre[0]) / reach[0]) ** 2 + ((ys - centre[1]) / reach[1]) ** 2)) * 330
    return np.clip(photo + cv2.resize(spot, (width, height)), 0, 255).astype(np.uint8)


def lying(quarter: int) -> Callable[[Page, np.random.Generator], Page]:
    return lambda page, rng: scanned(np.ascontiguousarray(np.rot90(page, quarter)), rng)


def dusty(page: Page, rng: np.random.Generator) -> Page:
    spoilt = page.copy()
    for _ in range(30):
        x, y = rng.integers(50, WIDTH - 50), rng.integers(50, HEIGHT - 50)
        cv2.circle(spoilt, (int(x), int(y)), int(rng.integers(1, 4)), 150, -1)
    return scanned(spoilt, rng)


def punched(page: Page, rng: np.random.Generator) -> Page:
    spoilt = page.copy()
    for y in (1280, 2220):
        cv2.circle(spoilt, (140, y), 36, 40, -1)
    return scanned(spoilt, rng)


def shadowed(page: Page, rng: np.random.Generator) -> Page:
    spoilt = page.copy()
    spoilt[:, :18] = np.linspace(90, 246, 18).astype(np.uint8)
    return scanned(spoilt, rng)


def _harm(
    name: str, spoil: Callable[[Page, np.random.Generator], Page], *found: Fault, **more: object
) -> Harm:
    return Harm(name, spoil, frozenset(found), **more)  # type: ignore[arg-type]  # names of fields


_SOFT = frozenset({Fault.TOO_LIGHT})
HARMS = (
    _harm("clean", scanned),
    _harm("edge shadow", shadowed),
    *(_harm(f"blur {sigma}", blurred(sigma), Fault.BLURRED, allowed=_SOFT) for sigma in (2.0, 3.0, 4.5)),
    _harm("shaken", shaken, Fault.BLURRED, allowed=_SOFT),
    *(_harm(f"coarse {dpi}", coarse(dpi), Fault.BLURRED, allowed=_SOFT) for dpi in (75, 100)),
    *(_harm(f"dark {factor}", darkened(factor), Fault.TOO_DARK) for factor in (0.45, 0.6)),
    *(_harm(f"faded {keep}", faded(keep), Fault.TOO_LIGHT) for keep in (0.25, 0.35)),
    *(
        _harm(f"tilt {angle}", tilted(angle), Fault.SKEWED, angle=angle, allowed=frozenset({Fault.CUT_EDGE}))
        for angle in (1.5, -3.0, 6.0, -9.0)
    ),
    *(
        _harm(f"cut {side}", cut(side), Fault.CUT_EDGE, sides=(side,))
        for side in (Side.LEFT, Side.RIGHT, Side.BOTTOM)
    ),
    _harm("glare", glared, Fault.GLARE),
    *(
        _harm(f"lies {90 * quarter}", lying(quarter), Fault.TURNED, turn=90 * quarter)
        for quarter in (1, 2, 3)
    ),
)
BLANKS = (
    _harm("plain", scanned, Fault.BLANK),
    _harm("grey paper", darkened(0.8), Fault.BLANK),
    _harm("dust", dusty, Fault.BLANK),
    _harm("holes", punched, Fault.BLANK),
    _harm("shadow of the edge", shadowed, Fault.BLANK),
)
