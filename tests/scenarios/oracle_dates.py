"""A second count of the dates of a visit, step after step as the page on scenarios tells them."""

import datetime

from tests.scenarios import oracle_days as days

Dates = dict[str, datetime.date | None]
Done = dict[str, datetime.date]

APPEALS = {"appeal-1": 5, "appeal-2": 15, "appeal-3": 3}
CHAIN_2024 = [("k24-9", "day_0", 6), ("k24-10", "k24-9", 5), ("k24-11", "k24-10", 0), ("k24-12", "k24-11", 2)]
CHAIN_INMIGRANTS_2024 = [
    ("m24-6", "day_0", 2), ("m24-7", "m24-6", 0), ("m24-8", "m24-6", 5), ("m24-9", "m24-8", 3),
    ("m24-10", "m24-9", 0), ("m24-11", "m24-10", 2), ("m24-13", "m24-9", 3), ("m24-14", "m24-13", 1),
]  # fmt: skip


class Plan:
    """The dates found so far; a step counts from what was done, else from the last day of the step before."""

    def __init__(self, day_0: datetime.date, done: Done) -> None:
        self.dates: Dates = {"day_0": day_0}
        self._done = done

    def start(self, step: str) -> datetime.date | None:
        return self._done.get(step) or self.dates.get(step)

    def working(self, step: str, before: str, count: int) -> None:
        start = self.start(before)
        if start is not None:
            self.dates[step] = start if count == 0 else days.working_days_after(start, count)

    def calendar(self, step: str, before: str, count: int) -> None:
        start = self.start(before)
        if start is not None:
            self.dates[step] = days.calendar_days_after(start, count)


def kandas_2024(plan: Plan, place: str) -> None:
    if place == "state_corporation":
        plan.dates["k24-5"] = plan.dates["day_0"]
    if place == "migration_enbek":
        plan.dates["k24-7"] = plan.dates["day_0"]
    for step, before, count in CHAIN_2024:
        plan.working(step, before, count)
    plan.working("k24-14", "k24-10", 3)


def kandas_2021_in_country(plan: Plan, place: str) -> None:
    if place == "state_corporation":
        plan.working("k21-4", "day_0", 1)
        plan.working("k21-5", "k21-4", 0)
    else:
        plan.dates["k21-5"] = plan.dates["day_0"]
    plan.working("k21-6", "k21-5", 3)
    plan.working("k21-8", "k21-6", 10)
    plan.working("k21-10", "k21-9", 1)
    plan.working("k21-12", "k21-8", 5)


def kandas_2021_abroad(plan: Plan) -> None:
    plan.working("k21a-3", "k21a-2", 5)
    plan.working("k21a-4", "k21a-3", 3)
    plan.working("k21a-5", "k21a-4", 10)
    plan.working("k21a-6", "k21a-5", 3)
    plan.working("k21a-7", "k21a-6", 5)
    plan.calendar("k21a-8", "k21a-7", 30)


def kandas_2021_return(plan: Plan) -> None:
    plan.working("k21r-2", "day_0", 3)
    plan.working("k21r-3", "day_0", 10)
    plan.calendar("k21r-4", "k21r-3", 5)


def inmigrants_2021(plan: Plan, basis: str | None) -> None:
    if basis in ("self-arrived", "serpin-graduate"):
        plan.working("m21s-2", "day_0", 16)
        return
    plan.working("m21-2", "day_0", 5)
    reported = plan.start("m21-2")
    assert reported is not None
    plan.dates["m21-3"] = days.end_of_next_month(reported)
    plan.working("m21-4", "m21-3", 3)
    plan.working("m21-5", "m21-4", 10)
    plan.working("m21-7", "m21-6", 1)
    plan.working("m21-8", "m21-5", 3)
    plan.working("m21-9", "m21-8", 3)
    plan.working("m21-10", "m21-9", 2)


def steps(
    edition: str, variant: str | None, place: str, basis: str | None, day_0: datetime.date, done: Done
) -> Dates:
    """The last days of the steps; the caller adds k21-13 and k24-15, for it knows the day of handing over."""
    plan = Plan(day_0, done)
    if edition in ("quota-kandas@2024", "quota-kandas@2024-173"):
        kandas_2024(plan, place)
    elif edition == "quota-kandas@2021" and variant == "in_country":
        kandas_2021_in_country(plan, place)
    elif edition == "quota-kandas@2021" and variant == "abroad":
        kandas_2021_abroad(plan)
    elif edition == "quota-kandas@2021":
        kandas_2021_return(plan)
    elif edition == "quota-inmigrants@2024":
        for step, before, count in CHAIN_INMIGRANTS_2024:
            plan.working(step, before, count)
    elif edition == "quota-inmigrants@2021":
        inmigrants_2021(plan, basis)
    del plan.dates["day_0"]
    return plan.dates


def appeals(done: Done) -> Dates:
    """Terms of complaints, counted from the day the complaint was registered."""
    return {
        step: days.working_days_after(done[step], count) for step, count in APPEALS.items() if step in done
    }
