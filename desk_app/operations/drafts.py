"""Drafts: durable with every change, listed for resuming, folded into the database."""

from dataclasses import dataclass, field
from uuid import UUID

from desk_app.domain.draft import Draft
from desk_app.domain.errors import CaseNotFound
from desk_app.operations.ports import Clock, DraftJournal, Ids, Store


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
    _unfolded: set[UUID] = field(default_factory=set)

    def restore(self) -> tuple[Draft, ...]:
        """Read the drafts back after a start, however the program ended; decided ones are dropped."""
        with self.store.begin() as tx:
            found: dict[UUID, Draft | None] = {draft.id: draft for draft in tx.drafts.all()}
            found |= self.journal.replay()
            for draft_id in tuple(found):
                try:
                    tx.applications.get(draft_id)
                    found[draft_id] = None
                except CaseNotFound:
                    continue
        self._open = {draft_id: draft for draft_id, draft in found.items() if draft is not None}
        self._unfolded = set(found)
        self.fold()
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
        self._unfolded.add(draft.id)

    def drop(self, draft_id: UUID) -> None:
        """Give a draft up: the person left, or it became a case."""
        self.journal.forget(draft_id)
        self._open.pop(draft_id, None)
        self._unfolded.add(draft_id)

    def get(self, draft_id: UUID) -> Draft | None:
        """Return the newest state of a draft, or None if it is gone."""
        return self._open.get(draft_id)

    def all(self) -> tuple[Draft, ...]:
        """Return the drafts to resume, oldest first."""
        return tuple(sorted(self._open.values(), key=lambda draft: (draft.started_at, draft.id)))

    def fold(self) -> None:
        """Bring the database up to the journal, then let the journal drop what it no longer needs."""
        due, self._unfolded = self._unfolded, set()
        with self.store.begin() as tx:
            for draft_id in due:
                draft = self._open.get(draft_id)
                if draft is None:
                    tx.drafts.remove(draft_id)
                else:
                    tx.drafts.put(draft)
        self.journal.compact()
