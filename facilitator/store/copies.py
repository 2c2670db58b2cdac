"""The copies of sessions that were made by this product: where they lie, so that what is erased is erased there too."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TextIO

import structlog

log = structlog.get_logger()

FILE = ".copies"  # in the folder of sessions: a line each, CODE and the copy's whole path


def remember(folder: Path, code: str, copy: Path) -> None:
    """A copy of a session was made there. On a full disk the copy matters more than that it is found again."""
    line = f"{code}\t{copy.resolve()}\n"
    if line in _lines(folder):
        return
    try:
        with _opened(folder / FILE, os.O_APPEND) as file:
            file.write(line)
    except OSError as error:
        log.warning("erasing will not reach this copy", code=code, copy=str(copy), why=str(error))


def of(folder: Path, code: str) -> list[Path]:
    """Where copies of a session were put; some may have been moved, or lie on a disk that is not here."""
    told = [line.rstrip("\n").split("\t", 1) for line in _lines(folder)]
    return [Path(one[1]) for one in told if one[0] == code and len(one) == 2]


def forget(folder: Path, code: str) -> None:
    """There are no copies of that session any more. Raises `OSError`, and then the list stands as it was."""
    lines = _lines(folder)
    kept = [line for line in lines if not line.startswith(f"{code}\t")]
    if kept == lines:
        return
    fresh = folder / f"{FILE}.new"
    try:
        with _opened(fresh, os.O_TRUNC) as file:
            file.writelines(kept)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, folder / FILE)
    finally:
        fresh.unlink(missing_ok=True)


def _opened(path: Path, how: int) -> TextIO:
    """To be written; readable by the owner of the machine alone."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600), "w", encoding="utf-8")


def _lines(folder: Path) -> list[str]:
    try:
        return (folder / FILE).read_text(encoding="utf-8").splitlines(keepends=True)
    except FileNotFoundError:
        return []
