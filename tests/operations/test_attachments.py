"""Pages: stored before they are shown, known by their bytes and not by their name."""

import pytest

from desk_app.domain.draft import Page
from desk_app.domain.errors import BlobMissing
from desk_app.operations.attachments import LARGEST_FILE, FileRefused
from tests.operations.bench import Bench


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"II*\x00", "image/tiff"),
        (b"MM\x00*", "image/tiff"),
    ],
)
def test_the_kind_is_read_from_the_bytes(desk: Bench, content: bytes, media_type: str) -> None:
    page = desk.attachments.add("passport.exe", content)
    assert (page.media_type, page.size) == (media_type, len(content))
    assert desk.attachments.content(page) == content


@pytest.mark.parametrize(
    ("name", "kept"),
    [("C:\\scans\\паспорт.pdf", "паспорт.pdf"), ("/home/x/a.pdf", "a.pdf"), ("a.pdf", "a.pdf"), ("..\\", "")],
)
def test_only_the_last_part_of_a_name_is_kept(desk: Bench, name: str, kept: str) -> None:
    assert desk.attachments.add(name, b"%PDF-1.7").name == kept


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"MZ\x90", "kind"),
        (b" %PDF-1.7", "kind"),
        (b"%PDF-" + b"x" * LARGEST_FILE, "too_large"),
    ],
)
def test_what_is_no_page(desk: Bench, content: bytes, reason: str) -> None:
    with pytest.raises(FileRefused) as caught:
        desk.attachments.add("scans/a.pdf", content)
    assert (caught.value.reason, caught.value.name) == (reason, "a.pdf")
    assert desk.blobs.kept == {}


def test_a_page_of_the_largest_size(desk: Bench) -> None:
    content = b"%PDF-" + b"x" * (LARGEST_FILE - 5)
    assert desk.attachments.add("a.pdf", content).size == LARGEST_FILE


def test_a_page_that_is_gone(desk: Bench) -> None:
    with pytest.raises(BlobMissing):
        desk.attachments.content(Page("0" * 64, "a.pdf", "application/pdf", 1))
