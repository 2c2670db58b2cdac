"""A session at a desk whose disk fails at the n-th operation: run behind the library, for many n, as one process."""

from __future__ import annotations

import argparse
import errno
import json
import logging
import os
import random
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import structlog

from facilitator.live import healing
from facilitator.live.desk import SERVER, Desk
from facilitator.store import session_file
from facilitator.store.check import check
from facilitator.store.session_file import SessionFile, StorageError
from tests.chaos.disk.shim import Fault
from tests.chaos.disk.writer import sabotage, text_of
from tests.unit.workshop import CODE, NOON, first_file

ERRORS = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC}
LONG = 2.0  # seconds that nobody waits for an answer
HEALED = 5.0


class Case:
    """One session with one fault in it."""

    def __init__(self, folder: Path, commands: int) -> None:
        self.path = folder / f"{CODE}.db"
        self.commands = commands
        self.acknowledged: dict[str, int] = {}
        self.refused = 0
        self.problems: list[str] = []
        for old in folder.iterdir():
            old.unlink()
        shutil.copyfile(folder.parent / "first.db", self.path)

    def run(self, fault: Fault, n: int, error: int, *, sticky: bool) -> int:
        """Let it happen; returns how many operations there were. What broke a promise is in `problems`."""
        fault.arm(n, error, sticky=sticky)
        desk = self._opened()
        if desk:
            self._write(desk, "before")
        seen = fault.seen
        fault.disarm()
        if desk is None:
            desk = self._opened()
            if desk is None:
                self.problems.append("it does not open though the disk is well again")
                return seen
        self._heals(desk)
        self._write(desk, "after")
        if desk.storing.trouble:
            self.problems.append("refused though the disk is well again")
        self._compare(desk)
        desk.close()
        self.problems += check(self.path)
        return seen

    def _opened(self) -> Desk | None:
        try:
            return Desk(CODE, SessionFile(self.path), lambda: NOON)
        except StorageError as refused:
            if not refused.trouble:
                self.problems.append(f"no trouble is named: {refused}")
            return None

    def _write(self, desk: Desk, when: str) -> None:
        dice = random.Random(when)
        for number in range(self.commands if when == "before" else 3):
            began, before = time.monotonic(), desk.state.seq
            answer = desk.run("park.add", {"text": text_of(dice, number)}, SERVER)
            if time.monotonic() - began > LONG:
                self.problems.append("an answer took longer than 2 s")
            if answer.ok:
                self.acknowledged[answer.result["parked"]] = answer.seq
                continue
            self.refused += 1
            refusal = answer.refusal
            if refusal is None or (refusal.code, refusal.again) != ("storage", True):
                self.problems.append(f"refused with {refusal and refusal.code}")
            if desk.state.seq != before and not desk.storing.lost:
                self.problems.append("memory moved on without the file")

    def _heals(self, desk: Desk) -> None:
        end = time.monotonic() + HEALED
        while desk.storing.trouble and time.monotonic() < end:
            time.sleep(0.002)

    def _compare(self, desk: Desk) -> None:
        with closing(sqlite3.connect(self.path)) as file:
            stored = dict(file.execute("SELECT commands.id, commands.seq FROM commands JOIN parked USING (id)"))
            texts = dict(file.execute("SELECT id, text FROM parked"))
        for id, seq in self.acknowledged.items():
            if stored.get(id) != seq:
                self.problems.append("acknowledged and not in the file")
        if {row.id: row.text for row in desk.state.all("parked")} != texts:
            self.problems.append("memory and file differ")


def _fold_often() -> None:
    """Let the log be folded into the file while the session runs, as it is in a long one."""
    connect = session_file.connect

    def folding(path: Path) -> sqlite3.Connection:
        connection = connect(path)
        connection.execute("PRAGMA wal_autocheckpoint = 60")
        return connection

    session_file.connect = folding


def main() -> None:
    """Every n, each error, once and for good; prints one JSON object."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--commands", type=int, default=30)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--saboteur", default="")
    chosen = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    healing.PROBE_EVERY = 0.005
    _fold_often()
    (chosen.folder.parent / "first.db").write_bytes(first_file(4))
    if chosen.saboteur:
        sabotage(chosen.saboteur)
    fault, runs, refused, acknowledged, last = Fault(), 0, 0, 0, 0
    problems: list[str] = []
    for name, error in ERRORS.items():
        for sticky in (False, True):
            n, seen = 1, 1
            while n <= seen:
                case = Case(chosen.folder, chosen.commands)
                seen = case.run(fault, n, error, sticky=sticky)
                problems += [f"{name} {'for good' if sticky else 'once'} at {n}: {said}" for said in case.problems]
                runs, refused, acknowledged = runs + 1, refused + case.refused, acknowledged + len(case.acknowledged)
                last = max(last, n)
                # a failure for good ends the session early: the next n is looked for as long as it is reached at all
                seen = n + chosen.every if sticky and seen >= n else seen
                n += chosen.every
    told = {"runs": runs, "last": last, "refused": refused, "acknowledged": acknowledged, "problems": problems}
    print(json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
