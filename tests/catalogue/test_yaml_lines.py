"""YAML is read so that nothing is guessed, and every problem has its line."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from desk_app.catalogue.scalars import Day, Hours, Whole, Word, YesNo
from desk_app.catalogue.yaml_lines import FileError, parse_yaml, place_of, plain, read_yaml, validate

FILE = Path("some.yaml")


def problems(text: str | bytes) -> list[tuple[int, str]]:
    raw = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(FileError) as caught:
        parse_yaml(raw, FILE)
    return [(problem.line, problem.what) for problem in caught.value.problems]


@pytest.mark.parametrize(
    "written",
    [
        "NO",
        "yes",
        "020521504051",
        "2024-05-31",
        "12:30",
        "1e3",
        "0x10",
        "0o7",
        ".inf",
        "1_000",
        "=",
        "True",
        "Null",
    ],
)
def test_a_plain_scalar_stays_what_the_file_says(written: str) -> None:
    assert plain(parse_yaml(f"key: {written}".encode(), FILE)) == {"key": written}


def test_only_null_tilde_and_nothing_are_null() -> None:
    text = b"a: null\nb: ~\nc:\nd: 'null'\ne: ''\nf: \"~\"\n"
    assert plain(parse_yaml(text, FILE)) == {"a": None, "b": None, "c": None, "d": "null", "e": "", "f": "~"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "'a' stands here twice (first in line 1)"),
        ("a: &x 1\nb: 2\n", 1, "anchor"),
        ("a: 1\nb:\n  c: !!int 5\n", 3, "tag"),
        ("a: !secret 5\n", 1, "tag"),
        ("a: 1\n---\nb: 2\n", 2, "second document"),
        ("a: 1\nb: [1, 2\nc: 3\n", 3, "is not YAML"),
        ("a: 1\n\tb: 2\n", 2, "is not YAML"),
        ("a: 1\n? [x]\n: 2\n", 2, "a key must be a text"),
        ("a: 1\nb: x\x07\n", 2, "character that YAML does not allow"),
        ("", 1, "is empty"),
        ("# only a comment\n", 1, "is empty"),
        ("a: " + "[" * 60 + "]" * 60, 1, "nested deeper"),
    ],
)
def test_what_hides_a_meaning_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    [(found, what)] = problems(text)
    assert found == line
    assert words in what


def test_an_alias_is_refused_where_it_stands() -> None:
    assert [line for line, what in problems("a: &x 1\nb: 2\nc: *x\n")] == [1, 3]


def test_text_that_is_not_utf8_is_refused_with_its_line() -> None:
    assert problems("a: 1\nb: ә\n".encode("utf-16")) != []
    assert problems("a: 1\nb: 2\nc: Қ\n".encode("cp1251", errors="replace") + b"\xff") == [
        (4, "is not UTF-8 text")
    ]


def test_a_missing_file_is_a_problem_of_that_file(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        read_yaml(tmp_path / "nowhere.yaml")
    assert caught.value.first.file == tmp_path / "nowhere.yaml"
    assert "No such file" in caught.value.first.what


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid")
    count: Whole
    day: Day | None = None


class Outer(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: Word
    open: YesNo = False
    hours: Hours | None = None
    parts: tuple[Inner, ...] = ()


WRONG = b"""\
nam: x
open: yes
hours: 09:00-08:00
parts:
  - count: 1
  - count: 007
    day: 2024-02-30
  - other: 5
"""


def test_every_problem_of_the_schema_has_its_line() -> None:
    with pytest.raises(FileError) as caught:
        validate(Outer, parse_yaml(WRONG, FILE))
    assert [str(problem) for problem in caught.value.problems] == [
        "some.yaml:1: key 'name' is missing",
        "some.yaml:1: unknown key 'nam'",
        "some.yaml:2: open: must be true or false",
        "some.yaml:3: hours: ends before it begins",
        "some.yaml:6: parts.count: must be a whole number",
        "some.yaml:7: parts.day: must be a day that exists, written 2024-05-31",
        "some.yaml:8: key 'parts.count' is missing",
        "some.yaml:8: unknown key 'parts.other'",
    ]


def test_an_error_never_repeats_what_stands_in_the_file() -> None:
    with pytest.raises(FileError) as caught:
        validate(Inner, parse_yaml(b"count: secret\n", FILE))
    assert "secret" not in str(caught.value.first)
    assert str(caught.value) == "file.invalid"


texts = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufeff\u2028\u2029\x85")
)
trees = st.recursive(
    st.none() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(trees)
def test_what_is_written_is_read_back(tree: object) -> None:
    written = yaml.safe_dump(tree, allow_unicode=True, default_style='"')
    written = written.replace('!!null "null"', "null")
    assert plain(parse_yaml(written.encode(), FILE)) == tree


@given(st.dictionaries(st.from_regex(r"[a-z]{1,6}", fullmatch=True), st.integers(0, 99), min_size=1))
def test_the_place_of_a_key_is_the_line_it_stands_on(entries: dict[str, int]) -> None:
    lines = [f"{key}: {value}" for key, value in entries.items()]
    node = parse_yaml("\n".join(lines).encode(), FILE)
    for number, key in enumerate(entries, 1):
        assert place_of(node, (key,)) == (FILE, number)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    lines = raw.count(b"\n") + raw.count(b"\r") + 2
    try:
        found = [parse_yaml(raw, FILE).line]
    except FileError as error:
        found = [problem.line for problem in error.problems]
    assert found
    assert all(1 <= line <= lines for line in found)
