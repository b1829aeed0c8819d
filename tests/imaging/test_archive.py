"""Archive copies: JPEG untouched, the same bytes twice, valid PDF/A by a second reader, the manifest."""

import hashlib
import json
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import pdfa

from desk_app.domain.page_manifest import ArchivedPaper, manifest_bytes
from desk_app.imaging import archive
from desk_app.imaging.archive import ArchivePage, archive_copy
from desk_app.imaging.errors import PictureUnreadable
from desk_app.imaging.picture import encode_jpeg

WHEN = datetime(2026, 6, 1, 12, 30, tzinfo=timezone(timedelta(hours=5)))
RNG = np.random.default_rng(1)
GREY = encode_jpeg(RNG.integers(0, 255, (120, 80), dtype=np.uint8), 75)
COLOUR = encode_jpeg(RNG.integers(0, 255, (90, 130, 3), dtype=np.uint8), 75)
PAGES = (ArchivePage(GREY, dpi=300), ArchivePage(COLOUR, dpi=200, turn=90))


def copied(pages: tuple[ArchivePage, ...] = PAGES, when: datetime = WHEN) -> bytes:
    return archive_copy(pages, title="Өтініш", certified_at=when).content


def test_the_same_pages_give_the_same_bytes_and_another_moment_others() -> None:
    assert copied() == copied(when=WHEN.astimezone(UTC))
    assert copied() != copied(when=WHEN + timedelta(seconds=1))


def test_every_jpeg_comes_back_bit_for_bit(tmp_path: Path) -> None:
    file = tmp_path / "copy.pdf"
    file.write_bytes(copied())
    tool = shutil.which("pdfimages")
    assert tool, "pdfimages is missing: install the package poppler-utils"
    subprocess.run([tool, "-j", file, tmp_path / "page"], check=True, timeout=60)
    assert [found.read_bytes() for found in sorted(tmp_path.glob("page*.jpg"))] == [GREY, COLOUR]


def test_it_is_pdf_a_2b_and_a_damaged_copy_is_not() -> None:
    content = copied()
    assert pdfa.validate_written(BytesIO(content), "2b").passed
    with pikepdf.open(BytesIO(content)) as pdf:
        del pdf.Root.OutputIntents
        out = BytesIO()
        pdf.save(out)
    assert not pdfa.validate_written(BytesIO(out.getvalue()), "2b").passed


def test_a_page_has_its_true_size_its_turn_and_its_label() -> None:
    document = pypdfium2.PdfDocument(copied())
    assert document.get_metadata_value("Title") in ("", "Өтініш")
    assert document[0].get_size() == pytest.approx((80 * 0.24, 120 * 0.24), abs=0.01)
    assert document[1].get_rotation() == 90
    assert [document.get_page_label(number) for number in (0, 1)] == ["1", "2"]
    with pikepdf.open(BytesIO(copied())) as pdf, pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "Өтініш"


@pytest.mark.parametrize("ending", [".png", ".tiff"])
@pytest.mark.parametrize("shape", [(60, 40), (60, 40, 3)])
def test_other_pictures_are_embedded_without_loss(ending: str, shape: tuple[int, ...]) -> None:
    pixels = RNG.integers(0, 255, shape, dtype=np.uint8)
    content = cv2.imencode(ending, pixels)[1].tobytes()
    with pikepdf.open(BytesIO(copied((ArchivePage(content, dpi=300),)))) as pdf:
        image = pikepdf.PdfImage(pdf.pages[0].Resources.XObject.I).as_pil_image()
    back = np.asarray(image)
    assert np.array_equal(back if back.ndim == 2 else back[:, :, ::-1], pixels)


def test_a_page_that_is_no_picture_is_named_before_anything_is_made() -> None:
    with pytest.raises(PictureUnreadable):
        copied((ArchivePage(b"no picture", dpi=300),))


def test_a_paper_without_pages_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="at least one page"):
        copied(())


def test_a_copy_that_is_not_pdf_a_is_never_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_saved", lambda pdf, title, when: _plain(pdf))
    with pytest.raises(AssertionError):
        copied()


def _plain(pdf: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def test_the_manifest_names_the_copy_and_its_originals() -> None:
    made = archive_copy(
        (ArchivePage(GREY, dpi=300), ArchivePage(COLOUR, dpi=300, original="ab" * 32)),
        title="Ж",
        certified_at=WHEN,
    )
    entry = made.entry("01.pdf")
    assert entry.sha256 == hashlib.sha256(made.content).hexdigest()
    assert (entry.size, entry.pages) == (len(made.content), 2)
    assert entry.originals == (hashlib.sha256(GREY).hexdigest(), "ab" * 32)


def test_the_manifest_has_one_spelling() -> None:
    paper = ArchivedPaper("01-Й.pdf", 12, 1, "00" * 32, ("11" * 32,))
    spelled = (
        '{"papers":[{"name":"01-Й.pdf","originals":["' + "11" * 32 + '"],"pages":1,"sha256":"' + "00" * 32
    ) + '","size":12}],"version":1}'
    assert manifest_bytes((paper,)) == spelled.encode()
    decomposed = ArchivedPaper("01-\u0418\u0306.pdf", 12, 1, "00" * 32, ("11" * 32,))
    assert manifest_bytes((decomposed,)) == manifest_bytes((paper,))


PAPERS = st.builds(
    ArchivedPaper,
    name=st.text(max_size=20).filter(str.isprintable),
    size=st.integers(0, 10**9),
    pages=st.integers(1, 500),
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    originals=st.lists(st.text("0123456789abcdef", min_size=64, max_size=64), max_size=3).map(tuple),
)


@given(papers=st.lists(PAPERS, max_size=4).map(tuple))
def test_every_fact_is_in_the_manifest(papers: tuple[ArchivedPaper, ...]) -> None:
    told = json.loads(manifest_bytes(papers))
    assert [row["size"] for row in told["papers"]] == [paper.size for paper in papers]
    assert [tuple(row["originals"]) for row in told["papers"]] == [paper.originals for paper in papers]
    if papers:
        assert manifest_bytes(papers[1:]) != manifest_bytes(papers)
