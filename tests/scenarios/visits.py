"""Visits made by chance, wide and with an eye for edges; the same number gives the same visit."""

import datetime
import random
from typing import Any

from tests.scenarios import oracle
from tests.scenarios import oracle_days as days

Scenario = dict[str, Any]

USUAL_DATES = {"order-20@2021": "2021-09-02", "order-20@2024": "2024-06-15", "order-20@2024-07": "2024-08-14"}
SERVICES_2015 = (
    "oralman-status", "unemployed-certificate", "semipalatinsk-victims", "unemployed-registration",
    "employment-referrals", "foreign-labour-permit",
)  # fmt: skip
COUNTERS = (
    "state_corporation", "local_executive_body", "career_centre", "employment_centre", "foreign_mission",
    "akim_rural_district", "ztmo", "public_service_centre_2015",
)  # fmt: skip
PORTALS = ("egov_portal", "egov_mobile", "migration_enbek", "elicense_portal")
REGIONS = (
    "akmola", "east-kazakhstan", "west-kazakhstan", "kostanay", "pavlodar", "north-kazakhstan", "abai",
    "atyrau", "ulytau", "karaganda", "other",
)  # fmt: skip
SHOWN = ("original", "copy", "original_and_copy", "digital", "declared_absent")
KINDS = (
    "identity_card", "passport", "foreign_passport", "birth_certificate", "residence_permit",
    "marriage_certificate", "divorce_certificate", "diploma", "qualification_certificate",
    "work_record_book", "workplace_certificate", "school_certificate", "consent_decision",
)  # fmt: skip
EDGE_TIMES = (
    "00:00", "08:59", "09:00", "09:01", "09:30", "12:29", "12:30", "12:59", "13:00", "13:01", "14:29",
    "14:30", "14:31", "16:59", "17:00", "17:01", "17:29", "17:30", "17:31", "17:59", "18:00", "19:59",
    "20:00", "23:59",
)  # fmt: skip
EDGE_DAYS = (
    "2016-06-09", "2016-06-10", "2016-06-11", "2016-02-14", "2016-02-15", "2021-09-01", "2021-09-02",
    "2021-12-31", "2022-03-05", "2022-10-22", "2023-07-01", "2024-02-29", "2024-03-23", "2024-03-30",
    "2024-05-04", "2024-05-08", "2024-05-31", "2024-06-14", "2024-06-15", "2024-07-06", "2024-08-13",
    "2024-08-14", "2024-12-31", "2025-01-03", "2025-01-04", "2025-01-05", "2025-03-08", "2025-03-22",
    "2025-08-30", "2025-10-25", "2025-12-16", "2026-01-03", "2026-05-06", "2026-05-07", "2026-05-26",
    "2026-05-27", "2026-08-11", "2026-08-28", "2026-08-31", "2026-12-31", "2027-03-15", "2027-05-15",
)  # fmt: skip
SURNAMES = ("Нұрсейітов", "Әбдірахман", "Қойшыбаева", "Ибраев", "Лян", "Серғазин-Ақын", "Дәуренова")
GIVEN_NAMES = ("Дәулет", "Салтанат", "Виктор", "Мирас", "Ұлжан", "Ғазиз", "Өмірбек")
MEMBER_NAMES = ("Аяла", "Мархаба", "Ислам", "Айша", "Нұргүл", "Бадам", "Мариям", "Тимур", "Іңкәр", "Ён Хва")
IINS = ("950211303148", "850805402779", "020521504051", "660909401012")
NUMBERS = ("E0914472", "0511907", "ЖБ-Б 1502277", "0193/2001", "NO", "31-К", "1832013", "1e5")


class VisitMaker:
    """Makes the visit of one number, so that a visit that differs can be made again alone."""

    def __init__(self, seed: str) -> None:
        self.chance = random.Random(seed)  # not a secret
        self.name = f"v-{seed}"

    def likely(self, share: float) -> bool:
        return self.chance.random() < share

    def visit(self) -> Scenario:
        """Return a scenario that is valid, with as many odd facts as the page allows."""
        service = self._service()
        at = self._moment(service)
        effective = self._effective(service)
        found: Scenario = {
            "format": 1,
            "name": self.name,
            "title": "Made by chance",
            "effective": effective,
            "visit": {"at": at, "service": service},
        }
        edition, _reason = oracle.edition_of(found)
        found["office"], found["visit"]["way"] = self._office(edition)
        found["visit"]["variant"] = self._variant(edition, found)
        self._person(found, edition, at.date())
        self._papers(found, edition)
        found["later"] = self._later(edition, at.date())
        return self._without_some_defaults(found)

    def _service(self) -> str:
        names = ("quota-kandas", "quota-inmigrants", "one-application", "social-assistance", "2015")
        chosen = self.chance.choices(names, weights=(46, 30, 10, 4, 10))[0]
        return self.chance.choice(SERVICES_2015) if chosen == "2015" else chosen

    def _moment(self, service: str) -> datetime.datetime:
        day = self._day(service)
        while self.likely(0.6) and not days.is_working(day):
            day += days.ONE_DAY
        if self.likely(0.4):
            return datetime.datetime.fromisoformat(f"{day}T{self.chance.choice(EDGE_TIMES)}")
        hour, minute = self.chance.choice((9, 10, 11, 12, 15, 16)), self.chance.randrange(60)
        return datetime.datetime.combine(day, datetime.time(hour, minute))

    def _day(self, service: str) -> datetime.date:
        if self.likely(0.2):
            return oracle.as_day(self.chance.choice(EDGE_DAYS))
        first, last = "2021-09-02", "2027-12-20"
        if service in SERVICES_2015:
            first, last = "2015-06-01", "2016-12-31"
        elif service == "one-application" or self.likely(0.3):
            last = "2024-06-14"
        elif self.likely(0.1):
            first = "2015-01-05"
        return self._between(first, last)

    def _between(self, first: str, last: str) -> datetime.date:
        start = oracle.as_day(first)
        return start + datetime.timedelta(self.chance.randrange((oracle.as_day(last) - start).days + 1))

    def _effective(self, service: str) -> dict[str, datetime.date]:
        dates = {act: oracle.as_day(day) for act, day in USUAL_DATES.items()}
        if service in SERVICES_2015 and self.likely(0.9):
            dates["kostanay-564@2015"] = oracle.as_day("2016-02-15")
        if self.likely(0.8):
            return dates
        for act in list(dates):
            if self.likely(0.3):
                del dates[act]
            elif self.likely(0.5):
                dates[act] = self._between("2015-12-01", "2026-12-31")
        return dates

    def _office(self, edition: str | None) -> tuple[Scenario, str]:
        taking = []
        if edition is not None:
            taking = [c["channel"] for c in oracle.edition_facts(edition)["channels"] if c["accepts"]]
        counters = [c for c in taking if c in COUNTERS] if self.likely(0.85) else list(COUNTERS)
        portals = [c for c in taking if c in PORTALS] if self.likely(0.8) else list(PORTALS)
        channel = self.chance.choice(counters or list(COUNTERS))
        way = self.chance.choices(("counter", "home_visit", "portal"), weights=(62, 8, 30))[0]
        if way == "home_visit" and self.likely(0.7):
            channel = "state_corporation"
        if way == "portal":
            way = self.chance.choice(portals or list(PORTALS))
        region = None if channel == "foreign_mission" else self.chance.choice(REGIONS)
        return {"channel": channel, "region": region, "duty_department": self.likely(0.25)}, way

    def _variant(self, edition: str | None, found: Scenario) -> str | None:
        if edition != "quota-kandas@2021":
            kandas_2024 = edition in oracle.KANDAS_2024 and self.likely(0.1)
            return "all" if kandas_2024 else None
        if self.likely(0.25):
            return self.chance.choice(("in_country", "abroad", "return"))
        if self.likely(0.15):
            found["office"] = {"channel": "foreign_mission", "region": None}
            found["visit"]["way"] = "counter"
        if found["office"]["channel"] == "foreign_mission":
            return "abroad"
        return self.chance.choice(("in_country", "in_country", "return"))

    def _person(self, found: Scenario, edition: str | None, day: datetime.date) -> None:
        visit = found["visit"]
        bases = [b["id"] for b in oracle.edition_facts(edition).get("eligibility") or []] if edition else []
        visit["basis"] = self._basis(found, bases)
        visit["since"] = self._since(day)
        visit["included_before"] = self.likely(0.1)
        visit["consent"] = not self.likely(0.1)
        visit["utc_offset"] = self.chance.choice((None, None, "+05:00", "+06:00", "+08:00", "-03:30"))
        asks_category = visit["service"] == "quota-inmigrants" or self.likely(0.1)
        visit["applicant"] = {
            "surname": self.chance.choice(SURNAMES),
            "given_name": self.chance.choice(GIVEN_NAMES),
            "patronymic": self.chance.choice((None, "Қанатұлы", "Төкенқызы", "Иванович")),
            "born": self._between("1940-01-01", "1997-12-31"),
            "iin": self.chance.choice((None, *IINS)),
            "citizenship": self.chance.choice((None, "UZ", "CN", "MN", "NO", "KZ")),
            "region_asked": self.chance.choice(REGIONS),
            "address": self.chance.choice((None, "Атырау қ., Исатай д-лы 27, 14-пәтер")),
            "phone": self.chance.choice((None, "+7 700 555 02 02")),
            "employment_category": self.chance.randint(1, 9) if asks_category else None,
        }
        visit["family"] = [self._member(day) for _ in range(self._family_size())]

    def _basis(self, found: Scenario, bases: list[str]) -> str | None:
        if not bases or self.likely(0.15):
            return None
        for basis in ("self-arrived", "graduate", "serpin-graduate"):
            right = oracle.place_of(found) in ("career_centre", "employment_centre")
            if basis in bases and not right and self.likely(0.4):
                bases = [other for other in bases if other not in oracle.SIX_MONTHS]
        return self.chance.choice(bases)

    def _since(self, day: datetime.date) -> datetime.date | None:
        if self.likely(0.25):
            return None
        if self.likely(0.1):
            return self._between("2015-01-01", "2027-12-31")
        months = self.chance.choice((6, 12))
        first = days.months_later(day.replace(year=day.year - 2, day=1), 24 - months)
        last = days.months_later(first, 1) - days.ONE_DAY
        back = last if self.likely(0.2) else first.replace(day=min(day.day, last.day))
        return back + datetime.timedelta(self.chance.choice((-31, -2, -1, 0, 0, 0, 1, 2, 31)))

    def _family_size(self) -> int:
        return self.chance.choices((0, 1, 2, 3, 6, 10), weights=(45, 20, 15, 10, 7, 3))[0]

    def _member(self, day: datetime.date) -> Scenario:
        return {
            "name": f"{self.chance.choice(SURNAMES)} {self.chance.choice(MEMBER_NAMES)}",
            "kinship": self.chance.choice(("spouse", "parent", "child", "sibling", "other")),
            "born": self._between("1930-01-01", day.isoformat()),
        }

    def _papers(self, found: Scenario, edition: str | None) -> None:
        found["visit"]["papers"] = []
        if edition is None or (edition, oracle.variant_of(found, edition)) not in oracle.PREFIX:
            return
        careful = self.likely(0.7)
        papers = []
        for item, person in oracle.required(found, edition):
            if careful or self.likely(0.85):
                papers.append(self._paper(found, edition, item, person, careful=careful))
            if self.likely(0.08):
                papers.append(self._paper(found, edition, item, person, careful=False))
            if self.likely(0.03):
                someone = self.chance.choice(oracle.people(found))
                papers.append(self._paper(found, edition, item, someone, careful=False))
        if self.likely(0.1):
            self.chance.shuffle(papers)
        found["visit"]["papers"] = _without_contradictions(papers)

    def _paper(
        self, found: Scenario, edition: str, item: str, person: str, *, careful: bool
    ) -> dict[str, Any]:
        paper = {"item": item, "of": person, "shown": self.chance.choice(SHOWN)}
        while careful and not oracle._counts(found, edition, paper):
            paper["shown"] = self.chance.choice(SHOWN)
        day = found["visit"]["at"].date()
        expires = day + datetime.timedelta(self.chance.choice((0, 1, 2, 30, 2000)))
        if not careful or (self.likely(0.3) and not item.endswith("-id")):
            expires += datetime.timedelta(self.chance.choice((-3000, -31, -2, -1, 0)))
        more = {
            "kind": self.chance.choice((None, *KINDS)),
            "number": self.chance.choice((None, *NUMBERS)),
            "issued": self.chance.choice((None, day - datetime.timedelta(4000), day)),
            "expires": None if self.likely(0.3) else expires,
        }
        return paper | {key: value for key, value in more.items() if value is not None or self.likely(0.2)}

    def _later(self, edition: str | None, day: datetime.date) -> list[Scenario]:
        if edition is None or self.likely(0.6):
            return []
        facts = oracle.edition_facts(edition)
        steps = {step["id"] for flow in (facts.get("flows") or {}).values() for step in flow}
        steps |= {step["id"] for step in facts.get("appeals") or []}
        share = self.chance.choice((0.1, 0.3, 0.8))
        chosen = [step for step in sorted(steps) if self.likely(share)]
        return [{"step": s, "day": day + datetime.timedelta(self.chance.randrange(60))} for s in chosen]

    def _without_some_defaults(self, found: Scenario) -> Scenario:
        """Leave out about half of what is null, false, empty or the default anyway."""
        visit, office = found["visit"], found["office"]
        optional = (
            (visit, ("utc_offset", "variant", "basis", "since", "included_before", "family", "papers")),
            (visit["applicant"], ("patronymic", "iin", "citizenship", "address", "phone")),
            (visit["applicant"], ("employment_category",)),
            (office, ("duty_department",)),
            (found, ("later", "effective")),
        )
        for part, keys in optional:
            for key in keys:
                if not part.get(key, True) and self.likely(0.5):
                    del part[key]
        if visit["consent"] and self.likely(0.5):
            del visit["consent"]
        return found


def _without_contradictions(papers: list[Scenario]) -> list[Scenario]:
    """Drop declarations that a paper does not exist where it was shown too: the page does not judge those."""
    shown = {(p["item"], p["of"]) for p in papers if p["shown"] != "declared_absent"}
    return [p for p in papers if p["shown"] != "declared_absent" or (p["item"], p["of"]) not in shown]
