"""Every key a file may hold is described in `docs/catalogue.md`."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from pydantic import BaseModel

from desk_app.catalogue.schema import EditionNode
from desk_app.catalogue.schema_words import (
    ActsFile,
    CalendarFile,
    ChannelsFile,
    DoubtfulFile,
    ReferencedFile,
    RegionsFile,
    ServiceNode,
    WordsFile,
)

PAGE = Path(__file__).parents[2] / "docs" / "catalogue.md"
FILES = (
    EditionNode,
    ServiceNode,
    ChannelsFile,
    ActsFile,
    RegionsFile,
    ReferencedFile,
    WordsFile,
    CalendarFile,
    DoubtfulFile,
)


def models_in(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        for part in parts_of(field.annotation):
            yield from models_in(part)


def parts_of(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from parts_of(inner)


KEYS = sorted(
    {(model.__name__, key) for file in FILES for model in models_in(file) for key in model.model_fields}
)


def test_every_key_is_described() -> None:
    page = PAGE.read_text("utf-8")
    assert [f"{model}.{key}" for model, key in KEYS if f"`{key}`" not in page] == []


def test_the_search_for_keys_reaches_the_innermost_models() -> None:
    assert {("PlanNode", "after"), ("TextNode", "kk_working"), ("PeriodNode", "bound")} <= set(KEYS)


def test_a_key_that_is_described_exists() -> None:
    tables = re.findall(r"^\| (`[^|]+`) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    described = {key for cell in tables for key in re.findall(r"`(\w+)`", cell)}
    assert described - {key for _, key in KEYS} == set()
