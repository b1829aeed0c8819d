"""YAML read so that nothing is guessed: scalars stay texts, every node knows its line."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from desk_app.printing.errors import TemplateFault

Step = str | int
Place = tuple[Step, ...]
T = TypeVar("T")
# The same grammar and marks in C, fourteen times faster; wheels for every usual system have it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class YamlSource:
    """The tree of one file (mappings, lists, texts) and the line of each of its nodes."""

    file: Path
    tree: Any
    lines: dict[Place, int]

    def fault(self, place: Sequence[Step], what: str) -> TemplateFault:
        """Build the error for the node at `place`, or for the nearest one above that exists.

        Steps that are in no node (the tags a schema library puts into its own paths) are left out.
        """
        known: Place = ()
        for step in place:
            if (*known, step) in self.lines:
                known = (*known, step)
        return TemplateFault(self.file, self.lines[known], what)


def read_yaml(file: Path) -> YamlSource:
    """Read one file. Raises TemplateFault for broken YAML, a key given twice, an alias."""
    try:
        node = yaml.compose(file.read_text(encoding="utf-8"), Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise TemplateFault(file, mark.line + 1 if mark else 1, error.problem or "not YAML") from error
    if node is None:
        raise TemplateFault(file, 1, "empty file")
    reading = _Reading(file)
    return YamlSource(file, reading.plain(node, ()), reading.lines)


def typed(adapter: TypeAdapter[T], source: YamlSource) -> T:
    """Give the tree its types. Raises TemplateFault with the line of the first thing that does not fit."""
    try:
        return adapter.validate_python(source.tree)
    except ValidationError as error:
        # A misspelt key is both unknown and missing: name it where it stands.
        first = min(
            error.errors(include_url=False, include_input=False), key=lambda e: e["type"] == "missing"
        )
        where = ".".join(str(step) for step in first["loc"])
        raise source.fault(first["loc"], f"{where}: {first['msg']}") from error


@dataclass
class _Reading:
    file: Path
    lines: dict[Place, int] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)

    def plain(self, node: yaml.Node, place: Place) -> Any:
        self.lines.setdefault(place, node.start_mark.line + 1)
        if id(node) in self.seen:
            raise TemplateFault(self.file, self.lines[place], "aliases are not allowed")
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(item, (*place, index)) for index, item in enumerate(node.value)]
        return node.value

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if key.value in tree:
                raise TemplateFault(self.file, line, f"{key.value}: given twice")
            self.lines[(*place, key.value)] = line
            tree[key.value] = self.plain(value, (*place, key.value))
        return tree
