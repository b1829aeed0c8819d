"""Complete visits of each kind that tests change."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from desk_app.domain.acts import EffectiveDays
from desk_app.domain.catalogue import Shown
from desk_app.domain.visit import (
    APPLICANT,
    Applicant,
    FamilyMember,
    Kinship,
    OfficePlace,
    PersonRef,
    ShownPaper,
    Visit,
)

USUAL_DAYS: EffectiveDays = {
    "order-20@2021": date(2021, 9, 2),
    "order-20@2024": date(2024, 6, 15),
    "order-20@2024-07": date(2024, 8, 14),
}
PERSON = Applicant(surname="Сейітов", given_name="Дәулет", born=date(1984, 7, 19))
CHILD = FamilyMember("Сейітова Аяла", Kinship.CHILD, date(2016, 10, 23))


def paper(item_id: str, shown: Shown = Shown.ORIGINAL, of: int = 0, **more: Any) -> ShownPaper:
    return ShownPaper(item_id, PersonRef(of) if of else APPLICANT, shown, **more)


def complete_papers(prefix: str, people: int = 1) -> tuple[ShownPaper, ...]:
    """The papers of a complete package of a checklist, by the first letters of its items."""
    ids = (paper(f"{prefix}-id", of=n) for n in range(people))
    declared = (paper(f"{prefix}-{item}", Shown.DECLARED_ABSENT) for item in ("marriage", "qual"))
    return (paper(f"{prefix}-app"), *ids, *declared)


KANDAS = Visit(
    at=datetime.fromisoformat("2025-11-26T11:35"),
    office=OfficePlace("state_corporation", "atyrau"),
    way="counter",
    service_id="quota-kandas",
    applicant=PERSON,
    papers=complete_papers("k24"),
    basis="status-in-country",
    region_asked="atyrau",
)
IN_MIGRANT = replace(
    KANDAS,
    service_id="quota-inmigrants",
    papers=complete_papers("m24"),
    basis="one-year-registration",
    region_asked="kostanay",
    office=OfficePlace("career_centre", "kostanay"),
)
KANDAS_2021 = replace(
    KANDAS,
    at=datetime.fromisoformat("2023-03-14T10:00"),
    papers=complete_papers("k21"),
    basis="in-country",
    variant="in_country",
)
