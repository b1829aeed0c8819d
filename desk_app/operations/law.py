"""The law in hand: the catalogue and what the printed forms are worth."""

from dataclasses import dataclass

from desk_app.domain.catalogue import Catalogue


@dataclass(frozen=True)
class Law:
    """The loaded catalogue. `unofficial_forms` have no official text in Kazakh or in Russian."""

    catalogue: Catalogue
    unofficial_forms: frozenset[str]
