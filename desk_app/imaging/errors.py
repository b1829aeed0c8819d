"""What can be wrong with a file that should be a page."""

from dataclasses import dataclass
from typing import ClassVar

from desk_app.domain.errors import RuleError


@dataclass(eq=False)
class PictureUnreadable(RuleError):
    """A file cannot be used as a picture.

    `cause` is `empty`, `damaged`, `cut_off` (the end is missing), `heic` (a phone format we do not read) or
    `kind` (no JPEG, PNG or TIFF).
    """

    code: ClassVar[str] = "picture.unreadable"
    cause: str = "damaged"


@dataclass(eq=False)
class PictureTooLarge(RuleError):
    """The picture has more pixels than are taken into memory; it was not decoded. Both in millions."""

    code: ClassVar[str] = "picture.too_large"
    megapixels: int = 0
    limit: int = 0


@dataclass(eq=False)
class PdfRefused(RuleError):
    """A PDF cannot be taken as a paper.

    `cause` is `damaged`, `locked` (wants a password), `active` (holds scripts, acts that start by themselves,
    or files inside) or `no_pages`.
    """

    code: ClassVar[str] = "pdf.refused"
    cause: str = "damaged"
