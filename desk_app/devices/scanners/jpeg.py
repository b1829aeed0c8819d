"""The little that must be known of a JPEG file a scanner sent, without decoding it."""

_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_END = b"\xff\xd9"


def whole(content: bytes) -> bool:
    """Say whether a file begins and ends as a JPEG does; some scanners pad the end with zeros."""
    return content[:3] == b"\xff\xd8\xff" and content.rstrip(b"\0").endswith(_END)


def size_of(content: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels, None if the file does not say."""
    place = 2
    while place + 9 < len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:
            place += 1
        elif marker in _WITHOUT_LENGTH:
            place += 2
        elif marker in _FRAME_MARKERS:
            height = int.from_bytes(content[place + 5 : place + 7], "big")
            width = int.from_bytes(content[place + 7 : place + 9], "big")
            return (width, height) if width and height else None
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return None
