"""Reads `resources/catalogue` into one `Catalogue`."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk_app.catalogue import build, check, values
from desk_app.catalogue.check import Finding, Known
from desk_app.catalogue.references import References, raise_findings, read_references
from desk_app.catalogue.resolve import resolve
from desk_app.catalogue.schema import EditionNode
from desk_app.catalogue.schema_words import ServiceNode
from desk_app.catalogue.yaml_lines import FileError, FileProblem, Node, read_yaml, validate
from desk_app.domain.catalogue import Catalogue, PublicService

SERVICE_FILE = "service.yaml"


@dataclass(frozen=True)
class _EditionFile:
    """An edition that fits the schema, with the nodes its values came from."""

    id: str
    path: Path
    node: Node
    content: EditionNode


def load_catalogue(folder: Path) -> Catalogue:
    """Read and check the whole catalogue.

    Nothing is loaded in part: who edits a file sees every problem at once, or gets a catalogue that holds
    together.

    Raises:
        FileError: With file and line of every problem found.
    """
    references = read_references(folder)
    folders = sorted(path.parent for path in (folder / "services").glob(f"*/{SERVICE_FILE}"))
    known = references.known(path.name for path in folders)
    problems: list[FileProblem] = []
    editions = _editions(folders, problems)
    services: dict[str, PublicService] = {}
    for path in folders:
        with _collected(problems):
            services[path.name] = _service(path, editions[path.name], known, references, problems)
    if problems:
        raise FileError(tuple(sorted(set(problems))))
    return values.catalogue(services, references)


@contextmanager
def _collected(problems: list[FileProblem]) -> Iterator[None]:
    """Keep the problems of one file and go on with the next."""
    try:
        yield
    except FileError as error:
        problems += error.problems


def _editions(folders: Iterable[Path], problems: list[FileProblem]) -> Mapping[str, list[_EditionFile]]:
    """Read every edition, then let editions take from each other what they inherit or borrow."""
    nodes: dict[str, Node] = {}
    paths = {
        f"{folder.name}@{path.stem}": path
        for folder in folders
        for path in sorted(folder.glob("*.yaml"))
        if path.name != SERVICE_FILE
    }
    for edition_id, path in paths.items():
        with _collected(problems):
            nodes[edition_id] = read_yaml(path)
    found: dict[str, list[_EditionFile]] = {folder.name: [] for folder in folders}
    for edition_id, node in nodes.items():
        with _collected(problems):
            whole = resolve(node, nodes)
            content = validate(EditionNode, whole)
            file = _EditionFile(edition_id, paths[edition_id], whole, content)
            found[edition_id.partition("@")[0]].append(file)
    return found


def _service(
    folder: Path,
    files: list[_EditionFile],
    known: Known,
    references: References,
    problems: list[FileProblem],
) -> PublicService:
    node = read_yaml(folder / SERVICE_FILE)
    content = validate(ServiceNode, node)
    if content.id != folder.name:
        raise_findings(node, [(("id",), f"the folder is named {folder.name!r}")])
    for file in files:
        with _collected(problems):
            raise_findings(file.node, _findings(file, known))
    ordered = _by_age(files, references)
    for earlier, later in zip(ordered, ordered[1:], strict=False):
        with _collected(problems):
            raise_findings(later.node, _overlap(earlier, later, references))
    if problems:
        raise FileError(tuple(problems))
    name = content.name.localized()
    return PublicService(
        id=content.id,
        name=name,
        family=content.family,
        editions=tuple(build.edition(file.content, content.id, name) for file in ordered),
        successor=content.successor or "",
        note=content.note or "",
    )


def _findings(file: _EditionFile, known: Known) -> Iterator[Finding]:
    if file.content.id != file.id:
        yield ("id",), f"the folder and the file make it {file.id!r}"
    yield from check.edition(file.content, known)


def _signed(act: str | None, references: References) -> date:
    """Return when an act was signed, which puts the editions of a service in their order."""
    return next((entry.signed for entry in references.acts.acts if entry.id == act), date.min)


def _by_age(files: Iterable[_EditionFile], references: References) -> list[_EditionFile]:
    return sorted(files, key=lambda file: (_signed(file.content.in_force.from_act, references), file.id))


def _overlap(earlier: _EditionFile, later: _EditionFile, references: References) -> Iterator[Finding]:
    """Find two editions of a service that would be in force on one day."""
    before, after = earlier.content.in_force, later.content.in_force
    path = ("in_force", "from_act")
    if before.revoked_on is not None:
        return
    if before.until_act is None:
        yield path, f"overlaps {earlier.id!r}, which has no end"
    elif _signed(after.from_act, references) < _signed(before.until_act, references):
        yield path, f"overlaps {earlier.id!r}, which ends with {before.until_act!r}"
