"""Drafts: durable with every change, listed for resuming, folded into the database."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from uuid import UUID

from desk_app.domain.draft import AT_START, ApplicantEntry, Draft
from desk_app.domain.errors import CaseNotFound, StoreUnavailable
from desk_app.operations.ports import Clock, DraftJournal, Ids, Store, Transaction

FOLD_AFTER = 400
"""Changes after which the journal is worth folding: about a megabyte."""


@dataclass
class OpenDrafts:
    """The drafts of the desk.

    `restore` and `fold` belong to the STORE lane, all else may be called in the UI thread: a write of the
    journal takes about half a millisecond.
    """

    journal: DraftJournal
    store: Store
    clock: Clock
    ids: Ids
    _open: dict[UUID, Draft] = field(default_factory=dict)
    _changes: int = 0

    @property
    def wants_folding(self) -> bool:
        """Say whether the journal has grown enough to be folded; the window then asks the STORE lane."""
        return self._changes >= FOLD_AFTER

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

    def start(self, clerk_id: str, *, of_jotted: bool = False) -> Draft:
        """Begin a new draft and make it durable; its clock starts now (rulings 14).

        `of_jotted`: begin it of what the clerk has jotted down, where there is something.

        Raises:
            StoreUnavailable: It could not be written; what was jotted down is intact.
        """
        jotted = self.jotted(clerk_id) if of_jotted else None
        now = self.clock.now()
        draft = replace(jotted, started_at=now, place="") if jotted else Draft(self.ids.new(), clerk_id, now)
        self.keep(draft)
        return draft

    def jot(self, clerk_id: str, who: ApplicantEntry) -> None:
        """Keep what is typed before a visit begins, one note a clerk; an empty entry drops the note.

        Raises:
            StoreUnavailable: It could not be written; the note before is intact.
        """
        jotted = self.jotted(clerk_id)
        if who == ApplicantEntry():
            if jotted is not None:
                self.drop(jotted.id)
        elif jotted is None or jotted.applicant != who:
            note = jotted or Draft(self.ids.new(), clerk_id, self.clock.now(), place=AT_START)
            self.keep(replace(note, applicant=who))

    def jotted(self, clerk_id: str) -> Draft | None:
        """Return what the clerk has jotted down and begun no visit of."""
        jotted = (draft for draft in tuple(self._open.values()) if draft.is_jotted)
        return next((draft for draft in jotted if draft.clerk_id == clerk_id), None)

    def keep(self, draft: Draft) -> None:
        """Make the state of a draft durable before returning.

        Raises:
            StoreUnavailable: It could not be written; the state before is intact.
        """
        self.journal.append(draft)
        self._open[draft.id] = draft
        self._changes += 1

    def drop(self, draft_id: UUID) -> None:
        """Give a draft up: the person left, or was only advised."""
        self.journal.forget(draft_id)
        self._open.pop(draft_id, None)

    def close(self, draft_id: UUID) -> None:
        """Take a draft off the list that has become a case.

        The case is stored by then, so a journal that cannot be written is no error: `restore` drops it.
        """
        self._open.pop(draft_id, None)
        with suppress(StoreUnavailable):
            self.journal.forget(draft_id)

    def get(self, draft_id: UUID) -> Draft | None:
        """Return the newest state of a draft, or None if it is gone."""
        return self._open.get(draft_id)

    def all(self) -> tuple[Draft, ...]:
        """Return the drafts to resume, oldest first; what is only jotted down is none."""
        # A copy at once: the window may add a draft while a lane reads them.
        begun = (draft for draft in tuple(self._open.values()) if not draft.is_jotted)
        return tuple(sorted(begun, key=lambda draft: (draft.started_at, draft.id)))

    def fold(self) -> None:
        """Bring the database up to the journal, then let the journal drop what was folded."""
        self._changes = 0
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
