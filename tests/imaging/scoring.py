"""How often a verdict is right: precision and recall of each fault over labelled pages."""

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from desk_app.domain.page_verdict import Fault, PageVerdict
from desk_app.imaging.verdict import judge
from tests.imaging.labels import Labelled


@dataclass
class Score:
    """What was to be found, what was found, what was found wrongly, and how long it took."""

    pages: int = 0
    expected: Counter[Fault] = field(default_factory=Counter)
    found: Counter[Fault] = field(default_factory=Counter)
    wrong: Counter[Fault] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    angles: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    clean: int = 0
    clean_alarms: int = 0

    def add(self, page: Labelled) -> None:
        """Judge one page."""
        before = time.perf_counter()
        verdict = judge(page.content, page.expectation)
        self.seconds.append(time.perf_counter() - before)
        self.count(page, verdict)

    def count(self, page: Labelled, verdict: PageVerdict) -> None:
        """Compare a verdict with what is known."""
        found = {finding.fault for finding in verdict.findings if self._right(page, verdict, finding.fault)}
        named = {finding.fault for finding in verdict.findings}
        wrong = {fault for fault in named if fault not in page.expected | page.allowed} | (named - found)
        self.pages += 1
        self.expected.update(page.expected)
        self.found.update(page.expected & found)
        self.wrong.update(wrong)
        self.missed += [f"{fault}: {page.name}" for fault in page.expected - found]
        self.alarms += [f"{fault}: {page.name} {verdict.measures}" for fault in wrong]
        if not page.expected:
            self.clean += 1
            self.clean_alarms += bool(wrong)

    def _right(self, page: Labelled, verdict: PageVerdict, fault: Fault) -> bool:
        finding = verdict.finding(fault)
        assert finding is not None
        if fault is Fault.SKEWED and fault in page.expected:
            self.angles.append(abs(finding.angle - page.harm.angle))
            return self.angles[-1] <= 1.0
        if fault is Fault.TURNED and page.harm.turn:
            return finding.turn == page.harm.turn
        if fault is Fault.CUT_EDGE and page.harm.sides:
            return set(page.harm.sides) <= set(finding.sides)
        return True

    def recall(self, fault: Fault) -> float:
        return self.found[fault] / self.expected[fault] if self.expected[fault] else 1.0

    def precision(self, fault: Fault) -> float:
        named = self.found[fault] + self.wrong[fault]
        return self.found[fault] / named if named else 1.0

    def milliseconds(self, share: float) -> float:
        return float(np.quantile(self.seconds, share)) * 1000


def scored(pages: Iterable[Labelled]) -> Score:
    """Judge all pages."""
    score = Score()
    for page in pages:
        score.add(page)
    return score


def table(score: Score) -> str:
    """Return the score as a table for a document."""
    rows = ["| fault | pages | found | recall | wrongly | precision |", "|---|---|---|---|---|---|"]
    for fault in Fault:
        if score.expected[fault] or score.wrong[fault]:
            rows.append(
                f"| {fault} | {score.expected[fault]} | {score.found[fault]} | {score.recall(fault):.2f} "
                f"| {score.wrong[fault]} | {score.precision(fault):.2f} |"
            )
    rows += [
        "",
        f"{score.pages} pages; {score.clean} with nothing to find, {score.clean_alarms} with an alarm.",
    ]
    if score.angles:
        middle, most = np.median(score.angles), max(score.angles)
        rows.append(f"Angle of skew: error median {middle:.1f}, largest {most:.1f} degrees.")
    middle, slow = score.milliseconds(0.5), score.milliseconds(0.95)
    rows.append(f"Verdict with decoding: median {middle:.0f} ms, p95 {slow:.0f} ms.")
    return "\n".join(rows)
