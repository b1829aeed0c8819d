"""States of the start screen for the pictures: being opened, empty, a full day. Nobody here exists."""

import json
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from desk_app.domain.application import CaseRow, Status
from desk_app.domain.assessment import Outcome
from desk_app.domain.clerk import Clerk, Office, Role
from desk_app.domain.draft import ApplicantEntry, Draft
from desk_app.domain.localized import LocalizedText
from desk_app.operations.register import Today
from desk_app.operations.waiting import WaitingVisitor
from ui.screens.start.screen import StartScreen
from ui.screens.start.view_model import Day, DraftLine, StartViewModel
from ui.screenshots import Stage, State

_NOW = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)
_TODAY = _NOW.date()
_SERVICE = "quota-kandas"
_WORDS = json.loads(Path(__file__).with_name("samples.json").read_text(encoding="utf-8"))


def states() -> dict[str, State]:
    """Return the states."""
    return {
        "opening": partial(_show, day=None),
        "empty": partial(_show, day=_day(full=False)),
        "full": partial(_show, day=_day(full=True)),
    }


def _show(stage: Stage, *, day: Day | None) -> None:
    model = StartViewModel(stage.place.jobs, lambda: None)
    model.day = day
    stage.show(StartScreen(model, stage.place))


def _day(*, full: bool) -> Day:
    service, story = (
        LocalizedText.house(*(_WORDS[f"{name}_{language}"] for language in ("kk", "ru", "en")))
        for name in ("service", "story")
    )
    names = _WORDS["people"]
    today = Today(_TODAY, (), (), ())
    if full:
        today = Today(
            _TODAY,
            taken=tuple(
                _row(n, names[n % 5], Status.REFUSED if n % 3 else Status.ACCEPTED) for n in range(8)
            ),
            due_today=(_row(20, names[1], Status.ACCEPTED),),
            late=(_row(30, names[0], Status.ACCEPTED, due=date(2026, 11, 9)),),
        )
    return Day(
        now=_NOW,
        clerk=Clerk("a", _WORDS["clerk"], _WORDS["position_kk"], _WORDS["position_ru"], Role.CLERK),
        office=Office(_WORDS["office_kk"], _WORDS["office_ru"], "ATR", 1, "state_corporation", "atyrau"),
        visitors=tuple(_visitor(name, story) for name in names[:3]) if full else (),
        drafts=tuple(_draft(n, name, service) for n, name in enumerate((names[3], ""))) if full else (),
        today=today,
    )


def _visitor(name: str, story: LocalizedText) -> WaitingVisitor:
    return WaitingVisitor(name, name, story, Draft(UUID(int=0), "", _NOW))


def _draft(number: int, name: str, service: LocalizedText) -> DraftLine:
    begun = _NOW - timedelta(hours=17 * number, minutes=12)
    draft = Draft(UUID(int=number + 1), "a", begun, applicant=ApplicantEntry(surname=name))
    return DraftLine(draft, service if name else None, begun, done=2 if name else 0, of=4)


def _row(number: int, name: str, status: Status, *, due: date = _TODAY) -> CaseRow:
    return CaseRow(
        id=UUID(int=100 + number),
        number=f"ATR-01-26-{number:06}-K",
        name=name,
        service_id=_SERVICE,
        outcome=Outcome.ACCEPTED,
        status=status,
        decided_at=_NOW,
        due_on=due,
        clerk_name=_WORDS["clerk"],
    )
