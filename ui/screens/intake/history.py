"""What the intake can take back: the states a draft had before each change."""

from desk_app.domain.draft import Draft

DEPTH = 200


class History:
    """The states of one draft, oldest first. Letters typed into one field in one go are one change."""

    def __init__(self) -> None:
        self._past: list[Draft] = []
        self._mark = ""

    def remember(self, before: Draft, mark: str) -> None:
        """Keep the state before a change. `mark` names the field; the same mark again adds nothing."""
        if not mark or mark != self._mark:
            self._past = [*self._past[-DEPTH + 1 :], before]
        self._mark = mark

    def part(self) -> None:
        """Begin a new change with the next letter: the clerk went to another field."""
        self._mark = ""

    def take_back(self) -> Draft | None:
        """Return the state before the last change and forget it; None if there is none."""
        self._mark = ""
        return self._past.pop() if self._past else None

    def clear(self) -> None:
        """Forget everything: another draft begins."""
        self._past, self._mark = [], ""
