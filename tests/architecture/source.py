"""Python files of the checkout as syntax trees whose names are traced back to their imports."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Source:
    """One file: its path from the root, its text, its tree, and what each imported name stands for."""

    path: PurePosixPath
    text: str
    tree: ast.Module
    imports: dict[str, str]

    @classmethod
    def parse(cls, path: str, text: str) -> "Source":
        tree = ast.parse(text, filename=path)
        return cls(PurePosixPath(path), text, tree, dict(_imported(tree)))

    def within(self, *folders: str) -> bool:
        return any(self.path == PurePosixPath(each) or self.path.is_relative_to(each) for each in folders)

    def full_name(self, node: ast.AST) -> str:
        """Return the dotted name of `a.b.c` with `a` replaced by what it was imported as, "" if none."""
        if isinstance(node, ast.Name):
            return self.imports.get(node.id, node.id)
        if isinstance(node, ast.Attribute) and (owner := self.full_name(node.value)):
            return f"{owner}.{node.attr}"
        return ""

    def modules(self) -> Iterator[tuple[int, str]]:
        """Yield line and full name of everything that is imported."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, name.name) for name in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from ((node.lineno, f"{node.module}.{name.name}") for name in node.names)

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield (name.asname, name.name) if name.asname else (name.name.split(".")[0],) * 2
        elif isinstance(node, ast.ImportFrom) and node.module:
            for name in node.names:
                yield name.asname or name.name, f"{node.module}.{name.name}"


def read_all() -> list[Source]:
    """Return every Python file of the program and its tests."""
    files = [ROOT / "main.py"]
    for folder in ("desk_app", "ui", "tests"):
        files += sorted((ROOT / folder).rglob("*.py"))
    return [
        Source.parse(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"))
        for file in files
        if file.exists()
    ]
