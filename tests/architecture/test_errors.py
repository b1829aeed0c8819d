"""Every error a clerk may meet has a code of its own, words at the window, cause and cure in the handbook."""

import ast
import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import desk_app
from desk_app.domain.errors import DeskError, OutsideError, RuleError

# Entry points, and migrations, which alembic alone can load.
RUN_ONLY = re.compile(r"\.(__main__|migrations\..*)$")
FAMILIES = {DeskError, RuleError, OutsideError}


def subclasses(parent: type[DeskError]) -> Iterator[type[DeskError]]:
    for child in parent.__subclasses__():
        yield child
        yield from subclasses(child)


@pytest.fixture(scope="module")
def errors() -> list[type[DeskError]]:
    for module in pkgutil.walk_packages(desk_app.__path__, "desk_app."):
        if not RUN_ONLY.search(module.name):
            importlib.import_module(module.name)
    found = {error for error in subclasses(DeskError) if error.__module__.startswith("desk_app.")}
    return sorted(found - FAMILIES, key=lambda error: error.code)


def codes_in_messages(file: Path) -> set[str]:
    """Return the texts of `ui/messages.py` that have the form of a code, however its table is built."""
    texts = [
        node.value for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Constant)
    ]
    return {text for text in texts if isinstance(text, str) and re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", text)}


def codes_in_handbook(file: Path) -> set[str]:
    """Return the codes that have a heading of their own: `## `code``."""
    return set(re.findall(r"^#+ `([^`]+)`", file.read_text("utf-8"), flags=re.MULTILINE))


def test_the_walk_finds_errors_of_several_layers(errors: list[type[DeskError]]) -> None:
    assert {"desk_app.settings", "desk_app.paths"} <= {error.__module__ for error in errors}


def test_every_error_names_its_own_code(errors: list[type[DeskError]]) -> None:
    assert [error for error in errors if "code" not in vars(error)] == []
    assert [error for error in errors if not re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", error.code)] == []


def test_no_two_errors_share_a_code(errors: list[type[DeskError]]) -> None:
    shared = [code for code, count in Counter(error.code for error in errors).items() if count > 1]
    assert shared == []


def test_an_error_is_one_of_the_two_kinds(errors: list[type[DeskError]]) -> None:
    assert [error for error in errors if not issubclass(error, RuleError | OutsideError)] == []


def test_every_error_has_words_for_the_window(errors: list[type[DeskError]], repository: Path) -> None:
    missing = {error.code for error in errors} - codes_in_messages(repository / "ui" / "messages.py")
    assert sorted(missing) == []


def test_every_error_has_cause_and_cure_in_the_handbook(
    errors: list[type[DeskError]], repository: Path
) -> None:
    described = codes_in_handbook(repository / "docs" / "errors.md")
    codes = {error.code for error in errors}
    assert sorted(codes - described) == []
    families = {family.code for family in FAMILIES}
    assert sorted(described - codes - families) == [], "the handbook describes errors that no longer exist"


def test_a_missing_row_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "messages.py").write_text('ROWS = {"card.removed": "Put it back"}\n', encoding="utf-8")
    (tmp_path / "errors.md").write_text("## `card.removed`\n\nSee `card.blocked`.\n", encoding="utf-8")
    assert codes_in_messages(tmp_path / "messages.py") == {"card.removed"}
    assert codes_in_handbook(tmp_path / "errors.md") == {"card.removed"}
