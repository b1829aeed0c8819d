"""Files that are no pages: each has an error of its own, and none takes more memory than its pixels allow."""

import struct
import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf, String

from desk_app.imaging.errors import PdfRefused, PictureTooLarge, PictureUnreadable
from desk_app.imaging.foreign_pdf import PdfFacts, inspect_pdf
from desk_app.imaging.picture import Kind, decode, encode_jpeg, read_header

PIXELS = np.random.default_rng(1).integers(0, 255, (60, 90, 3), dtype=np.uint8)
FILES = {
    "jpeg": encode_jpeg(PIXELS, 80),
    "png": cv2.imencode(".png", PIXELS)[1].tobytes(),
    "tiff": cv2.imencode(".tiff", PIXELS)[1].tobytes(),
}

STARTS = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b""]


def cause(content: bytes) -> str:
    with pytest.raises(PictureUnreadable) as caught:
        decode(content)
    return caught.value.cause


@pytest.mark.parametrize("kind", FILES)
def test_a_good_file_is_decoded(kind: str) -> None:
    header = read_header(FILES[kind])
    assert (header.kind, header.width, header.height, header.channels) == (Kind(f"image/{kind}"), 90, 60, 3)
    assert decode(FILES[kind], colour=True).shape == (60, 90, 3)
    assert decode(FILES[kind]).shape == (60, 90)


def test_nothing_is_empty() -> None:
    assert cause(b"") == "empty"


def test_a_phone_photo_in_heic_is_named() -> None:
    assert cause(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic") == "heic"


@pytest.mark.parametrize("content", [b"GIF89a....", b"<svg/>", b"\x00" * 64, b"%PDF-1.7"])
def test_other_files_are_of_another_kind(content: bytes) -> None:
    assert cause(content) == "kind"


@pytest.mark.parametrize(("kind", "expected"), [("jpeg", "cut_off"), ("png", "cut_off"), ("tiff", "damaged")])
def test_a_file_whose_end_is_missing_is_not_shown_half_grey(kind: str, expected: str) -> None:
    assert cause(FILES[kind][: len(FILES[kind]) * 2 // 3]) == expected


def test_a_changed_png_is_noticed_by_its_sums() -> None:
    content = bytearray(FILES["png"])
    content[len(content) // 2] ^= 0xFF
    assert cause(bytes(content)) == "damaged"


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that would unfold to gigabytes."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def test_a_bomb_is_refused_by_its_header() -> None:
    with pytest.raises(PictureTooLarge) as caught:
        decode(bomb(60_000, 60_000))
    assert (caught.value.megapixels, caught.value.limit) == (3600, 80)


BOMBS_IN_LITTLE_MEMORY = """
import resource, sys
from desk_app.imaging.errors import PictureTooLarge
from desk_app.imaging.picture import decode
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    decode(sys.stdin.buffer.read())
except PictureTooLarge:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_a_bomb_takes_no_memory(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BOMBS_IN_LITTLE_MEMORY],
        input=bomb(60_000, 60_000),
        cwd=repository,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert int(done.stdout) < 20 * 1024


@settings(max_examples=150)
@given(kind=st.sampled_from(sorted(FILES)), data=st.data())
def test_a_damaged_picture_is_shown_or_refused_and_nothing_else(kind: str, data: st.DataObject) -> None:
    content = bytearray(FILES[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        shown = decode(bytes(content))
    except (PictureUnreadable, PictureTooLarge):
        return
    assert shown.dtype == np.uint8
    assert shown.size <= 80_000_000


@settings(max_examples=150)
@given(
    content=st.binary(max_size=300),
    start=st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b""]),
)
def test_any_bytes_are_refused_by_name(content: bytes, start: bytes) -> None:
    with pytest.raises((PictureUnreadable, PictureTooLarge)):
        decode(start + content)


# --- PDF -------------------------------------------------------------------------------------------------


def pdf(change: Any = None, **saving: Any) -> bytes:
    made = Pdf.new()
    made.add_blank_page(page_size=(200, 300))
    if change is not None:
        change(made)
    out = BytesIO()
    made.save(out, **saving)
    return out.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(PdfRefused) as caught:
        inspect_pdf(content)
    return caught.value.cause


def script_at_opening(made: Pdf) -> None:
    made.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def script_by_name(made: Pdf) -> None:
    act = made.make_indirect(Dictionary(S=Name.JavaScript, JS=String("1")))
    made.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), act])))


def start_on_click(made: Pdf) -> None:
    act = Dictionary(S=Name.Launch, F=String("cmd.exe"))
    box = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=act)
    made.pages[0].obj.Annots = Array([box])


def file_inside(made: Pdf) -> None:
    made.attachments["a.exe"] = pikepdf.AttachedFileSpec(made, b"MZ", filename="a.exe")


def signature(made: Pdf) -> None:
    field = made.make_indirect(Dictionary(FT=Name.Sig, T=String("s"), V=Dictionary(Type=Name.Sig)))
    made.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)


def web_link(made: Pdf) -> None:
    act = Dictionary(S=Name.URI, URI=String("https://example.org"))
    box = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=act)
    made.pages[0].obj.Annots = Array([box])


def no_page(made: Pdf) -> None:
    del made.pages[0]


def test_a_plain_pdf_is_taken() -> None:
    assert inspect_pdf(pdf()) == PdfFacts(pages=1, signed=False)
    assert inspect_pdf(pdf(web_link)) == PdfFacts(pages=1, signed=False)


def test_a_signed_pdf_is_told() -> None:
    assert inspect_pdf(pdf(signature)) == PdfFacts(pages=1, signed=True)


@pytest.mark.parametrize("change", [script_at_opening, script_by_name, start_on_click, file_inside])
@pytest.mark.parametrize("streams", list(pikepdf.ObjectStreamMode))
def test_what_acts_or_hides_is_refused(change: Any, streams: pikepdf.ObjectStreamMode) -> None:
    assert refused(pdf(change, object_stream_mode=streams)) == "active"


def test_a_password_is_told_and_one_that_nobody_needs_is_not() -> None:
    locked = pikepdf.Encryption(owner="o", user="u")
    assert refused(pdf(encryption=locked)) == "locked"
    assert inspect_pdf(pdf(encryption=pikepdf.Encryption(owner="o", user=""))).pages == 1


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"%PDF-1.7\ntrailer<</Root 1 0 R>>", b"\x00" * 100])
def test_a_pdf_that_cannot_be_opened_is_damaged(content: bytes) -> None:
    assert refused(content) in ("damaged", "no_pages")


def test_a_pdf_without_pages_is_told() -> None:
    assert refused(pdf(no_page)) == "no_pages"


@settings(max_examples=80)
@given(data=st.data())
def test_a_damaged_pdf_is_taken_or_refused_and_nothing_else(data: st.DataObject) -> None:
    content = bytearray(pdf(signature))
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert inspect_pdf(bytes(content)).pages >= 1
    except PdfRefused:
        return
