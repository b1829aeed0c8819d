"""What a screen may ask of the window around it."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from desk_app.domain.localized import Language
from ui.theme import ThemeName, Tone


class Exchange(StrEnum):
    """How the desk stands with the centre."""

    UNKNOWN = "unknown"
    SENT = "sent"
    SENDING = "sending"
    OFFLINE = "offline"
    NO_CENTRE = "no_centre"


class Card(StrEnum):
    """Whether the signing card can be used."""

    UNKNOWN = "unknown"
    IN = "in"
    OUT = "out"
    NO_READER = "no_reader"


class Shell(Protocol):
    """The window as screens see it. Every call is made in the UI thread."""

    def start_clock(self, *, elapsed_s: int, limit_min: int | None) -> None:
        """Show the service clock of a visit."""

    def stop_clock(self) -> None:
        """Take the service clock away."""

    def say_saved(self, words: str) -> None:
        """Say at the left of the act bar what is safe now; empty words clear it."""

    def notify(
        self,
        tone: Tone,
        title: str,
        advice: str = "",
        *,
        act_words: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a notice above the page; it goes with the page."""

    def choose_language(self, language: Language) -> None:
        """Show the window in this language and remember it."""

    def use_theme(self, name: ThemeName, scale: int) -> None:
        """Change colours and type size (percent) and remember them."""

    def set_clerk(self, name: str, role: str) -> None:
        """Say who works here; an empty name when nobody is signed in."""

    def set_office(self, name: str) -> None:
        """Say which office and desk this is."""

    def set_exchange(self, state: Exchange, waiting: int) -> None:
        """Say how the desk stands with the centre and how many applications wait."""

    def set_card(self, state: Card) -> None:
        """Say whether the signing card is in."""
