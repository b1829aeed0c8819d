"""What the desk and its scanner process say to each other: lines of JSON, a page's bytes behind its line.

Bytes travel through pipes alone: a page in clear never lies in a file.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import IO, Any, Protocol

from desk_app.domain.scan import (
    Abilities,
    ColourMode,
    CutPage,
    EndReason,
    PageProgress,
    PaperSource,
    ScanEnd,
    ScanJob,
    ScannedPage,
    ScannerDevice,
)

LONGEST_LINE = 1 << 16
LARGEST_PAGE = 1 << 28


class Word(StrEnum):
    """What a frame is about. The first five go to the scanner process, the others come from it."""

    LIST = "list"
    ABILITIES = "abilities"
    SCAN = "scan"
    CANCEL = "cancel"
    STORED = "stored"
    READY = "ready"
    DEVICE = "device"
    ABLE = "able"
    PROGRESS = "progress"
    PAGE = "page"
    END = "end"


class FrameBroken(Exception):
    """The bytes are no frame: another program wrote into the pipe, or the process ended in the middle."""


class Reads(Protocol):
    """A stream that can be read; a pipe."""

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes, fewer only at the end."""
        ...

    def readline(self, size: int, /) -> bytes:
        """Return a line of up to `size` bytes."""
        ...


@dataclass(frozen=True)
class Frame:
    """One message: a word, its facts, and the bytes of a page where there is one."""

    word: Word
    facts: Mapping[str, Any]
    content: bytes = b""


def write_frame(stream: IO[bytes], frame: Frame) -> None:
    """Write a frame and flush it.

    Raises:
        OSError: The other side is gone.
    """
    head = {"word": frame.word.value, "facts": dict(frame.facts), "size": len(frame.content)}
    stream.write(json.dumps(head, separators=(",", ":")).encode() + b"\n")
    if frame.content:
        stream.write(frame.content)
    stream.flush()


def read_frame(stream: Reads) -> Frame | None:
    """Read a frame; None at the end of the stream.

    Raises:
        FrameBroken: What comes is no frame.
    """
    line = stream.readline(LONGEST_LINE)
    if not line:
        return None
    if not line.endswith(b"\n"):
        raise FrameBroken
    try:
        head = json.loads(line)
        frame = Frame(Word(head["word"]), dict(head["facts"]))
        size = int(head["size"])
    except (ValueError, KeyError, TypeError):
        raise FrameBroken from None
    if not 0 <= size <= LARGEST_PAGE:
        raise FrameBroken
    content = stream.read(size) if size else b""
    if len(content) != size:
        raise FrameBroken
    return Frame(frame.word, frame.facts, content)


def of_job(job: ScanJob) -> Frame:
    """Return the frame that asks for a scan."""
    return Frame(Word.SCAN, asdict(job))


def job_of(frame: Frame) -> ScanJob:
    """Return the job a frame asks for."""
    facts = dict(frame.facts)
    facts["source"] = PaperSource(facts["source"])
    facts["mode"] = ColourMode(facts["mode"])
    facts["driver_options"] = tuple((str(name), str(value)) for name, value in facts["driver_options"])
    return ScanJob(**facts)


def of_device(device: ScannerDevice) -> Frame:
    """Return the frame that names a scanner."""
    return Frame(Word.DEVICE, asdict(device))


def device_of(frame: Frame) -> ScannerDevice:
    """Return the scanner a frame names."""
    return ScannerDevice(**frame.facts)


def of_abilities(abilities: Abilities) -> Frame:
    """Return the frame that tells what a scanner can do."""
    return Frame(Word.ABLE, asdict(abilities))


def abilities_of(frame: Frame) -> Abilities:
    """Return what a scanner can do."""
    facts = frame.facts
    return Abilities(
        tuple(map(PaperSource, facts["sources"])),
        tuple(map(ColourMode, facts["modes"])),
        tuple(map(int, facts["resolutions"])),
    )


def of_progress(progress: PageProgress) -> Frame:
    """Return the frame that tells how far a page is."""
    return Frame(Word.PROGRESS, asdict(progress))


def progress_of(frame: Frame) -> PageProgress:
    """Return how far a page is."""
    return PageProgress(**frame.facts)


def of_page(page: ScannedPage, content: bytes) -> Frame:
    """Return the frame that carries a page."""
    return Frame(Word.PAGE, asdict(page), content)


def page_of(frame: Frame) -> ScannedPage:
    """Return what is said about the page a frame carries."""
    return ScannedPage(**frame.facts)


def of_end(end: ScanEnd) -> Frame:
    """Return the frame that closes a request."""
    return Frame(Word.END, asdict(end))


def end_of(frame: Frame) -> ScanEnd:
    """Return how a request ended."""
    facts = dict(frame.facts)
    cut = CutPage(**facts["cut"]) if facts["cut"] else None
    return ScanEnd(EndReason(facts["reason"]), facts["pages"], cut, facts["counted"])
