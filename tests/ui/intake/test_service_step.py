"""Step 1: finding a service, what is closed and why, the facts that are asked."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.devices.clock import KAZAKHSTAN_TIME
from desk_app.domain.opening import Reason
from tests.ui.desk_fixtures import Bench, open_bench
from tests.ui.intake.fingers import CONTROL, enter, focused, go_on, key, write
from tests.ui.intake.states import opened, other_counter
from ui.screens.intake.screen import IntakeScreen
from ui.screens.intake.service_page import ServicePage
from ui.workplace import Workplace


def page_of(screen: IntakeScreen) -> ServicePage:
    page = next(iter(screen.pages.values()))
    assert isinstance(page, ServicePage)
    return page


def shown_ids(screen: IntakeScreen) -> list[str]:
    return [row.offer.service.id for row in page_of(screen).list.rows]


@pytest.mark.parametrize("words", ["қандастарды өңірлік", "региональную кандасов", "QUOTA kandas"])
def test_finds_a_service_by_its_name_in_any_language(workplace: Workplace, bench: Bench, words: str) -> None:
    screen = opened(workplace, bench)
    write(words)
    assert shown_ids(screen) == ["quota-kandas"]


def test_lists_open_services_first_and_says_why_others_are_closed(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench)
    offers = {row.offer.service.id: row.offer for row in page_of(screen).list.rows}
    assert shown_ids(screen)[:2] == ["quota-inmigrants", "quota-kandas"]
    assert offers["oralman-status"].reason is Reason.REVOKED
    assert offers["one-application"].reason is Reason.NO_EDITION
    spoken = [row.accessibleName() for row in page_of(screen).list.rows]
    assert any("Revoked" in words and "10.06.2016" in words for words in spoken)


def test_names_an_act_whose_day_is_not_entered(workplace: Workplace, tmp_path: Path) -> None:
    with open_bench(tmp_path / "new") as bench:
        bench.desk.office.effective = {}
        screen = opened(workplace, bench)
        spoken = [
            row.accessibleName() for row in page_of(screen).list.rows if "kandas" in row.offer.service.id
        ]
    assert all("not entered in the settings" in words for words in spoken), spoken


def test_a_closed_counter_is_said_with_its_hours(workplace: Workplace, tmp_path: Path) -> None:
    sunday = datetime(2026, 2, 8, 11, 0, tzinfo=KAZAKHSTAN_TIME)
    with open_bench(tmp_path / "sunday", at=sunday) as bench:
        screen = opened(workplace, bench)
        write("kandas")
        enter()
        words = page_of(screen).closed.banner.accessibleName()
        assert "does not receive people" in words
        assert "09:00" in words
        assert [act.name for act in screen.acts()] == ["drop", "consult"]


def test_enter_in_the_list_chooses(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    enter()
    assert screen.model.draft.service_id == "quota-kandas"


def test_a_group_of_another_office_can_only_be_advised(
    workplace: Workplace, bench: Bench, qtbot: QtBot
) -> None:
    screen = other_counter(workplace, bench)
    words = page_of(screen).closed.banner.accessibleName()
    assert "Another office" in words
    assert "career centre" in words
    with qtbot.waitSignal(screen.model.consulted, timeout=20_000):
        go_on()
    qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    assert bench.desk.drafts.all() == ()


def test_the_region_is_asked_for_where_the_field_stands(workplace: Workplace, bench: Bench) -> None:
    draft = replace(bench.draft(), region_asked="")
    screen = opened(workplace, bench, draft)
    go_on()
    page = page_of(screen)
    assert focused() is page.summary
    assert page.fields["region_asked"].error == page.summary.lines[0].text()
    key(Qt.Key.Key_Tab)
    enter()
    assert focused() is page.facts.region
    key(Qt.Key.Key_Down)
    assert page.fields["region_asked"].error == ""


def test_a_new_visit_asks_for_the_service_before_anything_else(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench)
    key(Qt.Key.Key_Return, CONTROL)
    assert focused() is page_of(screen).search
    assert not screen.tasks.rows["people"].isEnabled()


def test_home_visits_are_offered_at_the_state_corporation_only(workplace: Workplace, bench: Bench) -> None:
    screen = opened(workplace, bench, bench.draft())
    assert screen.model.ways() == ("counter", "home_visit")


def test_a_career_centre_registers_what_came_through_portals(workplace: Workplace, bench: Bench) -> None:
    office = bench.desk.office.known()
    bench.desk.office.change(replace(office, channel="career_centre"), bench.clerk)
    screen = opened(workplace, bench, bench.draft())
    assert "migration_enbek" in screen.model.ways()
    assert "home_visit" not in screen.model.ways()
