"""The history of a run, and what must be true of it (the way of Jepsen): what was said, answered and shown, against
the file.

Clients note what they do while they do it; `check` then reads the file, made by a server that is no longer writing.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

import msgspec
import orjson

from facilitator.live.views import rows_of
from facilitator.register import ROW_KINDS
from facilitator.session.state import State
from facilitator.store.check import check as check_file
from tests.chaos.page import Page, Ref, Told

Version = tuple[str, str, int]  # kind, id, seq


@dataclass
class Said:
    """One command of one client."""

    client: str
    name: str
    args: dict[str, Any]
    answer: Any = None
    unanswered: int = 0  # attempts that got no answer


@dataclass
class History:
    """Everything that clients did and saw."""

    said: dict[str, Said] = field(default_factory=dict)  # in the order in which they were first said
    wrong: list[str] = field(default_factory=list)  # found while it ran
    _seen: dict[tuple[str, ...], set[Version]] = field(default_factory=lambda: defaultdict(set))
    _rows: dict[Version, Any] = field(default_factory=dict)
    _known: dict[tuple[tuple[str, ...], int], list[Told]] = field(default_factory=dict)
    _heads: dict[Page, tuple[str, int]] = field(default_factory=dict)

    # --- what clients note

    def watch(self, page: Page) -> None:
        """Note what a page is shown."""
        page.on_told, page.on_head = self._see, self._head

    def invoke(self, client: str, id: str, name: str, args: dict[str, Any]) -> None:
        """A command leaves, perhaps not for the first time."""
        self.said.setdefault(id, Said(client, name, dict(args)))

    def info(self, id: str) -> None:
        """No answer came: it was carried out, or not."""
        self.said[id].unanswered += 1

    def answer(self, id: str, answer: Any) -> None:
        """The answer, for good."""
        self.said[id].answer = answer

    def acknowledged(self) -> dict[str, int]:
        """The commands that were said to be on disk, and their numbers."""
        return {id: said.answer["seq"] for id, said in self.said.items() if said.answer and said.answer["ok"]}

    def _see(self, page: Page, told: list[Told]) -> None:
        key = tuple(sorted(page.views))
        if self._known.get((key, id(told))) is told:
            return  # the same frame, on another page
        self._known[key, id(told)] = told
        if len(self._known) > 5000:
            self._known.clear()
        seen = self._seen[key]
        for (kind, id_), row, _ in told:
            if row is not None:
                seen.add((kind, id_, row["seq"]))
                self._rows.setdefault((kind, id_, row["seq"]), row)

    def _head(self, page: Page, head: int, epoch: str, whole: bool) -> None:
        before = self._heads.get(page)
        if before and before[0] == epoch and head < before[1]:
            self.wrong.append(f"a page was told of {head} after {before[1]} in one epoch")
        self._heads[page] = (epoch, head)

    # --- what must be true

    def check(self, path: Path, pages: list[Page]) -> list[str]:
        """What is not as it should be, one sentence each."""
        past = Past.read(path)
        return [
            *self._once(past),  # first: the worst is to be told where there is much to tell
            *self.wrong,
            *check_file(path),
            *self._in_order(),
            *self._seen_stays(past),
            *self._nobody_saw_what_is_not_theirs(past),
            *differing(past.state, pages),
        ]

    def _once(self, past: Past) -> list[str]:
        """Acknowledged: in the file, under the number that was told. Said: carried out once or not at all."""
        told = self.acknowledged()
        problems = [f"acknowledged and lost: {self.said[id].name} {id}" for id in told if id not in past.commands]
        problems += [
            f"{self.said[id].name} {id} was acknowledged as {seq}, the file has {past.commands[id]}"
            for id, seq in told.items()
            if id in past.commands and past.commands[id] != seq
        ]
        for id, seqs in past.effects.items():
            if len(seqs) > 1:
                problems.append(f"carried out {len(seqs)} times: {id}")
        ours = {said.name for said in self.said.values()}
        stray = [id for id, name in past.names.items() if name in ours and id not in self.said]
        return problems + [f"nobody said {past.names[id]} {id}" for id in stray if past.times[id] > past.begun(self)]

    def _in_order(self) -> list[str]:
        """One client's commands were carried out in the order in which they were said."""
        problems, latest = [], defaultdict[str, int](int)
        for id, said in self.said.items():
            if said.answer and said.answer["ok"]:
                if said.answer["seq"] < latest[said.client]:
                    problems.append(f"out of order: {said.name} {id} of {said.client}")
                latest[said.client] = max(latest[said.client], said.answer["seq"])
        return problems

    def _seen_stays(self, past: Past) -> list[str]:
        """Whatever a screen showed is in the journal as it was shown: it never vanished by itself."""
        return [
            f"shown, and not in the file: {' '.join(map(str, version))}"
            for version, row in self._rows.items()
            if past.rows.get(version) != row
        ]

    def _nobody_saw_what_is_not_theirs(self, past: Past) -> list[str]:
        problems = []
        for views, versions in self._seen.items():
            for version in versions & past.views.keys():
                shown = past.views[version] & set(views) and version[0] != "key"
                if not shown or (version in past.private and not past.private[version] & set(views)):
                    problems.append(f"{' '.join(map(str, version))} was shown to {' '.join(views)}")
        return problems


@dataclass
class Past:
    """What a file says of how it came to be."""

    state: State = field(default_factory=State)
    commands: dict[str, int] = field(default_factory=dict)  # id → seq
    effects: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    names: dict[str, str] = field(default_factory=dict)
    times: dict[str, int] = field(default_factory=dict)
    rows: dict[Version, Any] = field(default_factory=dict)
    views: dict[Version, frozenset[str]] = field(default_factory=dict)  # who could see that version of that row
    private: dict[Version, set[str]] = field(
        default_factory=dict
    )  # not asked of the product: lines nobody else may see

    @classmethod
    def read(cls, path: Path) -> Past:
        """Play the journal from its first change to its last."""
        past = cls()
        readers = {kind: msgspec.json.Decoder(row) for kind, row in ROW_KINDS.items()}
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            past.commands = dict(file.execute("SELECT id, seq FROM commands"))
            query = "SELECT seq, time, command, name, kind, id, row FROM changes ORDER BY seq"
            for seq, changes in groupby(file.execute(query), lambda change: change[0]):
                writes: dict[Ref, Any] = {}
                for _, time, command, name, kind, id, row in changes:
                    past.effects[command].add(seq)
                    past.names[command], past.times[command] = name, time
                    writes[kind, id] = readers[kind].decode(row) if row else None
                    if row:
                        past.rows[kind, id, seq] = json.loads(row)
                past._move_on(writes, seq)
        return past

    def begun(self, history: History) -> int:
        """When the first command of the history was carried out."""
        return min((self.times[id] for id in history.said if id in self.times), default=0)

    def _move_on(self, writes: dict[Ref, Any], seq: int) -> None:
        changes = self.state.plan(writes, seq)
        for change in changes:
            if change.row is not None:
                self.views[*change.ref, seq] = change.views
        self.state.apply(changes, seq)
        for (kind, id), row in writes.items():
            chart = self.state.get("chart", row.chart) if kind == "line" and row else None
            if chart and chart.table and not (chart.posted and not row.held and not row.hidden):
                self.private[kind, id, seq] = {f"table:{chart.table}", "console", f"me:{row.author}"}


def differing(state: State, pages: list[Page]) -> list[str]:
    """Pages that hold other rows than the file has for their views."""
    problems, shown = [], dict[str, dict[Ref, Any]]()
    for page in pages:
        for view in page.views:
            if view not in shown:
                rows = (orjson.loads(row) for row in rows_of(state, frozenset([view])))
                shown[view] = {(kind, id): row for kind, id, row in rows}
        wanted = {ref: row for view in page.views for ref, row in shown[view].items()}
        if page.rows != wanted:
            refs = [ref for ref in page.rows.keys() | wanted.keys() if page.rows.get(ref) != wanted.get(ref)]
            told = f"a page on {' '.join(sorted(page.views))} differs in {len(refs)} rows, such as {refs[0]}"
            problems.append(told)
    return problems
