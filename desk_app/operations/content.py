"""What each paper of a case says: the blanks of every form, filled from the case.

All names that any form asks for are offered; the print template takes the ones it has.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desk_app.domain.advice import REGION_WITHOUT_ID
from desk_app.domain.application import Application
from desk_app.domain.assessment import Assessment, Outcome
from desk_app.domain.catalogue import Catalogue, Edition, Step
from desk_app.domain.checklist import ChecklistLine, LineStatus
from desk_app.domain.clerk import Clerk, Office
from desk_app.domain.localized import LocalizedText
from desk_app.domain.numbering import qr_text
from desk_app.domain.paper_content import FormContent, Row, Value
from desk_app.domain.visit import APPLICANT, STATE_CORPORATION, Visit
from desk_app.operations.ports import PaperWords

DAY_PATTERN = "%d.%m.%Y"


@dataclass(frozen=True)
class PaperCase:
    """Everything the papers of one case are filled from."""

    application: Application
    assessment: Assessment
    edition: Edition
    catalogue: Catalogue
    office: Office
    clerk: Clerk
    words: PaperWords

    @property
    def visit(self) -> Visit:
        """Return the facts of the visit."""
        return self.application.visit

    def word(self, key: str, **facts: Value) -> LocalizedText:
        """Return a phrase of the papers with its blanks filled in each language."""
        return self.words.phrase(key, facts)


def content_of(case: PaperCase, form_id: str) -> FormContent:
    """Return what a form of the case says; the template of the edition's day is used."""
    number = case.application.number
    kind = "R" if case.assessment.outcome is Outcome.REFUSED else "A"
    due_on = case.assessment.dates.due_on
    return FormContent(
        form_id=form_id,
        on=case.edition.signed_on or case.visit.day,
        number=number,
        qr=qr_text(number, due_on, kind),
        values=_values(case),
        tables=_tables(case),
        practice=case.office.demo,
    )


def _values(case: PaperCase) -> dict[str, Value]:
    return {
        **_applicant(case),
        **_organisation(case),
        **_people(case),
        **_day(case),
        **_notice(case),
        **_receipt(case),
        **_stamp(case),
    }


def _applicant(case: PaperCase) -> dict[str, Value]:
    person = case.visit.applicant
    return {
        "applicant_full_name": person.full_name,
        "applicant_birth_date": _short(person.born),
        "applicant_address": person.address or "",
        "applicant_iin": person.iin or "",
        "employment_category": person.employment_category or "",
        "recipient_name": person.full_name,
        "recipient_signature": "",
        "applicant_signature": "",
    }


def _organisation(case: PaperCase) -> dict[str, Value]:
    """Fill the organisation blanks by channel: the State Corporation has departments, others a name (X28)."""
    office = case.office
    name = LocalizedText.house(office.name_kk, office.name_ru, office.name_ru)
    refused = case.assessment.outcome is Outcome.REFUSED
    at_corporation = case.visit.channel == STATE_CORPORATION
    none = case.word("not_applicable")
    provider: Value = _addressee(case)
    if refused:
        provider = none if at_corporation else name
    return {
        "office_name": name,
        "office_address": office.address,
        "office_phone": office.phone,
        "provider_name": provider,
        "branch_department_name": name if at_corporation else none,
        "department_no": (office.department_no or "") if at_corporation else none,
        "service_name": case.edition.name,
        "region": case.word(f"region.{_region(case)}") if _region(case) else "",
    }


def _region(case: PaperCase) -> str | None:
    asked = case.visit.region_asked
    return None if asked == REGION_WITHOUT_ID else asked


def _addressee(case: PaperCase) -> Value:
    """Return the provider of the region asked for; a ruled line where none can be named (no_addressee)."""
    office, region = case.office, _region(case)
    if (
        office.channel != STATE_CORPORATION
        and office.region == case.visit.region_asked
        and office.provider_kk
    ):
        return LocalizedText.house(office.provider_kk, office.provider_ru, office.provider_ru)
    if region is None:
        return ""
    return case.word("provider.of_region", region=case.word(f"region.{region}"))


def _people(case: PaperCase) -> dict[str, Value]:
    clerk, name = case.clerk, case.clerk.full_name
    kk, ru = f"{name}, {clerk.position_kk}", f"{name}, {clerk.position_ru}"
    return {
        "acceptor_name_position": LocalizedText.house(kk, ru, ru),
        "acceptor_signature": "",
        "employee_name": name,
        "employee_signature": "",
        "performer_name": name,
        "performer_phone": case.office.phone,
        "performer_eds": "",
        "head_eds": "",
    }


def _day(case: PaperCase) -> dict[str, Value]:
    day = case.visit.day
    return {
        "dd": f"{day.day:02}",
        "month": case.words.month(day),
        "yy": f"{day.year % 100:02}",
    }


def _notice(case: PaperCase) -> dict[str, Value]:
    day, person = case.visit.day, case.visit.applicant
    number = case.application.number
    day_month = case.word("day_month", day=str(day.day), month=case.words.month(day))
    return {
        "notice_no": number,
        "notice_date": _short(day),
        "application_date": _short(day),
        "incoming_no": number,
        "incoming_date": _short(case.assessment.dates.day_0),
        "acceptor_date": _short(day),
        "slip_year": str(day.year),
        "slip_date": day_month,
        "slip_no": number,
        "slip_full_name": person.full_name,
        "slip_birth_date": _short(person.born),
        "slip_address": person.address or "",
        "slip_contact": person.phone or "",
        "slip_signature": "",
        "slip_sign_date": _short(day),
    }


def _receipt(case: PaperCase) -> dict[str, Value]:
    act = case.catalogue.acts.get(case.edition.act_id)
    signed = case.edition.signed_on
    edition: Value = ""
    if act is not None and signed is not None:
        edition = case.word("edition", title=act.title, day=case.words.long_date(signed))
    due_on = case.assessment.dates.due_on
    office = case.office
    return {
        "accepted_at": f"{case.visit.at:{DAY_PATTERN} %H:%M}",
        "edition": edition,
        "due_date": case.words.long_date(due_on) if due_on else case.word("due.none"),
        "result_place": LocalizedText.house(office.name_kk, office.name_ru, office.name_ru),
    }


def _stamp(case: PaperCase) -> dict[str, Value]:
    office = case.office
    return {
        "stamp_office": LocalizedText.house(office.name_kk, office.name_ru, office.name_ru),
        "stamp_date": _short(case.visit.day),
        "stamp_time": f"{case.visit.at:%H:%M}",
        "stamp_incoming_no": case.application.number,
        "stamp_acceptor": case.clerk.full_name,
    }


def _tables(case: PaperCase) -> dict[str, tuple[Row, ...]]:
    lines = case.assessment.checklist.lines
    return {
        "family": tuple(_family(case)),
        "attached_documents": tuple({"name": text} for text in _attached(case)),
        "papers": tuple(_papers(case)),
        "declared_absent": tuple(
            {"name": line.item.text} for line in lines if line.status is LineStatus.DECLARED_ABSENT
        ),
        "documents": tuple(_refused(case, line) for line in case.assessment.checklist.stopping),
        "steps": tuple(_steps(case)),
        "notes": tuple(_notes(case)),
    }


def _family(case: PaperCase) -> Iterator[Row]:
    for member in case.visit.family:
        kinship = case.catalogue.kinships[member.kinship] if member.kinship else None
        yield {
            "full_name": member.name,
            "kinship": kinship.name if kinship else "",
            "birth_date": _short(member.born),
            "address": case.visit.applicant.address or "",
        }


def _attached(case: PaperCase) -> Iterator[LocalizedText]:
    for line in case.assessment.checklist.lines:
        for paper in line.papers:
            text = case.catalogue.paper_kinds[paper.kind].name if paper.kind else line.item.text
            if line.of != APPLICANT:
                text = case.word("line.of", item=text, person=case.visit.name_of(line.of))
            if paper.number:
                text = case.word("line.full", item=text, note=case.word("number", number=paper.number))
            yield text


def _papers(case: PaperCase) -> Iterator[Row]:
    """Name each paper by its kind where the clerk said it, else by the words of the checklist."""
    has_family = bool(case.visit.family)
    for line in case.assessment.checklist.lines:
        for paper in line.papers:
            kind = case.catalogue.paper_kinds.get(paper.kind or "")
            yield {
                "name": kind.name if kind else line.item.text,
                "kind": "",
                "owner": case.visit.name_of(line.of) if has_family else "",
                "number": paper.number or "",
                "shown": case.word(f"shown.{paper.shown}"),
                "pages": str(paper.pages) if paper.pages else "",
            }


def _refused(case: PaperCase, line: ChecklistLine) -> Row:
    """Name one missing or expired paper of one person (the list of a refusal receipt)."""
    text, reason = line.item.text, case.word("line.missing")
    if len(case.visit.people()) > 1 and line.item.whose.value == "everyone":
        text = case.word("line.of", item=text, person=case.visit.name_of(line.of))
    if line.status is LineStatus.EXPIRED:
        last = max(paper.expires for paper in line.papers if paper.expires is not None)
        reason = case.word("line.expired", day=_short(last))
    return {"name": case.word("line.full", item=text, note=reason), "reason": reason}


def _steps(case: PaperCase) -> Iterator[Row]:
    """List the unconditional stages that are still to come, with their last days."""
    steps: Mapping[str, Step] = case.edition.steps()
    for step_id, day in sorted(case.assessment.dates.steps.items(), key=lambda entry: entry[1]):
        step = steps[step_id]
        if step.when is None:
            key = f"next.{step_id}"
            text = case.word(key) if case.words.has(key) else step.text
            yield {"text": text, "date": case.word("step.by", day=_short(day))}


def _notes(case: PaperCase) -> Iterator[Row]:
    for advice in case.assessment.advice:
        key = f"advice.{advice}"
        if case.words.has(key):
            yield {"text": case.word(key)}


def _short(day: date | None) -> str:
    return f"{day:{DAY_PATTERN}}" if day else ""
