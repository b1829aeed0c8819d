"""`python -m tests.imaging.report [SEEDS]`: how often the verdict is right on pages it was not set on."""

import sys

import cv2
import numpy as np

from desk_app.domain.page_verdict import Expectation, Fault
from desk_app.imaging.likeness import Fingerprint
from desk_app.imaging.verdict import look_at
from tests.imaging.labels import Page
from tests.imaging.scoring import scored, table
from tests.imaging.second import KINDS, pages, sensed


def main(arguments: list[str]) -> int:
    """Judge the second set of pages and print the table of `docs/imaging.md`, then every single error."""
    seeds = range(int(arguments[0]) if arguments else 2)
    score = scored(page for seed in seeds for page in pages(seed))
    print(table(score))
    print(same_pages())
    for title, lines in (("Missed", score.missed), ("Wrongly named", score.alarms)):
        print(f"\n{title}:")
        print("\n".join(f"- {line}" for line in lines) or "- nothing")
    return 0


def same_pages(rounds: int = 2) -> str:
    """Scan every paper twice, and compare it with another paper of the same form; return the sentence."""
    asked, wrongly, count = 0, 0, 0
    for draw in KINDS.values():
        for number in range(rounds):
            rng = np.random.default_rng([5, number])
            first, other = draw(np.random.default_rng(number)), draw(np.random.default_rng(number + 50))
            kept = {"1": look_at(sensed(first, rng), Expectation()).fingerprint}
            again = sensed(_laid_anew(first, rng), rng)
            count += 1
            asked += _asked_about(again, kept)
            wrongly += _asked_about(sensed(other, rng), kept)
    return f"Same page twice: asked about in {asked} of {count}; another paper: in {wrongly} of {count}."


def _laid_anew(page: Page, rng: np.random.Generator) -> Page:
    """Lay the paper on the glass a second time: a little turned and moved."""
    turn = cv2.getRotationMatrix2D((1240, 1754), float(rng.uniform(-0.9, 0.9)), 1.0)
    turn[:, 2] += rng.uniform(-15, 15, 2)
    return cv2.warpAffine(page, turn, page.shape[::-1], borderValue=238)


def _asked_about(page: Page, kept: dict[str, Fingerprint]) -> bool:
    return look_at(page, Expectation(), earlier=kept).verdict.finding(Fault.SAME_PAGE) is not None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
