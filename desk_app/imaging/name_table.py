"""The table of letters for proposing Cyrillic spellings, read from `resources/imaging/names.yaml`."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pydantic import ConfigDict, RootModel

from desk_app import paths
from desk_app.catalogue.scalars import Word
from desk_app.catalogue.yaml_lines import read_yaml, validate


class _Table(RootModel[dict[str, Word]]):
    model_config = ConfigDict(frozen=True)


@cache
def shipped_names() -> Mapping[str, str]:
    """Return the table that comes with the program, read once.

    Raises:
        FileError: The file is broken.
    """
    table = validate(_Table, read_yaml(paths.resources() / "imaging" / "names.yaml"))
    return MappingProxyType(table.root)
