"""What is signed about the archive copies of a package: names, sizes, pages, hashes, in canonical bytes."""

import json
import unicodedata
from dataclasses import dataclass

VERSION = 1


@dataclass(frozen=True)
class ArchivedPaper:
    """One archive copy. Hashes are SHA-256 in small hex letters.

    originals: the hashes of the pictures as the scanner gave them, in page order.
    """

    name: str
    size: int
    pages: int
    sha256: str
    originals: tuple[str, ...]


def manifest_bytes(papers: tuple[ArchivedPaper, ...]) -> bytes:
    """Return the one spelling of a manifest: JSON with sorted keys, without spaces, UTF-8, names in NFC.

    The order of the papers counts; the same papers give the same bytes on every machine.
    """
    rows = [
        {
            "name": unicodedata.normalize("NFC", paper.name),
            "originals": list(paper.originals),
            "pages": paper.pages,
            "sha256": paper.sha256,
            "size": paper.size,
        }
        for paper in papers
    ]
    spelled = json.dumps(
        {"papers": rows, "version": VERSION}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return spelled.encode()
