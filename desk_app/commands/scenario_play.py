"""Plays a scenario through the operations of the screens, on an empty store, at the time of the visit."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.catalogue.yaml_lines import Node
from desk_app.commands.scenario_file import ExpectPart, Finding, ScenarioFile, raise_faults
from desk_app.domain.application import Application
from desk_app.domain.assessment import Assessment, Outcome
from desk_app.domain.catalogue import Catalogue, Edition
from desk_app.domain.checklist import LineStatus
from desk_app.domain.clerk import Clerk, Office
from desk_app.domain.deadlines import LegalDates
from desk_app.domain.draft import APPLICANT_KEY, ApplicantEntry, Draft, MemberEntry, PaperEntry
from desk_app.operations.desk import DeskOperations
from desk_app.operations.intake import Standing

Json = str | int | None | list[str] | dict[str, int] | dict[str, str | None]
SOURCE = "scenario"


@dataclass(frozen=True)
class Played:
    """What came of a scenario: its outcome under the keys of `expect`, and the printed papers."""

    outcome: dict[str, Json]
    papers: Mapping[str, bytes]


@dataclass(frozen=True)
class Stage:
    """An empty desk at the time of the visit, with an office and an administrator still to be set up."""

    desk: DeskOperations
    clerk: Clerk
    name_office: Callable[[ScenarioFile, Catalogue], Office]


def play(scenario: ScenarioFile, node: Node, stage: Stage) -> Played:
    """Play one scenario.

    Raises:
        FileError: The scenario names an id that the edition in force does not have.
    """
    desk, clerk = stage.desk, stage.clerk
    desk.office.set_up(stage.name_office(scenario, desk.law.catalogue), clerk.id)
    for act_id, day in scenario.dates_entered.items():
        desk.office.record_effective_date(act_id, day, source=SOURCE, by=clerk)
    draft = entered(desk.drafts.start(clerk.id), scenario)
    desk.drafts.keep(draft)
    standing = desk.intake.look(draft)
    found = [*misplaced_ids(scenario, standing.assessment), *_unreadable(standing)]
    raise_faults(node, found)
    return _decided(scenario, standing.assessment, draft, stage)


def _unreadable(standing: Standing) -> Iterator[Finding]:
    """Find what the fields of the screen do not take; not looked at where no papers are taken."""
    if standing.assessment.outcome in (Outcome.NOT_OPEN, Outcome.CONSULTATION):
        return
    for note in standing.reading.faults:
        place = tuple(_part(name) for name in note.field.split("."))
        yield ("visit", *place), f"{note.field} cannot be taken: {note.code} {note.fact}".rstrip()


def _part(name: str) -> int | str:
    """Return a part of a field's name as key or index of the file: `family:2` is the second member."""
    name = str(int(name.removeprefix("family:")) - 1) if name.startswith("family:") else name
    return int(name) if name.isdigit() else name


def misplaced_ids(scenario: ScenarioFile, assessment: Assessment) -> Iterator[Finding]:
    """Find ids that the edition played does not have (rulings 26); not looked at when it is not open."""
    edition, visit = assessment.edition, scenario.visit
    if edition is None or assessment.outcome is Outcome.NOT_OPEN:
        return
    if visit.variant is None and len(edition.checklists) > 1:
        yield ("visit",), f"key 'variant' is missing: {edition.id} has several"
    if visit.variant is not None and edition.variant_of(visit.variant) is None:
        yield ("visit", "variant"), f"{edition.id} has no variant {visit.variant!r}"
    if visit.basis is not None and edition.basis(visit.basis) is None:
        yield ("visit", "basis"), f"{edition.id} has no basis {visit.basis!r}"
    yield from _misplaced_items(scenario, edition)
    steps = edition.steps()
    for n, later in enumerate(scenario.later):
        if later.step not in steps:
            yield ("later", n, "step"), f"{edition.id} has no step {later.step!r}"


def _misplaced_items(scenario: ScenarioFile, edition: Edition) -> Iterator[Finding]:
    variant = edition.variant_of(scenario.visit.variant)
    items = {item.id for item in edition.checklists.get(variant or "", ())}
    if variant is None and edition.checklists:
        return
    for n, paper in enumerate(scenario.visit.papers):
        if paper.item not in items:
            yield ("visit", "papers", n, "item"), f"the checklist of {edition.id} has no item {paper.item!r}"


def entered(draft: Draft, scenario: ScenarioFile) -> Draft:
    """Return the draft with everything typed that the scenario says."""
    visit, person = scenario.visit, scenario.visit.applicant
    category = person.employment_category
    return Draft(
        id=draft.id,
        clerk_id=draft.clerk_id,
        started_at=draft.started_at,
        way=visit.way,
        service_id=visit.service,
        variant=visit.variant or "",
        basis=visit.basis or "",
        since=_typed(visit.since),
        region_asked=person.region_asked or "",
        included_before=visit.included_before,
        consent=visit.consent,
        applicant=ApplicantEntry(
            surname=person.surname,
            given_name=person.given_name,
            patronymic=person.patronymic or "",
            born=_typed(person.born),
            iin=person.iin or "",
            citizenship=person.citizenship or "",
            address=person.address or "",
            phone=person.phone or "",
            employment_category=str(category) if category else "",
        ),
        family=tuple(
            MemberEntry(f"family:{n}", member.name, member.kinship.value, _typed(member.born))
            for n, member in enumerate(visit.family, start=1)
        ),
        papers=tuple(_papers(scenario)),
    )


def _papers(scenario: ScenarioFile) -> Iterator[PaperEntry]:
    for n, paper in enumerate(scenario.visit.papers):
        yield PaperEntry(
            key=str(n),
            item_id=paper.item,
            of=APPLICANT_KEY if paper.of == "applicant" else paper.of,
            shown=paper.shown.value,
            kind=paper.kind or "",
            number=paper.number or "",
            issued=_typed(paper.issued),
            expires=_typed(paper.expires),
        )


def _typed(day: date | None) -> str:
    return day.isoformat() if day else ""


def _decided(scenario: ScenarioFile, assessment: Assessment, draft: Draft, stage: Stage) -> Played:
    desk, clerk = stage.desk, stage.clerk
    if assessment.outcome is Outcome.NOT_OPEN:
        return Played(outcome_keys(assessment, assessment.dates), {})
    if assessment.outcome is Outcome.CONSULTATION:
        return Played(outcome_keys(desk.intake.consult(draft, clerk), assessment.dates), {})
    if assessment.outcome is Outcome.REFUSED:
        case = desk.intake.refuse(draft, clerk)
        return Played(outcome_keys(assessment, assessment.dates), _printed(case, desk))
    case = desk.intake.accept(draft, clerk)
    for step_id, day in scenario.done.items():
        case = desk.handover.step_done(case.id, step_id, on=day, by=clerk)
    return Played(outcome_keys(assessment, desk.handover.dates(case)), _printed(case, desk))


def _printed(case: Application, desk: DeskOperations) -> dict[str, bytes]:
    return {paper.form_id: desk.printouts.pdf(paper) for paper in case.papers if not paper.electronic}


def outcome_keys(assessment: Assessment, dates: LegalDates) -> dict[str, Json]:
    """Return an outcome under the keys of `expect`, all of them; days written as in the file."""

    def lines(status: LineStatus) -> list[str]:
        return [line.key for line in assessment.checklist.with_status(status)]

    days = {key: day.isoformat() if day else None for key, day in dates.as_mapping().items()}
    return {
        "outcome": assessment.outcome.value,
        "edition": assessment.edition.id if assessment.edition else None,
        "reasons": [assessment.reason.value] if assessment.reason else [],
        "missing": lines(LineStatus.MISSING),
        "expired": lines(LineStatus.EXPIRED),
        "declared_absent": lines(LineStatus.DECLARED_ABSENT),
        "advice": [advice.value for advice in assessment.advice],
        "printed": dict(assessment.papers.printed),
        "electronic": list(assessment.papers.electronic),
        "dates": days,
    }


def differences(expect: ExpectPart, outcome: Mapping[str, Json]) -> tuple[str, ...]:
    """Compare an outcome with what the scenario cares about; one text for each key that differs."""
    wanted = expect.model_dump(mode="json", exclude_unset=True)
    return tuple(
        f"{key} expected {value} got {outcome[key]}"
        for key, value in wanted.items()
        if not _agrees(key, value, outcome[key])
    )


def _agrees(key: str, wanted: Json, got: Json) -> bool:
    if key == "advice" and isinstance(wanted, list) and isinstance(got, list):
        return all((code[1:] not in got) if code.startswith("-") else (code in got) for code in wanted)
    if key == "dates" and isinstance(wanted, dict) and isinstance(got, dict):
        return all(got.get(name) == day for name, day in wanted.items())
    if isinstance(wanted, list) and isinstance(got, list):
        return sorted(set(wanted)) == sorted(set(got))
    return wanted == got
