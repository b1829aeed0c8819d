"""Which services this counter takes papers for at this moment, and why not the others."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain.acts import EffectiveDays
from desk_app.domain.catalogue import Edition, PublicService
from desk_app.domain.draft import Draft
from desk_app.domain.localized import Language
from desk_app.domain.opening import Reason
from desk_app.operations.desk import DeskOperations


@dataclass(frozen=True)
class ServiceOffer:
    """A line of the list of services.

    since: the first day of the edition in force, or the day the service was revoked.
    unrecorded: ids of acts whose first day the office has not entered; without it no edition is in force.
    """

    service: PublicService
    edition: Edition | None
    reason: Reason | None
    since: date | None = None
    unrecorded: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Say whether papers are taken, as far as it can be known before anything is asked."""
        return self.reason is None

    def matches(self, text: str) -> bool:
        """Say whether every word of `text` stands in a name of the service, in any language."""
        names = [self.service.name, *([self.edition.name] if self.edition else [])]
        spoken = " ".join(name.text(language) for name in names for language in Language).casefold()
        return all(word in spoken for word in text.casefold().split())


def offers(desk: DeskOperations, draft: Draft) -> tuple[ServiceOffer, ...]:
    """Return every service, those that are open first, each group in the order of the catalogue."""
    found = tuple(_offers(desk, draft))
    return tuple(sorted(found, key=_rank))


def _rank(offer: ServiceOffer) -> int:
    order = (None, Reason.LIST_NOT_LOADED, Reason.CLOSED, Reason.NO_CHANNEL)
    return order.index(offer.reason) if offer.reason in order else len(order)


def _offers(desk: DeskOperations, draft: Draft) -> Iterator[ServiceOffer]:
    effective = desk.office.effective
    for service in desk.law.catalogue.services.values():
        trial = replace(draft, service_id=service.id, variant="", basis="", since="")
        found = desk.intake.look(trial).assessment
        yield ServiceOffer(
            service,
            found.edition,
            found.reason,
            _since(found.edition, found.reason, effective),
            _unrecorded(service, effective) if found.edition is None else (),
        )


def _since(edition: Edition | None, reason: Reason | None, effective: EffectiveDays) -> date | None:
    if edition is None:
        return None
    day = edition.in_force.revoked_on if reason is Reason.REVOKED else edition.in_force.starts_on(effective)
    return None if day == date.min else day


def _unrecorded(service: PublicService, effective: EffectiveDays) -> tuple[str, ...]:
    acts = (edition.in_force.from_act for edition in service.editions)
    return tuple(dict.fromkeys(act for act in acts if act is not None and act not in effective))
