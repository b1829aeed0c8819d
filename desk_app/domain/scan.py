"""What a scanner is asked for, what comes out of it, and why it stopped, in closed sets."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from desk_app.domain.errors import OutsideError

LEAST_DPI = 200
MOST_DPI = 600
# The glass of the largest office scanners is A3.
LARGEST_SIDE_MM = 432.0


class PaperSource(StrEnum):
    """Where the paper lies."""

    FLATBED = "flatbed"
    FEEDER = "feeder"
    FEEDER_DUPLEX = "feeder_duplex"

    @property
    def feeds(self) -> bool:
        """Say whether sheets are drawn in until none is left."""
        return self is not PaperSource.FLATBED


class ColourMode(StrEnum):
    """How a page is taken."""

    GREY = "grey"
    COLOUR = "colour"


class EndReason(StrEnum):
    """Why a scan ended. Pages that came before are kept, whatever the reason."""

    DONE = "done"
    CANCELLED = "cancelled"
    NO_PAPER = "no_paper"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    MULTI_FEED = "multi_feed"
    BUSY = "busy"
    OFFLINE = "offline"
    FAILED = "failed"
    DENIED = "denied"
    NO_MEMORY = "no_memory"
    NO_SPACE = "no_space"
    NOT_STORED = "not_stored"
    SHORT_PAGE = "short_page"
    TOO_LARGE = "too_large"
    COUNT_DIFFERS = "count_differs"
    UNSUPPORTED = "unsupported"
    NO_DRIVER = "no_driver"
    SILENT = "silent"
    CRASHED = "crashed"


@dataclass(frozen=True)
class ScannerDevice:
    """A scanner as the clerk knows it. `id` begins with its way: `sane:`, `escl:`, `practice:`."""

    id: str
    maker: str
    model: str


@dataclass(frozen=True)
class DeviceList:
    """The scanners found, and why the search broke off, if it did: those found before it still count."""

    devices: tuple[ScannerDevice, ...]
    trouble: EndReason | None = None


@dataclass(frozen=True)
class Abilities:
    """What a scanner can be asked for; `resolutions` in dpi, within what the desk uses, ascending."""

    sources: tuple[PaperSource, ...]
    modes: tuple[ColourMode, ...]
    resolutions: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class ScanJob:
    """One use of a scanner: a sheet on the glass, or all sheets of the feeder.

    `driver_options` are names and values of the driver itself, for scanners whose options mean something else
    than usual; they are set after all others, as the office's administrator wrote them.

    Raises:
        ValueError: Resolution or size is out of bounds.
    """

    device: str
    source: PaperSource = PaperSource.FEEDER
    mode: ColourMode = ColourMode.GREY
    dpi: int = 300
    width_mm: float = 210.0
    height_mm: float = 297.0
    driver_options: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not LEAST_DPI <= self.dpi <= MOST_DPI:
            raise ValueError(f"a resolution of {LEAST_DPI} to {MOST_DPI} dpi")
        if not all(0 < side <= LARGEST_SIDE_MM for side in (self.width_mm, self.height_mm)):
            raise ValueError(f"sides of up to {LARGEST_SIDE_MM:.0f} mm")


@dataclass(frozen=True, kw_only=True)
class ScannedPage:
    """One whole page. Its bytes are the original: never changed from here on (rulings 25).

    `number` counts from 1 within the scan. `dpi` is what the driver took or follows from pixels and
    millimetres; heads of files are not believed.
    """

    number: int
    sha256: str
    size: int
    width: int
    height: int
    dpi: int
    media_type: str = "image/jpeg"


@dataclass(frozen=True)
class PageProgress:
    """How much of a page has come; `of` is 0 where the scanner does not say how much there will be."""

    page: int
    done: int
    of: int


@dataclass(frozen=True)
class CutPage:
    """A page that broke off; `done` and `of` as in `PageProgress`. It is not kept: scan the sheet again."""

    number: int
    done: int
    of: int


@dataclass(frozen=True)
class ScanEnd:
    """The outcome of a scan: how many pages were kept, and what became of the one behind them.

    `counted` is how many pages the scanner itself says it gave, None where it does not say.
    """

    reason: EndReason
    pages: int = 0
    cut: CutPage | None = None
    counted: int | None = None

    def trouble(self) -> "ScannerTrouble | None":
        """Return what the clerk should be told, None where all went as asked."""
        if self.reason in (EndReason.DONE, EndReason.CANCELLED):
            return None
        return ScannerTrouble(self.reason.value, self.pages, self.pages + 1, self.counted or self.pages)


@dataclass(eq=False)
class ScannerTrouble(OutsideError):
    """A scanner stopped or cannot be used.

    `cause` is a value of `EndReason`, `pages` how many pages were kept, `page` the one that did not come,
    `counted` how many the scanner says it gave.
    """

    code: ClassVar[str] = "scanner.trouble"
    cause: str = EndReason.FAILED.value
    pages: int = 0
    page: int = 1
    counted: int = 0
