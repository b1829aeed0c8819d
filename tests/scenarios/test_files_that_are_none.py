"""A file that is not a scenario: status 2, one line naming file, line and fault, and nothing written."""

from pathlib import Path

import pytest

from tests.scenarios import playing

Change = tuple[str, str]

# name -> (text in the good file, text in its place, line of the fault, words of the message)
BROKEN: dict[str, tuple[str, str, int, str]] = {
    "format 2": ("format: 1", "format: 2", 1, "format"),
    "name with a capital": ("name: good", "name: Good", 2, "name"),
    "name of a folder above": ("name: good", "name: ../good", 2, "name"),
    "title of spaces": ("title: A kandas with a child at the State Corporation", 'title: " "', 3, "title"),
    "unknown act": ("order-20@2021: 2021-09-02", "order-20@2020: 2021-09-02", 5, "order-20@2020"),
    "effective date of no month": ("2024-06-15", "2024-13-15", 6, "effective"),
    "unknown channel": ("channel: state_corporation", "channel: post_office", 9, "post_office"),
    "unknown region of the office": ("  region: atyrau", "  region: almaty", 10, "almaty"),
    "duty department in words": ("duty_department: false", "duty_department: NO", 11, "true or false"),
    "hour 24": ("2025-11-26T11:35", "2025-11-26T24:00", 13, "visit.at"),
    "minute 60": ("2025-11-26T11:35", "2025-11-26T11:60", 13, "visit.at"),
    "day without a time": ("2025-11-26T11:35", "2025-11-26", 13, "visit.at"),
    "29 February of a common year": ("2025-11-26T11:35", "2025-02-29T11:35", 13, "visit.at"),
    "a time with a zone": ("2025-11-26T11:35", "2025-11-26T11:35+05:00", 13, "visit.at"),
    "a year nothing is counted in": ("2025-11-26T11:35", "9999-12-31T11:35", 13, "visit.at"),
    "offset in hours": ("utc_offset: null", "utc_offset: 8", 14, "utc_offset"),
    "offset beyond the earth": ("utc_offset: null", 'utc_offset: "+19:00"', 14, "utc_offset"),
    "unknown way": ("way: counter", "way: courier", 15, "courier"),
    "a counter as a way": ("way: counter", "way: career_centre", 15, "career_centre"),
    "unknown service": ("service: quota-kandas", "service: quota-kandases", 16, "quota-kandases"),
    "unknown variant": ("variant: null", "variant: sideways", 17, "sideways"),
    "variant of another edition": ("variant: null", "variant: abroad", 17, "abroad"),
    "unknown basis": ("basis: status-in-country", "basis: luck", 18, "luck"),
    "basis of another edition": ("basis: status-in-country", "basis: in-country", 18, "in-country"),
    "since in words": ("since: 2025-03-01", "since: spring", 19, "since"),
    "included in words": ("included_before: false", "included_before: no", 20, "true or false"),
    "born on no day": ("born: 1984-07-19", "born: 1984-06-31", 25, "born"),
    "born behind the visit": ("born: 1984-07-19", "born: 2025-11-27", 25, "date.in_future"),
    "IIN of 11 digits": ('iin: "950211303148"', 'iin: "95021130314"', 26, "iin"),
    "IIN with a letter": ('iin: "950211303148"', 'iin: "95021130314O"', 26, "iin"),
    "IIN with a wrong check digit": ('iin: "950211303148"', 'iin: "950211303149"', 26, "check digit"),
    "unknown region asked": ("region_asked: atyrau", "region_asked: Atyrau", 28, "Atyrau"),
    "category 10": ("employment_category: 3", "employment_category: 10", 31, "employment_category"),
    "category in words": ("employment_category: 3", "employment_category: clerk", 31, "employment"),
    "unknown kinship": ("kinship: child", "kinship: cousin", 33, "kinship"),
    "family is no list": ("  family:\n    - {name", "  family:\n      {name", 32, "family"),
    "consent in words": ("consent: true", "consent: yes", 34, "true or false"),
    "unknown item": ("item: k24-app", "item: k24-form", 36, "k24-form"),
    "item of another edition": ("item: k24-app", "item: k21-app", 36, "k21-app"),
    "item of another service": ("item: k24-qual", "item: m24-qual", 40, "m24-qual"),
    "paper of nobody": ("of: family:1", "of: family:2", 38, "family:2"),
    "paper of family 0": ("of: family:1", "of: family:0", 38, "of"),
    "paper of a spouse": ("of: family:1", "of: spouse", 38, "of"),
    "unknown kind": ("kind: foreign_passport", "kind: library_card", 37, "library_card"),
    "shown somehow": ("shown: copy", "shown: photo", 39, "shown"),
    "unknown step": ("step: k24-9", "step: k24-99", 42, "k24-99"),
    "step of another edition": ("step: k24-9", "step: k21-6", 42, "k21-6"),
    "later day that is none": ("day: 2025-12-01", "day: 2025-12-32", 42, "day"),
    "expected outcome unknown": ("outcome: accepted", "outcome: agreed", 44, "outcome"),
    "expected edition unknown": ("edition: quota-kandas@2024", "edition: quota-kandas@2026", 45, "2026"),
    "expected reason unknown": ("reasons: []", "reasons: [raining]", 46, "reasons"),
    "expected line unknown": ("missing: []", "missing: [k24-form]", 47, "k24-form"),
    "expected line of a stranger": ("expired: []", "expired: [k24-id of aunt]", 48, "k24-id of aunt"),
    "expected advice unknown": ("[official_receipt_not_set,", "[be_kind,", 50, "be_kind"),
    "expected form unknown": ("printed: {F24-1: 1,", "printed: {F24-99: 1,", 51, "F24-99"),
    "no copies": ("N-ACCEPT: 1", "N-ACCEPT: 0", 51, "N-ACCEPT"),
    "expected electronic form unknown": ("electronic: []", "electronic: [F99]", 52, "F99"),
    "expected date unknown": ("k24-10: 2025-12-08", "k24-1O: 2025-12-08", 55, "k24-1O"),
    "expected key unknown": ("  reasons: []", "  reason: []", 46, "reason"),
    "key unknown": ("  consent: true", "  agreed: true", 34, "agreed"),
    "key unknown in a paper": ("expires: 2029-05-01", "valid: 2029-05-01", 37, "valid"),
    "key twice": ("  region: atyrau\n", "  region: atyrau\n  region: atyrau\n", 11, "twice"),
    "key twice in a paper": ("item: k24-app,", "item: k24-app, item: k24-app,", 36, "twice"),
    "an alias": ("region_asked: atyrau", "region_asked: *there", 28, "alias"),
    "a tag": ("name: good", "name: !!str good", 2, "tag"),
    "a second document": ("later:\n", "---\nlater:\n", 41, "second document"),
    "a tab for indentation": ("  channel:", "\tchannel:", 9, "YAML"),
}  # fmt: skip

# key -> line the message names
REQUIRED = {
    "format: 1": 1, "name: good": 1, "title: A kandas with a child at the State Corporation": 1,
    "channel: state_corporation": 8, "region: atyrau": 8, "at: 2025-11-26T11:35": 12, "way: counter": 12,
    "service: quota-kandas": 12, "surname: Нұрсейітов": 21, "given_name: Дәулет": 21, "born: 1984-07-19": 21,
    "region_asked: atyrau": 21, "name: Нұрсейітова Аяла": 32, "kinship: child": 32, "born: 2016-10-23": 32,
    "item: k24-marriage": 38, "of: applicant, kind: marriage_certificate": 38, "shown: copy": 38,
    "step: k24-9": 41, "day: 2025-12-01": 41,
}  # fmt: skip


def _refused(text: str | bytes, folder: Path) -> playing.Run:
    """Play a file beside a good one; the good one must not be played either."""
    good, bad = folder / "good.yaml", folder / "bad.yaml"
    good.write_text(
        (Path(__file__).parent / "good.yaml").read_text("utf-8").replace("good", "other"), "utf-8"
    )
    bad.write_bytes(text if isinstance(text, bytes) else text.encode())
    run = playing.run([good, bad], folder / "out")
    assert run.status == 2
    assert run.out == ""
    assert run.err.count("\n") == 1
    assert run.err.startswith(f"{bad}:")
    assert not (folder / "out").exists()
    return run


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_named_with_its_line(good_text: str, tmp_path: Path, case: str) -> None:
    before, after, line, words = BROKEN[case]
    assert before in good_text
    run = _refused(good_text.replace(before, after, 1), tmp_path)
    assert run.err.startswith(f"{tmp_path / 'bad.yaml'}:{line}: "), run.err
    assert words in run.err


@pytest.mark.parametrize("entry", REQUIRED)
def test_a_missing_key_is_named(good_text: str, tmp_path: Path, entry: str) -> None:
    key = entry.partition(":")[0]
    lines = good_text.splitlines(keepends=True)
    [number] = [n for n, line in enumerate(lines) if entry in line and "asked" not in line.replace(entry, "")]
    inline = lines[number].lstrip().startswith("- {")
    lines[number] = _without(lines[number], key) if inline else ""
    run = _refused("".join(lines), tmp_path)
    assert f"'{key}' is missing" in run.err or f".{key}' is missing" in run.err, run.err
    line = int(run.err.removeprefix(str(tmp_path / "bad.yaml")).split(":")[1])
    assert abs(line - REQUIRED[entry]) <= 1


def _without(line: str, key: str) -> str:
    inside = line[line.index("{") + 1 : line.rindex("}")]
    kept = [part for part in inside.split(", ") if not part.startswith(f"{key}:")]
    return f"{line[: line.index('{')]}{{{', '.join(kept)}}}\n"


def test_a_missing_variant_is_told_where_there_are_several(good_text: str, tmp_path: Path) -> None:
    text = good_text.replace("2025-11-26T11:35", "2022-11-23T11:35").replace("k24-", "k21-")
    text = text.replace("basis: status-in-country", "basis: null").partition("later:")[0]
    assert "'variant' is missing: quota-kandas@2021 has several" in _refused(text, tmp_path).err


def test_the_employment_category_is_asked_of_in_migrants(good_text: str, tmp_path: Path) -> None:
    text = good_text.replace("service: quota-kandas", "service: quota-inmigrants")
    text = text.replace("    employment_category: 3\n", "")
    assert "'employment_category' is missing" in _refused(text, tmp_path).err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\n\n# nothing\n", "empty"),
        (b"format: 1\nname: \xff\xfe\n", "UTF-8"),
        (b"format: 1\nname: a\x00b\n", "character"),
        (b"- format: 1\n", "dictionary"),
        (b"just words\n", "dictionary"),
        (b"format: " + b"[" * 5000 + b"]" * 5000 + b"\n", "nested"),
        (b"{" * 60, "nested"),
        (b"? [a]\n: 1\n", "key must be a text"),
    ],
)
def test_what_is_no_scenario_at_all(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in _refused(content, tmp_path).err


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    run = playing.run([tmp_path / "absent.yaml"], tmp_path / "out")
    assert run.status == 2
    assert run.err == f"{tmp_path / 'absent.yaml'}:1: cannot be read: No such file or directory\n"


def test_two_files_with_one_name(good_text: str, tmp_path: Path) -> None:
    files = [tmp_path / "first.yaml", tmp_path / "second.yaml"]
    for file in files:
        file.write_text(good_text, "utf-8")
    run = playing.run(files, tmp_path / "out")
    assert run.status == 2
    assert run.err == f"{files[1]}:2: 'good' is the name of {files[0]} too\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.shared
def test_the_invalid_samples(samples: Path, tmp_path: Path) -> None:
    lines = {"bad-yaml": 20, "impossible-date": 22, "missing-key": 11, "unknown-item": 22}
    files = sorted((samples / "invalid").glob("*.yaml"))
    assert [file.stem for file in files] == sorted(lines)
    for file in files:
        run = playing.run([file], tmp_path / "out")
        assert run.status == 2
        assert run.err.startswith(f"{file}:{lines[file.stem]}: ")
        assert run.err.count("\n") == 1
        assert run.out == ""
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "change",
    [
        ("variant: null", "variant: abroad"),
        ("basis: status-in-country", "basis: graduate"),
        ("item: k24-app", "item: m21-app"),
        ("step: k24-9", "step: m24-9"),
    ],
)
def test_ids_of_another_edition_are_not_looked_at_where_nothing_is_open(
    good_text: str, tmp_path: Path, change: Change
) -> None:
    file = tmp_path / "good.yaml"
    text = good_text.replace("T11:35", "T23:35").replace(*change, 1).partition("expect:")[0]
    file.write_text(text + "expect: {outcome: not_open, reasons: [closed]}\n", "utf-8")
    run = playing.run([file], tmp_path / "out")
    assert run.lines == ["ok good"]
    assert run.status == 0
