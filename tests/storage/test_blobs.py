"""Encrypted scans and papers."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.errors import BlobDamaged, BlobMissing, StoreUnavailable
from desk_app.operations.ports import Blobs
from desk_app.storage.blobs import FOLDER_NAME, FileBlobs
from tests.fakes import FakeBlobs
from tests.storage.samples import KEY, OTHER_KEY

PAGE = b"%PDF-1.7 invented page" * 50
SHA = hashlib.sha256(PAGE).hexdigest()


@pytest.fixture
def real(folder: Path) -> FileBlobs:
    return FileBlobs(folder, KEY)


@pytest.fixture(params=["file", "fake"])
def blobs(request: pytest.FixtureRequest, real: FileBlobs) -> Blobs:
    return FakeBlobs() if request.param == "fake" else real


def stored(folder: Path) -> Path:
    return folder / FOLDER_NAME / SHA[:2] / SHA[2:4] / SHA


def test_bytes_come_back_by_their_hash(blobs: Blobs) -> None:
    assert blobs.put(PAGE) == SHA
    assert blobs.put(PAGE) == SHA
    assert blobs.get(SHA) == PAGE
    empty = blobs.put(b"")
    assert blobs.get(empty) == b""


@pytest.mark.parametrize("sha256", ["ab" * 32, "", "../../keys.json", SHA.upper(), SHA + "0"])
def test_an_unknown_hash_is_told(blobs: Blobs, sha256: str) -> None:
    blobs.put(PAGE)
    with pytest.raises(BlobMissing):
        blobs.get(sha256)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
def test_any_bytes_come_back(real: FileBlobs, content: bytes) -> None:
    assert real.get(real.put(content)) == content


def test_files_are_their_owners_alone_and_hide_the_content(folder: Path, real: FileBlobs) -> None:
    real.put(PAGE)
    assert stored(folder).stat().st_mode & 0o777 == 0o600
    assert b"invented" not in stored(folder).read_bytes()
    for inner in stored(folder).parents[:3]:
        assert inner.stat().st_mode & 0o777 == 0o700
    assert list(real.hashes()) == [SHA]


@pytest.mark.parametrize("place", [0, 11, 12, 100, -1])
def test_a_changed_byte_is_told_and_putting_again_heals(folder: Path, real: FileBlobs, place: int) -> None:
    real.put(PAGE)
    content = bytearray(stored(folder).read_bytes())
    content[place] ^= 1
    stored(folder).write_bytes(content)
    with pytest.raises(BlobDamaged):
        real.get(SHA)
    real.put(PAGE)
    assert real.get(SHA) == PAGE


def test_an_emptied_file_and_a_foreign_key_are_damage(folder: Path, real: FileBlobs) -> None:
    real.put(PAGE)
    with pytest.raises(BlobDamaged):
        FileBlobs(folder, OTHER_KEY).get(SHA)
    stored(folder).write_bytes(b"")
    with pytest.raises(BlobDamaged):
        real.get(SHA)


def test_a_file_under_another_name_does_not_open(folder: Path, real: FileBlobs) -> None:
    real.put(PAGE)
    other = real.put(b"other")
    (folder / FOLDER_NAME / other[:2] / other[2:4] / other).write_bytes(stored(folder).read_bytes())
    with pytest.raises(BlobDamaged):
        real.get(other)


def test_what_was_half_written_is_swept_at_the_next_start(folder: Path, real: FileBlobs) -> None:
    real.put(PAGE)
    left = folder / FOLDER_NAME / "incoming" / "half"
    left.write_bytes(b"torn")
    assert FileBlobs(folder, KEY).get(SHA) == PAGE
    assert not left.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / FOLDER_NAME).write_bytes(b"a file is in the way")
    with pytest.raises(StoreUnavailable):
        FileBlobs(tmp_path, KEY)
