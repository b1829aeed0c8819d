"""The verdict on generated pages, with floors; `python -m tests.imaging.report` judges the whole set."""

from pathlib import Path

import numpy as np
import pytest

from desk_app.catalogue.yaml_lines import FileError
from desk_app.domain.page_verdict import Expectation, Fault, PageKind, Side
from desk_app.imaging.picture import encode_jpeg
from desk_app.imaging.thresholds import read_thresholds
from desk_app.imaging.verdict import judge, look
from tests.imaging import generate, second
from tests.imaging.labels import Labelled
from tests.imaging.scoring import Score, scored

PAPERS = ("columns", "letter in another typeface")


@pytest.fixture(scope="module")
def score() -> Score:
    return scored(second.pages(5, kinds=PAPERS))


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault not in (Fault.ALMOST_BLANK,)])
def test_a_fault_is_found_and_not_seen_where_it_is_not(score: Score, fault: Fault) -> None:
    assert score.recall(fault) >= 0.9, score.missed
    assert score.precision(fault) >= 0.9, score.alarms


def test_the_set_holds_every_fault_that_a_picture_can_show(score: Score) -> None:
    others = {Fault.ALMOST_BLANK, Fault.LOW_RESOLUTION, Fault.SAME_PAGE}
    assert set(score.expected) == set(Fault) - others


def test_the_angle_of_a_crooked_page_is_told_to_a_fraction_of_a_degree(score: Score) -> None:
    assert len(score.angles) >= 8
    assert max(score.angles) <= 0.3


def page(kind: str, harm: str, seed: int = 3) -> Labelled:
    [found] = generate.pages(seed, kinds=(kind,), harms=(harm,))
    return found


def test_a_page_with_a_signature_alone_is_not_blank() -> None:
    clean = page("signature", "clean")
    assert judge(clean.content, clean.expectation).finding(Fault.BLANK) is None


def test_the_sides_that_are_cut_are_named() -> None:
    cut = page("letter 11 pt", "cut right")
    finding = judge(cut.content, cut.expectation).finding(Fault.CUT_EDGE)
    assert finding is not None
    assert finding.sides == (Side.RIGHT,)


def test_resolution_counts_pixels_of_the_paper_and_not_what_was_asked() -> None:
    clean = page("letter 14 pt", "clean")
    on_a3 = Expectation(dpi=300, size_mm=(297, 420))
    verdict = judge(clean.content, on_a3)
    assert verdict.measures.dpi == 212
    assert verdict.finding(Fault.LOW_RESOLUTION) is None
    identity = judge(clean.content, Expectation(dpi=200, kind=PageKind.IDENTITY)).finding(
        Fault.LOW_RESOLUTION
    )
    assert identity is not None
    assert identity.dpi == 200


def test_the_same_page_scanned_again_is_asked_about_and_another_is_not() -> None:
    first = page("form", "clean")
    kept = {"1": look(first.content, first.expectation).fingerprint}
    again = page("form", "edge shadow")
    other = page("form", "clean", seed=4)
    finding = look(again.content, again.expectation, earlier=kept).verdict.finding(Fault.SAME_PAGE)
    assert finding is not None
    assert finding.like == "1"
    assert look(other.content, other.expectation, earlier=kept).verdict.finding(Fault.SAME_PAGE) is None


@pytest.mark.parametrize("shape", [(1, 1), (3, 4000), (40, 40), (150, 90)])
def test_any_picture_however_small_gets_a_verdict(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(1)
    content = encode_jpeg(rng.integers(0, 255, shape, dtype=np.uint8), 90)
    assert judge(content, Expectation()).measures.width == shape[1]


def test_a_wrong_limit_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "thresholds.yaml"
    file.write_text("blank:\n  marks: many\n", encoding="utf-8")
    with pytest.raises(FileError) as caught:
        read_thresholds(file)
    assert "blank.marks" in str([str(problem) for problem in caught.value.problems])
