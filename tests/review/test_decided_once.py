"""A decision stands: the other one is refused in words, not answered with what was decided before."""

import pytest

from desk_app.domain.errors import CaseExists
from tests.operations.bench import CLERK, Bench, complete, incomplete


def test_a_refused_draft_is_not_accepted_afterwards(desk: Bench) -> None:
    draft = desk.kept(incomplete())
    refusal = desk.intake.refuse(draft, CLERK)
    with pytest.raises(CaseExists):
        desk.intake.accept(draft, CLERK)
    assert desk.register.open(refusal.id) == refusal
    assert desk.intake.refuse(draft, CLERK) == refusal


def test_an_accepted_draft_is_not_refused_afterwards(desk: Bench) -> None:
    draft = desk.kept(complete())
    case = desk.intake.accept(draft, CLERK)
    desk.drafts.keep(draft)
    with pytest.raises(CaseExists):
        desk.intake.refuse(draft, CLERK)
    assert desk.intake.accept(draft, CLERK) == case
    assert desk.drafts.all() == ()
