"""A sum over each carried-out command and every change it made: damage to a stored sentence does not go unnoticed.

What is changed on purpose (an erasure) has no sum any more: triggers in the file see to that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

# (time, actor, name, kind, id, row as JSON), as the journal holds it
Logged = tuple[int, str | None, str, str, str, str | None]


def sum_of(command: str, mark: str, body: str, seq: int, result: str, changes: Iterable[Logged]) -> str:
    """The sum as it stands beside the command. The order of the changes does not matter."""
    print = hashlib.blake2b(repr((command, mark, body, seq, result)).encode(), digest_size=8)
    for change in sorted(changes, key=lambda change: (change[3], change[4])):
        print.update(repr(change).encode())
    return print.hexdigest()
