"""The power goes at any moment: what was acknowledged is on the disk, and the file is whole.

A session is written to by eight people at once while every write, truncation and sync of its files is recorded. Then
the disk is rebuilt as it would have been at random moments: what was synced is there; of what was not, 40 % is there,
20 % in part (any of its sectors of 512 bytes), 40 % is not. Each is opened, checked, and compared with what had been
acknowledged until then. Not modelled: a disk that lies about its syncs, and directory entries that are lost.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from facilitator.store.session_file import SessionFile, StorageError
from facilitator.store.structure import lost_log, once_held
from tests.chaos.disk import shim
from tests.chaos.disk.replay import Disk, Operation, recorded
from tests.chaos.outcome import Outcome
from tests.unit.workshop import CODE

OPENED = 25  # every so many cuts the product opens the file itself


@dataclass
class Tally:
    """What the cuts have left."""

    cuts: int = 0
    losing: int = 0  # cuts that lost something that was acknowledged
    lost: int = 0  # the most that one lost
    corrupt: int = 0
    alarmed: int = 0  # cuts after which the product says that something is wrong
    acknowledged: int = 0
    problems: list[str] = field(default_factory=list)


def options(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--cuts", type=int, default=10_000)
    parser.add_argument("--commands", type=int, default=400)
    parser.add_argument("--saboteur", choices=["normal"], default="", help="normal: commits are not waited for")


def run(chosen: argparse.Namespace) -> Outcome:
    """Record, cut, compare."""
    if why := shim.missing():
        return Outcome(broken=[f"cannot be run: {why}"])
    with tempfile.TemporaryDirectory(prefix="facilitator-power-", dir=shim.quick_folder()) as place:
        folder, log = Path(place) / "disk", Path(place) / "log"
        folder.mkdir()
        arguments = ["--commands", str(chosen.commands), "--seed", str(chosen.seed)]
        arguments += ["--saboteur", chosen.saboteur] if chosen.saboteur else []
        shim.run("tests.chaos.disk.writer", folder, *arguments, log=log, no_sync=True)
        operations = [operation for operation in recorded(log) if operation.file != str(folder)]
        tally = _cut_all(operations, folder, Path(place) / "cut", chosen.cuts, random.Random(chosen.seed))
    outcome = Outcome(
        {
            "cuts": tally.cuts,
            "operations": len(operations),
            "acknowledged": tally.acknowledged,
            "cuts that lost something": tally.losing,
            "at most lost": tally.lost,
            "corrupt": tally.corrupt,
            "false alarms": tally.alarmed,
        }
    )
    outcome.expect(
        tally.acknowledged > chosen.commands / 2, "hardly anything was acknowledged: nothing was put to the test"
    )
    outcome.expect(not (tally.losing or tally.corrupt or tally.alarmed), "; ".join(tally.problems[:5]))
    return outcome


def _cut_all(operations: list[Operation], folder: Path, place: Path, cuts: int, dice: random.Random) -> Tally:
    tally, disk, acknowledged = Tally(), Disk(), bytearray()
    place.mkdir()
    # from the moment when the session exists on disk
    begin = next(at for at, operation in enumerate(operations) if operation.kind == "S") + 1
    moments = sorted(dice.choices(range(begin, len(operations)), k=cuts))
    done = 0
    for number, moment in enumerate(moments):
        for operation in operations[done:moment]:
            if operation.file.endswith("/acks"):
                acknowledged += operation.data
            else:
                disk.apply(operation)
        done = moment
        for old in place.iterdir():
            old.unlink()
        for name, content in disk.cut(dice):
            (place / Path(name).name).write_bytes(content)
        _compare(place / f"{CODE}.db", bytes(acknowledged), tally, opens=number % OPENED == 0)
    tally.acknowledged = acknowledged.count(b"\n")
    return tally


def _compare(path: Path, acknowledged: bytes, tally: Tally, *, opens: bool) -> None:
    tally.cuts += 1
    promised = {id: int(seq) for seq, _, id in (line.partition(" ") for line in acknowledged.decode().splitlines())}
    try:
        with closing(sqlite3.connect(path)) as file:
            whole = file.execute("PRAGMA integrity_check").fetchone()[0]
            stored = dict(file.execute("SELECT commands.id, commands.seq FROM commands JOIN parked USING (id)"))
            head = file.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0]
            gone = once_held(path, file) - head
            alarm = [f"{gone} changes are said to be gone"] if gone > 0 else []
            alarm += lost_log(path) if opens else []
    except sqlite3.Error as error:
        whole, stored, alarm = str(error), {}, []
    missing = [id for id, seq in promised.items() if stored.get(id) != seq]
    if whole != "ok":
        tally.corrupt += 1
        tally.problems.append(f"cut {tally.cuts}: {whole}")
    if missing:
        tally.losing += 1
        tally.lost = max(tally.lost, len(missing))
        tally.problems.append(f"cut {tally.cuts}: {len(missing)} of {len(promised)} acknowledged are lost")
    if opens and not alarm:
        try:
            SessionFile(path).close()
        except StorageError as error:
            alarm = [str(error)]
    if alarm and not missing:
        tally.alarmed += 1
        tally.problems.append(f"cut {tally.cuts}: {alarm[0]}")
