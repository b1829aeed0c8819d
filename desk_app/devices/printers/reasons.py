"""From what CUPS says about a job and its printer to a state and one closed word.

CUPS ends a keyword with how bad it is: `-report`, `-warning`, `-error`; none means error (RFC 8011, 5.4.12).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState

_REASONS = {
    "media-jam": PrintReason.MEDIA_JAM,
    "cover-open": PrintReason.COVER_OPEN,
    "door-open": PrintReason.COVER_OPEN,
    "interlock-open": PrintReason.COVER_OPEN,
    "input-tray-missing": PrintReason.MEDIA_EMPTY,
    "media-empty": PrintReason.MEDIA_EMPTY,
    "media-needed": PrintReason.MEDIA_EMPTY,
    "toner-empty": PrintReason.TONER_EMPTY,
    "marker-supply-empty": PrintReason.TONER_EMPTY,
    "offline": PrintReason.OFFLINE,
    "shutdown": PrintReason.OFFLINE,
    "timed-out": PrintReason.OFFLINE,
    "paused": PrintReason.PAUSED,
    "moving-to-paused": PrintReason.PAUSED,
}
# CUPS sets these while all is well; without a suffix they would count as errors.
_HARMLESS = frozenset({"none", "connecting-to-device", "spool-area-full", "other"})
# What a device cannot print under even if its driver calls it a report.
_ALWAYS_STOPS = frozenset({PrintReason.OFFLINE, PrintReason.PAUSED})

_PRINTER_STOPPED = 5
_JOB_STATES = {
    3: PrintState.WAITING,
    4: PrintState.WAITING,
    5: PrintState.PRINTING,
    6: PrintState.STOPPED,
    7: PrintState.CANCELLED,
    8: PrintState.FAILED,
    9: PrintState.DONE,
}


@dataclass(frozen=True)
class Trouble:
    """One reason a printer reports; `stops` tells whether nothing comes out because of it."""

    reason: PrintReason
    stops: bool


def job_state(number: int | None) -> PrintState:
    """Return the state for the job-state of IPP; a number nobody knows has failed."""
    return _JOB_STATES.get(number or 0, PrintState.FAILED)


def worst_trouble(printer_state: int | None, keywords: Iterable[str]) -> Trouble | None:
    """Return what the clerk should see to first, None for nothing.

    What stops the printer goes before what it only warns of, then the order of `PrintReason` counts. Network
    printers asked by SNMP call an empty tray a warning, so warnings are told too, without calling it a stop.
    """
    troubles = [trouble for keyword in keywords if (trouble := _trouble(keyword))]
    if printer_state == _PRINTER_STOPPED:
        troubles = [Trouble(trouble.reason, stops=True) for trouble in troubles]
        troubles = troubles or [Trouble(PrintReason.PAUSED, stops=True)]
    order = list(PrintReason)
    return min(troubles, key=lambda it: (not it.stops, order.index(it.reason)), default=None)


def standing(state: PrintState, trouble: Trouble | None) -> tuple[PrintState, str]:
    """Return the state of an unfinished job under a trouble of its printer, with the reason."""
    if trouble is None:
        return state, PrintReason.UNKNOWN if state is PrintState.STOPPED else ""
    return PrintState.STOPPED if trouble.stops else state, trouble.reason


def _trouble(keyword: str) -> Trouble | None:
    stem, _, suffix = keyword.rpartition("-")
    if suffix not in ("report", "warning", "error"):
        stem, suffix = keyword, ""
    if stem in _HARMLESS:
        return None
    grave = suffix in ("error", "")
    if stem in _REASONS:
        reason = _REASONS[stem]
        return Trouble(reason, stops=grave or reason in _ALWAYS_STOPS)
    return Trouble(PrintReason.UNKNOWN, stops=True) if suffix == "error" else None
