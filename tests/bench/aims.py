"""What the product aims at, and which figure says how near it is. Nothing here judges."""

from __future__ import annotations

from typing import NamedTuple

from tests.bench.result import Result

OURS, NODE, BATCHED = "facilitator", "Node socket.io", "Node socket.io, batched"


class Aim(NamedTuple):
    """`most`: whether the figure should be at most the limit, or at least. `beside`: the limit is a ratio to that
    server's figure in the same run. `last`: of several results the last counts, else the first."""

    workload: str
    phones: int  # 0: however many
    figure: str
    limit: float
    words: str
    unit: str
    most: bool = True
    beside: str = ""
    last: bool = False


AIMS = [
    Aim("notes", 200, "delivery_p99", 10, "200 phones, 100 notes/s: delivery p99", "ms"),
    Aim("notes", 1000, "delivery_p99", 30, "1,000 phones, 300 notes/s: delivery p99", "ms"),
    Aim("notes", 1000, "ack_p99", 15, "1,000 phones, 300 notes/s: acknowledgement p99", "ms"),
    Aim("notes", 5000, "per_second", 1e6, "5,000 phones, 200 notes/s: deliveries a second", "", most=False),
    Aim("notes", 5000, "delivery_p99", 100, "5,000 phones, 200 notes/s: delivery p99", "ms"),
    Aim("notes", 5000, "per_second", 10, "the same: deliveries a second beside plain Node", "x", False, NODE),
    Aim("notes", 5000, "per_cpu_second", 10, "the same: deliveries a CPU second beside plain Node", "x", False, NODE),
    Aim("notes", 5000, "per_cpu_second", 1, "the same: beside Node with the same batching", "x", False, BATCHED),
    Aim("stage", 5000, "delivery_p99", 60, "a stage change to 5,000 phones: p99", "ms"),
    Aim("join", 5000, "seconds", 4, "5,000 phones join at once: all there and current after", "s"),
    Aim("join", 5000, "kb_phone", 55, "memory a phone", "KB"),
    Aim("restart", 5000, "seconds", 4, "the server is killed: 5,000 phones back and current after", "s"),
    Aim("typing", 1000, "delivery_p99", 80, "50 desks typing, 1,000 phones: echo p99", "ms"),
    Aim("rows", 0, "more", 10, "a command costs more with 100,000 notes there than with none, by", "%", last=True),
    Aim("snapshot", 0, "value", 30, "what a phone loads of 15 charts, 12 lines and 40 notes each, compressed", "KB"),
    Aim("start", 0, "value", 1, "cold start", "s"),
    Aim("open", 0, "value", 1, "a session of 50 MB is opened in", "s"),
]


def measured(aim: Aim, results: list[Result]) -> bool:
    """Whether anything was tried that tells."""
    wanted = {OURS, aim.beside} - {""}
    return wanted <= {result.server for result in results if _is_about(aim, result)}


def reached(aim: Aim, results: list[Result]) -> float | None:
    """The figure beside an aim; None: it came to nothing, not everybody was there in time."""
    found = _figure(aim, results, OURS)
    if found is None or not aim.beside:
        return found
    other = _figure(aim, results, aim.beside)
    return found / other if other else None


def _figure(aim: Aim, results: list[Result], server: str) -> float | None:
    found = [result.figures.get(aim.figure) for result in results if _is_about(aim, result) and result.server == server]
    return found[-1 if aim.last else 0] if found else None


def _is_about(aim: Aim, result: Result) -> bool:
    return result.workload == aim.workload and aim.phones in (0, result.phones)
