"""How a recorder's page turns typing into commands: the rules of static/js/components/desk-lines.js, without a
browser.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.chaos.outbox import Entry, Outbox


@dataclass
class Edit:
    """What is typed in a line and not yet in its row."""

    text: str
    base: int | None
    is_new: bool
    section: str
    sent: str | None = None
    last: str = ""


class LineDesk:
    """One page on one chart. `row_of(line)`: the row as the page holds it, or None."""

    def __init__(self, chart: str, outbox: Outbox, row_of: Callable[[str], Any], stage: str = "") -> None:
        self.chart = chart
        self.outbox = outbox
        self.stage = stage
        self.edits: dict[str, Edit] = {}
        self.moved_beside: list[tuple[str, str]] = []  # (the line typed in, the line the text went to)
        self.written: dict[str, int] = {}  # line → the seq of my newest answered write: its row may come later
        self._row_of = row_of
        outbox.on_settled = self._settled

    def type(self, line: str, section: str, text: str) -> None:
        """Somebody types in a line, for instance a new one with an id of one's own; `flush` sends it."""
        edit = self.edits.get(line)
        if edit:
            edit.text = text
            return
        row, base = self._row_of(line), self._known(line)
        mine = self._pending_of(line)
        is_new = row is None and base is None and mine is None
        self.edits[line] = Edit(text, base, is_new, section, last=mine.id if mine else "")

    def flush(self, line: str) -> str:
        """A pause in the typing: the command's id, or "" where there is nothing to say."""
        edit = self.edits.get(line)
        if not edit or edit.text == edit.sent or not edit.text.strip():
            return ""
        row, mine = self._row_of(line), self._pending_of(line)
        args = {"chart": self.chart, "section": row["section"] if row else edit.section, "text": edit.text}
        if edit.is_new and not row and not mine:
            id = self.outbox.put("line.write", args, id=line, coalesce=line, stage=self.stage)
        else:
            args["line"] = line
            if mine:
                args["base_of"] = mine.id
            elif edit.base is not None:
                args["base"] = edit.base
            id = self.outbox.put("line.write", args, coalesce=line, stage=self.stage)
        edit.sent, edit.last, edit.is_new = edit.text, id, False
        return id

    def remove(self, line: str) -> None:
        """Take a line off; what was being typed in it goes with it, as its author wants."""
        if self._row_of(line) or self._pending_of(line):
            mine, edit = self._pending_of(line), self.edits.get(line)
            base = edit.base if edit and edit.base is not None else self._known(line)
            seen = {"base_of": mine.id} if mine else {} if base is None else {"base": base}
            self.outbox.put("line.remove", {"line": line, **seen}, stage=self.stage)
        self.edits.pop(line, None)

    def _known(self, line: str) -> int | None:
        """The seq of the text that this page knows: the row's, or of its own write whose row is still on its way."""
        row = self._row_of(line)
        return max((seq for seq in (row and row["seq"], self.written.get(line)) if seq is not None), default=None)

    def _pending_of(self, line: str) -> Entry | None:
        writes = (entry for entry in reversed(self.outbox.pending) if entry.name == "line.write")
        return next((entry for entry in writes if (entry.args.get("line") or entry.id) == line), None)

    def _settled(self, entry: Entry, answer: Any) -> None:
        if entry.name != "line.write":
            return
        line = entry.args.get("line") or entry.id
        if answer["ok"] and answer["result"]["line"] != line:
            self.moved_beside.append((line, answer["result"]["line"]))
        if answer["ok"]:
            self.written[answer["result"]["line"]] = answer["seq"]
        edit = self.edits.get(line)
        if not edit or edit.last != entry.id:
            return
        if not answer["ok"]:
            edit.sent, edit.is_new = None, self._row_of(line) is None
        elif answer["result"]["line"] != line:
            self._stand_beside(line, edit, answer)
        elif edit.text == edit.sent:
            del self.edits[line]
        else:
            edit.base = answer["seq"]

    def _stand_beside(self, line: str, edit: Edit, answer: Any) -> None:
        """The text stands as a line of its own; what was typed since goes there too, or beside once more."""
        beside = answer["result"]["line"]
        if edit.text != edit.sent and beside in self.edits:
            edit.base, edit.sent = edit.base or 0, None
            self.flush(line)
            return
        del self.edits[line]
        if edit.text != edit.sent:
            edit.base = answer["seq"]
            self.edits[beside] = edit
            self.flush(beside)
