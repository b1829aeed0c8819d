"""A copy of the whole desk in one folder, checked after it was made, and the way back.

    <backup>/manifest.json        version and the SHA-256 of every file
    <backup>/keys.json  desk.db  journal/…  blobs/…      encrypted as in the data folder

The program may go on working meanwhile. The order matters: the journal is copied before the database it
is folded into, and the database before the blobs its rows name, so nothing falls between two copies.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from sqlalchemy import Connection, select

from desk_app.domain.application import Application
from desk_app.domain.draft import Draft
from desk_app.domain.errors import (
    BlobDamaged,
    BlobMissing,
    ChainBroken,
    OutsideError,
    RuleError,
    StoreVersion,
)
from desk_app.storage import blobs, engine, journal, keys
from desk_app.storage.blobs import FileBlobs
from desk_app.storage.codec import from_bytes
from desk_app.storage.engine import open_engine, open_read_only, store_errors
from desk_app.storage.events import EventRepository
from desk_app.storage.files import create_file, make_folder, sync_folder, unavailable, write_all
from desk_app.storage.lock import FolderLock
from desk_app.storage.schema import NEWEST, copy_database, revision
from desk_app.storage.tables import APPLICATION, DRAFT

MANIFEST = "manifest.json"
_VERSION = 1
# In the order they are put in place; the key file makes a folder a desk, so it comes last.
_PARTS = (blobs.FOLDER_NAME, journal.FOLDER_NAME, engine.FILE_NAME, keys.FILE_NAME)


@dataclass(eq=False)
class BackupDamaged(OutsideError):
    """A back-up does not hold what it held when it was made. `part` names the file or the kind of content."""

    code: ClassVar[str] = "backup.damaged"
    part: str = ""


@dataclass(eq=False)
class FolderInTheWay(RuleError):
    """The folder of a new back-up, or of a restored desk, already holds something."""

    code: ClassVar[str] = "backup.folder_in_the_way"


@dataclass(frozen=True)
class BackupReport:
    """What a back-up holds, as read back from it. `size` in bytes."""

    cases: int
    drafts: int
    events: int
    blobs: int
    size: int


def back_up(folder: Path, target: Path, key: bytes) -> BackupReport:
    """Copy a data folder into a new folder and check the copy.

    Raises:
        FolderInTheWay: `target` exists, or something not ours stands at `<target>.part`, where it is made.
        StoreUnavailable: Disk full or I/O error; no half back-up is left under the name of `target`.
        BackupDamaged: The copy does not read back, which says the same of the desk itself.
    """
    partial = target.with_name(f"{target.name}.part")
    if target.exists() or not _is_left_over(partial):
        raise FolderInTheWay
    with unavailable():
        shutil.rmtree(partial, ignore_errors=True)
        make_folder(partial)
        _copy_desk(folder, partial, key)
        _write_manifest(partial)
        report = check_backup(partial, key)
        partial.rename(target)
        sync_folder(target.parent)
    return report


def _is_left_over(partial: Path) -> bool:
    """Say whether a half copy may go: absent, empty, or begun by an earlier back-up with its key file."""
    return not partial.exists() or (partial / keys.FILE_NAME).is_file() or not any(partial.iterdir())


def check_backup(folder: Path, key: bytes) -> BackupReport:
    """Read a back-up from end to end, changing nothing: every file, page, event and blob.

    Raises:
        BackupDamaged: Something is missing or does not read back.
        StoreVersion: Another version of the program made it, or the key is another one.
    """
    with unavailable():
        size = _check_files(folder)
    database = open_read_only(folder / engine.FILE_NAME, key)
    try:
        with store_errors(), database.connect() as connection:
            return _check_contents(connection, FileBlobs(folder, key, read_only=True), size)
    finally:
        database.dispose()


def restore(backup: Path, folder: Path, key: bytes) -> BackupReport:
    """Check a back-up and make a desk of it in a data folder that holds none.

    A restore that was cut off leaves no desk, since the key file comes last; the next one begins anew.

    Raises:
        FolderInTheWay: There is a desk in the folder; nothing was changed.
        BackupDamaged, StoreVersion, StoreUnavailable: Nothing was changed.
    """
    report = check_backup(backup, key)
    staging = folder / "restoring"
    with unavailable(), FolderLock(folder):
        if staging.is_dir() and not (folder / keys.FILE_NAME).exists():
            _take_back(folder)
        if any((folder / part).exists() for part in _PARTS):
            raise FolderInTheWay
        shutil.rmtree(staging, ignore_errors=True)
        make_folder(staging)
        try:
            for path in _files(backup):
                _copy(path, staging / path.relative_to(backup))
            for part in _PARTS:
                _put_in_place(staging / part, folder / part)
        except OSError:
            _take_back(folder)
            raise
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    return report


def _take_back(folder: Path) -> None:
    """Remove what an unfinished restore had put in place, the key file first: then it is no desk."""
    for part in reversed(_PARTS):
        path = folder / part
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _copy_desk(folder: Path, target: Path, key: bytes) -> None:
    _copy(folder / keys.FILE_NAME, target / keys.FILE_NAME)
    make_folder(target / journal.FOLDER_NAME)
    for segment in sorted((folder / journal.FOLDER_NAME).glob("*.log")):
        try:
            _copy(segment, target / journal.FOLDER_NAME / segment.name)
        except FileNotFoundError:
            # Folded and removed since it was listed: the database, copied next, has it.
            continue
    source = open_engine(folder / engine.FILE_NAME, key)
    try:
        copy_database(source, target / engine.FILE_NAME)
    finally:
        source.dispose()
    make_folder(target / blobs.FOLDER_NAME)
    for path in (folder / blobs.FOLDER_NAME).glob("??/??/*"):
        _copy(path, target / path.relative_to(folder))


def _copy(source: Path, target: Path) -> None:
    make_folder(target.parent)
    _write(target, source.read_bytes())


def _write(target: Path, content: bytes) -> None:
    descriptor = create_file(target)
    try:
        write_all(descriptor, content)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _put_in_place(source: Path, target: Path) -> None:
    if source.exists():
        os.replace(source, target)
        sync_folder(target.parent)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != MANIFEST)


def _write_manifest(folder: Path) -> None:
    files = {path.relative_to(folder).as_posix(): _sha256(path) for path in _files(folder)}
    content = json.dumps({"version": _VERSION, "files": files}, indent=1).encode()
    _write(folder / MANIFEST, content)


def _check_files(folder: Path) -> int:
    """Compare every file with the manifest and return their size in bytes."""
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        version, listed = manifest["version"], dict(manifest["files"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        raise BackupDamaged(MANIFEST) from None
    if version != _VERSION:
        raise StoreVersion(found=f"backup {version}", known=f"backup {_VERSION}")
    for name, sha256 in listed.items():
        path = folder / name
        if not path.is_file() or _sha256(path) != sha256:
            raise BackupDamaged(name)
    return sum((folder / name).stat().st_size for name in listed)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check_contents(connection: Connection, papers: FileBlobs, size: int) -> BackupReport:
    found = revision(connection)
    if found != NEWEST:
        raise StoreVersion(found=found or "empty", known=NEWEST)
    for check in ("cipher_integrity_check", "quick_check"):
        faults = [row[0] for row in connection.exec_driver_sql(f"PRAGMA {check}")]
        if faults not in ([], ["ok"]):
            raise BackupDamaged(engine.FILE_NAME)
    try:
        events = EventRepository(connection).verify()
        cases = [from_bytes(body, Application) for (body,) in connection.execute(select(APPLICATION.c.body))]
        drafts = [from_bytes(body, Draft) for (body,) in connection.execute(select(DRAFT.c.body))]
        for sha256 in _named(cases, drafts) | set(papers.hashes()):
            papers.get(sha256)
    except ChainBroken as error:
        raise BackupDamaged("events") from error
    except (BlobMissing, BlobDamaged) as error:
        raise BackupDamaged(blobs.FOLDER_NAME) from error
    return BackupReport(len(cases), len(drafts), events, sum(1 for _ in papers.hashes()), size)


def _named(cases: list[Application], drafts: list[Draft]) -> set[str]:
    """Return the hash of every blob that a case or a draft names."""
    named = {paper.sha256 for case in cases for paper in case.papers}
    named |= {attached.page.sha256 for case in cases for attached in case.pages}
    return named | {page.sha256 for draft in drafts for paper in draft.papers for page in paper.pages}
