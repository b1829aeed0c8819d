"""Lines of pixels become a picture that shows the same, whatever form the driver gave them."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.devices.scanners import jpeg
from desk_app.devices.scanners.practice_pages import practice_page
from desk_app.devices.scanners.raster import jpeg_of, with_resolution
from desk_app.devices.scanners.sane_page import LineForm

WIDTH, HEIGHT = 64, 48
# Large even fields: JPEG keeps their tone.
GREY = np.kron(np.array([[0, 80, 160, 240], [250, 170, 90, 10], [30, 30, 200, 200]]), np.ones((16, 16)))


def shown(content: bytes) -> np.ndarray:
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    assert picture is not None
    return picture.astype(int)


def padded(rows: np.ndarray, padding: int) -> bytearray:
    return bytearray(np.pad(rows, ((0, 0), (0, padding)), constant_values=99).tobytes())


@pytest.mark.parametrize("padding", [0, 1, 7])
def test_grey_of_eight_bits(padding: int) -> None:
    raw = padded(GREY.astype(np.uint8), padding)
    came = shown(jpeg_of(raw, LineForm(WIDTH, WIDTH + padding, 1, 8), dpi=300))
    assert came.shape == (HEIGHT, WIDTH)
    assert np.abs(came - GREY).max() < 12


def test_grey_of_sixteen_bits_is_the_same_picture() -> None:
    raw = bytearray((GREY.astype(np.uint16) << 8 | 0x7F).tobytes())
    came = shown(jpeg_of(raw, LineForm(WIDTH, WIDTH * 2, 1, 16), dpi=300))
    assert np.abs(came - GREY).max() < 12


def test_one_bit_means_black_ink() -> None:
    ink = GREY < 128
    came = shown(jpeg_of(bytearray(np.packbits(ink, axis=1).tobytes()), LineForm(WIDTH, 8, 1, 1), dpi=300))
    assert ((came < 128) == ink).all()


@pytest.mark.parametrize(("depth", "padding"), [(8, 0), (8, 5), (16, 0)])
def test_colours_keep_their_order(depth: int, padding: int) -> None:
    lines = 600
    red_green_blue = np.zeros((lines, WIDTH, 3), np.uint16)
    red_green_blue[:300] = (200, 40, 0)
    red_green_blue[300:] = (0, 40, 200)
    if depth == 16:
        raw, length = bytearray((red_green_blue << 8).tobytes()), WIDTH * 6
    else:
        raw = padded(red_green_blue.astype(np.uint8).reshape(lines, -1), padding)
        length = WIDTH * 3 + padding
    came = shown(jpeg_of(raw, LineForm(WIDTH, length, 3, depth), dpi=300))
    assert np.abs(came[10:290] - (0, 40, 200)).max() < 12
    assert np.abs(came[310:590] - (200, 40, 0)).max() < 12


@pytest.mark.parametrize(
    "form", [LineForm(0, 10, 1, 8), LineForm(10, 9, 1, 8), LineForm(10, 29, 3, 8), LineForm(10, 10, 1, 12)]
)
def test_a_form_nobody_knows_is_refused(form: LineForm) -> None:
    with pytest.raises(ValueError, match="form"):
        jpeg_of(bytearray(1000), form, dpi=300)


def test_the_resolution_stands_in_the_head_and_nothing_else_changes() -> None:
    plain = practice_page(3, dpi=200)
    marked = with_resolution(plain, 600)
    assert marked[13:18] == b"\x01\x02\x58\x02\x58"
    assert marked[:13] + marked[18:] == plain[:13] + plain[18:]
    assert with_resolution(b"\xff\xd8\xff\xe1 no JFIF head", 300) == b"\xff\xd8\xff\xe1 no JFIF head"


@given(st.integers(1, 400), st.integers(1, 400), st.booleans())
def test_the_size_is_read_without_decoding(width: int, height: int, colour: bool) -> None:
    shape = (height, width, 3) if colour else (height, width)
    flags = [cv2.IMWRITE_JPEG_PROGRESSIVE, int(colour)]
    content = cv2.imencode(".jpg", np.zeros(shape, np.uint8), flags)[1].tobytes()
    assert jpeg.size_of(content) == (width, height)
    assert jpeg.whole(content)
    assert jpeg.whole(content + b"\0" * 9)
    assert not jpeg.whole(content[:-2])


@given(st.binary(max_size=200))
def test_no_bytes_make_it_stumble(garbage: bytes) -> None:
    size = jpeg.size_of(b"\xff\xd8" + garbage)
    assert size is None or min(size) > 0
