"""The beat: what it says that a page holds is what the page was told, whatever is committed meanwhile."""

from __future__ import annotations

import json
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any

from facilitator.live.fanout import Fanout, Watcher
from facilitator.live.gateway import Gateway
from facilitator.session.roles import Actor
from facilitator.session.rows import Table
from facilitator.session.state import Change, State, print_of


def seat_somebody(state: State) -> list[Change]:
    """One more sits at table 1, for everybody to see."""
    seq = state.seq + 1
    changes = state.plan({("table", "1"): Table(id="1", number=1, seated=seq, seq=seq)}, seq)
    state.apply(changes, seq)
    return changes


class Wire:
    """Takes what is sent. While rows go out, somebody else sits down: on the wire too, others get their turn."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.sent: list[tuple[str, Any]] = []

    def frame(self, text: str) -> Any:
        name, payload = json.loads(text[len("2/live,") :])
        return name, payload

    def write(self, sockets: Iterable[str], frame: Any) -> None:
        if frame[0] == "rows":
            seat_somebody(self.state)
        self.sent.append(frame)


def test_a_beat_does_not_know_of_rows_that_the_page_has_not_been_told_of() -> None:
    state = State()
    wire = Wire(state)
    fanout = Fanout(state, wire)
    watcher = Watcher("socket", Actor("participant", "p1"), frozenset({"room"}))
    fanout.watchers.add(watcher)
    fanout._pending = {change.ref: change for change in seat_somebody(state)}
    gateway = Gateway.__new__(Gateway)
    gateway._transport = wire
    page = SimpleNamespace(watcher=watcher, desk=SimpleNamespace(clock=lambda: 0, secured={}))
    gateway._beat(fanout, [page])  # type: ignore[list-item]
    (_, rows), (name, beat) = wire.sent
    (_, _, row) = rows["rows"][0]
    assert (name, beat["seq"], beat["count"]) == ("beat", rows["seq"], 1)
    assert beat["digest"] == print_of(Table(id="1", number=1, seated=1, seq=row["seq"]))
