"""YAML in which nothing is guessed, with the line of every node.

    node = read_yaml(path)             # Node tree, or FileError with every problem found
    model = validate(MyModel, node)    # an instance, or FileError with a line for each problem

Every scalar stays the text that stands in the file: `NO`, `020521504051`, `2024-05-31` and `12:30`
are text until the schema types them (`desk_app.catalogue.scalars`). Only a plain `null`, `~` or nothing at
all is null. What makes a file mean more than it shows is refused: duplicate keys, anchors, aliases,
tags, several documents in one file.

Used for the catalogue and for scenario files.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from desk_app.domain.errors import OutsideError

MAX_DEPTH = 40
NULLS = frozenset({"null", "~", ""})

Plain = str | None | list["Plain"] | dict[str, "Plain"]
"""What a node holds once its lines are left out."""

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, order=True)
class FileProblem:
    """One thing that is wrong in a file: which file, which line (from 1), what."""

    file: Path
    line: int
    what: str

    def __str__(self) -> str:
        """Return the form editors understand: `file:line: what`."""
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(eq=False)
class FileError(OutsideError):
    """A file of ours cannot be used; holds every problem found in it, in the order of its lines."""

    code: ClassVar[str] = "file.invalid"
    problems: tuple[FileProblem, ...]

    @property
    def first(self) -> FileProblem:
        """Return the first problem, for a message of one line."""
        return self.problems[0]

    @property
    def place(self) -> str:
        """Return folder, file and line of the first problem, as a clerk reads them out on the telephone."""
        return f"{'/'.join(self.first.file.parts[-2:])}:{self.first.line}"


@dataclass(frozen=True)
class Scalar:
    """A text, or null."""

    text: str | None
    file: Path
    line: int


@dataclass(frozen=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    file: Path
    line: int


@dataclass(frozen=True)
class Mapping:
    """Keys and values; `key_lines` says where each key stands, `key_files` in which file if not `file`."""

    entries: dict[str, "Node"]
    key_lines: dict[str, int]
    file: Path
    line: int
    key_files: dict[str, Path] = field(default_factory=dict)

    def key_place(self, key: str) -> tuple[Path, int]:
        """Return file and line of a key."""
        return self.key_files.get(key, self.file), self.key_lines[key]


Node = Scalar | Sequence | Mapping


_Tagged = yaml.ScalarEvent | yaml.CollectionStartEvent


class _Refused(Exception):
    """The text cannot be read any further."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what


def read_yaml(path: Path) -> Node:
    """Read one YAML file.

    Raises:
        FileError: The file is missing, is not UTF-8, is not YAML, or holds what is refused here.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise FileError((FileProblem(path, 1, f"cannot be read: {error.strerror}"),)) from error
    return parse_yaml(raw, path)


def parse_yaml(raw: bytes, path: Path) -> Node:
    """Read YAML from bytes; `path` is what the problems name.

    Raises:
        FileError: As `read_yaml`.
    """
    reader = _Reader(path)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise FileError((FileProblem(path, line, "is not UTF-8 text"),)) from error
    try:
        node = reader.document(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reader.refuse(mark.line + 1 if mark else 1, f"is not YAML: {error.problem or error.context}")
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        reader.refuse(line, "holds a character that YAML does not allow")
    except _Refused as error:
        reader.refuse(error.line, error.what)
    if reader.problems:
        raise FileError(tuple(sorted(reader.problems)))
    return node


def _line(event: yaml.Event) -> int:
    mark = event.start_mark
    return mark.line + 1 if mark else 1


class _Reader:
    """Builds the tree from parser events, so that tags and anchors are seen and not resolved."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[FileProblem] = []

    def refuse(self, line: int, what: str) -> None:
        """Note a problem and go on."""
        self.problems.append(FileProblem(self.path, line, what))

    def document(self, text: str) -> Node:
        """Return the only document of the file."""
        events = iter(yaml.parse(text, Loader=yaml.CSafeLoader))
        next(events)
        if isinstance(next(events), yaml.StreamEndEvent):
            raise _Refused(1, "is empty")
        node = self._node(next(events), events, 0)
        next(events)
        after = next(events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _Refused(_line(after), "a second document starts here")
        return node

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        line = _line(event)
        if depth > MAX_DEPTH:
            raise _Refused(line, f"is nested deeper than {MAX_DEPTH} levels")
        if isinstance(event, yaml.AliasEvent):
            self.refuse(line, "an alias (*) is not allowed: write the value out")
            return Scalar(None, self.path, line)
        assert isinstance(event, _Tagged)
        self._refuse_hidden_meaning(event, line)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(line, events, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(line, events, depth)
        assert isinstance(event, yaml.ScalarEvent)
        is_null = event.implicit[0] and event.value in NULLS
        return Scalar(None if is_null else event.value, self.path, line)

    def _refuse_hidden_meaning(self, event: _Tagged, line: int) -> None:
        if event.anchor is not None:
            self.refuse(line, "an anchor (&) is not allowed")
        if event.tag is not None:
            self.refuse(line, "a tag (!) is not allowed: the schema says what a value is")

    def _sequence(self, line: int, events: Iterator[yaml.Event], depth: int) -> Sequence:
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, depth + 1))
        return Sequence(tuple(items), self.path, line)

    def _mapping(self, line: int, events: Iterator[yaml.Event], depth: int) -> Mapping:
        entries: dict[str, Node] = {}
        key_lines: dict[str, int] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if not isinstance(key, Scalar) or key.text is None:
                self.refuse(key.line, "a key must be a text")
            elif key.text in entries:
                self.refuse(
                    key.line, f"key {key.text!r} stands here twice (first in line {key_lines[key.text]})"
                )
            else:
                entries[key.text] = value
                key_lines[key.text] = key.line
        return Mapping(entries, key_lines, self.path, line)


def plain(node: Node) -> Plain:
    """Return the values of a tree without their lines."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, value in node.entries.items()}


def place_of(node: Node, path: tuple[int | str, ...]) -> tuple[Path, int]:
    """Return file and line of the value at `path` (keys and indexes), or of the last part that exists.

    For the value of a key it is the line of the key.
    """
    file, line = node.file, node.line
    for part in path:
        if isinstance(node, Mapping) and part in node.entries:
            file, line = node.key_place(str(part))
            node = node.entries[str(part)]
        elif isinstance(node, Sequence) and isinstance(part, int) and part < len(node.items):
            node = node.items[part]
            file, line = node.file, node.line
        else:
            break
    return file, line


def validate(model: type[Model], node: Node) -> Model:
    """Return the node as an instance of a pydantic model.

    Raises:
        FileError: With file and line for everything that does not fit.
    """
    try:
        return model.model_validate(plain(node))
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        raise FileError(tuple(sorted(_problem(node, details) for details in found))) from None


def _problem(node: Node, details: ErrorDetails) -> FileProblem:
    path = details["loc"]
    where = ".".join(str(part) for part in path if isinstance(part, str) and part != "[key]")
    match details["type"]:
        case "missing":
            what = f"key {where!r} is missing"
        case "extra_forbidden":
            what = f"unknown key {where!r}"
        case _:
            message = details["msg"].removeprefix("Value error, ")
            what = f"{where}: {message}" if where else message
    return FileProblem(*place_of(node, path), what)
