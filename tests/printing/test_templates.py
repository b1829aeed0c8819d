"""The format of templates: what is refused, with file and line, and which template a case takes."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from desk_app.domain.localized import Language, Origin
from desk_app.domain.paper_content import FormContent
from desk_app.printing import reading
from desk_app.printing.blocks import Grid, Listing, flat
from desk_app.printing.contents import all_words
from desk_app.printing.errors import ContentDiffers, FormNotKnown, TemplateFault
from desk_app.printing.form_printer import FormPrinter
from desk_app.printing.marks import load_marks
from desk_app.printing.template import Template, TemplateShelf, load_template
from tests.printing.samples import TEMPLATES, content

SHELF = TemplateShelf(TEMPLATES)
FILES = sorted(TEMPLATES.glob("*/*.yaml"))
IN_2021, IN_2024 = date(2021, 8, 11), date(2024, 5, 31)

GOOD = """\
form: X-1
source: a test
origin: {kk: official, ru: working}
blocks:
  - block: title
    text:
      kk: Өтініш {name}
      ru: Заявление {name}
"""


def written(folder: Path, text: str, *, form: str = "X-1", day: str = "2024-05-31") -> Path:
    file = folder / form / f"{day}.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(dedent(text), encoding="utf-8")
    return file


def test_a_good_template_is_read(tmp_path: Path) -> None:
    template = load_template(written(tmp_path, GOOD))
    assert template.languages == (Language.KK, Language.RU)
    assert template.origin[Language.RU] is Origin.WORKING


@pytest.mark.parametrize(
    ("found", "put", "line", "what"),
    [
        ("block: title", "block: titel", 5, "titel"),
        ("source: a test", "sauce: a test", 2, "sauce"),
        ("source: a test\n", "", 1, "source"),
        ("official", "offcial", 3, "official"),
        ("      ru: Заявление {name}\n", "", 6, "kk, ru"),
        ("Заявление {name}", "Заявление {nme}", 8, "blanks differ"),
        ("Заявление {name}", "Заявление {name} }", 8, "brace"),
        ("      ru: Заявление", "      en: Application {name}\n      ru: Заявление", 6, "kk, ru"),
        ("    text:", "    colour: red\n    text:", 6, "colour"),
        ("form: X-1", "form: X-2", 1, "X-2"),
        ("source: a test", "source: a test\nsource: two", 3, "stands here twice"),
        ("source: a test", "source: &a test\nhouse: *a", 2, "anchor"),
        ("source: a test", "source: a: test", 2, "mapping"),
        ("source: a test", "source: a test\nhouse: maybe", 3, "house"),
        (GOOD, "", 1, "empty"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_file_and_line(
    tmp_path: Path, found: str, put: str, line: int, what: str
) -> None:
    assert found in GOOD
    file = written(tmp_path, GOOD.replace(found, put, 1))
    with pytest.raises(TemplateFault) as fault:
        load_template(file)
    assert (fault.value.file, fault.value.line) == (file, line)
    assert what in fault.value.what
    assert str(fault.value).startswith(f"{file}:{line}: ")


def test_a_template_runs_no_code(tmp_path: Path) -> None:
    file = written(tmp_path, GOOD.replace("a test", "!!python/object/apply:os.system [id]"))
    with pytest.raises(TemplateFault) as fault:
        load_template(file)
    assert fault.value.line == 2


def test_a_file_name_that_is_no_date_is_a_fault(tmp_path: Path) -> None:
    file = written(tmp_path, GOOD, day="first")
    with pytest.raises(TemplateFault) as fault:
        TemplateShelf(tmp_path).template_for("X-1", IN_2024)
    assert fault.value.file == file


@pytest.mark.parametrize(
    ("on", "source"),
    [("2024-05-31", "old"), ("2025-12-31", "old"), ("2026-01-01", "new"), ("2027-01-01", "new")],
)
def test_the_newest_template_that_is_old_enough_is_taken(tmp_path: Path, on: str, source: str) -> None:
    written(tmp_path, GOOD.replace("a test", "old"))
    written(tmp_path, GOOD.replace("a test", "new"), day="2026-01-01")
    assert TemplateShelf(tmp_path).template_for("X-1", date.fromisoformat(on)).source == source


def test_a_form_younger_than_the_edition_is_not_known() -> None:
    with pytest.raises(FormNotKnown) as missing:
        SHELF.template_for("F24-1", date(2024, 5, 30))
    assert (missing.value.form_id, missing.value.on) == ("F24-1", date(2024, 5, 30))
    with pytest.raises(FormNotKnown):
        SHELF.template_for("F99-1", IN_2024)


@pytest.mark.parametrize("form", ["N-ACCEPT", "N-STAMPED-COPY", "N-AIS-REFUSE"])
def test_a_house_form_serves_the_editions_before_it(form: str) -> None:
    assert SHELF.template_for(form, IN_2021).house
    assert SHELF.template_for(form, IN_2024).house


def test_official_working_and_house_wordings_can_be_told_apart(printer: FormPrinter) -> None:
    official, working, house = Origin.OFFICIAL, Origin.WORKING, Origin.HOUSE
    kk, ru, en = Language.KK, Language.RU, Language.EN
    assert printer.origins("F24-1", IN_2024) == {kk: official, ru: working}
    assert printer.origins("F21K-1", IN_2021) == {kk: working, ru: working, en: official}
    assert printer.origins("N-ACCEPT", IN_2024) == {kk: house, ru: house}
    copy = SHELF.template_for("N-STAMPED-COPY", IN_2021)
    assert copy.origins == {official, working, house}
    assert [words.en for words in all_words(copy.blocks) if words.origin is house][0].startswith("Copy of")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_the_foot_of_every_form_says_what_is_not_official(file: Path) -> None:
    template = load_template(file)
    foot = " ".join(load_marks(TEMPLATES / "marks.yaml").foot(template))
    assert ("жұмыс аудармасы" in foot) == (Origin.WORKING in template.origin.values())
    assert ("рабочий перевод" in foot) == (Origin.WORKING in template.origin.values())
    assert ("Форма не установлена Правилами" in foot) == template.house


def test_kazakh_is_larger_than_the_working_russian_and_both_come_before_english() -> None:
    for file in FILES:
        languages = load_template(file).languages
        assert list(languages) == [language for language in Language if language in languages]


@pytest.mark.parametrize(
    ("change", "missing", "unknown"),
    [
        ({"values": {"drop": "applicant_full_name"}}, {"applicant_full_name"}, set()),
        ({"values": {"add": "shoe_size"}}, set(), {"shoe_size"}),
        ({"tables": {"drop": "family"}}, {"family"}, set()),
        ({"column": {"drop": "kinship"}}, {"family.kinship"}, set()),
        ({"column": {"add": "shoe_size"}}, set(), {"family.shoe_size"}),
    ],
)
def test_a_name_too_few_or_too_many_is_an_error(
    printer: FormPrinter, change: dict[str, dict[str, str]], missing: set[str], unknown: set[str]
) -> None:
    paper = content(printer, "F24-1", IN_2024)
    values, tables = dict(paper.values), dict(paper.tables)
    first = dict(tables["family"][0])
    for target, steps in change.items():
        where = {"values": values, "tables": tables, "column": first}[target]
        for step, name in steps.items():
            where.pop(name) if step == "drop" else where.__setitem__(name, "x")
    if "family" in tables:
        tables["family"] = (first, *tables["family"][1:])
    with pytest.raises(ContentDiffers) as differs:
        printer.render(FormContent("F24-1", IN_2024, None, None, values, tables))
    assert (differs.value.missing, differs.value.unknown) == (missing, unknown)
    assert "Әбдірахманова" not in str(differs.value)


def test_a_form_within_a_form_must_be_printed_in_the_same_languages(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    outer = "form: X-2\nsource: a\norigin: {kk: working, ru: working}\nblocks: [{block: form, form: X-1}]\n"
    written(tmp_path, outer, form="X-2")
    with pytest.raises(TemplateFault):
        TemplateShelf(tmp_path).template_for("X-2", IN_2024)


def test_letters_the_font_lacks_are_named_before_printing(printer: FormPrinter) -> None:
    paper = content(printer, "F24-1", IN_2024)
    assert printer.unprintable(paper) == frozenset()
    foreign = FormContent(
        paper.form_id,
        paper.on,
        None,
        None,
        {**paper.values, "applicant_address": "乌鲁木齐, Үрімші"},
        paper.tables,
    )
    assert printer.unprintable(foreign) == set("乌鲁木齐")


@pytest.mark.parametrize(("letters", "boxes"), [("乌鲁", "□□"), ("عمر", "□□□"), ("😀", "□")])
def test_a_letter_the_font_lacks_prints_as_a_box(printer: FormPrinter, letters: str, boxes: str) -> None:
    def with_address(address: str) -> bytes:
        paper = content(printer, "F24-1", IN_2024)
        return printer.render(replace(paper, values={**paper.values, "applicant_address": address}))

    def ink(pdf: bytes) -> int:
        return sum(255 - part for part in reading.raster(pdf, page=0, dpi=200).pixels[::4])

    foreign = with_address(f"Үрімші {letters}.")
    assert f"Үрімші {boxes}." in reading.text(foreign)
    assert ink(foreign) > ink(with_address("Үрімші .")) + 2_000 * len(boxes)


def documented() -> dict[str, set[str]]:
    """The names that `docs/print-templates.md` gives for each form."""
    text = (TEMPLATES.parent / "docs" / "print-templates.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in text.splitlines() if line.startswith("| `")]
    names: dict[str, set[str]] = {}
    for _, form, listed, *_ in rows:
        names.setdefault(form.strip(" `"), set()).update(listed.replace("`", "").replace(",", " ").split())
    return names


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_the_documents_list_every_name_of_every_form(printer: FormPrinter, file: Path) -> None:
    asked = printer.asked(file.parent.name, max(date.fromisoformat(file.stem), IN_2021))
    names = set(asked.values) | {f"{table}.{c}" for table, columns in asked.tables.items() for c in columns}
    assert documented()[file.parent.name] == names


def test_the_documents_name_every_block() -> None:
    text = (TEMPLATES.parent / "docs" / "print-templates.md").read_text(encoding="utf-8")
    kinds = {block.block for file in FILES for block in flat(load_template(file).blocks)} | {"together"}
    assert [kind for kind in kinds if f"`{kind}`" not in text] == []


def test_lists_and_tables_share_no_name_with_a_value() -> None:
    for file in FILES:
        template: Template = load_template(file)
        tables = [block.table for block in flat(template.blocks) if isinstance(block, Grid | Listing)]
        assert len(tables) == len(set(tables))
