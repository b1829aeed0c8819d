from datetime import date

import pytest

from desk_app.printing.form_printer import FormPrinter
from desk_app.printing.reading import raster, text
from tests.printing.samples import NAME, content


@pytest.fixture
def pdf(printer: FormPrinter) -> bytes:
    return printer.render(content(printer, "F24-6", date(2024, 5, 31)))


def test_a_page_becomes_pixels_of_four_bytes(pdf: bytes) -> None:
    picture = raster(pdf, page=0, dpi=96)
    assert (picture.width, picture.height) == (794, 1123)
    assert picture.stride >= 4 * picture.width
    assert len(picture.pixels) == picture.stride * picture.height
    assert picture.pages == 2
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert len(set(picture.pixels)) > 50


def test_colours_come_blue_first(pdf: bytes) -> None:
    """The accent rule under the codes is dark teal: more blue than red."""
    picture = raster(pdf, page=0, dpi=96)
    column = 400
    dark = [
        picture.pixels[row * picture.stride + 4 * column : row * picture.stride + 4 * column + 3]
        for row in range(120, 200)
    ]
    darkest = min(dark, key=sum)
    assert darkest[0] > darkest[2]


def test_a_page_that_is_not_there_is_an_error(pdf: bytes) -> None:
    with pytest.raises(IndexError):
        raster(pdf, page=2, dpi=72)
    with pytest.raises(IndexError):
        raster(pdf, page=-1, dpi=72)


def test_the_text_holds_the_name_and_parts_pages(pdf: bytes) -> None:
    assert NAME in text(pdf)
    assert text(pdf).count("\f") == 1
