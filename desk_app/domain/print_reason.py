"""Why a printer stands, in the closed set of words that is stored with a print job and shown to the clerk."""

from enum import StrEnum


class PrintReason(StrEnum):
    """What keeps a paper from coming out. The window has words and a cure for each.

    Most telling first: where a printer reports several, the first of this list is shown.
    """

    MEDIA_JAM = "media-jam"
    COVER_OPEN = "cover-open"
    MEDIA_EMPTY = "media-empty"
    TONER_EMPTY = "toner-empty"
    OFFLINE = "offline"
    REJECTING = "rejecting"
    PAUSED = "paused"
    UNKNOWN = "unknown"
