"""WebSockets beside long polling: how long an acknowledgement takes on each, in one room, in one run."""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
import time
from pathlib import Path

from tests.chaos.outcome import Outcome
from tests.chaos.stopping import stop
from tests.live.house import Server
from tests.live.phone import Phone, play
from tests.live.polling import PollingPhone
from tests.live.walkers import Room, room_in_walk

NOTE = {"chart": "transitions.1", "kind": "comment"}
WAYS: dict[str, type[Phone]] = {"WebSocket": Phone, "long polling": PollingPhone}


def options(parser: argparse.ArgumentParser) -> None:
    """What may be chosen."""
    parser.add_argument("--phones", type=int, default=100, help="half of them on each")
    parser.add_argument("--notes", type=float, default=20, help="a second, by all together")
    parser.add_argument("--seconds", type=float, default=20)


def run(chosen: argparse.Namespace) -> Outcome:
    """Play it on a server of its own."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder)).start()
        try:
            play(_story(server, chosen, outcome))
        finally:
            stopped = stop(server)
        outcome.expect(stopped, "the server did not stop when it was asked to")
        outcome.expect(not server.tracebacks(), "the server wrote a traceback")
    return outcome


async def _story(server: Server, chosen: argparse.Namespace, outcome: Outcome) -> None:
    room = await room_in_walk(server)
    phones = [await _enter(room, way) for way in WAYS for _ in range(chosen.phones // 2)]
    took: dict[type, list[float]] = {way: [] for way in WAYS.values()}
    dice = random.Random(chosen.seed)
    writing = []
    end = time.monotonic() + chosen.seconds
    while time.monotonic() < end:
        writing.append(asyncio.ensure_future(_write(dice.choice(phones), len(writing), took)))
        await asyncio.sleep(1 / chosen.notes)
    answers = await asyncio.gather(*writing)
    outcome.figures |= {"phones": len(phones), "notes": len(answers)}
    outcome.expect(all(answers), "a note was refused")
    for name, way in WAYS.items():
        times = sorted(took[way])
        outcome.expect(len(times) > 10, f"too little was written by {name}: nothing was put to the test")
        p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
        outcome.figures[f"{name} acknowledged"] = f"p50 {p50 * 1000:.0f} p99 {p99 * 1000:.0f} ms"


async def _enter(room: Room, way: str) -> Phone:
    joined = await asyncio.to_thread(room.server.join, room.code, table=2)
    phone = await WAYS[way](room.code, joined["token"]).open("127.0.0.1", room.server.port)
    assert (await phone.watch("room", "wall"))["ok"]
    return phone


async def _write(phone: Phone, number: int, took: dict[type, list[float]]) -> bool:
    started = time.perf_counter()
    answer = await phone.command("note.add", {**NOTE, "text": f"Note {number}"})
    took[type(phone)].append(time.perf_counter() - started)
    return bool(answer["ok"])
