"""The copies of sessions that were made by this product: where they lie, so that what is erased is erased there too."""

from __future__ import annotations

import os
from pathlib import Path

import structlog

log = structlog.get_logger()

FILE = ".copies"  # in the folder of sessions: a line each, CODE and the copy's whole path


def remember(folder: Path, code: str, copy: Path) -> None:
    """A copy of a session was made there. On a full disk the copy matters more than that it is found again."""
    line = f"{code}\t{copy.resolve()}\n"
    if line in _lines(folder):
        return
    try:
        descriptor = os.open(folder / FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            file.write(line)
    except OSError as error:
        log.warning("erasing will not reach this copy", code=code, copy=str(copy), why=str(error))


def of(folder: Path, code: str) -> list[Path]:
    """Where copies of a session were put; some may have been moved, or lie on a disk that is not here."""
    told = [line.rstrip("\n").split("\t", 1) for line in _lines(folder)]
    return [Path(one[1]) for one in told if one[0] == code and len(one) == 2]


def forget(folder: Path, code: str) -> None:
    """There are no copies of that session any more."""
    kept = [line for line in _lines(folder) if not line.startswith(f"{code}\t")]
    if (folder / FILE).exists():
        (folder / FILE).write_text("".join(kept), encoding="utf-8")


def _lines(folder: Path) -> list[str]:
    try:
        return (folder / FILE).read_text(encoding="utf-8").splitlines(keepends=True)
    except FileNotFoundError:
        return []
