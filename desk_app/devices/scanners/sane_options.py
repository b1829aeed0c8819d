"""Options of an open SANE scanner, found and set by their meaning: every driver has names of its own."""

from collections.abc import Iterable
from ctypes import c_int, c_void_p, create_string_buffer
from typing import TypeVar

from desk_app.devices.scanners.sane_library import (
    CAN_SET,
    FIXED_ONE,
    GET_VALUE,
    INACTIVE,
    PIXELS,
    RELOAD_OPTIONS,
    SET_VALUE,
    Choice,
    Kind,
    OptionRecord,
    SaneFault,
    SaneLibrary,
    Status,
)
from desk_app.domain.scan import LEAST_DPI, MOST_DPI, ColourMode, PaperSource

_Meaning = TypeVar("_Meaning", PaperSource, ColourMode)

MM_PER_INCH = 25.4
USUAL_DPI = (200, 240, 300, 400, 600)

_FLATBED_WORDS = ("flatbed", "platen", "normal", "document table", "fb")
_DUPLEX_WORDS = ("duplex", "both sides", "double")
_FEEDER_WORDS = ("adf", "feeder", "automatic document")
_MODE_WORDS = {
    ColourMode.GREY: ("gray", "grey", "grayscale", "greyscale", "true gray", "8-bit gray", "8 bits gray"),
    ColourMode.COLOUR: ("color", "colour", "24bit color", "24-bit color", "true color", "rgb"),
}


def source_meant(word: str) -> PaperSource | None:
    """Return what a driver's word for a source means; None for "Auto" and what nobody knows."""
    lowered = word.lower()
    if any(each in lowered for each in _DUPLEX_WORDS):
        return PaperSource.FEEDER_DUPLEX
    if any(each in lowered for each in _FEEDER_WORDS):
        return PaperSource.FEEDER
    return PaperSource.FLATBED if lowered in _FLATBED_WORDS or lowered.startswith("flatbed") else None


def mode_meant(word: str) -> ColourMode | None:
    """Return what a driver's word for a mode means; None for black and white, halftone and others."""
    lowered = word.lower()
    return next((mode for mode, words in _MODE_WORDS.items() if lowered in words), None)


class SaneOptions:
    """The options of an open scanner, by the names of the SANE standard."""

    def __init__(self, library: SaneLibrary, handle: c_void_p) -> None:
        """Read all options."""
        self._library = library
        self._handle = handle
        self._found: dict[str, tuple[int, OptionRecord]] = {}
        self._load()

    def _load(self) -> None:
        count = c_int()
        self._library.control(self._handle, 0, GET_VALUE, count)
        self._found.clear()
        for position in range(1, count.value):
            record = self._library.descriptor(self._handle, position)
            if record is not None and record.name and record.type != Kind.GROUP:
                self._found[record.name.decode("ascii", "replace")] = (position, record)

    def has(self, name: str) -> bool:
        """Say whether there is such an option and it can be set now."""
        found = self._found.get(name)
        return bool(found and found[1].capabilities & CAN_SET and not found[1].capabilities & INACTIVE)

    def words(self, name: str) -> tuple[str, ...]:
        """Return the words an option can be set to."""
        if not self.has(name) or self._found[name][1].choice != Choice.WORDS:
            return ()
        listed = self._found[name][1].constraint.words
        found: list[str] = []
        while (word := listed[len(found)]) is not None:
            found.append(word.decode("utf-8", "replace"))
        return tuple(found)

    def allows(self, name: str, number: int) -> bool:
        """Say whether a number lies within the limits of an option."""
        record = self._found[name][1]
        unit = FIXED_ONE if record.type == Kind.FIXED else 1
        if record.choice == Choice.RANGE:
            limits = record.constraint.range.contents
            return bool(limits.least <= number * unit <= limits.most)
        if record.choice == Choice.NUMBERS:
            listed = record.constraint.numbers
            return number * unit in [listed[1 + place] for place in range(listed[0])]
        return True

    def number(self, name: str) -> float | None:
        """Return the number an option stands at, None where there is no such option."""
        found = self._found.get(name)
        if found is None or found[1].type not in (Kind.INT, Kind.FIXED):
            return None
        value = c_int()
        self._library.control(self._handle, found[0], GET_VALUE, value)
        return value.value / FIXED_ONE if found[1].type == Kind.FIXED else float(value.value)

    def set(self, name: str, value: str | float) -> None:
        """Set an option; what it changes in others is read again.

        Raises:
            SaneFault: There is no such option, or the driver does not take the value.
        """
        if name not in self._found:
            raise SaneFault(Status.UNSUPPORTED)
        position, record = self._found[name]
        try:
            content = _content(record, value)
        except ValueError:
            raise SaneFault(Status.INVAL) from None
        if self._library.control(self._handle, position, SET_VALUE, content) & RELOAD_OPTIONS:
            self._load()

    def sources(self) -> dict[PaperSource, str]:
        """Return the sources there are with the driver's word for each; "" where it has no choice."""
        words = self.words("source")
        found = _first_of_each((source_meant(word), word) for word in words)
        if PaperSource.FEEDER in found and self._turns_sheets():
            found.setdefault(PaperSource.FEEDER_DUPLEX, found[PaperSource.FEEDER])
        # A flatbed asked for "the next sheet" gives the same one for ever, so no choice means no feeder.
        return found or {PaperSource.FLATBED: ""}

    def modes(self) -> dict[ColourMode, str]:
        """Return the modes there are with the driver's word for each; "" where it has no choice."""
        found = _first_of_each((mode_meant(word), word) for word in self.words("mode"))
        return found or dict.fromkeys(ColourMode, "")

    def resolutions(self) -> tuple[int, ...]:
        """Return the resolutions in dpi that the desk may ask for."""
        if not self.has("resolution"):
            return (300,)
        within = (dpi for dpi in USUAL_DPI if LEAST_DPI <= dpi <= MOST_DPI)
        return tuple(dpi for dpi in within if self.allows("resolution", dpi))

    def choose_source(self, source: PaperSource) -> None:
        """Set where the paper lies.

        Raises:
            SaneFault: The scanner has no such source.
        """
        sources = self.sources()
        if source not in sources:
            raise SaneFault(Status.UNSUPPORTED)
        if sources[source]:
            self.set("source", sources[source])
        if source.feeds and self._turns_sheets():
            self._set_sides(both=source is PaperSource.FEEDER_DUPLEX)

    def choose_mode(self, mode: ColourMode) -> None:
        """Set grey or colour.

        Raises:
            SaneFault: The scanner cannot do it.
        """
        modes = self.modes()
        if mode not in modes:
            raise SaneFault(Status.UNSUPPORTED)
        if modes[mode]:
            self.set("mode", modes[mode])

    def choose_area(self, *, width_mm: float, height_mm: float, dpi: float) -> None:
        """Scan from the upper left corner, as far as the glass reaches. Set the resolution before."""
        for name, value in (("tl-x", 0.0), ("tl-y", 0.0), ("br-x", width_mm), ("br-y", height_mm)):
            if self.has(name):
                in_pixels = self._found[name][1].unit == PIXELS
                self.set(name, min(value * dpi / MM_PER_INCH if in_pixels else value, self._most(name)))

    def _most(self, name: str) -> float:
        record = self._found[name][1]
        if record.choice != Choice.RANGE:
            return float("inf")
        most = int(record.constraint.range.contents.most)
        return most / FIXED_ONE if record.type == Kind.FIXED else float(most)

    def _turns_sheets(self) -> bool:
        return self.has("duplex") or any("duplex" in word.lower() for word in self.words("adf-mode"))

    def _set_sides(self, *, both: bool) -> None:
        if self.has("duplex"):
            self.set("duplex", float(both))
            return
        words = [word for word in self.words("adf-mode") if ("duplex" in word.lower()) is both]
        if words:
            self.set("adf-mode", words[0])


def _first_of_each(pairs: Iterable[tuple[_Meaning | None, str]]) -> dict[_Meaning, str]:
    found: dict[_Meaning, str] = {}
    for meaning, word in pairs:
        if meaning is not None:
            found.setdefault(meaning, word)
    return found


def _content(record: OptionRecord, value: str | float) -> object:
    if record.type == Kind.STRING:
        # A longer value than the driver's buffer is refused by ctypes.
        return create_string_buffer(str(value).encode() + b"\0", record.size)
    if record.type == Kind.BOOL:
        return c_int(str(value).lower() in ("1", "1.0", "true", "yes"))
    return c_int(round(float(value) * (FIXED_ONE if record.type == Kind.FIXED else 1)))
