"""Words of drivers and scanners as they are met in offices, and messages that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.devices.scanners import escl_messages
from desk_app.devices.scanners.escl_messages import Capabilities, MessageBroken
from desk_app.devices.scanners.sane_options import mode_meant, source_meant
from desk_app.devices.scanners.virtual_escl_words import capabilities, status
from desk_app.domain.scan import (
    Abilities,
    ColourMode,
    EndReason,
    PaperSource,
    ScanEnd,
    ScanJob,
)

WIDE = Capabilities("", Abilities((), (), ()), 5100, 5100)


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("Flatbed", PaperSource.FLATBED),
        ("FlatBed", PaperSource.FLATBED),
        ("Normal", PaperSource.FLATBED),
        ("Document Table", PaperSource.FLATBED),
        ("ADF", PaperSource.FEEDER),
        ("ADF Front", PaperSource.FEEDER),
        ("Automatic Document Feeder", PaperSource.FEEDER),
        ("Automatic Document Feeder(left aligned)", PaperSource.FEEDER),
        ("Automatic Document Feeder(left aligned,Duplex)", PaperSource.FEEDER_DUPLEX),
        ("ADF Duplex", PaperSource.FEEDER_DUPLEX),
        ("Duplex", PaperSource.FEEDER_DUPLEX),
        ("Auto", None),
        ("Automatic", None),
        ("Transparency Unit", None),
        ("Negative", None),
        ("", None),
    ],
)
def test_sources(word: str, meaning: PaperSource | None) -> None:
    assert source_meant(word) is meaning


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("Gray", ColourMode.GREY),
        ("True Gray", ColourMode.GREY),
        ("Grayscale", ColourMode.GREY),
        ("Color", ColourMode.COLOUR),
        ("24bit Color", ColourMode.COLOUR),
        ("Lineart", None),
        ("Gray[Error Diffusion]", None),
        ("Black & White", None),
        ("Halftone", None),
    ],
)
def test_modes(word: str, meaning: ColourMode | None) -> None:
    assert mode_meant(word) is meaning


@given(
    st.sampled_from(PaperSource),
    st.sampled_from(ColourMode),
    st.integers(200, 600),
    st.floats(10, 432),
    st.floats(10, 432),
)
def test_a_request_says_where_the_paper_lies_and_stays_on_the_glass(
    source: PaperSource, mode: ColourMode, dpi: int, width: float, height: float
) -> None:
    job = ScanJob(device="x", source=source, mode=mode, dpi=dpi, width_mm=width, height_mm=height)
    small = Capabilities("", WIDE.abilities, 2550, 3508)
    request = escl_messages.settings_for(job, small)
    assert escl_messages.source_of(request) is source
    assert f"<scan:XResolution>{dpi}<".encode() in request
    assert all(
        0 < side <= most for side, most in zip(escl_messages.area_of(job, small), (2550, 3508), strict=True)
    )


def test_a4_is_a4() -> None:
    assert escl_messages.area_of(ScanJob(device="x"), WIDE) == (2480, 3508)


def test_a_range_of_resolutions_is_understood() -> None:
    span = (
        "<scan:XResolutionRange><scan:Min>75</scan:Min><scan:Max>400</scan:Max></scan:XResolutionRange>"
        "</scan:SupportedResolutions>"
    )
    head, _, tail = capabilities().decode().partition("<scan:DiscreteResolutions>")
    tail = tail.partition("</scan:SupportedResolutions>")[2]
    text = head + span + tail[: tail.index("<scan:Adf>")] + "</scan:ScannerCapabilities>"
    found = escl_messages.capabilities_of(text.encode())
    assert found.abilities.resolutions == (200, 300, 400)
    assert found.abilities.sources == (PaperSource.FLATBED,)


def test_jobs_are_known_by_path_also_where_a_scanner_writes_whole_addresses() -> None:
    text = status("ScannerAdfLoaded", {"7": ("Processing", 3)}).replace(
        b"<pwg:JobUri>/", b"<pwg:JobUri>http://10.0.0.5:80/"
    )
    found = escl_messages.status_of(text)
    assert found.feeder is None
    assert found.jobs["/eSCL/ScanJobs/7"].images == 3
    assert found.jobs["/eSCL/ScanJobs/7"].working


ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">%s]><x>&l9;</x>""" % b"".join(
    b'<!ENTITY l%d "%s">' % (level, (b"&l%d;" % (level - 1) if level else b"&a;") * 10) for level in range(10)
)


@pytest.mark.parametrize("content", [b"", b"<a/>", b"<html>404", b"\xff\xfe", ENTITIES], ids=lambda c: c[:9])
def test_what_is_no_message_is_told_apart(content: bytes) -> None:
    for read in (escl_messages.capabilities_of, escl_messages.status_of, escl_messages.source_of):
        with pytest.raises(MessageBroken):
            read(content)


@given(st.binary(max_size=300))
def test_garbage_is_no_message(garbage: bytes) -> None:
    with pytest.raises(MessageBroken):
        escl_messages.status_of(garbage)


def test_every_end_but_two_is_trouble_with_facts_for_its_words() -> None:
    silent = {reason for reason in EndReason if ScanEnd(reason).trouble() is None}
    assert silent == {EndReason.DONE, EndReason.CANCELLED}
    trouble = ScanEnd(EndReason.COUNT_DIFFERS, 4, None, 5).trouble()
    assert trouble is not None
    assert (trouble.cause, trouble.pages, trouble.page, trouble.counted) == ("count_differs", 4, 5, 5)


def test_every_trouble_has_words_of_its_own() -> None:
    from ui.messages import ROWS

    causes = {f"scanner.trouble.{reason}" for reason in EndReason if ScanEnd(reason).trouble()}
    # The words of the family are those of `failed`.
    assert causes - set(ROWS) == {"scanner.trouble.failed"}
