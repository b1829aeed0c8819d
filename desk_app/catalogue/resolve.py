"""An edition that inherits another, or borrows its checklist, hours and papers."""

from collections.abc import Mapping as Lookup

from desk_app.catalogue.yaml_lines import FileError, FileProblem, Mapping, Node, Scalar, Sequence

INHERITS = "inherits"
BORROWS = "borrows"
BORROWED = ("hours", "papers", "application_form")


def resolve(node: Node, editions: Lookup[str, Node]) -> Node:
    """Return the edition with everything it takes from another one.

    `inherits: quota-kandas@2024` takes every key the file does not give itself.
    `borrows: quota-kandas@2021/in_country` takes that checklist, the hours, the papers and the application
    form.
    Lines of what is taken stay those of the other file.

    Raises:
        FileError: The other edition or its checklist does not exist, or takes from another one in its turn.
    """
    if not isinstance(node, Mapping):
        return node
    if INHERITS in node.entries:
        return _with(node, _source(node, INHERITS, editions).entries)
    if BORROWS in node.entries:
        source = _source(node, BORROWS, editions)
        taken = {key: source.entries[key] for key in BORROWED if key in source.entries}
        return _with(node, taken | {"checklists": _checklist(node, source)})
    return node


def _with(node: Mapping, taken: Lookup[str, Node]) -> Mapping:
    """Add the entries that the file does not give itself."""
    added = {key: value for key, value in taken.items() if key not in node.entries}
    return Mapping(
        entries=node.entries | added,
        key_lines={key: value.line for key, value in added.items()} | node.key_lines,
        file=node.file,
        line=node.line,
        key_files={key: value.file for key, value in added.items()},
    )


def _source(node: Mapping, key: str, editions: Lookup[str, Node]) -> Mapping:
    edition_id = _text(node, key).partition("/")[0]
    source = editions.get(edition_id)
    if not isinstance(source, Mapping):
        raise _refused(node, key, f"no edition {edition_id!r}")
    if source is node or INHERITS in source.entries or BORROWS in source.entries:
        raise _refused(node, key, f"{edition_id!r} does not stand on its own")
    return source


def _checklist(node: Mapping, source: Mapping) -> Sequence:
    variant = _text(node, BORROWS).partition("/")[2]
    lists = source.entries.get("checklists")
    for entry in lists.items if isinstance(lists, Sequence) else ():
        if isinstance(entry, Mapping) and _text(entry, "variant") == variant:
            return Sequence((entry,), entry.file, entry.line)
    raise _refused(node, BORROWS, f"no checklist {variant!r} there")


def _text(node: Mapping, key: str) -> str:
    value = node.entries.get(key)
    return (value.text or "") if isinstance(value, Scalar) else ""


def _refused(node: Mapping, key: str, what: str) -> FileError:
    file, line = node.key_place(key)
    return FileError((FileProblem(file, line, f"{key}: {what}"),))
