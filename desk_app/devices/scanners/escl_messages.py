"""Messages of eSCL, the scanning protocol of AirScan and Mopria, as XML and back, for both of its ends."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlparse
from xml.etree import ElementTree

from desk_app.domain.scan import (
    LEAST_DPI,
    MOST_DPI,
    Abilities,
    ColourMode,
    EndReason,
    PaperSource,
    ScanJob,
)

PWG = "http://www.pwg.org/schemas/2010/12/sm"
SCAN = "http://schemas.hp.com/imaging/escl/2011/05/03"
NAMES = {"pwg": PWG, "scan": SCAN}
UNITS_PER_INCH = 300
MM_PER_INCH = 25.4

MODE_WORDS = {ColourMode.GREY: "Grayscale8", ColourMode.COLOUR: "RGB24"}
_FEEDER_STATES = {
    "ScannerAdfEmpty": EndReason.NO_PAPER,
    "ScannerAdfJam": EndReason.JAM,
    "ScannerAdfMispick": EndReason.JAM,
    "ScannerAdfHatchOpen": EndReason.COVER_OPEN,
    "ScannerAdfMultipickDetected": EndReason.MULTI_FEED,
    "ScannerAdfInputTrayFailed": EndReason.FAILED,
}


class MessageBroken(Exception):
    """What a scanner answered is no message of this protocol."""


@dataclass(frozen=True)
class Capabilities:
    """What a scanner says about itself; the largest area in 1/300 inch."""

    maker_and_model: str
    abilities: Abilities
    widest: int
    highest: int


@dataclass(frozen=True)
class JobState:
    """How far the scanner says a job is."""

    working: bool
    images: int


@dataclass(frozen=True)
class ScannerStatus:
    """The state of the feeder and the jobs by the path of their address."""

    feeder: EndReason | None
    jobs: dict[str, JobState]


def capabilities_of(content: bytes) -> Capabilities:
    """Read the capabilities.

    Raises:
        MessageBroken: They are not XML of this protocol.
    """
    root = _root(content, "ScannerCapabilities")
    places = (
        (PaperSource.FLATBED, "scan:Platen/scan:PlatenInputCaps"),
        (PaperSource.FEEDER, "scan:Adf/scan:AdfSimplexInputCaps"),
        (PaperSource.FEEDER_DUPLEX, "scan:Adf/scan:AdfDuplexInputCaps"),
    )
    words = {each.text for each in root.iterfind(".//scan:ColorMode", NAMES)}
    abilities = Abilities(
        tuple(source for source, path in places if root.find(path, NAMES) is not None),
        tuple(mode for mode, word in MODE_WORDS.items() if word in words),
        _resolutions(root),
    )
    return Capabilities(
        root.findtext("pwg:MakeAndModel", "", NAMES),
        abilities,
        max(_numbers(root.iterfind(".//scan:MaxWidth", NAMES)), default=0),
        max(_numbers(root.iterfind(".//scan:MaxHeight", NAMES)), default=0),
    )


def _resolutions(root: ElementTree.Element) -> tuple[int, ...]:
    found = set(_numbers(root.iterfind(".//scan:DiscreteResolution/scan:XResolution", NAMES)))
    for span in root.iterfind(".//scan:XResolutionRange", NAMES):
        least, most = (_number(span.findtext(f"scan:{end}", "", NAMES)) for end in ("Min", "Max"))
        found |= {dpi for dpi in (200, 300, 400, 600) if least <= dpi <= most}
    return tuple(sorted(dpi for dpi in found if LEAST_DPI <= dpi <= MOST_DPI))


def status_of(content: bytes) -> ScannerStatus:
    """Read the status.

    Raises:
        MessageBroken: It is not XML of this protocol.
    """
    root = _root(content, "ScannerStatus")
    jobs = {}
    for each in root.iterfind("scan:Jobs/scan:JobInfo", NAMES):
        working = each.findtext("pwg:JobState", "", NAMES) in ("Processing", "Pending")
        images = _number(each.findtext("pwg:ImagesCompleted", "0", NAMES))
        jobs[urlparse(each.findtext("pwg:JobUri", "", NAMES)).path] = JobState(working, images)
    return ScannerStatus(_FEEDER_STATES.get(root.findtext("scan:AdfState", "", NAMES)), jobs)


def settings_for(job: ScanJob, capabilities: Capabilities) -> bytes:
    """Return the request for a job, its area cut to what the scanner reaches."""
    width, height = area_of(job, capabilities)
    source = "Feeder" if job.source.feeds else "Platen"
    duplex = f"<scan:Duplex>{str(job.source is PaperSource.FEEDER_DUPLEX).lower()}</scan:Duplex>"
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<scan:ScanSettings xmlns:pwg="{PWG}" xmlns:scan="{SCAN}"><pwg:Version>2.0</pwg:Version>
<pwg:ScanRegions><pwg:ScanRegion><pwg:Height>{height}</pwg:Height><pwg:Width>{width}</pwg:Width>
<pwg:XOffset>0</pwg:XOffset><pwg:YOffset>0</pwg:YOffset>
<pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits></pwg:ScanRegion></pwg:ScanRegions>
<pwg:InputSource>{source}</pwg:InputSource>{duplex if job.source.feeds else ""}
<scan:ColorMode>{MODE_WORDS[job.mode]}</scan:ColorMode>
<scan:XResolution>{job.dpi}</scan:XResolution><scan:YResolution>{job.dpi}</scan:YResolution>
<pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:ScanSettings>"""
    return text.encode()


def area_of(job: ScanJob, capabilities: Capabilities) -> tuple[int, int]:
    """Return width and height to ask for, in 1/300 inch."""
    sides = (job.width_mm, capabilities.widest), (job.height_mm, capabilities.highest)
    width, height = (
        min(round(side * UNITS_PER_INCH / MM_PER_INCH), most or UNITS_PER_INCH * 17) for side, most in sides
    )
    return width, height


def source_of(content: bytes) -> PaperSource:
    """Return where a request for a scan says the paper lies; the scanner's side.

    Raises:
        MessageBroken: It is no such request.
    """
    root = _root(content, "ScanSettings")
    if root.findtext("pwg:InputSource", "", NAMES) != "Feeder":
        return PaperSource.FLATBED
    both = root.findtext("scan:Duplex", "false", NAMES) == "true"
    return PaperSource.FEEDER_DUPLEX if both else PaperSource.FEEDER


def _root(content: bytes, name: str) -> ElementTree.Element:
    try:
        root = ElementTree.fromstring(content)
    except (ElementTree.ParseError, LookupError, ValueError):
        raise MessageBroken from None
    if root.tag != f"{{{SCAN}}}{name}":
        raise MessageBroken
    return root


def _numbers(elements: Iterable[ElementTree.Element]) -> list[int]:
    return [_number(each.text or "") for each in elements]


def _number(text: str) -> int:
    return int(text) if text.strip().isascii() and text.strip().isdigit() and len(text) < 10 else 0
