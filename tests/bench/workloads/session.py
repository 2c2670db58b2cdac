"""A session's file with as many notes in it as wanted, written in seconds: for workloads that need no phones."""

from __future__ import annotations

import uuid
from pathlib import Path

import msgspec

from facilitator.session.notes import Note
from facilitator.session.roles import Actor
from facilitator.store.session_file import Entry, SessionFile
from tests.unit.workshop import NOON, Workshop

BATCH = 1000  # notes a transaction
EARLIER = 1000  # ms between two of them, all before the workshop's own noon
TABLES = 8


class Full(Workshop):
    """A workshop in its gallery walk; `reader` sits at table 2, the desk of table 1 has its pen."""

    def __init__(self, folder: Path, notes: int = 0) -> None:
        super().__init__(folder, TABLES)
        self.reader: Actor = self.join("Ada", table=2)
        self.recorder = self.desk_at(1, pen=True)
        self.start("discuss")
        self.write(1, "They met monthly, and kept the minutes open to all", self.recorder)
        self.post(1)
        self.start("walk")
        self.note(1, "How did you get them to the table the first time?", self.reader)
        self.wait(10)
        if notes:
            self._fill(notes)

    def _fill(self, count: int) -> None:
        """As if so many more had been left before, spread over all charts but the reader's own."""
        note: Note = next(iter(self.desk.state.all("note")))
        seq = self.desk.state.seq
        self.desk.close()
        file = SessionFile(self.path)
        for first in range(0, count, BATCH):
            entries = [self._entry(note, seq + 1 + at, at, count) for at in range(first, min(count, first + BATCH))]
            file.commit(entries, [], [])
        file.close()
        self._open()

    def _entry(self, note: Note, seq: int, at: int, count: int) -> Entry:
        id, chart = str(uuid.uuid4()), f"a.{1 if at % TABLES == 1 else 1 + at % TABLES}"
        text = f"How did you get them to the table the first time, and who kept them there? ({at})"
        made = NOON - EARLIER * (count - at)
        row = msgspec.structs.replace(note, id=id, seq=seq, chart=chart, text=text, created_at=made)
        return Entry(id, seq, made, "note.add", note.author, self.reader.mark(id), "0" * 32, "{}", {("note", id): row})
