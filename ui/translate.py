"""Keeps the words of the window: `python -m ui.translate update | fill FILE | build | check`.

update   collect every `tr` and `QT_TRANSLATE_NOOP` of `ui/` into `resources/translations/desk_*.ts`;
         `--prune` also drops words no longer used
fill     put words in from a table with columns parted by tabs: English, Kazakh, Russian; plural forms of one
         text are parted by `|` (Kazakh 2, Russian 3) and have a fourth column with the 2 English forms
build    make the `.qm` files the window loads
check    exit 1 if words are missing, placeholders differ, files are behind the code, an f-string is in `tr`

A lock beside the files lets several people do this at once in one checkout.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from desk_app import paths

LANGUAGES = ("kk", "ru", "en")
_UI = Path(__file__).resolve().parent
_PLACEHOLDER = re.compile(r"\{\w+\}|%n|%\d")
_LOCK_WAIT_S = 30.0
_TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def main(arguments: list[str]) -> int:
    """Do what the command line says; return the exit status."""
    if arguments[:1] == ["update"] and set(arguments[1:]) <= {"--prune"}:
        with _lock(_folder()):
            update(_folder(), prune="--prune" in arguments)
        return 0
    if len(arguments) == 2 and arguments[0] == "fill":
        with _lock(_folder()):
            update(_folder(), prune=False)
            unknown = fill(_folder(), Path(arguments[1]).read_text(encoding="utf-8"))
        return _report([f"not in the code: {words}" for words in unknown])
    if arguments == ["build"]:
        build(_folder())
        return 0
    if arguments == ["check"]:
        return _report(check(_folder()))
    sys.stderr.write(f"{__doc__}\n")
    return 2


def update(folder: Path, *, prune: bool) -> None:
    """Bring the `.ts` files of `folder` up to the code; `prune` drops words that are no longer used."""
    files = [str(file) for file in _sources()]
    for language in LANGUAGES:
        options = ["-source-language", "en", "-target-language", language, "-locations", "none", "-silent"]
        options += ["-no-obsolete"] if prune else []
        # English is the source; only its plural forms need a file.
        options += ["-pluralonly"] if language == "en" else []
        _tool("lupdate", *options, *files, "-ts", str(folder / f"desk_{language}.ts"))


def build(folder: Path) -> None:
    """Make the `.qm` files. A text without words in a language stays English."""
    for language in LANGUAGES:
        source = folder / f"desk_{language}.ts"
        fresh = source.with_suffix(".qm.new")
        _tool("lrelease", "-silent", str(source), "-qm", str(fresh))
        # A running window maps the old file: it must stay whole, so the new one takes its name.
        fresh.replace(source.with_suffix(".qm"))


def fill(folder: Path, table: str) -> list[str]:
    """Put the words of `table` into the files; return the texts that are not in them."""
    rows = [line.split("\t") for line in table.splitlines() if line.strip()]
    words = {row[0]: dict(zip(LANGUAGES, row[1:], strict=False)) for row in rows}
    seen: set[str] = set()
    for language in LANGUAGES:
        file = folder / f"desk_{language}.ts"
        tree = ElementTree.parse(file)
        for message in tree.iter("message"):
            source = message.findtext("source", "")
            if language in words.get(source, {}):
                seen.add(source)
                _set_words(message, words[source][language])
        _write(tree, file)
    return sorted(set(words) - seen)


def check(folder: Path) -> list[str]:
    """Return what is wrong, a line each."""
    found = [*_f_strings()]
    with tempfile.TemporaryDirectory() as place:
        fresh = Path(place)
        for language in LANGUAGES:
            shutil.copy(folder / f"desk_{language}.ts", fresh)
        update(fresh, prune=True)
        for language in LANGUAGES:
            messages = list(_messages(fresh / f"desk_{language}.ts"))
            found += [f"{language}: no words: {source}" for source, forms in messages if not all(forms)]
            found += [
                f"{language}: placeholders differ: {source}"
                for source, forms in messages
                if all(forms) and not _same_placeholders(source, forms)
            ]
    return found


def _messages(file: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield every text in use with its translated forms; unfinished ones are empty."""
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        is_unfinished = translation.get("type") == "unfinished"
        yield message.findtext("source", ""), [""] if is_unfinished else forms


def _same_placeholders(source: str, forms: list[str]) -> bool:
    wanted = set(_PLACEHOLDER.findall(source))
    # A plural form may leave the number out ("one document").
    return all(wanted - {"%n"} <= set(_PLACEHOLDER.findall(form)) <= wanted for form in forms)


def _set_words(message: ElementTree.Element, words: str) -> None:
    translation = message.find("translation")
    if translation is None:
        return
    forms = list(translation.iter("numerusform"))
    if forms:
        for form, text in zip(forms, words.split("|"), strict=True):
            form.text = text
    else:
        translation.text = words
    translation.attrib.pop("type", None)


def _write(tree: "ElementTree.ElementTree[ElementTree.Element]", file: Path) -> None:
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _f_strings() -> Iterator[str]:
    """Yield the places where an f-string and a translating call meet: lupdate cannot see the text."""
    for file in _sources():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if _is_translated(node) and any(isinstance(part, ast.JoinedStr) for part in ast.walk(node)):
                yield f"{file.name}:{getattr(node, 'lineno', 0)}: f-string in a translated text"
            if isinstance(node, ast.JoinedStr) and any(_is_translated(part) for part in ast.walk(node)):
                yield f"{file.name}:{node.lineno}: translated text in an f-string"


def _is_translated(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _name(node.func) in _TRANSLATING


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _sources() -> list[Path]:
    return sorted(file for file in _UI.rglob("*.py") if file.name != Path(__file__).name)


def _folder() -> Path:
    return paths.resources() / "translations"


def _tool(name: str, *arguments: str) -> None:
    program = shutil.which(name, path=str(Path(PySide6.__file__).parent))
    if program is None:
        raise FileNotFoundError(f"PySide6 brings no {name}")
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Hold the translations alone. A lock left behind by a dead process is broken after half a minute."""
    file = folder / ".lock"
    until = time.monotonic() + _LOCK_WAIT_S
    while True:
        try:
            os.close(os.open(file, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError:
            if time.monotonic() > until:
                file.unlink(missing_ok=True)
            time.sleep(0.1)
    try:
        yield
    finally:
        file.unlink(missing_ok=True)


def _report(lines: list[str]) -> int:
    for line in lines:
        sys.stderr.write(f"{line}\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
