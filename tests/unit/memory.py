"""What an attentive observer remembers of a workshop, and holds against what the server says."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

import msgspec

from facilitator.live.desk import Answer
from facilitator.session.roles import Actor
from tests.unit.workshop import Workshop


@dataclass(frozen=True)
class Said:
    """A command that was carried out, with its answer."""

    id: str
    name: str
    args: dict[str, Any]
    who: Actor
    at: str
    answer: Answer


@dataclass(frozen=True)
class Text:
    """A line's text: whose, and the number it was written with."""

    text: str
    writer: str
    seq: int


class Memory:
    """Follows every command; asserts as it goes."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop
        self.authors: dict[str, Actor] = {}  # of notes
        self.anonymous: set[str] = set()
        self._said: list[Said] = []
        self._texts: dict[str, Text] = {}  # by line, as it stands
        self._count = 0

    def new_text(self) -> str:
        """A text that was never written before."""
        self._count += 1
        return f"Sentence {self._count}"

    def writes_of(self, who: Actor) -> list[Said]:
        """The lines somebody wrote, in order."""
        return [said for said in self._said if said.name == "line.write" and said.who == who]

    # --- commands

    def follow(self, name: str, args: dict[str, Any], who: Actor, at: str = "") -> Answer:
        """Let a command be carried out or refused, and see that it did what it may do and no more."""
        id, before = self._new_id(), self._lines()
        seq, table = self.workshop.desk.state.seq, self._table_of(who)
        answer = self.workshop.ask(name, args, who, id=id, at=at)
        if not answer.ok:
            assert answer.refusal is None or answer.refusal.code not in ("bad_command", "bad_args"), (
                name,
                args,
                answer,
            )
            assert (self.workshop.desk.state.seq, self._lines()) == (seq, before)
            return answer
        assert answer.seq in (seq, seq + 1)
        assert self.workshop.desk.state.seq == answer.seq
        if name == "line.write":
            self._check_write(id, args, who, answer, before)
        else:
            gone = before.keys() - self._lines().keys()
            assert gone == ({args["line"]} if name == "line.remove" else set())
        self._remember(Said(id, name, args, who, at, answer), table)
        return answer

    def follow_together(self, asked: list[tuple[str, dict[str, Any], Actor]], at: str) -> None:
        """The same for commands in one batch; what may stand beside what is looked at after it."""
        seq, ids = self.workshop.desk.state.seq, [self._new_id() for _ in asked]
        calls = [
            lambda id=id, name=name, args=args, who=who: self.workshop.ask(name, args, who, id=id, at=at)
            for id, (name, args, who) in zip(ids, asked, strict=True)
        ]
        for id, (name, args, who), answer in zip(ids, asked, self.workshop.together(*calls), strict=True):
            assert seq <= answer.seq <= seq + 1
            if answer.ok:
                seq = answer.seq
                self._remember(Said(id, name, args, who, at, answer), table=-1)
        assert self.workshop.desk.state.seq == seq
        self._texts = {
            line.id: self._texts.get(line.id) or Text(line.text, line.author, line.written)
            for line in self.workshop.desk.state.all("line")
        }

    def send_again(self, back: int, other: Actor) -> None:
        """A command that was answered comes again: the same answer, no change; as another's or with other words: no."""
        if not self._said:
            return
        said, seq = self._said[-min(back, len(self._said))], self.workshop.desk.state.seq
        again = self.workshop.ask(said.name, said.args, said.who, id=said.id, at=said.at)
        assert (again.seq, again.result, again.refusal) == (said.answer.seq, said.answer.result, None)
        reused = [("park.add", {"text": "Other words"}, said.who)]
        if other != said.who:
            reused.append((said.name, said.args, other))
        for name, args, who in reused:
            answer = self.workshop.ask(name, args, who, id=said.id)
            assert (answer.refusal and answer.refusal.code, answer.result) == ("bad_command", {})
        assert self.workshop.desk.state.seq == seq

    def restart(self) -> None:
        """The server stops and starts: it shows the same, remembers the same, and goes on counting from there."""
        before = self.workshop.reopen()
        after = self.workshop.desk
        assert (before.state.seq, before.epoch, before._answered) == (after.state.seq, after.epoch, after._answered)
        for name in self._views():
            old, new = before.state.view(name), after.state.view(name)
            assert (old.rows, old.left, old.digest) == (new.rows, new.left, new.digest), name

    # --- looking

    def look_at_every_view(self) -> None:
        """Hidden notes and answers to them are for the console and the author; anonymous ones name nobody."""
        state = self.workshop.desk.state
        for name in self._views():
            for (kind, id), row in state.view(name).rows.items():
                note = state.get("note", id) if kind in ("note", "answer") else None
                if note is None:
                    assert kind not in ("key", "note", "answer"), (name, kind, id)
                    continue
                assert not note.hidden or name in ("console", f"me:{note.author}", f"note:{note.id}"), (name, kind)
                author = self.authors[id]
                named = author.id.encode() in msgspec.json.encode(row)
                assert named == (kind == "note" and id not in self.anonymous), (name, kind)

    def compare_with_journal(self, file: sqlite3.Connection) -> None:
        """Every text that was accepted stands in the journal; no change of an anonymous note names its author."""
        for said in self._said:
            if said.name == "line.write":
                query = "SELECT row FROM changes WHERE kind = 'line' AND id = ? AND seq <= ? AND row IS NOT NULL"
                rows = file.execute(query, (said.answer.result["line"], said.answer.seq)).fetchall()
                assert said.args["text"] in [json.loads(row)["text"] for (row,) in rows]
        for note in self.anonymous:
            changes = file.execute("SELECT actor, row FROM changes WHERE id = ?", (note,)).fetchall()
            author = self.authors[note].id
            assert changes
            assert not any(author == actor or author in (row or "") for actor, row in changes)

    # --- helpers

    def _check_write(self, id: str, args: dict[str, Any], who: Actor, answer: Answer, before: dict[str, str]) -> None:
        """The text stands; what stood there before was known to the writer, or stands there still."""
        line, after = answer.result["line"], self._lines()
        assert after[line] == args["text"]
        assert {x: text for x, text in after.items() if x != line} == {
            x: text for x, text in before.items() if x != line
        }
        meant, knew = self._meant(args, who)
        if meant in before:
            assert (line == meant) == (knew or before[meant] == args["text"])
        else:
            assert line == id
        if before.get(line) != args["text"]:
            self._texts[line] = Text(args["text"], who.id, answer.seq)

    def _meant(self, args: dict[str, Any], who: Actor) -> tuple[str, bool]:
        """The line a writer meant, and whether they knew the text that stands there."""
        earlier = next((said for said in self._said if said.id == args.get("base_of")), None)
        if earlier and earlier.answer.result["line"] in self._lines():
            line = earlier.answer.result["line"]
            return line, self._texts[line].seq <= earlier.answer.seq
        line = args.get("line", "")
        if line not in self._lines():
            return "", False
        known = self._texts[line]
        return line, (args["base"] >= known.seq if "base" in args else known.writer == who.id)

    def _remember(self, said: Said, table: int) -> None:
        self._said.append(said)
        if said.name == "note.add" and said.answer.result["note"] == said.id:  # else it was said a moment ago
            assert said.args["chart"] != f"a.{table}"
            self.authors[said.id] = said.who
            self.anonymous |= {said.id} if said.args["anonymous"] else set()

    def _new_id(self) -> str:
        self._count += 1
        return f"{self._count:08d}-0000-4000-8000-000000000000"

    def _lines(self) -> dict[str, str]:
        return {line.id: line.text for line in self.workshop.desk.state.all("line")}

    def _table_of(self, who: Actor) -> int:
        person = self.workshop.row("participant", who.id)
        return person.table if person else -1

    def _views(self) -> list[str]:
        state = self.workshop.desk.state
        tables = [f"table:{table.number}" for table in state.all("table")]
        charts = [f"chart:{chart.id}" for chart in state.all("chart")]
        people = [f"me:{person.id}" for person in state.all("participant")]
        return ["room", "wall", "screen", "console", *tables, *charts, *people]
