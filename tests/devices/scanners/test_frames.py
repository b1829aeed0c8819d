"""What desk and scanner process say to each other survives the pipe; anything else is told apart."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.devices.scanners import frames
from desk_app.devices.scanners.frames import Frame, FrameBroken, Word, read_frame, write_frame
from desk_app.domain.scan import (
    Abilities,
    ColourMode,
    CutPage,
    EndReason,
    PageProgress,
    PaperSource,
    ScanEnd,
    ScanJob,
    ScannedPage,
    ScannerDevice,
)

text = st.text(max_size=40)
count = st.integers(0, 1 << 40)
cuts = st.builds(CutPage, count, count, count)
jobs = st.builds(
    ScanJob,
    device=text,
    source=st.sampled_from(PaperSource),
    mode=st.sampled_from(ColourMode),
    dpi=st.integers(200, 600),
    width_mm=st.floats(1, 432),
    height_mm=st.floats(1, 432),
    driver_options=st.lists(st.tuples(text, text)).map(tuple),
)
pages = st.builds(
    ScannedPage, number=count, sha256=text, size=count, width=count, height=count, dpi=count, media_type=text
)
ends = st.builds(ScanEnd, st.sampled_from(EndReason), count, st.none() | cuts, st.none() | count)
able = st.builds(
    Abilities,
    st.lists(st.sampled_from(PaperSource)).map(tuple),
    st.lists(st.sampled_from(ColourMode)).map(tuple),
    st.lists(st.integers(200, 600)).map(tuple),
)


def through_the_pipe(*sent: Frame) -> list[Frame]:
    pipe = io.BytesIO()
    for frame in sent:
        write_frame(pipe, frame)
    pipe.seek(0)
    came = []
    while (frame := read_frame(pipe)) is not None:
        came.append(frame)
    return came


@given(jobs, pages, st.binary(max_size=300), ends, able, st.builds(ScannerDevice, text, text, text))
def test_values_come_out_as_they_went_in(
    job: ScanJob, page: ScannedPage, content: bytes, end: ScanEnd, abilities: Abilities, device: ScannerDevice
) -> None:
    progress = PageProgress(1, 2, 3)
    came = through_the_pipe(
        frames.of_job(job),
        frames.of_page(page, content),
        frames.of_progress(progress),
        frames.of_abilities(abilities),
        frames.of_device(device),
        frames.of_end(end),
    )
    assert frames.job_of(came[0]) == job
    assert (frames.page_of(came[1]), came[1].content) == (page, content)
    assert frames.progress_of(came[2]) == progress
    assert frames.abilities_of(came[3]) == abilities
    assert frames.device_of(came[4]) == device
    assert frames.end_of(came[5]) == end


@given(st.binary(max_size=200), st.integers(0, 400))
def test_a_stream_cut_anywhere_ends_or_breaks_and_never_lies(content: bytes, cut: int) -> None:
    pipe = io.BytesIO()
    write_frame(pipe, Frame(Word.PAGE, {"number": 1}, content))
    whole = pipe.getvalue()
    short = io.BytesIO(whole[: min(cut, len(whole) - 1)])
    try:
        assert read_frame(short) is None
        assert short.getvalue() == b""
    except FrameBroken:
        assert short.getvalue()


@given(st.binary(min_size=1, max_size=400))
def test_garbage_is_no_frame(garbage: bytes) -> None:
    with pytest.raises(FrameBroken):
        read_frame(io.BytesIO(garbage))


@pytest.mark.parametrize("dpi", [0, 199, 601])
def test_a_job_out_of_bounds_is_not_made(dpi: int) -> None:
    with pytest.raises(ValueError, match="dpi"):
        ScanJob(device="x", dpi=dpi)
    with pytest.raises(ValueError, match="mm"):
        ScanJob(device="x", width_mm=-1.0 * dpi - 1)
