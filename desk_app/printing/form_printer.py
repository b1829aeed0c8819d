"""The printer of forms: plain values in, bytes of a PDF out. The same content gives the same bytes."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from reportlab.platypus.flowables import Flowable

from desk_app.domain.localized import Language, LocalizedText, Origin
from desk_app.domain.paper_content import FormContent, Value
from desk_app.printing import fonts
from desk_app.printing.blocks import Annex
from desk_app.printing.codes import code128, qr_rows
from desk_app.printing.contents import Asked, asked
from desk_app.printing.document import build
from desk_app.printing.filling import Filling, check_names, clean
from desk_app.printing.layout import set_block
from desk_app.printing.marks import Marks, both, load_marks
from desk_app.printing.page import Band, Surround
from desk_app.printing.stamps import Stamps
from desk_app.printing.styles import ANNEX
from desk_app.printing.template import Template, TemplateShelf
from desk_app.printing.typeset import Setter


class FormPrinter:
    """Prints every form of a folder of templates.

    Args:
        templates: The folder `print_templates`.
        fonts_folder: The folder with the four Golos Text files.

    Raises:
        TemplateFault: A file of the folder is broken (when it is first needed).
    """

    def __init__(self, templates: Path, fonts_folder: Path) -> None:
        self._folder = templates
        self._shelf = TemplateShelf(templates)
        self._fonts = fonts_folder

    def known_forms(self) -> Mapping[str, tuple[date, ...]]:
        """Return every form with the dates of its templates, oldest first."""
        return self._shelf.known_forms()

    def origins(self, form_id: str, on: date) -> Mapping[Language, Origin]:
        """Return the printed languages of a form and where each wording comes from, in print order."""
        return dict(self._shelf.template_for(form_id, on).origin)

    def asked(self, form_id: str, on: date) -> Asked:
        """Return the names of values and tables the form needs."""
        return asked(self._shelf.template_for(form_id, on).blocks)

    def unprintable(self, content: FormContent) -> frozenset[str]:
        """Return the letters of the content the font does not have; they print as empty boxes."""
        texts = [text for value in _values(content) for text in _texts(value)]
        return frozenset().union(*(self.unprintable_letters(text) for text in texts))

    def unprintable_letters(self, text: str) -> frozenset[str]:
        """Return the letters of a text the font does not have."""
        return fonts.missing_letters(clean(text), self._fonts)

    def render(self, content: FormContent) -> bytes:
        """Return the form as PDF, one copy. The same content gives the same bytes on every machine.

        Raises:
            ContentDiffers: A name of the template is missing or one is unknown.
            FormNotKnown: No template is old enough for the edition.
            TemplateFault: The template is broken.
        """
        fonts.register_fonts(self._fonts)
        template = self._shelf.template_for(content.form_id, content.on)
        check_names(content, asked(template.blocks))
        surround = Surround(
            foot=self._marks.foot(template),
            number=content.number,
            watermark=self._marks.practice if content.practice else None,
        )
        title = " ".join(part for part in (content.form_id, content.number) if part)
        return build(partial(self._story, template, content), surround, title=title)

    def overlay(self, pdf: bytes, *, copy: tuple[int, int] | None, reprint: int | None) -> bytes:
        """Return the pages of `pdf` stamped at the top: copy `1/2` and, on a reprint, its number.

        The bytes handed in are stored and never change; what comes back is for the printer only.
        """
        fonts.register_fonts(self._fonts)
        return self._stamps.stamp(pdf, copy=copy, reprint=reprint)

    @cached_property
    def _marks(self) -> Marks:
        return load_marks(self._folder / "marks.yaml")

    @cached_property
    def _stamps(self) -> Stamps:
        return Stamps(self._marks.copy)

    def _story(self, template: Template, content: FormContent) -> list[Flowable]:
        setter = Setter(Filling(content.values, template.languages), dict(content.tables))
        story: list[Flowable] = [self._band(template, content, setter)]
        for block in template.blocks:
            if not isinstance(block, Annex):
                story.extend(set_block(block, setter))
        return story

    def _band(self, template: Template, content: FormContent, setter: Setter) -> Band:
        annex = [block for block in template.blocks if isinstance(block, Annex)]
        lines = [line for block in annex for line in setter.words(block.text, ANNEX, alignment=2)]
        return Band(
            number=content.number,
            number_label=both(self._marks.number),
            bars=code128(content.number) if content.number else None,
            qr=qr_rows(content.qr) if content.qr else None,
            annex=list(lines),
        )


def _values(content: FormContent) -> list[Value]:
    cells = (cell for rows in content.tables.values() for row in rows for cell in row.values())
    return [*content.values.values(), *cells]


def _texts(value: Value) -> tuple[str, ...]:
    if isinstance(value, LocalizedText):
        return tuple(value.text(language) for language in Language)
    return (value,)
