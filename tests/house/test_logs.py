import logging
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app import logs
from desk_app.domain.errors import OutsideError
from desk_app.settings import LogLevel

log = logging.getLogger("desk_app.test")

EVENT = UUID("0190a3b2-7c11-7d5e-8f00-0123456789ab")
IIN = "840719300123"
# People of the tests: invented, in the letters that names come in.
PERSONAL = [
    "Нұрсейітов",
    "Нұрсейітов Дәулет Қанатұлы",
    "NURSEITOV DAULET",
    "Daulet",
    "Ivanova-Petrova",
    IIN,
    f"iin {IIN}",
    f"a.{IIN}",
    "N12345678",
    "+7 701 555 01 02",
    "1984-07-19",
    "Атырау қ., Исатай д-лы 27",
    "daulet@example.org",
]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    level = logging.getLogger().level
    handler = logs.start(tmp_path, LogLevel.DEBUG)
    yield tmp_path / "logs" / "desk.log"
    logs.stop(handler)
    logging.getLogger().setLevel(level)


def only_line(file: Path) -> str:
    [line] = file.read_text(encoding="utf-8").splitlines()
    return line


def test_a_line_holds_code_and_facts(file: Path) -> None:
    log.info("application.accepted", extra={"event_id": EVENT, "took_ms": 12, "service_id": "quota-kandas"})
    line = only_line(file)
    assert line.endswith(
        f"INFO desk_app.test application.accepted event_id={EVENT} took_ms=12 service_id=quota-kandas"
    )
    assert line[10] == "T"
    assert line.split()[0].endswith("Z")


@pytest.mark.parametrize("form", ["F24-1", "F21K-3", "N-STAMPED-COPY"])
def test_the_id_of_a_form_may_be_logged(file: Path, form: str) -> None:
    log.info("receipt.issued", extra={"form_id": form, "edition_id": "order-20@2024-07"})
    assert f"form_id={form}" in only_line(file)
    assert "edition_id=order-20@2024-07" in only_line(file)


@pytest.mark.parametrize("words", PERSONAL)
def test_a_message_with_personal_data_is_withheld(file: Path, words: str) -> None:
    log.warning(words)
    log.warning("accepted %s", words)
    log.warning(f"accepted.{words}")
    text = file.read_text(encoding="utf-8")
    assert words not in text
    assert text.count("withheld") == 3


@pytest.mark.parametrize("words", PERSONAL)
@pytest.mark.parametrize("field", sorted(logs.FIELDS))
def test_no_field_lets_personal_data_through(file: Path, field: str, words: str) -> None:
    log.info("visit.opened", extra={field: words})
    assert words not in only_line(file)


@pytest.mark.parametrize("field", ["count", "took_ms", "size_bytes"])
@pytest.mark.parametrize("iin", [IIN, "000101500123"])
def test_an_identification_number_is_no_count(file: Path, field: str, iin: str) -> None:
    log.info("visit.opened", extra={field: int(iin)})
    assert str(int(iin)) not in only_line(file)


def test_a_field_outside_the_list_is_dropped(file: Path) -> None:
    log.info("visit.opened", extra={"applicant": "Дәулет", "count": 3})
    assert only_line(file).endswith("visit.opened count=3")


@given(iin=st.from_regex(r"[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9][0-6][0-9]{5}", fullmatch=True))
def test_no_identification_number_passes_in_any_field(iin: str) -> None:
    as_text = logging.makeLogRecord({"msg": iin, **dict.fromkeys(logs.FIELDS, iin)})
    as_number = logging.makeLogRecord({"msg": int(iin), **dict.fromkeys(logs.FIELDS, int(iin))})
    for record in (as_text, as_number):
        record.name, record.levelname = "desk", "INFO"
        written = logs.WhiteListFormatter().format(record).partition("INFO")[2]
        assert str(int(iin)) not in written


@dataclass(eq=False)
class CardLost(OutsideError):
    code: ClassVar[str] = "test.card_lost"
    holder: str


def test_an_exception_leaves_its_type_and_place_but_not_its_words(file: Path) -> None:
    try:
        try:
            raise CardLost("Нұрсейітов")
        except CardLost as cause:
            raise ValueError(f"wrong number {IIN}") from cause
    except ValueError as error:
        incident = logs.report(error)
    text = file.read_text(encoding="utf-8")
    assert f"incident={incident}" in text
    assert "  ValueError\n    test_logs.py:" in text
    assert "  test.card_lost\n" in text
    assert IIN not in text
    assert "Нұрсейітов" not in text


def test_incidents_differ(file: Path) -> None:
    assert len({logs.report(ValueError()) for _ in range(50)}) == 50


def test_other_libraries_leave_no_words(file: Path) -> None:
    logging.getLogger("sqlalchemy").error("INSERT INTO application VALUES (?)", stack_info=True)
    assert only_line(file).endswith("ERROR sqlalchemy withheld")


def test_nobody_else_may_read_the_log_even_after_it_was_rotated(file: Path) -> None:
    for count in range(16_000):
        log.info("visit.opened", extra={"count": count})
    files = list(file.parent.iterdir())
    assert len(files) > 1
    assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_less_serious_lines_than_the_level_are_left_out(tmp_path: Path) -> None:
    handler = logs.start(tmp_path, LogLevel.WARNING)
    log.info("visit.opened")
    log.warning("clock.behind")
    logs.stop(handler)
    log.error("after.the_end")
    assert only_line(tmp_path / "logs" / "desk.log").endswith("WARNING desk_app.test clock.behind")
