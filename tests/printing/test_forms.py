"""Every form with the worst that may be stored: read back by another program."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.localized import LocalizedText
from desk_app.domain.paper_content import FormContent
from desk_app.printing.blocks import Choice
from desk_app.printing.form_printer import FormPrinter
from desk_app.printing.template import TemplateShelf
from tests.printing.conftest import Run
from tests.printing.samples import ADDRESS_LIMIT, LONG, LONG_ADDRESS, NAME, NUMBER, TEMPLATES, content

SHELF = TemplateShelf(TEMPLATES)
FORMS = [(form, days[-1]) for form, days in SHELF.known_forms().items()]
IDS = [form for form, _ in FORMS]
EDITION_2024 = date(2024, 5, 31)

# A4 in points, and the distance from the paper's edge that a printer can reach and a binder leaves free.
PAGE = (595.28, 841.89)
SIDE, TOP, BOTTOM = 55.0, 40.0, 24.0


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def solid(text: str) -> str:
    return re.sub(r"\s+", "", text)


def printed_values(paper: FormContent) -> Iterator[str]:
    """Every wording the paper must show, in the languages of its template."""
    template = SHELF.template_for(paper.form_id, paper.on)
    choices = {block.name for block in template.blocks if isinstance(block, Choice)}
    singles = [value for name, value in paper.values.items() if name not in choices]
    cells = [cell for rows in paper.tables.values() for row in rows for cell in row.values()]
    for value in [*singles, *cells]:
        if isinstance(value, LocalizedText):
            yield from (value.text(language) for language in template.languages)
        elif value:
            yield value


def printed(paper: FormContent, printer: FormPrinter, folder: Path) -> Path:
    file = folder / f"{paper.form_id}.pdf"
    file.write_bytes(printer.render(paper))
    return file


@pytest.mark.parametrize("worst", [False, True], ids=["usual", "worst"])
@pytest.mark.parametrize(("form", "on"), FORMS, ids=IDS)
def test_every_value_is_found_whole(
    printer: FormPrinter, poppler: Run, tmp_path: Path, form: str, on: date, *, worst: bool
) -> None:
    paper = content(printer, form, on, worst=worst)
    file = printed(paper, printer, tmp_path)
    for order in ((), ("-raw",)):
        text = folded(poppler("pdftotext", *order, "-enc", "UTF-8", file, "-"))
        assert [value for value in printed_values(paper) if folded(value) not in text] == []
        assert NUMBER in text


@pytest.mark.parametrize(("form", "on"), FORMS, ids=IDS)
def test_everything_stands_inside_the_page(
    printer: FormPrinter, poppler: Run, tmp_path: Path, form: str, on: date
) -> None:
    file = printed(content(printer, form, on, worst=True), printer, tmp_path)
    boxes = poppler("pdftotext", "-bbox", file, "-")
    words = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<', boxes)
    assert len(words) > 100
    outside = [
        word
        for left, top, right, bottom, word in words
        if float(left) < SIDE
        or float(right) > PAGE[0] - SIDE
        or float(top) < TOP
        or float(bottom) > PAGE[1] - BOTTOM
    ]
    assert outside == []


@pytest.mark.parametrize(("form", "on"), FORMS, ids=IDS)
def test_no_two_words_lie_over_each_other(
    printer: FormPrinter, poppler: Run, tmp_path: Path, form: str, on: date
) -> None:
    file = printed(content(printer, form, on, worst=True), printer, tmp_path)
    for page in poppler("pdftotext", "-bbox", file, "-").split("<page ")[1:]:
        assert overlaps(page) == []


def overlaps(page: str) -> list[tuple[str, str]]:
    """Words whose inner parts meet: the box of a word is higher than its letters."""
    found = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<', page)
    words = [(*map(float, box), word) for *box, word in found]
    inner = [
        (x0 + 0.5, y0 + 0.3 * (y1 - y0), x1 - 0.5, y1 - 0.3 * (y1 - y0), word)
        for x0, y0, x1, y1, word in words
    ]
    return [
        (a[4], b[4])
        for index, a in enumerate(inner)
        for b in inner[index + 1 :]
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


@pytest.mark.parametrize(("form", "on"), FORMS, ids=IDS)
def test_the_usual_name_stands_on_one_line(
    printer: FormPrinter, poppler: Run, tmp_path: Path, form: str, on: date
) -> None:
    file = printed(content(printer, form, on), printer, tmp_path)
    for options in ((), ("-layout",), ("-raw",)):
        assert NAME in poppler("pdftotext", *options, file, "-"), options


@pytest.mark.parametrize(("form", "on"), FORMS, ids=IDS)
def test_all_fonts_are_golos_embedded_and_cut(
    printer: FormPrinter, poppler: Run, tmp_path: Path, form: str, on: date
) -> None:
    file = printed(content(printer, form, on, practice=True), printer, tmp_path)
    rows = [line.split() for line in poppler("pdffonts", file).splitlines()[2:]]
    assert rows
    for name, *_, embedded, subset, unicode, _object, _generation in rows:
        assert "GolosText" in name
        assert (embedded, subset, unicode) == ("yes", "yes", "yes")


def test_one_word_of_300_letters_breaks_and_loses_nothing(
    printer: FormPrinter, poppler: Run, tmp_path: Path
) -> None:
    word = "Ұлы" * 100
    paper = content(printer, "N-ACCEPT", EDITION_2024)
    paper = FormContent(
        paper.form_id, paper.on, NUMBER, paper.qr, {**paper.values, "applicant_full_name": word}, paper.tables
    )
    file = printed(paper, printer, tmp_path)
    assert word in solid(poppler("pdftotext", "-raw", file, "-"))


def test_a_row_higher_than_a_page_is_broken_not_cut(
    printer: FormPrinter, poppler: Run, tmp_path: Path
) -> None:
    paper = content(printer, "F24-6", EDITION_2024)
    address = " ".join(f"үй{no}" for no in range(1500))
    row = {**paper.tables["family"][0], "address": address}
    paper = FormContent(
        paper.form_id, paper.on, NUMBER, paper.qr, paper.values, {**paper.tables, "family": (row,)}
    )
    text = poppler("pdftotext", "-raw", printed(paper, printer, tmp_path), "-")
    assert [no for no in range(1500) if not re.search(rf"\bүй{no}\b", text)] == []


def test_the_chosen_category_is_marked_and_named(printer: FormPrinter, poppler: Run, tmp_path: Path) -> None:
    pictures = set()
    for chosen in ("", "1", "6", "9"):
        paper = content(printer, "F24-6", EDITION_2024)
        values = {**paper.values, "employment_category": chosen}
        file = printed(
            FormContent("F24-6", EDITION_2024, None, None, values, paper.tables), printer, tmp_path
        )
        text = folded(poppler("pdftotext", "-raw", file, "-"))
        assert f"Жұмыспен қамту санаты: {chosen}".strip() + " Категория занятости:" in text
        pictures.add(file.read_bytes())
    assert len(pictures) == 4


def test_a_value_that_looks_like_markup_is_printed_as_it_is(
    printer: FormPrinter, poppler: Run, tmp_path: Path
) -> None:
    odd = 'Дом <b>7</b> & "Ко" {applicant_birth_date} &lt; </font>'
    paper = content(printer, "F24-7", EDITION_2024)
    values = {**paper.values, "slip_address": odd, "region": odd, "applicant_full_name": odd}
    file = printed(FormContent("F24-7", EDITION_2024, None, None, values, paper.tables), printer, tmp_path)
    # The region is printed inside the sentence of each language.
    assert folded(poppler("pdftotext", "-raw", file, "-")).count(odd) == 4


def test_an_empty_blank_is_a_ruled_line_and_no_word(
    printer: FormPrinter, poppler: Run, tmp_path: Path
) -> None:
    paper = content(printer, "F24-3", EDITION_2024)
    values = dict.fromkeys(paper.values, "")
    empty = FormContent(paper.form_id, paper.on, None, None, values, {"documents": ()})
    text = poppler("pdftotext", "-raw", printed(empty, printer, tmp_path), "-")
    assert re.search(r"№_+ бөлімі", text)
    assert "None" not in text
    assert NUMBER not in text


def test_pages_are_counted_and_the_header_of_the_family_repeats(
    printer: FormPrinter, poppler: Run, tmp_path: Path
) -> None:
    file = printed(content(printer, "F24-1", EDITION_2024, worst=True), printer, tmp_path)
    pages = poppler("pdftotext", "-raw", file, "-").split("\f")[:-1]
    assert len(pages) >= 2
    for number, page in enumerate(pages, start=1):
        assert f"{NUMBER} · {number}/{len(pages)}" in page
    with_family = [page for page in pages if "Қожағұлова-Мәңгілік" in page and "Туыстық дәрежесі" in page]
    assert len(with_family) >= 2


@pytest.mark.parametrize(("form", "sign"), [("F24-3", "Басшының ЭЦҚ"), ("F24-1", "лауазымы)")])
def test_the_signatures_stay_on_one_page(
    printer: FormPrinter, poppler: Run, tmp_path: Path, form: str, sign: str
) -> None:
    for papers in range(1, 25):
        paper = content(printer, form, EDITION_2024)
        table = "documents" if form == "F24-3" else "attached_documents"
        rows = paper.tables[table] * papers
        paper = FormContent(form, EDITION_2024, NUMBER, None, paper.values, {**paper.tables, table: rows})
        pages = poppler("pdftotext", "-raw", printed(paper, printer, tmp_path), "-").split("\f")
        [last] = [page for page in pages if sign in page]
        assert ("Орындаушы" if form == "F24-3" else "өтініш берушінің қолы") in last


def test_practice_papers_are_marked_on_every_page_and_real_ones_are_not(
    printer: FormPrinter, poppler: Run, tmp_path: Path
) -> None:
    real = content(printer, "F24-1", EDITION_2024, worst=True)
    practice = content(printer, "F24-1", EDITION_2024, worst=True, practice=True)
    marked = poppler("pdftotext", "-raw", printed(practice, printer, tmp_path), "-").split("\f")[:-1]
    # The words run aslant: a reader may give them letter by letter.
    assert all("УЧЕБНЫЙ" in solid(page) for page in marked)
    assert "УЧЕБНЫЙ" not in solid(poppler("pdftotext", "-raw", printed(real, printer, tmp_path), "-"))


def test_the_worst_samples_are_as_long_as_the_program_stores() -> None:
    assert 290 <= len(LONG) <= ADDRESS_LIMIT
    assert 290 <= len(LONG_ADDRESS) <= ADDRESS_LIMIT
