"""libsane through ctypes: the calls of the SANE standard 1.06 that a scan needs, with their status numbers.

ctypes releases the interpreter in every call, so the process hears "cancel" while a driver works.
"""

import ctypes
import ctypes.util
from ctypes import POINTER, Structure, Union, byref, c_char_p, c_int, c_void_p
from enum import IntEnum
from typing import Any, ClassVar

LIBRARY = "libsane.so.1"
FIXED_ONE = 1 << 16


class Status(IntEnum):
    """What a call of SANE returns."""

    GOOD = 0
    UNSUPPORTED = 1
    CANCELLED = 2
    DEVICE_BUSY = 3
    INVAL = 4
    EOF = 5
    JAMMED = 6
    NO_DOCS = 7
    COVER_OPEN = 8
    IO_ERROR = 9
    NO_MEM = 10
    ACCESS_DENIED = 11


class Kind(IntEnum):
    """What an option holds."""

    BOOL = 0
    INT = 1
    FIXED = 2
    STRING = 3
    BUTTON = 4
    GROUP = 5


class FrameFormat(IntEnum):
    """What the bytes of a frame are; the three last are scanners that pass over the page three times."""

    GREY = 0
    RGB = 1
    RED = 2
    GREEN = 3
    BLUE = 4


class Choice(IntEnum):
    """How the values of an option are limited."""

    FREE = 0
    RANGE = 1
    NUMBERS = 2
    WORDS = 3


CAN_SET = 1
INACTIVE = 32
RELOAD_OPTIONS = 2
SET_VALUE = 1
GET_VALUE = 0
PIXELS = 1


class DeviceRecord(Structure):
    """SANE_Device."""

    _fields_: ClassVar = [(name, c_char_p) for name in ("name", "vendor", "model", "type")]


class Parameters(Structure):
    """SANE_Parameters."""

    _fields_: ClassVar = [
        (name, c_int)
        for name in ("format", "last_frame", "bytes_per_line", "pixels_per_line", "lines", "depth")
    ]


class RangeRecord(Structure):
    """SANE_Range."""

    _fields_: ClassVar = [(name, c_int) for name in ("least", "most", "step")]


class Constraint(Union):
    """The limits of an option, read by `Choice`."""

    _fields_: ClassVar = [
        ("words", POINTER(c_char_p)),
        ("numbers", POINTER(c_int)),
        ("range", POINTER(RangeRecord)),
    ]


class OptionRecord(Structure):
    """SANE_Option_Descriptor."""

    _fields_: ClassVar = [
        ("name", c_char_p),
        ("title", c_char_p),
        ("description", c_char_p),
        ("type", c_int),
        ("unit", c_int),
        ("size", c_int),
        ("capabilities", c_int),
        ("choice", c_int),
        ("constraint", Constraint),
    ]


class SaneFault(Exception):
    """A call that did not return GOOD."""

    def __init__(self, status: Status) -> None:
        """Keep the status."""
        super().__init__(status.name)
        self.status = status


class DriverMissing(Exception):
    """libsane is not on this machine."""


def _status(number: int) -> Status:
    return Status(number) if number in Status._value2member_map_ else Status.IO_ERROR


class SaneLibrary:
    """The library, open and started. One for a process; never closed: `sane_exit` of some drivers hangs."""

    def __init__(self) -> None:
        """Load and start it.

        Raises:
            DriverMissing: There is no libsane.
            SaneFault: It does not start.
        """
        try:
            self._calls = ctypes.CDLL(LIBRARY)
        except OSError:
            raise DriverMissing from None
        _declare(self._calls)
        self.check(self._calls.sane_init(byref(c_int()), None))

    def check(self, number: int) -> None:
        """Do nothing for GOOD.

        Raises:
            SaneFault: For every other status.
        """
        if number != Status.GOOD:
            raise SaneFault(_status(number))

    def devices(self) -> list[tuple[str, str, str]]:
        """Return name, maker and model of every scanner the drivers find."""
        records = POINTER(POINTER(DeviceRecord))()
        self.check(self._calls.sane_get_devices(byref(records), 0))
        found = []
        position = 0
        while records[position]:
            record = records[position].contents
            found.append((_text(record.name), _text(record.vendor), _text(record.model)))
            position += 1
        return found

    def open(self, name: str) -> c_void_p:
        """Open a scanner and return its handle."""
        handle = c_void_p()
        self.check(self._calls.sane_open(name.encode(), byref(handle)))
        return handle

    def close(self, handle: c_void_p) -> None:
        """Close a scanner."""
        self._calls.sane_close(handle)

    def start(self, handle: c_void_p) -> None:
        """Begin a page."""
        self.check(self._calls.sane_start(handle))

    def cancel(self, handle: c_void_p) -> None:
        """End a page, whole or not."""
        self._calls.sane_cancel(handle)

    def parameters(self, handle: c_void_p) -> Parameters:
        """Return the form of the page that was begun."""
        parameters = Parameters()
        self.check(self._calls.sane_get_parameters(handle, byref(parameters)))
        return parameters

    def read(self, handle: c_void_p, buffer: Any, size: int) -> tuple[Status, int]:
        """Read up to `size` bytes into `buffer`; return the status and how many came."""
        length = c_int()
        number = self._calls.sane_read(handle, buffer, size, byref(length))
        return _status(number), length.value if number == Status.GOOD else 0

    def descriptor(self, handle: c_void_p, position: int) -> OptionRecord | None:
        """Return the description of an option."""
        pointer = self._calls.sane_get_option_descriptor(handle, position)
        return pointer.contents if pointer else None

    def control(self, handle: c_void_p, position: int, action: int, value: Any) -> int:
        """Get or set an option; return the flags about what else changed."""
        flags = c_int()
        self.check(self._calls.sane_control_option(handle, position, action, byref(value), byref(flags)))
        return flags.value


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")


def _declare(calls: ctypes.CDLL) -> None:
    """Give the calls their types; without them handles are cut to 32 bits."""
    handle = [c_void_p]
    calls.sane_init.argtypes = [POINTER(c_int), c_void_p]
    calls.sane_get_devices.argtypes = [POINTER(POINTER(POINTER(DeviceRecord))), c_int]
    calls.sane_open.argtypes = [c_char_p, POINTER(c_void_p)]
    calls.sane_get_option_descriptor.argtypes = [c_void_p, c_int]
    calls.sane_get_option_descriptor.restype = POINTER(OptionRecord)
    calls.sane_control_option.argtypes = [c_void_p, c_int, c_int, c_void_p, POINTER(c_int)]
    calls.sane_get_parameters.argtypes = [c_void_p, POINTER(Parameters)]
    calls.sane_read.argtypes = [c_void_p, c_void_p, c_int, POINTER(c_int)]
    calls.sane_start.argtypes = handle
    for name in ("sane_cancel", "sane_close"):
        call = getattr(calls, name)
        call.argtypes, call.restype = handle, None
