"""After a day at the window no file the program left behind holds a name, a number or an address in clear.

Only the papers that were printed into the folder of the file printer do: they are the printed papers.
"""

import json
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.journeys.kill_bench import Bench, check_whole, open_folder
from tests.journeys.plans import FAMILY, SEVERAL

SECRETS = (
    *(plan.surname for plan in SEVERAL),
    *(plan.applicant["given_name"] for plan in SEVERAL),
    FAMILY.applicant["patronymic"],
    FAMILY.applicant["iin"],
    "Мархаба",
    "Исатай",
    "E0914472",
    "19.07.1984",
)


def _of_settings(word: str) -> bytes:
    """Return the word as QSettings writes it."""
    return "".join(one if ord(one) < 128 else f"\\x{ord(one):x}" for one in word).encode()


ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-16-le": lambda word: word.encode("utf-16-le"),
    "utf-16-be": lambda word: word.encode("utf-16-be"),
    "cp1251": lambda word: word.encode("cp1251", "ignore"),
    "address": lambda word: quote(word).encode(),
    "json": lambda word: json.dumps(word)[1:-1].encode(),
    "settings": _of_settings,
    "hex": lambda word: word.encode().hex().encode(),
}


def traces(*folders: Path) -> list[str]:
    """Return every file in which a secret stands, or whose own name holds one."""
    files = [path for folder in folders for path in folder.rglob("*")]
    found = [f"{path.name}: its name" for path in files if _holding(str(path).encode())]
    for path in files:
        if path.is_file():
            content = path.read_bytes()
            found += [f"{path}: {word} as {code}" for word, code in _holding(content)]
            found += [f"{path}: packed" for packed in _unpacked(content) if _holding(packed)]
    return found


def _holding(content: bytes) -> list[tuple[str, str]]:
    lower = content.lower()
    return [
        (word, code)
        for word in SECRETS
        for code, encode in ENCODINGS.items()
        for form in {encode(word), encode(word.lower()).lower(), encode(word.upper())}
        # Fewer bytes than this are found in any file by chance: a name without its Kazakh letters in cp1251.
        if len(form) > 4 and (form in content or form in lower)
    ]


def _unpacked(content: bytes) -> list[bytes]:
    """Return what stands in streams of a PDF, which are packed."""
    parts = content.split(b"stream\n")[1:] if content.startswith(b"%PDF-") else []
    unpacked = []
    for part in parts:
        try:
            unpacked.append(zlib.decompressobj().decompress(part))
        except zlib.error:
            continue
    return unpacked


@pytest.mark.parametrize("printer", ["file", "simulator"])
def test_a_played_day_leaves_no_trace_of_anybody(tmp_path: Path, printer: str) -> None:
    # The memory stick of the applicant tells the name too: in a folder and in the name of the file.
    bench = Bench(tmp_path, file="Нұрсейітов Дәулет/E0914472.pdf")
    printed = tmp_path / "printed"
    settings = ("--set", f"print_backend={printer}", "--set", f"print_file_dir={printed}")
    run = bench.run(options=("--prints", *settings))
    assert run.code == 0
    assert (bench.data / "demo" / "logs" / "desk.log").stat().st_size > 0
    assert (bench.data / "demo" / "window.ini").exists()
    assert traces(bench.data, tmp_path / "home", tmp_path / "stderr.txt") == []
    found = open_folder(bench)
    check_whole(found)
    assert len(found.cases) == len(SEVERAL)
    papers = sum(not paper.electronic for case in found.cases.values() for paper in case.papers)
    if printer == "file":
        assert len(list(printed.glob("*.pdf"))) == papers + len(SEVERAL), (
            "each paper, and a copy of each case"
        )


def test_a_day_that_ends_without_warning_leaves_no_trace_either(tmp_path: Path) -> None:
    bench = Bench(tmp_path, file="Нұрсейітов Дәулет/E0914472.pdf")
    ended = bench.run(options=("--decision-dies-at", "store.commit.before:3"))
    assert ended.code != 0
    assert list((bench.data / "demo").glob("desk.db-wal"))
    assert traces(bench.data, tmp_path / "home") == []


@pytest.mark.parametrize("code", ENCODINGS)
@pytest.mark.parametrize("word", ["Нұрсейітов", "840719300013"])
def test_the_search_finds_a_trace(tmp_path: Path, code: str, word: str) -> None:
    (tmp_path / "left.tmp").write_bytes(b"\0\1" + ENCODINGS[code](word) + b"\2")
    assert traces(tmp_path)


def test_the_search_finds_a_name_in_a_packed_paper(tmp_path: Path) -> None:
    (tmp_path / "left.tmp").write_bytes(
        b"%PDF-1.4\nstream\n" + zlib.compress("Нұрсейітов".encode()) + b"\nendstream"
    )
    assert traces(tmp_path)
