"""A key file that was damaged is told as such; it never ends in an error of ours, nor in an endless wait."""

import json
from pathlib import Path

import pytest

from desk_app.domain.errors import StoreVersion
from desk_app.storage.keys import FILE_NAME, KeyFile, Scrypt


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("salt", "not base64!"),
        ("wrapped", "A"),
        ("login", "é"),
        ("login", None),
        ("n", 3),
        ("n", "32768"),
        ("n", 2**40),
        ("n", 0),
        ("r", 10**6),
        ("r", 0),
        ("p", 10**6),
        ("p", None),
    ],
)
def test_a_field_of_the_key_file_that_cannot_be(tmp_path: Path, field: str, value: object) -> None:
    KeyFile(tmp_path, Scrypt(n=2)).create("dana", "secret")
    path = tmp_path / FILE_NAME
    content = json.loads(path.read_text())
    content["logins"][0][field] = value
    path.write_text(json.dumps(content))
    with pytest.raises(StoreVersion):
        KeyFile(tmp_path).unlock("dana", "secret")
