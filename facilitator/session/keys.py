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


def wrap(secret: str, key: str) -> str:
    """A secret sealed with a key of at least 128 random bits that seals nothing else, as hex; `unwrap` opens it."""
    plain = secret.encode()
    stream = hashlib.shake_256(b"wrap " + key.encode()).digest(len(plain))
    return bytes(a ^ b for a, b in zip(plain, stream, strict=True)).hex()


def unwrap(wrapped: str, key: str) -> str:
    """What `wrap` sealed with this key."""
    sealed = bytes.fromhex(wrapped)
    stream = hashlib.shake_256(b"wrap " + key.encode()).digest(len(sealed))
    return bytes(a ^ b for a, b in zip(sealed, stream, strict=True)).decode()


def hash_key(secret: str) -> str:
    """How a secret is stored: fast is right, for random keys of 128 bits cannot be tried through."""
    return hashlib.sha256(secret.encode()).hexdigest()


def preview_key(console_key: str) -> Key:
    """The key row of the preview's link."""
    return Key(id=hash_key(derive(console_key, "preview")), role="preview")


def reader_key(console_key: str) -> Key:
    """The key row of the link by which leaders read the report before it is published."""
    return Key(id=hash_key(derive(console_key, "report")), role="reader")


def table_key(console_key: str, number: int) -> Key:
    """The key row of a table's link."""
    return Key(id=hash_key(derive(console_key, f"table:{number}")), role="table", subject=str(number))
