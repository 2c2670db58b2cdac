"""A session's files are damaged: each is fully right, or the damage is named and what can be saved is counted.

A session that a killed process left (file, log, index of the log) is damaged in some way, many times: bytes flipped in
pages of the file or the log, the log cut or gone, its index gone, a page of zeros, the file cut, another file in its
place. Each is checked and opened as the server does; what it holds is compared with what it held. What is damaged is
salvaged, and what came of it is checked and compared again.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any
from unittest import mock

from structlog.testing import capture_logs

from facilitator.live.desk import Desk
from facilitator.register import ROW_KINDS
from facilitator.store import check as checking
from facilitator.store.library import Library
from facilitator.store.salvage import NothingToSave
from facilitator.store.session_file import SessionFile, StorageError
from tests.chaos.disk import shim
from tests.chaos.disk.damage import WAYS
from tests.chaos.outcome import Outcome
from tests.unit.workshop import CODE, NOON

Held = dict[str, Any]


class Rig:
    """The session as it was, and what became of its damaged copies."""

    def __init__(self, folder: Path, commands: int, seed: int) -> None:
        self.library = Library(folder / "damaged")
        self.path = self.library.path(CODE)
        self._opened = folder / "opened" / f"{CODE}.db"
        self._left = folder / "left"
        self._left.mkdir()
        # half of it is in the file, half in its log
        numbers = ("--commands", str(commands), "--reopen", str(commands // 2), "--seed", str(seed))
        shim.run("tests.chaos.disk.writer", self._left, *numbers, "--leave")
        shutil.copytree(self._left, folder / "read")
        self._whole = held(folder / "read" / f"{CODE}.db")
        self.figures: Counter[str] = Counter()
        self.broken: list[str] = []
        self._rows = sum(len(self._whole[kind]) for kind in ROW_KINDS)

    def damage(self, way: Callable[[Path, random.Random], None], dice: random.Random) -> None:
        """One damaged copy: looked at, opened, salvaged."""
        for old in self.library.folder.iterdir():
            old.unlink()
        for file in self._left.iterdir():
            shutil.copyfile(file, self.path.parent / file.name)
        way(self.path, dice)
        self.figures["files"] += 1
        try:
            problems = checking.check(self.path)
            refused, alarmed = self._open()
        except Exception as error:
            self.broken.append(f"{way.__name__}: a traceback: {type(error).__name__} {error}")
            return
        right = not refused and not alarmed and self._is_right()
        if right and not problems:
            self.figures["fully right"] += 1
        elif problems or refused or alarmed:
            self._named(way.__name__, bool(refused), alarmed)
        else:
            self.figures["silently wrong"] += 1
            self.broken.append(f"{way.__name__}: silently wrong")
        if problems or refused:
            self._salvage(way.__name__)

    def _named(self, way: str, refused: bool, alarmed: int) -> None:
        told = "refused, named" if refused else "opened, loss counted" if alarmed else "opened, named"
        self.figures[told] += 1

    def _open(self) -> tuple[str, int]:
        """As the server opens it: why not; how many changes are said to be lost."""
        copy = self._opened.parent
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        for file in self.path.parent.glob(f"{CODE}.*"):
            shutil.copyfile(file, copy / file.name)
        try:
            desk = Desk(CODE, SessionFile(self._opened), lambda: NOON)
        except StorageError as error:
            return str(error), 0
        lost = desk.storing.lost
        desk.close()
        return "", lost

    def _is_right(self) -> bool:
        return held(self._opened) == self._whole

    def _salvage(self, way: str) -> None:
        try:
            saved, _ = self.library.salvage(CODE)
        except NothingToSave:
            self.figures["nothing to save"] += 1
            return
        except Exception as error:
            self.broken.append(f"{way}: salvage: {type(error).__name__} {error}")
            return
        self.figures["salvaged"] += 1
        after = checking.check(self.path)
        if after:
            self.broken.append(f"{way}: what was salvaged is not in order: {after[0]}")
            return
        now = held(self.path)
        back = sum(len(self._whole[kind] & now[kind]) for kind in ROW_KINDS)
        self.figures["rows to save"] += self._rows
        self.figures["rows saved"] += back
        if back < self._rows and not (saved.changes_lost or saved.doubtful):
            self.broken.append(f"{way}: {self._rows - back} rows are lost and nobody says so")


def held(path: Path) -> Held:
    """Everything a file holds that people wrote: rows, journal, remembered commands."""
    with closing(sqlite3.connect(path)) as file:
        file.text_factory = bytes  # what is damaged need not be text any more
        tables = {name.decode() for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        told: Held = {
            kind: set(file.execute(f'SELECT * FROM "{kind}"')) if kind in tables else set() for kind in ROW_KINDS
        }
        for name in ("changes", "commands"):
            told[name] = set(file.execute(f"SELECT * FROM {name}"))
    return told


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--commands", type=int, default=200)
    names = sorted({way.__name__ for way in WAYS})
    parser.add_argument("--way", choices=names, default="", help="damage them in this way alone")
    parser.add_argument("--saboteur", choices=["blind"], default="", help="blind: whoever checks sees nothing")


def run(chosen: argparse.Namespace) -> Outcome:
    """Damage, look, salvage."""
    if why := shim.missing():
        return Outcome(broken=[f"cannot be run: {why}"])
    dice = random.Random(chosen.seed)
    blind = mock.patch.object(checking, "check", return_value=[]) if chosen.saboteur else nullcontext()
    with (
        blind,
        capture_logs(),
        tempfile.TemporaryDirectory(prefix="facilitator-damage-", dir=shim.quick_folder()) as place,
    ):
        rig = Rig(Path(place), chosen.commands, chosen.seed)
        ways = [way for way in WAYS if chosen.way in ("", way.__name__)]
        for number in range(chosen.files):
            rig.damage(ways[number % len(ways)], dice)
    outcome = Outcome(dict(rig.figures))
    outcome.expect(rig.figures["salvaged"] or chosen.saboteur, "nothing was ever damaged")
    for said in rig.broken[:8]:
        outcome.expect(False, said)
    return outcome
