"""Files of `print_templates/` with the line of every node; read by the strict reader of the catalogue."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from desk_app.catalogue import yaml_lines
from desk_app.catalogue.yaml_lines import FileError, Node
from desk_app.printing.errors import TemplateFault

Step = str | int
Place = tuple[Step, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class YamlSource:
    """The tree of one file: mappings, lists, texts; every node knows its line."""

    file: Path
    node: Node

    @property
    def tree(self) -> Any:
        """The values of the file without their lines."""
        return yaml_lines.plain(self.node)

    def fault(self, place: Sequence[Step], what: str) -> TemplateFault:
        """Build the error for the node at `place`, or for the nearest one above that exists.

        Steps that are in no node (the tags a schema library puts into its own paths) are left out.
        """
        known: Place = ()
        for step in place:
            if _stands(self.node, (*known, step)):
                known = (*known, step)
        return TemplateFault(*yaml_lines.place_of(self.node, known), what)


def read_yaml(file: Path) -> YamlSource:
    """Read one file. Raises TemplateFault for broken YAML, a key given twice, an alias."""
    try:
        return YamlSource(file, yaml_lines.read_yaml(file))
    except FileError as error:
        raise TemplateFault(error.first.file, error.first.line, error.first.what) from error


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


def _stands(node: Node, place: Place) -> bool:
    for step in place:
        if isinstance(node, yaml_lines.Mapping) and step in node.entries:
            node = node.entries[str(step)]
        elif isinstance(node, yaml_lines.Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return False
    return True
