"""Two to four recorders on one chart, in any order of typing, sending, arriving and answers lost: the real desk and
rules in memory, pages as in the browser (`line_desk.py`, `outbox.py`), and a network that is a list of what is on its
way.
"""

from __future__ import annotations

import random
import uuid
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

import msgspec
import orjson

from facilitator.live import desk as desk_module
from facilitator.live.desk import Desk
from facilitator.live.packets import answer_of
from facilitator.live.views import rows_of
from facilitator.session.roles import Actor
from facilitator.session.rows import Row
from facilitator.session.state import Change
from facilitator.store.session_file import Loaded
from tests.chaos.line_desk import LineDesk
from tests.chaos.outbox import Entry, Outbox

CHART, TABLE, SECTIONS = "a.1", 1, ("a.t1", "a.t2")
VIEWS = frozenset({"room", "table:1"})
CONSOLE = Actor("facilitator", "facilitator", secret="console")
ACTIONS = ("type",) * 6 + ("flush",) * 5 + ("up",) * 12 + ("down",) * 12
ACTIONS += ("remove", "move", "post", "claim", "release", "give", "cut", "restart")


class Paper:
    """A session's file that only is there."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = [msgspec.structs.replace(row, seq=1) for row in rows]

    def meta(self, name: str) -> str:
        return name

    def load(self) -> Loaded:
        return Loaded(self._rows, [], 1)

    def commit(self, *batch: Any) -> None:
        """Written."""


@dataclass
class Written:
    """A text that somebody submitted: in which line, over which text, as which command."""

    text: str
    author: str
    line: str
    over: str
    ids: list[str] = field(default_factory=list)


class Recorder:
    """One page, and what is on its way to it and from it."""

    def __init__(self, world: World, number: int) -> None:
        self.actor = Actor("table", f"table-1/{number}", table=TABLE, secret=f"secret {number}")
        self.world = world
        self.rows: dict[tuple[str, str], Any] = {}
        self.outbox = Outbox(world.new_id)
        self.desk = LineDesk(CHART, self.outbox, lambda line: self.rows.get(("line", line)))
        self.up: deque[Entry] = deque()
        self.down: deque[Any] = deque()  # (entry, answer), or rows
        self.made = 0

    def pump(self) -> None:
        """What may leave is on its way."""
        self.up.extend(self.outbox.sendable())

    def reconnect(self) -> None:
        """The connection breaks, whatever is on its way is lost, and a new one brings what there is."""
        self.up.clear()
        self.down.clear()
        for entry in self.outbox.pending:
            self.outbox.back(entry)
        shown = (orjson.loads(row) for row in rows_of(self.world.server.state, VIEWS))
        self.rows = {(kind, id): row for kind, id, row in shown}
        self.pump()

    def arrive(self) -> None:
        """The first of what is on its way down is here."""
        kind, *what = self.down.popleft()
        if kind == "rows":
            for ref, row in what[0]:
                if row is None:
                    self.rows.pop(ref, None)
                elif row["seq"] >= self.rows.get(ref, {"seq": 0})["seq"]:
                    self.rows[ref] = row
        elif what[0] in self.outbox.pending:
            self.outbox.settle(*what)
        self.pump()

    def lines(self) -> list[str]:
        """What this page shows of the chart, its own not yet answered lines included."""
        shown = [id for (kind, id), row in self.rows.items() if kind == "line" and row["chart"] == CHART]
        own = [e.args.get("line") or e.id for e in self.outbox.pending if e.name == "line.write"]
        return sorted({*shown, *own, *self.desk.edits})

    def text_of(self, line: str) -> str:
        """What stands in a line on this page."""
        edit, row = self.desk.edits.get(line), self.rows.get(("line", line))
        own = [e.args["text"] for e in self.outbox.pending if (e.args.get("line") or e.id) == line and "text" in e.args]
        return edit.text if edit else own[-1] if own else row["text"] if row else ""


class World:
    """One history."""

    def __init__(self, rows: list[Row], seed: int) -> None:
        self.dice = random.Random(seed)
        self.now = 1_700_000_000_000
        self.server = Desk("ABCDEF", Paper(rows), lambda: self.now)  # type: ignore[arg-type]
        self.server.listeners.append(self._tell)
        self.written: list[Written] = []
        self.removed: dict[str, set[str]] = {}  # line → the texts that were on the pages from which it was removed
        self.last_field: dict[str, tuple[str, str]] = {}  # line → who wrote in it last, and in which field of theirs
        self.problems: list[str] = []
        self.story: list[str] = []
        self.recorders = [Recorder(self, number) for number in range(self.dice.randint(2, 4))]
        self.ask("stage.start", {"stage": "a.discuss"}, CONSOLE)
        for recorder in self.recorders:
            recorder.reconnect()

    def play(self, steps: int) -> list[str]:
        """Anything in any order, then everything arrives; what is wrong."""
        with mock.patch.object(desk_module, "spawn", lambda work: work()):
            for recorder in self.recorders:  # each has had the pen: former recorders' words are accepted
                holder = self.server.state.get("table", "1").pen
                self.ask("pen.claim", {"table": TABLE, "holder": holder}, recorder.actor)
            for _ in range(steps):
                recorder = self.dice.choice(self.recorders)
                action = self.dice.choice(ACTIONS)
                self.story.append(f"{recorder.actor.id} {action}")
                getattr(self, f"_{action}")(recorder)
            self._calm()
        return self.problems + self._lost() + self._differing()

    def ask(self, name: str, args: dict[str, Any], who: Actor, id: str = "", stage: str = "") -> Any:
        """Straight to the desk."""
        with mock.patch.object(desk_module, "spawn", lambda work: work()):
            return self.server.run(name, args, who, id=id or self.new_id(), at_stage=stage)

    # --- what may happen

    def _type(self, recorder: Recorder) -> None:
        lines = recorder.lines()
        new = not lines or self.dice.random() < 0.25
        line = self.new_id() if new else self.dice.choice(lines)
        row = recorder.rows.get(("line", line))
        recorder.made += 1
        text = f"{recorder.actor.id} says {recorder.made}"
        edit = recorder.desk.edits.get(line)
        over = next((w.over for w in reversed(self.written) if edit and w.text == edit.text), recorder.text_of(line))
        self.written.append(Written(text, recorder.actor.id, line, over))
        recorder.desk.type(line, row["section"] if row else self.dice.choice(SECTIONS), text)

    def _flush(self, recorder: Recorder) -> None:
        for line, edit in list(recorder.desk.edits.items()):
            id = recorder.desk.flush(line)
            for written in self.written:
                if id and written.text == edit.text:
                    written.ids.append(id)
        recorder.pump()

    def _up(self, recorder: Recorder) -> None:
        if not recorder.up:
            return
        self.now += 10
        entry = recorder.up.popleft()
        meant = self.server.state.get("line", entry.args.get("line", ""))
        answer = self.server.run(entry.name, entry.args, recorder.actor, id=entry.id, at_stage=entry.stage)
        told = answer_of(answer)
        recorder.down.append(("answer", entry, told))
        if told["ok"] and entry.name == "line.write":
            self._notice_self_conflict(recorder, entry, meant, told["result"]["line"])

    def _notice_self_conflict(self, recorder: Recorder, entry: Entry, meant: Any, went: str) -> None:
        """A text stands beside one's own that was typed in the same field."""
        me, typed_in = recorder.actor.id, entry.args.get("line") or entry.id
        if meant and went == entry.id and meant.author == me and self.last_field.get(meant.id) == (me, meant.id):
            now = self.server.state.get("line", meant.id)
            if now and now.text != entry.args["text"]:
                self.problems.append(f"{me} conflicted with itself on {meant.id}")
        self.last_field[went] = (me, went if went == entry.id else typed_in)

    def _down(self, recorder: Recorder) -> None:
        if recorder.down:
            recorder.arrive()

    def _remove(self, recorder: Recorder) -> None:
        shown = [id for (kind, id), row in recorder.rows.items() if kind == "line" and row["chart"] == CHART]
        if shown:
            line = self.dice.choice(sorted(shown))
            self.removed.setdefault(line, set()).add(recorder.text_of(line))
            recorder.desk.remove(line)
            recorder.pump()

    def _move(self, recorder: Recorder) -> None:
        shown = sorted(id for (kind, id), row in recorder.rows.items() if kind == "line" and row["chart"] == CHART)
        if shown:
            line, after = self.dice.choice(shown), self.dice.choice(["", *shown])
            args = {"line": line, "section": self.dice.choice(SECTIONS), "after": after}
            recorder.outbox.put("line.move", args)
            recorder.pump()

    def _post(self, recorder: Recorder) -> None:
        name = "chart.unpost" if recorder.rows["chart", CHART]["posted"] else "chart.post"
        recorder.outbox.put(name, {"chart": CHART})
        recorder.pump()

    def _claim(self, recorder: Recorder) -> None:
        recorder.outbox.put("pen.claim", {"table": TABLE, "holder": recorder.rows["table", "1"]["pen"]})
        recorder.pump()

    def _release(self, recorder: Recorder) -> None:
        recorder.outbox.put("pen.release", {"table": TABLE})
        recorder.pump()

    def _give(self, recorder: Recorder) -> None:
        self.server.run("pen.give", {"table": TABLE, "participant": ""}, CONSOLE, id=self.new_id())

    def _cut(self, recorder: Recorder) -> None:
        recorder.reconnect()

    def _restart(self, recorder: Recorder) -> None:
        """Everybody's connection at once."""
        for everybody in self.recorders:
            everybody.reconnect()

    # --- the calm, and the reckoning

    def _calm(self) -> None:
        for _ in range(1000):
            for recorder in self.recorders:
                self._flush(recorder)
                while recorder.up:
                    self._up(recorder)
                while recorder.down:
                    recorder.arrive()
            if not any(r.up or r.down or r.outbox.pending for r in self.recorders):
                return
        self.problems.append("it never got quiet")

    def _tell(self, changes: list[Change]) -> None:
        told = []
        for change in changes:
            if change.views & VIEWS:
                told.append((change.ref, orjson.loads(msgspec.json.encode(change.row))))
            elif change.lost & VIEWS:
                told.append((change.ref, None))
        for recorder in self.recorders:
            recorder.down.append(("rows", told))

    def _lost(self) -> list[str]:
        """Texts that are nowhere: not on the chart, not in a tray, and given up by nobody who knew them."""
        standing = {line.text for line in self.server.state.all("line") if line.chart == CHART}
        trays = {entry.args.get("text") for recorder in self.recorders for entry, _ in recorder.outbox.tray}
        trays |= {edit.text for recorder in self.recorders for edit in recorder.desk.edits.values()}
        given_up = {written.over for written in self.written} | {t for texts in self.removed.values() for t in texts}
        return [
            f"lost: {written.text!r} (in {written.line})"
            for place, written in enumerate(self.written)
            if written.text not in standing | trays | given_up
            and not any(
                later.author == written.author and later.line in self._field_of(written)
                for later in self.written[place + 1 :]
            )
        ]

    def _field_of(self, written: Written) -> set[str]:
        """The line in which somebody typed, and those to which their field went when its text had to stand beside."""
        desk = next(recorder.desk for recorder in self.recorders if recorder.actor.id == written.author)
        lines = {written.line}
        for typed_in, went in desk.moved_beside:  # in the order in which it happened
            if typed_in in lines:
                lines.add(went)
        return lines

    def _differing(self) -> list[str]:
        shown = (orjson.loads(row) for row in rows_of(self.server.state, VIEWS))
        wanted = {(kind, id): row for kind, id, row in shown}
        return [f"{r.actor.id} holds other rows than the desk" for r in self.recorders if r.rows != wanted]

    def new_id(self) -> str:
        return str(uuid.UUID(int=self.dice.getrandbits(128), version=4))
