"""A draft begun before the counter opens is judged by its hours once they have come."""

from datetime import timedelta

from desk_app.domain.assessment import Outcome
from desk_app.domain.opening import Reason
from tests.operations.bench import Bench, complete


def test_a_draft_begun_too_early_is_not_closed_all_day(desk: Bench) -> None:
    desk.clock.advance(timedelta(hours=20))
    assert (desk.clock.now().hour, desk.clock.now().minute) == (7, 35)
    draft = desk.kept(complete())
    assert desk.intake.look(draft).assessment.reason is Reason.CLOSED
    desk.clock.advance(timedelta(hours=3))
    standing = desk.intake.look(draft)
    assert standing.assessment.outcome is Outcome.ACCEPTED
    assert standing.visit.at.hour == 10
