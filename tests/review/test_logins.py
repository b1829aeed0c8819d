"""One login name is one account, however it is typed."""

from dataclasses import replace

import pytest

from desk_app.domain.clerk import Role
from desk_app.operations.front import FrontDesk
from desk_app.operations.sessions import LoginTaken
from tests.review.conftest import LOGIN, PASSWORD


@pytest.mark.parametrize("again", [f"{LOGIN} ", LOGIN.upper(), f" {LOGIN.title()}", "ｄａｎａ"])
def test_the_name_of_an_account_cannot_be_taken_over(front: FrontDesk, again: str) -> None:
    assert front.desk is not None
    assert front.clerk is not None
    sessions, administrator = front.desk.sessions, front.clerk
    other = replace(administrator, id="other", role=Role.CLERK)
    with pytest.raises(LoginTaken):
        sessions.add_account(again, "another-secret", other, by=administrator)
    assert sessions.unlock(LOGIN, PASSWORD) == administrator
    assert [account.clerk for account in sessions.accounts()] == [administrator]
