"""Keys of links: derived from the console's key, stored as hashes."""

from __future__ import annotations

import base64
import hashlib
import hmac

from facilitator.session.rows import Key

KEY_LENGTH = 26  # base32 characters, 130 bits


def derive(console_key: str, subject: str) -> str:
    """The key of a link ("screen", "table:3"): whoever holds the console's key can make it again, nobody else."""
    digest = hmac.new(console_key.encode(), subject.encode(), hashlib.sha256).digest()
    return base64.b32encode(digest).decode()[:KEY_LENGTH]


def hash_key(secret: str) -> str:
    """How a secret is stored: fast is right, for random keys of 128 bits cannot be tried through."""
    return hashlib.sha256(secret.encode()).hexdigest()


def preview_key(console_key: str) -> Key:
    """The key row of the preview's link."""
    return Key(id=hash_key(derive(console_key, "preview")), role="preview")


def table_key(console_key: str, number: int) -> Key:
    """The key row of a table's link."""
    return Key(id=hash_key(derive(console_key, f"table:{number}")), role="table", subject=str(number))
