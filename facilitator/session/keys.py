"""Keys of links: derived from the console's key, stored as hashes."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable

from facilitator.session.rows import Key

KEY_LENGTH = 26  # base32 characters, 130 bits


def derive(root: str, subject: str, version: int = 0) -> str:
    """The key of a link ("screen", "table:3"): whoever is let in to the console can make it again, nobody else.

    `root`: the session's own secret, which every console's key opens (`wrap`); in sessions of before there were renewed
    links it is the first console's key itself. `version`: how often the link was renewed.
    """
    named = f"{subject}/{version}" if version else subject
    digest = hmac.new(root.encode(), named.encode(), hashlib.sha256).digest()
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


def console_row(console_key: str, root: str, subject: str = "", via: str = "") -> Key:
    """The key row of a console: it holds the root, sealed."""
    sealed = wrap(root, console_key)
    return Key(id=hash_key(console_key), role="facilitator", subject=subject, wrapped=sealed, via=via)


def screen_key(root: str, version: int = 0) -> Key:
    """The key row of the projector's link."""
    return Key(id=hash_key(derive(root, "screen", version)), role="screen")


def preview_key(root: str, version: int = 0) -> Key:
    """The key row of the preview's link."""
    return Key(id=hash_key(derive(root, "preview", version)), role="preview")


def reader_key(root: str, version: int = 0) -> Key:
    """The key row of the link by which leaders read the report before it is published."""
    return Key(id=hash_key(derive(root, "report", version)), role="reader")


def table_key(root: str, number: int, version: int = 0) -> Key:
    """The key row of a table's link."""
    return Key(id=hash_key(derive(root, f"table:{number}", version)), role="table", subject=str(number))


def first_keys(console_key: str, root: str, tables: Iterable[int]) -> list[Key]:
    """The key rows that a session begins with."""
    found = [console_row(console_key, root), screen_key(root), preview_key(root)]
    return found + [table_key(root, number) for number in tables]
