"""A second calculation of what follows from a visit, written from the page on scenarios alone.

It shares nothing with the program: it reads the fact base, walks through the tables of the page in their
order and counts day by day. `play` takes a scenario file as plain values and returns the keys of `expect`.
"""

import datetime
from pathlib import Path
from typing import Any

import yaml

from tests.scenarios import oracle_dates
from tests.scenarios import oracle_days as days

Scenario = dict[str, Any]
Outcome = dict[str, Any]

COUNTER_WAYS = ("counter", "home_visit")
KANDAS_2024 = ("quota-kandas@2024", "quota-kandas@2024-173")
OF_2024 = (*KANDAS_2024, "quota-inmigrants@2024")
PREFIX = {
    ("quota-kandas@2021", "in_country"): "k21",
    ("quota-kandas@2021", "abroad"): "k21a",
    ("quota-kandas@2021", "return"): "k21r",
    ("one-application@2021", None): "k21",
    ("quota-inmigrants@2021", None): "m21",
    ("quota-kandas@2024", None): "k24",
    ("quota-kandas@2024-173", None): "k24",
    ("quota-inmigrants@2024", None): "m24",
}
SEVEN = (
    "akmola", "east-kazakhstan", "west-kazakhstan", "kostanay", "pavlodar", "north-kazakhstan", "abai",
)  # fmt: skip
DOUBTFUL = (datetime.date(2026, 5, 27), datetime.date(2026, 8, 31))
SIX_MONTHS = ("self-arrived", "graduate", "serpin-graduate")
ONE_YEAR = ("one-year-registration", "departure-region")


def as_day(text: Any) -> datetime.date:
    return datetime.date.fromisoformat(str(text))


def moment(scenario: Scenario) -> datetime.datetime:
    return datetime.datetime.fromisoformat(str(scenario["visit"]["at"]))


def edition_facts(edition: str) -> dict[str, Any]:
    """The edition of the fact base, with what it inherits."""
    for service in days.facts()["services"]:
        for entry in service["editions"]:
            if entry["id"] == edition:
                parent = edition_facts(entry["inherits"]) if entry.get("inherits") else {}
                return {**parent, **entry}
    raise LookupError(edition)


def edition_of(scenario: Scenario) -> tuple[str | None, str | None]:
    """Point 1: the edition in force, and the reason why none is open."""
    service = scenario["visit"]["service"]
    day = moment(scenario).date()
    if service == "social-assistance":
        return "social-assistance@portal", None
    entered = {key: as_day(value) for key, value in (scenario.get("effective") or {}).items()}
    if service in ("quota-kandas", "quota-inmigrants", "one-application"):
        found = _of_order_20(service, day, entered)
        return (found, None) if found else (None, "no_edition")
    edition = f"{service}@2015"
    if day >= as_day(edition_facts(edition)["effective_to"]):
        return edition, "revoked"
    start = entered.get("kostanay-564@2015")
    return (edition, None) if start and start <= day else (None, "no_edition")


def _of_order_20(service: str, day: datetime.date, entered: dict[str, datetime.date]) -> str | None:
    first, second, third = (
        entered.get(key) for key in ("order-20@2021", "order-20@2024", "order-20@2024-07")
    )
    if service == "quota-kandas" and third and third <= day:
        return "quota-kandas@2024"
    if second and second <= day:
        return {
            "quota-kandas": "quota-kandas@2024-173",
            "quota-inmigrants": "quota-inmigrants@2024",
            "one-application": None,
        }[service]
    return f"{service}@2021" if first and first <= day else None


def place_of(scenario: Scenario) -> str:
    """The channel: of the office at a counter, the way itself for self-service."""
    way = scenario["visit"]["way"]
    return str(scenario["office"]["channel"] if way in COUNTER_WAYS else way)


def variant_of(scenario: Scenario, edition: str) -> str | None:
    return scenario["visit"].get("variant") if edition == "quota-kandas@2021" else None


def channel_takes(scenario: Scenario, edition: str) -> bool:
    """Point 2."""
    place = place_of(scenario)
    if scenario["visit"]["way"] == "home_visit" and place != "state_corporation":
        return False
    for channel in edition_facts(edition)["channels"]:
        if channel["channel"] == place and channel["accepts"]:
            flows = channel.get("flows")
            return flows is None or variant_of(scenario, edition) in flows
    return False


def hours_of(edition: str) -> dict[str, Any]:
    if edition == "one-application@2021":
        edition = "quota-kandas@2021"
    return edition_facts(edition).get("hours") or {}


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def _within(minute: int, span: str) -> bool:
    first, last = span.split("-")
    return _minutes(first) <= minute < _minutes(last)


def is_open(scenario: Scenario, edition: str) -> bool:
    """Point 3."""
    if scenario["visit"]["way"] not in COUNTER_WAYS:
        return True
    place = place_of(scenario)
    hours = hours_of(edition).get("local_executive_body" if place == "career_centre" else place)
    if hours is None:
        return True
    day, minute = moment(scenario).date(), moment(scenario).hour * 60 + moment(scenario).minute
    saturday = day.weekday() == 5
    duty = hours.get("duty_departments") if scenario["office"].get("duty_department") else None
    saturdays = hours["days"] == "Mon-Sat" or bool(duty)
    if not days.is_working(day) and not (saturdays and saturday and not days.is_in_table(day)):
        return False
    span = hours["accept"] if not duty else duty["sat" if saturday else "mon_fri"]
    return _within(minute, span) and not (hours.get("lunch") and _within(minute, hours["lunch"]))


def other_counter(scenario: Scenario, edition: str) -> bool:
    """Point 4."""
    right = "career_centre" if edition in OF_2024 else "employment_centre"
    return scenario["visit"].get("basis") in SIX_MONTHS and place_of(scenario) != right


def people(scenario: Scenario) -> list[str]:
    family = scenario["visit"].get("family") or []
    return ["applicant"] + [f"family:{number}" for number in range(1, len(family) + 1)]


def _counts(scenario: Scenario, edition: str, paper: dict[str, Any]) -> bool:
    item, shown = paper["item"], paper["shown"]
    if shown == "declared_absent":
        return str(item).endswith(("-marriage", "-qual"))
    if shown == "copy" and item.endswith("-id") and item.startswith("k"):
        return False
    at_counter = scenario["visit"]["way"] in COUNTER_WAYS
    return not (shown == "digital" and at_counter and edition not in OF_2024)


def required(scenario: Scenario, edition: str) -> list[tuple[str, str]]:
    """Point 6: every item that must be there, with the person it is of."""
    prefix = PREFIX[edition, variant_of(scenario, edition)]
    wanted = [(f"{prefix}-app", "applicant")]
    wanted += [(f"{prefix}-id", person) for person in people(scenario)]
    wanted += [(f"{prefix}-marriage", "applicant"), (f"{prefix}-qual", "applicant")]
    if scenario["visit"].get("basis") in ("graduate", "serpin-graduate"):
        wanted.append((f"{prefix}-serpin", "applicant"))
    if prefix == "k21r":
        wanted.append(("k21r-consent", "applicant"))
    return wanted


def checklist(scenario: Scenario, edition: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"missing": [], "expired": [], "declared_absent": []}
    for item, person in required(scenario, edition):
        name = item if person == "applicant" else f"{item} of {person}"
        papers = [
            paper
            for paper in scenario["visit"].get("papers") or []
            if paper["item"] == item and paper["of"] == person and _counts(scenario, edition, paper)
        ]
        if not papers:
            found["missing"].append(name)
        elif item.endswith("-id") and all(_has_expired(scenario, paper) for paper in papers):
            found["expired"].append(name)
        if any(paper["shown"] == "declared_absent" for paper in papers):
            found["declared_absent"].append(name)
    return found


def _has_expired(scenario: Scenario, paper: dict[str, Any]) -> bool:
    expires = paper.get("expires")
    return expires is not None and as_day(expires) < moment(scenario).date()


def papers_of(scenario: Scenario, edition: str, accepted: bool) -> tuple[dict[str, int], list[str]]:
    """The forms printed, with their copies, and the forms sent."""
    place, counter = place_of(scenario), scenario["visit"]["way"] in COUNTER_WAYS
    if edition in KANDAS_2024:
        if counter:
            return ({"F24-1": 1, "N-ACCEPT": 1} if accepted else {"F24-3": 2}), []
        return {}, ([] if accepted else ["N-AIS-REFUSE"])
    if edition == "quota-inmigrants@2024":
        if counter:
            return ({"F24-6": 1, "F24-7": 1} if accepted else {"F24-8": 2}), []
        return {}, ["F24-7" if accepted else "F24-8"]
    if not counter:
        return {}, []
    if edition == "quota-inmigrants@2021":
        if accepted:
            return {"F21M-1": 1, "N-ACCEPT": 1}, []
        return ({"F21M-5": 2} if place == "state_corporation" else {}), []
    if accepted:
        return {"F21K-1": 1, "N-STAMPED-COPY" if place == "local_executive_body" else "N-ACCEPT": 1}, []
    return ({"F21K-3": 2} if place in ("state_corporation", "local_executive_body") else {}), []


def region_is_without_quota(scenario: Scenario, edition: str) -> bool:
    group = "inmigrants" if edition.startswith("quota-inmigrants") else "kandas"
    for entry in days.facts()["regions"]["outside_by_year"]:
        if entry["year"] == moment(scenario).year and group in entry:
            return scenario["visit"]["applicant"]["region_asked"] not in entry[group]
    return scenario["visit"]["applicant"]["region_asked"] not in SEVEN


def is_not_eligible(scenario: Scenario) -> bool:
    since, basis = scenario["visit"].get("since"), scenario["visit"].get("basis")
    if since is None:
        return False
    day = moment(scenario).date()
    if basis in ONE_YEAR:
        return days.months_later(as_day(since), 12) > day
    return basis in SIX_MONTHS and days.months_later(as_day(since), 6) < day


def received_on(scenario: Scenario, edition: str) -> datetime.date:
    """R3: that day while the local executive body is still open on it, else the next working day."""
    at = moment(scenario)
    hours = hours_of(edition).get("local_executive_body")
    closes = _minutes(hours["accept"].split("-")[1]) if hours else 24 * 60
    if days.is_working(at.date()) and at.hour * 60 + at.minute < closes:
        return at.date()
    return days.working_days_after(at.date(), 1)


def day_0_of(scenario: Scenario, edition: str) -> datetime.date:
    if scenario["visit"]["way"] in COUNTER_WAYS:
        return moment(scenario).date()
    return received_on(scenario, edition)


def registered_on(scenario: Scenario, edition: str) -> datetime.date | None:
    if edition not in KANDAS_2024:
        return None
    if place_of(scenario) == "state_corporation":
        return received_on(scenario, edition)
    return day_0_of(scenario, edition)


def term_end(scenario: Scenario, edition: str, day_0: datetime.date) -> datetime.date | None:
    term = (edition_facts(edition).get("limits") or {}).get("term")
    if term is None or variant_of(scenario, edition) == "abroad":
        return None
    return days.working_days_after(day_0, term["value"])


def hand_over_by(scenario: Scenario, edition: str, end: datetime.date | None) -> datetime.date | None:
    has_step = edition in KANDAS_2024 or variant_of(scenario, edition) == "in_country"
    if place_of(scenario) != "state_corporation" or not has_step or end is None:
        return None
    return days.back_to_working(end - days.ONE_DAY)


def dates_of(scenario: Scenario, edition: str, done: oracle_dates.Done) -> oracle_dates.Dates:
    """Every date of an accepted visit."""
    day_0 = day_0_of(scenario, edition)
    variant, place = variant_of(scenario, edition), place_of(scenario)
    dates = oracle_dates.steps(edition, variant, place, scenario["visit"].get("basis"), day_0, done)
    dates["day_0"] = day_0
    dates["registered_on"] = registered_on(scenario, edition)
    dates["term_end"] = term_end(scenario, edition, day_0)
    dates["hand_over_by"] = hand_over_by(scenario, edition, dates["term_end"])
    if dates["hand_over_by"] is not None:
        dates["k24-15" if edition in KANDAS_2024 else "k21-13"] = dates["hand_over_by"]
    if edition == "one-application@2021":
        dates["kandas-status"] = days.working_days_after(day_0, 4)
    return {**dates, **oracle_dates.appeals(done)}


def stages_are_longer(scenario: Scenario, edition: str) -> bool:
    """The last step of the plan, before any `later`, against the day it should be ready by."""
    if edition == "one-application@2021" or variant_of(scenario, edition) == "abroad":
        return True
    plan = dates_of(scenario, edition, {})
    own = ("day_0", "registered_on", "term_end", "hand_over_by", "kandas-status")
    last = max(day for step, day in plan.items() if step not in own and day is not None)
    limit = plan["hand_over_by"] or plan["term_end"]
    assert limit is not None
    return last > limit


def advice_always(scenario: Scenario, edition: str, forms: list[str]) -> list[str]:
    visit = scenario["visit"]
    rules = {
        "region_without_quota": region_is_without_quota(scenario, edition),
        "consent_withheld": visit.get("consent", True) is False,
        "included_before": visit.get("included_before") is True,
        "not_eligible": is_not_eligible(scenario),
        "working_translation": bool(forms),
        "official_receipt_not_set": "N-ACCEPT" in forms,
    }
    return [code for code, applies in rules.items() if applies]


def advice_accepted(scenario: Scenario, edition: str, dates: oracle_dates.Dates) -> list[str]:
    day_0, end = dates["day_0"], dates["term_end"]
    asked = scenario["visit"]["applicant"]["region_asked"]
    rules = {
        "no_addressee": edition in OF_2024 and asked == "other",
        "term_shorter_than_stages": stages_are_longer(scenario, edition),
        "calendar_uncertain": end is not None and any(day_0 < day <= end for day in DOUBTFUL),
        "list_not_loaded": edition == "one-application@2021",
    }
    return [code for code, applies in rules.items() if applies]


def _nothing(outcome: str, edition: str | None, reason: str, dates: oracle_dates.Dates) -> Outcome:
    lists: Outcome = {key: [] for key in ("missing", "expired", "declared_absent", "advice", "electronic")}
    head = {"outcome": outcome, "edition": edition, "reasons": [reason]}
    return {**head, **lists, "printed": {}, "dates": dates}


def _list_not_loaded(scenario: Scenario, edition: str) -> Outcome:
    dates: oracle_dates.Dates = {}
    if scenario["visit"]["way"] not in COUNTER_WAYS:
        day_0 = received_on(scenario, edition)
        dates = {"day_0": day_0, "term_end": term_end(scenario, edition, day_0)}
    return _nothing("consultation", edition, "list_not_loaded", dates)


def _decided(scenario: Scenario, edition: str) -> Outcome:
    lists = checklist(scenario, edition)
    accepted = not lists["missing"] and not lists["expired"]
    printed, electronic = papers_of(scenario, edition, accepted)
    advice = advice_always(scenario, edition, [*printed, *electronic])
    dates: oracle_dates.Dates = {}
    if accepted:
        done = {entry["step"]: as_day(entry["day"]) for entry in scenario.get("later") or []}
        dates = dates_of(scenario, edition, done)
        advice += advice_accepted(scenario, edition, dates)
    elif scenario["visit"]["way"] not in COUNTER_WAYS:
        dates = {
            "day_0": day_0_of(scenario, edition),
            "registered_on": registered_on(scenario, edition),
        }
        if edition in KANDAS_2024:
            dates["k24-8"] = days.working_days_after(day_0_of(scenario, edition), 1)
    head = {"outcome": "accepted" if accepted else "refused", "edition": edition, "reasons": []}
    return {**head, **lists, "advice": advice, "printed": printed, "electronic": electronic, "dates": dates}


def play(scenario: Scenario) -> Outcome:
    """The keys of `expect`, all of them; days as dates."""
    edition, reason = edition_of(scenario)
    if reason is not None or edition is None:
        return _nothing("not_open", edition, reason or "no_edition", {})
    if not channel_takes(scenario, edition):
        return _nothing("not_open", edition, "no_channel", {})
    if not is_open(scenario, edition):
        return _nothing("not_open", edition, "closed", {})
    if other_counter(scenario, edition):
        return _nothing("consultation", edition, "other_counter", {})
    if (edition, variant_of(scenario, edition)) not in PREFIX:
        return _list_not_loaded(scenario, edition)
    return _decided(scenario, edition)


def as_scenario(file: Path) -> Scenario:
    """Read a scenario file with a plain YAML reader, none of the program's."""
    loaded: Scenario = yaml.safe_load(file.read_text("utf-8"))
    return loaded
