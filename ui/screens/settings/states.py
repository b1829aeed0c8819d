"""States of the settings for the pictures. Nobody here exists."""

from datetime import UTC, date, datetime
from functools import partial

from desk_app.domain.acts import EffectiveDate
from desk_app.domain.clerk import Clerk, Role
from desk_app.operations.ports import Account
from ui.screens.settings import samples
from ui.screens.settings.screen import Section, SettingsScreen
from ui.screens.settings.view_model import Facts, SettingsViewModel
from ui.screenshots import Stage, State

_NOW = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)


def states() -> dict[str, State]:
    """Return every section as an administrator sees it, and three as a clerk does."""
    found: dict[str, State] = {
        part.value: partial(_show, section=part, role=Role.ADMINISTRATOR) for part in Section
    }
    found["accounts-chosen"] = _chosen
    fixed = (Section.OFFICE, Section.ACTS, Section.ACCOUNTS)
    return found | {
        f"{part.value}-read-only": partial(_show, section=part, role=Role.CLERK) for part in fixed
    }


def _chosen(stage: Stage) -> None:
    screen = _opened(stage, section=Section.ACCOUNTS, role=Role.ADMINISTRATOR)
    screen.accounts.list.chosen.emit("c1")


def _show(stage: Stage, *, section: Section, role: Role) -> None:
    _opened(stage, section=section, role=role)


def _opened(stage: Stage, *, section: Section, role: Role) -> SettingsScreen:
    model = SettingsViewModel(stage.place.jobs, lambda: None)
    model.facts, model.printers = _facts(role), ("HP LaserJet Pro MFP M428fdw",)
    screen = SettingsScreen(model, stage.place)
    stage.show(screen)
    screen.open_section(section)
    return screen


def _facts(role: Role) -> Facts:
    law = samples.law().catalogue
    clerks = [Clerk(f"c{n}", name, "", "", Role.CLERK) for n, name in enumerate(samples.WORDS["clerks"])]
    clerks[0] = Clerk("c0", clerks[0].full_name, "", "", role)
    clerks[2] = Clerk("c2", clerks[2].full_name, "", "", Role.SUPERVISOR, active=False)
    entered = EffectiveDate(samples.ACT_IDS[1], date(2024, 6, 14), "c0", _NOW, samples.DATED.source)
    return Facts(
        now=_NOW,
        clerk=clerks[0],
        office=samples.OFFICE.office(),
        catalogue=law,
        dates=(entered,),
        effective={entered.act_id: entered.day},
        accounts=tuple(Account(clerk.id, clerk) for clerk in clerks),
        open_services=9,
        folder="/home/desk/.local/share/qabyldau/demo",
        may_reset=True,
    )
