"""Accounts: who may in, who may not any more, and whose password it is."""

from dataclasses import replace

import pytest

from desk_app.domain.clerk import Clerk
from desk_app.domain.errors import SecretWrong, StoreUnavailable
from desk_app.domain.event import EventKind
from desk_app.operations.office import NotAllowed
from desk_app.operations.ports import Account
from desk_app.operations.sessions import Door, LoginTaken, PasswordTooShort
from tests.fakes import FakeKeys
from tests.operations.bench import ADMINISTRATOR, CLERK, SUPERVISOR, Bench

FIRST, SECOND = "secret-enough", "another-secret"


@pytest.fixture
def staffed(desk: Bench) -> Bench:
    """A desk with an administrator and a clerk."""
    desk.sessions.add_account("administrator", FIRST, ADMINISTRATOR, by=None)
    desk.sessions.add_account("aliya", FIRST, CLERK, by=ADMINISTRATOR)
    return desk


def test_a_clerk_signs_in_and_it_is_recorded(staffed: Bench) -> None:
    assert staffed.sessions.unlock("aliya", FIRST) == CLERK
    assert staffed.sessions.clerk == CLERK
    [event] = staffed.events(EventKind.SIGNED_IN)
    assert event.clerk_id == CLERK.id


@pytest.mark.parametrize(
    ("login", "password"), [("aliya", SECOND), ("aliya", ""), ("nobody", FIRST), ("", "")]
)
def test_a_wrong_name_and_a_wrong_password_look_the_same(staffed: Bench, login: str, password: str) -> None:
    with pytest.raises(SecretWrong) as caught:
        staffed.sessions.unlock(login, password)
    assert str(caught.value) == "account.secret_wrong"
    assert staffed.sessions.clerk is None
    assert staffed.events(EventKind.SIGNED_IN) == []


def test_who_was_at_the_desk_stays_there_after_a_wrong_password(staffed: Bench) -> None:
    staffed.sessions.unlock("aliya", FIRST)
    with pytest.raises(SecretWrong):
        staffed.sessions.unlock("administrator", "wrong-password")
    assert staffed.sessions.clerk == CLERK


def test_an_account_switched_off_cannot_in(staffed: Bench) -> None:
    staffed.sessions.switch(Account("aliya", replace(CLERK, active=False)), by=ADMINISTRATOR)
    with pytest.raises(SecretWrong):
        staffed.sessions.unlock("aliya", FIRST)
    with pytest.raises(SecretWrong):
        staffed.sessions.sign_in("aliya")
    assert "aliya" not in staffed.keys.secrets
    assert staffed.sessions.unlock("administrator", FIRST) == ADMINISTRATOR


def test_a_password_is_changed_by_who_knows_the_old_one(staffed: Bench) -> None:
    with pytest.raises(SecretWrong):
        staffed.sessions.change_password("aliya", SECOND, "third-password")
    assert staffed.sessions.unlock("aliya", FIRST)
    staffed.sessions.change_password("aliya", FIRST, SECOND)
    with pytest.raises(SecretWrong):
        staffed.sessions.unlock("aliya", FIRST)
    assert staffed.sessions.unlock("aliya", SECOND) == CLERK
    assert staffed.sessions.unlock("administrator", FIRST) == ADMINISTRATOR


@pytest.mark.parametrize(("password", "long_enough"), [("1234567", False), ("12345678", True), ("", False)])
def test_a_password_has_eight_characters(staffed: Bench, password: str, long_enough: bool) -> None:
    acts = (
        lambda: staffed.sessions.change_password("aliya", FIRST, password),
        lambda: staffed.sessions.add_account("dana", password, replace(CLERK, id="d"), by=ADMINISTRATOR),
        lambda: Door(FakeKeys()).create("first", password),
    )
    for act in acts:
        if long_enough:
            act()
        else:
            with pytest.raises(PasswordTooShort):
                act()
    assert ("dana" in staffed.keys.secrets) is long_enough


@pytest.mark.parametrize("login", ["aliya", "ALIYA"])
def test_a_name_is_given_once(staffed: Bench, login: str) -> None:
    with pytest.raises(LoginTaken):
        staffed.sessions.add_account(login, SECOND, replace(CLERK, id="other"), by=ADMINISTRATOR)
    assert staffed.sessions.unlock("aliya", FIRST) == CLERK
    assert len(staffed.sessions.accounts()) == 2


@pytest.mark.parametrize("by", [CLERK, SUPERVISOR, replace(ADMINISTRATOR, active=False)])
def test_only_an_administrator_changes_accounts(staffed: Bench, by: Clerk) -> None:
    accounts, secrets = staffed.sessions.accounts(), dict(staffed.keys.secrets)
    with pytest.raises(NotAllowed):
        staffed.sessions.add_account("dana", SECOND, CLERK, by=by)
    with pytest.raises(NotAllowed):
        staffed.sessions.switch(Account("administrator", replace(ADMINISTRATOR, active=False)), by=by)
    assert (staffed.sessions.accounts(), staffed.keys.secrets) == (accounts, secrets)


def test_every_change_of_an_account_is_recorded_without_secrets(staffed: Bench) -> None:
    promoted = replace(CLERK, role=SUPERVISOR.role)
    staffed.sessions.switch(Account("aliya", promoted), by=ADMINISTRATOR)
    events = staffed.events(EventKind.ACCOUNT_CHANGED)
    assert [event.facts for event in events] == [
        {"account": "administrator", "role": "administrator"},
        {"account": "clerk", "role": "clerk"},
        {"account": "clerk", "role": "supervisor"},
    ]
    assert staffed.sessions.unlock("aliya", FIRST) == promoted


def test_a_sign_in_that_cannot_be_recorded_is_none(staffed: Bench) -> None:
    staffed.store.fail_next = StoreUnavailable("disk_full")
    with pytest.raises(StoreUnavailable):
        staffed.sessions.unlock("aliya", FIRST)
    assert staffed.sessions.clerk is None


def test_the_door_of_a_new_desk() -> None:
    door = Door(FakeKeys())
    assert not door.set_up_done()
    key = door.create("first", FIRST)
    assert door.set_up_done()
    assert door.unlock("first", FIRST) == key
    with pytest.raises(SecretWrong):
        door.unlock("first", SECOND)
