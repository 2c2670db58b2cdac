"""The fan-out: who is told alike is told in one frame, and nobody keeps the loop for a whole ballroom."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest

from facilitator.live import fanout as module
from facilitator.live.fanout import SLICE, Fanout, Watcher
from facilitator.session.roles import Actor
from facilitator.session.rows import Table
from facilitator.session.state import State


class Wire:
    """Takes what is sent: the sockets of each writing, and the frame."""

    def __init__(self) -> None:
        self.written: list[tuple[list[str], Any]] = []

    def frame(self, text: str) -> Any:
        return json.loads(text[len("2/live,") :])[1]

    def write(self, sockets: Iterable[str], frame: Any) -> None:
        self.written.append((list(sockets), frame))

    def has_hung_up(self, socket: str) -> bool:
        return False


def fanout_of(*tables: int) -> tuple[Fanout, Wire]:
    """With a phone at each of these tables; table 1 has just been named."""
    state, wire = State(), Wire()
    changes = state.plan({("table", "1"): Table(id="1", number=1, name="Window", seq=1)}, 1)
    state.apply(changes, 1)
    fanout = Fanout(state, wire)
    for number, table in enumerate(tables):
        fanout.enter(Watcher(f"{number}", Actor("participant", f"p{number}"), frozenset({"room", f"table:{table}"})))
    fanout._pending = {change.ref: change for change in changes}
    return fanout, wire


def test_tables_where_nothing_happened_get_one_frame_together() -> None:
    fanout, wire = fanout_of(1, 2, 3)
    fanout.flush()
    ((sockets, frame),) = wire.written
    assert sorted(sockets) == ["0", "1", "2"]
    assert (frame["seq"], frame["prev"], frame["rows"][0][:2]) == (1, 0, ["table", "1"])


def test_who_was_told_another_number_before_gets_a_frame_that_follows_it() -> None:
    fanout, wire = fanout_of(1, 2)
    fanout.state.seq = 2
    next(iter(fanout.of("p1"))).head = 1
    fanout._pending = {ref: module.replace(change, seq=2) for ref, change in fanout._pending.items()}
    fanout.flush()
    assert sorted((sockets, frame["prev"]) for sockets, frame in wire.written) == [(["0"], 0), (["1"], 1)]


def test_others_get_their_turn_after_so_many_sockets_however_they_are_grouped(monkeypatch: pytest.MonkeyPatch) -> None:
    fanout, wire = fanout_of()
    turns: list[int] = []
    monkeypatch.setattr(module.time, "sleep", lambda seconds: turns.append(len(wire.written)))
    fanout.write([([str(n)], dict) for n in range(2 * SLICE)])
    fanout.write([([str(n) for n in range(2 * SLICE)], dict)])
    assert turns == [SLICE, 2 * SLICE, 2 * SLICE + 1, 2 * SLICE + 2]
