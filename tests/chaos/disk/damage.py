"""Ways in which a session's files get damaged."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

PAGE = 4096
FRAME = PAGE + 24
SENTENCE = b"agency"  # stands in most of what is written


def change_a_letter(path: Path, dice: random.Random) -> None:
    """One letter of one sentence, in the rows or in the journal: every page is as it should be."""
    content = bytearray(path.read_bytes())
    places = [at for at in range(len(content)) if content.startswith(SENTENCE, at)]
    content[dice.choice(places) + dice.randrange(len(SENTENCE))] ^= 1
    path.write_bytes(content)


def flip_in_file(path: Path, dice: random.Random) -> None:
    """1 to 64 bytes of one page of the file."""
    _flip(path, dice)


def flip_in_log(path: Path, dice: random.Random) -> None:
    """1 to 64 bytes of the write-ahead log."""
    _flip(_log(path), dice)


def cut_log(path: Path, dice: random.Random) -> None:
    """The log ends somewhere."""
    log = _log(path)
    log.write_bytes(log.read_bytes()[: dice.randrange(log.stat().st_size)])


def cut_log_between(path: Path, dice: random.Random) -> None:
    """The log ends behind one of its pages: nothing in it shows that there was more."""
    log = _log(path)
    log.write_bytes(log.read_bytes()[: 32 + dice.randrange(log.stat().st_size // FRAME) * FRAME])


def remove_log(path: Path, dice: random.Random) -> None:
    """Somebody copied the file without its log."""
    _log(path).unlink()


def remove_index(path: Path, dice: random.Random) -> None:
    """The log's index is gone: SQLite makes it anew."""
    Path(f"{path}-shm").unlink()


def blank_page(path: Path, dice: random.Random) -> None:
    """A page of zeros."""
    content = bytearray(path.read_bytes())
    at = dice.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def cut_file(path: Path, dice: random.Random) -> None:
    """The file ends somewhere."""
    path.write_bytes(path.read_bytes()[: dice.randrange(path.stat().st_size)])


def no_database(path: Path, dice: random.Random) -> None:
    """The file is something else."""
    path.write_bytes(dice.randbytes(dice.randrange(1, 50_000)))


WAYS: tuple[Callable[[Path, random.Random], None], ...] = (
    change_a_letter, flip_in_file, flip_in_file, flip_in_log, flip_in_log, cut_log, cut_log_between, remove_log,
    remove_index, blank_page, blank_page, cut_file, no_database,
)  # fmt: skip


def _log(path: Path) -> Path:
    return Path(f"{path}-wal")


def _flip(path: Path, dice: random.Random) -> None:
    content = bytearray(path.read_bytes())
    start = dice.randrange(len(content) // PAGE) * PAGE
    for _ in range(dice.randint(1, 64)):
        at = min(len(content) - 1, start + dice.randrange(PAGE))
        content[at] ^= dice.randint(1, 255)
    path.write_bytes(content)
