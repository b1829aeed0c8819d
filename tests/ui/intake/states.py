"""States of the intake, with invented people and the longest words: for pictures and for tests.

    python -m tests.ui.intake.states FOLDER

The window may not build operations, so these states stand here and not beside the screen.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.catalogue import Shown
from desk_app.domain.draft import ApplicantEntry, Draft, MemberEntry, Page, PaperEntry
from desk_app.domain.steps import IntakeStep
from tests.ui.desk_fixtures import Bench, open_bench
from ui.screens.intake.papers_page import PapersPage
from ui.screens.intake.screen import IntakeScreen
from ui.screenshots import LOOKS, Stage, take
from ui.workplace import Workplace

LONG = "Әбдірахманова-Қуанышбекқызы Гүлнұр Өмірзаққызы"
State = Callable[[Workplace, Bench], IntakeScreen]


def opened(place: Workplace, bench: Bench, draft: Draft | None = None) -> IntakeScreen:
    """Open the intake with a draft, or with a new visit."""
    if place.operations is None:
        place.navigator.ready(bench.front)
    if draft is None:
        place.navigator.open("intake", begin=True)
    else:
        bench.desk.drafts.keep(draft)
        place.navigator.open("intake", draft_id=draft.id)
    screen = place.navigator.current
    assert isinstance(screen, IntakeScreen)
    return screen


def services(place: Workplace, bench: Bench) -> IntakeScreen:
    """The list of services."""
    return opened(place, bench)


def facts(place: Workplace, bench: Bench) -> IntakeScreen:
    """The facts of an in-migrant: a ground with a period, and the region is still to be said."""
    draft = replace(
        bench.desk.drafts.start(bench.clerk.id), service_id="quota-inmigrants", basis="one-year-registration"
    )
    screen = opened(place, bench, draft)
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return screen


def other_counter(place: Workplace, bench: Bench) -> IntakeScreen:
    """A group of applicants that another office receives."""
    draft = replace(
        bench.desk.drafts.start(bench.clerk.id), service_id="quota-inmigrants", basis="self-arrived"
    )
    return opened(place, bench, draft)


def revoked(place: Workplace, bench: Bench) -> IntakeScreen:
    """A service whose act was revoked."""
    return opened(place, bench, replace(bench.desk.drafts.start(bench.clerk.id), service_id="oralman-status"))


def nobody(place: Workplace, bench: Bench) -> IntakeScreen:
    """No name typed yet, and the clerk wants to go on."""
    draft = replace(
        bench.draft(),
        applicant=ApplicantEntry(born="31.02.2001", iin="010203400017"),
        family=(MemberEntry("m1"),),
    )
    screen = opened(place, bench, draft)
    screen.go(IntakeStep.PEOPLE)
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return screen


def ten_members(place: Workplace, bench: Bench) -> IntakeScreen:
    """Ten family members with long names, one with Latin letters in it."""
    screen = opened(place, bench, large_family(bench))
    screen.go(IntakeStep.PEOPLE)
    return screen


def papers_of_ten(place: Workplace, bench: Bench) -> IntakeScreen:
    """The list of documents of eleven people: answered, expired, missing, open."""
    screen = opened(place, bench, large_family(bench))
    screen.go(IntakeStep.PAPERS)
    return screen


def details(place: Workplace, bench: Bench) -> IntakeScreen:
    """The details of an identity document with two files."""
    screen = papers_of_ten(place, bench)
    page = screen.pages[IntakeStep.PAPERS]
    assert isinstance(page, PapersPage)
    page.open_details("k24-id")
    return screen


def refusal(place: Workplace, bench: Bench) -> IntakeScreen:
    """The check of a package that lacks much."""
    screen = opened(place, bench, large_family(bench))
    screen.go(IntakeStep.CHECK)
    return screen


def acceptance(place: Workplace, bench: Bench) -> IntakeScreen:
    """The check of a complete package."""
    screen = opened(place, bench, replace(bench.draft(members=10), consent=False, region_asked="other"))
    screen.go(IntakeStep.CHECK)
    return screen


STATES: dict[str, State] = {
    "services": services,
    "facts": facts,
    "other-counter": other_counter,
    "revoked": revoked,
    "nobody": nobody,
    "ten-members": ten_members,
    "papers-of-ten": papers_of_ten,
    "details": details,
    "refusal": refusal,
    "acceptance": acceptance,
}


def large_family(bench: Bench) -> Draft:
    """Return a draft of eleven people whose papers are in every state there is."""
    draft = bench.draft(members=10)
    family = tuple(replace(one, name=f"{LONG} {n}") for n, one in enumerate(draft.family))
    family = (replace(family[0], name="Aбдірахманова Гүлнұр"), *family[1:])
    pages = (
        Page("0" * 64, "паспорттың-бірінші-беті.pdf", "application/pdf", 1),
        Page("1" * 64, "2.jpg", "image/jpeg", 1),
    )
    papers = [one for one in draft.papers if one.item_id == "k24-app"]
    papers += [
        PaperEntry(
            "p1",
            "k24-id",
            shown=Shown.ORIGINAL.value,
            kind="foreign_passport",
            number="E0914472",
            expires="01.05.2029",
            pages=pages,
        ),
        PaperEntry("p2", "k24-id", family[0].key, Shown.ORIGINAL.value, "birth_certificate", "AB-20931"),
        PaperEntry(
            "p3", "k24-id", family[1].key, Shown.ORIGINAL.value, "foreign_passport", expires="01.05.2020"
        ),
        PaperEntry("p4", "k24-id", family[2].key),
        PaperEntry("p5", "k24-qual", shown=Shown.DECLARED_ABSENT.value),
    ]
    return replace(draft, family=family, papers=tuple(papers))


def main(folder: Path) -> int:
    """Take the pictures; return the number of faults seen in them."""
    from ui import theme
    from ui.app import application_of

    folder.mkdir(parents=True, exist_ok=True)
    application = application_of([])
    theme.start(application)
    found: list[str] = []
    for name, state in STATES.items():
        for look in LOOKS:
            with tempfile.TemporaryDirectory() as place, open_bench(Path(place)) as bench:
                file = folder / f"intake-{name}-{look.suffix}.png"
                found += take(application, name, partial(_play, state, bench), look, file)
    sys.stdout.write("\n".join([*found, f"{len(found)} faults\n"]))
    return len(found)


def _play(state: State, bench: Bench, stage: Stage) -> None:
    state(stage.place, bench)


if __name__ == "__main__":
    sys.exit(bool(main(Path(sys.argv[1]))))
