"""Sessions held once in process and kept as files: their reports are what is tested."""

from __future__ import annotations

import random
import tempfile
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from unittest import mock

from tests.unit.workshop import CODE, Workshop


def file_of(hold: Callable[[Path], Workshop]) -> bytes:
    """The file of a session after it was held."""
    with tempfile.TemporaryDirectory() as folder:
        shop = hold(Path(folder))
        shop.close()
        return shop.path.read_bytes()


def put(file: bytes, folder: Path) -> Path:
    """The file in a folder of sessions; returns where."""
    path = folder / f"{CODE}.db"
    path.write_bytes(file)
    return path


def the_same_ids(dice: random.Random) -> AbstractContextManager[object]:
    """While this lasts, new ids come from the dice."""
    return mock.patch("uuid.uuid4", side_effect=lambda: uuid.UUID(int=dice.getrandbits(128), version=4))
