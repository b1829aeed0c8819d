"""Stored values to JSON and back, strictly: an unknown, missing or oddly typed key is an error.

The shape is read from the dataclass itself. `None` is JSON null, dates and times are ISO 8601 (a time
keeps its offset), ids and enums are texts, tuples are lists. What is typed `object` must be plain JSON.
Changing a stored dataclass therefore needs a migration of the bodies (docs/storage.md).
"""

import dataclasses
import json
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

T = TypeVar("T")


class CodecError(ValueError):
    """A value does not have the stored shape. Names the place in it, never the value."""


@dataclass(frozen=True)
class _Codec:
    """How one type is written and read. The text is the place, for the error."""

    encode: Callable[[Any, str], Any]
    decode: Callable[[Any, str], Any]


def to_bytes(value: object, kind: type[T]) -> bytes:
    """Return a value as canonical JSON: keys sorted, no spaces, UTF-8.

    Lone surrogates, which a text field may hold after a paste, are kept.

    Raises:
        CodecError: The value is not of the type `kind`.
    """
    return canonical(_codec_of(kind).encode(value, kind.__name__))


def from_bytes(content: bytes, kind: type[T]) -> T:
    """Read a value that `to_bytes` wrote.

    Raises:
        CodecError: The bytes are not JSON or do not have the shape of `kind`.
    """
    return cast(T, _codec_of(kind).decode(_loads(content), kind.__name__))


def canonical(plain: object) -> bytes:
    """Return plain JSON values as canonical bytes."""
    text = json.dumps(plain, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _loads(content: bytes) -> object:
    try:
        return cast(object, json.loads(content.decode("utf-8", "surrogatepass")))
    except ValueError:
        raise CodecError("not JSON") from None


def _codec_of(kind: Any) -> _Codec:
    return _codec(kind)


@cache
def _codec(kind: Any) -> _Codec:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _tuple(kind)
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(kind)
    if dataclasses.is_dataclass(kind):
        return _dataclass(cast(type[Any], kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum(kind)
    if kind is object:
        return _Codec(_plain, _plain)
    if kind not in _SCALARS:
        raise TypeError(f"no stored form for {kind!r}")
    return _SCALARS[kind]


def _expect(holds: bool, place: str) -> None:
    if not holds:
        raise CodecError(f"{place}: not the stored type")


def _exact(kind: type) -> _Codec:
    def same(value: Any, place: str) -> Any:
        _expect(type(value) is kind, place)
        return value

    return _Codec(same, same)


def _number() -> _Codec:
    def as_float(value: Any, place: str) -> float:
        _expect(type(value) in (int, float), place)
        return float(value)

    return _Codec(as_float, as_float)


def _text_form(kind: Any, write: Callable[[Any], str], read: Callable[[str], Any]) -> _Codec:
    def encode(value: Any, place: str) -> str:
        _expect(type(value) is kind, place)
        return write(value)

    def decode(plain: Any, place: str) -> Any:
        _expect(type(plain) is str, place)
        try:
            value = read(plain)
        except ValueError:
            raise CodecError(f"{place}: not the stored form") from None
        # `fromisoformat` and `UUID` also read forms that are never written here.
        _expect(write(value) == plain, place)
        return value

    return _Codec(encode, decode)


def _enum(kind: type[Enum]) -> _Codec:
    return _text_form(kind, lambda member: str(member.value), kind)


def _optional(kind: Any) -> _Codec:
    kinds = [one for one in get_args(kind) if one is not type(None)]
    if len(kinds) != 1:
        raise TypeError(f"no stored form for {kind!r}")
    inner = _codec(kinds[0])
    return _Codec(
        lambda value, place: None if value is None else inner.encode(value, place),
        lambda plain, place: None if plain is None else inner.decode(plain, place),
    )


def _tuple(kind: Any) -> _Codec:
    element, rest = get_args(kind)
    if rest is not Ellipsis:
        raise TypeError(f"no stored form for {kind!r}")
    inner = _codec(element)

    def encode(value: Any, place: str) -> list[Any]:
        _expect(type(value) is tuple, place)
        return [inner.encode(one, f"{place}[{n}]") for n, one in enumerate(value)]

    def decode(plain: Any, place: str) -> tuple[Any, ...]:
        _expect(type(plain) is list, place)
        return tuple(inner.decode(one, f"{place}[{n}]") for n, one in enumerate(plain))

    return _Codec(encode, decode)


def _mapping(kind: Any) -> _Codec:
    key, element = get_args(kind)
    if key is not str:
        raise TypeError(f"no stored form for {kind!r}")
    inner = _codec(element)

    def encode(value: Any, place: str) -> dict[str, Any]:
        _expect(isinstance(value, Mapping) and all(type(name) is str for name in value), place)
        return {name: inner.encode(one, f"{place}[]") for name, one in value.items()}

    def decode(plain: Any, place: str) -> dict[str, Any]:
        _expect(type(plain) is dict, place)
        return {name: inner.decode(one, f"{place}[]") for name, one in plain.items()}

    return _Codec(encode, decode)


def _dataclass(kind: type[Any]) -> _Codec:
    hints = get_type_hints(kind)
    fields = {field.name: _codec(hints[field.name]) for field in dataclasses.fields(kind)}

    def encode(value: Any, place: str) -> dict[str, Any]:
        _expect(type(value) is kind, place)
        return {name: codec.encode(getattr(value, name), f"{place}.{name}") for name, codec in fields.items()}

    def decode(plain: Any, place: str) -> Any:
        _expect(type(plain) is dict, place)
        if plain.keys() != fields.keys():
            odd = sorted(plain.keys() ^ fields.keys())
            raise CodecError(f"{place}: {len(odd)} keys unknown or missing")
        return kind(**{name: codec.decode(plain[name], f"{place}.{name}") for name, codec in fields.items()})

    return _Codec(encode, decode)


def _plain(value: Any, place: str) -> Any:
    """Check and return plain JSON; tuples become lists, dates, ids and enums the texts they are stored as."""
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, Mapping):
        _expect(all(type(name) is str for name in value), place)
        return {name: _plain(one, f"{place}[]") for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one, f"{place}[]") for one in value]
    _expect(isinstance(value, Enum) or type(value) in _SCALARS, place)
    return _codec_of(type(value)).encode(value, place)


_SCALARS: dict[Any, _Codec] = {
    str: _exact(str),
    int: _exact(int),
    bool: _exact(bool),
    float: _number(),
    date: _text_form(date, date.isoformat, date.fromisoformat),
    datetime: _text_form(datetime, datetime.isoformat, datetime.fromisoformat),
    UUID: _text_form(UUID, str, UUID),
}
