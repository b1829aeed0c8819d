"""Dated templates of forms: one folder a form, one file an edition, newest first that is old enough."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from desk_app.domain.localized import Language, Origin
from desk_app.printing.blocks import STRICT, Block, Whole
from desk_app.printing.contents import PLACEHOLDER, all_words
from desk_app.printing.errors import FormNotKnown, TemplateFault
from desk_app.printing.yaml_source import Place, YamlSource, read_yaml, typed


@dataclass(frozen=True, config=STRICT)
class Template:
    """One form as one edition sets it.

    origin: where the wording of each printed language comes from; its order is the order of print,
        the first language is the largest.
    source: the act and annex that set the form; for a house form, the paragraph that calls for it.
    house: the form itself is ours: the Rules name the paper and set no form for it.
    """

    form: str
    source: str
    origin: dict[Language, Origin]
    blocks: tuple[Block, ...]
    house: bool = False

    @property
    def languages(self) -> tuple[Language, ...]:
        """The printed languages, largest first."""
        return tuple(self.origin)

    @property
    def origins(self) -> frozenset[Origin]:
        """Every origin that occurs in the template."""
        marked = {words.origin for words in all_words(self.blocks) if words.origin}
        return frozenset({*self.origin.values(), *marked})


@cache
def _schema() -> TypeAdapter[Template]:
    return TypeAdapter(Template)


def load_template(file: Path) -> Template:
    """Read one template. Raises TemplateFault naming file and line of the first mistake."""
    source = read_yaml(file)
    template = typed(_schema(), source)
    if template.form != file.parent.name:
        raise source.fault(("form",), f"form: {template.form} stands in the folder {file.parent.name}")
    for place, words in _texts(source.tree):
        _check_words(source, place, words, template.languages)
    return template


def _texts(tree: Any, place: Place = ()) -> Iterator[tuple[Place, dict[str, str]]]:
    if isinstance(tree, dict):
        if set(tree) & set(Language) and place != ("origin",):
            yield place, tree
        else:
            for key, value in tree.items():
                yield from _texts(value, (*place, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from _texts(value, (*place, index))


def _check_words(
    source: YamlSource, place: Place, words: dict[str, str], languages: tuple[Language, ...]
) -> None:
    given = {key for key in words if key != "origin"}
    if given != set(languages):
        raise source.fault(place, f"text must be given in {', '.join(languages)} and no other language")
    first = sorted(PLACEHOLDER.findall(words[languages[0]]))
    for language in languages:
        text = words[language]
        if sorted(PLACEHOLDER.findall(text)) != first:
            raise source.fault((*place, language), f"{language}: blanks differ from {languages[0]}")
        if "{" in PLACEHOLDER.sub("", text) or "}" in PLACEHOLDER.sub("", text):
            raise source.fault((*place, language), f"{language}: a brace that opens no blank")


class TemplateShelf:
    """The templates of a folder, read when first asked for and kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[Path, Template] = {}

    def known_forms(self) -> Mapping[str, tuple[date, ...]]:
        """Return every form with the dates of its templates, oldest first."""
        return {form.name: tuple(_dates(form)) for form in sorted(self._folder.iterdir()) if form.is_dir()}

    def template_for(self, form_id: str, on: date) -> Template:
        """Return the newest template of `form_id` that is not younger than the edition signed on `on`.

        A house form belongs to no edition: its oldest template serves the editions before it.

        Raises:
            FormNotKnown: There is no such form, or it came only with a later edition.
            TemplateFault: The file is broken.
        """
        dates = self.known_forms().get(form_id, ())
        if not dates:
            raise FormNotKnown(form_id, on)
        fitting = [day for day in dates if day <= on]
        template = self._at(form_id, fitting[-1] if fitting else dates[0], on)
        if not fitting and not template.house:
            raise FormNotKnown(form_id, on)
        return template

    def _at(self, form_id: str, day: date, on: date) -> Template:
        file = self._folder / form_id / f"{day.isoformat()}.yaml"
        if file not in self._read:
            self._read[file] = load_template(file)
        return self._with_wholes(file, self._read[file], on)

    def _with_wholes(self, file: Path, template: Template, on: date) -> Template:
        if not any(isinstance(block, Whole) for block in template.blocks):
            return template
        blocks: list[Block] = []
        for block in template.blocks:
            blocks.extend(self._whole(file, template, block, on) if isinstance(block, Whole) else [block])
        return replace(template, blocks=tuple(blocks))

    def _whole(self, file: Path, template: Template, block: Whole, on: date) -> tuple[Block, ...]:
        inner = self.template_for(block.form, on)
        if inner.origin != template.origin:
            raise TemplateFault(file, 1, f"{block.form} is printed in other languages or origins")
        return inner.blocks


def _dates(folder: Path) -> list[date]:
    days = []
    for file in sorted(folder.glob("*.yaml")):
        try:
            days.append(date.fromisoformat(file.stem))
        except ValueError as error:
            raise TemplateFault(file, 1, "the name of a template is a date, year-month-day") from error
    return days
