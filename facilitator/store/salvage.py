"""Saves what can be read of a damaged file into a clean one: rows that are lost come from the journal, changes that are
lost from the rows, and what neither has from an earlier copy. The damaged file is only read.
"""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from facilitator.register import ROW_KINDS
from facilitator.session.rows import Row
from facilitator.store.check import SALVAGED
from facilitator.store.mark import read as noted
from facilitator.store.remains import Change, Ref, Remains, Remembered, read_remains
from facilitator.store.session_file import SessionFile, new_epoch

SERVER = "server"


class NothingToSave(Exception):
    """Not one change of a session can be read in the file."""


@dataclass
class Saved:
    """What came of it, counted."""

    rows: int = 0
    from_journal: int = 0  # rows that their own table had lost
    from_rows: int = 0  # changes that the journal had lost
    from_copy: int = 0  # changes that only the earlier copy had
    doubtful: int = 0  # rows that differ from the journal, of which it is not known who is right: the journal is taken
    changes_lost: int = 0
    files_lost: int = 0
    writes: dict[Ref, Row | None] = field(default_factory=dict)
    journal: dict[tuple[int, str, str], Change] = field(default_factory=dict)


def salvage(source: Path, target: Path, copy: Path | None = None) -> Saved:
    """Write what can be saved of `source` to `target`, which must not exist. `copy`: an earlier one of the session.

    Raises `NothingToSave`, and `StorageError` where the new file cannot be written.
    """
    found = read_remains(source)
    earlier = read_remains(copy) if copy else Remains()
    if not any(kind == "session" for _, kind, _ in {**earlier.journal, **found.journal}):
        raise NothingToSave(source.name)
    saved = _decide(found, earlier)
    missing = _count(saved, found, earlier, noted(source, found.meta.get("epoch", "")))
    _write(target, saved, found, earlier, missing)
    return saved


def _decide(found: Remains, earlier: Remains) -> Saved:
    """Which journal and which rows are to be the truth."""
    saved = Saved(journal=_journal(found, earlier))
    last: dict[Ref, Change] = {}
    for (_, kind, id), change in sorted(saved.journal.items()):
        last[kind, id] = change
    for ref in sorted(last.keys() | found.rows.keys()):
        row, known = found.rows.get(ref), last.get(ref)
        if row is not None and row.seq > (known.seq if known else 0):  # the change that made it so is lost
            _log(saved, row, Change(row.seq, 0, SERVER, f"salvaged-{row.seq}", "session.salvaged", None))
        elif known:
            _take_logged(saved, ref, row, known, found)
    return saved


def _journal(found: Remains, earlier: Remains) -> dict[tuple[int, str, str], Change]:
    """All changes; where one is not as it was written, as the copy has it."""
    better = {
        key: change
        for key, change in earlier.journal.items()
        if key not in found.journal or found.verdicts.get(change.command, True) is False
    }
    return {**found.journal, **better}


def _take_logged(saved: Saved, ref: Ref, row: Row | None, change: Change, found: Remains) -> None:
    logged = _row_of(change)
    saved.writes[ref] = logged
    if logged is None or row == logged:
        return
    verdict = found.verdicts.get(change.command)
    if row is None or row.seq < logged.seq or verdict:
        saved.from_journal += 1
    elif verdict is False:
        _log(saved, row, change)
    else:
        saved.doubtful += 1


def _log(saved: Saved, row: Row, change: Change) -> None:
    """The row is right: the journal is made to say so."""
    json = msgspec.json.encode(row).decode()
    saved.journal[row.seq, row.KIND, row.id] = change._replace(row=json, kind=row.KIND)
    saved.writes[row.KIND, row.id] = row
    saved.from_rows += 1


def _row_of(change: Change) -> Row | None:
    return None if change.row is None else msgspec.json.decode(change.row, type=ROW_KINDS[change.kind])


def _count(saved: Saved, found: Remains, earlier: Remains, noted: int) -> list[int]:
    """Count what was saved and what is lost; the numbers of changes that are missing before the last."""
    seqs = {seq for seq, _, _ in saved.journal}
    last = max(seqs, default=0)
    missing = sorted(set(range(1, last + 1)) - seqs)
    saved.rows = sum(1 for row in saved.writes.values() if row)
    saved.from_copy = sum(1 for key in saved.journal if key not in found.journal and key in earlier.journal)
    saved.changes_lost = len(missing) + max(0, noted - last)
    saved.files_lost = max(0, found.blobs_there - len(found.blobs.keys() | earlier.blobs.keys()))
    return missing


def _write(target: Path, saved: Saved, found: Remains, earlier: Remains, missing: list[int]) -> None:
    file = SessionFile(target)
    try:
        known = {**earlier.meta, **found.meta}
        bits = known.get("join_bits") or base64.b32encode(secrets.token_bytes(5)).decode()
        file.set_meta(epoch=new_epoch(), join_bits=bits, **{SALVAGED: msgspec.json.encode(missing).decode()})
        journal = [
            (seq, change.time, change.actor, change.command, change.name, kind, id, change.row)
            for (seq, kind, id), change in sorted(saved.journal.items())
        ]
        commands = _commands(saved, {**earlier.commands, **found.commands})
        file.take_over(journal, commands, saved.writes, {**earlier.blobs, **found.blobs})
    finally:
        file.close()


def _commands(saved: Saved, known: dict[str, Remembered]) -> list[tuple[str, *Remembered]]:
    """What is remembered of each command; of those that only the journal knows, that they were carried out."""
    last = max((seq for seq, _, _ in saved.journal), default=0)
    carried_out = {change.command: seq for (seq, _, _), change in saved.journal.items()}
    kept = {id: values for id, values in known.items() if id in carried_out or values[2] <= last}
    kept |= {
        id: (*kept.get(id, ("", ""))[:2], seq, "{}", "")
        for id, seq in carried_out.items()
        if id not in kept or kept[id][2] != seq
    }
    whole = Remains(journal=saved.journal, commands=kept).verdicts
    return [(id, *values[:4], values[4] if whole.get(id) else "") for id, values in kept.items()]
