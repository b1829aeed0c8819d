import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.devices.printers.reasons import Trouble, job_state, standing, worst_trouble
from desk_app.domain.print_reason import PrintReason
from desk_app.operations.ports import PrintState

IDLE, PROCESSING, STOPPED = 3, 4, 5


@pytest.mark.parametrize(
    ("keywords", "trouble"),
    [
        ([], None),
        (["none"], None),
        (["connecting-to-device"], None),
        (["media-low-warning", "toner-low-report"], None),
        (["com.maker-coffee-warning"], None),
        (["com.maker-coffee-error"], Trouble(PrintReason.UNKNOWN, stops=True)),
        (["media-empty-error"], Trouble(PrintReason.MEDIA_EMPTY, stops=True)),
        (["media-empty"], Trouble(PrintReason.MEDIA_EMPTY, stops=True)),
        (["media-empty-warning"], Trouble(PrintReason.MEDIA_EMPTY, stops=False)),
        (["media-needed-error"], Trouble(PrintReason.MEDIA_EMPTY, stops=True)),
        (["door-open-report"], Trouble(PrintReason.COVER_OPEN, stops=False)),
        (["offline-report"], Trouble(PrintReason.OFFLINE, stops=True)),
        (["marker-supply-empty-error"], Trouble(PrintReason.TONER_EMPTY, stops=True)),
        (["toner-empty-warning", "media-jam-error"], Trouble(PrintReason.MEDIA_JAM, stops=True)),
        (["media-jam-warning", "media-empty-error"], Trouble(PrintReason.MEDIA_EMPTY, stops=True)),
        (["paused", "media-empty-error"], Trouble(PrintReason.MEDIA_EMPTY, stops=True)),
    ],
)
def test_the_word_that_helps_most_is_chosen(keywords: list[str], trouble: Trouble | None) -> None:
    assert worst_trouble(PROCESSING, keywords) == trouble
    assert worst_trouble(PROCESSING, reversed(keywords)) == trouble


@pytest.mark.parametrize(
    ("keywords", "reason"),
    [
        ([], PrintReason.PAUSED),
        (["none"], PrintReason.PAUSED),
        (["media-empty-warning"], PrintReason.MEDIA_EMPTY),
    ],
)
def test_a_stopped_printer_always_has_a_reason(keywords: list[str], reason: PrintReason) -> None:
    assert worst_trouble(STOPPED, keywords) == Trouble(reason, stops=True)


def test_a_trouble_that_stops_makes_the_job_stand_and_a_warning_does_not() -> None:
    jam = PrintReason.MEDIA_JAM
    assert standing(PrintState.WAITING, None) == (PrintState.WAITING, "")
    assert standing(PrintState.STOPPED, None) == (PrintState.STOPPED, PrintReason.UNKNOWN)
    assert standing(PrintState.PRINTING, Trouble(jam, stops=True)) == (PrintState.STOPPED, jam)
    assert standing(PrintState.PRINTING, Trouble(jam, stops=False)) == (PrintState.PRINTING, jam)


def test_every_state_of_the_standard_has_its_own() -> None:
    assert [job_state(number) for number in range(3, 10)] == [
        PrintState.WAITING,
        PrintState.WAITING,
        PrintState.PRINTING,
        PrintState.STOPPED,
        PrintState.CANCELLED,
        PrintState.FAILED,
        PrintState.DONE,
    ]
    assert {job_state(number) for number in (None, 0, 2, 10)} == {PrintState.FAILED}


@given(st.sampled_from([None, IDLE, PROCESSING, STOPPED]), st.lists(st.text()))
def test_keywords_of_any_kind_give_a_word_of_the_closed_set(state: int | None, keywords: list[str]) -> None:
    trouble = worst_trouble(state, keywords)
    assert trouble is None or trouble.reason in PrintReason
