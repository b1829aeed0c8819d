"""Pages of papers: files added by the clerk, stored before they are shown as added."""

from dataclasses import dataclass
from typing import ClassVar

from desk_app.domain.draft import Page
from desk_app.domain.errors import RuleError
from desk_app.operations.ports import Blobs

LARGEST_FILE = 64 * 1024 * 1024

_SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)


@dataclass(eq=False)
class FileRefused(RuleError):
    """A file cannot be a page. `reason` is `empty`, `too_large` or `kind` (not PDF, JPEG, PNG, TIFF)."""

    code: ClassVar[str] = "page.refused"
    reason: str = ""
    name: str = ""


@dataclass(frozen=True)
class Attachments:
    """Stores and returns the pages of papers. Belongs to the FILES lane."""

    blobs: Blobs

    def add(self, name: str, content: bytes) -> Page:
        """Store a file durably and return it as a page; its kind is read from its bytes, not its name.

        Args:
            name: File name as the clerk knows it; only its last part is kept.
            content: The bytes of the file.

        Raises:
            FileRefused: Empty, larger than 64 MiB, or no PDF and no picture.
            StoreUnavailable: It could not be stored.
        """
        name = name.replace("\\", "/").rpartition("/")[2]
        if not content:
            raise FileRefused("empty", name)
        if len(content) > LARGEST_FILE:
            raise FileRefused("too_large", name)
        media_type = next((kind for start, kind in _SIGNATURES if content.startswith(start)), None)
        if media_type is None:
            raise FileRefused("kind", name)
        return Page(self.blobs.put(content), name, media_type, len(content))

    def content(self, page: Page) -> bytes:
        """Return the bytes of a page.

        Raises:
            BlobMissing, BlobDamaged: The stored file is gone or was changed.
        """
        return self.blobs.get(page.sha256)
