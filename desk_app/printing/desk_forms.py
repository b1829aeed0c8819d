"""The printer of forms as the operations see it (port `Forms`)."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # pypdfium2 ships no types

from desk_app.domain.localized import Language, Origin
from desk_app.domain.paper_content import FormContent, Row
from desk_app.printing.form_printer import FormPrinter
from desk_app.printing.reading import Picture, raster, text


class DeskForms:
    """Fits content to templates, renders, stamps, joins and shows papers.

    Args:
        templates: The folder `print_templates`.
        fonts: The folder of the fonts.
    """

    def __init__(self, templates: Path, fonts: Path) -> None:
        self._printer = FormPrinter(templates, fonts)

    def fitted(self, content: FormContent) -> FormContent:
        """Return the content with just the names that the form's template asks for."""
        asked = self._printer.asked(content.form_id, content.on)

        def row(full: Row, columns: frozenset[str]) -> Row:
            return {name: full[name] for name in full.keys() & columns}

        return replace(
            content,
            values={name: content.values[name] for name in asked.values},
            tables={
                table: tuple(row(full, columns) for full in content.tables[table])
                for table, columns in asked.tables.items()
            },
        )

    def render(self, content: FormContent) -> bytes:
        """Return the PDF of one copy."""
        return self._printer.render(content)

    def unprintable(self, text: str) -> frozenset[str]:
        """Return the letters the papers have no shape for: an empty box is printed in their place."""
        return self._printer.unprintable_letters(text)

    def unofficial_forms(self) -> frozenset[str]:
        """Return the forms without an official text in Kazakh or in Russian, in any of their templates."""
        forms = self._printer.known_forms()
        return frozenset(form for form, days in forms.items() if any(self._unofficial(form, d) for d in days))

    def known_forms(self) -> frozenset[str]:
        """Return the ids of all forms that can be printed."""
        return frozenset(self._printer.known_forms())

    def overlay(self, pdf: bytes, *, copy: tuple[int, int] | None, reprint: int | None) -> bytes:
        """Return the bytes to print, with copy and reprint marks laid over the stored bytes."""
        return self._printer.overlay(pdf, copy=copy, reprint=reprint)

    def join(self, pdfs: tuple[bytes, ...]) -> bytes:
        """Return one PDF with the pages of all, in order."""
        with pypdfium2.PdfDocument.new() as joined:
            for pdf in pdfs:
                with pypdfium2.PdfDocument(pdf) as part:
                    joined.import_pages(part)
            written = BytesIO()
            joined.save(written)
        return written.getvalue()

    def picture(self, pdf: bytes, *, page: int, dpi: float) -> Picture:
        """Return one page as pixels for a preview."""
        return raster(pdf, page=page, dpi=dpi)

    def text(self, pdf: bytes) -> str:
        """Return the text of a paper."""
        return text(pdf)

    def _unofficial(self, form_id: str, day: date) -> bool:
        origins = self._printer.origins(form_id, day)
        return any(origins.get(language) is not Origin.OFFICIAL for language in (Language.KK, Language.RU))
