"""What this machine has been measured to hold: the outcome of the last rehearsal, in a file beside the sessions.

It belongs to the machine, not to a session: every console shows it before doors open. Where the folder has come to
another machine it says nothing.
"""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from pathlib import Path

import msgspec

FILE = ".measured.json"


class Outcome(msgspec.Struct, frozen=True):
    """`at`: when, the server's ms. `here`: the people came from the machine itself, not over the network. `answers`:
    the seconds within which 99 of 100 came; `weakest`: the part that gives way first; `machine`: its name."""

    at: int
    people: int
    held: bool
    answers: float
    weakest: str
    here: bool
    machine: str = msgspec.field(default_factory=platform.node)


def read(folder: Path) -> Outcome | None:
    """The last outcome on this machine; None where there is none, or none that can be read."""
    try:
        found = msgspec.json.decode((folder / FILE).read_bytes(), type=Outcome)
    except (OSError, msgspec.MsgspecError):
        return None
    return found if found.machine == platform.node() else None


def write(folder: Path, outcome: Outcome) -> None:
    """Keep it in place of the one before; raises `OSError`."""
    half = folder / f"{FILE}.new"
    try:
        half.write_bytes(msgspec.json.encode(outcome))
        os.replace(half, folder / FILE)
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)
