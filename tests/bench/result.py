"""What was measured, with the aims beside it. A figure is a number or None (there was none)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from tests.bench.generator import Told
from tests.bench.hall import Cost, Hall

LONG_PAUSE = 20  # ms: other work on the load's core
TOO_BUSY = 80  # % of its core: above that the load generator itself may be what is slow


class Figure(NamedTuple):
    """How a figure is told."""

    title: str
    decimals: int = 0


FIGURES = {
    "value": Figure("", 2),
    "more": Figure("more than at first %", 1),
    "seconds": Figure("all there s", 2),
    "arrival_p50": Figure("there p50 ms"),
    "arrival_p99": Figure("there p99 ms"),
    "delivery_p50": Figure("delivery p50 ms", 1),
    "delivery_p99": Figure("delivery p99 ms", 1),
    "ack_p50": Figure("ack p50 ms", 1),
    "ack_p99": Figure("ack p99 ms", 1),
    "per_second": Figure("deliveries/s"),
    "per_cpu_second": Figure("deliveries/CPU s"),
    "kb_phone": Figure("KB RSS/phone", 1),
    "kb_loaded": Figure("KB loaded/phone", 1),
    "lost": Figure("lost"),
    "missing": Figure("missing"),
    "server_cpu": Figure("server CPU %"),
    "load_cpu": Figure("load CPU %"),
    "waited": Figure("waited %"),
}


@dataclass
class Result:
    """One row of the table. `load`: what was asked for, in words; `remarks`: what to know before quoting it.

    `waited`: the part of the time in which the server was ready and its core did something else: a busy machine.
    `lost`: commands without a yes, or with one and not in the file; `missing`: deliveries that did not come in time.
    """

    workload: str
    server: str
    phones: int
    load: str
    figures: Mapping[str, float | None]
    remarks: list[str] = field(default_factory=list)
    unit: str = ""  # of the figure `value`

    def to_json(self) -> dict[str, Any]:
        """For the file of figures."""
        return asdict(self)


def of_sending(workload: str, hall: Hall, load: str, told: Told, cost: Cost) -> Result:
    """The figures of commands that were sent and delivered, and what they cost the server."""
    seconds = max(told.seconds, 0.001)
    figures = {
        "ack_p50": told.quantile("acknowledgement", "p50"),
        "ack_p99": told.quantile("acknowledgement", "p99"),
        "delivery_p50": told.quantile("delivery", "p50"),
        "delivery_p99": told.quantile("delivery", "p99"),
        "per_second": told.delivered / max(told.window, 0.001),
        "per_cpu_second": told.delivered / cost.cpu if cost.cpu else None,
        "server_cpu": 100 * cost.cpu / seconds,
        "load_cpu": told.own_cpu,
        "waited": 100 * cost.waited / seconds,
        "lost": told.sent - told.acknowledged,
        "missing": told.expected - told.delivered,
    }
    result = Result(workload, hall.server.name, len(hall.people), load, figures, _remarks(told))
    if told.said_no:
        result.remarks.append(f"{told.said_no} commands were refused")
    return result


def of_arrival(workload: str, hall: Hall, load: str, told: Told, cost: Cost) -> Result:
    """The figures of phones that came, or came back."""
    seconds = max(told.seconds, 0.001)
    figures = {
        "seconds": told.seconds if told.ready == told.phones else None,
        "arrival_p50": told.quantile("arrival", "p50"),
        "arrival_p99": told.quantile("arrival", "p99"),
        "server_cpu": 100 * cost.cpu / seconds,
        "load_cpu": told.own_cpu,
        "waited": 100 * cost.waited / seconds,
        "kb_loaded": told.bytes / 1000 / max(told.phones, 1),
        "missing": told.phones - told.ready,
    }
    return Result(workload, hall.server.name, len(hall.people), load, figures, _remarks(told))


def _remarks(told: Told) -> list[str]:
    remarks = []
    if told.own_cpu > TOO_BUSY:
        remarks.append("the load generator was above 80 % of its core: this figure is not the server's")
    if told.paused_ms > LONG_PAUSE:
        remarks.append(
            f"the machine was busy: the load generator stood still for {told.paused_ms:.0f} ms at the longest"
        )
    if told.dropped and told.figures.get("sent"):
        remarks.append(f"{told.dropped} connections were lost")
    return remarks
