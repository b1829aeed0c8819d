"""What the side bar says of the open desk: which office, who works there and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_app.domain.localized import Language

if TYPE_CHECKING:
    from desk_app.domain.clerk import Clerk, Office, Role
    from ui.workplace import Workplace

# By the values of `Role`: the side bar paints before the rules are loaded.
_ROLES = {
    "clerk": str(QT_TRANSLATE_NOOP("DeskWords", "Clerk")),
    "supervisor": str(QT_TRANSLATE_NOOP("DeskWords", "Supervisor")),
    "administrator": str(QT_TRANSLATE_NOOP("DeskWords", "Administrator")),
}


def say(place: Workplace) -> None:
    """Show office and clerk in the language of the window, or that nobody is signed in."""
    if place.operations is None:
        return
    desk, clerk = place.operations.desk, place.operations.clerk
    office = desk.office.office if desk is not None else None
    language = place.language.shown
    place.shell.set_clerk(clerk.full_name if clerk else "", _position(clerk, language) if clerk else "")
    place.shell.set_office(office_name(office, language) if office else "")


def office_name(office: Office, language: Language) -> str:
    """Return the office's own name; it has one in Kazakh and one in Russian, and none in English."""
    return office.name_ru if language is Language.RU else office.name_kk


def role(of: Role) -> str:
    """Return the name of a role."""
    return QCoreApplication.translate("DeskWords", _ROLES[of.value])


def _position(clerk: Clerk, language: Language) -> str:
    names = {Language.KK: clerk.position_kk, Language.RU: clerk.position_ru}
    return names.get(language) or role(clerk.role)
