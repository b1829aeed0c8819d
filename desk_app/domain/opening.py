"""Whether a service is open to a visit: edition, channel, hours, group of applicants (points 1 to 5)."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from desk_app.domain.acts import EffectiveDays
from desk_app.domain.calendar import SATURDAY, WorkingCalendar
from desk_app.domain.catalogue import Catalogue, Edition, Hours, OpenDays, PublicService, Span
from desk_app.domain.visit import HOME_VISIT, STATE_CORPORATION, Visit


class Reason(StrEnum):
    """Why nothing is accepted or refused."""

    REVOKED = "revoked"
    NO_EDITION = "no_edition"
    NO_CHANNEL = "no_channel"
    CLOSED = "closed"
    OTHER_COUNTER = "other_counter"
    LIST_NOT_LOADED = "list_not_loaded"


@dataclass(frozen=True)
class Opening:
    """What was found. `reason` None: papers may be taken under `edition`.

    With a reason of a consultation (`other_counter`, `list_not_loaded`) the visit is a consultation,
    with any other one the service is not open.
    """

    edition: Edition | None
    reason: Reason | None = None

    @property
    def consultation(self) -> bool:
        """Say whether the clerk can only advise."""
        return self.reason in (Reason.OTHER_COUNTER, Reason.LIST_NOT_LOADED)

    @property
    def takes_papers(self) -> bool:
        """Say whether the visit ends in an acceptance or a refusal."""
        return self.reason is None


def find_edition(service: PublicService, day: date, effective: EffectiveDays) -> Opening:
    """Choose the edition of `service` by the day of the visit (point 1)."""
    if (edition := service.in_force(day, effective)) is not None:
        return Opening(edition)
    if (revoked := service.revoked(day)) is not None:
        return Opening(revoked, Reason.REVOKED)
    return Opening(None, Reason.NO_EDITION)


def find_opening(visit: Visit, catalogue: Catalogue, effective: EffectiveDays) -> Opening:
    """Go through points 1 to 5 of a visit; the first that applies decides."""
    found = find_edition(catalogue.services[visit.service_id], visit.day, effective)
    if found.edition is None or found.reason is not None:
        return found
    edition = found.edition
    if not channel_is_open(visit, edition):
        return Opening(edition, Reason.NO_CHANNEL)
    if visit.at_counter and not is_received_at(visit, edition, catalogue.calendar):
        return Opening(edition, Reason.CLOSED)
    basis = edition.basis(visit.basis) if visit.basis else None
    if basis is not None and basis.received_at and visit.channel not in basis.received_at:
        return Opening(edition, Reason.OTHER_COUNTER)
    if not edition.checklists:
        return Opening(edition, Reason.LIST_NOT_LOADED)
    return Opening(edition)


def channel_is_open(visit: Visit, edition: Edition) -> bool:
    """Say whether the edition takes this service through the channel and way of the visit (point 2)."""
    if visit.way == HOME_VISIT and visit.office.channel != STATE_CORPORATION:
        return False
    channel = edition.channel(visit.channel)
    if channel is None or not channel.accepts:
        return False
    variant = edition.variant_of(visit.variant)
    return not channel.variants or variant is None or variant in channel.variants


def is_received_at(visit: Visit, edition: Edition, calendar: WorkingCalendar) -> bool:
    """Say whether the counter receives people at that minute (point 3); no hours: not checked."""
    hours = edition.hours.get(visit.channel)
    if hours is None:
        return True
    span = span_on(hours, visit.day, calendar, duty=visit.office.duty_department)
    if span is None or not span.holds(visit.at.time()):
        return False
    return hours.pause is None or not hours.pause.holds(visit.at.time())


def span_on(hours: Hours, day: date, calendar: WorkingCalendar, *, duty: bool) -> Span | None:
    """Return the reception hours of a day, or None where nobody is received on it."""
    if hours.days is OpenDays.EVERY_DAY:
        return hours.accept
    duty = duty and hours.duty_weekdays is not None
    weekday_span = hours.duty_weekdays if duty else hours.accept
    if calendar.is_working(day):
        return hours.duty_saturday if duty and day.weekday() == SATURDAY else weekday_span
    if day.weekday() != SATURDAY or calendar.is_holiday(day):
        return None
    if duty:
        return hours.duty_saturday
    return hours.accept if hours.days is OpenDays.MON_SAT else None


def provider_closes(edition: Edition) -> time | None:
    """Return the closing time of the local executive body; None: any time of the day counts (rule R3)."""
    hours = edition.hours.get("local_executive_body")
    return hours.accept.closes if hours is not None else None
