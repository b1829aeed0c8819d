"""Codes on scanned pages."""

from datetime import date

import cv2
import numpy as np
import pytest
import segno
from barcode import Code128
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.numbering import RegistrationNumber, qr_text
from desk_app.imaging.codes import CodeKind, PageCode, read_codes, separator_text
from tests.imaging.generate import HEIGHT, KINDS, WIDTH, scanned, tilted
from tests.imaging.labels import Page

NUMBER = str(RegistrationNumber("ABC", 1, 26, 123))
MODULE = 4


def with_qr(text: str, *, module: int = 8) -> Page:
    page = KINDS["letter 11 pt"](np.random.default_rng(1)).copy()
    code = np.array([list(row) for row in segno.make_qr(text, error="m").matrix], np.uint8)
    symbol = 255 - cv2.resize(code * 255, None, fx=module, fy=module, interpolation=cv2.INTER_NEAREST)
    framed = cv2.copyMakeBorder(symbol, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=(250,))
    page[2700 : 2700 + framed.shape[0], 1800 : 1800 + framed.shape[1]] = framed
    return page


def with_bars(text: str) -> Page:
    page = np.full((HEIGHT, WIDTH), 246, np.uint8)
    [pattern] = Code128(text).build()
    bars = np.array([0 if cell == "1" else 246 for cell in pattern], np.uint8).repeat(MODULE)
    page[300:430, 400 : 400 + len(bars)] = bars
    return page


@pytest.mark.parametrize(("angle", "quarter"), [(0.0, 0), (7.0, 0), (-4.0, 1), (0.0, 2)])
def test_the_receipt_of_a_visitor_is_recognised(angle: float, quarter: int) -> None:
    text = qr_text(NUMBER, date(2026, 6, 1), "acceptance")
    page = tilted(angle)(with_qr(text), np.random.default_rng(2))
    [code] = read_codes(np.ascontiguousarray(np.rot90(page, quarter)))
    assert code == PageCode(CodeKind.QR, text)
    assert code.receipt == NUMBER
    assert code.separator is None


def test_the_bars_of_a_receipt_are_read_where_there_is_no_qr() -> None:
    [code] = read_codes(scanned(with_bars(NUMBER), np.random.default_rng(3)))
    assert (code.kind, code.receipt) == (CodeKind.CODE_128, NUMBER)


def test_a_coarse_scan_is_read_at_full_size() -> None:
    page = with_qr(separator_text("birth_certificate"), module=4)
    [code] = read_codes(scanned(page, np.random.default_rng(4)))
    assert code.separator == "birth_certificate"


def test_a_foreign_code_does_nothing() -> None:
    [code] = read_codes(with_qr("https://example.org/?id=1"))
    assert (code.receipt, code.separator) == (None, None)


def test_a_page_of_text_has_no_code() -> None:
    page = KINDS["work record"](np.random.default_rng(5))
    assert read_codes(scanned(page, np.random.default_rng(6))) == ()


@given(item=st.text(min_size=1).filter(lambda item: "|" not in item), data=st.data())
def test_a_separator_names_its_line_and_every_changed_one_nothing(item: str, data: st.DataObject) -> None:
    text = separator_text(item)
    assert PageCode(CodeKind.QR, text).separator == item
    at = data.draw(st.integers(0, len(text) - 1))
    changed = text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :]
    assert PageCode(CodeKind.QR, changed).separator is None


@pytest.mark.parametrize("item", ["", "a|b"])
def test_what_is_no_id_makes_no_separator(item: str) -> None:
    with pytest.raises(ValueError, match="checklist line"):
        separator_text(item)
