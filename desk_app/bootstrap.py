"""Builds the operations with their adapters: the only module that knows them all.

Nothing heavy is imported before it is needed: the window paints before SQLAlchemy, ReportLab and
cryptography are loaded (rulings 16).
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app import paths
from desk_app.settings import PrintBackend, Settings

if TYPE_CHECKING:
    from desk_app.domain.catalogue import Catalogue
    from desk_app.operations.desk import DeskOperations
    from desk_app.operations.front import FrontDesk
    from desk_app.operations.law import Law
    from desk_app.operations.ports import Clock, DraftJournal, Ids, Keys, Printer, Store


def load_law() -> "Law":
    """Read catalogue and print templates.

    Raises:
        FileError: A file of the catalogue is broken; every problem has its line.
        TemplateFault: A print template is broken.
    """
    from desk_app.catalogue.loader import load_catalogue
    from desk_app.operations.law import Law
    from desk_app.printing.desk_forms import DeskForms

    forms = DeskForms(paths.print_templates(), paths.resources() / "fonts")
    return Law(load_catalogue(paths.resources() / "catalogue"), forms.unofficial_forms())


def known_forms(catalogue: "Catalogue") -> frozenset[str]:
    """Return the ids of all forms: those that can be printed and those the steps of the law name."""
    from desk_app.printing.desk_forms import DeskForms

    forms = DeskForms(paths.print_templates(), paths.resources() / "fonts").known_forms()
    editions = (edition for service in catalogue.services.values() for edition in service.editions)
    steps = (step for edition in editions for step in edition.steps().values())
    return forms.union(form for step in steps for form in step.form.split(" or ") if form)


@dataclass(frozen=True)
class OpenDesk:
    """An open data folder: its operations, and how to close it."""

    operations: "DeskOperations"
    close: Callable[[], None]


def keys_of(folder: Path) -> "Keys":
    """Return the key file of a data folder."""
    from desk_app.storage.keys import KeyFile

    return KeyFile(folder)


def front_desk(
    folder: Path,
    settings: Settings,
    clock: "Clock",
    law: "Callable[[], Law] | None" = None,
    printer: "Printer | None" = None,
) -> "FrontDesk":
    """Return the door of a data folder; the store opens when somebody signs in.

    `law` reads the law; by default from the program's own files, once. `printer` stands for the printers of
    the system where the window brings them (Windows).
    """
    from desk_app.operations.front import FrontDesk
    from desk_app.operations.sessions import Door

    opened: list[OpenDesk] = []
    read_law = law or cache(load_law)

    def open_with(key: bytes) -> "DeskOperations":
        opened.append(open_desk(folder, key, read_law(), clock, settings, printer))
        return opened[-1].operations

    def close() -> None:
        while opened:
            opened.pop().close()

    return FrontDesk(Door(keys_of(folder)), open_with, close, read_law, folder)


def erase_desk(folder: Path) -> None:
    """Delete store, keys, journal and papers of a closed desk: practice begins anew. Settings stay."""
    import shutil

    from desk_app.storage import blobs, engine, journal, keys

    # The keys go last: a store without its key could never be opened, a key without a store can.
    for name in (blobs.FOLDER_NAME, journal.FOLDER_NAME):
        shutil.rmtree(folder / name, ignore_errors=True)
    for file in (*folder.glob(f"{engine.FILE_NAME}*"), folder / keys.FILE_NAME):
        file.unlink(missing_ok=True)


def open_desk(
    folder: Path,
    key: bytes,
    law: "Law",
    clock: "Clock",
    settings: Settings,
    printer: "Printer | None" = None,
) -> OpenDesk:
    """Open the store of a data folder and build the operations on it.

    Raises:
        StoreInUse: Another copy of the program works on the folder.
        StoreVersion: The store is of another version, or the key does not open it.
        StoreUnavailable: Disk full, locked, or an I/O error.
    """
    from desk_app.devices.ids import TimeOrderedIds
    from desk_app.storage.journal import FileDraftJournal
    from desk_app.storage.lock import FolderLock
    from desk_app.storage.store import open_store

    with ExitStack() as opened:
        opened.enter_context(FolderLock(folder))
        store = open_store(folder, key)
        opened.callback(store.close)
        journal = FileDraftJournal(folder, key)
        opened.callback(journal.close)
        parts = _Parts(folder, key, law, store, journal, clock, TimeOrderedIds(clock), settings, printer)
        return OpenDesk(_operations(parts), opened.pop_all().close)


@contextmanager
def open_new_desk(folder: Path, law: "Law", clock: "Clock") -> "Iterator[DeskOperations]":
    """Open an empty store for the time of a block: scenarios and tests. Nobody can open it afterwards."""
    import secrets

    opened = open_desk(folder, secrets.token_bytes(32), law, clock, Settings())
    try:
        yield opened.operations
    finally:
        opened.close()


@dataclass(frozen=True)
class _Parts:
    """What the operations of one open desk are built from."""

    folder: Path
    key: bytes = field(repr=False)
    law: "Law"
    store: "Store"
    journal: "DraftJournal"
    clock: "Clock"
    ids: "Ids"
    settings: Settings
    of_system: "Printer | None"


def _operations(parts: _Parts) -> "DeskOperations":
    from desk_app.devices.clock_watch import ClockWatch
    from desk_app.operations.attachments import Attachments
    from desk_app.operations.desk import DeskOperations
    from desk_app.operations.drafts import OpenDrafts
    from desk_app.operations.handover import Handover
    from desk_app.operations.intake import Intake
    from desk_app.operations.issue import PaperIssuer
    from desk_app.operations.office import OfficeDesk
    from desk_app.operations.printouts import Printouts
    from desk_app.operations.record import Recorder
    from desk_app.operations.register import Register
    from desk_app.operations.sessions import Sessions
    from desk_app.operations.timekeeping import Timekeeping
    from desk_app.printing.desk_forms import DeskForms
    from desk_app.printing.words import TemplateWords
    from desk_app.storage.blobs import FileBlobs

    law, store, clock, ids = parts.law, parts.store, parts.clock, parts.ids
    recorder = Recorder(clock, ids)
    blobs = FileBlobs(parts.folder, parts.key)
    forms = DeskForms(paths.print_templates(), paths.resources() / "fonts")
    office = OfficeDesk(store, clock, recorder)
    drafts = OpenDrafts(parts.journal, store, clock, ids)
    issuer = PaperIssuer(law, forms, blobs, TemplateWords(paths.print_templates()))
    pages_required = parts.settings.pages_required_to_accept
    return DeskOperations(
        clock=clock,
        law=law,
        office=office,
        sessions=Sessions(store, keys_of(parts.folder), recorder, lambda: parts.key),
        drafts=drafts,
        intake=Intake(store, clock, recorder, law, office, drafts, issuer, pages_required),
        attachments=Attachments(blobs),
        printouts=Printouts(store, blobs, forms, _printer(parts), clock, ids, recorder),
        register=Register(store, clock),
        handover=Handover(store, clock, recorder, law),
        timekeeping=Timekeeping(store, recorder, ClockWatch(clock)),
    )


def _printer(parts: _Parts) -> "Printer":
    settings = parts.settings
    if settings.print_backend is PrintBackend.FILE and settings.print_file_dir is not None:
        from desk_app.devices.printers.file import FilePrinter

        return FilePrinter(settings.print_file_dir)
    if settings.print_backend is PrintBackend.SIMULATOR:
        from desk_app.devices.printers.simulator import SimulatedPrinter

        return SimulatedPrinter(parts.clock)
    if parts.of_system is not None:
        return parts.of_system
    from desk_app.devices.printers.system import SystemPrinter

    return SystemPrinter()
