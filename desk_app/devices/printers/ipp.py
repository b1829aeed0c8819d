"""Requests and answers of the Internet Printing Protocol (RFC 8010, 8011) as bytes and back.

Only what a desk needs: numbers, flags and strings. Codes and keywords, so no language is involved.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

Value = int | bool | str | bytes | None


class Operation(IntEnum):
    """What can be asked; numbers from 0x4000 on are CUPS's own."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB = 0x0009
    GET_PRINTER = 0x000B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


class Group(IntEnum):
    """Delimiters of attribute groups."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04


class Tag(IntEnum):
    """Kinds of values; every kind below `INTEGER` says that there is no value."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49


_STRINGS = range(0x41, 0x60)
_LAST_GROUP = 0x0F
_NOT_FOUND = 0x0406
_NOT_POSSIBLE = 0x0404
_NOT_ACCEPTING = 0x0506
_FIRST_ERROR = 0x0100


class AnswerMalformed(Exception):
    """The bytes are no answer of this protocol."""


@dataclass(frozen=True)
class Attribute:
    """One attribute to send, with one or several values of one kind."""

    tag: Tag
    name: str
    values: tuple[int | bool | str, ...]


def keywords(name: str, *values: str) -> Attribute:
    """Return an attribute of keywords."""
    return Attribute(Tag.KEYWORD, name, values)


@dataclass(frozen=True)
class Answer:
    """A status and groups of attributes in the order they came."""

    status: int
    groups: tuple[tuple[int, Mapping[str, tuple[Value, ...]]], ...]

    @property
    def refused(self) -> bool:
        """Say whether the printer did not do what was asked."""
        return self.status >= _FIRST_ERROR

    @property
    def not_found(self) -> bool:
        """Say whether there is no such printer or job."""
        return self.status == _NOT_FOUND

    @property
    def not_accepting(self) -> bool:
        """Say whether the printer takes no jobs."""
        return self.status == _NOT_ACCEPTING

    @property
    def not_possible(self) -> bool:
        """Say whether a job is past what was asked: it has ended."""
        return self.status == _NOT_POSSIBLE

    def all(self, group: Group, name: str) -> tuple[Value, ...]:
        """Return the values of an attribute in every group of that kind."""
        return tuple(value for kind, found in self.groups if kind == group for value in found.get(name, ()))

    def texts(self, group: Group, name: str) -> tuple[str, ...]:
        """Return those values of an attribute that are strings."""
        return tuple(value for value in self.all(group, name) if isinstance(value, str))

    def number(self, group: Group, name: str) -> int | None:
        """Return the first value of an attribute if it is a number."""
        first = next(iter(self.all(group, name)), None)
        return first if isinstance(first, int) and not isinstance(first, bool) else None


def encode(
    operation: Operation,
    attributes: Sequence[Attribute],
    *,
    job_attributes: Sequence[Attribute] = (),
    request_id: int = 1,
) -> bytes:
    """Return a request of IPP 2.0; a document follows it unchanged."""
    head = (
        Attribute(Tag.CHARSET, "attributes-charset", ("utf-8",)),
        Attribute(Tag.LANGUAGE, "attributes-natural-language", ("en",)),
    )
    parts = [struct.pack(">BBHI", 2, 0, operation, request_id), bytes([Group.OPERATION])]
    parts += [_encoded(attribute) for attribute in (*head, *attributes)]
    if job_attributes:
        parts += [bytes([Group.JOB]), *(_encoded(attribute) for attribute in job_attributes)]
    return b"".join((*parts, bytes([Group.END])))


def _encoded(attribute: Attribute) -> bytes:
    parts = []
    name = attribute.name.encode("ascii")
    for value in attribute.values:
        content = _content(attribute.tag, value)
        parts.append(struct.pack(">BH", attribute.tag, len(name)) + name)
        parts.append(struct.pack(">H", len(content)) + content)
        name = b""  # further values of the same attribute come without a name
    return b"".join(parts)


def _content(tag: Tag, value: int | bool | str) -> bytes:
    if tag is Tag.BOOLEAN:
        return bytes([bool(value)])
    if isinstance(value, str):
        return value.encode("utf-8")
    return struct.pack(">i", value)


def decode(content: bytes) -> Answer:
    """Read an answer.

    Raises:
        AnswerMalformed: It breaks off or is no answer.
    """
    if len(content) < 8:
        raise AnswerMalformed
    status = struct.unpack_from(">H", content, 2)[0]
    groups: list[tuple[int, dict[str, tuple[Value, ...]]]] = []
    place, name = 8, ""
    while (tag := _byte(content, place)) != Group.END:
        place += 1
        if tag <= _LAST_GROUP:
            groups.append((tag, {}))
            continue
        raw_name, place = _counted(content, place)
        raw_value, place = _counted(content, place)
        if not groups:
            raise AnswerMalformed
        name = raw_name.decode("ascii", "replace") or name
        found = groups[-1][1]
        found[name] = (*found.get(name, ()), _value(tag, raw_value))
    return Answer(status, tuple(groups))


def _byte(content: bytes, place: int) -> int:
    if place >= len(content):
        raise AnswerMalformed
    return content[place]


def _counted(content: bytes, place: int) -> tuple[bytes, int]:
    start = place + 2
    end = start + int.from_bytes(content[place:start], "big")
    if end > len(content) or start > len(content):
        raise AnswerMalformed
    return content[start:end], end


def _value(tag: int, raw: bytes) -> Value:
    if tag < Tag.INTEGER:
        return None
    if tag in (Tag.INTEGER, Tag.ENUM) and len(raw) == 4:
        return int.from_bytes(raw, "big", signed=True)
    if tag == Tag.BOOLEAN and len(raw) == 1:
        return raw != b"\x00"
    if tag in _STRINGS:
        return raw.decode("utf-8", "replace")
    return raw
