"""Stored values come back as they were, and nothing else is taken for one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.acts import EffectiveDate
from desk_app.domain.application import Application
from desk_app.domain.clerk import Office
from desk_app.domain.draft import Draft
from desk_app.domain.event import Event
from desk_app.operations.ports import Account, PrintJob
from desk_app.storage.codec import CodecError, canonical, from_bytes, to_bytes
from tests.storage import samples

STORED = (Draft, Application, Event, PrintJob, Account, Office, EffectiveDate)

# Everything a text field can hold: any letter, control characters, lone surrogates after a paste.
texts = st.text(st.characters(exclude_categories=()), max_size=12)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
st.register_type_strategy(str, texts)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(datetime, st.datetimes(timezones=zones | st.just(UTC)) | st.datetimes())
facts = st.dictionaries(texts, plain, max_size=4)


def values(kind: type) -> st.SearchStrategy[Any]:
    return st.builds(Event, facts=facts) if kind is Event else st.from_type(kind)


@pytest.mark.parametrize("kind", STORED)
@given(data=st.data())
def test_what_was_stored_comes_back(kind: type, data: st.DataObject) -> None:
    value = data.draw(values(kind))
    stored = to_bytes(value, kind)
    assert from_bytes(stored, kind) == value
    assert to_bytes(from_bytes(stored, kind), kind) == stored


@pytest.mark.parametrize("kind", STORED)
@given(data=st.data())
def test_a_key_too_many_or_too_few_is_refused(kind: type, data: st.DataObject) -> None:
    stored = json.loads(to_bytes(data.draw(values(kind)), kind).decode("utf-8", "surrogatepass"))
    gone = data.draw(st.sampled_from([field.name for field in fields(kind)]))
    with pytest.raises(CodecError):
        from_bytes(canonical({name: one for name, one in stored.items() if name != gone}), kind)
    with pytest.raises(CodecError):
        from_bytes(canonical(stored | {"odd": 1}), kind)


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class Every:
    """One field of each stored kind."""

    text: str = "a"
    count: int = 1
    share: float = 0.5
    flag: bool = True
    day: date = date(2026, 1, 2)
    at: datetime = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    id: UUID = UUID(int=5)
    colour: Colour = Colour.RED
    maybe: str | None = None
    many: tuple[int, ...] = (1, 2)
    named: Mapping[str, date | None] = None  # type: ignore[assignment]  # set by every test that needs it
    free: object = None


STORED_EVERY = json.loads(to_bytes(Every(named={"x": None}), Every))


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("text", 1),
        ("text", None),
        ("count", True),
        ("count", 1.0),
        ("count", "1"),
        ("share", "0.5"),
        ("share", True),
        ("flag", 1),
        ("day", "20260102"),
        ("day", "2026-01-02T00:00:00"),
        ("day", "2026-13-02"),
        ("day", 20260102),
        ("at", "2026-01-02 03:04:00+00:00"),
        ("at", "2026-01-02"),
        ("id", "{00000000-0000-0000-0000-000000000005}"),
        ("id", "5"),
        ("colour", "RED"),
        ("colour", "blue"),
        ("maybe", 0),
        ("many", [1, "2"]),
        ("many", {"0": 1}),
        ("named", [["x", None]]),
        ("named", {"x": 1}),
    ],
)
def test_a_value_in_another_form_is_refused(name: str, wrong: object) -> None:
    with pytest.raises(CodecError, match=name):
        from_bytes(canonical(STORED_EVERY | {name: wrong}), Every)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("text", b"a"),
        ("count", True),
        ("day", datetime(2026, 1, 2, tzinfo=UTC)),
        ("many", [1, 2]),
        ("named", {1: None}),
        ("colour", "red"),
        ("free", object()),
        ("free", {1: 2}),
        ("free", {"a": [b""]}),
    ],
)
def test_a_value_of_another_type_is_not_stored(name: str, wrong: Any) -> None:
    value = Every(**({"named": {}} | {name: wrong}))
    with pytest.raises(CodecError, match=name):
        to_bytes(value, Every)


def test_an_error_names_the_place_and_not_the_value() -> None:
    stored = json.loads(to_bytes(samples.draft(), Draft))
    stored["applicant"]["iin"] = [samples.IIN]
    with pytest.raises(CodecError, match=r"Draft\.applicant\.iin") as refused:
        from_bytes(canonical(stored), Draft)
    assert samples.IIN not in str(refused.value)


def test_facts_are_stored_as_plain_texts() -> None:
    stored = from_bytes(to_bytes(samples.event(), Event), Event)
    assert stored.facts == {**samples.event().facts, "on": "2026-03-02", "of": ["a", "b"]}


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"null", b"[]", b'"a"'])
def test_what_is_no_stored_value_is_refused(content: bytes) -> None:
    with pytest.raises(CodecError):
        from_bytes(content, Draft)


def test_a_number_that_json_lacks_is_not_stored() -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_bytes(Every(named={}, share=float("nan")), Every)


@pytest.mark.parametrize("kind", [int | str, tuple[int, str], dict[int, str], set[int], bytes])
def test_a_type_without_a_stored_form_is_told_at_once(kind: Any) -> None:
    with pytest.raises(TypeError):
        from_bytes(b"null", kind)
