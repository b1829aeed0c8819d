"""Invented people and offices of `resources/demo`, for demo mode, practice and scenarios."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from desk_app import paths
from desk_app.catalogue.scalars import Day, Whole
from desk_app.catalogue.yaml_lines import read_yaml, validate
from desk_app.commands.scenario_file import ScenarioFile
from desk_app.domain.catalogue import Catalogue
from desk_app.domain.clerk import Clerk, Office, Role
from desk_app.domain.localized import Language


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _ClerkPart(_Part):
    id: str
    login: str
    full_name: str
    position_kk: str
    position_ru: str


class _OfficePart(_Part):
    name_kk: str
    name_ru: str
    code: str
    desk: Whole
    department_no: str
    address: str
    phone: str
    provider_kk: str
    provider_ru: str


class People(_Part):
    """The file of invented people."""

    clerk: _ClerkPart
    office: _OfficePart
    effective: dict[str, Day]


@cache
def people() -> People:
    """Read the invented people."""
    return validate(People, read_yaml(paths.resources() / "demo" / "people.yaml"))


def invented_clerk() -> Clerk:
    """Return the clerk of practice, who may do everything."""
    clerk = people().clerk
    return Clerk(clerk.id, clerk.full_name, clerk.position_kk, clerk.position_ru, Role.ADMINISTRATOR)


def invented_office(scenario: ScenarioFile, catalogue: Catalogue) -> Office:
    """Return the office a scenario describes, named by its channel and region."""
    place, office = scenario.office, people().office
    region = catalogue.regions.get(place.region or "")
    channel = catalogue.channels[place.channel].name

    def name(language: Language) -> str:
        parts = (channel, *((region.name,) if region else ()))
        return ", ".join(part.text(language) for part in parts)

    return Office(
        name_kk=name(Language.KK),
        name_ru=name(Language.RU),
        code=office.code,
        desk=office.desk,
        channel=place.channel,
        region=place.region,
        duty_department=place.duty_department,
        department_no=office.department_no,
        address="",
        phone=office.phone,
    )


def demo_office() -> Office:
    """Return the office of demo mode: a State Corporation counter whose papers are marked."""
    return Office(**people().office.model_dump(), channel="state_corporation", region="atyrau", demo=True)
