"""Each kind of error in a catalogue file is told with the file and the line it stands on."""

from pathlib import Path

import pytest

from desk_app.catalogue.loader import load_catalogue
from desk_app.catalogue.yaml_lines import FileError, FileProblem

KANDAS = "services/quota-kandas/2024.yaml"
INMIGRANTS = "services/quota-inmigrants/2024.yaml"
OLD = "services/quota-kandas/2021.yaml"
ONE = "services/one-application/2021.yaml"
VICTIMS = "services/semipalatinsk-victims/2015.yaml"


def problems_of(folder: Path) -> tuple[FileProblem, ...]:
    with pytest.raises(FileError) as caught:
        load_catalogue(folder)
    return caught.value.problems


def spoil(folder: Path, file: str, old: str, new: str) -> int:
    """Replace the only `old` of a file; return the line on which it begins."""
    path = folder / file
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), "utf-8")
    return text[: text.index(old)].count("\n") + 1


PLANTED = [
    # schema
    (KANDAS, "digital_at_counter: true", "digital_at_counters: true", 0, "unknown key 'digital_at_counters'"),
    (KANDAS, "digital_at_counter: true", "digital_at_counter: yes", 0, "must be true or false"),
    (KANDAS, "signed: 2024-05-31", "signed: 2024-06-31", 0, "must be a day that exists"),
    (KANDAS, "quota_group: kandas", "quota_group: candas", 0, "'kandas' or 'inmigrants'"),
    (
        KANDAS,
        "  en_working: the public service is provided to natural persons free of charge\n",
        "",
        -3,
        "no wording in 'en'",
    ),
    (KANDAS, "  lines: {kk: 002 L1000}\n", "", -4, "has its 'lines' ('kk')"),
    (
        KANDAS,
        "  ru_working: государственная услуга оказ",
        "  ru: государственная услуга оказ",
        -2,
        "has its 'lines' ('ru')",
    ),
    (KANDAS, "id: quota-kandas@2024\n", "id: quota-kandas@2023\n", 0, "the folder and the file make it"),
    (KANDAS, "format: 1", "format: 2", 0, "should be '1'"),
    # YAML
    (KANDAS, "status: in force", "status: [in force", 3, "is not YAML"),
    (KANDAS, "status: in force", "status: in force\nstatus: gone", 1, "'status' stands here twice"),
    # ids
    (KANDAS, "act: order-20@2024\n", "act: order-20@2023\n", 0, "unknown act 'order-20@2023'"),
    (KANDAS, "  - channel: egov_mobile\n", "  - channel: egov_tablet\n", 0, "unknown channel 'egov_tablet'"),
    (KANDAS, "  - id: widows-and-children", "  - id: status-9-1", 0, "basis 'status-9-1' stands here twice"),
    (KANDAS, "      - id: k24-marriage", "      - id: k24-id", 0, "item 'k24-id' stands here twice"),
    (KANDAS, "  - id: k24-13\n", "  - id: k24-12\n", 0, "step 'k24-12' stands here twice"),
    (KANDAS, "role: commission_kandas", "role: commission_candas", 0, "unknown role"),
    (INMIGRANTS, "[school_certificate]", "[school_letter]", 0, "unknown kind of paper 'school_letter'"),
    (INMIGRANTS, "bases: [graduate]", "bases: [student]", 0, "unknown basis 'student'"),
    (OLD, "variants_without_term: [abroad]", "variants_without_term: [away]", 0, "unknown variant 'away'"),
    (ONE, "service: citizenship", "service: citizen", 0, "unknown service 'citizen'"),
    # rules of the file
    (KANDAS, "after: [k24-9]", "after: [k24-12]", 0, "counts from itself"),
    (KANDAS, "after: [k24-9]", "after: [k24-99]", 0, "unknown step or day 'k24-99'"),
    (KANDAS, "after: [appeal-2]", "after: [day_0]", 0, "an appeal counts from its own registration"),
    (KANDAS, "after: [hand_over_by]", "after: [day_0]", -6, "negative only where"),
    (KANDAS, "from_act: order-20@2024-07", "from_act: order-20@2021", 0, "overlaps"),
    (
        KANDAS,
        "    channels: [local_executive_body]",
        "    channels: [state_corporation]",
        -1,
        "overlaps an earlier",
    ),
    (KANDAS, "    pause: 13:00-14:30", "    pause: 16:30-17:30", 0, "the break lies outside the hours"),
    (KANDAS, "    accept: 09:30-12:30", "    accept: 12:30-09:30", 0, "ends before it begins"),
    (INMIGRANTS, "    same_as: 3", "    same_as: 9", 0, "no other ground has the number 9"),
    (VICTIMS, "  revoked_on: 2016-06-10\n", "", -2, "go together"),
    (
        "channels.yaml",
        "  - id: egov_mobile",
        "  - id: egov_portal",
        0,
        "channel 'egov_portal' stands here twice",
    ),
    ("words.yaml", "  - id: parent", "  - id: spouse", 0, "entry 'spouse' stands here twice"),
    (
        "regions.yaml",
        "people: 285}\n      - {region: abai",
        "people: 285}\n      - {region: aby",
        1,
        "unknown region 'aby'",
    ),
    ("regions.yaml", "people: 1056", "people: -1056", 0, "greater than or equal to 0"),
    ("calendars/2025.yaml", "  - day: 2025-05-01", "  - day: 2024-05-01", 0, "lies in another year"),
    ("calendars/2025.yaml", "  - day: 2025-01-05", "  - day: 2025-01-06", 0, "no Saturday or Sunday"),
    (
        "calendars/2025.yaml",
        "  - day: 2025-01-05",
        "  - day: 2025-08-30",
        0,
        "a holiday and a working day at once",
    ),
    ("calendars/2025.yaml", "year: 2025", "year: 2035", 0, "the file is named 2025"),
    ("services/quota-kandas/service.yaml", "id: quota-kandas", "id: quota", 0, "the folder is named"),
    (
        ONE,
        "borrows: quota-kandas@2021/in_country",
        "borrows: quota-kandas@2021/at_home",
        0,
        "no checklist 'at_home'",
    ),
    (ONE, "borrows: quota-kandas@2021/in_country", "borrows: quota-candas@2021/x", 0, "no edition"),
    (
        "services/quota-kandas/2024-173.yaml",
        "@2024\nsigned",
        "@2024-173\nsigned",
        0,
        "does not stand on its own",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "offset", "words"), PLANTED)
def test_an_error_is_told_with_its_line(
    copy: Path, file: str, old: str, new: str, offset: int, words: str
) -> None:
    line = spoil(copy, file, old, new) + offset
    found = [problem for problem in problems_of(copy) if words in problem.what]
    assert (copy / file, line) in {(problem.file, problem.line) for problem in found}


def test_every_error_of_several_files_is_told_at_once(copy: Path) -> None:
    spoil(copy, KANDAS, "role: commission_kandas", "role: nobody")
    spoil(copy, KANDAS, "digital_at_counter: true", "digital_at_counter: maybe")
    spoil(copy, INMIGRANTS, "bases: [graduate]", "bases: [student]")
    spoil(copy, VICTIMS, "status: revoked", "state: revoked")
    found = problems_of(copy)
    assert {problem.file.relative_to(copy).as_posix() for problem in found} == {KANDAS, INMIGRANTS, VICTIMS}
    assert list(found) == sorted(found)


def test_a_missing_language_of_a_borrowed_text_is_told_once_where_it_stands(copy: Path) -> None:
    line = spoil(
        copy, OLD, "          kk_working: өтінішке қандастарды", "          kk_wrong: өтінішке қандастарды"
    )
    found = problems_of(copy)
    assert {problem.file for problem in found} == {copy / OLD}
    assert line in {problem.line for problem in found}


def test_a_service_without_its_file_of_names_is_unknown(copy: Path) -> None:
    (copy / "services/quota-kandas/service.yaml").unlink()
    assert any("no edition 'quota-kandas@2021'" in problem.what for problem in problems_of(copy))


def test_a_missing_reference_file_is_told(copy: Path) -> None:
    (copy / "words.yaml").unlink()
    assert [problem.file for problem in problems_of(copy)] == [copy / "words.yaml"]


def test_an_edition_file_that_is_not_a_mapping_is_told(copy: Path) -> None:
    (copy / VICTIMS).write_text("- a list\n", "utf-8")
    [problem] = problems_of(copy)
    assert (problem.file, problem.line) == (copy / VICTIMS, 1)
