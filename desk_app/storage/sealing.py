"""Sub-keys for each kind of file, and bytes sealed with AES-256-GCM."""

import os
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16


class Purpose(StrEnum):
    """What a sub-key is for; the words are part of its derivation and never change."""

    DATABASE = "qabyldau/1/database"
    BLOBS = "qabyldau/1/blobs"
    JOURNAL = "qabyldau/1/journal"
    CHECK = "qabyldau/1/check"


class SealBroken(Exception):
    """The bytes were changed, belong elsewhere, or were sealed with another key."""


def subkey(key: bytes, purpose: Purpose) -> bytes:
    """Return the 32-byte key for one purpose, by HKDF-SHA256 from the key of the store."""
    if len(key) != KEY_BYTES:
        raise ValueError("the key of the store has 32 bytes")
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


class Sealer:
    """Seals and opens bytes under one sub-key. `place` says where they belong and is not stored."""

    def __init__(self, key: bytes, purpose: Purpose) -> None:
        self._cipher = AESGCM(subkey(key, purpose))

    def seal(self, content: bytes, *, place: bytes) -> bytes:
        """Return a random nonce followed by the ciphertext and its tag."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, place)

    def open(self, sealed: bytes, *, place: bytes) -> bytes:
        """Return the content.

        Raises:
            SealBroken: It does not open at this place with this key.
        """
        if len(sealed) < NONCE_BYTES + TAG_BYTES:
            raise SealBroken
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place)
        except InvalidTag:
            raise SealBroken from None
