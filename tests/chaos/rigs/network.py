"""Phones on a bad network: cuts, silence, half-open connections, delay, loss. What was typed arrives once, in order.

Each trouble lasts for each of `--seconds`, while everybody writes. When the network is back a marker is written, and a
phone counts as current once it holds the marker and nothing of its own waits any more.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tests.chaos.arrived import judge
from tests.chaos.device import Device, Patience
from tests.chaos.outcome import Outcome
from tests.chaos.proxy import BOTH, Proxy, Weather
from tests.chaos.stopping import stop
from tests.live.house import Server
from tests.live.phone import play
from tests.live.walkers import Room, room_in_walk

GOAL = 5.0  # seconds from "network back" to "current", for 99 of 100 phones
UNNOTICED = 25.0  # a connection that died without a word is found out within this
DEAF = ("swallow", "half-up", "half-down")  # troubles after which a connection may be dead without a word

Trouble = Callable[[Proxy, float], Awaitable[None]]


def options(parser: argparse.ArgumentParser) -> None:
    """What may be chosen."""
    parser.add_argument("--phones", type=int, default=100)
    parser.add_argument("--notes", type=float, default=30, help="a second, by all together, while there is trouble")
    parser.add_argument("--seconds", type=float, nargs="+", default=[1, 2, 5, 15])
    parser.add_argument("--trouble", nargs="+", choices=list(TROUBLES), default=list(TROUBLES))
    parser.add_argument(
        "--hurried", action="store_true", help="phones that wait less; what arrives is judged, not how fast"
    )
    parser.add_argument("--saboteur", choices=["new-ids", "skip-frames"])


def run(chosen: argparse.Namespace) -> Outcome:
    """Play it on a server of its own."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        if chosen.saboteur == "skip-frames":
            server.module = "tests.chaos.saboteurs.skip_frames"
        server.start()
        outcome = Outcome()
        try:
            devices, rows = play(_story(server, chosen, outcome))
        finally:
            stopped = stop(server)
        _judge(outcome, devices, rows, Path(folder))
        outcome.expect(stopped, "the server did not stop when it was asked to")
        outcome.expect(not server.tracebacks(), "the server wrote a traceback")
    return outcome


async def _story(server: Server, chosen: argparse.Namespace, outcome: Outcome) -> tuple[list[Device], Any]:
    dice = random.Random(chosen.seed)
    room = await room_in_walk(server)
    proxy = await Proxy(server.port, random.Random(dice.random())).start()
    patience = Patience(1.2, 2.0, 2.0, 1.0, rest=2.0) if chosen.hurried else Patience()
    new = chosen.saboteur == "new-ids"
    devices = [Device(room, random.Random(dice.random()), patience, new_ids=new) for _ in range(chosen.phones)]
    for start in range(0, len(devices), 20):
        await asyncio.gather(*(device.join() for device in devices[start : start + 20]))
    lives = [asyncio.ensure_future(device.live(proxy.port)) for device in devices]
    witness = await Device(room, dice, Patience(60, 60, 600, rest=60)).join()
    lives.append(asyncio.ensure_future(witness.live(server.port)))
    outcome.expect(await _all_current(room, witness, devices) is not None, "not everybody came in at first")
    for name in chosen.trouble:
        for seconds in chosen.seconds:
            writing = asyncio.ensure_future(_write(devices, dice, chosen.notes))
            await TROUBLES[name](proxy, seconds)
            writing.cancel()
            took = await _all_current(room, witness, devices)
            _note(outcome, f"{name} {seconds:g} s", took, GOAL + (UNNOTICED if name in DEAF or chosen.hurried else 0))
    rows = (await room.console.watch("room", "wall"))["rows"]
    end = time.monotonic() + GOAL + UNNOTICED  # what others still had to send is on its way to all
    while any(_notes(device) != _notes_in(rows) for device in devices) and time.monotonic() < end:
        await asyncio.sleep(0.05)
    for life in lives:
        life.cancel()
    await proxy.stop()
    found = sum(device.gaps + device.mended for device in devices)
    outcome.figures |= {"frames dropped on the way": proxy.dropped, "gaps found and mended": found}
    outcome.expect(
        found <= proxy.dropped, f"{found} gaps in what phones were sent, {proxy.dropped} made by the network"
    )
    return devices, rows


async def _write(devices: list[Device], dice: random.Random, rate: float) -> None:
    while True:
        device = dice.choice(devices)
        device.write(f"{id(device)}: note {len(device.written)}")
        await asyncio.sleep(1 / rate)


async def _all_current(room: Room, witness: Device, devices: list[Device]) -> list[float] | None:
    """Seconds until each was current; None where some never were."""
    since = time.monotonic()
    marker = (await asyncio.wait_for(_mark(witness), 90))["result"]["note"]
    took: dict[Device, float] = {}
    while len(took) < len(devices):
        for device in devices:
            if device not in took and device.is_current(marker):
                took[device] = time.monotonic() - since
        if time.monotonic() - since > GOAL + UNNOTICED + 30:
            return None
        await asyncio.sleep(0.02)
    return sorted(took.values())


async def _mark(witness: Device) -> Any:
    await witness.online.wait()
    chart = next(c for c in witness.room.charts if not c.endswith(f".{witness._table}"))
    answer, _ = await witness.command("note.add", {"chart": chart, "kind": "comment", "text": "The network is back"})
    return answer


def _note(outcome: Outcome, name: str, took: list[float] | None, goal: float) -> None:
    if took is None:
        outcome.expect(False, f"after {name} some never became current")
        return
    p50, p99 = took[len(took) // 2], took[int(len(took) * 0.99)]
    outcome.figures[f"{name}: current again"] = f"p50 {p50:.2f} p99 {p99:.2f} s"
    outcome.expect(p99 <= goal, f"after {name} p99 was {p99:.1f} s (goal {goal:g})")


def _judge(outcome: Outcome, devices: list[Device], rows: Any, folder: Path) -> None:
    file = next(folder.glob("*.db"))
    judge(outcome, devices, file)
    apart = [device for device in devices if _notes(device) != _notes_in(rows)]
    outcome.figures["phones that differ at the end"] = len(apart)
    outcome.expect(not apart, f"{len(apart)} phones show something else than the server")


def _notes(device: Device) -> dict[str, int]:
    return {id: row["seq"] for (kind, id), row in device.rows.items() if kind == "note"}


def _notes_in(rows: Any) -> dict[str, int]:
    return {id: row["seq"] for kind, id, row in rows if kind == "note"}


# --- the troubles


async def _cut(proxy: Proxy, seconds: float) -> None:
    await proxy.stop()
    await asyncio.sleep(seconds)
    await proxy.start()


async def _rolling(proxy: Proxy, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        proxy.cut(0.1)
        await asyncio.sleep(0.2)


async def _answer_lost(proxy: Proxy, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        proxy.cut_at(b"43/live,")
        await asyncio.sleep(0.7)


async def _frame_lost(proxy: Proxy, seconds: float) -> None:
    proxy.drop_frame(b'["rows",')
    await asyncio.sleep(seconds)


def _weather(**fields: Any) -> Trouble:
    async def trouble(proxy: Proxy, seconds: float) -> None:
        proxy.weather = Weather(**fields)
        if proxy.weather.closed == "rst":
            proxy.cut()
        await asyncio.sleep(seconds)
        proxy.weather = Weather()

    return trouble


async def _lossy(proxy: Proxy, seconds: float) -> None:
    proxy.weather = Weather(delay=(0.02, 0.3), loss=0.3)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        proxy.cut(0.02)
        await asyncio.sleep(min(1.0, seconds))
    proxy.weather = Weather()


TROUBLES: dict[str, Trouble] = {
    "cut": _cut,
    "rst": _weather(closed="rst"),
    "rolling": _rolling,
    "answer-lost": _answer_lost,
    "frame-lost": _frame_lost,
    "stall": _weather(stall=True),
    "swallow": _weather(closed="swallow", swallow=BOTH),
    "half-up": _weather(swallow=frozenset({"up"})),
    "half-down": _weather(swallow=frozenset({"down"})),
    "slow": _weather(delay=(1.9, 2.1)),  # seconds, each way
    "loss": _lossy,
    "bytewise": _weather(bytewise=True),
}
