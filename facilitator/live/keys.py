"""New secrets. Only their hashes are kept."""

from __future__ import annotations

import base64
import secrets

from facilitator.session.keys import KEY_LENGTH, derive, hash_key
from facilitator.store.library import ALPHABET

__all__ = ["derive", "hash_key", "new_bits", "new_rejoin", "new_secret"]

REJOIN_LENGTH = 8


def new_secret() -> str:
    """A random key of at least 128 bits."""
    return base64.b32encode(secrets.token_bytes(17)).decode()[:KEY_LENGTH]


def new_rejoin() -> str:
    """A person's own code, to come back with from another device."""
    return "".join(secrets.choice(ALPHABET) for _ in range(REJOIN_LENGTH))


def new_bits() -> str:
    """The 40 further bits of the join address in a QR code."""
    return base64.b32encode(secrets.token_bytes(5)).decode()
