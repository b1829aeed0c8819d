"""What the scenario command prints, writes and leaves alone."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.scenarios import oracle, playing
from tests.scenarios.scenario_text import as_yaml
from tests.scenarios.visits import VisitMaker


@pytest.fixture
def good(good_text: str, tmp_path: Path) -> Path:
    file = tmp_path / "good.yaml"
    file.write_text(good_text, "utf-8")
    return file


def _changed(good_text: str, folder: Path, *changes: tuple[str, str]) -> Path:
    for before, after in changes:
        assert before in good_text
        good_text = good_text.replace(before, after, 1)
    file = folder / "changed.yaml"
    file.write_text(good_text, "utf-8")
    return file


def _text(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True)
    return done.stdout.decode()


def test_a_file_as_expected(good: Path, tmp_path: Path) -> None:
    run = playing.run([good], tmp_path / "deep" / "out")
    assert (run.status, run.out, run.err) == (0, "ok good\n", "")
    folder = tmp_path / "deep" / "out" / "good"
    assert {file.name for file in folder.iterdir()} == {"outcome.json", "F24-1.pdf", "N-ACCEPT.pdf"}
    outcome = playing.outcome_of(folder)
    assert tuple(outcome) == playing.COMPARED
    assert outcome["dates"] == {
        "day_0": "2025-11-26", "registered_on": "2025-11-26", "term_end": "2025-12-17",
        "hand_over_by": "2025-12-15", "k24-5": "2025-11-26", "k24-9": "2025-12-04", "k24-10": "2025-12-08",
        "k24-11": "2025-12-08", "k24-12": "2025-12-10", "k24-14": "2025-12-11", "k24-15": "2025-12-15",
    }  # fmt: skip


def test_the_order_of_the_lines_is_the_order_of_the_files(good_text: str, tmp_path: Path) -> None:
    files = []
    for name in ("zulu", "alpha", "mike"):
        files.append(tmp_path / f"{name}.yaml")
        files[-1].write_text(good_text.replace("name: good", f"name: {name}"), "utf-8")
    files[1].write_text(files[1].read_text("utf-8").replace("F24-1: 1", "F24-1: 2"), "utf-8")
    run = playing.run(files, tmp_path / "out")
    assert run.lines == [
        "ok zulu",
        "differs alpha: printed expected {'F24-1': 2, 'N-ACCEPT': 1} got {'F24-1': 1, 'N-ACCEPT': 1}",
        "ok mike",
    ]
    assert run.status == 1


def test_a_file_without_expect_is_played(good_text: str, tmp_path: Path) -> None:
    file = tmp_path / "bare.yaml"
    for ending in ("", "expect:\n", "expect: {}\n", "expect: null\n"):
        file.write_text(good_text.partition("expect:")[0] + ending, "utf-8")
        run = playing.run([file], tmp_path / "out")
        assert (run.status, run.out, run.err) == (0, "ok good\n", "")
        assert playing.outcome_of(tmp_path / "out" / "good")["outcome"] == "accepted"


def test_expect_is_compared_and_never_used(good: Path, good_text: str, tmp_path: Path) -> None:
    """Whatever is expected, the outcome and the bytes of the papers are the same."""
    playing.run([good], tmp_path / "right")
    wrong = """expect:
      outcome: refused
      edition: quota-kandas@2021
      reasons: [closed]
      missing: [k24-qual, k24-id of family:1]
      expired: [k24-id]
      declared_absent: []
      advice: [no_addressee, "-official_receipt_not_set"]
      printed: {F24-3: 2}
      electronic: [N-AIS-REFUSE]
      dates: {k24-9: 2025-12-05, term_end: null, kandas-status: null}
    """
    file = tmp_path / "wrong.yaml"
    file.write_text(good_text.partition("expect:")[0] + wrong, "utf-8")
    run = playing.run([file], tmp_path / "wrong")
    assert run.status == 1
    [line] = run.lines
    assert line.startswith("differs good: outcome expected refused got accepted; edition expected ")
    parts = line.removeprefix("differs good: ").split("; ")
    assert [part.split(" expected ")[0] for part in parts] == list(playing.COMPARED)
    assert "declared_absent expected [] got ['k24-qual']" in parts
    assert "'k24-9': '2025-12-04'" in parts[-1]
    right, other = tmp_path / "right" / "good", tmp_path / "wrong" / "good"
    assert {f.name for f in right.iterdir()} == {f.name for f in other.iterdir()}
    for made in right.iterdir():
        assert made.read_bytes() == (other / made.name).read_bytes(), made.name


@pytest.mark.parametrize(
    ("before", "after", "status"),
    [
        ("advice: [official_receipt_not_set,", "advice: [term_shorter_than_stages,", 0),
        ('"-region_without_quota"', '"-official_receipt_not_set"', 1),
        ("advice: [official_receipt_not_set,", "advice: [included_before,", 1),
        ("declared_absent: [k24-qual]", "declared_absent: [k24-qual, k24-qual]", 0),
        ("missing: []", "missing: null", 0),
        ("printed: {F24-1: 1, N-ACCEPT: 1}", "printed: {N-ACCEPT: 1, F24-1: 1}", 0),
        ("printed: {F24-1: 1, N-ACCEPT: 1}", "printed: {F24-1: 1}", 1),
        ("    k24-9: 2025-12-04\n", "    kandas-status: null\n", 0),
        ("    k24-9: 2025-12-04\n", "    k24-9: null\n", 1),
        ("    k24-9: 2025-12-04\n", "    k21-4: 2025-12-04\n", 1),
        ("edition: quota-kandas@2024", "edition: null", 1),
    ],
)
def test_how_expect_is_compared(good_text: str, tmp_path: Path, before: str, after: str, status: int) -> None:
    file = _changed(good_text, tmp_path, (before, after))
    assert playing.run([file], tmp_path / "out").status == status


def test_members_of_lists_are_compared_in_any_order(good_text: str, tmp_path: Path) -> None:
    text = good_text.partition("  papers:")[0] + "expect:\n  missing: [k24-qual, k24-id of family:1,"
    file = tmp_path / "none.yaml"
    file.write_text(f"{text} k24-marriage, k24-app, k24-id]\n", "utf-8")
    assert playing.run([file], tmp_path / "out").lines == ["ok good"]
    file.write_text(f"{text} k24-marriage, k24-app]\n", "utf-8")
    assert playing.run([file], tmp_path / "out").status == 1


def test_what_an_earlier_run_left_goes_and_what_others_left_stays(
    good: Path, good_text: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    playing.run([good], out)
    (out / "good" / "F24-3.pdf").write_bytes(b"of an earlier run")
    (out / "good" / "notes.txt").write_text("of the office", "utf-8")
    refused = _changed(good_text, tmp_path, ("expires: 2029-05-01", "expires: 2025-11-25"))
    run = playing.run([refused], out)
    assert run.status == 1
    assert {f.name for f in (out / "good").iterdir()} == {"outcome.json", "F24-3.pdf", "notes.txt"}
    assert (out / "good" / "F24-3.pdf").read_bytes().startswith(b"%PDF-")
    closed = _changed(good_text, tmp_path, ("T11:35", "T08:59"))
    playing.run([closed], out)
    assert {f.name for f in (out / "good").iterdir()} == {"outcome.json", "notes.txt"}


def test_a_folder_that_cannot_be_written_is_said_in_one_line(good: Path, tmp_path: Path) -> None:
    occupied = tmp_path / "occupied"
    occupied.write_text("a file, not a folder", "utf-8")
    for out in (occupied, occupied / "inside"):
        run = playing.run([good], out)
        assert run.status == 3
        assert run.out == ""
        assert run.err == f"{out / 'good'}: cannot be written: Not a directory\n"
    assert occupied.read_text("utf-8") == "a file, not a folder"


def test_a_plain_null_or_a_key_left_out_is_the_same(good_text: str, tmp_path: Path) -> None:
    optional = (
        "duty_department", "utc_offset", "variant", "basis", "since", "included_before", "iin", "consent",
        "citizenship", "address", "phone", "employment_category", "patronymic",
    )  # fmt: skip
    left_out, nulls = [], []
    for line in good_text.partition("expect:")[0].splitlines():
        key = line.strip().partition(":")[0]
        nulls.append(f"{line.partition(':')[0]}: null" if key in optional else line)
        left_out += [] if key in optional else [line]
    outcomes = []
    for name, lines in (("left-out", left_out), ("nulls", nulls)):
        file = tmp_path / f"{name}.yaml"
        file.write_text("\n".join(lines) + "\n", "utf-8")
        assert playing.run([file], tmp_path / name).status == 0
        outcomes.append(playing.outcome_of(tmp_path / name / "good"))
    assert outcomes[0] == outcomes[1]
    assert outcomes[0]["outcome"] == "accepted"


@pytest.mark.parametrize(
    "change",
    [
        ("citizenship: UZ", "citizenship: NO"),
        ("number: E0914472", "number: 0511907"),
        ("number: E0914472", "number: 1e5"),
        ("number: E0914472", "number: 12:30:45"),
        ("phone: null", "phone: +77005550202"),
        ("title: A kandas with a child at the State Corporation", "title: Yes"),
        ("name: good", "name: '2025'"),
        ('iin: "950211303148"', "iin: 020521504051"),
        ('iin: "950211303148"', "iin: '020521504051'"),
        ("order-20@2021: 2021-09-02", "order-20@2021: '2021-09-02'"),
        ("order-20@2021: 2021-09-02", "order-20@2021: null"),
        ("at: 2025-11-26T11:35", 'at: "2025-11-26T11:35"'),
        ("at: 2025-11-26T11:35", "at: 2025-11-26T11:35:59"),
        ("since: 2025-03-01", "since: 9999-12-31"),
        ("expires: 2029-05-01", "expires: 9999-12-31"),
        ("issued: 2019-05-02", "issued: 2029-05-02"),
        ("name: Нұрсейітова Аяла", "name: Ұзақұлы Нұрсейітова Аяла"),
    ],
)
def test_nothing_is_guessed_from_how_a_value_looks(
    good_text: str, tmp_path: Path, change: tuple[str, str]
) -> None:
    run = playing.run([_changed(good_text, tmp_path, change)], tmp_path / "out")
    assert (run.status, run.err) == (0, "")


def test_an_iin_without_quotes_keeps_its_leading_zero(good_text: str, tmp_path: Path) -> None:
    """YAML takes 020521504051 for an octal number; on paper it must stand as written."""
    text = good_text.replace('iin: "950211303148"', "iin: 020521504051").replace("name: good", "name: octal")
    text = text.replace("E0914472", "0511907")
    file = tmp_path / "octal.yaml"
    file.write_text(text, "utf-8")
    assert playing.run([file], tmp_path / "out").status == 0
    assert "0511907" in _text(tmp_path / "out" / "octal" / "N-ACCEPT.pdf")


def test_the_command_line_gives_the_same_answer(good: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desk_app", "scenario", str(good), "--out", str(tmp_path / "out")]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, cwd=root, env=dict(os.environ))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"ok good\n", b"")
    assert (tmp_path / "out" / "good" / "N-ACCEPT.pdf").is_file()


def _receipts(outcome: dict[str, Any]) -> list[str]:
    return [form for form in outcome["printed"] if form not in ("F24-1", "F24-6", "F21K-1", "F21M-1")]


NAMES = [
    ("Нұрсейітов", "Дәулет", "Қанатұлы"),
    ("Әбдірахманұлы-Төлегенов", "Іңкәр-Ғазиз", "Сейітмағамбетқызы-Өтешқалиева"),
    ("O’Нил", "Жан-Поль", None),
    ("Schröder", "Łukasz", None),
    ("Һәкімов", "Ёлқын", "Щербаковұлы"),
]


@pytest.mark.shared
@pytest.mark.parametrize("name", NAMES)
def test_every_receipt_names_the_applicant_as_written(
    shared: Path, tmp_path: Path, name: tuple[str, str, str | None]
) -> None:
    """One visit for each receipt of the law, found among visits made by chance."""
    wanted = {"N-ACCEPT", "N-STAMPED-COPY", "F24-3", "F24-7", "F24-8", "F21K-3", "F21M-5"}
    number = 0
    while wanted:
        visit = VisitMaker(f"named-{number}").visit()
        number += 1
        found = wanted & set(oracle.play(visit)["printed"])
        if not found:
            continue
        wanted -= found
        visit["visit"]["applicant"] |= dict(zip(("surname", "given_name", "patronymic"), name, strict=True))
        file = tmp_path / f"{visit['name']}.yaml"
        file.write_text(as_yaml(visit), "utf-8")
        playing.run([file], tmp_path / "out")
        folder = tmp_path / "out" / visit["name"]
        full_name = " ".join(part for part in name if part)
        for form in _receipts(playing.outcome_of(folder)):
            assert full_name in " ".join(_text(folder / f"{form}.pdf").split()), form


def test_the_good_file_is_yaml_like_any_other(good_text: str) -> None:
    """Guards the tests above: a plain YAML reader reads the same file."""
    assert yaml.safe_load(good_text)["visit"]["service"] == "quota-kandas"
