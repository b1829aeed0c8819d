"""The archive copy of a paper: one PDF/A-2b, every JPEG untouched, the same input giving the same file.

copy = archive_copy((ArchivePage(jpeg, dpi=300, turn=90),), title="...", certified_at=moment)
copy.content, copy.entry("01-application.pdf")      # the entry goes into the signed manifest
"""

import hashlib
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, Pdf, Stream, pdfa

from desk_app.domain.page_manifest import ArchivedPaper
from desk_app.imaging.picture import Kind, decode, read_header

FLAVOUR = "2b"
_COLOUR_SPACES = {1: Name.DeviceGray, 3: Name.DeviceRGB}


@dataclass(frozen=True)
class ArchivePage:
    """A picture as it goes into the copy.

    turn: degrees clockwise; a viewer turns the page, the bytes stay. original: SHA-256 of what the scanner
    gave, where the picture was made from it by edits; else the picture is the original.
    """

    content: bytes
    dpi: int
    turn: int = 0
    original: str | None = None


@dataclass(frozen=True)
class ArchiveCopy:
    """A finished copy and what the manifest says of it."""

    content: bytes
    pages: int
    originals: tuple[str, ...]

    def entry(self, name: str) -> ArchivedPaper:
        """Return the row of the manifest."""
        digest = hashlib.sha256(self.content).hexdigest()
        return ArchivedPaper(name, len(self.content), self.pages, digest, self.originals)


def archive_copy(
    pages: tuple[ArchivePage, ...], *, title: str, certified_at: datetime, check: bool = True
) -> ArchiveCopy:
    """Make the copy of one paper and have it checked as PDF/A before it is returned.

    Args:
        pages: In order, at least one.
        title: Name of the paper, for the metadata; no personal data.
        certified_at: With a time zone; the only time in the file.
        check: False leaves the check of PDF/A out, which takes most of the time.

    Raises:
        PictureUnreadable, PictureTooLarge: A page is no picture.
    """
    if not pages:
        raise ValueError("a paper has at least one page")
    with Pdf.new() as pdf:
        for page in pages:
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(_page(pdf, page))))
        pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(S=Name.D)])
        content = _saved(pdf, title, certified_at.astimezone(UTC).isoformat(timespec="seconds"))
    if check:
        _require_pdfa(content)
    originals = tuple(page.original or hashlib.sha256(page.content).hexdigest() for page in pages)
    return ArchiveCopy(content, len(pages), originals)


def _page(pdf: Pdf, page: ArchivePage) -> Dictionary:
    image = _image(pdf, page.content)
    wide, high = int(image.Width) * 72 / page.dpi, int(image.Height) * 72 / page.dpi
    drawn = Stream(pdf, b"q %.3f 0 0 %.3f 0 0 cm /I Do Q" % (wide, high))
    made = Dictionary(
        Type=Name.Page,
        MediaBox=[0, 0, round(wide, 3), round(high, 3)],
        Resources=Dictionary(XObject=Dictionary(I=image)),
        Contents=drawn,
    )
    if page.turn % 360:
        made.Rotate = page.turn % 360
    return made


def _image(pdf: Pdf, content: bytes) -> Stream:
    """Embed a JPEG of one or three channels as it is, everything else losslessly by its pixels."""
    header = read_header(content)
    if header.kind is Kind.JPEG and header.channels in _COLOUR_SPACES:
        image = Stream(pdf, content)
        width, height, channels = header.width, header.height, header.channels
        image.Filter = Name.DCTDecode
    else:
        pixels = decode(content, colour=header.channels > 2)
        height, width = pixels.shape[:2]
        channels = 3 if pixels.ndim == 3 else 1
        # PDF wants red first.
        rows = pixels[:, :, ::-1] if channels == 3 else pixels
        image = Stream(pdf, zlib.compress(rows.tobytes(), 6))
        image.Filter = Name.FlateDecode
    image.Type, image.Subtype = Name.XObject, Name.Image
    image.Width, image.Height, image.BitsPerComponent = width, height, 8
    image.ColorSpace = _COLOUR_SPACES[channels]
    return image


def _saved(pdf: Pdf, title: str, when: str) -> bytes:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = title
    pdfa.prepare(pdf, FLAVOUR)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["xmp:CreateDate"] = metadata["xmp:MetadataDate"] = metadata["xmp:ModifyDate"] = when
    out = BytesIO()
    pdf.save(out, **pdfa.resolve_save_kwargs(FLAVOUR, deterministic_id=True))
    return out.getvalue()


def _require_pdfa(content: bytes) -> None:
    report = pdfa.validate_written(BytesIO(content), FLAVOUR)
    if not report.passed:
        # Pictures cannot cause this: it would be our own mistake, and such a file must not be signed.
        raise AssertionError([finding.rule for finding in report.findings[:5]])
