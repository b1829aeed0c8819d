"""Reads a machine readable zone from a scan or a photo, without any engine and without a line to anywhere.

    reading = read_mrz(grey, dpi=300, today=clock.today())
    reading.sure          # take the numbers over; the clerk still compares the names
    reading.corrected     # how many signs only a check digit decided: shown, never silent

A reading that is not sure is a proposal to be typed over. None means that no zone was found.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

import numpy as np

from desk_app.domain.mrz import (
    FILLER,
    KAZAKHSTAN,
    KINDS,
    LAYOUTS,
    Checked,
    MrzCheck,
    MrzFormat,
    MrzRecord,
    Place,
    parse_mrz,
)
from desk_app.imaging.mrz_cells import sign_scores
from desk_app.imaging.mrz_glyphs import SIGNS
from desk_app.imaging.mrz_lines import (
    PITCH_MM,
    Band,
    find_bands,
    groups,
    groups_of_any_size,
    straight_strip,
)
from desk_app.imaging.picture import Pixels

_DIGITS = [SIGNS.index(sign) for sign in "0123456789"]
_LETTERS = [index for index in range(len(SIGNS)) if index not in _DIGITS]
_PHOTO_WIDTHS_MM = (120, 160, 220, 300)
_MOST_CORRECTED = 2
_DOUBTFUL = 8
_LEAST_LIKENESS = 0.45
_LEAST_CERTAINTY = 0.6
_NEARLY = 0.04
_AFTER_IIN: dict[MrzFormat, tuple[Place, ...]] = {
    MrzFormat.TD1: ((0, 27, 30),),
    MrzFormat.TD3: ((1, 40, 42),),
}


@dataclass(frozen=True)
class MrzReading:
    """What was read, and how surely.

    certainty: for each line, how well each sign fits its shape (0 to 1).
    corrected: signs that were not the likeliest but the ones with which a check digit fits.
    turn: the degrees clockwise by which the picture had to be turned.
    """

    record: MrzRecord
    certainty: tuple[tuple[float, ...], ...]
    corrected: int
    turn: int = 0

    @property
    def sure(self) -> bool:
        """Say whether the numbers may be taken over.

        All checks fit, at most one sign was corrected, and every sign under a check digit looks like itself.
        """
        return self.record.certain and self.corrected <= 1 and self.least_certainty >= _LEAST_CERTAINTY

    @property
    def least_certainty(self) -> float:
        """Return the certainty of the most doubtful sign that a check digit covers."""
        checks = LAYOUTS[self.record.format].checks
        parts = [place for check in checks for place in check.parts]
        return min(min(self.certainty[line][start:end]) for line, start, end in parts)

    @property
    def likeness(self) -> float:
        """Return the mean certainty of all signs."""
        return float(np.mean([sign for line in self.certainty for sign in line]))


def read_mrz(grey: Pixels, *, dpi: int | None, today: date) -> MrzReading | None:
    """Return the best reading of a picture, or None if it shows no zone.

    Args:
        grey: The page, in any of the four turns and up to 15 degrees askew.
        dpi: Pixels to the inch, as asked of the scanner. None for a photo: several sizes are tried.
        today: Decides centuries, see `parse_mrz`.
    """
    best: MrzReading | None = None
    for turn in (0, 180, 90, 270):
        turned = np.ascontiguousarray(np.rot90(grey, -turn // 90))
        for reading in _readings(turned, dpi, turn, today):
            best = _better(best, reading)
            if best.sure:
                return best
    return best


def _readings(grey: Pixels, dpi: int | None, turn: int, today: date) -> Iterator[MrzReading]:
    for run, fine, name in _runs(grey, dpi):
        reading = _reading(grey, run, fine, name, today)
        if reading is not None and reading.likeness >= _LEAST_LIKENESS:
            yield MrzReading(reading.record, reading.certainty, reading.corrected, turn)


def _runs(grey: Pixels, dpi: int | None) -> Iterator[tuple[tuple[Band, ...], float, MrzFormat]]:
    """Give the lines that may be a zone, the resolution they have then, and the format."""
    if dpi is not None:
        bands = find_bands(grey, dpi)
        for name, layout in LAYOUTS.items():
            for run in groups(bands, dpi, lines=layout.lines, width_mm=layout.length * PITCH_MM):
                yield run, dpi, name
        return
    for wide in _PHOTO_WIDTHS_MM:
        bands = find_bands(grey, max(40, round(grey.shape[1] / (wide / 25.4))))
        for name, layout in LAYOUTS.items():
            for run, fine in groups_of_any_size(bands, lines=layout.lines, width_mm=layout.length * PITCH_MM):
                yield run, fine, name


def _better(one: MrzReading | None, other: MrzReading) -> MrzReading:
    """Prefer fewer failed checks, then the likelier signs."""
    if one is None:
        return other
    return max(one, other, key=lambda reading: (-len(reading.record.failed), reading.likeness))


def _reading(
    grey: Pixels, run: tuple[Band, ...], dpi: float, name: MrzFormat, today: date
) -> MrzReading | None:
    layout = LAYOUTS[name]
    scores = [sign_scores(straight_strip(grey, band, dpi), layout.length) for band in run]
    _allow_by_layout(scores, name)
    if _is_kazakh(scores, name):
        _allow_only(scores[0], 2, KAZAKHSTAN)
        _allow_digits(scores, _kazakh_digits(name))
        for line, start, end in _AFTER_IIN.get(name, ()):
            _allow_only(scores[line], start, FILLER * (end - start))
    lines, corrected = _corrected(scores, name)
    record = parse_mrz(lines, today=today)
    if record is None:
        return None
    certainty = tuple(tuple(line.max(1).clip(0, 1).tolist()) for line in scores)
    return MrzReading(record, certainty, corrected)


def _is_kazakh(scores: list[Pixels], name: MrzFormat) -> bool:
    """Say whether issuer or nationality is Kazakhstan, or looks nearly like it."""
    line, start, _end = LAYOUTS[name].nationality
    places = (scores[0][2:5], scores[line][start : start + 3])
    signs = [SIGNS.index(sign) for sign in KAZAKHSTAN]
    return any(float((place.max(1) - place[range(3), signs]).mean()) < _NEARLY for place in places)


def _allow_only(line: Pixels, start: int, text: str) -> None:
    for at, sign in enumerate(text, start):
        line[at, [index for index, other in enumerate(SIGNS) if other != sign]] = -1


def _allow_by_layout(scores: list[Pixels], name: MrzFormat) -> None:
    """Leave digits only where the layout has digits, and letters where it has letters."""
    layout = LAYOUTS[name]
    _allow_digits(scores, (layout.birth, layout.expiry))
    for check in layout.checks:
        line, at = check.digit
        others = [sign for sign in _LETTERS if check.what is not Checked.OPTIONAL or SIGNS[sign] != "<"]
        scores[line][at, others] = -1
    scores[0][0, [index for index, sign in enumerate(SIGNS) if sign not in KINDS[name]]] = -1
    letters = [(0, 0, 5), layout.names, layout.nationality, (*layout.sex, layout.sex[1] + 1)]
    for line, start, end in letters:
        scores[line][start:end, _DIGITS] = -1


def _kazakh_digits(name: MrzFormat) -> tuple[Place, ...]:
    """Return where a Kazakh paper has digits: a card nine and the IIN, a passport N, eight, and the IIN."""
    if name is MrzFormat.TD1:
        return ((0, 5, 14), (0, 15, 27))
    return ((1, 1, 9), (1, 28, 40)) if name is MrzFormat.TD3 else ()


def _allow_digits(scores: list[Pixels], places: tuple[Place, ...]) -> None:
    for line, start, end in places:
        scores[line][start:end, _LETTERS] = -1


def _text(scores: list[Pixels]) -> tuple[str, ...]:
    return tuple("".join(SIGNS[index] for index in line.argmax(1)) for line in scores)


def _corrected(scores: list[Pixels], name: MrzFormat) -> tuple[tuple[str, ...], int]:
    """Return the lines with the least certain signs exchanged until check digits fit, and how many were.

    The digit over the whole is left out: with so many signs some exchange would always make it fit.
    """
    lines, changed = _text(scores), 0
    for check in LAYOUTS[name].checks:
        if check.what is Checked.WHOLE or check.holds(lines):
            continue
        for fixed, count in _exchanges(lines, scores, check):
            if check.holds(fixed):
                lines, changed = fixed, changed + count
                break
    return lines, changed


def _exchanges(
    lines: tuple[str, ...], scores: list[Pixels], check: MrzCheck
) -> Iterator[tuple[tuple[str, ...], int]]:
    """Give the lines with one, then two, of the most doubtful signs of a check exchanged."""
    places = [(line, at) for line, start, end in check.parts for at in range(start, end)] + [check.digit]
    doubts = []
    for line, at in places:
        order = np.argsort(scores[line][at])[::-1]
        for other in order[1:3]:
            if scores[line][at][other] > 0:
                doubts.append(
                    (float(scores[line][at][order[0]] - scores[line][at][other]), line, at, SIGNS[other])
                )
    doubts.sort()
    for count in range(1, _MOST_CORRECTED + 1):
        for chosen in combinations(doubts[:_DOUBTFUL], count):
            yield _exchanged(lines, chosen), count


def _exchanged(lines: tuple[str, ...], chosen: tuple[tuple[float, int, int, str], ...]) -> tuple[str, ...]:
    signs = [list(line) for line in lines]
    for _doubt, line, at, sign in chosen:
        signs[line][at] = sign
    return tuple("".join(line) for line in signs)
