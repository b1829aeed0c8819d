"""Drafts: durable with every change, listed for resuming, folded into the database."""

from dataclasses import dataclass, field
from uuid import UUID

from desk_app.domain.draft import Draft
from desk_app.domain.errors import CaseNotFound
from desk_app.operations.ports import Clock, DraftJournal, Ids, Store, Transaction


@dataclass
class OpenDrafts:
    """The drafts of the desk.

    `keep` and `all` may be called in the UI thread: the journal write takes about half a millisecond.
    `restore` and `fold` belong to the STORE lane.
    """

    journal: DraftJournal
    store: Store
    clock: Clock
    ids: Ids
    _open: dict[UUID, Draft] = field(default_factory=dict)

    def restore(self) -> tuple[Draft, ...]:
        """Read the drafts back after a start, however the program ended; decided ones are dropped."""
        self.fold()
        with self.store.begin() as tx:
            for draft in tx.drafts.all():
                if _is_decided(tx, draft.id):
                    tx.drafts.remove(draft.id)
                else:
                    self._open[draft.id] = draft
        return self.all()

    def start(self, clerk_id: str) -> Draft:
        """Begin a new draft and make it durable; its clock starts now (rulings 14)."""
        draft = Draft(id=self.ids.new(), clerk_id=clerk_id, started_at=self.clock.now())
        self.keep(draft)
        return draft

    def keep(self, draft: Draft) -> None:
        """Make the state of a draft durable before returning.

        Raises:
            StoreUnavailable: It could not be written; the state before is intact.
        """
        self.journal.append(draft)
        self._open[draft.id] = draft

    def drop(self, draft_id: UUID) -> None:
        """Give a draft up: the person left, or it became a case."""
        self.journal.forget(draft_id)
        self._open.pop(draft_id, None)

    def get(self, draft_id: UUID) -> Draft | None:
        """Return the newest state of a draft, or None if it is gone."""
        return self._open.get(draft_id)

    def all(self) -> tuple[Draft, ...]:
        """Return the drafts to resume, oldest first."""
        return tuple(sorted(self._open.values(), key=lambda draft: (draft.started_at, draft.id)))

    def fold(self) -> None:
        """Bring the database up to the journal, then let the journal drop what was folded."""
        states = self.journal.replay()
        with self.store.begin() as tx:
            for draft_id, draft in states.items():
                if draft is None:
                    tx.drafts.remove(draft_id)
                else:
                    tx.drafts.put(draft)
        self.journal.compact()


def _is_decided(tx: Transaction, draft_id: UUID) -> bool:
    try:
        tx.applications.get(draft_id)
    except CaseNotFound:
        return False
    return True
